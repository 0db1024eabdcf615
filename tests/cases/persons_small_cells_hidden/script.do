* Arbeidsrettet tiltak
* Stata 17 or later. The sources stand beside this file as CSV: one per wave (2023.csv), and frame.csv.
version 17
set more off
* a column by its name in the file, which Stata may have changed
capture program drop tm_column
program define tm_column
    args header name
    foreach column of varlist _all {
        local title : variable label `column'
        if `"`title'"' == `"`header'"' | `"`column'"' == `"`header'"' {
            if "`column'" != "`name'" clonevar `name' = `column'
            exit
        }
    }
    display as error `"no column `header'"'
    exit 111
end

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "tiltak" tiltak
tm_column "kommune" kommune
destring tiltak kommune, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = tiltak if !missing(tiltak)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 0
replace tm_y1 = 2 if tm_raw == 1
label define tm_y1 1 "Nei" 2 "Ja", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_by1 = kommune if !missing(kommune)
keep tm_*
tempfile wave1
save `wave1'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(199): proportion tm_y1, citype(logit) level(95)
* expected: Nei 0.885, s.e. 0.02261486592, 0.8323644128 to 0.922644562, n 200
* expected: Ja 0.115, s.e. 0.02261486592, 0.07735543804 to 0.1676355872, n 200

* 2023, A
* not shown in the result

* 2023, B
* not shown in the result

* 2023, C
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 3) dof(119): proportion tm_y1, citype(logit) level(95)
* expected: Nei 0.8833333333, s.e. 0.02937876539, 0.8115175163 to 0.9301413491, n 120
* expected: Ja 0.1166666667, s.e. 0.02937876539, 0.06985865091 to 0.1884824837, n 120

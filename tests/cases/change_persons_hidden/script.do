* Minst ett tiltak
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

* the wave 2021
import delimited using "2021.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "id" tm_id
tm_column "tiltak" tiltak
destring tiltak, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
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
keep tm_*
tempfile wave1
save `wave1'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "id" tm_id
tm_column "tiltak" tiltak
destring tiltak, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
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
keep tm_*
tempfile wave2
save `wave2'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
append using `wave2'
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
egen tm_met1 = total(tm_in & tm_has1), by(tm_key)
generate byte tm_panel1 = tm_met1 == 2

* 2021
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(319): proportion tm_y1, citype(logit) level(95)
* expected: Nei 0.515625, s.e. 0.02798095296, 0.4606075639 to 0.5702662908, n 320
* expected: Ja 0.484375, s.e. 0.02798095296, 0.4297337092 to 0.5393924361, n 320

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(329): proportion tm_y1, citype(logit) level(95)
* expected: Nei 0.4393939394, s.e. 0.02736263873, 0.386477356 to 0.4937252617, n 330
* expected: Ja 0.5606060606, s.e. 0.02736263873, 0.5062747383 to 0.613522644, n 330

* 2021, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1) dof(259): proportion tm_y1, citype(logit) level(95)
* expected: Nei 0.5423076923, s.e. 0.03095706699, 0.4810190313 to 0.6023420291, n 260
* expected: Ja 0.4576923077, s.e. 0.03095706699, 0.3976579709 to 0.5189809687, n 260

* 2023, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1) dof(259): proportion tm_y1, citype(logit) level(95)
* expected: Nei 0.4269230769, s.e. 0.03073487093, 0.3677716511 to 0.4882412182, n 260
* expected: Ja 0.5730769231, s.e. 0.03073487093, 0.5117587818 to 0.6322283489, n 260

* changes between waves
* units of several waves are one unit: the covariance comes close to that of the result, which knows the finite populations
capture drop tm_unit tm_first
sort tm_drawn tm_wave
by tm_drawn: generate long tm_first = tm_stratum[1]
egen long tm_unit = group(tm_drawn)
svyset tm_unit [pweight = tm_weight], strata(tm_first)

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(0) level(95)
* expected: Nei -0.07623106061, s.e. -, - to -, n 320

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(0) level(95)
* expected: Ja 0.07623106061, s.e. -, - to -, n 320
* changes of panel and other answers together have no command in Stata; the R script gives them
* transitions of the panel have no command in Stata; the R script gives them
* lincom gives the t test of each change; McNemar's and the exact tests of the panel are left to the R script

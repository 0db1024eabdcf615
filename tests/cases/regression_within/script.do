* poeng
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
tm_column "id" tm_id
tm_column "vekt" vekt
tm_column "sone" sone
tm_column "poeng" poeng
tm_column "organisering" organisering
tm_column "alder" alder
tm_column "kommune" kommune
destring vekt sone poeng organisering alder kommune, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = poeng if !missing(poeng)
generate double tm_v1 = organisering if !missing(organisering)
generate double tm_v2 = alder if !missing(alder)
generate double tm_v3 = kommune if !missing(kommune)
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
generate int organisering = .
replace organisering = 1 if tm_v1 == 1
replace organisering = 2 if tm_v1 == 2
label define organisering 1 "Egen" 2 "Felles", replace
label values organisering organisering
generate double alder = tm_v2

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder, tm_v3)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
egen long tm_units = group(tm_v3)
* xtreg wants the same weight in all rows of a unit; areg counts the units among the coefficients in the factor of its errors
areg tm_y1 ib1.organisering c.alder if tm_used [pweight = tm_weight], absorb(tm_units) vce(cluster tm_units) level(95)
* expected: mean organisering=1 19.31888014, s.e. 0.9154882991, 17.34108791 to 21.29667237, n 144
* expected: mean organisering=2 21.91439567, s.e. 0.993693455, 19.76765148 to 24.06113987, n 71
* expected: coefficient organisering=2 2.395948731, s.e. 0.3164686816, 1.71225971 to 3.079637751, n 71
* expected: coefficient alder 0.0470288207, s.e. 0.01070088261, 0.02391096932 to 0.07014667208, n 215
* expected: effect organisering=2 2.395948731, s.e. 0.3164686816, 1.71225971 to 3.079637751, n 71
* expected: effect alder 0.0470288207, s.e. 0.01070088261, 0.02391096932 to 0.07014667208, n 215
* expected: units 14, s.e. -
* expected: base 215, s.e. -
* expected: coefficients 2, s.e. -
* expected: df 13, s.e. -
* expected: absorbed 14, s.e. -
* expected: singleRowUnits 0, s.e. -
* expected: dispersion 3.677489365, s.e. -
* expected: rSquared 0.2933199233, s.e. -
restore

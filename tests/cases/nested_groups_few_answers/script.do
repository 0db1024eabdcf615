* Foreldreveiledning
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
tm_column "tilbud" tilbud
tm_column "volum" volum
tm_column "nav" nav
destring tilbud volum nav, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = tilbud if !missing(tilbud)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
label define tm_y1 1 "Ja" 2 "Nei, men er underveis" 3 "Nei", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_by1 = volum if !missing(volum)
generate double tm_by2 = nav if !missing(nav)
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
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(56): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7543859649, s.e. 0.05749572855, 0.6225832018 to 0.8511638279, n 57

* 2023, 0–24
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(21): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7272727273, s.e. 0.09575274096, 0.4942224057 to 0.8791887197, n 22

* 2023, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 & tm_by2 == 1) dof(16): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7647058824, s.e. 0.1037475642, 0.4890827046 to 0.9169024689, n 17

* 2023, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 & tm_by2 == 2) dof(4): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6, s.e. 0.2209379083, 0.1042882659 to 0.9507990592, n 5

* 2023, 25–49
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(19): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.95, s.e. 0.04914523616, 0.6854472575 to 0.9939998833, n 20

* 2023, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 & tm_by2 == 1) dof(15): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.9375, s.e. 0.06102605202, 0.6196637919 to 0.9928109338, n 16

* 2023, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 & tm_by2 == 2) dof(3): proportion tm_y1, citype(logit) level(95)
* expected: Ja 1, s.e. 0, 0.3976353644 to 1, n 4

* 2023, 50 eller flere
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 3) dof(14): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5333333333, s.e. 0.1298992801, 0.2717288574 to 0.7778069038, n 15

* 2023, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 3 & tm_by2 == 1) dof(13): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5, s.e. 0.1347583255, 0.2378486428 to 0.7621513572, n 14

* 2023, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 3 & tm_by2 == 2): proportion tm_y1, citype(logit) level(95)
* expected: Ja 1, s.e. 0, - to -, n 1

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

* the wave 2021
import delimited using "2021.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "tilbud" tilbud
destring tilbud, replace
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
keep tm_*
tempfile wave1
save `wave1'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "tilbud" tilbud
destring tilbud, replace
generate tm_key = "2/" + string(_n, "%12.0f")
generate int tm_wave = 2
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = tilbud if !missing(tilbud)
recode tm_raw (2 = 1) (3 = 2) (4 = 3)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
label define tm_y1 1 "Ja" 2 "Nei, men er underveis" 3 "Nei", replace
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

* 2021
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(56): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4385964912, s.e. 0.066279974, 0.3130085152 to 0.5725765783, n 57
* expected: Nei, men er underveis 0.2631578947, s.e. 0.05881764213, 0.1628376408 to 0.3960443805, n 57
* expected: Nei 0.298245614, s.e. 0.06110711669, 0.1914610115 to 0.4327137723, n 57

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(57): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6551724138, s.e. 0.06293821551, 0.5209872149 to 0.7684731116, n 58
* expected: Nei, men er underveis 0.275862069, s.e. 0.05918235811, 0.1738850534 to 0.4081007544, n 58
* expected: Nei 0.06896551724, s.e. 0.03355324319, 0.02535494874 to 0.1741810991, n 58

* changes between waves

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(114) level(95)
* expected: Ja 0.2165759226, s.e. 0.09140160789, 0.03551004132 to 0.3976418038, n 57

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(114) level(95)
* expected: Nei, men er underveis 0.01270417423, s.e. 0.0834389989, -0.1525878399 to 0.1779961884, n 57

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(114) level(95)
* expected: Nei -0.2292800968, s.e. 0.06971298185, -0.3673809769 to -0.09117921668, n 57

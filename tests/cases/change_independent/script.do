* Har plan
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
tm_column "q" q
destring q, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = q if !missing(q)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
label define tm_y1 1 "Ja" 2 "Nei", replace
label values tm_y1 tm_y1
drop tm_raw
keep tm_*
tempfile wave1
save `wave1'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "q" q
destring q, replace
generate tm_key = "2/" + string(_n, "%12.0f")
generate int tm_wave = 2
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = q if !missing(q)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
label define tm_y1 1 "Ja" 2 "Nei", replace
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
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(129): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4538461538, s.e. 0.04383459241, 0.3693433159 to 0.5410946304, n 130
* expected: Nei 0.5461538462, s.e. 0.04383459241, 0.4589053696 to 0.6306566841, n 130

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(109): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4636363636, s.e. 0.04776449162, 0.3713578493 to 0.5584743077, n 110
* expected: Nei 0.5363636364, s.e. 0.04776449162, 0.4415256923 to 0.6286421507, n 110

* changes between waves

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(239) level(95)
* expected: Ja 0.00979020979, s.e. 0.06482991711, -0.1179207986 to 0.1375012182, n 110

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(239) level(95)
* expected: Nei -0.00979020979, s.e. 0.06482991711, -0.1375012182 to 0.1179207986, n 110
* lincom gives the t test of each change; McNemar's and the exact tests of the panel are left to the R script

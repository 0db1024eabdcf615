* Trivsel
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
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "trivsel" trivsel
tm_column "org" org
destring vekt pop stratum trivsel org, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
generate byte tm_in = 1
generate double tm_raw = trivsel if !missing(trivsel)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
replace tm_y1 = 4 if tm_raw == 4
replace tm_y1 = 5 if tm_raw == 5
label define tm_y1 1 "1" 2 "2" 3 "3" 4 "4" 5 "5", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_by1 = org if !missing(org)
keep tm_*
tempfile wave1
save `wave1'

* the wave 2024
import delimited using "2024.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "trivsel" trivsel
tm_column "org" org
destring vekt pop stratum trivsel org, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
generate byte tm_in = 1
generate double tm_raw = trivsel if !missing(trivsel)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
replace tm_y1 = 4 if tm_raw == 4
replace tm_y1 = 5 if tm_raw == 5
label define tm_y1 1 "1" 2 "2" 3 "3" 4 "4" 5 "5", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_by1 = org if !missing(org)
keep tm_*
tempfile wave2
save `wave2'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
append using `wave2'
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) fpc(tm_fpc1) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
egen tm_met1 = total(tm_in & tm_has1), by(tm_key)
generate byte tm_panel1 = tm_met1 == 2

* 2021
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(93): mean tm_y1, level(95)
* expected: mean 2.775459075, s.e. 0.1010026375, 2.574887854 to 2.976030296, n 96

* 2021, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(29): mean tm_y1, level(95)
* expected: mean 2.755028514, s.e. 0.1806830365, 2.385490211 to 3.124566816, n 32

* 2021, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(61): mean tm_y1, level(95)
* expected: mean 2.785912978, s.e. 0.1209681266, 2.544022259 to 3.027803697, n 64

* 2024
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(90): mean tm_y1, level(95)
* expected: mean 3.371467287, s.e. 0.106366987, 3.160150701 to 3.582783872, n 93

* 2024, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 1) dof(29): mean tm_y1, level(95)
* expected: mean 3.359667444, s.e. 0.1952509209, 2.960334473 to 3.759000415, n 32

* 2024, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 2) dof(58): mean tm_y1, level(95)
* expected: mean 3.377761113, s.e. 0.1217734873, 3.134004994 to 3.621517231, n 61

* 2021, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1) dof(51): mean tm_y1, level(95)
* expected: mean 2.796694435, s.e. 0.1443508403, 2.506898031 to 3.086490839, n 54

* 2021, I NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 1) dof(16): mean tm_y1, level(95)
* expected: mean 2.671059252, s.e. 0.2530980972, 2.134515254 to 3.207603249, n 19

* 2021, Utenfor NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 2) dof(32): mean tm_y1, level(95)
* expected: mean 2.866068658, s.e. 0.1735175709, 2.512624932 to 3.219512384, n 35

* 2024, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1) dof(51): mean tm_y1, level(95)
* expected: mean 3.309719617, s.e. 0.1311250032, 3.046475189 to 3.572964045, n 54

* 2024, I NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 1) dof(16): mean tm_y1, level(95)
* expected: mean 2.925675748, s.e. 0.2156012382, 2.468621541 to 3.382729955, n 19

* 2024, Utenfor NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 2) dof(32): mean tm_y1, level(95)
* expected: mean 3.521783978, s.e. 0.1493750394, 3.217516979 to 3.826050976, n 35

* changes between waves
* units of several waves are one unit: the covariance comes close to that of the result, which knows the finite populations
capture drop tm_unit tm_first
sort tm_drawn tm_wave
by tm_drawn: generate long tm_first = tm_stratum[1]
egen long tm_unit = group(tm_drawn)
svyset tm_unit [pweight = tm_weight], strata(tm_first)

* change: 2021, 2024
capture drop tm_c
generate double tm_c = tm_y1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(132) level(95)
* expected: value 0.5960082114, s.e. 0.1376843117, 0.3236550339 to 0.8683613888, n 93

* change: 2021, 2024, I NAV
capture drop tm_c
generate double tm_c = tm_y1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(42) level(95)
* expected: value 0.6046389308, s.e. 0.2275756724, 0.1453726302 to 1.063905231, n 32

* change: 2021, 2024, Utenfor NAV
capture drop tm_c
generate double tm_c = tm_y1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(87) level(95)
* expected: value 0.5918481344, s.e. 0.1708800897, 0.252205453 to 0.9314908158, n 61

* change: 2021, 2024, panel
capture drop tm_c
generate double tm_c = tm_y1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(51) level(95)
* expected: value 0.5130251821, s.e. 0.1666742571, 0.1784126486 to 0.8476377155, n 54

* change: 2021, 2024, I NAV, panel
capture drop tm_c
generate double tm_c = tm_y1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(16) level(95)
* expected: value 0.2546164963, s.e. 0.217679928, -0.2068443367 to 0.7160773292, n 19

* change: 2021, 2024, Utenfor NAV, panel
capture drop tm_c
generate double tm_c = tm_y1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(32) level(95)
* expected: value 0.6557153202, s.e. 0.2248413815, 0.1977284131 to 1.113702227, n 35
* changes of panel and other answers together have no command in Stata; the R script gives them
* transitions of the panel have no command in Stata; the R script gives them
* the parts of a decomposition have no command in Stata; the R script gives them
* lincom gives the t test of each change; McNemar's and the exact tests of the panel are left to the R script

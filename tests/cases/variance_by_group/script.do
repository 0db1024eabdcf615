* Deltakere som har startet
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
tm_column "stratum" stratum
tm_column "startet" startet
tm_column "org" org
destring vekt stratum startet org, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = startet if !missing(startet)
generate double tm_by1 = org if !missing(org)
keep tm_*
tempfile wave1
save `wave1'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "stratum" stratum
tm_column "startet" startet
tm_column "org" org
destring vekt stratum startet org, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = startet if !missing(startet)
generate double tm_by1 = org if !missing(org)
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
* the variance as the mean of squared distances
quietly svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(77): mean tm_y1
capture drop tm_c
generate double tm_c = (tm_y1 - _b[tm_y1])^2 * e(N_sub) / (e(N_sub) - 1)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(77): mean tm_c, level(95)
* expected: variance 176.7730611, s.e. 20.991015, 134.9746102 to 218.571512, n 79

* 2021, I NAV
* the variance as the mean of squared distances
quietly svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(34): mean tm_y1
capture drop tm_c
generate double tm_c = (tm_y1 - _b[tm_y1])^2 * e(N_sub) / (e(N_sub) - 1)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(34): mean tm_c, level(95)
* expected: variance 130.1826499, s.e. 24.4838751, 80.42542921 to 179.9398707, n 36

* 2021, Utenfor NAV
* the variance as the mean of squared distances
quietly svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(41): mean tm_y1
capture drop tm_c
generate double tm_c = (tm_y1 - _b[tm_y1])^2 * e(N_sub) / (e(N_sub) - 1)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(41): mean tm_c, level(95)
* expected: variance 215.5320997, s.e. 32.68078538, 149.5319147 to 281.5322847, n 43

* 2023
* the variance as the mean of squared distances
quietly svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(73): mean tm_y1
capture drop tm_c
generate double tm_c = (tm_y1 - _b[tm_y1])^2 * e(N_sub) / (e(N_sub) - 1)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(73): mean tm_c, level(95)
* expected: variance 187.3561551, s.e. 43.43809578, 100.7841551 to 273.9281552, n 75

* 2023, I NAV
* the variance as the mean of squared distances
quietly svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 1) dof(37): mean tm_y1
capture drop tm_c
generate double tm_c = (tm_y1 - _b[tm_y1])^2 * e(N_sub) / (e(N_sub) - 1)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 1) dof(37): mean tm_c, level(95)
* expected: variance 170.4861624, s.e. 31.89161937, 105.8676036 to 235.1047212, n 39

* 2023, Utenfor NAV
* the variance as the mean of squared distances
quietly svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 2) dof(34): mean tm_y1
capture drop tm_c
generate double tm_c = (tm_y1 - _b[tm_y1])^2 * e(N_sub) / (e(N_sub) - 1)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 2) dof(34): mean tm_c, level(95)
* expected: variance 208.8213525, s.e. 83.56214889, 39.00263423 to 378.6400708, n 36
* changes of this figure have no command in Stata: the standard error needs the influences of the rows (see the R script)

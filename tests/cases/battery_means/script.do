* kapasitet
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
tm_column "k1" k1
tm_column "k2" k2
tm_column "k3" k3
destring k1 k2 k3, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = k1 if !(missing(k1) | inlist(k1, 8))
generate double tm_y2 = k2 if !(missing(k2) | inlist(k2, 8))
generate double tm_y3 = k3 if !(missing(k3) | inlist(k3, 8))
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
generate byte tm_has2 = !missing(tm_y2)
replace tm_y2 = 1 if !tm_has2
generate byte tm_has3 = !missing(tm_y3)
replace tm_y3 = 1 if !tm_has3

* 2023, k1
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(56): mean tm_y1, level(95)
* expected: mean 2.912280702, s.e. 0.1568120313, 2.598148456 to 3.226412948, n 57

* 2023, k2
svy, subpop(if tm_in & tm_has2 & tm_wave == 1) dof(55): mean tm_y2, level(95)
* expected: mean 3.303571429, s.e. 0.1887297838, 2.92534849 to 3.681794367, n 56

* 2023, k3
svy, subpop(if tm_in & tm_has3 & tm_wave == 1) dof(58): mean tm_y3, level(95)
* expected: mean 3.440677966, s.e. 0.1626385687, 3.115121499 to 3.766234433, n 59

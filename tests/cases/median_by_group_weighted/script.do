* Årsverk i programmet
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
tm_column "w" w
tm_column "arsverk" arsverk
tm_column "nav" nav
destring w arsverk nav, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = w
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = arsverk if !missing(arsverk)
generate double tm_by1 = nav if !missing(nav)
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
* Stata's svy has no quantiles: _pctile gives the value by its own rule, no error
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 [pweight = tm_weight], percentiles(50)
display r(r1)
* expected: value 5.7, s.e. 0.6260754665, 5.2 to 7.7, n 67

* 2023, I NAV
* Stata's svy has no quantiles: _pctile gives the value by its own rule, no error
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 [pweight = tm_weight], percentiles(50)
display r(r1)
* expected: value 5.7, s.e. 0.6845197093, 5.2 to 8, n 30

* 2023, Utenfor NAV
* Stata's svy has no quantiles: _pctile gives the value by its own rule, no error
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 [pweight = tm_weight], percentiles(50)
display r(r1)
* expected: value 5.7, s.e. 0.8628791363, 4.6 to 8.1, n 37

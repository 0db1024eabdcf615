* Former for norskopplæring
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
tm_column "m_1" m_1
tm_column "m_2" m_2
tm_column "m_3" m_3
destring m_1 m_2 m_3, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate byte tm_set = !missing(m_1) | !missing(m_2) | !missing(m_3)
generate byte tm_y1 = m_1 == 1 if tm_set
generate byte tm_y2 = m_2 == 1 if tm_set
generate byte tm_y3 = m_3 == 1 if tm_set
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

* 2023, m_1
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(41): proportion tm_y1, citype(logit) level(95)
* expected: value 0.7142857143, s.e. 0.07049482446, 0.5544560183 to 0.8339507538, n 42

* 2023, m_2
svy, subpop(if tm_in & tm_has2 & tm_wave == 1) dof(41): proportion tm_y2, citype(logit) level(95)
* expected: value 0.3571428571, s.e. 0.07477105262, 0.2234819028 to 0.5174719283, n 42

* 2023, m_3
svy, subpop(if tm_in & tm_has3 & tm_wave == 1) dof(41): proportion tm_y3, citype(logit) level(95)
* expected: value 0.2857142857, s.e. 0.07049482446, 0.1660492462 to 0.4455439817, n 42

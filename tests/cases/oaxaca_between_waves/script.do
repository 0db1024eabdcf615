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

* the wave 2019
import delimited using "2019.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
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
generate double tm_y1 = trivsel if !missing(trivsel)
generate double tm_v1 = org if !missing(org)
generate double tm_v2 = stratum if !missing(stratum)
keep tm_*
tempfile wave1
save `wave1'

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
generate int tm_wave = 2
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
generate byte tm_in = 1
generate double tm_y1 = trivsel if !missing(trivsel)
generate double tm_v1 = org if !missing(org)
generate double tm_v2 = stratum if !missing(stratum)
keep tm_*
tempfile wave2
save `wave2'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
append using `wave2'
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
* the decomposition has no command in Stata itself, see the R script (the package oaxaca from SSC has other standard errors)

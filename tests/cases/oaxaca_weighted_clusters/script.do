* Andel av programmet
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
tm_column "vekt" vekt
tm_column "kommune" kommune
tm_column "alder" alder
tm_column "andel" andel
tm_column "volum" volum
tm_column "kjonn" kjonn
tm_column "organisering" organisering
destring vekt kommune alder andel volum kjonn organisering, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = string(kommune, "%20.0g")
egen long tm_psu1 = group(kommune)
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = ((alder > 20) & !missing(alder))
generate double tm_y1 = andel if !missing(andel)
generate double tm_v1 = volum if !missing(volum)
generate double tm_v2 = alder if !missing(alder)
generate double tm_v3 = kjonn if !missing(kjonn)
generate double tm_v4 = organisering if !missing(organisering)
keep tm_*
tempfile wave1
save `wave1'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
* the decomposition has no command in Stata itself, see the R script (the package oaxaca from SSC has other standard errors)

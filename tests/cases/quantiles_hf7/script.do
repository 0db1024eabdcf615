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

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
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

* all waves in one file, which tm_wave tells apart
use `wave1', clear
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1

* 2023
* Stata's svy has no quantiles: _pctile gives the value by its own rule, no error
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 [pweight = tm_weight], percentiles(10)
display r(r1)
* expected: 10-prosentil 22.41557116, s.e. 2.711162038, 16.4082197 to 27.214896, n 75
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 [pweight = tm_weight], percentiles(50)
display r(r1)
* expected: 50-prosentil 39.99799768, s.e. 1.941433736, 35.31928337 to 43.05782709, n 75
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 [pweight = tm_weight], percentiles(90)
display r(r1)
* expected: 90-prosentil 52.32145554, s.e. 3.410265899, 48.8886897 to 62.48198997, n 75

* 2023, I NAV
* Stata's svy has no quantiles: _pctile gives the value by its own rule, no error
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 [pweight = tm_weight], percentiles(10)
display r(r1)
* expected: 10-prosentil 22.2360277, s.e. 3.398565287, 14.88129045 to 28.6535852, n 39
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 [pweight = tm_weight], percentiles(50)
display r(r1)
* expected: 50-prosentil 39.9739986, s.e. 2.729530295, 32.48467538 to 43.5457828, n 39
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 [pweight = tm_weight], percentiles(90)
display r(r1)
* expected: 90-prosentil 59.76907704, s.e. 3.580260942, 48.32636553 to 62.834961, n 39

* 2023, Utenfor NAV
* Stata's svy has no quantiles: _pctile gives the value by its own rule, no error
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 [pweight = tm_weight], percentiles(10)
display r(r1)
* expected: 10-prosentil 23.40104098, s.e. 6.607803351, 1.732790391 to 28.59013455, n 36
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 [pweight = tm_weight], percentiles(50)
display r(r1)
* expected: 50-prosentil 40.39370074, s.e. 2.520535069, 33.31785264 to 43.56253975, n 36
_pctile tm_y1 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 [pweight = tm_weight], percentiles(90)
display r(r1)
* expected: 90-prosentil 49.39027279, s.e. 10.38646257, 44.78103799 to 86.99670103, n 36

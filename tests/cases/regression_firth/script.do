* tiltak
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
tm_column "id" tm_id
tm_column "tiltak" tiltak
tm_column "organisering" organisering
tm_column "alder" alder
destring tiltak organisering alder, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = tiltak if !missing(tiltak)
generate byte tm_y1 = inlist(tm_raw, 1) if !missing(tm_raw)
drop tm_raw
generate double tm_v1 = organisering if !missing(organisering)
generate double tm_v2 = alder if !missing(alder)
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
generate int organisering = .
replace organisering = 1 if tm_v1 == 1
replace organisering = 2 if tm_v1 == 2
label define organisering 1 "Egen" 2 "Felles", replace
label values organisering organisering
generate double alder = tm_v2

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
* Stata has no penalised likelihood of its own; with firthlogit, written by users (ssc install firthlogit):
* firthlogit tm_y1 ib1.organisering c.alder if tm_used
* expected: share organisering=1 0.4609929078, s.e. 0.0420795716, 0.37984712 to 0.5442601064, n 141
* expected: share organisering=2 0.5507246377, s.e. 0.06002546228, 0.4317646415 to 0.6641521374, n 69
* expected: coefficient organisering=2 0.3640538157, s.e. 0.296423591, -0.2169257467 to 0.9450333782, n 69
* expected: coefficient alder 0.01510508746, s.e. 0.01167683716, -0.007781092826 to 0.03799126775, n 210
* expected: coefficient (constant) -0.7281380485, s.e. 0.4754430335, -1.659989271 to 0.2037131738, n 210
* expected: prediction organisering=1 0.4608571183, s.e. 0.04181142075, 0.3789082395 to 0.5428059971, n 141
* expected: prediction organisering=2 0.5508825788, s.e. 0.05962509418, 0.4340195416 to 0.6677456159, n 69
* expected: effect organisering=2 0.09002546044, s.e. 0.0728286055, -0.05271598339 to 0.2327669043, n 69
* expected: effect alder 0.003718831408, s.e. 0.002829145465, -0.00182619181 to 0.009263854625, n 210
* expected: units 210, s.e. -
* expected: base 210, s.e. -
* expected: coefficients 3, s.e. -
* expected: iterations 8, s.e. -
* expected: logLikelihood -136.2633027, s.e. -
* expected: aic 278.5266053, s.e. -
restore

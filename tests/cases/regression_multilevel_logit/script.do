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
tm_column "kommune" kommune
destring tiltak organisering alder kommune, replace
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
generate double tm_v3 = kommune if !missing(kommune)
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
quietly summarize tm_v2 if tm_in
generate double alder = tm_v2 - r(mean)

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder, tm_v3)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
egen long tm_units = group(tm_v3)
melogit tm_y1 ib1.organisering c.alder if tm_used || tm_units:, intmethod(mcaghermite) intpoints(7) level(95)
estat icc
* expected: share organisering=1 0.4609929078, s.e. 0.07077748819, 0.3161086246 to 0.6127819171, n 141
* expected: share organisering=2 0.5507246377, s.e. 0.08838732105, 0.3616659949 to 0.7261822855, n 69
* expected: coefficient organisering=2 0.2638553526, s.e. 0.3471634743, -0.4165725538 to 0.944283259, n 69
* expected: coefficient alder 0.02150295645, s.e. 0.01389261092, -0.005726060598 to 0.0487319735, n 210
* expected: coefficient (constant) -0.2064801723, s.e. 0.4083183102, -1.006769355 to 0.59380901, n 210
* expected: prediction organisering=1 0.4623108346, s.e. 0.07540238155, 0.3145248824 to 0.6100967868, n 141
* expected: prediction organisering=2 0.5112668466, s.e. 0.08494466351, 0.3447783654 to 0.6777553277, n 69
* expected: effect organisering=2 0.04895601197, s.e. 0.06477966785, -0.07800980395 to 0.1759218279, n 69
* expected: effect alder 0.003981727413, s.e. 0.002536652994, -0.0009900210957 to 0.008953475922, n 210
* expected: units 14, s.e. -
* expected: base 210, s.e. -
* expected: coefficients 3, s.e. -
* expected: iterations 14, s.e. -
* expected: logLikelihood -128.1943905, s.e. -
* expected: aic 264.3887809, s.e. -
* expected: interceptVariance 1.734344087, s.e. -
* expected: residualVariance 3.289868134, s.e. -
* expected: icc 0.3451972191, s.e. -
restore

* poeng
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
tm_column "vekt" vekt
tm_column "sone" sone
tm_column "poeng" poeng
tm_column "organisering" organisering
tm_column "alder" alder
tm_column "kommune" kommune
destring vekt sone poeng organisering alder kommune, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = poeng if !missing(poeng)
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
mixed tm_y1 ib1.organisering c.alder if tm_used || tm_units: alder, covariance(unstructured) mle level(95)
margins organisering, level(95)
margins, dydx(*) level(95)
* expected: mean organisering=1 19.20486111, s.e. 0.8974506228, 17.26603691 to 21.14368531, n 144
* expected: mean organisering=2 22.15352113, s.e. 1.10621518, 19.76368852 to 24.54335373, n 71
* expected: coefficient organisering=2 2.458620788, s.e. 0.2827678796, 1.904405928 to 3.012835648, n 71
* expected: coefficient alder 0.05099304191, s.e. 0.01136288684, 0.02872219295 to 0.07326389087, n 215
* expected: coefficient (constant) 19.30397073, s.e. 0.9536221547, 17.43490565 to 21.1730358, n 215
* expected: prediction organisering=1 19.30397073, s.e. 0.9536221547, 17.43490565 to 21.1730358, n 144
* expected: prediction organisering=2 21.76259151, s.e. 0.9677948504, 19.86574846 to 23.65943457, n 71
* expected: effect organisering=2 2.458620788, s.e. 0.2827678796, 1.904405928 to 3.012835648, n 71
* expected: effect alder 0.05099304191, s.e. 0.01136288684, 0.02872219295 to 0.07326389087, n 215
* expected: units 14, s.e. -
* expected: base 215, s.e. -
* expected: coefficients 3, s.e. -
* expected: iterations 11, s.e. -
* expected: logLikelihood -471.2121208, s.e. -
* expected: aic 956.4242416, s.e. -
* expected: interceptVariance 12.36406424, s.e. -
* expected: slopeVariance 6.048753238e-05, s.e. -
* expected: interceptSlopeCovariance -0.02734724366, s.e. -
* expected: residualVariance 3.624602944, s.e. -
* expected: icc 0.7733017454, s.e. -
restore

* Minst ett tiltak
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
tm_column "tiltak" tiltak
tm_column "organisering" organisering
tm_column "alder" alder
tm_column "kjonn" kjonn
tm_column "kommune" kommune
destring tiltak organisering alder kjonn kommune, replace
generate tm_key = "1/" + string(_n, "%12.0f")
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
generate double tm_v3 = kjonn if !missing(kjonn)
generate double tm_v4 = kommune if !missing(kommune)
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
label define organisering 1 "Utenfor NAV" 2 "I NAV", replace
label values organisering organisering
generate double alder = ln(tm_v2) if tm_v2 > 0
* margins gives the slope by alder, the result that by the variable itself
generate int kjonn = .
replace kjonn = 1 if tm_v3 == 1
replace kjonn = 2 if tm_v3 == 2
label define kjonn 1 "Mann" 2 "Kvinne", replace
label values kjonn kjonn

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder, kjonn, tm_v4)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
replace kjonn = 1 if missing(kjonn)
* vce(hc2 …) with clusters needs Stata 18
version 18
regress tm_y1 ib1.organisering c.alder ib1.kjonn ib1.organisering#ib1.kjonn if tm_used, vce(hc2 tm_v4, dfadjust) level(95)
testparm ib1.organisering
testparm c.alder
testparm ib1.kjonn
margins organisering, level(95)
margins kjonn, level(95)
margins, dydx(*) level(95)
* expected: share organisering=1 0.644295302, s.e. 0.03683967792, 0.5672589109 to 0.7145194515, n 149
* expected: share organisering=2 0.3866666667, s.e. 0.04320866154, 0.3040944674 to 0.4763138392, n 75
* expected: share kjonn=1 0.6173913043, s.e. 0.05047063296, 0.512162996 to 0.712656035, n 115
* expected: share kjonn=2 0.495412844, s.e. 0.04659058245, 0.4029247467 to 0.588215947, n 109
* expected: coefficient organisering=2 -0.263827499, s.e. 0.09488126339, -0.4598505938 to -0.06780440412, n 75
* expected: coefficient alder -0.1319278574, s.e. 0.09028938497, -0.3155449194 to 0.05168920449, n 224
* expected: coefficient kjonn=2 -0.1402498838, s.e. 0.08013072591, -0.3049918139 to 0.02449204636, n 109
* expected: coefficient organisering=2:kjonn=2 -0.01321673307, s.e. 0.1533949237, -0.3301515772 to 0.3037181111, n 33
* expected: coefficient (constant) 1.188572128, s.e. 0.3152521452, 0.5467279652 to 1.830416291, n 224
* expected: prediction organisering=1 0.6483179224, s.e. 0.03710895401, 0.5716457596 to 0.7249900852, n 149
* expected: prediction organisering=2 0.3780590667, s.e. 0.04272010025, 0.2897935101 to 0.4663246233, n 75
* expected: prediction kjonn=1 0.6282294175, s.e. 0.04510578336, 0.5350347141 to 0.7214241209, n 115
* expected: prediction kjonn=2 0.4835542883, s.e. 0.04385356829, 0.3929468321 to 0.5741617445, n 109
* expected: effect organisering=2 -0.2702588557, s.e. 0.05627092116, -0.3865222574 to -0.153995454, n 75
* expected: effect alder -0.003932589297, s.e. 0.002691403286, -0.009405963204 to 0.00154078461, n 224
* expected: effect kjonn=2 -0.1446751292, s.e. 0.06809749357, -0.2853738433 to -0.003976415094, n 109
* expected: units 48, s.e. -
* expected: base 224, s.e. -
* expected: coefficients 5, s.e. -
* expected: df 47, s.e. -
* expected: iterations 0, s.e. -
* expected: logLikelihood -150.7143852, s.e. -
* expected: aic 313.4287705, s.e. -
* expected: icc -0.05972816819, s.e. -
* expected: dispersion 0.2300085975, s.e. -
* expected: rSquared 0.08821803981, s.e. -
* expected: rSquaredAdjusted 0.07156448803, s.e. -
restore

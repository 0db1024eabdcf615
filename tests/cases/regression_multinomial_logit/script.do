* valg
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
tm_column "valg" valg
tm_column "organisering" organisering
tm_column "alder" alder
destring vekt sone valg organisering alder, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = valg if !missing(valg)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
label define tm_y1 1 "Kommunen" 2 "Fylket" 3 "Andre", replace
label values tm_y1 tm_y1
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
generate double alder = ln(tm_v2) if tm_v2 > 0
* margins gives the slope by alder, the result that by the variable itself

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
svy, subpop(if tm_used) dof(205): mlogit tm_y1 ib1.organisering c.alder ib1.organisering#c.alder, baseoutcome(1) level(95)
testparm ib1.organisering
testparm c.alder
margins organisering, subpop(if tm_used) level(95)
margins, dydx(*) subpop(if tm_used) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(organisering) level(95)
* expected: share Kommunen organisering=1 0.2838784482, s.e. 0.03999475159, 0.2119663727 to 0.3687706363, n 144
* expected: share Fylket organisering=1 0.3523358616, s.e. 0.04192776799, 0.2746868903 to 0.4386597434, n 144
* expected: share Andre organisering=1 0.3637856901, s.e. 0.04278199527, 0.2842770738 to 0.4515036078, n 144
* expected: share Kommunen organisering=2 0.4224319619, s.e. 0.06338635777, 0.3047210898 to 0.5496657964, n 71
* expected: share Fylket organisering=2 0.2403555393, s.e. 0.05498021985, 0.1487666458 to 0.3642059522, n 71
* expected: share Andre organisering=2 0.3372124989, s.e. 0.05931370882, 0.2316756844 to 0.4619216675, n 71
* expected: coefficient Fylket organisering=2 -2.307610567, s.e. 4.355774188, -10.8954702 to 6.280249064, n 71
* expected: coefficient Andre organisering=2 -3.850823659, s.e. 3.518836509, -10.78857403 to 3.086926715, n 71
* expected: coefficient Fylket alder 0.5513766621, s.e. 0.7109582791, -0.8503511688 to 1.953104493, n 215
* expected: coefficient Andre alder -0.1008478146, s.e. 0.5963668147, -1.276646713 to 1.074951084, n 215
* expected: coefficient Fylket organisering=2:alder 0.4420056094, s.e. 1.21431205, -1.952136277 to 2.836147496, n 71
* expected: coefficient Andre organisering=2:alder 0.9544961174, s.e. 0.9884648162, -0.9943645732 to 2.903356808, n 71
* expected: coefficient Fylket (constant) -1.775216837, s.e. 2.5791004, -6.86018021 to 3.309746536, n 215
* expected: coefficient Andre (constant) 0.6086879318, s.e. 2.139257129, -3.60907891 to 4.826454773, n 215
* expected: prediction Kommunen organisering=1 0.2846417095, s.e. 0.04003323373, 0.2057120458 to 0.3635713732, n 144
* expected: prediction Fylket organisering=1 0.349882019, s.e. 0.04162974251, 0.267804673 to 0.431959365, n 144
* expected: prediction Andre organisering=1 0.3654762715, s.e. 0.04280804448, 0.2810757812 to 0.4498767618, n 144
* expected: prediction Kommunen organisering=2 0.4147532739, s.e. 0.06223707146, 0.292046446 to 0.5374601018, n 71
* expected: prediction Fylket organisering=2 0.244161591, s.e. 0.05554198176, 0.1346548254 to 0.3536683566, n 71
* expected: prediction Andre organisering=2 0.3410851351, s.e. 0.05979354457, 0.2231959734 to 0.4589742968, n 71
* expected: effect Kommunen organisering=2 0.1301115644, s.e. 0.0741059531, -0.01599599206 to 0.2762191208, n 71
* expected: effect Fylket organisering=2 -0.105720428, s.e. 0.07040783489, -0.2445367617 to 0.03309590563, n 71
* expected: effect Andre organisering=2 -0.02439113637, s.e. 0.0737482236, -0.1697933921 to 0.1210111193, n 71
* expected: effect Kommunen alder -0.003134495761, s.e. 0.002813366454, -0.008681338907 to 0.002412347385, n 215
* expected: effect Fylket alder 0.003703653178, s.e. 0.002959673726, -0.002131649897 to 0.009538956252, n 215
* expected: effect Andre alder -0.0005691574168, s.e. 0.002821799336, -0.006132626862 to 0.004994312028, n 215
* expected: units 215, s.e. -
* expected: base 215, s.e. -
* expected: coefficients 8, s.e. -
* expected: df 205, s.e. -
* expected: iterations 5, s.e. -
* expected: logLikelihood -231.950773, s.e. -
* expected: aic 479.9015459, s.e. -
* expected: mcFadden 0.01686891036, s.e. -
restore

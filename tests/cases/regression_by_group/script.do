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
tm_column "vekt" vekt
tm_column "sone" sone
tm_column "tiltak" tiltak
tm_column "volum" volum
tm_column "organisering" organisering
tm_column "alder" alder
destring vekt sone tiltak volum organisering alder, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = tiltak if !missing(tiltak)
generate byte tm_y1 = inlist(tm_raw, 1) if !missing(tm_raw)
drop tm_raw
generate double tm_by1 = volum if !missing(volum)
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

* model Alle
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
svy, subpop(if tm_used) dof(205): logit tm_y1 ib1.organisering c.alder, level(95)
testparm ib1.organisering
testparm c.alder
margins organisering, subpop(if tm_used) vce(unconditional) level(95)
margins, dydx(*) subpop(if tm_used) vce(unconditional) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(organisering) level(95)
* expected: share organisering=1 0.4870315582, s.e. 0.04545328598, 0.398775558 to 0.5761036823, n 141
* expected: share organisering=2 0.5418560606, s.e. 0.06475422651, 0.4142469234 to 0.6642005578, n 69
* expected: coefficient organisering=2 0.2437823869, s.e. 0.3190815027, -0.3853198204 to 0.8728845941, n 69
* expected: coefficient alder 0.5336053306, s.e. 0.4480551708, -0.3497818121 to 1.416992473, n 210
* expected: coefficient (constant) -1.972694118, s.e. 1.618779099, -5.164284654 to 1.218896417, n 210
* expected: prediction organisering=1 0.4851490961, s.e. 0.04535140587, 0.3957341056 to 0.5745640866, n 141
* expected: prediction organisering=2 0.545480024, s.e. 0.06454734314, 0.4182182564 to 0.6727417916, n 69
* expected: effect organisering=2 0.06033092784, s.e. 0.07864983279, -0.0947353577 to 0.2153972134, n 69
* expected: effect alder 0.003880283265, s.e. 0.003200749277, -0.002430325209 to 0.01019089174, n 210
* expected: units 210, s.e. -
* expected: base 210, s.e. -
* expected: coefficients 3, s.e. -
* expected: df 205, s.e. -
* expected: iterations 3, s.e. -
* expected: logLikelihood -144.4300653, s.e. -
* expected: aic 294.8601305, s.e. -
* expected: mcFadden 0.007672402541, s.e. -
* expected: coxSnell 0.01057882096, s.e. -
* expected: nagelkerke 0.01410572827, s.e. -
* expected: tjur 0.0105732286, s.e. -
restore

* model Lavt
capture drop tm_used
generate byte tm_used = tm_in & tm_has1 & tm_by1 == 1
replace tm_used = 0 if missing(organisering, alder)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
svy, subpop(if tm_used) dof(60): logit tm_y1 ib1.organisering c.alder, level(95)
testparm ib1.organisering
testparm c.alder
margins organisering, subpop(if tm_used) vce(unconditional) level(95)
margins, dydx(*) subpop(if tm_used) vce(unconditional) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(organisering) level(95)
* expected: share organisering=1 0.4828544949, s.e. 0.08115018219, 0.3277805729 to 0.6413026669, n 43
* expected: share organisering=2 0.5414746544, s.e. 0.1139292906, 0.3206042413 to 0.7471666586, n 22
* expected: coefficient organisering=2 0.494060263, s.e. 0.5709235106, -0.6479567918 to 1.636077318, n 22
* expected: coefficient alder 1.563064134, s.e. 0.8825421714, -0.2022830495 to 3.328411317, n 65
* expected: coefficient (constant) -5.765783272, s.e. 3.207965398, -12.18266947 to 0.6511029274, n 65
* expected: prediction organisering=1 0.4639883158, s.e. 0.07887844424, 0.3062079356 to 0.621768696, n 43
* expected: prediction organisering=2 0.5797044029, s.e. 0.1094215929, 0.3608286289 to 0.7985801769, n 22
* expected: effect organisering=2 0.1157160871, s.e. 0.1311789318, -0.1466808445 to 0.3781130187, n 22
* expected: effect alder 0.01070375927, s.e. 0.005355843653, -9.523128531e-06 to 0.02141704166, n 65
* expected: units 65, s.e. -
* expected: base 65, s.e. -
* expected: coefficients 3, s.e. -
* expected: df 60, s.e. -
* expected: iterations 4, s.e. -
* expected: logLikelihood -43.14568215, s.e. -
* expected: aic 92.2913643, s.e. -
* expected: mcFadden 0.04233786248, s.e. -
* expected: coxSnell 0.05700177221, s.e. -
* expected: nagelkerke 0.07600347856, s.e. -
* expected: tjur 0.05715525805, s.e. -
restore

* model Middels
capture drop tm_used
generate byte tm_used = tm_in & tm_has1 & tm_by1 == 2
replace tm_used = 0 if missing(organisering, alder)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
svy, subpop(if tm_used) dof(69): logit tm_y1 ib1.organisering c.alder, level(95)
testparm ib1.organisering
testparm c.alder
margins organisering, subpop(if tm_used) vce(unconditional) level(95)
margins, dydx(*) subpop(if tm_used) vce(unconditional) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(organisering) level(95)
* expected: share organisering=1 0.4988804926, s.e. 0.07643335, 0.3511253714 to 0.6468313987, n 51
* expected: share organisering=2 0.6682764866, s.e. 0.1019531495, 0.4460546567 to 0.8344396787, n 23
* expected: coefficient organisering=2 0.6986574798, s.e. 0.5540842743, -0.4067104028 to 1.804025362, n 23
* expected: coefficient alder -0.1457755302, s.e. 0.6897960807, -1.521881059 to 1.230329998, n 74
* expected: coefficient (constant) 0.5165402451, s.e. 2.481544829, -4.434006233 to 5.467086723, n 74
* expected: prediction organisering=1 0.4994010815, s.e. 0.07650248639, 0.346782797 to 0.6520193659, n 51
* expected: prediction organisering=2 0.6672506536, s.e. 0.1021687794, 0.4634295155 to 0.8710717917, n 23
* expected: effect organisering=2 0.1678495721, s.e. 0.128025416, -0.08755414445 to 0.4232532887, n 23
* expected: effect alder -0.001069228489, s.e. 0.005047214627, -0.01113814617 to 0.008999689189, n 74
* expected: units 74, s.e. -
* expected: base 74, s.e. -
* expected: coefficients 3, s.e. -
* expected: df 69, s.e. -
* expected: iterations 4, s.e. -
* expected: logLikelihood -49.91295221, s.e. -
* expected: aic 105.8259044, s.e. -
* expected: mcFadden 0.01907609822, s.e. -
* expected: coxSnell 0.02589295183, s.e. -
* expected: nagelkerke 0.03465241518, s.e. -
* expected: tjur 0.02565463064, s.e. -
restore

* model Høyt
capture drop tm_used
generate byte tm_used = tm_in & tm_has1 & tm_by1 == 3
replace tm_used = 0 if missing(organisering, alder)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
svy, subpop(if tm_used) dof(66): logit tm_y1 ib1.organisering c.alder, level(95)
testparm ib1.organisering
testparm c.alder
margins organisering, subpop(if tm_used) vce(unconditional) level(95)
margins, dydx(*) subpop(if tm_used) vce(unconditional) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(organisering) level(95)
* expected: share organisering=1 0.4783783784, s.e. 0.07860231041, 0.328470759 to 0.6322842485, n 47
* expected: share organisering=2 0.4312582781, s.e. 0.1078537532, 0.2397264168 to 0.6458259316, n 24
* expected: coefficient organisering=2 -0.2451853053, s.e. 0.5538260805, -1.350934752 to 0.8605641414, n 24
* expected: coefficient alder 0.8063257617, s.e. 0.8565618439, -0.9038551384 to 2.516506662, n 71
* expected: coefficient (constant) -2.976511081, s.e. 3.077711336, -9.121360026 to 3.168337865, n 71
* expected: prediction organisering=1 0.4830123376, s.e. 0.07909149851, 0.3251010658 to 0.6409236094, n 47
* expected: prediction organisering=2 0.4232679519, s.e. 0.1070973508, 0.2094411919 to 0.6370947119, n 24
* expected: effect organisering=2 -0.05974438567, s.e. 0.1339165271, -0.3271173587 to 0.2076285874, n 24
* expected: effect alder 0.00558155807, s.e. 0.005702681508, -0.005804212922 to 0.01696732906, n 71
* expected: units 71, s.e. -
* expected: base 71, s.e. -
* expected: coefficients 3, s.e. -
* expected: df 66, s.e. -
* expected: iterations 4, s.e. -
* expected: logLikelihood -48.38087083, s.e. -
* expected: aic 102.7617417, s.e. -
* expected: mcFadden 0.01265378405, s.e. -
* expected: coxSnell 0.01731446523, s.e. -
* expected: nagelkerke 0.02313225495, s.e. -
* expected: tjur 0.01758639726, s.e. -
restore

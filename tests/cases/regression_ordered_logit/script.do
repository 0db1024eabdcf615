* grad
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
tm_column "grad" grad
tm_column "organisering" organisering
tm_column "alder" alder
destring vekt sone grad organisering alder, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = grad if !missing(grad)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
replace tm_y1 = 4 if tm_raw == 4
label define tm_y1 1 "Aldri" 2 "Sjelden" 3 "Av og til" 4 "Ofte", replace
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
generate double alder = tm_v2

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
svy, subpop(if tm_used) dof(201): ologit tm_y1 ib2.organisering c.alder, level(95)
testparm ib2.organisering
testparm c.alder
margins organisering, subpop(if tm_used) level(95)
margins, dydx(*) subpop(if tm_used) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(organisering) level(95)
* expected: share Aldri organisering=1 0.243296725, s.e. 0.03758554403, 0.1769425143 to 0.3247170327, n 140
* expected: share Sjelden organisering=1 0.2740180073, s.e. 0.0408286333, 0.2011726545 to 0.3613103305, n 140
* expected: share Av og til organisering=1 0.2133669734, s.e. 0.03779993163, 0.1482014995 to 0.2971890645, n 140
* expected: share Ofte organisering=1 0.2693182943, s.e. 0.04090126048, 0.1965694738 to 0.357026562, n 140
* expected: share Aldri organisering=2 0.1766006537, s.e. 0.04828113556, 0.1002745439 to 0.2921586838, n 68
* expected: share Sjelden organisering=2 0.2926360315, s.e. 0.06039688813, 0.1887925994 to 0.4237600614, n 68
* expected: share Av og til organisering=2 0.2202461065, s.e. 0.05464095615, 0.1310703315 to 0.3459391729, n 68
* expected: share Ofte organisering=2 0.3105172082, s.e. 0.0603684705, 0.205277038 to 0.439849782, n 68
* expected: coefficient organisering=1 -0.2565755346, s.e. 0.2757583046, -0.8003258266 to 0.2871747574, n 140
* expected: coefficient alder 0.01178897739, s.e. 0.0105670142, -0.009047446975 to 0.03262540175, n 208
* expected: coefficient 1|2 -0.9943879678, s.e. 0.493914176, -1.968305971 to -0.02046996444, n 208
* expected: coefficient 2|3 0.2825663224, s.e. 0.4901244451, -0.6838789513 to 1.249011596, n 208
* expected: coefficient 3|4 1.213310768, s.e. 0.5026714222, 0.2221249066 to 2.204496629, n 208
* expected: prediction Aldri organisering=1 0.2355520703, s.e. 0.03560303489, 0.1653487063 to 0.3057554342, n 140
* expected: prediction Sjelden organisering=1 0.2879177229, s.e. 0.03494208731, 0.2190176395 to 0.3568178062, n 140
* expected: prediction Av og til organisering=1 0.2115807073, s.e. 0.03101968092, 0.1504149681 to 0.2727464466, n 140
* expected: prediction Ofte organisering=1 0.2649494995, s.e. 0.03784661061, 0.1903221711 to 0.339576828, n 140
* expected: prediction Aldri organisering=2 0.1926408134, s.e. 0.03873592829, 0.1162598959 to 0.2690217309, n 68
* expected: prediction Sjelden organisering=2 0.2671110975, s.e. 0.03721208214, 0.1937349554 to 0.3404872395, n 68
* expected: prediction Av og til organisering=2 0.2226637522, s.e. 0.03265125782, 0.15828081 to 0.2870466944, n 68
* expected: prediction Ofte organisering=2 0.3175843369, s.e. 0.0528307267, 0.2134107813 to 0.4217578925, n 68
* expected: effect Aldri organisering=1 0.04291125691, s.e. 0.04533584158, -0.04648361058 to 0.1323061244, n 140
* expected: effect Sjelden organisering=1 0.02080662537, s.e. 0.02357148979, -0.02567249872 to 0.06728574946, n 140
* expected: effect Av og til organisering=1 -0.01108304488, s.e. 0.01154991784, -0.03385759453 to 0.01169150477, n 140
* expected: effect Ofte organisering=1 -0.05263483741, s.e. 0.05753803272, -0.1660904308 to 0.06082075603, n 140
* expected: effect Aldri alder -0.002017635442, s.e. 0.001820155878, -0.00560668525 to 0.001571414367, n 208
* expected: effect Sjelden alder -0.000905768188, s.e. 0.0008127909548, -0.002508459065 to 0.000696922689, n 208
* expected: effect Av og til alder 0.0005486565604, s.e. 0.0005215409868, -0.0004797369971 to 0.001577050118, n 208
* expected: effect Ofte alder 0.002374747069, s.e. 0.002113028763, -0.001791800186 to 0.006541294325, n 208
* expected: units 208, s.e. -
* expected: base 208, s.e. -
* expected: coefficients 5, s.e. -
* expected: df 201, s.e. -
* expected: iterations 4, s.e. -
* expected: logLikelihood -285.5422092, s.e. -
* expected: aic 581.0844184, s.e. -
* expected: mcFadden 0.00386933754, s.e. -
restore

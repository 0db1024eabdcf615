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
tm_column "kommune" kommune
tm_column "andel" andel
tm_column "organisering" organisering
tm_column "kjonn" kjonn
destring kommune andel organisering kjonn, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = string(kommune, "%20.0g")
egen long tm_psu1 = group(kommune)
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = andel if !missing(andel)
generate double tm_v1 = organisering if !missing(organisering)
generate double tm_v2 = kjonn if !missing(kjonn)
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
generate int kjonn = .
replace kjonn = 1 if tm_v2 == 1
replace kjonn = 2 if tm_v2 == 2
label define kjonn 1 "Mann" 2 "Kvinne", replace
label values kjonn kjonn

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, kjonn)
preserve
replace organisering = 1 if missing(organisering)
replace kjonn = 1 if missing(kjonn)
generate byte tm_any = tm_y1 > 0
svy, subpop(if tm_used) dof(45): logit tm_any ib1.organisering ib2.kjonn, level(95)
testparm ib1.organisering
testparm ib2.kjonn
margins organisering, subpop(if tm_used) level(95)
margins kjonn, subpop(if tm_used) level(95)
margins, dydx(*) subpop(if tm_used) level(95)
svy, subpop(if tm_used): proportion tm_any, over(organisering) level(95)
svy, subpop(if tm_used): proportion tm_any, over(kjonn) level(95)
svy, subpop(if tm_used & tm_y1 > 0) dof(43): fracreg logit tm_y1 ib1.organisering ib2.kjonn, level(95)
testparm ib1.organisering
testparm ib2.kjonn
margins organisering, subpop(if tm_used & tm_y1 > 0) level(95)
margins kjonn, subpop(if tm_used & tm_y1 > 0) level(95)
margins, dydx(*) subpop(if tm_used & tm_y1 > 0) level(95)
svy, subpop(if tm_used & tm_y1 > 0): mean tm_y1, over(organisering) level(95)
svy, subpop(if tm_used & tm_y1 > 0): mean tm_y1, over(kjonn) level(95)
* effects of both parts together have no command in Stata (twopm is written by users)
* expected: share Noe organisering=1 0.6352201258, s.e. 0.04066342657, 0.5502398975 to 0.712532351, n 159
* expected: share Hvor mye, blant dem som har noe organisering=1 0.4446950495, s.e. 0.01457328095, 0.4156025743 to 0.4741716368, n 101
* expected: share Samlet organisering=1 0.2824792453, s.e. 0.02148406173, 0.2413236778 to 0.3276226013, n 159
* expected: share Noe organisering=2 0.3703703704, s.e. 0.04200665123, 0.290488662 to 0.458037793, n 81
* expected: share Hvor mye, blant dem som har noe organisering=2 0.2595733333, s.e. 0.01907018247, 0.2230814724 to 0.2997316088, n 30
* expected: share Samlet organisering=2 0.0961382716, s.e. 0.01400223559, 0.07142139403 to 0.1282277485, n 81
* expected: share Noe kjonn=1 0.59375, s.e. 0.05356131693, 0.4832010924 to 0.6955508778, n 128
* expected: share Hvor mye, blant dem som har noe kjonn=1 0.3872276316, s.e. 0.01671961466, 0.3541757934 to 0.4213515358, n 76
* expected: share Samlet kjonn=1 0.2299164062, s.e. 0.02439195397, 0.1845333043 to 0.2825929363, n 128
* expected: share Noe kjonn=2 0.4910714286, s.e. 0.04642708214, 0.3990477922 to 0.5837041448, n 112
* expected: share Hvor mye, blant dem som har noe kjonn=2 0.4231290909, s.e. 0.02609368234, 0.3716839742 to 0.4762970053, n 55
* expected: share Samlet kjonn=2 0.2077866071, s.e. 0.02584141058, 0.16055141 to 0.2645392973, n 112
* expected: coefficient Noe organisering=2 -1.128161824, s.e. 0.2601207685, -1.652071946 to -0.604251703, n 81
* expected: coefficient Hvor mye, blant dem som har noe organisering=2 -0.816362828, s.e. 0.1122465217, -1.042729513 to -0.5899961433, n 30
* expected: coefficient Noe kjonn=1 0.5008237044, s.e. 0.3099443565, -0.1234362742 to 1.125083683, n 128
* expected: coefficient Hvor mye, blant dem som har noe kjonn=1 -0.08923016069, s.e. 0.09684216143, -0.2845309922 to 0.1060706708, n 76
* expected: coefficient Noe (constant) 0.3048319949, s.e. 0.2051208306, -0.1083025652 to 0.7179665549, n 240
* expected: coefficient Hvor mye, blant dem som har noe (constant) -0.1727617695, s.e. 0.09219506736, -0.3586908426 to 0.01316730369, n 131
* expected: prediction Noe organisering=1 0.637255139, s.e. 0.0420726757, 0.5525164203 to 0.7219938577, n 159
* expected: prediction Hvor mye, blant dem som har noe organisering=1 0.4441286171, s.e. 0.01401095823, 0.4158728269 to 0.4723844072, n 101
* expected: prediction Samlet organisering=1 0.2830469249, s.e. 0.02188857867, 0.238904399 to 0.3271894507, n 159
* expected: prediction Noe organisering=2 0.3663947914, s.e. 0.0399805825, 0.2858697647 to 0.4469198181, n 81
* expected: prediction Hvor mye, blant dem som har noe organisering=2 0.2610672164, s.e. 0.01898324186, 0.2227838607 to 0.2993505722, n 30
* expected: prediction Samlet organisering=2 0.09545561305, s.e. 0.01390591209, 0.06741166862 to 0.1234995575, n 81
* expected: prediction Noe kjonn=1 0.5996807036, s.e. 0.0500162281, 0.4989428491 to 0.7004185582, n 128
* expected: prediction Hvor mye, blant dem som har noe kjonn=1 0.3934107625, s.e. 0.01239212715, 0.3684196563 to 0.4184018686, n 76
* expected: prediction Samlet kjonn=1 0.2351168582, s.e. 0.02035312958, 0.1940708606 to 0.2761628559, n 128
* expected: prediction Noe kjonn=2 0.484307278, s.e. 0.04208490044, 0.3995439374 to 0.5690706186, n 112
* expected: prediction Hvor mye, blant dem som har noe kjonn=2 0.4143597976, s.e. 0.02047367639, 0.3730706942 to 0.4556489011, n 55
* expected: prediction Samlet kjonn=2 0.2021554273, s.e. 0.02071569219, 0.1603782525 to 0.2439326022, n 112
* expected: effect Noe organisering=2 -0.2708603476, s.e. 0.05842339647, -0.3885311084 to -0.1531895868, n 81
* expected: effect Hvor mye, blant dem som har noe organisering=2 -0.1830614007, s.e. 0.02325239178, -0.2299543178 to -0.1361684835, n 30
* expected: effect Samlet organisering=2 -0.1875913118, s.e. 0.0259824339, -0.2399898836 to -0.1351927401, n 81
* expected: effect Noe kjonn=1 0.1153734257, s.e. 0.06977556316, -0.02516177255 to 0.2559086239, n 128
* expected: effect Hvor mye, blant dem som har noe kjonn=1 -0.02094903516, s.e. 0.02280401782, -0.06693772 to 0.02503964969, n 76
* expected: effect Samlet kjonn=1 0.03296143088, s.e. 0.02759097397, -0.02268107109 to 0.08860393284, n 128
* expected: units 48, s.e. -
* expected: base 240, s.e. -
* expected: coefficients 3, s.e. -
* expected: df 45, s.e. -
* expected: iterations 4, s.e. -
* expected: logLikelihood -155.9991064, s.e. -
* expected: aic 317.9982129, s.e. -
* expected: mcFadden 0.05652686368, s.e. -
* expected: coxSnell 0.07493125218, s.e. -
* expected: nagelkerke 0.1001905425, s.e. -
* expected: tjur 0.07659367807, s.e. -
* expected: base 131, s.e. -
* expected: coefficients 3, s.e. -
* expected: df 43, s.e. -
* expected: iterations 3, s.e. -
* expected: logLikelihood -86.53737263, s.e. -
* expected: aic 179.0747453, s.e. -
* expected: dispersion 0.06379076965, s.e. -
* expected: base 240, s.e. -
* expected: smearing 1, s.e. -
restore

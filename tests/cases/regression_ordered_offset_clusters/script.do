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
tm_column "volum" volum
tm_column "poeng" poeng
tm_column "kommune" kommune
destring vekt sone grad volum poeng kommune, replace
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
generate double tm_v1 = volum if !missing(volum)
generate double tm_v2 = poeng if !missing(poeng)
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
generate int volum = .
replace volum = 1 if tm_v1 == 1
replace volum = 2 if tm_v1 == 2
replace volum = 3 if tm_v1 == 3
label define volum 1 "Lavt" 2 "Middels" 3 "Høyt", replace
label values volum volum

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(volum, tm_v2, tm_v3)
preserve
replace volum = 1 if missing(volum)
ologit tm_y1 ib1.volum if tm_used [pweight = tm_weight], vce(cluster tm_v3) offset(tm_v2) level(95)
testparm ib1.volum
margins volum, vce(unconditional) level(95)
margins, dydx(*) vce(unconditional) level(95)
* expected: share Aldri volum=1 0.2790178571, s.e. 0.07331498239, 0.1497348968 to 0.4595894939, n 67
* expected: share Sjelden volum=1 0.2361218944, s.e. 0.06944803318, 0.1185873075 to 0.4152645781, n 67
* expected: share Av og til volum=1 0.2405861801, s.e. 0.07286900896, 0.1180424142 to 0.4285334868, n 67
* expected: share Ofte volum=1 0.2442740683, s.e. 0.06040764088, 0.1374870264 to 0.3959293704, n 67
* expected: share Aldri volum=2 0.2271840874, s.e. 0.07220708803, 0.1078615704 to 0.416833034, n 73
* expected: share Sjelden volum=2 0.2204563183, s.e. 0.06877657115, 0.1064440416 to 0.4016899055, n 73
* expected: share Av og til volum=2 0.2274765991, s.e. 0.05378060243, 0.1319561248 to 0.3632103873, n 73
* expected: share Ofte volum=2 0.3248829953, s.e. 0.08037113473, 0.1790127777 to 0.5150475878, n 73
* expected: share Aldri volum=3 0.1538175738, s.e. 0.05154724524, 0.07172071218 to 0.2995624618, n 73
* expected: share Sjelden volum=3 0.3969905257, s.e. 0.04243905077, 0.3098090636 to 0.4912436727, n 73
* expected: share Av og til volum=3 0.1719301505, s.e. 0.05033943754, 0.08819504877 to 0.3082863176, n 73
* expected: share Ofte volum=3 0.27726175, s.e. 0.04266546729, 0.194966018 to 0.3779846882, n 73
* expected: coefficient volum=2 0.6394554209, s.e. 0.5878142411, -0.6304400414 to 1.909350883, n 73
* expected: coefficient volum=3 -0.385558322, s.e. 0.8043996539, -2.123358121 to 1.352241477, n 73
* expected: coefficient 1|2 17.62843607, s.e. 0.5694830536, 16.39814273 to 18.85872941, n 213
* expected: coefficient 2|3 20.66482823, s.e. 0.4467623681, 19.69965681 to 21.62999964, n 213
* expected: coefficient 3|4 22.42635801, s.e. 0.5993743245, 21.13148851 to 23.72122752, n 213
* expected: prediction Aldri volum=1 0.2868234857, s.e. 0.06664979551, 0.1428353565 to 0.4308116149, n 67
* expected: prediction Sjelden volum=1 0.2545933554, s.e. 0.04713208079, 0.1527706853 to 0.3564160254, n 67
* expected: prediction Av og til volum=1 0.1452956727, s.e. 0.03208715599, 0.0759755866 to 0.2146157588, n 67
* expected: prediction Ofte volum=1 0.3132874863, s.e. 0.06071172486, 0.1821277788 to 0.4444471938, n 67
* expected: prediction Aldri volum=2 0.2388497775, s.e. 0.0586164046, 0.1122167343 to 0.3654828208, n 73
* expected: prediction Sjelden volum=2 0.2477743106, s.e. 0.04481335259, 0.1509609483 to 0.3445876729, n 73
* expected: prediction Av og til volum=2 0.148954865, s.e. 0.02777877883, 0.08894246191 to 0.2089672681, n 73
* expected: prediction Ofte volum=2 0.3644210468, s.e. 0.05574703686, 0.2439868957 to 0.484855198, n 73
* expected: prediction Aldri volum=3 0.3172107058, s.e. 0.07083876757, 0.1641728527 to 0.4702485589, n 73
* expected: prediction Sjelden volum=3 0.2569543884, s.e. 0.04711578258, 0.1551669285 to 0.3587418483, n 73
* expected: prediction Av og til volum=3 0.1418194442, s.e. 0.03522859474, 0.06571269232 to 0.2179261961, n 73
* expected: prediction Ofte volum=3 0.2840154616, s.e. 0.05455911734, 0.1661476546 to 0.4018832686, n 73
* expected: effect Aldri volum=2 -0.04797370816, s.e. 0.04492860445, -0.145036057 to 0.04908864068, n 73
* expected: effect Sjelden volum=2 -0.006819044733, s.e. 0.01161982918, -0.03192215948 to 0.01828407002, n 73
* expected: effect Av og til volum=2 0.003659192336, s.e. 0.007324984281, -0.01216547411 to 0.01948385879, n 73
* expected: effect Ofte volum=2 0.05113356056, s.e. 0.04814979303, -0.05288774312 to 0.1551548642, n 73
* expected: effect Aldri volum=3 0.03038722014, s.e. 0.06163435011, -0.102765698 to 0.1635401383, n 73
* expected: effect Sjelden volum=3 0.002361033038, s.e. 0.006913568259, -0.01257482313 to 0.01729688921, n 73
* expected: effect Av og til volum=3 -0.00347622848, s.e. 0.007346039936, -0.01934638291 to 0.01239392595, n 73
* expected: effect Ofte volum=3 -0.0292720247, s.e. 0.05935473384, -0.1575001313 to 0.09895608189, n 73
* expected: units 14, s.e. -
* expected: base 213, s.e. -
* expected: coefficients 5, s.e. -
* expected: df 13, s.e. -
* expected: iterations 10, s.e. -
* expected: logLikelihood -389.7414021, s.e. -
* expected: aic 789.4828042, s.e. -
* expected: mcFadden -0.3289281386, s.e. -
restore

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
tm_column "kommune" kommune
tm_column "tiltak" tiltak
tm_column "volum" volum
tm_column "kjonn" kjonn
destring kommune tiltak volum kjonn, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = string(kommune, "%20.0g")
egen long tm_psu1 = group(kommune)
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = tiltak if !missing(tiltak)
generate byte tm_y1 = inlist(tm_raw, 1) if !missing(tm_raw)
drop tm_raw
generate double tm_v1 = volum if !missing(volum)
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
generate int volum = .
replace volum = 1 if tm_v1 == 1
replace volum = 2 if tm_v1 == 2
replace volum = 3 if tm_v1 == 3
replace volum = 4 if tm_v1 == 4
label define volum 1 "0–49" 2 "50–199" 3 "200 eller flere" 4 "Ukjent", replace
label values volum volum
generate int kjonn = .
replace kjonn = 1 if tm_v2 == 1
replace kjonn = 2 if tm_v2 == 2
label define kjonn 1 "Mann" 2 "Kvinne", replace
label values kjonn kjonn

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(volum, kjonn)
preserve
replace volum = 1 if missing(volum)
replace kjonn = 1 if missing(kjonn)
svy, subpop(if tm_used) dof(43): logit tm_y1 ib1.volum ib1.kjonn, level(95)
testparm ib1.volum
testparm ib1.kjonn
margins volum, subpop(if tm_used) level(95)
margins kjonn, subpop(if tm_used) level(95)
margins, dydx(*) subpop(if tm_used) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(volum) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(kjonn) level(95)
* expected: share volum=1 0.5263157895, s.e. 0.056545047, 0.4131595195 to 0.6368319881, n 76
* expected: share volum=2 0.6, s.e. 0.07110076757, 0.4525136868 to 0.7313435054, n 80
* expected: share kjonn=1 0.6229508197, s.e. 0.05009508653, 0.5182505406 to 0.717308391, n 122
* expected: share kjonn=2 0.4954954955, s.e. 0.04619384432, 0.403772961 to 0.5875222321, n 111
* expected: coefficient volum=2 0.2719816299, s.e. 0.3852468299, -0.5049426466 to 1.048905906, n 80
* expected: coefficient kjonn=2 -0.5106621804, s.e. 0.2721857795, -1.059577119 to 0.03825275798, n 111
* expected: coefficient (constant) 0.3759947904, s.e. 0.2920310552, -0.2129419605 to 0.9649315412, n 233
* expected: prediction volum=1 0.5326319262, s.e. 0.05651499458, 0.4186585775 to 0.6466052749, n 76
* expected: prediction volum=2 0.5983009435, s.e. 0.07317570097, 0.4507280782 to 0.7458738088, n 80
* expected: prediction kjonn=1 0.6217053148, s.e. 0.05036601658, 0.5201325621 to 0.7232780676, n 122
* expected: prediction kjonn=2 0.4969386932, s.e. 0.04587510775, 0.4044227213 to 0.5894546652, n 111
* expected: effect volum=2 0.06566901733, s.e. 0.09241884845, -0.1207113534 to 0.2520493881, n 80
* expected: effect kjonn=2 -0.1247666216, s.e. 0.06561687761, -0.2570956668 to 0.007562423619, n 111
* expected: units 48, s.e. -
* expected: base 233, s.e. -
restore

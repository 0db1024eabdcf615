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
tm_column "vekt" vekt
tm_column "kommune" kommune
tm_column "tiltak" tiltak
tm_column "organisering" organisering
tm_column "volum" volum
tm_column "kjonn" kjonn
tm_column "alder" alder
destring vekt kommune tiltak organisering volum kjonn alder, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = string(kommune, "%20.0g")
egen long tm_psu1 = group(kommune)
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = tiltak if !(missing(tiltak) | inlist(tiltak, 8))
generate byte tm_y1 = inlist(tm_raw, 1) if !missing(tm_raw)
drop tm_raw
generate double tm_v1 = organisering if !missing(organisering)
generate double tm_v2 = volum if !missing(volum)
generate double tm_v3 = kjonn if !missing(kjonn)
generate double tm_v4 = alder if !missing(alder)
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
generate int volum = .
replace volum = 1 if tm_v2 == 1
replace volum = 2 if tm_v2 == 2
replace volum = 3 if tm_v2 == 3
label define volum 1 "0–49" 2 "50–199" 3 "200 eller flere", replace
label values volum volum
generate int kjonn = .
replace kjonn = 1 if tm_v3 == 1
replace kjonn = 2 if tm_v3 == 2
label define kjonn 1 "Mann" 2 "Kvinne", replace
label values kjonn kjonn
generate double alder = tm_v4

* model Enkel
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering)
preserve
replace organisering = 1 if missing(organisering)
svy, subpop(if tm_used) dof(45): logit tm_y1 ib1.organisering, level(95)
testparm ib1.organisering
margins organisering, subpop(if tm_used) level(95)
margins, dydx(*) subpop(if tm_used) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(organisering) level(95)
* expected: share organisering=1 0.6530181455, s.e. 0.04283129558, 0.5626283812 to 0.7335733732, n 153
* expected: share organisering=2 0.3836762161, s.e. 0.04608850274, 0.2960262213 to 0.4795978833, n 74
* expected: coefficient organisering=2 -1.10630587, s.e. 0.2715130103, -1.653161144 to -0.5594505955, n 74
* expected: coefficient (constant) 0.6323324307, s.e. 0.1890293314, 0.2516078137 to 1.013057048, n 227
* expected: prediction organisering=1 0.6530181455, s.e. 0.04283129558, 0.5667514879 to 0.7392848031, n 153
* expected: prediction organisering=2 0.3836762161, s.e. 0.04608850274, 0.2908492066 to 0.4765032257, n 74
* expected: effect organisering=2 -0.2693419294, s.e. 0.06291796219, -0.3960652102 to -0.1426186485, n 74
* expected: units 47, s.e. -
* expected: base 227, s.e. -
* expected: coefficients 2, s.e. -
* expected: df 45, s.e. -
* expected: iterations 4, s.e. -
* expected: logLikelihood -148.0447223, s.e. -
* expected: aic 300.0894445, s.e. -
* expected: mcFadden 0.04743404486, s.e. -
* expected: coxSnell 0.0628875064, s.e. -
* expected: nagelkerke 0.08433150402, s.e. -
* expected: tjur 0.06491298216, s.e. -
restore

* model Full
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, volum, kjonn, alder)
preserve
replace organisering = 1 if missing(organisering)
replace volum = 1 if missing(volum)
replace kjonn = 1 if missing(kjonn)
replace alder = 1 if missing(alder)
svy, subpop(if tm_used) dof(40): logit tm_y1 ib1.organisering ib3.volum ib2.kjonn c.alder c.alder#c.alder, level(95)
testparm ib1.organisering
testparm ib3.volum
testparm ib2.kjonn
testparm c.alder c.alder#c.alder
margins organisering, subpop(if tm_used) level(95)
margins volum, subpop(if tm_used) level(95)
margins kjonn, subpop(if tm_used) level(95)
margins, dydx(*) subpop(if tm_used) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(organisering) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(volum) level(95)
svy, subpop(if tm_used): proportion tm_y1, over(kjonn) level(95)
* expected: share organisering=1 0.6490614442, s.e. 0.0415585574, 0.5616013711 to 0.7275383381, n 146
* expected: share organisering=2 0.3811639585, s.e. 0.04660170412, 0.2927029514 to 0.4782814177, n 72
* expected: share volum=1 0.5138156822, s.e. 0.0569696482, 0.400407016 to 0.6258193606, n 74
* expected: share volum=2 0.6094887149, s.e. 0.07042368599, 0.4624664129 to 0.7389936213, n 77
* expected: share volum=3 0.5547877746, s.e. 0.05835567068, 0.4364626182 to 0.6672115333, n 67
* expected: share kjonn=1 0.6158037898, s.e. 0.05715547586, 0.4963745834 to 0.7227315992, n 111
* expected: share kjonn=2 0.5014806838, s.e. 0.04971239941, 0.4026719528 to 0.6001738997, n 107
* expected: coefficient organisering=2 -1.313507335, s.e. 0.2830854007, -1.885644272 to -0.7413703983, n 72
* expected: coefficient volum=1 0.1234163417, s.e. 0.2995115499, -0.4819190808 to 0.7287517643, n 74
* expected: coefficient volum=2 0.4515032721, s.e. 0.3960326104, -0.3489084906 to 1.251915035, n 77
* expected: coefficient kjonn=1 0.6334714548, s.e. 0.3448707301, -0.06353829076 to 1.3304812, n 111
* expected: coefficient alder 0.06360242453, s.e. 0.07835935641, -0.09476774231 to 0.2219725914, n 218
* expected: coefficient alder^2 -0.001040851416, s.e. 0.0009696849897, -0.003000657885 to 0.0009189550527, n 218
* expected: coefficient (constant) -0.5803459951, s.e. 1.448841822, -3.508564545 to 2.347872555, n 218
* expected: prediction organisering=1 0.6605740242, s.e. 0.04095916392, 0.577792466 to 0.7433555824, n 146
* expected: prediction organisering=2 0.3564057433, s.e. 0.04153078055, 0.2724689048 to 0.4403425819, n 72
* expected: prediction volum=1 0.5424388117, s.e. 0.03566887304, 0.4703493302 to 0.6145282933, n 74
* expected: prediction volum=2 0.6143528381, s.e. 0.06325277863, 0.4865142038 to 0.7421914724, n 77
* expected: prediction volum=3 0.5147417541, s.e. 0.05583243653, 0.4019001907 to 0.6275833176, n 67
* expected: prediction kjonn=1 0.6282066107, s.e. 0.04985210533, 0.5274517475 to 0.728961474, n 111
* expected: prediction kjonn=2 0.4873647262, s.e. 0.04673812073, 0.3929034606 to 0.5818259918, n 107
* expected: effect organisering=2 -0.3041682808, s.e. 0.05996239574, -0.4253568032 to -0.1829797585, n 72
* expected: effect volum=1 0.02769705764, s.e. 0.06713149059, -0.1079807459 to 0.1633748612, n 74
* expected: effect volum=2 0.09961108399, s.e. 0.08575821652, -0.07371273694 to 0.2729349049, n 77
* expected: effect kjonn=1 0.1408418845, s.e. 0.07516314642, -0.01106850095 to 0.29275227, n 111
* expected: effect alder -0.003670639675, s.e. 0.002647354644, -0.009021142996 to 0.001679863645, n 218
* expected: units 47, s.e. -
* expected: base 218, s.e. -
* expected: coefficients 7, s.e. -
* expected: df 40, s.e. -
* expected: iterations 4, s.e. -
* expected: logLikelihood -138.0540604, s.e. -
* expected: aic 290.1081209, s.e. -
* expected: mcFadden 0.07672187579, s.e. -
* expected: coxSnell 0.09989774898, s.e. -
* expected: nagelkerke 0.1338484848, s.e. -
* expected: tjur 0.101962442, s.e. -
restore

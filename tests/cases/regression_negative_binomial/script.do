* antall
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
tm_column "antall" antall
tm_column "organisering" organisering
tm_column "alder" alder
destring vekt sone antall organisering alder, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = antall if !missing(antall)
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
quietly summarize tm_v2 if tm_in [aweight = tm_weight]
generate double alder = tm_v2 - r(mean)

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
* Stata's robust errors of this model rest on the observed information (and estimate theta with the coefficients), those of the result on the expected: they differ a little
svy, subpop(if tm_used) dof(209): nbreg tm_y1 ib1.organisering c.alder c.alder#c.alder, level(95)
testparm ib1.organisering
testparm c.alder c.alder#c.alder
margins organisering, subpop(if tm_used) level(95)
margins, dydx(*) subpop(if tm_used) level(95)
svy, subpop(if tm_used): mean tm_y1, over(organisering) level(95)
* expected: mean organisering=1 2.156770858, s.e. 0.2147218155, 1.733507563 to 2.580034154, n 144
* expected: mean organisering=2 2.965454046, s.e. 0.4116903702, 2.153922984 to 3.776985107, n 71
* expected: coefficient organisering=2 0.3228599185, s.e. 0.1716118514, -0.01545216069 to 0.6611719977, n 71
* expected: coefficient alder 0.002378700538, s.e. 0.007009753532, -0.0114401836 to 0.01619758468, n 215
* expected: coefficient alder^2 0.000478207392, s.e. 0.0006078806763, -0.0007201560883 to 0.001676570872, n 215
* expected: coefficient (constant) 0.6953170322, s.e. 0.1300379405, 0.438962907 to 0.9516711574, n 215
* expected: prediction organisering=1 2.153227873, s.e. 0.2161224925, 1.72716843 to 2.579287315, n 144
* expected: prediction organisering=2 2.973762455, s.e. 0.4087405902, 2.16797965 to 3.779545259, n 71
* expected: effect organisering=2 0.8205345821, s.e. 0.4657004213, -0.0975376636 to 1.738606828, n 71
* expected: effect alder 0.006535777917, s.e. 0.0194329643, -0.03177396878 to 0.04484552462, n 215
* expected: units 215, s.e. -
* expected: base 215, s.e. -
* expected: coefficients 4, s.e. -
* expected: df 209, s.e. -
* expected: iterations 9, s.e. -
* expected: logLikelihood -443.0931735, s.e. -
* expected: aic 896.1863469, s.e. -
* expected: theta 1.08957336, s.e. -
restore

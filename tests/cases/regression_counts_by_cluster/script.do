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
tm_column "kommune" kommune
destring vekt sone antall organisering alder kommune, replace
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
generate double alder = tm_v2

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, alder, tm_v3)
preserve
replace organisering = 1 if missing(organisering)
replace alder = 1 if missing(alder)
* Stata's robust errors of this model rest on the observed information (and estimate theta with the coefficients), those of the result on the expected: they differ a little
nbreg tm_y1 ib1.organisering c.alder if tm_used [pweight = tm_weight], vce(cluster tm_v3) level(95)
testparm ib1.organisering
testparm c.alder
margins organisering, level(95)
margins, dydx(*) level(95)
* expected: mean organisering=1 2.156770858, s.e. 0.2494747447, 1.617813439 to 2.695728278, n 144
* expected: mean organisering=2 2.965454046, s.e. 0.4382895259, 2.018587092 to 3.912321, n 71
* expected: coefficient organisering=2 0.3244465241, s.e. 0.1298581031, 0.04390514823 to 0.6049878999, n 71
* expected: coefficient alder 0.003207782637, s.e. 0.006075174572, -0.00991683409 to 0.01633239936, n 215
* expected: coefficient (constant) 0.644274655, s.e. 0.3150127189, -0.03626894938 to 1.324818259, n 215
* expected: prediction organisering=1 2.152222303, s.e. 0.2537515283, 1.604025455 to 2.700419152, n 144
* expected: prediction organisering=2 2.977093419, s.e. 0.4327393639, 2.042216861 to 3.911969978, n 71
* expected: effect organisering=2 0.8248711158, s.e. 0.3677708961, 0.03035039921 to 1.619391832, n 71
* expected: effect alder 0.007813942229, s.e. 0.0143232505, -0.02312955922 to 0.03875744367, n 215
* expected: units 14, s.e. -
* expected: base 215, s.e. -
* expected: coefficients 3, s.e. -
* expected: df 13, s.e. -
* expected: iterations 9, s.e. -
* expected: logLikelihood -443.4591482, s.e. -
* expected: aic 894.9182964, s.e. -
* expected: icc 0.1074320198, s.e. -
* expected: theta 1.082619326, s.e. -
restore

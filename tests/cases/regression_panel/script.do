* poeng
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

* the wave 2021
import delimited using "2021.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "id" tm_id
tm_column "vekt" vekt
tm_column "sone" sone
tm_column "poeng" poeng
tm_column "organisering" organisering
destring vekt sone poeng organisering, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = poeng if !missing(poeng)
generate double tm_v1 = organisering if !missing(organisering)
keep tm_*
tempfile wave1
save `wave1'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "id" tm_id
tm_column "vekt" vekt
tm_column "sone" sone
tm_column "poeng" poeng
tm_column "organisering" organisering
destring vekt sone poeng organisering, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = poeng if !missing(poeng)
generate double tm_v1 = organisering if !missing(organisering)
keep tm_*
tempfile wave2
save `wave2'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
append using `wave2'
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
egen tm_met1 = total(tm_in & tm_has1), by(tm_key)
generate byte tm_panel1 = tm_met1 == 2
sort tm_drawn tm_wave
by tm_drawn: generate long tm_first = tm_stratum[1]
egen long tm_unit = group(tm_drawn)
svyset tm_unit [pweight = tm_weight], strata(tm_first)
generate int wave = .
replace wave = 1 if tm_wave == 1
replace wave = 2 if tm_wave == 2
label define wave 1 "2021" 2 "2023", replace
label values wave wave
generate int organisering = .
replace organisering = 1 if tm_v1 == 1
replace organisering = 2 if tm_v1 == 2
label define organisering 1 "Egen" 2 "Felles", replace
label values organisering organisering

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1 & tm_panel1
replace tm_used = 0 if missing(wave, organisering)
preserve
replace wave = 1 if missing(wave)
replace organisering = 1 if missing(organisering)
svy, subpop(if tm_used) dof(125): regress tm_y1 ib1.wave ib1.organisering, level(95)
testparm ib1.wave
testparm ib1.organisering
margins wave, subpop(if tm_used) level(95)
margins organisering, subpop(if tm_used) level(95)
margins, dydx(*) subpop(if tm_used) level(95)
svy, subpop(if tm_used): mean tm_y1, over(wave) level(95)
svy, subpop(if tm_used): mean tm_y1, over(organisering) level(95)
* expected: mean wave=2021 20.11290561, s.e. 0.3807517898, 19.35946653 to 20.86634469, n 130
* expected: mean wave=2023 20.36246108, s.e. 0.3953369351, 19.58016063 to 21.14476153, n 130
* expected: mean organisering=1 19.64297194, s.e. 0.3196732974, 19.01039617 to 20.2755477, n 167
* expected: mean organisering=2 21.26631139, s.e. 0.4573135403, 20.36137043 to 22.17125236, n 93
* expected: coefficient wave=2023 0.2464101219, s.e. 0.5703516586, -0.8823865965 to 1.37520684, n 130
* expected: coefficient organisering=2 1.622825113, s.e. 0.575739006, 0.4833661651 to 2.76228406, n 93
* expected: coefficient (constant) 19.51996181, s.e. 0.3810446961, 18.76582706 to 20.27409655, n 260
* expected: prediction wave=2021 20.1144782, s.e. 0.375250339, 19.37181121 to 20.8571452, n 130
* expected: prediction wave=2023 20.36088832, s.e. 0.3877536337, 19.59347576 to 21.12830089, n 130
* expected: prediction organisering=1 19.64316037, s.e. 0.3188997895, 19.0120181 to 20.27430263, n 167
* expected: prediction organisering=2 21.26598548, s.e. 0.45775542, 20.36003069 to 22.17194027, n 93
* expected: effect wave=2023 0.2464101219, s.e. 0.5703516586, -0.8823865965 to 1.37520684, n 130
* expected: effect organisering=2 1.622825113, s.e. 0.575739006, 0.4833661651 to 2.76228406, n 93
* expected: units 130, s.e. -
* expected: base 260, s.e. -
* expected: coefficients 3, s.e. -
* expected: df 125, s.e. -
* expected: iterations 0, s.e. -
* expected: logLikelihood -741.8664276, s.e. -
* expected: aic 1491.732855, s.e. -
* expected: dispersion 16.22787734, s.e. -
* expected: rSquared 0.03761281972, s.e. -
* expected: rSquaredAdjusted 0.03012342532, s.e. -
restore

* Trivsel
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
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "trivsel" trivsel
tm_column "ansatte" ansatte
tm_column "volum" volum
tm_column "program" program
tm_column "knr" knr
destring vekt trivsel ansatte volum program knr, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = trivsel if !missing(trivsel)
generate double tm_v1 = ansatte if !missing(ansatte)
generate double tm_v2 = volum if !missing(volum)
generate double tm_v3 = program if !(missing(program) | inlist(program, 9))
generate double tm_v4 = knr if !missing(knr)
keep tm_*
tempfile wave1
save `wave1'

* the wave 2024
import delimited using "2024.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "trivsel" trivsel
tm_column "ansatte" ansatte
tm_column "volum" volum
tm_column "program" program
tm_column "knr" knr
destring vekt trivsel ansatte volum program knr, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = trivsel if !missing(trivsel)
generate double tm_v1 = ansatte if !missing(ansatte)
generate double tm_v2 = volum if !missing(volum)
generate double tm_v3 = program if !(missing(program) | inlist(program, 9))
generate double tm_v4 = knr if !missing(knr)
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
generate byte tm_treated = 1 if tm_v3 == 1
replace tm_treated = 0 if tm_v3 == 3
generate double tm_c1 = tm_v1
egen long tm_c2 = group(tm_v2)
generate byte tm_used = tm_in & tm_has1 & tm_panel1
replace tm_used = 0 if missing(tm_treated, tm_c1, tm_c2, tm_v4)
egen byte tm_least = min(cond(tm_used, tm_treated, .)), by(tm_key)
egen byte tm_most = max(cond(tm_used, tm_treated, .)), by(tm_key)
replace tm_used = 0 if tm_least != tm_most
replace tm_treated = 1 if missing(tm_treated)
replace tm_c1 = 1 if missing(tm_c1)
replace tm_c2 = 1 if missing(tm_c2)
egen long tm_units = group(tm_v4)
replace tm_units = 1 if missing(tm_units)
keep if tm_used
egen long tm_cluster = group(tm_v4)
svyset tm_cluster [pweight = tm_weight]
svy, subpop(if tm_used) dof(45): regress tm_y1 i.tm_treated##ib1.tm_wave c.tm_c1 i.tm_c2 i.tm_units, level(95)
* expected: mean treated 2021 2.965069548, s.e. 0.1870635327, 2.588304253 to 3.341834843, n 17
* expected: mean comparison 2021 2.713469269, s.e. 0.1956718133, 2.319366006 to 3.107572531, n 25
* expected: mean treated 2024 3.517333661, s.e. 0.1902347928, 3.134181121 to 3.900486202, n 17
* expected: counterfactual treated 2024 3.041219335, s.e. 0.2251388142, 2.587766487 to 3.494672184, n 17
* expected: mean comparison 2024 2.789619056, s.e. 0.1761679308, 2.43479863 to 3.144439482, n 28
* expected: difference 2024 0.476114326, s.e. 0.2411179117, -0.009522077196 to 0.9617507291, n 17
* expected: change treated 2024 0.5522641133, s.e. 0.2046957345, 0.1399857408 to 0.9645424859, n 17
* expected: change comparison 2024 0.07614978737, s.e. 0.1248641161, -0.175339452 to 0.3276390267, n 25

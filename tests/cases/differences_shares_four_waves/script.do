* Foreldreveiledning
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

* the wave 2017
import delimited using "2017.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "tilbud" tilbud
tm_column "volum" volum
tm_column "program" program
destring vekt pop stratum tilbud volum program, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
generate byte tm_in = 1
generate double tm_raw = tilbud if !missing(tilbud)
generate byte tm_y1 = inlist(tm_raw, 1, 2) if !missing(tm_raw)
drop tm_raw
generate double tm_v1 = volum if !missing(volum)
generate double tm_v2 = program if !(missing(program) | inlist(program, 9))
keep tm_*
tempfile wave1
save `wave1'

* the wave 2019
import delimited using "2019.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "tilbud" tilbud
tm_column "volum" volum
tm_column "program" program
destring vekt pop stratum tilbud volum program, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
generate byte tm_in = 1
generate double tm_raw = tilbud if !missing(tilbud)
generate byte tm_y1 = inlist(tm_raw, 1, 2) if !missing(tm_raw)
drop tm_raw
generate double tm_v1 = volum if !missing(volum)
generate double tm_v2 = program if !(missing(program) | inlist(program, 9))
keep tm_*
tempfile wave2
save `wave2'

* the wave 2021
import delimited using "2021.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "tilbud" tilbud
tm_column "volum" volum
tm_column "program" program
destring vekt pop stratum tilbud volum program, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 3
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
generate byte tm_in = 1
generate double tm_raw = tilbud if !missing(tilbud)
generate byte tm_y1 = inlist(tm_raw, 1, 2) if !missing(tm_raw)
drop tm_raw
generate double tm_v1 = volum if !missing(volum)
generate double tm_v2 = program if !(missing(program) | inlist(program, 9))
keep tm_*
tempfile wave3
save `wave3'

* the wave 2024
import delimited using "2024.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "tilbud" tilbud
tm_column "volum" volum
tm_column "program" program
destring vekt pop stratum tilbud volum program, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 4
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
generate byte tm_in = 1
generate double tm_raw = tilbud if !missing(tilbud)
generate byte tm_y1 = inlist(tm_raw, 1, 2) if !missing(tm_raw)
drop tm_raw
generate double tm_v1 = volum if !missing(volum)
generate double tm_v2 = program if !(missing(program) | inlist(program, 9))
keep tm_*
tempfile wave4
save `wave4'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
append using `wave2'
append using `wave3'
append using `wave4'
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
sort tm_drawn tm_wave
by tm_drawn: generate long tm_first = tm_stratum[1]
egen long tm_unit = group(tm_drawn)
svyset tm_unit [pweight = tm_weight], strata(tm_first)
generate byte tm_treated = 1 if tm_v2 == 1 | tm_v2 == 2
replace tm_treated = 0 if !missing(tm_v2) & !(tm_v2 == 1 | tm_v2 == 2)
egen long tm_c1 = group(tm_v1)
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(tm_treated, tm_c1)
replace tm_treated = 1 if missing(tm_treated)
replace tm_c1 = 1 if missing(tm_c1)
svy, subpop(if tm_used) dof(154): regress tm_y1 i.tm_treated##ib3.tm_wave i.tm_c1, level(95)
test 1.tm_treated#1.tm_wave 1.tm_treated#2.tm_wave
margins tm_wave, over(tm_treated) subpop(if tm_used) vce(unconditional) level(95)
* expected: mean treated 2017 0.4647559212, s.e. 0.06214914438, 0.3419810286 to 0.5875308137, n 69
* expected: mean comparison 2017 0.434652876, s.e. 0.07550907676, 0.2854855966 to 0.5838201554, n 47
* expected: difference 2017 -0.2140997994, s.e. 0.1096621616, -0.4307360901 to 0.002536491254, n 46
* expected: change treated 2017 -0.440915888, s.e. 0.06612366928, -0.5715424071 to -0.310289369, n 67
* expected: change comparison 2017 -0.2268160886, s.e. 0.08784932205, -0.4003613753 to -0.053270802, n 46
* expected: mean treated 2019 0.8045345485, s.e. 0.04672908284, 0.7122218033 to 0.8968472936, n 72
* expected: mean comparison 2019 0.5409290584, s.e. 0.07765909369, 0.3875144461 to 0.6943436706, n 45
* expected: difference 2019 0.01940264551, s.e. 0.1087325785, -0.1953972649 to 0.234202556, n 45
* expected: change treated 2019 -0.1011372608, s.e. 0.06181226359, -0.2232466493 to 0.02097212782, n 67
* expected: change comparison 2019 -0.1205399063, s.e. 0.08965904485, -0.2976602787 to 0.05658046614, n 45
* expected: mean treated 2021 0.9056718092, s.e. 0.0379257706, 0.8307499023 to 0.9805937161, n 67
* expected: mean comparison 2021 0.6614689646, s.e. 0.07065819076, 0.5218845526 to 0.8010533767, n 46
* expected: mean treated 2024 0.9691415476, s.e. 0.02288664958, 0.9239292446 to 1.01435385, n 71
* expected: counterfactual treated 2024 0.9891531449, s.e. 0.1044467798, 0.7828197786 to 1.195486511, n 44
* expected: mean comparison 2024 0.7449503003, s.e. 0.0690250997, 0.6085920401 to 0.8813085604, n 44
* expected: difference 2024 -0.0200115973, s.e. 0.1070204756, -0.2314292687 to 0.1914060741, n 44
* expected: change treated 2024 0.06346973833, s.e. 0.04460622936, -0.02464933509 to 0.1515888117, n 67
* expected: change comparison 2024 0.08348133563, s.e. 0.09653562737, -0.1072236434 to 0.2741863147, n 44
* expected: preTrends 2.300604044, p 0.1036324323

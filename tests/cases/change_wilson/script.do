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

* the wave 2021
import delimited using "2021.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "tilbud" tilbud
destring tilbud, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 120
generate byte tm_in = 1
generate double tm_raw = tilbud if !(missing(tilbud) | inlist(tilbud, 8))
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
label define tm_y1 1 "Ja" 2 "Nei, men er underveis" 3 "Nei", replace
label values tm_y1 tm_y1
drop tm_raw
keep tm_*
tempfile wave1
save `wave1'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "tilbud" tilbud
destring tilbud, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 120
generate byte tm_in = 1
generate double tm_raw = tilbud if !(missing(tilbud) | inlist(tilbud, 8))
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
label define tm_y1 1 "Ja" 2 "Nei, men er underveis" 3 "Nei", replace
label values tm_y1 tm_y1
drop tm_raw
keep tm_*
tempfile wave2
save `wave2'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
append using `wave2'
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) fpc(tm_fpc1) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
* intervals rest on Stata's own effective base and may differ a little

* 2021
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(73): proportion tm_y1, citype(wilson) level(95)
* expected: Ja 0.6081081081, s.e. 0.03297072498, 0.5422743102 to 0.6702313079, n 74
* expected: Nei, men er underveis 0.2432432432, s.e. 0.02897700575, 0.1912719367 to 0.3040272203, n 74
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(73): proportion tm_c, citype(wilson) level(95)
* expected: together 0.8513513514, s.e. 0.0240264639, 0.7983302935 to 0.8923129654, n 74

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(69): proportion tm_y1, citype(wilson) level(95)
* expected: Ja 0.8, s.e. 0.02947415595, 0.7365213611 to 0.8512732932, n 70
* expected: Nei, men er underveis 0.02857142857, s.e. 0.01227588468, 0.0125377702 to 0.06378491595, n 70
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(69): proportion tm_c, citype(wilson) level(95)
* expected: together 0.8285714286, s.e. 0.02777077281, 0.7677201874 to 0.8760549101, n 70

* changes between waves
* units of several waves are one unit: the covariance comes close to that of the result, which knows the finite populations
capture drop tm_unit tm_first
sort tm_drawn tm_wave
by tm_drawn: generate long tm_first = tm_stratum[1]
egen long tm_unit = group(tm_drawn)
svyset tm_unit [pweight = tm_weight], strata(tm_first)

* change: 2021, 2023
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(91) level(95)
* expected: value -0.02277992278, s.e. 0.03614453522, -0.0945766018 to 0.04901675624, n 70

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(91) level(95)
* expected: Ja 0.1918918919, s.e. 0.04370369074, 0.1050798791 to 0.2787039047, n 70

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(91) level(95)
* expected: Nei, men er underveis -0.2146718147, s.e. 0.03105107696, -0.2763509646 to -0.1529926648, n 70

* Deltakere som har startet
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
tm_column "stratum" stratum
tm_column "startet" startet
tm_column "org" org
tm_column "malgruppe" malgruppe
destring vekt stratum startet org malgruppe, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = startet if !missing(startet)
generate double tm_by1 = org if !missing(org)
generate double tm_v1 = malgruppe if !missing(malgruppe)
keep tm_*
tempfile wave1
save `wave1'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "stratum" stratum
tm_column "startet" startet
tm_column "org" org
tm_column "malgruppe" malgruppe
destring vekt stratum startet org malgruppe, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = startet if !missing(startet)
generate double tm_by1 = org if !missing(org)
generate double tm_v1 = malgruppe if !missing(malgruppe)
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
generate byte tm_hasv1 = !missing(tm_v1)
replace tm_v1 = 1 if !tm_hasv1
egen tm_met1 = total(tm_in & tm_has1), by(tm_key)
generate byte tm_panel1 = tm_met1 == 2

* 2021
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_hasv1) dof(72): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.4820692031, s.e. 0.01604086271, 0.4500923277 to 0.5140460784, n 74

* 2021, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 & tm_hasv1) dof(32): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.5021433607, s.e. 0.02110846301, 0.4591468286 to 0.5451398928, n 34

* 2021, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 & tm_hasv1) dof(38): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.4665422181, s.e. 0.02316388502, 0.4196493844 to 0.5134350517, n 40

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_hasv1) dof(68): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.5044223362, s.e. 0.01748102638, 0.4695394912 to 0.5393051812, n 70

* 2023, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 1 & tm_hasv1) dof(35): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.5170608797, s.e. 0.0214814336, 0.473451251 to 0.5606705084, n 37

* 2023, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 2 & tm_hasv1) dof(31): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.490891259, s.e. 0.02769740843, 0.4344020221 to 0.5473804959, n 33

* 2021, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_hasv1) dof(44): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.4958369268, s.e. 0.01990625553, 0.4557185049 to 0.5359553487, n 46

* 2021, I NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 1 & tm_hasv1) dof(20): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.5187039149, s.e. 0.02761405075, 0.4611020144 to 0.5763058154, n 22

* 2021, Utenfor NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 2 & tm_hasv1) dof(22): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.475885694, s.e. 0.02841372408, 0.4169592369 to 0.5348121511, n 24

* 2023, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_hasv1) dof(44): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.5004160595, s.e. 0.02261172381, 0.4548451245 to 0.5459869944, n 46

* 2023, I NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 1 & tm_hasv1) dof(20): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.5130091383, s.e. 0.02649067734, 0.4577505537 to 0.5682677229, n 22

* 2023, Utenfor NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 2 & tm_hasv1) dof(22): ratio (tm_y1 / tm_v1), level(95)
* expected: ratio 0.489157691, s.e. 0.03571038164, 0.4150988923 to 0.5632164897, n 24
* changes of this figure have no command in Stata: the standard error needs the influences of the rows (see the R script)

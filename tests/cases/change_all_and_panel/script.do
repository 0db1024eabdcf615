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
tm_column "volum" volum
destring tilbud volum, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 120
generate byte tm_in = 1
generate double tm_raw = tilbud if !missing(tilbud)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
replace tm_y1 = 4 if tm_raw == 8
label define tm_y1 1 "Ja" 2 "Nei, men er underveis" 3 "Nei" 4 "Vet ikke", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_by1 = volum if !missing(volum)
keep tm_*
tempfile wave1
save `wave1'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "tilbud" tilbud
tm_column "volum" volum
destring tilbud volum, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 120
generate byte tm_in = 1
generate double tm_raw = tilbud if !missing(tilbud)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
replace tm_y1 = 4 if tm_raw == 8
label define tm_y1 1 "Ja" 2 "Nei, men er underveis" 3 "Nei" 4 "Vet ikke", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_by1 = volum if !missing(volum)
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
egen tm_met1 = total(tm_in & tm_has1), by(tm_key)
generate byte tm_panel1 = tm_met1 == 2

* 2021
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(77): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5769230769, s.e. 0.03250065722, 0.5112508573 to 0.6399849513, n 78

* 2021, 0–24
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(32): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5454545455, s.e. 0.05035954444, 0.4424033361 to 0.6447536925, n 33

* 2021, 25–49
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(24): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.72, s.e. 0.05217303246, 0.6011682952 to 0.8143591864, n 25

* 2021, 50 eller flere
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 3) dof(19): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.45, s.e. 0.0646313793, 0.321423756 to 0.5856217959, n 20

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(71): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7777777778, s.e. 0.03020547474, 0.7118325433 to 0.8321895266, n 72

* 2023, 0–24
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 1) dof(26): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7037037037, s.e. 0.05417595222, 0.5819802293 to 0.8020389896, n 27

* 2023, 25–49
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 2) dof(27): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.8571428571, s.e. 0.04076889826, 0.7518700125 to 0.9223639667, n 28

* 2023, 50 eller flere
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 3) dof(16): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7647058824, s.e. 0.06342473998, 0.606207586 to 0.8727961845, n 17

* 2021, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1) dof(55): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5357142857, s.e. 0.04752256599, 0.4403351096 to 0.628550588, n 56

* 2021, 0–24, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 1) dof(24): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.48, s.e. 0.07125033452, 0.3386761743 to 0.6245987042, n 25

* 2021, 25–49, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 2) dof(17): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6666666667, s.e. 0.07923044809, 0.485234252 to 0.809285549, n 18

* 2021, 50 eller flere, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 3) dof(12): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4615384615, s.e. 0.09859258154, 0.2653149206 to 0.6704504514, n 13

* 2023, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1) dof(55): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7321428571, s.e. 0.04219783201, 0.6397553051 to 0.8079495426, n 56

* 2023, 0–24, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 1) dof(23): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6666666667, s.e. 0.0686155808, 0.5135985295 to 0.7911525666, n 24

* 2023, 25–49, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 2) dof(20): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.8571428571, s.e. 0.05445058617, 0.7035319191 to 0.938158558, n 21

* 2023, 50 eller flere, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 3) dof(10): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6363636364, s.e. 0.1034247809, 0.3926384972 to 0.8257018498, n 11

* changes between waves
* units of several waves are one unit: the covariance comes close to that of the result, which knows the finite populations
capture drop tm_unit tm_first
sort tm_drawn tm_wave
by tm_drawn: generate long tm_first = tm_stratum[1]
egen long tm_unit = group(tm_drawn)
svyset tm_unit [pweight = tm_weight], strata(tm_first)

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(93) level(95)
* expected: Ja 0.2008547009, s.e. 0.04364651916, 0.1141813639 to 0.2875280378, n 72

* change: 2021, 2023, 0–24
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(47) level(95)
* expected: Ja 0.1582491582, s.e. 0.07109890148, 0.01521661766 to 0.3012816988, n 27

* change: 2021, 2023, 25–49
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(44) level(95)
* expected: Ja 0.1371428571, s.e. 0.06608725392, 0.003952748517 to 0.2703329658, n 25

* change: 2021, 2023, 50 eller flere
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(33) level(95)
* expected: Ja 0.3147058824, s.e. 0.09399503282, 0.1234715502 to 0.5059402145, n 17

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Ja 0.1964285714, s.e. 0.06085382108, 0.07447478875 to 0.3183823541, n 56

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Ja 0.1866666667, s.e. 0.09031937474, 0.003490484579 to 0.3698428488, n 24

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Ja 0.1904761905, s.e. 0.09479508016, -0.003121190722 to 0.3840735717, n 18

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Ja 0.1748251748, s.e. 0.1588744445, -0.1565811091 to 0.5062314588, n 11

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
* expected: Nei, men er underveis 0.2307692308, s.e. 0.02771665361, 0.1802164686 to 0.290477926, n 78
* expected: Nei 0.141025641, s.e. 0.02289616048, 0.1012725893 to 0.1930315845, n 78
* expected: Vet ikke 0.05128205128, s.e. 0.01451024589, 0.0289825318 to 0.089163609, n 78
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(77): proportion tm_c, citype(logit) level(95)
* expected: together 0.8076923077, s.e. 0.02592655543, 0.7507673567 to 0.8541415123, n 78

* 2021, 0–24
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(32): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5454545455, s.e. 0.05035954444, 0.4424033361 to 0.6447536925, n 33
* expected: Nei, men er underveis 0.2727272727, s.e. 0.04504294587, 0.1910194623 to 0.3732594356, n 33
* expected: Nei 0.1818181818, s.e. 0.03900833539, 0.1152493761 to 0.274891019, n 33
* expected: Vet ikke 0, s.e. 0, 0 to 0.1057628101, n 33
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(32): proportion tm_c, citype(logit) level(95)
* expected: together 0.8181818182, s.e. 0.03900833539, 0.725108981 to 0.8847506239, n 33

* 2021, 25–49
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(24): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.72, s.e. 0.05217303246, 0.6011682952 to 0.8143591864, n 25
* expected: Nei, men er underveis 0.16, s.e. 0.04259910262, 0.09010148464 to 0.2681439804, n 25
* expected: Nei 0.12, s.e. 0.03776006865, 0.06120136032 to 0.2219344459, n 25
* expected: Vet ikke 0, s.e. 0, 0 to 0.1371851715, n 25
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(24): proportion tm_c, citype(logit) level(95)
* expected: together 0.88, s.e. 0.03776006865, 0.7780655541 to 0.9387986397, n 25

* 2021, 50 eller flere
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 3) dof(19): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.45, s.e. 0.0646313793, 0.321423756 to 0.5856217959, n 20
* expected: Nei, men er underveis 0.25, s.e. 0.05625439505, 0.1510270242 to 0.3844609863, n 20
* expected: Nei 0.1, s.e. 0.03897418815, 0.04295894526 to 0.2157093527, n 20
* expected: Vet ikke 0.2, s.e. 0.0519655842, 0.1124379449 to 0.3303700735, n 20
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 3) dof(19): proportion tm_c, citype(logit) level(95)
* expected: together 0.7, s.e. 0.05953405578, 0.5631447885 to 0.8085569544, n 20

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(71): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7777777778, s.e. 0.03020547474, 0.7118325433 to 0.8321895266, n 72
* expected: Nei, men er underveis 0.02777777778, s.e. 0.01193976225, 0.01169424789 to 0.06453710844, n 72
* expected: Nei 0.1666666667, s.e. 0.02707683567, 0.1193958686 to 0.2278111341, n 72
* expected: Vet ikke 0.02777777778, s.e. 0.01193976225, 0.01169424789 to 0.06453710844, n 72
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(71): proportion tm_c, citype(logit) level(95)
* expected: together 0.8055555556, s.e. 0.02875475527, 0.7417996246 to 0.8566116688, n 72

* 2023, 0–24
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 1) dof(26): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7037037037, s.e. 0.05417595222, 0.5819802293 to 0.8020389896, n 27
* expected: Nei, men er underveis 0.03703703704, s.e. 0.0224063664, 0.01046227003 to 0.1227404824, n 27
* expected: Nei 0.1851851852, s.e. 0.0460872826, 0.1081835472 to 0.2986409292, n 27
* expected: Vet ikke 0.07407407407, s.e. 0.03107203959, 0.03056239334 to 0.168750114, n 27
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 1) dof(26): proportion tm_c, citype(logit) level(95)
* expected: together 0.7407407407, s.e. 0.05199346694, 0.6208866754 to 0.8329013486, n 27

* 2023, 25–49
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 2) dof(27): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.8571428571, s.e. 0.04076889826, 0.7518700125 to 0.9223639667, n 28
* expected: Nei, men er underveis 0.03571428571, s.e. 0.02162097331, 0.01011074317 to 0.1183990105, n 28
* expected: Nei 0.1071428571, s.e. 0.03603495552, 0.0524928189 to 0.2063008518, n 28
* expected: Vet ikke 0, s.e. 0, 0 to 0.1234361185, n 28
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 2) dof(27): proportion tm_c, citype(logit) level(95)
* expected: together 0.8928571429, s.e. 0.03603495552, 0.7936991482 to 0.9475071811, n 28

* 2023, 50 eller flere
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 3) dof(16): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7647058824, s.e. 0.06342473998, 0.606207586 to 0.8727961845, n 17
* expected: Nei, men er underveis 0, s.e. 0, 0 to 0.195064323, n 17
* expected: Nei 0.2352941176, s.e. 0.06342473998, 0.1272038155 to 0.393792414, n 17
* expected: Vet ikke 0, s.e. 0, 0 to 0.195064323, n 17
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 3) dof(16): proportion tm_c, citype(logit) level(95)
* expected: together 0.7647058824, s.e. 0.06342473998, 0.606207586 to 0.8727961845, n 17

* 2021, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1) dof(55): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5357142857, s.e. 0.03872006532, 0.4578805893 to 0.6118462619, n 56
* expected: Nei, men er underveis 0.2857142857, s.e. 0.03507347258, 0.2208523995 to 0.360804161, n 56
* expected: Nei 0.1428571429, s.e. 0.02716779504, 0.09652926092 to 0.2063413862, n 56
* expected: Vet ikke 0.03571428571, s.e. 0.01440789908, 0.01576217541 to 0.07889768162, n 56
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1) dof(55): proportion tm_c, citype(logit) level(95)
* expected: together 0.8214285714, s.e. 0.02973498309, 0.7539527918 to 0.8735044696, n 56

* 2021, 0–24, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 1) dof(24): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.48, s.e. 0.05805279134, 0.3635310219 to 0.598684207, n 25
* expected: Nei, men er underveis 0.36, s.e. 0.0557753178, 0.2544546233 to 0.4810753416, n 25
* expected: Nei 0.16, s.e. 0.04259910262, 0.09010148464 to 0.2681439804, n 25
* expected: Vet ikke 0, s.e. 0, 0 to 0.1371851715, n 25
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 1) dof(24): proportion tm_c, citype(logit) level(95)
* expected: together 0.84, s.e. 0.04259910262, 0.7318560196 to 0.9098985154, n 25

* 2021, 25–49, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 2) dof(17): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6666666667, s.e. 0.06455476597, 0.5200525515 to 0.7868499362, n 18
* expected: Nei, men er underveis 0.1666666667, s.e. 0.05103502357, 0.08434730935 to 0.3027616194, n 18
* expected: Nei 0.1666666667, s.e. 0.05103502357, 0.08434730935 to 0.3027616194, n 18
* expected: Vet ikke 0, s.e. 0, 0 to 0.1853019681, n 18
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 2) dof(17): proportion tm_c, citype(logit) level(95)
* expected: together 0.8333333333, s.e. 0.05103502357, 0.6972383806 to 0.9156526907, n 18

* 2021, 50 eller flere, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 3) dof(12): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4615384615, s.e. 0.08033049391, 0.2976698957 to 0.6341627419, n 13
* expected: Nei, men er underveis 0.3076923077, s.e. 0.07437158589, 0.1719846759 to 0.4874441027, n 13
* expected: Nei 0.07692307692, s.e. 0.04293845513, 0.0218284503 to 0.2373356912, n 13
* expected: Vet ikke 0.1538461538, s.e. 0.05813894309, 0.06429407466 to 0.3248300279, n 13
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 3) dof(12): proportion tm_c, citype(logit) level(95)
* expected: together 0.7692307692, s.e. 0.06789165871, 0.591621351 to 0.8846553564, n 13

* 2023, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1) dof(55): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7321428571, s.e. 0.03648261189, 0.6531028059 to 0.7987238858, n 56
* expected: Nei, men er underveis 0.03571428571, s.e. 0.01528833685, 0.01498675222 to 0.08270225336, n 56
* expected: Nei 0.1964285714, s.e. 0.03273037376, 0.1389159655 to 0.2702782095, n 56
* expected: Vet ikke 0.03571428571, s.e. 0.01528833685, 0.01498675222 to 0.08270225336, n 56
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1) dof(55): proportion tm_c, citype(logit) level(95)
* expected: together 0.7678571429, s.e. 0.03478197744, 0.6910870943 to 0.8302351935, n 56

* 2023, 0–24, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 1) dof(23): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6666666667, s.e. 0.05932237473, 0.5351712203 to 0.7764985285, n 24
* expected: Nei, men er underveis 0.04166666667, s.e. 0.02514649505, 0.01167867733 to 0.1379115557, n 24
* expected: Nei 0.2083333333, s.e. 0.05110640659, 0.1217450134 to 0.3331451849, n 24
* expected: Vet ikke 0.08333333333, s.e. 0.03478082517, 0.03423139072 to 0.1890784428, n 24
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 1) dof(23): proportion tm_c, citype(logit) level(95)
* expected: together 0.7083333333, s.e. 0.05719881399, 0.5780007366 to 0.8115379997, n 24

* 2023, 25–49, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 2) dof(20): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.8571428571, s.e. 0.04707586877, 0.7290493479 to 0.9304559406, n 21
* expected: Nei, men er underveis 0.04761904762, s.e. 0.02864946138, 0.01321006165 to 0.1573623207, n 21
* expected: Nei 0.09523809524, s.e. 0.03949055723, 0.03889248192 to 0.2149573724, n 21
* expected: Vet ikke 0, s.e. 0, 0 to 0.1610976152, n 21
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 2) dof(20): proportion tm_c, citype(logit) level(95)
* expected: together 0.9047619048, s.e. 0.03949055723, 0.7850426276 to 0.9611075181, n 21

* 2023, 50 eller flere, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 3) dof(10): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6363636364, s.e. 0.0894170615, 0.4252255161 to 0.8054308436, n 11
* expected: Nei, men er underveis 0, s.e. 0, 0 to 0.2849141529, n 11
* expected: Nei 0.3636363636, s.e. 0.0894170615, 0.1945691564 to 0.5747744839, n 11
* expected: Vet ikke 0, s.e. 0, 0 to 0.2849141529, n 11
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 3) dof(10): proportion tm_c, citype(logit) level(95)
* expected: together 0.6363636364, s.e. 0.0894170615, 0.4252255161 to 0.8054308436, n 11

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
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(93) level(95)
* expected: value -0.002136752137, s.e. 0.03740570938, -0.0764170777 to 0.07214357342, n 72

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(93) level(95)
* expected: Ja 0.2008547009, s.e. 0.04364651916, 0.1141813639 to 0.2875280378, n 72

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(93) level(95)
* expected: Nei, men er underveis -0.202991453, s.e. 0.02973972666, -0.2620486562 to -0.1439342498, n 72

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(93) level(95)
* expected: Nei 0.02564102564, s.e. 0.03508697083, -0.04403474469 to 0.09531679597, n 72

* change: 2021, 2023
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(93) level(95)
* expected: Vet ikke -0.0235042735, s.e. 0.01891677212, -0.0610692339 to 0.01406068689, n 72

* change: 2021, 2023, 0–24
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(47) level(95)
* expected: value -0.07744107744, s.e. 0.06456673849, -0.2073326011 to 0.05245044621, n 27

* change: 2021, 2023, 0–24
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(47) level(95)
* expected: Ja 0.1582491582, s.e. 0.07109890148, 0.01521661766 to 0.3012816988, n 27

* change: 2021, 2023, 0–24
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(47) level(95)
* expected: Nei, men er underveis -0.2356902357, s.e. 0.0476005516, -0.3314501938 to -0.1399302776, n 27

* change: 2021, 2023, 0–24
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(47) level(95)
* expected: Nei 0.003367003367, s.e. 0.06195026637, -0.1212608573 to 0.1279948641, n 27

* change: 2021, 2023, 0–24
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(47) level(95)
* expected: Vet ikke 0.07407407407, s.e. 0.03107203959, 0.01156519318 to 0.136582955, n 27

* change: 2021, 2023, 25–49
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(44) level(95)
* expected: value 0.01285714286, s.e. 0.05219886297, -0.092342753 to 0.1180570387, n 25

* change: 2021, 2023, 25–49
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(44) level(95)
* expected: Ja 0.1371428571, s.e. 0.06608725392, 0.003952748517 to 0.2703329658, n 25

* change: 2021, 2023, 25–49
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(44) level(95)
* expected: Nei, men er underveis -0.1242857143, s.e. 0.0477236791, -0.2204664697 to -0.02810495889, n 25

* change: 2021, 2023, 25–49
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(44) level(95)
* expected: Nei -0.01285714286, s.e. 0.05219886297, -0.1180570387 to 0.092342753, n 25

* change: 2021, 2023, 25–49
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(44) level(95)
* expected: Vet ikke 0, s.e. 0, 0 to 0, n 25

* change: 2021, 2023, 50 eller flere
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(33) level(95)
* expected: value 0.06470588235, s.e. 0.08747482465, -0.1132629865 to 0.2426747512, n 17

* change: 2021, 2023, 50 eller flere
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(33) level(95)
* expected: Ja 0.3147058824, s.e. 0.09399503282, 0.1234715502 to 0.5059402145, n 17

* change: 2021, 2023, 50 eller flere
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(33) level(95)
* expected: Nei, men er underveis -0.25, s.e. 0.05625439505, -0.3644504273 to -0.1355495727, n 17

* change: 2021, 2023, 50 eller flere
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(33) level(95)
* expected: Nei 0.1352941176, s.e. 0.0745972723, -0.01647517399 to 0.2870634093, n 17

* change: 2021, 2023, 50 eller flere
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(33) level(95)
* expected: Vet ikke -0.2, s.e. 0.0519655842, -0.305724776 to -0.09427522401, n 17

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: value -0.05357142857, s.e. 0.04373227105, -0.1412128582 to 0.03407000109, n 56

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Ja 0.1964285714, s.e. 0.05213702946, 0.09194362953 to 0.3009135133, n 56

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Nei, men er underveis -0.25, s.e. 0.03765044071, -0.3254531693 to -0.1745468307, n 56

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Nei 0.05357142857, s.e. 0.04198857484, -0.03057555579 to 0.1377184129, n 56

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Vet ikke 0, s.e. 0.02119060654, -0.04246692449 to 0.04246692449, n 56

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: value -0.1316666667, s.e. 0.07061569365, -0.2748819313 to 0.011548598, n 24

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Ja 0.1866666667, s.e. 0.07966742022, 0.02509364964 to 0.3482396837, n 24

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Nei, men er underveis -0.3183333333, s.e. 0.05808715359, -0.4361395411 to -0.2005271256, n 24

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Nei 0.04833333333, s.e. 0.06860868003, -0.09081151905 to 0.1874781857, n 24

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Vet ikke 0.08333333333, s.e. 0.03478082517, 0.01279455046 to 0.1538721162, n 24

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: value 0.07142857143, s.e. 0.06430869706, -0.05990730928 to 0.2027644521, n 18

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Ja 0.1904761905, s.e. 0.07936023915, 0.02840095993 to 0.352551421, n 18

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Nei, men er underveis -0.119047619, s.e. 0.05840488555, -0.2383263081 to 0.0002310700294, n 18

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Nei -0.07142857143, s.e. 0.06430869706, -0.2027644521 to 0.05990730928, n 18

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Vet ikke 0, s.e. 0, 0 to 0, n 18

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: value -0.1328671329, s.e. 0.1120489055, -0.366597054 to 0.1008627882, n 11

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Ja 0.1748251748, s.e. 0.1267137247, -0.08949502323 to 0.4391453729, n 11

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Nei, men er underveis -0.3076923077, s.e. 0.07437158589, -0.4628287174 to -0.152555898, n 11

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Nei 0.2867132867, s.e. 0.09910875248, 0.07997605173 to 0.4934505217, n 11

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Vet ikke -0.1538461538, s.e. 0.05813894309, -0.275121864 to -0.0325704437, n 11
* changes of panel and other answers together have no command in Stata; the R script gives them
* transitions of the panel have no command in Stata; the R script gives them
* the parts of a decomposition have no command in Stata; the R script gives them
* lincom gives the t test of each change; McNemar's and the exact tests of the panel are left to the R script

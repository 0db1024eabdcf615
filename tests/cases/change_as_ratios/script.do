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
* expected: Ja 0.5357142857, s.e. 0.04752256599, 0.4403351096 to 0.628550588, n 56
* expected: Nei, men er underveis 0.2857142857, s.e. 0.04304696805, 0.2076738676 to 0.3790512151, n 56
* expected: Nei 0.1428571429, s.e. 0.03334403808, 0.08806607183 to 0.2233866038, n 56
* expected: Vet ikke 0.03571428571, s.e. 0.01768334658, 0.01306254456 to 0.09390878814, n 56
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1) dof(55): proportion tm_c, citype(logit) level(95)
* expected: together 0.8214285714, s.e. 0.03649484277, 0.7364213654 to 0.8833621989, n 56

* 2021, 0–24, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 1) dof(24): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.48, s.e. 0.07125033452, 0.3386761743 to 0.6245987042, n 25
* expected: Nei, men er underveis 0.36, s.e. 0.06845510715, 0.2335134141 to 0.5094612167, n 25
* expected: Nei 0.16, s.e. 0.0522834517, 0.07862966198 to 0.2983132227, n 25
* expected: Vet ikke 0, s.e. 0, 0 to 0.1371851715, n 25
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 1) dof(24): proportion tm_c, citype(logit) level(95)
* expected: together 0.84, s.e. 0.0522834517, 0.7016867773 to 0.921370338, n 25

* 2021, 25–49, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 2) dof(17): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6666666667, s.e. 0.07923044809, 0.485234252 to 0.809285549, n 18
* expected: Nei, men er underveis 0.1666666667, s.e. 0.062637169, 0.07169504796 to 0.3412031401, n 18
* expected: Nei 0.1666666667, s.e. 0.062637169, 0.07169504796 to 0.3412031401, n 18
* expected: Vet ikke 0, s.e. 0, 0 to 0.1853019681, n 18
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 2) dof(17): proportion tm_c, citype(logit) level(95)
* expected: together 0.8333333333, s.e. 0.062637169, 0.6587968599 to 0.928304952, n 18

* 2021, 50 eller flere, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 3) dof(12): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4615384615, s.e. 0.09859258154, 0.2653149206 to 0.6704504514, n 13
* expected: Nei, men er underveis 0.3076923077, s.e. 0.09127899367, 0.1487345811 to 0.5306366115, n 13
* expected: Nei 0.07692307692, s.e. 0.05269995157, 0.01627042669 to 0.2957099059, n 13
* expected: Vet ikke 0.1538461538, s.e. 0.07135607175, 0.05220044221 to 0.3750894221, n 13
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 3) dof(12): proportion tm_c, citype(logit) level(95)
* expected: together 0.7692307692, s.e. 0.08332593977, 0.5451843877 to 0.9026228865, n 13

* 2023, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1) dof(55): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7321428571, s.e. 0.04219783201, 0.6397553051 to 0.8079495426, n 56
* expected: Nei, men er underveis 0.03571428571, s.e. 0.01768334658, 0.01306254456 to 0.09390878814, n 56
* expected: Nei 0.1964285714, s.e. 0.03785778326, 0.1313103628 to 0.2833078602, n 56
* expected: Vet ikke 0.03571428571, s.e. 0.01768334658, 0.01306254456 to 0.09390878814, n 56
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1) dof(55): proportion tm_c, citype(logit) level(95)
* expected: together 0.7678571429, s.e. 0.04023078298, 0.6778583626 to 0.8386955874, n 56

* 2023, 0–24, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 1) dof(23): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6666666667, s.e. 0.0686155808, 0.5135985295 to 0.7911525666, n 24
* expected: Nei, men er underveis 0.04166666667, s.e. 0.02908584444, 0.009543302191 to 0.1640137566, n 24
* expected: Nei 0.2083333333, s.e. 0.05911253193, 0.1114093141 to 0.355814693, n 24
* expected: Vet ikke 0.08333333333, s.e. 0.04022945019, 0.02967479424 to 0.2127451127, n 24
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 1) dof(23): proportion tm_c, citype(logit) level(95)
* expected: together 0.7083333333, s.e. 0.06615935151, 0.5559767939 to 0.8248785834, n 24

* 2023, 25–49, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 2) dof(20): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.8571428571, s.e. 0.05445058617, 0.7035319191 to 0.938158558, n 21
* expected: Nei, men er underveis 0.04761904762, s.e. 0.03313757146, 0.01077267585 to 0.1867066342, n 21
* expected: Nei 0.09523809524, s.e. 0.04567699005, 0.03366514317 to 0.2413053668, n 21
* expected: Vet ikke 0, s.e. 0, 0 to 0.1610976152, n 21
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 2) dof(20): proportion tm_c, citype(logit) level(95)
* expected: together 0.9047619048, s.e. 0.04567699005, 0.7586946332 to 0.9663348568, n 21

* 2023, 50 eller flere, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 3) dof(10): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6363636364, s.e. 0.1034247809, 0.3926384972 to 0.8257018498, n 11
* expected: Nei, men er underveis 0, s.e. 0, 0 to 0.2849141529, n 11
* expected: Nei 0.3636363636, s.e. 0.1034247809, 0.1742981502 to 0.6073615028, n 11
* expected: Vet ikke 0, s.e. 0, 0 to 0.2849141529, n 11
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 1, 2)
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 3) dof(10): proportion tm_c, citype(logit) level(95)
* expected: together 0.6363636364, s.e. 0.1034247809, 0.3926384972 to 0.8257018498, n 11

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
* expected: value -0.05357142857, s.e. 0.04905159038, -0.1518730124 to 0.04473015525, n 56

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Ja 0.1964285714, s.e. 0.06085382108, 0.07447478875 to 0.3183823541, n 56

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Nei, men er underveis -0.25, s.e. 0.04501959679, -0.3402212881 to -0.1597787119, n 56

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Nei 0.05357142857, s.e. 0.04905159038, -0.04473015525 to 0.1518730124, n 56

* change: 2021, 2023, panel
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(55) level(95)
* expected: Vet ikke 0, s.e. 0.02546692974, -0.0510368677 to 0.0510368677, n 56

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: value -0.1316666667, s.e. 0.08252989814, -0.299045058 to 0.03571172465, n 24

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Ja 0.1866666667, s.e. 0.09031937474, 0.003490484579 to 0.3698428488, n 24

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Nei, men er underveis -0.3183333333, s.e. 0.06651874479, -0.4532396006 to -0.1834270661, n 24

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Nei 0.04833333333, s.e. 0.08408126226, -0.1221913702 to 0.2188580369, n 24

* change: 2021, 2023, 0–24, panel
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(36) level(95)
* expected: Vet ikke 0.08333333333, s.e. 0.04022945019, 0.001744226732 to 0.1649224399, n 24

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = inlist(tm_y1, 1, 2)
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: value 0.07142857143, s.e. 0.07697008957, -0.08576532246 to 0.2286224653, n 18

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Ja 0.1904761905, s.e. 0.09479508016, -0.003121190722 to 0.3840735717, n 18

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Nei, men er underveis -0.119047619, s.e. 0.07056068131, -0.263151755 to 0.02505651688, n 18

* change: 2021, 2023, 25–49, panel
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Nei -0.07142857143, s.e. 0.07697008957, -0.2286224653 to 0.08576532246, n 18

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
* expected: value -0.1328671329, s.e. 0.1322524274, -0.4087408622 to 0.1430065965, n 11

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Ja 0.1748251748, s.e. 0.1588744445, -0.1565811091 to 0.5062314588, n 11

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 2
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Nei, men er underveis -0.3076923077, s.e. 0.09127899367, -0.498096952 to -0.1172876634, n 11

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 3
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Nei 0.2867132867, s.e. 0.1158630191, 0.04502726394 to 0.5283993095, n 11

* change: 2021, 2023, 50 eller flere, panel
capture drop tm_c
generate double tm_c = tm_y1 == 4
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 3): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Vet ikke -0.1538461538, s.e. 0.07135607175, -0.3026923112 to -0.004999996445, n 11
* changes of panel and other answers together have no command in Stata; the R script gives them
* transitions of the panel have no command in Stata; the R script gives them
* the parts of a decomposition have no command in Stata; the R script gives them
* lincom gives the t test of each change; McNemar's and the exact tests of the panel are left to the R script

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

* the wave 2019
import delimited using "2019.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "tilbud" tilbud
tm_column "org" org
destring vekt pop stratum tilbud org, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
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
generate double tm_by1 = org if !missing(org)
keep tm_*
tempfile wave1
save `wave1'

* the wave 2021
import delimited using "2021.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "tilbud" tilbud
tm_column "org" org
destring vekt pop stratum tilbud org, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 2
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
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
generate double tm_by1 = org if !missing(org)
keep tm_*
tempfile wave2
save `wave2'

* the wave 2024
import delimited using "2024.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "vekt" vekt
tm_column "pop" pop
tm_column "stratum" stratum
tm_column "tilbud" tilbud
tm_column "org" org
destring vekt pop stratum tilbud org, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 3
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
generate double tm_fpc1 = pop
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
generate double tm_by1 = org if !missing(org)
keep tm_*
tempfile wave3
save `wave3'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
append using `wave2'
append using `wave3'
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) fpc(tm_fpc1) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
egen tm_met1 = total(tm_in & tm_has1), by(tm_key)
generate byte tm_panel1 = tm_met1 == 3

* 2019
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(94): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.3521783097, s.e. 0.04771830117, 0.2641014949 to 0.4516027449, n 97

* 2019, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(37): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.3509799929, s.e. 0.07472685915, 0.2176487972 to 0.5124854944, n 40

* 2019, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(54): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.3529774221, s.e. 0.06195823189, 0.2405111157 to 0.4844862784, n 57

* 2021
svy, subpop(if tm_in & tm_has1 & tm_wave == 2) dof(94): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4301617245, s.e. 0.04831604436, 0.3379244607 to 0.5275158153, n 97

* 2021, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 1) dof(30): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.3960473674, s.e. 0.0819315667, 0.2457320832 to 0.5689532893, n 33

* 2021, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_by1 == 2) dof(61): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4481299434, s.e. 0.06035221966, 0.3326535233 to 0.5694847228, n 64

* 2024
svy, subpop(if tm_in & tm_has1 & tm_wave == 3) dof(95): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5260676953, s.e. 0.0491240426, 0.4287894155 to 0.6214066048, n 98

* 2024, I NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 3 & tm_by1 == 1) dof(32): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5386847603, s.e. 0.08035742371, 0.3766892065 to 0.6929022053, n 35

* 2024, Utenfor NAV
svy, subpop(if tm_in & tm_has1 & tm_wave == 3 & tm_by1 == 2) dof(60): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5188799539, s.e. 0.06128011372, 0.3976040562 to 0.6379712852, n 63

* 2019, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1) dof(30): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.3255096432, s.e. 0.0839994258, 0.1809500735 to 0.5131952611, n 33

* 2019, I NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 1) dof(10): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.356358653, s.e. 0.1400103925, 0.1244110918 to 0.6832823306, n 13

* 2019, Utenfor NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_panel1 & tm_by1 == 2) dof(17): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.3062910096, s.e. 0.1057753074, 0.1337934489 to 0.5579366998, n 20

* 2021, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1) dof(30): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.3229769427, s.e. 0.08363280395, 0.1792789839 to 0.510246388, n 33

* 2021, I NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 1) dof(7): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.1873993839, s.e. 0.1199241679, 0.0345834053 to 0.5975315655, n 10

* 2021, Utenfor NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & tm_panel1 & tm_by1 == 2) dof(20): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.3803629114, s.e. 0.104415887, 0.1958954797 to 0.6073369152, n 23

* 2024, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 3 & tm_panel1) dof(30): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.4487874364, s.e. 0.08494610577, 0.2876426677 to 0.621452608, n 33

* 2024, I NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 3 & tm_panel1 & tm_by1 == 1) dof(7): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.2981317698, s.e. 0.1427348752, 0.07804664765 to 0.6806515582, n 10

* 2024, Utenfor NAV, panel
svy, subpop(if tm_in & tm_has1 & tm_wave == 3 & tm_panel1 & tm_by1 == 2) dof(20): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.5125555219, s.e. 0.09864352315, 0.3157540565 to 0.7055397528, n 23

* changes between waves
* units of several waves are one unit: the covariance comes close to that of the result, which knows the finite populations
capture drop tm_unit tm_first
sort tm_drawn tm_wave
by tm_drawn: generate long tm_first = tm_stratum[1]
egen long tm_unit = group(tm_drawn)
svyset tm_unit [pweight = tm_weight], strata(tm_first)

* change: 2019, 2021
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(133) level(95)
* expected: Ja 0.07798341481, s.e. 0.05686384035, -0.03449105874 to 0.1904578884, n 97

* change: 2019, 2021, I NAV
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(70) level(95)
* expected: Ja 0.04506737456, s.e. 0.1108999959, -0.1761156929 to 0.2662504421, n 33

* change: 2019, 2021, Utenfor NAV
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(99) level(95)
* expected: Ja 0.09515252129, s.e. 0.07813349966, -0.05988129321 to 0.2501863358, n 57

* change: 2019, 2024
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@1.tm_wave, df(156) level(95)
* expected: Ja 0.1738893856, s.e. 0.06582113386, 0.04387372216 to 0.3039050491, n 97

* change: 2019, 2024, I NAV
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@1.tm_wave, df(72) level(95)
* expected: Ja 0.1877047675, s.e. 0.1096456122, -0.03086976568 to 0.4062793006, n 35

* change: 2019, 2024, Utenfor NAV
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@1.tm_wave, df(105) level(95)
* expected: Ja 0.1659025317, s.e. 0.08385022651, -0.0003569781114 to 0.3321620416, n 57

* change: 2021, 2024
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@2.tm_wave, df(136) level(95)
* expected: Ja 0.0959059708, s.e. 0.05883392681, -0.0204416952 to 0.2122536368, n 97

* change: 2021, 2024, I NAV
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@2.tm_wave, df(43) level(95)
* expected: Ja 0.1426373929, s.e. 0.1022588946, -0.06358732213 to 0.3488621079, n 33

* change: 2021, 2024, Utenfor NAV
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@2.tm_wave, df(90) level(95)
* expected: Ja 0.07075001043, s.e. 0.07249701828, -0.07327797006 to 0.2147779909, n 63

* change: 2019, 2021, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Ja -0.002532700503, s.e. 0.09026997289, -0.1868885798 to 0.1818231788, n 33

* change: 2019, 2021, I NAV, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Ja -0.1689592691, s.e. 0.1843036405, -0.5534099263 to 0.2154913881, n 10

* change: 2019, 2021, Utenfor NAV, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@2.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Ja 0.07407190181, s.e. 0.126422607, -0.1841175064 to 0.33226131, n 20

* change: 2019, 2024, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Ja 0.1232777932, s.e. 0.1075257498, -0.0963190839 to 0.3428746703, n 33

* change: 2019, 2024, I NAV, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@1.tm_wave, df(20) level(95)
* expected: Ja -0.05822688312, s.e. 0.1998731942, -0.4751550603 to 0.3587012941, n 10

* change: 2019, 2024, Utenfor NAV, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@1.tm_wave, df(30) level(95)
* expected: Ja 0.2062645124, s.e. 0.1311929656, -0.06166726772 to 0.4741962924, n 20

* change: 2021, 2024, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@2.tm_wave, df(30) level(95)
* expected: Ja 0.1258104937, s.e. 0.07475616111, -0.02686195507 to 0.2784829425, n 33

* change: 2021, 2024, I NAV, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@2.tm_wave, df(7) level(95)
* expected: Ja 0.110732386, s.e. 0.1040988531, -0.1354222866 to 0.3568870585, n 10

* change: 2021, 2024, Utenfor NAV, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom c.tm_c@3.tm_wave - c.tm_c@2.tm_wave, df(20) level(95)
* expected: Ja 0.1321926105, s.e. 0.09566139208, -0.06735355665 to 0.3317387777, n 23

* trend: 2019, 2024
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1): mean tm_c, over(tm_wave)
lincom (-0.18421052631576551)*c.tm_c@1.tm_wave + (-0.026315789473660273)*c.tm_c@2.tm_wave + (0.2105263157894976)*c.tm_c@3.tm_wave, df(133) level(95)
* expected: Ja 0.03455609658, s.e. 0.01309650379, 0.008651719386 to 0.06046047377, n 97

* trend: 2019, 2024, I NAV
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom (-0.18421052631576551)*c.tm_c@1.tm_wave + (-0.026315789473660273)*c.tm_c@2.tm_wave + (0.2105263157894976)*c.tm_c@3.tm_wave, df(43) level(95)
* expected: Ja 0.03833080961, s.e. 0.02155332824, -0.005135619325 to 0.08179723854, n 33

* trend: 2019, 2024, Utenfor NAV
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom (-0.18421052631576551)*c.tm_c@1.tm_wave + (-0.026315789473660273)*c.tm_c@2.tm_wave + (0.2105263157894976)*c.tm_c@3.tm_wave, df(90) level(95)
* expected: Ja 0.03242283507, s.e. 0.01649814944, -0.0003536183971 to 0.06519928853, n 57

* trend: 2019, 2024, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1): mean tm_c, over(tm_wave)
lincom (-0.18421052631576551)*c.tm_c@1.tm_wave + (-0.026315789473660273)*c.tm_c@2.tm_wave + (0.2105263157894976)*c.tm_c@3.tm_wave, df(30) level(95)
* expected: Ja 0.02601986964, s.e. 0.02097233466, -0.01681135178 to 0.06885109105, n 33

* trend: 2019, 2024, I NAV, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 1): mean tm_c, over(tm_wave)
lincom (-0.18421052631576551)*c.tm_c@1.tm_wave + (-0.026315789473660273)*c.tm_c@2.tm_wave + (0.2105263157894976)*c.tm_c@3.tm_wave, df(7) level(95)
* expected: Ja -0.007811994629, s.e. 0.03800858444, -0.09768801516 to 0.0820640259, n 10

* trend: 2019, 2024, Utenfor NAV, panel
capture drop tm_c
generate double tm_c = tm_y1 == 1
quietly svy, subpop(if tm_in & tm_has1 & tm_panel1 & tm_by1 == 2): mean tm_c, over(tm_wave)
lincom (-0.18421052631576551)*c.tm_c@1.tm_wave + (-0.026315789473660273)*c.tm_c@2.tm_wave + (0.2105263157894976)*c.tm_c@3.tm_wave, df(20) level(95)
* expected: Ja 0.04147484729, s.e. 0.0253121696, -0.01132541327 to 0.09427510785, n 20
* changes of panel and other answers together have no command in Stata; the R script gives them
* transitions of the panel have no command in Stata; the R script gives them
* the parts of a decomposition have no command in Stata; the R script gives them
* lincom gives the t test of each change; McNemar's and the exact tests of the panel are left to the R script

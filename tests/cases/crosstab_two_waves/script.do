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
egen long tm_group = group(tm_by1), label
* rows without a group are outside the table; letters: test two groups at a time with lincom after svy: proportion tm_y1, over(tm_group)

* 2021
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1)) dof(77): tabulate tm_y1 tm_group, column se ci pearson wald obs level(95)
* expected: all, Ja 0.5769230769, s.e. 0.03250065722, 0.5112508573 to 0.6399849513, n 78
* expected: all, Nei, men er underveis 0.2307692308, s.e. 0.02771665361, 0.1802164686 to 0.290477926, n 78
* expected: all, Nei 0.141025641, s.e. 0.02289616048, 0.1012725893 to 0.1930315845, n 78
* expected: all, Vet ikke 0.05128205128, s.e. 0.01451024589, 0.0289825318 to 0.089163609, n 78
* expected: 0–24, Ja 0.5454545455, s.e. 0.05035954444, 0.4424033361 to 0.6447536925, n 33
* expected: 0–24, Nei, men er underveis 0.2727272727, s.e. 0.04504294587, 0.1910194623 to 0.3732594356, n 33
* expected: 0–24, Nei 0.1818181818, s.e. 0.03900833539, 0.1152493761 to 0.274891019, n 33
* expected: 0–24, Vet ikke 0, s.e. 0, 0 to 0.1057628101, n 33
* expected: 25–49, Ja 0.72, s.e. 0.05217303246, 0.6011682952 to 0.8143591864, n 25
* expected: 25–49, Nei, men er underveis 0.16, s.e. 0.04259910262, 0.09010148464 to 0.2681439804, n 25
* expected: 25–49, Nei 0.12, s.e. 0.03776006865, 0.06120136032 to 0.2219344459, n 25
* expected: 25–49, Vet ikke 0, s.e. 0, 0 to 0.1371851715, n 25
* expected: 50 eller flere, Ja 0.45, s.e. 0.0646313793, 0.321423756 to 0.5856217959, n 20
* expected: 50 eller flere, Nei, men er underveis 0.25, s.e. 0.05625439505, 0.1510270242 to 0.3844609863, n 20
* expected: 50 eller flere, Nei 0.1, s.e. 0.03897418815, 0.04295894526 to 0.2157093527, n 20
* expected: 50 eller flere, Vet ikke 0.2, s.e. 0.0519655842, 0.1124379449 to 0.3303700735, n 20
tabulate tm_y1 tm_group if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1), chi2 lrchi2 exact V gamma taub
kwallis tm_y1 if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1), by(tm_group)
* expected: raoScottF 7.273072234, p 1.949151364e-07
* expected: cramersV 0.3062907925, s.e. 0.03966205154

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 2 & !missing(tm_by1)) dof(71): tabulate tm_y1 tm_group, column se ci pearson wald obs level(95)
* expected: all, Ja 0.7777777778, s.e. 0.03020547474, 0.7118325433 to 0.8321895266, n 72
* expected: all, Nei, men er underveis 0.02777777778, s.e. 0.01193976225, 0.01169424789 to 0.06453710844, n 72
* expected: all, Nei 0.1666666667, s.e. 0.02707683567, 0.1193958686 to 0.2278111341, n 72
* expected: all, Vet ikke 0.02777777778, s.e. 0.01193976225, 0.01169424789 to 0.06453710844, n 72
* expected: 0–24, Ja 0.7037037037, s.e. 0.05417595222, 0.5819802293 to 0.8020389896, n 27
* expected: 0–24, Nei, men er underveis 0.03703703704, s.e. 0.0224063664, 0.01046227003 to 0.1227404824, n 27
* expected: 0–24, Nei 0.1851851852, s.e. 0.0460872826, 0.1081835472 to 0.2986409292, n 27
* expected: 0–24, Vet ikke 0.07407407407, s.e. 0.03107203959, 0.03056239334 to 0.168750114, n 27
* expected: 25–49, Ja 0.8571428571, s.e. 0.04076889826, 0.7518700125 to 0.9223639667, n 28
* expected: 25–49, Nei, men er underveis 0.03571428571, s.e. 0.02162097331, 0.01011074317 to 0.1183990105, n 28
* expected: 25–49, Nei 0.1071428571, s.e. 0.03603495552, 0.0524928189 to 0.2063008518, n 28
* expected: 25–49, Vet ikke 0, s.e. 0, 0 to 0.1234361185, n 28
* expected: 50 eller flere, Ja 0.7647058824, s.e. 0.06342473998, 0.606207586 to 0.8727961845, n 17
* expected: 50 eller flere, Nei, men er underveis 0, s.e. 0, 0 to 0.195064323, n 17
* expected: 50 eller flere, Nei 0.2352941176, s.e. 0.06342473998, 0.1272038155 to 0.393792414, n 17
* expected: 50 eller flere, Vet ikke 0, s.e. 0, 0 to 0.195064323, n 17
tabulate tm_y1 tm_group if tm_in & tm_has1 & tm_wave == 2 & !missing(tm_by1), chi2 lrchi2 exact V gamma taub
kwallis tm_y1 if tm_in & tm_has1 & tm_wave == 2 & !missing(tm_by1), by(tm_group)
* expected: raoScottF 2.433629212, p 0.02525617788
* expected: cramersV 0.1955145481, s.e. 0.03671510558

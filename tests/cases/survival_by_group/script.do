* Måneder til første tiltak
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

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "maneder" maneder
tm_column "org" org
tm_column "startet" startet
destring maneder org startet, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = maneder if !missing(maneder)
generate double tm_by1 = org if !missing(org)
generate double tm_v1 = startet if !missing(startet)
keep tm_*
tempfile wave1
save `wave1'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
generate byte tm_event = inlist(tm_v1, 1) if !missing(tm_v1)
stset tm_y1, failure(tm_event)
* intervals of sts are log-log, those of the result log; values and standard errors are the same

* 2023
sts list if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_event), failure at(0 3 6 9 12 15 18 21) level(95)
* expected: 0 0.0202020202, s.e. 0.009998459119, 0.0004081145395 to 0.0396039672, n 198
* expected: 3 0.2222222222, s.e. 0.02954533464, 0.1621042194 to 0.2780268315, n 157
* expected: 6 0.3484848485, s.e. 0.0338627025, 0.2786168651 to 0.4115859214, n 130
* expected: 9 0.4729315628, s.e. 0.03856746269, 0.3916515037 to 0.5433519781, n 73
* expected: 12 0.6046986721, s.e. 0.03949848889, 0.5191824748 to 0.6750053157, n 58
* expected: 15 0.6860842396, s.e. 0.04165659624, 0.5928377582 to 0.7579758276, n 30
* expected: 18 0.7325902782, s.e. 0.04147049124, 0.6376039874 to 0.8026800604, n 24
* expected: 21 0.8055202023, s.e. 0.04689399607, 0.6880243443 to 0.878764926, n 8

* 2023, I NAV
sts list if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 & !missing(tm_event), failure at(0 3 6 9 12 15 18 21) level(95)
* expected: 0 0.02272727273, s.e. 0.01588693853, 0 to 0.05337427067, n 88
* expected: 3 0.2954545455, s.e. 0.04863607399, 0.1933799147 to 0.3846120292, n 65
* expected: 6 0.4318181818, s.e. 0.05280229416, 0.3183032459 to 0.5264308117, n 51
* expected: 9 0.5779220779, s.e. 0.05744986545, 0.4488734023 to 0.6767534482, n 27
* expected: 12 0.6753246753, s.e. 0.05629624377, 0.5439198318 to 0.7688694361, n 20
* expected: 15 0.7752247752, s.e. 0.05697640477, 0.6305867659 to 0.8632320204, n 11
* expected: 18 0.7752247752, s.e. 0.05697640477, 0.6305867659 to 0.8632320204, n 9
* expected: 21 0.8876123876, s.e. 0.06300255177, 0.6628001998 to 0.9625415691, n 2

* 2023, Utenfor NAV
sts list if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 & !missing(tm_event), failure at(0 3 6 9 12 15 18 21) level(95)
* expected: 0 0.01818181818, s.e. 0.01273907363, 0 to 0.04283514193, n 110
* expected: 3 0.1636363636, s.e. 0.03527289767, 0.09156508953 to 0.2299898164, n 92
* expected: 6 0.2818181818, s.e. 0.04289487088, 0.1926271318 to 0.3611562337, n 79
* expected: 9 0.3882154882, s.e. 0.05040425233, 0.2810014146 to 0.4794422459, n 46
* expected: 12 0.5478114478, s.e. 0.05437661809, 0.4276280699 to 0.6427594087, n 38
* expected: 15 0.6124098124, s.e. 0.05800539724, 0.4802905289 to 0.7109420515, n 19
* expected: 18 0.6985409652, s.e. 0.05897365421, 0.5576697214 to 0.7945482051, n 15
* expected: 21 0.7416065416, s.e. 0.06438074732, 0.5789196026 to 0.8414384052, n 6
* expected: medianTime 10, s.e. -
* expected: medianTime 7.5, s.e. -
* expected: medianTime 12, s.e. -
egen long tm_group = group(tm_by*), label
sts test tm_group if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_event), logrank
* expected: logRank 4.852257654, p 0.02760997155

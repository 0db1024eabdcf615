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
tm_column "knr" knr
tm_column "maneder" maneder
tm_column "org" org
tm_column "startet" startet
destring knr maneder org startet, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = string(knr, "%20.0g")
egen long tm_psu1 = group(knr)
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
sts list if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_event), failure at(0 0.5 1 1.5 2 2.5 3 3.5 4 4.5 5 5.5 6 6.5 7 7.5 8 8.5 9 9.5 10 10.5 11 11.5 12 13 13.5 14 15 16 17 17.5 18 18.5) level(95)
* expected: 0 is not shown
* expected: 0.5 0.07070707071, s.e. 0.01821692809, 0.03430777349 to 0.1057343896, n 194
* expected: 1 is not shown
* expected: 1.5 0.1363636364, s.e. 0.024388335, 0.08721581533 to 0.1828651492, n 180
* expected: 2 is not shown
* expected: 2.5 is not shown
* expected: 3 is not shown
* expected: 3.5 0.2323232323, s.e. 0.03001255192, 0.1711873412 to 0.2889495432, n 154
* expected: 4 is not shown
* expected: 4.5 0.303030303, s.e. 0.03266009044, 0.2359860103 to 0.3641912778, n 143
* expected: 5 is not shown
* expected: 5.5 is not shown
* expected: 6 is not shown
* expected: 6.5 is not shown
* expected: 7 0.3924072182, s.e. 0.03601580541, 0.3175534878 to 0.4590506628, n 88
* expected: 7.5 is not shown
* expected: 8 is not shown
* expected: 8.5 0.4656111679, s.e. 0.03840210514, 0.3847860314 to 0.5358177179, n 75
* expected: 9 is not shown
* expected: 9.5 is not shown
* expected: 10 is not shown
* expected: 10.5 is not shown
* expected: 11 0.5680966973, s.e. 0.03961904912, 0.4830264252 to 0.6391682825, n 64
* expected: 11.5 is not shown
* expected: 12 is not shown
* expected: 13 0.6279516914, s.e. 0.04045284474, 0.5395838469 to 0.6993590624, n 34
* expected: 13.5 is not shown
* expected: 14 is not shown
* expected: 15 is not shown
* expected: 16 is not shown
* expected: 17 is not shown
* expected: 17.5 is not shown
* expected: 18 is not shown
* expected: 18.5 is not shown

* 2023, I NAV
sts list if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 & !missing(tm_event), failure at(0 0.5 1 1.5 2 2.5 3 3.5 4 4.5 5 5.5 6 6.5 7 7.5 8 8.5 9 9.5 10 10.5 11 11.5 12 13 13.5 14 15 16 17 17.5 18 18.5) level(95)
* expected: 0 is not shown
* expected: 0.5 0.06818181818, s.e. 0.02686943554, 0.01400208778 to 0.1193844194, n 86
* expected: 1 is not shown
* expected: 1.5 0.1363636364, s.e. 0.0365825025, 0.06160280712 to 0.2051683719, n 80
* expected: 2 is not shown
* expected: 2.5 is not shown
* expected: 3 is not shown
* expected: 3.5 0.2954545455, s.e. 0.04863607399, 0.1933799147 to 0.3846120292, n 62
* expected: 4 is not shown
* expected: 4.5 0.3863636364, s.e. 0.05190537466, 0.2757120197 to 0.4801106783, n 56
* expected: 5 is not shown
* expected: 5.5 is not shown
* expected: 6 is not shown
* expected: 6.5 is not shown
* expected: 7 0.4805194805, s.e. 0.05525801744, 0.3600986781 to 0.5782787113, n 35
* expected: 7.5 is not shown
* expected: 8 is not shown
* expected: 8.5 0.5616883117, s.e. 0.05731999566, 0.4336322504 to 0.6607908267, n 29
* expected: 9 is not shown
* expected: 9.5 is not shown
* expected: 10 is not shown
* expected: 10.5 is not shown
* expected: 11 0.6753246753, s.e. 0.05629624377, 0.5439198318 to 0.7688694361, n 24
* expected: 11.5 is not shown
* expected: 12 is not shown
* expected: 13 0.6753246753, s.e. 0.05629624377, 0.5439198318 to 0.7688694361, n 13
* expected: 13.5 is not shown
* expected: 14 is not shown
* expected: 15 is not shown
* expected: 16 is not shown
* expected: 17 is not shown
* expected: 17.5 is not shown
* expected: 18 is not shown
* expected: 18.5 is not shown

* 2023, Utenfor NAV
sts list if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 & !missing(tm_event), failure at(0 0.5 1 1.5 2 2.5 3 3.5 4 4.5 5 5.5 6 6.5 7 7.5 8 8.5 9 9.5 10 10.5 11 11.5 12 13 13.5 14 15 16 17 17.5 18 18.5) level(95)
* expected: 0 is not shown
* expected: 0.5 0.07272727273, s.e. 0.02476030851, 0.02290560944 to 0.1200085488, n 108
* expected: 1 is not shown
* expected: 1.5 0.1363636364, s.e. 0.03272038495, 0.06979174344 to 0.1981712016, n 100
* expected: 2 is not shown
* expected: 2.5 is not shown
* expected: 3 is not shown
* expected: 3.5 0.1818181818, s.e. 0.03677453795, 0.1064713371 to 0.2508114005, n 92
* expected: 4 is not shown
* expected: 4.5 0.2363636364, s.e. 0.04050767242, 0.1526960423 to 0.3117694181, n 87
* expected: 5 is not shown
* expected: 5.5 is not shown
* expected: 6 is not shown
* expected: 6.5 is not shown
* expected: 7 0.3217171717, s.e. 0.04628575072, 0.2246523453 to 0.406630571, n 53
* expected: 7.5 is not shown
* expected: 8 is not shown
* expected: 8.5 0.3882154882, s.e. 0.05040425233, 0.2810014146 to 0.4794422459, n 46
* expected: 9 is not shown
* expected: 9.5 is not shown
* expected: 10 is not shown
* expected: 10.5 is not shown
* expected: 11 0.4813131313, s.e. 0.0536278726, 0.3647972716 to 0.5764563726, n 40
* expected: 11.5 is not shown
* expected: 12 is not shown
* expected: 13 0.5908770242, s.e. 0.05709148967, 0.4621815817 to 0.6887767253, n 21
* expected: 13.5 is not shown
* expected: 14 is not shown
* expected: 15 is not shown
* expected: 16 is not shown
* expected: 17 is not shown
* expected: 17.5 is not shown
* expected: 18 is not shown
* expected: 18.5 is not shown
* expected: medianTime -, s.e. -
* expected: medianTime -, s.e. -
* expected: medianTime -, s.e. -
egen long tm_group = group(tm_by*), label
sts test tm_group if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_event), logrank
* expected: logRank -, p -

* kapasitet
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
tm_column "k1" k1
tm_column "k2" k2
tm_column "k3" k3
destring k1 k2 k3, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = k1 if !missing(k1)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
replace tm_y1 = 4 if tm_raw == 4
replace tm_y1 = 5 if tm_raw == 5
replace tm_y1 = 6 if tm_raw == 8
label define tm_y1 1 "Svært liten grad" 2 "Liten grad" 3 "Noen grad" 4 "Stor grad" 5 "Svært stor grad" 6 "Vet ikke", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_raw = k2 if !missing(k2)
generate int tm_y2 = .
replace tm_y2 = 1 if tm_raw == 1
replace tm_y2 = 2 if tm_raw == 2
replace tm_y2 = 3 if tm_raw == 3
replace tm_y2 = 4 if tm_raw == 4
replace tm_y2 = 5 if tm_raw == 5
replace tm_y2 = 6 if tm_raw == 8
label define tm_y2 1 "Svært liten grad" 2 "Liten grad" 3 "Noen grad" 4 "Stor grad" 5 "Svært stor grad" 6 "Vet ikke", replace
label values tm_y2 tm_y2
drop tm_raw
generate double tm_raw = k3 if !missing(k3)
generate int tm_y3 = .
replace tm_y3 = 1 if tm_raw == 1
replace tm_y3 = 2 if tm_raw == 2
replace tm_y3 = 3 if tm_raw == 3
replace tm_y3 = 4 if tm_raw == 4
replace tm_y3 = 5 if tm_raw == 5
replace tm_y3 = 6 if tm_raw == 8
label define tm_y3 1 "Svært liten grad" 2 "Liten grad" 3 "Noen grad" 4 "Stor grad" 5 "Svært stor grad" 6 "Vet ikke", replace
label values tm_y3 tm_y3
drop tm_raw
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
generate byte tm_has2 = !missing(tm_y2)
replace tm_y2 = 1 if !tm_has2
generate byte tm_has3 = !missing(tm_y3)
replace tm_y3 = 1 if !tm_has3

* 2023, k1
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(57): proportion tm_y1, citype(logit) level(95)
* expected: Svært liten grad 0.1379310345, s.e. 0.04566018058, 0.06903986004 to 0.2566162758, n 58
* expected: Liten grad 0.2068965517, s.e. 0.05363856714, 0.1193805501 to 0.3342199161, n 58
* expected: Noen grad 0.3448275862, s.e. 0.06293821551, 0.2315268884 to 0.4790127851, n 58
* expected: Stor grad 0.1896551724, s.e. 0.05191022372, 0.1063459914 to 0.3152076941, n 58
* expected: Svært stor grad 0.1034482759, s.e. 0.0403259796, 0.04608224232 to 0.2160528226, n 58
* expected: Vet ikke 0.01724137931, s.e. 0.01723634018, 0.00228283402 to 0.1185691349, n 58
capture drop tm_c
generate byte tm_c = inlist(tm_y1, 4, 5)
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(57): proportion tm_c, citype(logit) level(95)
* expected: together 0.2931034483, s.e. 0.06027316789, 0.1880271361 to 0.4260863759, n 58

* 2023, k2
svy, subpop(if tm_in & tm_has2 & tm_wave == 1) dof(57): proportion tm_y2, citype(logit) level(95)
* expected: Svært liten grad 0.1551724138, s.e. 0.0479431896, 0.08114206725 to 0.2764256424, n 58
* expected: Liten grad 0.1379310345, s.e. 0.04566018058, 0.06903986004 to 0.2566162758, n 58
* expected: Noen grad 0.1724137931, s.e. 0.05001822176, 0.09358993974 to 0.2959491524, n 58
* expected: Stor grad 0.2586206897, s.e. 0.05798123831, 0.1599368229 to 0.3899311558, n 58
* expected: Svært stor grad 0.2413793103, s.e. 0.05666279396, 0.1461938544 to 0.3715684651, n 58
* expected: Vet ikke 0.03448275862, s.e. 0.02416109652, 0.008281745716 to 0.1325010476, n 58
capture drop tm_c
generate byte tm_c = inlist(tm_y2, 4, 5)
svy, subpop(if tm_in & tm_has2 & tm_wave == 1) dof(57): proportion tm_c, citype(logit) level(95)
* expected: together 0.5, s.e. 0.06620726183, 0.3704443505 to 0.6295556495, n 58

* 2023, k3
svy, subpop(if tm_in & tm_has3 & tm_wave == 1) dof(58): proportion tm_y3, citype(logit) level(95)
* expected: Svært liten grad 0.08474576271, s.e. 0.03656398179, 0.03478499361 to 0.1921767966, n 59
* expected: Liten grad 0.1355932203, s.e. 0.04494710075, 0.06786180618 to 0.2526061981, n 59
* expected: Noen grad 0.2881355932, s.e. 0.05945942537, 0.1847147688 to 0.4196555953, n 59
* expected: Stor grad 0.2372881356, s.e. 0.05585240476, 0.1436439476 to 0.3658964885, n 59
* expected: Svært stor grad 0.2542372881, s.e. 0.05716675881, 0.1571378517 to 0.3840013029, n 59
* expected: Vet ikke 0, s.e. 0, 0 to 0.06060890095, n 59
capture drop tm_c
generate byte tm_c = inlist(tm_y3, 4, 5)
svy, subpop(if tm_in & tm_has3 & tm_wave == 1) dof(58): proportion tm_c, citype(logit) level(95)
* expected: together 0.4915254237, s.e. 0.06563435598, 0.3636450347 to 0.620524538, n 59

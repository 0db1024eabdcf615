* Samarbeid med NAV
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
tm_column "omfang" omfang
tm_column "volum" volum
destring omfang volum, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 220
generate byte tm_in = 1
generate double tm_raw = omfang if !missing(omfang)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
replace tm_y1 = 4 if tm_raw == 4
replace tm_y1 = 5 if tm_raw == 8
label define tm_y1 1 "I liten grad" 2 "I noen grad" 3 "I stor grad" 4 "I svært stor grad" 5 "Vet ikke", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_by1 = volum if !missing(volum)
keep tm_*
tempfile wave1
save `wave1'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) fpc(tm_fpc1) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
egen long tm_group = group(tm_by1), label
* rows without a group are outside the table; letters: test two groups at a time with lincom after svy: proportion tm_y1, over(tm_group)

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1)): tabulate tm_y1 tm_group, row se ci pearson wald obs level(95)
* expected: 0–24, value 0.3805970149, s.e. 0.02538383333, 0.3323859106 to 0.4312835225, n 134
* expected: 0–24, I liten grad 0.65625, s.e. 0.05081258545, 0.5512856397 to 0.7478895025, n 32
* expected: 0–24, I noen grad 0.3148148148, s.e. 0.03824942878, 0.2452097205 to 0.3938677393, n 54
* expected: 0–24, I stor grad 0.3235294118, s.e. 0.04855479846, 0.2365712603 to 0.4246709329, n 34
* expected: 0–24, I svært stor grad 0.2222222222, s.e. 0.08386688728, 0.09975281074 to 0.4242008662, n 9
* expected: 0–24, Vet ikke 0, s.e. 0, 0 to 0.2424940067, n 5
* expected: 25–49, value 0.3955223881, s.e. 0.02556309991, 0.3468111751 to 0.4463995789, n 134
* expected: 25–49, I liten grad 0.3125, s.e. 0.04958800585, 0.2244493087 to 0.4165405207, n 32
* expected: 25–49, I noen grad 0.5, s.e. 0.04117782421, 0.4201420927 to 0.5798579073, n 54
* expected: 25–49, I stor grad 0.3235294118, s.e. 0.04855479846, 0.2365712603 to 0.4246709329, n 34
* expected: 25–49, I svært stor grad 0.2222222222, s.e. 0.08386688728, 0.09975281074 to 0.4242008662, n 9
* expected: 25–49, Vet ikke 0.6, s.e. 0.1325900363, 0.3332911284 to 0.8182100702, n 5
* expected: 50 eller flere, value 0.223880597, s.e. 0.02179266637, 0.1842066202 to 0.2692789438, n 134
* expected: 50 eller flere, I liten grad 0.03125, s.e. 0.01861427605, 0.01012357572 to 0.0923509978, n 32
* expected: 50 eller flere, I noen grad 0.1851851852, s.e. 0.03199086398, 0.1306570091 to 0.2557746725, n 54
* expected: 50 eller flere, I stor grad 0.3529411765, s.e. 0.04959910715, 0.2628696684 to 0.4548321592, n 34
* expected: 50 eller flere, I svært stor grad 0.5555555556, s.e. 0.1002401031, 0.3594540175 to 0.7357552471, n 9
* expected: 50 eller flere, Vet ikke 0.4, s.e. 0.1325900363, 0.1817899298 to 0.6667088716, n 5
tabulate tm_y1 tm_group if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1), chi2 lrchi2 exact V gamma taub
kwallis tm_y1 if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1), by(tm_group)
* expected: raoScottF 9.184554245, p 2.777387474e-12
* expected: cramersV 0.3162554105, s.e. 0.03349474594

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
generate double tm_fpc1 = 0
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
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
egen long tm_group = group(tm_by1), label
* rows without a group are outside the table; letters: test two groups at a time with lincom after svy: proportion tm_y1, over(tm_group)

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1)) dof(119): tabulate tm_y1 tm_group, cell se ci pearson wald obs level(95)
* expected: all, I liten grad 0.3833333333, s.e. 0.0445697347, 0.2996930651 to 0.4745002647, n 120
* expected: all, I noen grad 0.3166666667, s.e. 0.04264263154, 0.2387870387 to 0.4063861722, n 120
* expected: all, I stor grad 0.2, s.e. 0.03666793988, 0.1370414759 to 0.2824166357, n 120
* expected: all, I svært stor grad 0.04166666667, s.e. 0.01831804812, 0.0172276753 to 0.09734069279, n 120
* expected: all, Vet ikke 0.05833333333, s.e. 0.02148490882, 0.02776149198 to 0.1184694991, n 120
* expected: 0–24, value 0.375, s.e. 0.04437947516, 0.2919851048 to 0.4660799542, n 120
* expected: 0–24, I liten grad 0.225, s.e. 0.03827970917, 0.1582316877 to 0.3095805963, n 120
* expected: 0–24, I noen grad 0.1, s.e. 0.02750095491, 0.05720130337 to 0.1690783836, n 120
* expected: 0–24, I stor grad is not shown
* expected: 0–24, I svært stor grad 0, s.e. 0, 0 to 0.03027297258, n 120
* expected: 0–24, Vet ikke is not shown
* expected: 25–49, value 0.425, s.e. 0.04531634836, 0.3386163951 to 0.5162204011, n 120
* expected: 25–49, I liten grad is not shown
* expected: 25–49, I noen grad 0.15, s.e. 0.03273268354, 0.09595966619 to 0.2268373686, n 120
* expected: 25–49, I stor grad is not shown
* expected: 25–49, I svært stor grad 0, s.e. 0, 0 to 0.03027297258, n 120
* expected: 25–49, Vet ikke is not shown
* expected: 50 eller flere, value 0.2, s.e. 0.03666793988, 0.1370414759 to 0.2824166357, n 120
* expected: 50 eller flere, I liten grad is not shown
* expected: 50 eller flere, I noen grad 0.06666666667, s.e. 0.02286647802, 0.03335131154 to 0.1288262741, n 120
* expected: 50 eller flere, I stor grad 0.05, s.e. 0.01997898055, 0.02237265688 to 0.1079755299, n 120
* expected: 50 eller flere, I svært stor grad 0.04166666667, s.e. 0.01831804812, 0.0172276753 to 0.09734069279, n 120
* expected: 50 eller flere, Vet ikke is not shown
tabulate tm_y1 tm_group if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1), chi2 lrchi2 exact V gamma taub
kwallis tm_y1 if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1), by(tm_group)
* expected: pearson -, p -
* expected: likelihoodRatio -, p -
* expected: linearByLinear -, p -
* linearByLinear has no command in Stata; the R script gives it
* expected: kruskalWallis -, p -
* expected: cramersV -, s.e. -
* expected: tauB -, s.e. -
* expected: somersGroup -, s.e. -

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

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "tilbud" tilbud
tm_column "volum" volum
destring tilbud volum, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 150
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

* all waves in one file, which tm_wave tells apart
use `wave1', clear
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) fpc(tm_fpc1) singleunit(missing)
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1

* 2023
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(87): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7045454545, s.e. 0.03093248119, 0.6396122973 to 0.7621301907, n 88
* expected: Nei, men er underveis 0.1818181818, s.e. 0.02614920431, 0.1354670835 to 0.2396327317, n 88
* expected: Nei 0.04545454545, s.e. 0.01412218439, 0.02432904239 to 0.08335663463, n 88
* expected: Vet ikke 0.06818181818, s.e. 0.01708892683, 0.04110780885 to 0.1110225037, n 88

* 2023, 0–24
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(25): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7307692308, s.e. 0.05532507936, 0.6033358873 to 0.8288747694, n 26
* expected: Nei, men er underveis 0.1923076923, s.e. 0.04915762301, 0.1103775605 to 0.3136136688, n 26
* expected: Nei 0.03846153846, s.e. 0.02398646394, 0.01040838989 to 0.132036472, n 26
* expected: Vet ikke 0.03846153846, s.e. 0.02398646394, 0.01040838989 to 0.132036472, n 26

* 2023, 25–49
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(30): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6451612903, s.e. 0.0546543894, 0.5275381648 to 0.7475163644, n 31
* expected: Nei, men er underveis 0.1935483871, s.e. 0.04512937675, 0.1173677684 to 0.3022436653, n 31
* expected: Nei 0.09677419355, s.e. 0.03377173318, 0.0464128604 to 0.1908447985, n 31
* expected: Vet ikke 0.06451612903, s.e. 0.02806258689, 0.02598923203 to 0.1512850933, n 31

* 2023, 50 eller flere
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 3) dof(30): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7419354839, s.e. 0.04998303438, 0.6278284237 to 0.8305025905, n 31
* expected: Nei, men er underveis 0.1612903226, s.e. 0.04201316333, 0.09254610379 to 0.2661232739, n 31
* expected: Nei 0, s.e. 0, 0 to 0.1121887469, n 31
* expected: Vet ikke 0.09677419355, s.e. 0.03377173318, 0.0464128604 to 0.1908447985, n 31

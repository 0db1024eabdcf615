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
tm_column "vekt" vekt
tm_column "stratum" stratum
tm_column "omfang" omfang
tm_column "volum" volum
destring vekt stratum omfang volum, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(stratum)
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
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1)) dof(148): tabulate tm_y1 tm_group, column se ci pearson wald obs level(95)
* expected: all, I liten grad 0.264, s.e. 0.0378235517, 0.1962409289 to 0.3451096548, n 152
* expected: all, I noen grad 0.3364299934, s.e. 0.04125442356, 0.2602978859 to 0.422122175, n 152
* expected: all, I stor grad 0.2929688122, s.e. 0.03980466364, 0.2208448213 to 0.377242896, n 152
* expected: all, I svært stor grad 0.09084538819, s.e. 0.02619244836, 0.05068834344 to 0.1575367735, n 152
* expected: all, Vet ikke 0.01575580624, s.e. 0.007963404977, 0.005769184177 to 0.04229416816, n 152
* expected: 0–24, I liten grad 0.4257130583, s.e. 0.06602084161, 0.3016715447 to 0.5598672924, n 65
* expected: 0–24, I noen grad 0.3043336761, s.e. 0.06065121223, 0.1978811959 to 0.4368635856, n 65
* expected: 0–24, I stor grad 0.2496712967, s.e. 0.05790606244, 0.1520700576 to 0.3817149228, n 65
* expected: 0–24, I svært stor grad 0, s.e. 0, 0 to 0.06345705674, n 65
* expected: 0–24, Vet ikke 0.02028196884, s.e. 0.01442001554, 0.004827195799 to 0.08118051479, n 65
* expected: 25–49, I liten grad 0.1681441338, s.e. 0.04672343096, 0.09389083255 to 0.2827932205, n 64
* expected: 25–49, I noen grad 0.4094079365, s.e. 0.06579562369, 0.2868514324 to 0.5443576759, n 64
* expected: 25–49, I stor grad 0.326179282, s.e. 0.06190246211, 0.216039486 to 0.4595544771, n 64
* expected: 25–49, I svært stor grad 0.07940039957, s.e. 0.03841431516, 0.02926266576 to 0.1979271874, n 64
* expected: 25–49, Vet ikke 0.01686824821, s.e. 0.01199303129, 0.004022230591 to 0.06794255591, n 64
* expected: 50 eller flere, I liten grad 0.1063320104, s.e. 0.07508731956, 0.02225602699 to 0.3834569214, n 23
* expected: 50 eller flere, I noen grad 0.2064786013, s.e. 0.08411185515, 0.08160311127 to 0.4324639741, n 23
* expected: 50 eller flere, I stor grad 0.3126318424, s.e. 0.1037831234, 0.1420125226 to 0.5555168349, n 23
* expected: 50 eller flere, I svært stor grad 0.3745575459, s.e. 0.1097523221, 0.1834281884 to 0.614878037, n 23
* expected: 50 eller flere, Vet ikke 0, s.e. 0, 0 to 0.1710807241, n 23
* expected: raoScottF 4.862022404, p 1.106589209e-05
* expected: adjustedWald 3.152236412, p 0.002588506299
* expected: designRank 10.74926653, p 4.497677989e-05
* designRank has no command in Stata; the R script gives it
* expected: cramersV 0.3620536968, s.e. 0.06926707501
* expected: gamma 0.5041536649, s.e. 0.09860701945
* expected: somersAnswer 0.3741683509, s.e. 0.0795503497

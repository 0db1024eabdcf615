* Tillit
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
tm_column "w" w
tm_column "t1" t1
tm_column "t3" t3
tm_column "region" region
destring w t1 t3 region, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = w
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = t1 if !missing(t1)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
replace tm_y1 = 4 if tm_raw == 4
replace tm_y1 = 5 if tm_raw == 5
label define tm_y1 1 "Svært uenig" 2 "Uenig" 3 "Verken eller" 4 "Enig" 5 "Svært enig", replace
label values tm_y1 tm_y1
drop tm_raw
generate double tm_raw = t3 if !missing(t3)
generate int tm_y2 = .
replace tm_y2 = 1 if tm_raw == 1
replace tm_y2 = 2 if tm_raw == 2
replace tm_y2 = 3 if tm_raw == 3
replace tm_y2 = 4 if tm_raw == 4
replace tm_y2 = 5 if tm_raw == 5
label define tm_y2 1 "Svært uenig" 2 "Uenig" 3 "Verken eller" 4 "Enig" 5 "Svært enig", replace
label values tm_y2 tm_y2
drop tm_raw
generate double tm_by1 = region if !missing(region)
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

* 2023, t1
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(134): proportion tm_y1, citype(logit) level(95)
* expected: Svært uenig 0.08109135127, s.e. 0.02515554643, 0.04330152325 to 0.1468003161, n 135
* expected: Uenig 0.1292457353, s.e. 0.02905447004, 0.08179127934 to 0.1982871165, n 135
* expected: Verken eller 0.3287909081, s.e. 0.04246610862, 0.2508198095 to 0.4174931907, n 135
* expected: Enig 0.2941994926, s.e. 0.04204765765, 0.2183039354 to 0.3835348307, n 135
* expected: Svært enig 0.1666725128, s.e. 0.03375969009, 0.1100596467 to 0.2444085404, n 135
nlcom (blau: (1 - (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2)))
* expected: blau 0.7542832035, s.e. 0.01607492672
nlcom (iqv: (1 - (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2)) * 5 / 4)
* expected: iqv 0.9428540043, s.e. 0.0200936584
nlcom (entropy: (-(_b[1.tm_y1] * ln(_b[1.tm_y1]) + _b[2.tm_y1] * ln(_b[2.tm_y1]) + _b[3.tm_y1] * ln(_b[3.tm_y1]) + _b[4.tm_y1] * ln(_b[4.tm_y1]) + _b[5.tm_y1] * ln(_b[5.tm_y1]))))
* expected: entropy 1.492466427, s.e. 0.04126857707
nlcom (relativeEntropy: (-(_b[1.tm_y1] * ln(_b[1.tm_y1]) + _b[2.tm_y1] * ln(_b[2.tm_y1]) + _b[3.tm_y1] * ln(_b[3.tm_y1]) + _b[4.tm_y1] * ln(_b[4.tm_y1]) + _b[5.tm_y1] * ln(_b[5.tm_y1]))) / ln(5))
* expected: relativeEntropy 0.9273215295, s.e. 0.02564160863
nlcom (effectiveCategories: 1 / (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2))
* expected: effectiveCategories 4.069725855, s.e. -

* 2023, t3
svy, subpop(if tm_in & tm_has2 & tm_wave == 1) dof(129): proportion tm_y2, citype(logit) level(95)
* expected: Svært uenig 0.04537560371, s.e. 0.02030861271, 0.01845203561 to 0.1072895967, n 130
* expected: Uenig 0.2235702757, s.e. 0.03863538145, 0.1563892724 to 0.3090386058, n 130
* expected: Verken eller 0.4154316328, s.e. 0.0455414541, 0.3290269164 to 0.5073689908, n 130
* expected: Enig 0.2550398586, s.e. 0.04017079744, 0.1838867649 to 0.342181267, n 130
* expected: Svært enig 0.06058262913, s.e. 0.02195472205, 0.02918462219 to 0.121531246, n 130
nlcom (blau: (1 - (_b[1.tm_y2]^2 + _b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2 + _b[5.tm_y2]^2)))
* expected: blau 0.7066583604, s.e. 0.02187396733
nlcom (iqv: (1 - (_b[1.tm_y2]^2 + _b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2 + _b[5.tm_y2]^2)) * 5 / 4)
* expected: iqv 0.8833229505, s.e. 0.02734245916
nlcom (entropy: (-(_b[1.tm_y2] * ln(_b[1.tm_y2]) + _b[2.tm_y2] * ln(_b[2.tm_y2]) + _b[3.tm_y2] * ln(_b[3.tm_y2]) + _b[4.tm_y2] * ln(_b[4.tm_y2]) + _b[5.tm_y2] * ln(_b[5.tm_y2]))))
* expected: entropy 1.35851063, s.e. 0.05681400157
nlcom (relativeEntropy: (-(_b[1.tm_y2] * ln(_b[1.tm_y2]) + _b[2.tm_y2] * ln(_b[2.tm_y2]) + _b[3.tm_y2] * ln(_b[3.tm_y2]) + _b[4.tm_y2] * ln(_b[4.tm_y2]) + _b[5.tm_y2] * ln(_b[5.tm_y2]))) / ln(5))
* expected: relativeEntropy 0.8440901131, s.e. 0.03530052395
nlcom (effectiveCategories: 1 / (_b[1.tm_y2]^2 + _b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2 + _b[5.tm_y2]^2))
* expected: effectiveCategories 3.408994377, s.e. -

* 2023, t1, Øst
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1) dof(88): proportion tm_y1, citype(logit) level(95)
* expected: Svært uenig 0.1026558891, s.e. 0.03578875816, 0.05020451949 to 0.1984560446, n 89
* expected: Uenig 0.1192307692, s.e. 0.03396398242, 0.06645488814 to 0.2047277185, n 89
* expected: Verken eller 0.3233345177, s.e. 0.05106942455, 0.2310557625 to 0.4317732947, n 89
* expected: Enig 0.2931426541, s.e. 0.05181624496, 0.2014713426 to 0.4053516383, n 89
* expected: Svært enig 0.1616361698, s.e. 0.04186692906, 0.09448231398 to 0.2626744068, n 89
nlcom (blau: (1 - (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2)))
* expected: blau 0.7586417147, s.e. 0.01956560687
nlcom (iqv: (1 - (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2)) * 5 / 4)
* expected: iqv 0.9483021434, s.e. 0.02445700858
nlcom (entropy: (-(_b[1.tm_y1] * ln(_b[1.tm_y1]) + _b[2.tm_y1] * ln(_b[2.tm_y1]) + _b[3.tm_y1] * ln(_b[3.tm_y1]) + _b[4.tm_y1] * ln(_b[4.tm_y1]) + _b[5.tm_y1] * ln(_b[5.tm_y1]))))
* expected: entropy 1.506598181, s.e. 0.04892021126
nlcom (relativeEntropy: (-(_b[1.tm_y1] * ln(_b[1.tm_y1]) + _b[2.tm_y1] * ln(_b[2.tm_y1]) + _b[3.tm_y1] * ln(_b[3.tm_y1]) + _b[4.tm_y1] * ln(_b[4.tm_y1]) + _b[5.tm_y1] * ln(_b[5.tm_y1]))) / ln(5))
* expected: relativeEntropy 0.936102082, s.e. 0.03039583626
nlcom (effectiveCategories: 1 / (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2))
* expected: effectiveCategories 4.143218033, s.e. -

* 2023, t3, Øst
svy, subpop(if tm_in & tm_has2 & tm_wave == 1 & tm_by1 == 1) dof(84): proportion tm_y2, citype(logit) level(95)
* expected: Svært uenig 0.07024310536, s.e. 0.03096432974, 0.02858695539 to 0.1624486357, n 85
* expected: Uenig 0.2230888346, s.e. 0.04688488455, 0.1436013198 to 0.3296393326, n 85
* expected: Verken eller 0.3449550174, s.e. 0.05387227653, 0.2468651142 to 0.4583026896, n 85
* expected: Enig 0.2679289019, s.e. 0.05122534331, 0.1787986917 to 0.3808824796, n 85
* expected: Svært enig 0.09378414068, s.e. 0.03336194386, 0.04526489876 to 0.1842729854, n 85
nlcom (blau: (1 - (_b[1.tm_y2]^2 + _b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2 + _b[5.tm_y2]^2)))
* expected: blau 0.7457219524, s.e. 0.02059751791
nlcom (iqv: (1 - (_b[1.tm_y2]^2 + _b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2 + _b[5.tm_y2]^2)) * 5 / 4)
* expected: iqv 0.9321524406, s.e. 0.02574689739
nlcom (entropy: (-(_b[1.tm_y2] * ln(_b[1.tm_y2]) + _b[2.tm_y2] * ln(_b[2.tm_y2]) + _b[3.tm_y2] * ln(_b[3.tm_y2]) + _b[4.tm_y2] * ln(_b[4.tm_y2]) + _b[5.tm_y2] * ln(_b[5.tm_y2]))))
* expected: entropy 1.463211466, s.e. 0.05706823335
nlcom (relativeEntropy: (-(_b[1.tm_y2] * ln(_b[1.tm_y2]) + _b[2.tm_y2] * ln(_b[2.tm_y2]) + _b[3.tm_y2] * ln(_b[3.tm_y2]) + _b[4.tm_y2] * ln(_b[4.tm_y2]) + _b[5.tm_y2] * ln(_b[5.tm_y2]))) / ln(5))
* expected: relativeEntropy 0.9091444003, s.e. 0.03545848703
nlcom (effectiveCategories: 1 / (_b[1.tm_y2]^2 + _b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2 + _b[5.tm_y2]^2))
* expected: effectiveCategories 3.932702841, s.e. -

* 2023, t1, Vest
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2) dof(45): proportion tm_y1, citype(logit) level(95)
* expected: Svært uenig 0.03957314362, s.e. 0.02328454516, 0.01185428803 to 0.1239751023, n 46
* expected: Uenig 0.1485275507, s.e. 0.05410838322, 0.06863033091 to 0.2922519975, n 46
* expected: Verken eller 0.3392960974, s.e. 0.07569655998, 0.2064379807 to 0.5034165549, n 46
* expected: Enig 0.2962342238, s.e. 0.07195814771, 0.1735782246 to 0.4575739106, n 46
* expected: Svært enig 0.1763689845, s.e. 0.05713225722, 0.08840270138 to 0.3210407927, n 46
nlcom (blau: (1 - (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2)))
* expected: blau 0.7423909572, s.e. 0.02560147767
nlcom (iqv: (1 - (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2)) * 5 / 4)
* expected: iqv 0.9279886966, s.e. 0.03200184709
nlcom (entropy: (-(_b[1.tm_y1] * ln(_b[1.tm_y1]) + _b[2.tm_y1] * ln(_b[2.tm_y1]) + _b[3.tm_y1] * ln(_b[3.tm_y1]) + _b[4.tm_y1] * ln(_b[4.tm_y1]) + _b[5.tm_y1] * ln(_b[5.tm_y1]))))
* expected: entropy 1.444215862, s.e. 0.06624082386
nlcom (relativeEntropy: (-(_b[1.tm_y1] * ln(_b[1.tm_y1]) + _b[2.tm_y1] * ln(_b[2.tm_y1]) + _b[3.tm_y1] * ln(_b[3.tm_y1]) + _b[4.tm_y1] * ln(_b[4.tm_y1]) + _b[5.tm_y1] * ln(_b[5.tm_y1]))) / ln(5))
* expected: relativeEntropy 0.8973417684, s.e. 0.04115773796
nlcom (effectiveCategories: 1 / (_b[1.tm_y1]^2 + _b[2.tm_y1]^2 + _b[3.tm_y1]^2 + _b[4.tm_y1]^2 + _b[5.tm_y1]^2))
* expected: effectiveCategories 3.88185131, s.e. -

* 2023, t3, Vest
svy, subpop(if tm_in & tm_has2 & tm_wave == 1 & tm_by1 == 2) dof(44): proportion tm_y2, citype(logit) level(95)
* expected: Svært uenig 0, s.e. 0, 0 to 0.08695600743, n 45
* expected: Uenig 0.2244487588, s.e. 0.06774874921, 0.1166741631 to 0.3880433907, n 45
* expected: Verken eller 0.5440299542, s.e. 0.07840705591, 0.3868817495 to 0.6928746458, n 45
* expected: Enig 0.2315212869, s.e. 0.06384239561, 0.1275372487 to 0.3830622565, n 45
* expected: Svært enig 0, s.e. 0, 0 to 0.08695600743, n 45
nlcom (blau: (1 - (_b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2)))
* expected: blau 0.6000520572, s.e. 0.04961228973
nlcom (iqv: (1 - (_b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2)) * 5 / 4)
* expected: iqv 0.7500650716, s.e. 0.06201536216
nlcom (entropy: (-(_b[2.tm_y2] * ln(_b[2.tm_y2]) + _b[3.tm_y2] * ln(_b[3.tm_y2]) + _b[4.tm_y2] * ln(_b[4.tm_y2]))))
* expected: entropy 1.005264379, s.e. 0.06832328066
nlcom (relativeEntropy: (-(_b[2.tm_y2] * ln(_b[2.tm_y2]) + _b[3.tm_y2] * ln(_b[3.tm_y2]) + _b[4.tm_y2] * ln(_b[4.tm_y2]))) / ln(5))
* expected: relativeEntropy 0.624605877, s.e. 0.04245164112
nlcom (effectiveCategories: 1 / (_b[2.tm_y2]^2 + _b[3.tm_y2]^2 + _b[4.tm_y2]^2))
* expected: effectiveCategories 2.5003254, s.e. -

* Former for norskopplæring
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
tm_column "m_1" m_1
tm_column "m_2" m_2
tm_column "m_3" m_3
tm_column "volum" volum
destring m_1 m_2 m_3 volum, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate byte tm_set = !missing(m_1) | !missing(m_2) | !missing(m_3)
generate byte tm_y1 = m_1 == 1 if tm_set
generate byte tm_y2 = m_2 == 1 if tm_set
generate byte tm_y3 = m_3 == 1 if tm_set
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
generate byte tm_has2 = !missing(tm_y2)
replace tm_y2 = 1 if !tm_has2
generate byte tm_has3 = !missing(tm_y3)
replace tm_y3 = 1 if !tm_has3
egen long tm_group = group(tm_by1), label
* rows without a group are outside the table; letters: test two groups at a time with lincom after svy: proportion tm_y1, over(tm_group)

* 2023, m_1
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1)) dof(41): tabulate tm_y1 tm_group, column se ci pearson wald obs level(95)
* expected: all, value 0.7142857143, s.e. 0.07049482446, 0.5544560183 to 0.8339507538, n 42
* expected: 0–24, value 0.8846153846, s.e. 0.0633642709, 0.6809951408 to 0.9649538672, n 26
* expected: 25 eller flere, value 0.4375, s.e. 0.1254209885, 0.2079047343 to 0.6974053842, n 16
tabulate tm_y1 tm_group if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1), chi2 lrchi2 exact V gamma taub
kwallis tm_y1 if tm_in & tm_has1 & tm_wave == 1 & !missing(tm_by1), by(tm_group)
* expected: raoScottChiSquare 9.486794872, p 0.002069560475
* raoScottChiSquare has no command in Stata; the R script gives it
* expected: pearson 9.702403846, p 0.00184027124
* expected: cramersV 0.4806345965, s.e. 0.1413745893
* expected: gamma -0.8157894737, s.e. 0.1343286857
* expected: tauB -0.4806345965, s.e. 0.1413745893
* expected: somersAnswer -0.4471153846, s.e. 0.1405185226

* 2023, m_2
svy, subpop(if tm_in & tm_has2 & tm_wave == 1 & !missing(tm_by1)) dof(41): tabulate tm_y2 tm_group, column se ci pearson wald obs level(95)
* expected: all, value 0.3571428571, s.e. 0.07477105262, 0.2234819028 to 0.5174719283, n 42
* expected: 0–24, value 0.3846153846, s.e. 0.09648946269, 0.212551853 to 0.591363358, n 26
* expected: 25 eller flere, value 0.3125, s.e. 0.1171875, 0.1244371461 to 0.5924617408, n 16
tabulate tm_y2 tm_group if tm_in & tm_has2 & tm_wave == 1 & !missing(tm_by1), chi2 lrchi2 exact V gamma taub
kwallis tm_y2 if tm_in & tm_has2 & tm_wave == 1 & !missing(tm_by1), by(tm_group)
* expected: raoScottChiSquare 0.2193732194, p 0.6395179093
* raoScottChiSquare has no command in Stata; the R script gives it
* expected: pearson 0.2243589744, p 0.6357384828
* expected: cramersV 0.07308816828, s.e. 0.1537554201
* expected: gamma -0.1578947368, s.e. 0.3319941998
* expected: tauB -0.07308816828, s.e. 0.1537554201
* expected: somersAnswer -0.07211538462, s.e. 0.1517996264

* 2023, m_3
svy, subpop(if tm_in & tm_has3 & tm_wave == 1 & !missing(tm_by1)) dof(41): tabulate tm_y3 tm_group, column se ci pearson wald obs level(95)
* expected: all, value 0.2857142857, s.e. 0.07049482446, 0.1660492462 to 0.4455439817, n 42
* expected: 0–24, value 0.1153846154, s.e. 0.0633642709, 0.03504613285 to 0.3190048592, n 26
* expected: 25 eller flere, value 0.5625, s.e. 0.1254209885, 0.3025946158 to 0.7920952657, n 16
tabulate tm_y3 tm_group if tm_in & tm_has3 & tm_wave == 1 & !missing(tm_by1), chi2 lrchi2 exact V gamma taub
kwallis tm_y3 if tm_in & tm_has3 & tm_wave == 1 & !missing(tm_by1), by(tm_group)
* expected: raoScottChiSquare 9.486794872, p 0.002069560475
* raoScottChiSquare has no command in Stata; the R script gives it
* expected: pearson 9.702403846, p 0.00184027124
* expected: cramersV 0.4806345965, s.e. 0.1413745893
* expected: gamma 0.8157894737, s.e. 0.1343286857
* expected: tauB 0.4806345965, s.e. 0.1413745893
* expected: somersAnswer 0.4471153846, s.e. 0.1405185226

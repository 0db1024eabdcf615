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

* the frame
import delimited using "frame.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "folketall" frame_folketall
tm_column "fylke" frame_fylke
destring frame_folketall, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
keep tm_key frame_folketall frame_fylke
tempfile frame
save `frame'

* the wave 2023
import delimited using "2023.csv", varnames(1) case(preserve) stringcols(_all) bindquotes(strict) encoding("utf-8") clear
tm_column "knr" tm_id
tm_column "tilbud" tilbud
destring tilbud, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
merge m:1 tm_key using `frame', keep(master match) nogenerate
generate int tm_wave = 1
generate double tm_weight = 1
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 120
generate byte tm_in = ((frame_folketall >= 2000) & !missing(frame_folketall))
generate double tm_raw = tilbud if !missing(tilbud)
generate int tm_y1 = .
replace tm_y1 = 1 if tm_raw == 1
replace tm_y1 = 2 if tm_raw == 2
replace tm_y1 = 3 if tm_raw == 3
label define tm_y1 1 "Ja" 2 "Nei, men er underveis" 3 "Nei", replace
label values tm_y1 tm_y1
drop tm_raw
generate tm_by1 = frame_fylke if !missing(frame_fylke)
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
svy, subpop(if tm_in & tm_has1 & tm_wave == 1) dof(61): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7096774194, s.e. 0.03349236975, 0.6384784482 to 0.7718645392, n 62
* expected: Nei, men er underveis 0.2096774194, s.e. 0.03003675433, 0.1558654828 to 0.2759934382, n 62
* expected: Nei 0.08064516129, s.e. 0.02009119257, 0.04854597481 to 0.1310454484, n 62

* 2023, Oslo
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == "Oslo") dof(20): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.6666666667, s.e. 0.05976609988, 0.5329851811 to 0.778019445, n 21
* expected: Nei, men er underveis 0.2380952381, s.e. 0.05399914356, 0.1438000514 to 0.3676709589, n 21
* expected: Nei 0.09523809524, s.e. 0.03721634137, 0.04100347038 to 0.2058126915, n 21

* 2023, Rogaland
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == "Rogaland") dof(19): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.75, s.e. 0.05625439505, 0.6155390137 to 0.8489729758, n 20
* expected: Nei, men er underveis 0.15, s.e. 0.04638856254, 0.0761313411 to 0.2742645875, n 20
* expected: Nei 0.1, s.e. 0.03897418815, 0.04295894526 to 0.2157093527, n 20

* 2023, Vestland
svy, subpop(if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == "Vestland") dof(20): proportion tm_y1, citype(logit) level(95)
* expected: Ja 0.7142857143, s.e. 0.05727474089, 0.5819717648 to 0.8178291562, n 21
* expected: Nei, men er underveis 0.2380952381, s.e. 0.05399914356, 0.1438000514 to 0.3676709589, n 21
* expected: Nei 0.04761904762, s.e. 0.02699957178, 0.01423673104 to 0.1475592857, n 21

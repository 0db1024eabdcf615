* tiltak
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
tm_column "id" tm_id
tm_column "vekt" vekt
tm_column "sone" sone
tm_column "tiltak" tiltak
tm_column "organisering" organisering
tm_column "volum" volum
destring vekt sone tiltak organisering volum, replace
generate tm_key = ustrregexra(ustrtrim(tm_id), "^0+(?=[0-9])", "")
generate int tm_wave = 1
generate double tm_weight = vekt
generate tm_drawn = tm_key
generate long tm_psu1 = _n
egen long tm_stratum1 = group(sone)
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_raw = tiltak if !missing(tiltak)
generate byte tm_y1 = inlist(tm_raw, 1) if !missing(tm_raw)
drop tm_raw
generate double tm_v1 = organisering if !missing(organisering)
generate double tm_v2 = volum if !missing(volum)
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
generate int organisering = .
replace organisering = 1 if tm_v1 == 1
replace organisering = 2 if tm_v1 == 2
label define organisering 1 "Egen" 2 "Felles", replace
label values organisering organisering
generate int volum = .
replace volum = 1 if tm_v2 == 1
replace volum = 2 if tm_v2 == 2
replace volum = 3 if tm_v2 == 3
label define volum 1 "Lavt" 2 "Middels" 3 "Høyt", replace
label values volum volum

* model 1
capture drop tm_used
generate byte tm_used = tm_in & tm_has1
replace tm_used = 0 if missing(organisering, volum)
preserve
replace organisering = 1 if missing(organisering)
replace volum = 1 if missing(volum)
* Stata has no penalised likelihood of its own; with firthlogit, written by users (ssc install firthlogit):
* firthlogit tm_y1 ib1.organisering ib1.volum if tm_used
* expected: share organisering=1 0.4834322927, s.e. 0.04471075258, 0.3967031776 to 0.5711710932, n 145
* expected: share organisering=2 0.5364710294, s.e. 0.06432052419, 0.410057431 to 0.658364717, n 70
* expected: share volum=1 0.4874879692, s.e. 0.06491256147, 0.3630371265 to 0.6135096556, n 68
* expected: share volum=2 0.5537529138, s.e. 0.06105810443, 0.4326079636 to 0.668832668, n 76
* expected: share volum=3 0.4613320556, s.e. 0.06356665054, 0.3409167329 to 0.5864354827, n 71
* expected: coefficient organisering=2 0.2209122217, s.e. 0.3119938167, -0.3941459807 to 0.835970424, n 70
* expected: coefficient volum=2 0.2651972849, s.e. 0.357288551, -0.4391540263 to 0.9695485961, n 76
* expected: coefficient volum=3 -0.1093215081, s.e. 0.3668761977, -0.8325737092 to 0.6139306929, n 71
* expected: coefficient (constant) -0.1233608167, s.e. 0.2779696959, -0.6713445662 to 0.4246229328, n 215
* expected: prediction organisering=1 0.4827370107, s.e. 0.04457670213, 0.3948594157 to 0.5706146057, n 145
* expected: prediction organisering=2 0.5375460294, s.e. 0.06315408057, 0.413045372 to 0.6620466868, n 70
* expected: prediction volum=1 0.4878498716, s.e. 0.06472359517, 0.3602551054 to 0.6154446378, n 68
* expected: prediction volum=2 0.553758786, s.e. 0.06066965116, 0.4341558818 to 0.6733616902, n 76
* expected: prediction volum=3 0.460672979, s.e. 0.06391033483, 0.3346814575 to 0.5866645004, n 71
* expected: effect organisering=2 0.0548090187, s.e. 0.07719747774, -0.0973765034 to 0.2069945408, n 70
* expected: effect volum=2 0.0659089144, s.e. 0.08857575426, -0.1087075083 to 0.2405253372, n 76
* expected: effect volum=3 -0.02717689262, s.e. 0.09115788939, -0.2068836835 to 0.1525298983, n 71
* expected: units 215, s.e. -
* expected: base 215, s.e. -
* expected: coefficients 4, s.e. -
* expected: df 209, s.e. -
* expected: iterations 8, s.e. -
* expected: logLikelihood -142.5123698, s.e. -
* expected: aic 293.0247396, s.e. -
restore

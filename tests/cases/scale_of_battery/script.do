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
tm_column "t2" t2
tm_column "t3" t3
tm_column "t4" t4
tm_column "region" region
destring w t1 t2 t3 t4 region, replace
generate tm_key = "1/" + string(_n, "%12.0f")
generate int tm_wave = 1
generate double tm_weight = w
generate tm_drawn = tm_key
generate long tm_psu1 = _n
generate long tm_stratum1 = 1
generate double tm_fpc1 = 0
generate byte tm_in = 1
generate double tm_y1 = t1 if !missing(t1)
generate double tm_y2 = t2 if !missing(t2)
generate double tm_y3 = t3 if !missing(t3)
generate double tm_y4 = t4 if !missing(t4)
generate double tm_by1 = region if !missing(region)
keep tm_*
tempfile wave1
save `wave1'

* all waves in one file, which tm_wave tells apart
use `wave1', clear
egen long tm_psu = group(tm_wave tm_psu1)
egen long tm_stratum = group(tm_wave tm_stratum1)
svyset tm_psu [pweight = tm_weight], strata(tm_stratum) singleunit(missing)
capture mata: mata drop tm_scale()
mata:
void tm_scale()
{
    C = st_matrix("tm_C")
    k = rows(C)
    R = C :/ sqrt(diagonal(C) * diagonal(C)')
    printf("alpha %12.0g\n", k / (k - 1) * (1 - trace(C) / sum(C)))
    printf("standardizedAlpha %12.0g\n", k / (k - 1) * (1 - k / sum(R)))
    for (i = 1; i <= k; i++) {
        rest = sum(C) - 2 * sum(C[i, .]) + C[i, i]
        printf("itemRest %g %12.0g\n", i, (sum(C[i, .]) - C[i, i]) / sqrt(C[i, i] * rest))
        printf("alphaWithoutItem %g %12.0g\n", i, (k - 1) / (k - 2) * (1 - (trace(C) - C[i, i]) / rest))
    }
}
end
generate byte tm_has1 = !missing(tm_y1)
replace tm_y1 = 1 if !tm_has1
generate byte tm_has2 = !missing(tm_y2)
replace tm_y2 = 1 if !tm_has2
generate byte tm_has3 = !missing(tm_y3)
replace tm_y3 = 1 if !tm_has3
generate byte tm_has4 = !missing(tm_y4)
replace tm_y4 = 1 if !tm_has4

* 2023
quietly correlate tm_y1 tm_y2 tm_y3 tm_y4 if tm_in & tm_has1 & tm_wave == 1 & tm_has1 & tm_has2 & tm_has3 & tm_has4 [aweight = tm_weight], covariance
matrix tm_C = r(C)
mata: tm_scale()
* expected: alpha 0.4623628735, s.e. -
* expected: standardizedAlpha 0.4481180867, s.e. -
* expected: omega 0.508693872, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: itemRest t1 0.4110240467, s.e. -
* expected: itemRest t2 0.2660595416, s.e. -
* expected: itemRest t3 0.3409437324, s.e. -
* expected: itemRest t4 0.05873194993, s.e. -
* expected: alphaWithoutItem t1 0.2174617217, s.e. -
* expected: alphaWithoutItem t2 0.389864335, s.e. -
* expected: alphaWithoutItem t3 0.318651166, s.e. -
* expected: alphaWithoutItem t4 0.5606620438, s.e. -
* expected: loading t1 0.7974472158, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t2 0.3602635121, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t3 0.5174314728, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t4 0.07574371772, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations

* 2023, Øst
quietly correlate tm_y1 tm_y2 tm_y3 tm_y4 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 1 & tm_has1 & tm_has2 & tm_has3 & tm_has4 [aweight = tm_weight], covariance
matrix tm_C = r(C)
mata: tm_scale()
* expected: alpha 0.503509862, s.e. -
* expected: standardizedAlpha 0.4781698386, s.e. -
* expected: omega 0.5889872641, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: itemRest t1 0.5414052877, s.e. -
* expected: itemRest t2 0.2818183072, s.e. -
* expected: itemRest t3 0.3689366932, s.e. -
* expected: itemRest t4 0.03357241626, s.e. -
* expected: alphaWithoutItem t1 0.1463862096, s.e. -
* expected: alphaWithoutItem t2 0.4460231351, s.e. -
* expected: alphaWithoutItem t3 0.3594768563, s.e. -
* expected: alphaWithoutItem t4 0.6269537951, s.e. -
* expected: loading t1 0.9577428096, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t2 0.3696948771, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t3 0.4949789089, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t4 0.1380280378, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations

* 2023, Vest
quietly correlate tm_y1 tm_y2 tm_y3 tm_y4 if tm_in & tm_has1 & tm_wave == 1 & tm_by1 == 2 & tm_has1 & tm_has2 & tm_has3 & tm_has4 [aweight = tm_weight], covariance
matrix tm_C = r(C)
mata: tm_scale()
* expected: alpha 0.3733854631, s.e. -
* expected: standardizedAlpha 0.4026757567, s.e. -
* expected: omega 0.4255205935, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: itemRest t1 0.1492706368, s.e. -
* expected: itemRest t2 0.262920391, s.e. -
* expected: itemRest t3 0.3134852229, s.e. -
* expected: itemRest t4 0.1275823931, s.e. -
* expected: alphaWithoutItem t1 0.3794015319, s.e. -
* expected: alphaWithoutItem t2 0.2296948887, s.e. -
* expected: alphaWithoutItem t3 0.2355688818, s.e. -
* expected: alphaWithoutItem t4 0.3842815842, s.e. -
* expected: loading t1 0.3480414587, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t2 0.2468385063, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t3 0.714866125, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations
* expected: loading t4 0.2414656702, s.e. -
* omega and loadings: factor tm_y1 tm_y2 tm_y3 tm_y4 [aweight = tm_weight], ml factors(1) gives those of the correlations

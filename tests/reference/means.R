# SPDX-License-Identifier: GPL-3.0-or-later
# Means and totals of numbers by groups, design effects, variances.
source("common.R")
data(api)
designs <- list(
    strat = svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc),
    clus1 = svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc),
    clus2 = svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, weights = ~pw, data = apiclus2))
for (name in names(designs)) {
    d <- designs[[name]]
    known <- subset(d, !is.na(enroll))
    putEstimate(paste0(name, ".mean"), svyby(~enroll, ~awards, known, svymean, covmat = TRUE))
    putEstimate(paste0(name, ".total"), svyby(~enroll, ~awards, known, svytotal, covmat = TRUE))
    put(paste0(name, ".svyvar"), coef(svyvar(~enroll, known)))
    put(paste0(name, ".deffReplace"), attr(svymean(~enroll, known, deff = "replace"), "deff"))
    put(paste0(name, ".deff"), attr(svymean(~enroll, known, deff = TRUE), "deff"))
    putEstimate(paste0(name, ".score"), svyby(~I(c(1, 4, 9)[as.integer(stype)]), ~awards, d, svymean, covmat = TRUE))
}

# Two waves in which the same units answer, stacked: clusters are the units.
set.seed(1)
stacked <- rbind(data.frame(id = apistrat$snum, wave = 0, y = apistrat$api99, stype = apistrat$stype, pw = apistrat$pw),
                 data.frame(id = apistrat$snum, wave = 1, y = apistrat$api00, stype = apistrat$stype, pw = apistrat$pw))
d <- svydesign(id = ~id, strata = ~stype, weights = ~pw, data = stacked)
both <- svyby(~y, ~wave, d, svymean, covmat = TRUE)
putEstimate("stacked", both)
put("stacked.df", degf(d))
change <- svycontrast(both, c(-1, 1))
put("stacked.change", coef(change), SE(change))
writeValues("means")

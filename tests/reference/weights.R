# SPDX-License-Identifier: GPL-3.0-or-later
# Post-stratification, raking, calibration and trimming, with standard errors afterwards.
source("common.R")
data(api)
d <- svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc)
stype <- data.frame(stype = c("E", "H", "M"), Freq = c(4421, 755, 1018))
wide <- data.frame(sch.wide = c("No", "Yes"), Freq = c(1072, 5122))
totals <- c(`(Intercept)` = 6194, stypeH = 755, stypeM = 1018, api99 = 3914069)
designs <- list(
    post = postStratify(d, ~stype, stype),
    rake = rake(d, list(~stype, ~sch.wide), list(stype, wide), control = list(epsilon = 1e-12, maxit = 500)),
    rakecal = calibrate(d, list(~stype, ~sch.wide), list(stype, wide), calfun = "raking", epsilon = 1e-12),
    linear = calibrate(d, ~stype + api99, totals),
    raking = calibrate(d, ~stype + api99, totals, calfun = "raking", epsilon = 1e-12),
    logit = calibrate(d, ~stype + api99, totals, calfun = "logit", bounds = c(0.6, 1.6), epsilon = 1e-12))
for (name in names(designs)) {
    put(paste0(name, ".weights"), weights(designs[[name]]))
    mean <- svymean(~api00, designs[[name]])
    put(paste0(name, ".mean"), coef(mean), SE(mean))
    total <- svytotal(~enroll, designs[[name]])
    put(paste0(name, ".total"), coef(total), SE(total))
}
set.seed(4)
w <- apistrat$pw * exp(rnorm(200) / 3)
put("trim.from", w)
s <- svydesign(id = ~1, weights = ~w, data = cbind(apistrat, w = w))
put("trim.once", weights(trimWeights(s, upper = 50, lower = 12)))
put("trim.strict", weights(trimWeights(s, upper = 50, lower = 12, strict = TRUE)))
writeValues("weights")

# SPDX-License-Identifier: GPL-3.0-or-later
# Ratios, variances, quantiles with Woodruff intervals.
source("common.R")
data(api)
designs <- list(
    strat = svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc),
    clus1 = svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc))
for (name in names(designs)) {
    d <- designs[[name]]
    ratio <- svyby(~api00, denominator = ~api99, ~awards, d, svyratio, covmat = TRUE)
    put(paste0(name, ".ratio.value"), coef(ratio))
    put(paste0(name, ".ratio.se"), SE(ratio))
    variance <- svyby(~api00, ~awards, d, svyvar)
    put(paste0(name, ".variance.value"), coef(variance))
    put(paste0(name, ".variance.se"), SE(variance))
    for (rule in c("math", "school", "hf6", "hf7")) for (p in c(0.1, 0.5, 0.75)) {
        q <- svyquantile(~api00, d, p, qrule = rule)[[1]]
        put(paste(name, rule, p, sep = "."), q)
        put(paste(name, rule, p, "group", sep = "."), sapply(c("No", "Yes"), function(g)
            svyquantile(~api00, subset(d, awards == g), p, qrule = rule)[[1]]))
    }
    for (type in c("xlogit", "beta", "asin"))
        put(paste(name, type, sep = "."), svyquantile(~api00, d, 0.5, interval.type = type)[[1]])
}
for (type in c(1, 2, 6, 7)) put(paste0("plain.", type), quantile(apistrat$api00, c(0, 0.1, 0.25, 0.5, 0.9, 1), type = type))
writeValues("derived")

# SPDX-License-Identifier: GPL-3.0-or-later
# Jackknife replicates, replicate weights that come with the data (scd: balanced halves).
source("common.R")
data(api)
data(scd)
designs <- list(
    clus1 = svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc),
    strat = svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc))
types <- c(clus1 = "JK1", strat = "JKn")
for (name in names(designs)) {
    r <- as.svrepdesign(designs[[name]], type = types[[name]])
    m <- svymean(~awards, r)
    put(paste0(name, ".share"), coef(m), as.vector(vcov(m)))
    t <- svytotal(~awards, r)
    put(paste0(name, ".total"), coef(t), as.vector(vcov(t)))
}
repweights <- 2 * cbind(c(1, 0, 1, 0, 1, 0), c(1, 0, 0, 1, 0, 1), c(0, 1, 1, 0, 0, 1), c(0, 1, 0, 1, 1, 0))
for (mse in c(FALSE, TRUE)) {
    brr <- svrepdesign(data = scd, type = "BRR", repweights = repweights, combined.weights = FALSE, mse = mse)
    ratio <- svyratio(~alive, ~arrests, brr)
    put(paste0("scd.", mse), coef(ratio), SE(ratio))
}
put("scd.alive", scd$alive)
put("scd.arrests", scd$arrests)
put("scd.repweights", repweights)
writeValues("replicates")

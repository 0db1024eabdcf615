# SPDX-License-Identifier: GPL-3.0-or-later
# The units of two waves as a sample of their own: differences of their answers under svydesign.
source("common.R")
data(api)
apistrat$shared <- seq_len(nrow(apistrat)) %% 3 != 0
part <- subset(apistrat, shared)
d <- svydesign(~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = part)
put("panel.means", coef(svymean(~api99 + api00, d)))
put("panel.cov", vcov(svymean(~api99 + api00, d)))
m <- svymean(~I(api00 - api99), d)
put("panel.change", coef(m), SE(m))
put("panel.df", degf(d))
apiclus2$shared <- apiclus2$dnum %% 2 == 0
d <- svydesign(~dnum + snum, fpc = ~fpc1 + fpc2, weights = ~pw, data = subset(apiclus2, shared))
m <- svymean(~api00, d)
put("clusters.mean", coef(m), SE(m))
writeValues("overlap", "survey")

# SPDX-License-Identifier: GPL-3.0-or-later
# Shares, counts, their covariance, design effects and intervals under designs of every kind.
source("common.R")
data(api)
data(nhanes)
for (frame in c("apistrat", "apiclus1", "apiclus2")) {
    x <- get(frame)
    x$stype <- factor(as.integer(x$stype), levels = 1:3)
    x$awards <- factor(as.integer(x$awards), levels = 1:2)
    assign(frame, x)
}

designs <- list(
    strat = svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc),
    stratNoFpc = svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat),
    srs = svydesign(id = ~1, data = apistrat, weights = rep(1, nrow(apistrat))),
    clus1 = svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc),
    clus1NoFpc = svydesign(id = ~dnum, weights = ~pw, data = apiclus1),
    clus2 = svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, data = apiclus2),
    clus2pw = svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, weights = ~pw, data = apiclus2))

shares <- function(name, d) {
    putEstimate(paste0(name, ".all"), svymean(~interaction(awards, stype), d))
    putEstimate(paste0(name, ".count"), svytotal(~interaction(awards, stype), d))
    by <- svyby(~I(awards == 2), ~stype, d, svymean, covmat = TRUE)
    part <- by[, "I(awards == 2)TRUE"]
    keep <- grep("TRUE", colnames(vcov(by)))
    put(paste0(name, ".group.value"), part)
    put(paste0(name, ".group.cov"), as.vector(vcov(by)[keep, keep]))
    put(paste0(name, ".df"), degf(d))
    put(paste0(name, ".groupDf"), sapply(1:3, function(g) degf(subset(d, stype == g))))
    mean <- svymean(~as.numeric(awards == 2), d, deff = "replace")
    put(paste0(name, ".deffReplace"), attr(mean, "deff"))
    mean <- suppressWarnings(svymean(~as.numeric(awards == 2), d, deff = TRUE))
    put(paste0(name, ".deff"), attr(mean, "deff"))
    for (method in c("logit", "beta", "asin", "mean", "xlogit"))
        put(paste0(name, ".ci.", method),
            attr(svyciprop(~I(awards == 2), d, method = method), "ci"))
    put(paste0(name, ".se"), SE(mean))
}
for (name in names(designs)) shares(name, designs[[name]])

# Domains: the design stays whole. High cholesterol by sex among two races, with missing answers.
health <- svydesign(id = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTMEC2YR, nest = TRUE,
                    data = nhanes)
part <- subset(health, race %in% c(2, 3) & !is.na(HI_CHOL))
by <- svyby(~HI_CHOL, ~RIAGENDR, part, svymean, covmat = TRUE)
putEstimate("nhanes.domain", by)
put("nhanes.domain.df", degf(part))
put("nhanes.df", degf(health))
put("nhanes.domain.logit", attr(svyciprop(~HI_CHOL, part, method = "logit"), "ci"))
put("nhanes.domain.beta", attr(svyciprop(~HI_CHOL, part, method = "beta"), "ci"))

# Strata with one cluster.
lonely <- subset(as.data.frame(apistrat), !(stype == 3) | !duplicated(stype))
for (policy in c("certainty", "adjust", "average")) {
    options(survey.lonely.psu = policy)
    d <- svydesign(id = ~1, strata = ~stype, weights = ~pw, data = lonely)
    putEstimate(paste0("lonely.", policy), svymean(~I(0 + (awards == 2)), d))
    putEstimate(paste0("lonely.total.", policy), svytotal(~I(0 + (awards == 2)), d))
}
options(survey.lonely.psu = "fail")
writeValues("shares")

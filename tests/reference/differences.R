# SPDX-License-Identifier: GPL-3.0-or-later
# Differences in differences for every wave: lm and svyglm with treatment by wave, and with a dummy
# for every unit; means of the cells by predict().
source("common.R")
s <- read.csv("data/sleepstudy.csv")        # of lme4
s$w <- 1 + (seq_len(nrow(s)) %% 3)
s$treated <- as.integer(s$subject %% 3 == 0)
s$wave <- s$days %/% 3                       # 0, 1, 2 and the few rows of 3
s$x <- (seq_len(nrow(s)) * 7) %% 5
s$before <- relevel(factor(s$wave), "1")     # a wave before, two after
for (l in c(0, 2, 3)) s[[paste0("t", l)]] <- s$treated * (s$wave == l)
design <- svydesign(~subject, weights = ~w, data = s)

differences <- function(key, f) {
    V <- vcov(f)
    for (n in c("t0", "t2", "t3")) put(paste0(key, ".", n), coef(f)[n], sqrt(V[n, n]))
    f
}
paths <- function(key, terms) {
    f <- differences(key, svyglm(as.formula(paste("reaction ~ treated + before + t0 + t2 + t3", terms)), design))
    # mean of the rows of a group, had they been of this wave; the rows are part of the sample
    z <- (model.matrix(f) * residuals(f, "response") * s$w) %*% solve(crossprod(model.matrix(f), s$w * model.matrix(f)))
    for (g in c(1, 0)) for (l in c("0", "1", "2", "3")) {
        d <- s; d$before <- factor(l, levels(s$before))
        for (k in c("0", "2", "3")) d[[paste0("t", k)]] <- s$treated * (k == l)
        X <- model.matrix(delete.response(terms(f)), d)
        own <- s$treated == g
        W <- sum(s$w[own])
        m <- drop(X %*% coef(f))
        M <- sum((s$w * m)[own]) / W
        u <- ifelse(own, s$w * (m - M) / W, 0) + drop(z %*% (colSums((s$w * X)[own, ]) / W))
        put(paste0(key, ".mean", g, l), M, SE(svytotal(u / s$w, design)))
    }
}
paths("plain", "")
paths("covariate", "+ x")
within <- differences("within", svyglm(reaction ~ before + t0 + t2 + t3 + x + factor(subject), design))
cells <- svyby(~reaction, ~wave + treated, design, svymean)
put("cells", cells$reaction, cells$se)
writeValues("differences")

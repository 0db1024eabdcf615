# SPDX-License-Identifier: GPL-3.0-or-later
# Fixed effects within units and differences in differences: lm with a dummy for every unit.
source("common.R")
library(sandwich)
suppressMessages(library(lme4))
s <- sleepstudy
s$subject <- as.integer(as.character(s$Subject))
s$w <- 1 + (seq_len(nrow(s)) %% 3)
s$square <- s$Days^2
s$pair <- s$subject %/% 10   # clusters that contain the units
putWithin <- function(key, f, columns) {
    put(paste0(key, ".b"), coef(f)[columns])
    put(paste0(key, ".v"), vcov(f)[columns, columns])
    put(paste0(key, ".cr0"), vcovCL(f, cluster = s$subject, type = "HC0", cadjust = FALSE)[columns, columns])
    put(paste0(key, ".cr1"), vcovCL(f, cluster = s$pair, type = "HC0", cadjust = TRUE)[columns, columns])
    put(paste0(key, ".df"), df.residual(f), deviance(f), as.numeric(logLik(f)))
}
putWithin("within", lm(Reaction ~ Days + square + factor(subject), s), 2:3)
putWithin("weighted", lm(Reaction ~ Days + square + factor(subject), s, weights = w), 2:3)

# Every third subject is treated from day 6 on; days are the waves.
s$treated <- as.integer(s$subject %% 3 == 0)
s$after <- as.integer(s$Days >= 6)
s$did <- s$treated * s$after
f <- lm(Reaction ~ did + factor(Days) + factor(subject), s, weights = w)
put("did.b", coef(f)[2]); put("did.v", vcovCL(f, cluster = s$subject, type = "HC0", cadjust = TRUE)[2, 2])
put("did.df", df.residual(f))
means <- function(y) sapply(list(c(0, 0), c(0, 1), c(1, 0), c(1, 1)), function(k) {
    at <- s$treated == k[1] & s$after == k[2]; weighted.mean(y[at], s$w[at]) })
put("did.means", means(s$Reaction))
put("did.rows", table(s$after, s$treated)); put("did.units", rowsum(1 * !duplicated(s$subject), s$treated)[c(1, 1, 2, 2)])
s$slow <- as.integer(s$Reaction > 290)
s$late <- as.integer(s$Days >= 3) + as.integer(s$Days >= 6)  # three waves
exact <- glm.control(epsilon = 1e-15, maxit = 200)
f <- glm(slow ~ treated + did + factor(late), binomial, s, control = exact)
put("logit.b", coef(f)); put("logit.v", vcov(f))
X <- model.matrix(f)[s$did == 1, ]; Z <- X; Z[, "did"] <- 0
b <- coef(f)
J <- colMeans(dlogis(drop(X %*% b)) * X - dlogis(drop(Z %*% b)) * Z)
put("logit.effect", mean(plogis(X %*% b) - plogis(Z %*% b)), sqrt(J %*% vcov(f) %*% J))
writeValues("panel", c("survey", "sandwich"))

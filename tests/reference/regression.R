# SPDX-License-Identifier: GPL-3.0-or-later
# Linear and generalised linear models with their covariances. Model matrices go to data/ where the
# data set is not there already.
source("common.R")
library(sandwich)
library(MASS)
data(api)
data(nhanes)
exact <- glm.control(epsilon = 1e-15, maxit = 200)
# glm() stops on the deviance, which is flat at its minimum, and keeps weights of the step before:
# starting again where it stopped brings coefficients and covariance to the last digits.
polished <- function(f) {
    for (i in 1:12) {
        first <<- coef(f)
        f <- suppressWarnings(update(f, start = first))
    }
    f
}
putMatrix <- function(key, m) put(key, as.vector(m))
putFit <- function(key, f) {
    put(paste0(key, ".b"), coef(f))
    putMatrix(paste0(key, ".v"), vcov(f))
    put(paste0(key, ".fit"), deviance(f), as.numeric(logLik(f)), AIC(f))
}

# Bell and McCaffrey's covariance and Satterthwaite's df by their definitions, with n x n matrices.
# X, weights and residuals so that the scores are weight * residual * x.
cr2 <- function(X, w, e, cluster) {
    X <- sqrt(w) * X
    e <- sqrt(w) * e
    M <- solve(crossprod(X))
    rest <- diag(nrow(X)) - X %*% M %*% t(X)
    parts <- lapply(split(seq_along(cluster), cluster), function(g) {
        s <- eigen(rest[g, g, drop = FALSE], symmetric = TRUE)
        root <- ifelse(s$values > 1e-10, 1 / sqrt(pmax(s$values, 1e-300)), 0)
        A <- s$vectors %*% (root * t(s$vectors))
        list(score = t(X[g, , drop = FALSE]) %*% A %*% e[g],
             p = rest[, g, drop = FALSE] %*% A %*% X[g, , drop = FALSE] %*% M)
    })
    meat <- Reduce(`+`, lapply(parts, function(p) p$score %*% t(p$score)))
    df <- sapply(seq_len(ncol(X)), function(j) {
        P <- crossprod(sapply(parts, function(p) p$p[, j]))
        sum(diag(P))^2 / sum(P^2)
    })
    list(v = M %*% meat %*% M, df = df)
}

# Least squares
f <- lm(api00 ~ ell + meals + mobility + factor(stype), apistrat)
putFit("lm", f)
put("lm.r2", summary(f)$r.squared, summary(f)$adj.r.squared)
for (type in c("HC0", "HC1", "HC2", "HC3")) putMatrix(paste0("lm.", type), vcovHC(f, type = type))
f <- lm(api00 ~ ell + meals + mobility + factor(stype), apistrat, weights = pw)
putFit("wlm", f)
put("wlm.r2", summary(f)$r.squared, summary(f)$adj.r.squared)
for (type in c("HC0", "HC1", "HC2", "HC3")) putMatrix(paste0("wlm.", type), vcovHC(f, type = type))
putClustered <- function(key, f, d, w, e) {
    putMatrix(paste0(key, ".CR0"), vcovCL(f, d$dnum, type = "HC0", cadjust = FALSE))
    putMatrix(paste0(key, ".CR1"), vcovCL(f, d$dnum, type = "HC0", cadjust = TRUE))
    putMatrix(paste0(key, ".CR1Stata"), vcovCL(f, d$dnum, type = "HC1", cadjust = TRUE))
    putMatrix(paste0(key, ".twoway"), vcovCL(f, ~ dnum + stype, type = "HC1", cadjust = TRUE, multi0 = FALSE))
    b <- cr2(model.matrix(f), w, e, d$dnum)
    putMatrix(paste0(key, ".CR2"), b$v)
    put(paste0(key, ".CR2.df"), b$df)
    b$v
}
f <- lm(api00 ~ ell + meals + mobility, apiclus1)
putFit("clm", f)
v <- putClustered("clm", f, apiclus1, rep(1, 183), residuals(f))
stopifnot(all.equal(v * 14 / 15, vcovCL(f, apiclus1$dnum, type = "HC2", cadjust = FALSE), check.attributes = FALSE))  # sandwich counts (G - 1) / G
apiclus1$up <- as.integer(apiclus1$sch.wide == "Yes")
f <- polished(glm(up ~ ell + meals + mobility, binomial, apiclus1, control = exact))
putFit("clogit", f)
invisible(putClustered("clogit", f, apiclus1, f$weights, residuals(f, "working")))
for (type in c("HC0", "HC1", "HC2", "HC3")) putMatrix(paste0("clogit.", type), vcovHC(f, type = type))

# Designs
apistrat$up <- as.integer(apistrat$sch.wide == "Yes")
apiclus2$up <- as.integer(apiclus2$sch.wide == "Yes")
designs <- list(strat = svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc),
                clus1 = svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc),
                clus2 = svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, data = apiclus2))
for (name in names(designs)) {
    f <- svyglm(api00 ~ ell + meals + mobility, designs[[name]])
    put(paste0(name, ".lm.b"), coef(f))
    putMatrix(paste0(name, ".lm.v"), vcov(f))
    f <- polished(svyglm(up ~ ell + meals + mobility, designs[[name]], family = quasibinomial(), control = exact))
    put(paste0(name, ".logit.b"), coef(f))
    putMatrix(paste0(name, ".logit.v"), vcov(f))
}
# subpopulation: schools with more than 300 pupils
f <- polished(svyglm(up ~ ell + meals, subset(designs$clus1, enroll > 300), family = quasibinomial(), control = exact))
put("domain.logit.b", coef(f)); putMatrix("domain.logit.v", vcov(f))
d <- svydesign(id = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTMEC2YR, nest = TRUE, data = nhanes)
for (link in c("logit", "probit", "cloglog")) {
    f <- polished(svyglm(HI_CHOL ~ factor(race) + agecat + RIAGENDR, d, family = quasibinomial(link), control = exact))
    put(paste0("nhanes.", link, ".b"), coef(f))
    putMatrix(paste0("nhanes.", link, ".v"), vcov(f))
    f <- polished(glm(HI_CHOL ~ factor(race) + agecat + RIAGENDR, binomial(link), nhanes, control = exact))
    putFit(paste0("nhanes.plain.", link), f)
    put(paste0("nhanes.plain.", link, ".null"), f$null.deviance)
}

# Counts and amounts
x <- data.frame(model.matrix(~ District + factor(as.integer(Group)) + factor(as.integer(Age)), Insurance)[, -1])
names(x) <- paste0("x", seq_along(x))
writeData("insurance", cbind(x, holders = Insurance$Holders, claims = Insurance$Claims))
f <- polished(glm(Insurance$Claims ~ as.matrix(x) + offset(log(Insurance$Holders)), family = poisson, control = exact))
putFit("poisson", f); put("poisson.null", f$null.deviance)
x <- data.frame(model.matrix(~ Eth + Sex + Age + Lrn, quine)[, -1])
names(x) <- paste0("x", seq_along(x))
writeData("quine", cbind(x, days = quine$Days))
f <- glm.nb(quine$Days ~ as.matrix(x))
theta <- f$theta
for (i in 1:60) {
    f <- suppressWarnings(glm(quine$Days ~ as.matrix(x), negative.binomial(theta), start = coef(f), control = exact))
    theta <- theta.ml(quine$Days, fitted(f), limit = 100, eps = 1e-13)
}
put("nb.b", coef(f)); put("nb.theta", theta, attr(theta, "SE"))
put("nb.v", summary(f, dispersion = 1)$cov.scaled)
loglik <- sum(dnbinom(quine$Days, size = theta, mu = fitted(f), log = TRUE))
put("nb.fit", deviance(f), loglik, -2 * loglik + 2 * (f$rank + 1))
f <- polished(glm(enroll ~ ell + meals + api00, Gamma("log"), apistrat, control = exact))
putFit("gamma", f); put("gamma.dispersion", summary(f)$dispersion)
f <- polished(suppressWarnings(glm(meals / 100 ~ ell + api00, quasibinomial, apistrat, control = exact)))
put("fractional.b", coef(f)); putMatrix("fractional.v", vcov(f))
putMatrix("fractional.HC0", vcovHC(f, type = "HC0"))

# Firth's penalised logit on a separated table: Newton's method on the modified score.
y <- c(0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1)
X <- cbind(1, c(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1), c(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 7))
modified <- function(b) {
    p <- plogis(drop(X %*% b)); w <- p * (1 - p)
    h <- w * rowSums((X %*% solve(crossprod(X, w * X))) * X)
    drop(crossprod(X, y - p + h * (0.5 - p)))
}
b <- c(0, 0, 0)
for (i in 1:2000) {
    p <- plogis(drop(X %*% b))
    b <- b + 0.5 * solve(crossprod(X, p * (1 - p) * X), modified(b))
}
p <- plogis(drop(X %*% b)); I <- crossprod(X, p * (1 - p) * X)
put("firth.x1", X[, 2]); put("firth.x2", X[, 3]); put("firth.y", y)
put("firth.b", b); putMatrix("firth.v", solve(I))
put("firth.loglik", sum(dbinom(y, 1, p, log = TRUE)) + 0.5 * log(det(I)))
writeValues("regression", c("survey", "sandwich", "MASS"))

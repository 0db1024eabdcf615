# SPDX-License-Identifier: GPL-3.0-or-later
# Figures that tst_regression compares with analyse(). Run in this folder after make_reference.R:
#   Rscript make_regression.R
# Average effects have their derivatives by the coefficients written out, so that nothing here is
# numerical differentiation.
suppressMessages({
  library(survey)
  library(sandwich)
  library(clubSandwich)
  library(MASS)
  library(nnet)
})
options(digits = 17, survey.lonely.psu = "fail")

expected <- list()
add <- function(case, kind, item, value, se = NA, df = NA, category = NA)
  expected[[length(expected) + 1]] <<- data.frame(case, kind, item, category, value, se, df)

coefficients_of <- function(case, names, b, v, df, category = NA)
  add(case, "coefficient", names, b, sqrt(diag(v)), df, category)

# mean prediction of a logit with columns X, and its derivatives
prediction <- function(X, b, w, link = "logit") {
  f <- make.link(link)
  eta <- drop(X %*% b)
  list(value = sum(w * f$linkinv(eta)) / sum(w), j = colSums(w * f$mu.eta(eta) * X) / sum(w))
}
# mean slope: D holds the derivatives of the columns by the variable
slope <- function(X, D, b, w) {
  p <- plogis(drop(X %*% b))
  first <- p * (1 - p)
  second <- first * (1 - 2 * p)
  d <- drop(D %*% b)
  list(value = sum(w * first * d) / sum(w),
       j = colSums(w * (first * D + second * d * X)) / sum(w))
}
margin <- function(case, kind, item, m, v, df) {
  se <- sqrt(drop(t(m$j) %*% v %*% m$j))
  add(case, kind, item, m$value, se, df)
}
difference <- function(a, b) list(value = a$value - b$value, j = a$j - b$j)

strat <- read.csv("strat.csv")
design <- svydesign(~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = strat)

# 1. two logits side by side under a stratified design
fit <- svyglm(wide ~ factor(stype) + api99, design = design, family = quasibinomial(),
              control = glm.control(epsilon = 1e-14))
b <- coef(fit); v <- vcov(fit); df <- fit$df.residual
coefficients_of("logit/A", c("(constant)", "stype=2", "stype=3", "api99"), b, v, df)
X <- model.matrix(fit); w <- weights(fit, "prior")
at <- function(k) { Y <- X; Y[, 2] <- k == 2; Y[, 3] <- k == 3; prediction(Y, b, w) }
for (k in 1:3) margin("logit/A", "prediction", paste0("stype=", k), at(k), v, df)
for (k in 2:3) margin("logit/A", "effect", paste0("stype=", k), difference(at(k), at(1)), v, df)
D <- 0 * X; D[, 4] <- 1
margin("logit/A", "effect", "api99", slope(X, D, b, w), v, df)
used <- subset(design, !is.na(wide))
for (k in 1:3) {
  m <- svymean(~wide, subset(used, stype == k))
  add("logit/A", "share", paste0("stype=", k), coef(m)[[1]], SE(m)[[1]])
}
t <- regTermTest(fit, ~factor(stype), method = "Wald")
add("logit/A", "wald", "stype", drop(t$Ftest), t$p, t$ddf)
# regTermTest(method = "LRT", lrt.approximation = "satterthwaite") with the information at the
# estimates instead of one step of glm() before them
smaller <- svyglm(wide ~ api99, design = design, family = quasibinomial(),
                  control = glm.control(epsilon = 1e-14))
p <- plogis(drop(X %*% b))
r <- solve(solve(crossprod(X, w * p * (1 - p) * X))[2:3, 2:3]) %*% v[2:3, 2:3]
q <- sum(diag(r))^2 / sum(diag(r %*% r))
f <- (smaller$deviance - fit$deviance) / sum(diag(r))
add("logit/A", "raoScottLikelihoodRatio", "stype", f, pf(f, q, df, lower.tail = FALSE), df)

design <- update(design, squared = api99^2)
fit <- svyglm(wide ~ factor(stype) + api99 + squared + factor(impr), design = design,
              family = quasibinomial(), control = glm.control(epsilon = 1e-14))
b <- coef(fit); v <- vcov(fit); df <- fit$df.residual
coefficients_of("logit/B", c("(constant)", "stype=2", "stype=3", "api99", "api99^2", "impr=1"),
                b, v, df)
X <- model.matrix(fit); w <- weights(fit, "prior")
at <- function(k) { Y <- X; Y[, 2] <- k == 2; Y[, 3] <- k == 3; prediction(Y, b, w) }
for (k in 2:3) margin("logit/B", "effect", paste0("stype=", k), difference(at(k), at(1)), v, df)
D <- 0 * X; D[, 4] <- 1; D[, 5] <- 2 * X[, 4]
margin("logit/B", "effect", "api99", slope(X, D, b, w), v, df)

fit <- svyglm(wide ~ factor(stype) * api99, design = design, family = quasibinomial(),
              control = glm.control(epsilon = 1e-14))
b <- coef(fit); v <- vcov(fit); df <- fit$df.residual
coefficients_of("logit/C", c("(constant)", "stype=2", "stype=3", "api99", "stype=2:api99",
                             "stype=3:api99"), b, v, df)
X <- model.matrix(fit); w <- weights(fit, "prior")
at <- function(k) {
  Y <- X
  Y[, 2] <- k == 2; Y[, 3] <- k == 3
  Y[, 5] <- Y[, 2] * Y[, 4]; Y[, 6] <- Y[, 3] * Y[, 4]
  prediction(Y, b, w)
}
for (k in 1:3) margin("logit/C", "prediction", paste0("stype=", k), at(k), v, df)
for (k in 2:3) margin("logit/C", "effect", paste0("stype=", k), difference(at(k), at(1)), v, df)
D <- 0 * X; D[, 4] <- 1; D[, 5:6] <- X[, 2:3]
margin("logit/C", "effect", "api99", slope(X, D, b, w), v, df)

# effects of C less those of A: influence values through the coefficients, subtracted row by row
influence <- function(fit, j) {
  X <- model.matrix(fit); w <- weights(fit, "prior"); p <- fitted(fit)
  u <- drop((w * (fit$y - p) * X) %*% solve(crossprod(X, w * p * (1 - p) * X)) %*% j)
  z <- numeric(nrow(strat))
  z[which(!is.na(strat$wide))] <- u
  z
}
C <- fit
A <- svyglm(wide ~ factor(stype) + api99, design = design, family = quasibinomial(),
            control = glm.control(epsilon = 1e-14))
XA <- model.matrix(A)
atA <- function(k) {
  Y <- XA; Y[, 2] <- k == 2; Y[, 3] <- k == 3
  prediction(Y, coef(A), weights(A, "prior"))
}
for (k in 2:3) {
  a <- difference(atA(k), atA(1)); c <- difference(at(k), at(1))
  z <- influence(C, c$j) - influence(A, a$j)
  variance <- svyrecvar(cbind(z), design$cluster, design$strata, design$fpc)
  add("logit/C-A", "comparison", paste0("stype=", k), c$value - a$value, sqrt(drop(variance)))
}

# 2. clusters: linear model and logit without weights
clus1 <- read.csv("clus1.csv")
kept <- clus1[complete.cases(clus1[c("wide", "enroll", "api00")]), ]
fit <- lm(api00 ~ factor(stype) + log(enroll), data = kept)
names <- c("(constant)", "stype=2", "stype=3", "enroll")
for (type in c("HC0", "HC1", "HC2", "HC3"))
  coefficients_of(paste0("linear/", type), names, coef(fit), vcovHC(fit, type = type),
                  df.residual(fit))
G <- length(unique(kept$dnum))
coefficients_of("linear/CR0", names, coef(fit), vcovCL(fit, ~dnum, type = "HC0", cadjust = FALSE),
                G - 1)
coefficients_of("linear/CR1", names, coef(fit), vcovCL(fit, ~dnum, type = "HC0"), G - 1)
coefficients_of("linear/CR1Stata", names, coef(fit), vcovCL(fit, ~dnum, type = "HC1"), G - 1)
cr2 <- vcovCR(fit, kept$dnum, "CR2")
test <- coef_test(fit, cr2, test = "Satterthwaite")
add("linear/CR2", "coefficient", names, coef(fit), test$SE, test$df)
anova_of <- anova(aov(residuals(fit) ~ factor(kept$dnum)))[["Mean Sq"]]
sizes <- table(kept$dnum)
n0 <- (nrow(kept) - sum(sizes^2) / nrow(kept)) / (G - 1)
add("linear/CR2", "icc", "", (anova_of[1] - anova_of[2]) / (anova_of[1] + (n0 - 1) * anova_of[2]))
add("linear/HC0", "rSquared", "", summary(fit)$r.squared)
coefficients_of("linear/twoWay", names, coef(fit),
                vcovCL(fit, ~dnum + stype, type = "HC0"), 2)
coefficients_of("linear/model", names, coef(fit), vcov(fit), df.residual(fit))
add("linear/model", "aic", "", AIC(fit))

# 3. categories
scored <- clus1[!is.na(clus1$score), ]
fit <- polr(factor(score) ~ api99 + factor(stype), data = scored, Hess = TRUE,
            control = list(reltol = 1e-16, maxit = 1000))
add("ordered", "coefficient", c("api99", "stype=2", "stype=3"), coef(fit))
add("ordered", "coefficient", gsub("\\|", "|", names(fit$zeta)), fit$zeta)
scored$wave <- 1
fit <- multinom(factor(score) ~ I(api99 / 1000) + factor(stype), data = scored, reltol = 1e-16,
                maxit = 5000, trace = FALSE, abstol = 1e-14)
for (k in rownames(coef(fit)))
  add("multinomial", "coefficient", c("(constant)", "api99", "stype=2", "stype=3"),
      coef(fit)[k, ] / c(1, 1000, 1, 1), category = k)

# 4. two waves in one model: units that answered twice are one cluster
first <- read.csv("wave_2021.csv"); second <- read.csv("wave_2023.csv")
both <- rbind(cbind(first, wave = 2021), cbind(second, wave = 2023))
both$stratum <- both$stype[match(both$unit, both$unit)]
pooled <- svydesign(~unit, strata = ~stratum, weights = ~w, data = both)
fit <- svyglm(good ~ factor(wave) + factor(stype), design = pooled, family = quasibinomial(),
              control = glm.control(epsilon = 1e-14))
b <- coef(fit); v <- vcov(fit); df <- fit$df.residual
coefficients_of("waves", c("(constant)", "wave=2023", "stype=2", "stype=3"), b, v, df)
X <- model.matrix(fit); w <- weights(fit, "prior")
at <- function(k) { Y <- X; Y[, 2] <- k; prediction(Y, b, w) }
margin("waves", "effect", "wave=2023", difference(at(1), at(0)), v, df)

# 5. other families under the stratified design, and effects whose cases are sampled too
families <- list(poisson = quasipoisson(), gammaLog = Gamma("log"), probit = quasibinomial("probit"),
                 cloglog = quasibinomial("cloglog"))
for (family in names(families)) {
  formula <- switch(family, poisson = enroll ~ factor(stype) + offset(impr),
                    gammaLog = enroll ~ factor(stype), wide ~ factor(stype))
  fit <- svyglm(formula, design = design, family = families[[family]],
                control = glm.control(epsilon = 1e-15, maxit = 100))
  coefficients_of(family, c("(constant)", "stype=2", "stype=3"), coef(fit), vcov(fit),
                  fit$df.residual)
}
fit <- glm.nb(enroll ~ factor(stype), data = strat,
              control = glm.control(epsilon = 1e-14, maxit = 100))
add("negativeBinomial", "coefficient", c("(constant)", "stype=2", "stype=3"), coef(fit))
add("negativeBinomial", "theta", "", fit$theta)
for (k in 2:3) {
  X <- XA; w <- weights(A, "prior")
  one <- X; one[, 2:3] <- 0
  other <- one; other[, k] <- 1
  rows <- plogis(drop(other %*% coef(A))) - plogis(drop(one %*% coef(A)))
  z <- influence(A, difference(atA(k), atA(1))$j)
  z[which(!is.na(strat$wide))] <- z[which(!is.na(strat$wide))] + w / sum(w) * (rows - sum(w * rows) / sum(w))
  add("unconditional", "effect", paste0("stype=", k), sum(w * rows) / sum(w),
      sqrt(drop(svyrecvar(cbind(z), design$cluster, design$strata, design$fpc))))
}

# 6. shares of every category: polr's and multinom's estimates brought to the maximum by Newton's
# method; derivatives by the parameters with complex steps, which are exact to the last digit
logistic <- function(z) 1 / (1 + exp(-z))
by_step <- function(f, t) sapply(seq_along(t), function(i) {
  u <- as.complex(t); u[i] <- u[i] + 1e-30i
  Im(f(u)) / 1e-30
})
# shares of the categories, of an ordered (t: slopes, thresholds) and of a multinomial model
cumulated <- function(t, X) {
  p <- ncol(X)
  cbind(0, sapply(t[-(1:p)], function(c) logistic(c - drop(X %*% t[1:p]))), 1)
}
equations <- function(t, X) cbind(0, X %*% matrix(t, ncol(X)))
shares <- list(
  ordered = function(t, X) { q <- cumulated(t, X); q[, -1] - q[, -ncol(q)] },
  multinomial = function(t, X) { e <- exp(equations(t, X)); e / rowSums(e) })
# their slopes by a variable by which the columns have the derivatives D
slopes <- list(
  ordered = function(t, X, D) {
    q <- cumulated(t, X); q <- q * (1 - q)
    -(q[, -1] - q[, -ncol(q)]) * drop(D %*% t[1:ncol(X)])
  },
  multinomial = function(t, X, D) {
    p <- shares$multinomial(t, X); d <- equations(t, D)
    p * (d - rowSums(p * d))
  })
# derivatives of each row's log likelihood by the parameters
scores <- list(
  ordered = function(t, X, k) {
    q <- cumulated(t, X); q <- q * (1 - q)
    rows <- seq_along(k)
    P <- shares$ordered(t, X)[cbind(rows, k)]
    above <- q[cbind(rows, k + 1)] / P; below <- q[cbind(rows, k)] / P
    cbind((below - above) * X,
          sapply(1:(length(t) - ncol(X)), function(j) above * (k == j) - below * (k == j + 1)))
  },
  multinomial = function(t, X, k) {
    P <- shares$multinomial(t, X)
    do.call(cbind, lapply(2:ncol(P), function(j) ((k == j) - P[, j]) * X))
  })
category_margins <- function(case, model, t, X, k, w, covariance, df, unconditional = FALSE) {
  total <- function(t) colSums(w * scores[[model]](t, X, k))
  for (i in 1:20) {
    information <- -by_step(total, t)
    t <- t + solve(information, total(t), tol = 0)
  }
  u <- (w * scores[[model]](t, X, k)) %*% solve(information, tol = 0)
  V <- if (is.null(covariance)) solve(information, tol = 0) else covariance(u)
  write <- function(kind, item, f) {
    value <- colSums(w * f(t)) / sum(w)
    J <- by_step(function(t) colSums(w * f(t)) / sum(w), t)
    error <- sqrt(diag(J %*% V %*% t(J)))
    if (unconditional)
      error <- sqrt(diag(covariance(u %*% t(J) + w / sum(w) * sweep(f(t), 2, value))))
    add(case, kind, item, value, error, df(length(t)), seq_along(value))
  }
  types <- (ncol(X) - 1):ncol(X)
  at <- function(type) { Y <- X; Y[, types] <- 0; if (type > 1) Y[, types[type - 1]] <- 1; Y }
  D <- 0 * X; D[, types[1] - 1] <- 1
  for (type in 1:3)
    write("prediction", paste0("stype=", type), function(t) shares[[model]](t, at(type)))
  for (type in 2:3)
    write("effect", paste0("stype=", type),
          function(t) shares[[model]](t, at(type)) - shares[[model]](t, at(1)))
  write("effect", "api99", function(t) slopes[[model]](t, X, D))
}
start <- polr(factor(score) ~ api99 + factor(stype), data = scored)
X <- model.matrix(~ api99 + factor(stype), scored)
category_margins("ordered/shares", "ordered", c(coef(start), start$zeta), X[, -1], scored$score,
                 rep(1, nrow(scored)), NULL, function(p) NA)
design <- svydesign(~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = strat)
has_score <- !is.na(strat$score)
answered <- strat[has_score, ]
X <- model.matrix(~ api99 + factor(stype), answered)
w <- answered$pw / mean(answered$pw)
start <- multinom(factor(score) ~ api99 + factor(stype), data = answered, weights = w, trace = FALSE)
sampled <- function(u) {
  z <- matrix(0, nrow(strat), ncol(u))
  z[has_score, ] <- u
  svyrecvar(z, design$cluster, design$strata, design$fpc)
}
strata_df <- degf(subset(design, has_score))
for (errors in c("delta", "unconditional"))
  category_margins(paste0("multinomial/", errors), "multinomial", c(t(coef(start))), X,
                   answered$score, w, sampled, function(p) strata_df + 1 - p,
                   errors == "unconditional")

# 7. constants of every district taken out: the same as a column for each
fit <- lm(api00 ~ factor(stype) + api99 + factor(dnum), data = clus1)
own <- 2:4
G <- length(unique(clus1$dnum)); n <- nrow(clus1)
for (type in c("CR0", "CR1", "CR1Stata")) {
  v <- vcovCL(fit, ~dnum, type = "HC0", cadjust = FALSE)[own, own] *
    switch(type, CR0 = 1, CR1 = G / (G - 1), CR1Stata = G / (G - 1) * (n - 1) / (n - 3))
  coefficients_of(paste0("within/", type), c("stype=2", "stype=3", "api99"), coef(fit)[own], v,
                  G - 1)
  add(paste0("within/", type), "effect", c("stype=2", "stype=3", "api99"), coef(fit)[own],
      sqrt(diag(v)), G - 1)
}
add("within/CR1", "rSquared", "",
    1 - deviance(fit) / deviance(lm(api00 ~ factor(dnum), data = clus1)))

out <- do.call(rbind, expected)
write.csv(format(out, digits = 17, trim = TRUE), "regression.csv", row.names = FALSE, quote = FALSE)

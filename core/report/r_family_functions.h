// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// Fitters of a generated R script for what glm() and svyglm() do not know; each gives what
/// glm_model() of rRegressionFunctions gives.
inline constexpr const char *rFamilyFunctions = R"R(
# Newton's method, from where a package stopped, on the score of the likelihood; H: its derivative
jacobian_of <- function(score, b) derivatives(score, b, 1e-4 * pmax(1, pmin(abs(b), 10)))
polished <- function(score, b) {
  for (i in 1:50) {
    step <- solve(jacobian_of(score, b), score(b))
    b <- b - step
    if (max(abs(step)) < 1e-12) break
  }
  b
}

# theta and coefficients in turns until neither changes; then theta is taken as known
negbin_model <- function(s, formula, family, errors, groups) {
  data <- s$variables
  data$tm_w <- scaled_weights(s)
  exact <- glm.control(epsilon = 1e-14, maxit = 100)
  fit <- glm(formula, family = poisson(), data = data, weights = tm_w, control = exact)
  theta <- 1
  for (i in 1:500) {
    last <- theta
    theta <- as.vector(MASS::theta.ml(data$tm_y, fitted(fit), n = sum(data$tm_w), weights = data$tm_w,
                                      limit = 100, eps = 1e-13))
    data$tm_start <- fit$linear.predictors
    fit <- glm(formula, family = MASS::negative.binomial(theta), data = data, weights = tm_w, control = exact,
               etastart = tm_start)
    if (abs(theta - last) < 1e-12 * theta) break
  }
  glm_model(s, formula, MASS::negative.binomial(theta), errors, groups)
}

# Firth's penalised likelihood: Newton's method on the modified score
firth_model <- function(s, formula, family, errors, groups) {
  columns <- columns_of(formula, s$variables)
  X <- columns(s$variables)
  y <- s$variables$tm_y
  w <- scaled_weights(s)
  o <- offset_of(s)
  information <- function(b) { p <- plogis(drop(X %*% b) + o); crossprod(X, w * p * (1 - p) * X) }
  scores <- function(b) {
    p <- plogis(drop(X %*% b) + o)
    h <- w * p * (1 - p) * rowSums((X %*% solve(information(b))) * X)
    X * (w * (y - p) + h * (0.5 - p))
  }
  b <- rep(0, ncol(X))
  for (i in 1:200) b <- b + 0.5 * solve(information(b), colSums(scores(b)))
  b <- polished(function(b) colSums(scores(b)), b)
  names(b) <- colnames(X)
  inverse <- solve(information(b))
  z <- scores(b) %*% inverse
  list(b = b, v = covariance_of(z, s, errors, groups, inverse),
       df = rep(df_of(s, errors, groups, length(b)), length(b)), w = w, z = z, columns = columns,
       outcome = outcomes_of(binomial(), o), slope = slopes_of(binomial(), o))
}

# a constant for every unit, taken out by measuring from the unit's weighted mean
within_model <- function(s, formula, family, errors, groups) {
  columns <- columns_of(formula, s$variables)
  unit <- as.character(groups[[1]])
  w <- scaled_weights(s)
  less_mean <- function(x) { x <- as.matrix(x); x - (rowsum(w * x, unit) / as.vector(rowsum(w, unit)))[unit, , drop = FALSE] }
  all <- columns(s$variables)
  X <- less_mean(all)
  varies <- colSums(abs(X)) > 1e-9 * colSums(abs(all))
  X <- X[, varies, drop = FALSE]
  y <- drop(less_mean(s$variables$tm_y - offset_of(s)))
  inverse <- solve(crossprod(X, w * X))
  b <- drop(inverse %*% crossprod(X, w * y))
  z <- (X * w * (y - drop(X %*% b))) %*% inverse
  list(b = b, v = covariance_of(z, s, errors, groups, NULL),
       df = rep(df_of(s, errors, groups, length(b)), length(b)), w = w, z = z,
       columns = function(d) columns(d)[, varies, drop = FALSE],
       outcome = outcomes_of(gaussian(), 0), slope = slopes_of(gaussian(), 0))
}

# random: formula of what differs between groups; every case counts once
multilevel_model <- function(random, is_linear, reml, points) function(s, formula, family, errors, groups) {
  data <- s$variables
  data$tm_group <- as.factor(as.character(groups[[1]]))
  whole <- update(formula, as.formula(paste(". ~ . + (", random, "| tm_group)")))
  how <- list(rhoend = 1e-9, maxfun = 1e5)
  fit <- if (is_linear)
    suppressMessages(lme4::lmer(whole, data, REML = reml, control = lme4::lmerControl(optimizer = "bobyqa", optCtrl = how)))
  else suppressMessages(lme4::glmer(whole, data, binomial, nAGQ = points,
    control = lme4::glmerControl(optimizer = "bobyqa", optCtrl = how, tolPwrss = 1e-13)))
  b <- lme4::fixef(fit)
  family <- if (is_linear) gaussian() else binomial()
  o <- offset_of(s)
  list(b = b, v = as.matrix(vcov(fit)), df = rep(Inf, length(b)), w = rep(1, nrow(data)),
       columns = columns_of(formula, data), outcome = outcomes_of(family, o), slope = slopes_of(family, o))
}

# a model of categories from their probabilities and scores
category_model <- function(s, errors, groups, b, names, category, keys, scores, columns, outcome, slope) {
  b <- polished(function(b) colSums(scores(b)), b)
  names(b) <- names
  H <- -jacobian_of(function(b) colSums(scores(b)), b)
  inverse <- solve((H + t(H)) / 2)
  z <- scores(b) %*% inverse
  df <- if (errors == "model") Inf else df_of(s, errors, groups, length(b))
  list(b = b, v = covariance_of(z, s, errors, groups, inverse), df = rep(df, length(b)), w = scaled_weights(s),
       z = z, category = category, categories = keys, columns = columns, outcome = outcome, slope = slope)
}

# log P(y = j) / P(y = 1) = x b_j
multinomial_model <- function(keys) function(s, formula, family, errors, groups) {
  columns <- columns_of(formula, s$variables)
  X <- columns(s$variables)
  w <- scaled_weights(s)
  met <- keys[keys %in% as.character(s$variables$tm_y)]
  y <- outer(as.character(s$variables$tm_y), met, "==")
  K <- length(met)
  p <- ncol(X)
  odds <- function(X, b) X %*% matrix(b, p, K - 1)
  outcome <- function(X, b) { e <- exp(cbind(0, odds(X, b))); e / rowSums(e) }
  scores <- function(b) {
    u <- w * (y - outcome(X, b))
    do.call(cbind, lapply(2:K, function(j) X * u[, j]))
  }
  slope <- function(X, D, b) { P <- outcome(X, b); d <- cbind(0, odds(D, b)); P * (d - rowSums(P * d)) }
  start <- nnet::multinom(max.col(y) ~ X - 1, weights = w, trace = FALSE, maxit = 1000, reltol = 1e-12)
  b <- as.vector(t(matrix(coef(start), K - 1)))
  category_model(s, errors, groups, b, rep(colnames(X), K - 1), rep(met[-1], each = p), met, scores, columns,
                 outcome, slope)
}

# logit P(y <= j) = c_j - x b
ordered_model <- function(keys) function(s, formula, family, errors, groups) {
  whole <- columns_of(formula, s$variables)
  columns <- function(d) whole(d)[, -1, drop = FALSE]
  X <- columns(s$variables)
  w <- scaled_weights(s)
  o <- offset_of(s)
  met <- keys[keys %in% as.character(s$variables$tm_y)]
  y <- outer(as.character(s$variables$tm_y), met, "==")
  K <- length(met)
  p <- ncol(X)
  below <- function(X, b) outer(-drop(X %*% b[seq_len(p)]) - o, b[p + seq_len(K - 1)], "+")
  parts <- function(a, last) cbind(a, last) - cbind(0, a)
  outcome <- function(X, b) parts(plogis(below(X, b)), 1)
  slope <- function(X, D, b) parts(-dlogis(below(X, b)) * drop(D %*% b[seq_len(p)]), 0)
  scores <- function(b) {
    f <- dlogis(below(X, b))
    u <- w * y / outcome(X, b)
    own <- f * (u[, -K, drop = FALSE] - u[, -1, drop = FALSE])
    cbind(-X * rowSums(own), own)
  }
  answer <- factor(max.col(y))
  start <- if (p > 0) MASS::polr(answer ~ X + offset(o + 0 * w), weights = w) else NULL
  share <- cumsum(colSums(w * y)) / sum(w)
  b <- c(if (p > 0) coef(start), if (p > 0) start$zeta else qlogis(share[-K]))
  category_model(s, errors, groups, b, c(colnames(X), paste0(met[-K], "|", met[-1])), NA, met, scores, columns,
                 outcome, slope)
}
)R";

} // namespace tidemark

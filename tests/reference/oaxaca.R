# SPDX-License-Identifier: GPL-3.0-or-later
# Oaxaca-Blinder decomposition: the formulas of Jann (2008) and Yun (2004) on weighted lm and glm fits,
# with the linearised variance of every term by survey's svyrecvar. (The R package oaxaca is not in Debian.)
source("common.R")
library(sandwich)
exact <- glm.control(epsilon = 1e-15, maxit = 200)
data(api)
a <- apiclus1
a$g <- as.integer(a$stype != "E")          # primary schools against the others
a$hit <- as.integer(a$api00 > 650)
design <- svydesign(id = ~dnum, weights = ~pw, data = a, fpc = ~fpc)
X <- cbind(1, a$meals, a$ell, as.integer(a$awards == "Yes"))
w <- a$pw

decompose <- function(key, y, logit) {
    F <- if (logit) plogis else identity
    f <- if (logit) dlogis else function(e) rep(1, length(e))
    fit <- function(rows, X) {
        m <- if (logit) suppressWarnings(glm(y ~ X - 1, quasibinomial(), weights = w, subset = rows, control = exact))
             else lm(y ~ X - 1, weights = w, subset = rows)
        b <- coef(m); eta <- drop(X %*% b)
        bread <- solve(crossprod(X[rows, ], (w * f(eta) * X)[rows, ]))
        list(b = b, u = (rows * w * (y - F(eta)) * X) %*% bread)
    }
    G <- list(a$g == 0, a$g == 1); all <- rep(TRUE, nrow(a))
    b0 <- fit(G[[1]], X); b1 <- fit(G[[2]], X)
    neumark <- fit(all, X); jann <- fit(all, cbind(X, a$g))
    k <- ncol(X); jann <- list(b = jann$b[1:k], u = jann$u[, 1:k])
    mix <- function(c) list(b = c * b0$b + (1 - c) * b1$b, u = c * b0$u + (1 - c) * b1$u)
    references <- list(b0, b1, mix(0.5), mix(sum(w[G[[1]]]) / sum(w)), neumark, jann)
    p <- function(g, b) {  # mean prediction and its influence
        s <- G[[g]]; W <- sum(w[s]); eta <- drop(X %*% b$b)
        v <- sum((w * F(eta))[s]) / W
        list(v = v, z = s * w * (F(eta) - v) / W + b$u %*% (colSums((w * f(eta) * X)[s, ]) / W),
             fixed = b$u %*% (colSums((w * f(eta) * X)[s, ]) / W))
    }
    part <- function(g, b, j) {
        s <- G[[g]]; W <- sum(w[s]); m <- sum((w * X[, j])[s]) / W
        list(v = m * b$b[j], z = s * w * (X[, j] - m) / W * b$b[j] + b$u[, j] * m, fixed = b$u[, j] * m)
    }
    less <- function(x, y) Map(`-`, x, y); plus <- function(x, y) Map(`+`, x, y)
    terms <- function(p, r) list(p(1, b0), p(2, b1), less(p(1, b0), p(2, b1)), less(p(1, b1), p(2, b1)),
        less(p(2, b0), p(2, b1)), less(less(p(1, b0), p(1, b1)), less(p(2, b0), p(2, b1))),
        less(p(1, r), p(2, r)), plus(less(p(1, b0), p(1, r)), less(p(2, r), p(2, b1))),
        less(p(1, b0), p(1, r)), less(p(2, r), p(2, b1)))
    for (i in seq_along(references)) {
        t <- terms(p, references[[i]])
        if (!logit) for (j in 1:k) t <- c(t, terms(function(g, b) part(g, b, j), references[[i]]))
        put(paste0(key, i, ".values"), sapply(t, `[[`, "v"))
        for (what in c("z", "fixed")) {
            V <- svyrecvar(sapply(t, function(x) drop(x[[what]])), design$cluster, design$strata, design$fpc)
            put(paste0(key, i, ".", what), sqrt(diag(V)))
        }
    }
}
decompose("linear", a$api00, FALSE)
decompose("logit", a$hit, TRUE)

# Jann's own variance for independent simple samples: group 0 as reference, x and b independent.
s <- split(seq_len(nrow(a)), a$g)
fits <- lapply(s, function(i) lm(a$api00[i] ~ X[i, ] - 1))
means <- lapply(s, function(i) colMeans(X[i, ]))
vmeans <- lapply(s, function(i) cov(X[i, ]) / length(i))
d <- means[[1]] - means[[2]]
V <- sandwich::vcovHC(fits[[1]], "HC0")
put("jann.explained", sum(d * coef(fits[[1]])),
    sqrt(d %*% V %*% d + coef(fits[[1]]) %*% (vmeans[[1]] + vmeans[[2]]) %*% coef(fits[[1]])))
writeValues("oaxaca", c("survey", "sandwich"))

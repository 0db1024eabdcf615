# SPDX-License-Identifier: GPL-3.0-or-later
# Margins of ordered and multinomial models by numeric differentiation of polr and multinom
# probabilities; clusters left out; residual ICC.
source("common.R")
library(MASS)
library(nnet)
data(api)
h <- MASS::housing
X <- model.matrix(~ Infl + Type + Cont, h)[, -1]
w <- h$Freq; y <- as.integer(h$Sat)
high <- function(X, v) { Z <- X; Z[, "ContHigh"] <- v; Z }
richardson <- function(f, t) sapply(seq_along(t), function(i) {
    e <- 1e-3 * (seq_along(t) == i)
    d <- function(s) (f(t + s * e) - f(t - s * e)) / (2e-3 * s)
    (64 * d(1) - 20 * d(2) + d(4)) / 45     # error of the sixth order
})
average <- function(P) colSums(w * P) / sum(w)
margins <- function(key, t, probabilities, scores, V) {
    # prediction, difference, slope along the first column, difference among tower blocks' first rows
    over <- as.integer(seq_along(w) %% 2 == 0)
    e <- 1e-4
    some <- function(P) colSums(over * w * P) / sum(over * w)
    slope <- function(t) { d <- function(s) { U <- X; L <- X; U[, 1] <- U[, 1] + s * e; L[, 1] <- L[, 1] - s * e
        (probabilities(t, U) - probabilities(t, L)) / (2 * s * e) }; (4 * d(1) - d(2)) / 3 }
    rows <- function(t) list(probabilities(t, X), probabilities(t, high(X, 1)) - probabilities(t, high(X, 0)), slope(t),
                             probabilities(t, high(X, 1)) - probabilities(t, high(X, 0)))
    value <- function(t) { P <- rows(t); c(average(P[[1]]), average(P[[2]]), average(P[[3]]), some(P[[4]])) }
    J <- richardson(value, t)
    put(paste0(key, ".values"), value(t)); put(paste0(key, ".delta"), J %*% V %*% t(J))
    U <- (w * scores(t)) %*% V
    P <- rows(t)
    own <- do.call(cbind, lapply(1:4, function(i) { v <- if (i < 4) w else over * w
        v * sweep(P[[i]], 2, colSums(v * P[[i]]) / sum(v)) / sum(v) }))
    z <- own + U %*% t(J)
    z <- sweep(z, 2, colMeans(z))
    put(paste0(key, ".unconditional"), crossprod(z) * nrow(z) / (nrow(z) - 1))
}
reference <- function(name, key) {
    line <- grep(paste0("^", key, "\t"), readLines(paste0("output/", name, ".txt")), value = TRUE)
    as.numeric(strsplit(line, "\t")[[1]][-1])
}
f <- polr(Sat ~ Infl + Type + Cont, h, weights = Freq, Hess = TRUE)
t <- reference("margins", "ordered.b")          # polr brought to the maximum, see margins.R
put("polr.distance", max(abs(t - c(f$coefficients, f$zeta))))
ordered <- function(t, X) { eta <- drop(X %*% t[1:6]); C <- cbind(plogis(t[7] - eta), plogis(t[8] - eta)); cbind(C[, 1], C[, 2] - C[, 1], 1 - C[, 2]) }
orderedScores <- function(t) {
    eta <- drop(X %*% t[1:6]); z <- c(-Inf, t[7:8], Inf); a <- z[y + 1] - eta; b <- z[y] - eta
    P <- plogis(a) - plogis(b); ga <- dlogis(a) / P; gb <- dlogis(b) / P
    cbind((gb - ga) * X, ifelse(y == 1, ga, 0) - ifelse(y == 2, gb, 0), ifelse(y == 2, ga, 0) - ifelse(y == 3, gb, 0))
}
margins("ordered", t, ordered, orderedScores, matrix(reference("margins", "ordered.v"), 8))
f <- multinom(Sat ~ Infl + Type + Cont, h, weights = Freq, trace = FALSE, reltol = 1e-14, maxit = 1000)
t <- reference("margins", "multinomial.b")
put("multinom.distance", max(abs(t - as.vector(t(coef(f))))))
multinomial <- function(t, X) { E <- cbind(1, exp(cbind(1, X) %*% matrix(t, 7))); E / rowSums(E) }
multinomialScores <- function(t) { P <- multinomial(t, X); cbind(((y == 2) - P[, 2]) * cbind(1, X), ((y == 3) - P[, 3]) * cbind(1, X)) }
margins("multinomial", t, multinomial, multinomialScores, matrix(reference("margins", "multinomial.v"), 14))

# A cluster left out: exactly for lm, by one step for glm (dfbeta of a glm starts from deviance residuals instead).
a <- apiclus1
f <- lm(api00 ~ meals + ell, a, weights = pw)
put("lm.without", t(sapply(sort(unique(a$dnum)), function(g) coef(update(f, subset = a$dnum != g)) - coef(f))))
put("lm.dfbeta", -dfbeta(f)[1:5, ])
put("lm.icc", { r <- residuals(f); s <- summary(aov(r ~ factor(a$dnum)))[[1]]; n <- table(a$dnum); m <- (sum(n) - sum(n^2) / sum(n)) / (length(n) - 1)
    (s[1, 3] - s[2, 3]) / (s[1, 3] + (m - 1) * s[2, 3]) })
a$up <- as.integer(a$api00 > 650)
f <- glm(up ~ meals + ell, binomial, a, control = glm.control(epsilon = 1e-15, maxit = 100))
x <- model.matrix(f); p <- fitted(f); A <- crossprod(x, p * (1 - p) * x)
put("glm.without", t(sapply(sort(unique(a$dnum)), function(g) { i <- a$dnum == g
    -solve(A - crossprod(x[i, , drop = FALSE], (p * (1 - p))[i] * x[i, , drop = FALSE]), colSums(((a$up - p) * x)[i, , drop = FALSE])) })))
put("glm.icc", { r <- residuals(f, "pearson"); s <- summary(aov(r ~ factor(a$dnum)))[[1]]; n <- table(a$dnum); m <- (sum(n) - sum(n^2) / sum(n)) / (length(n) - 1)
    (s[1, 3] - s[2, 3]) / (s[1, 3] + (m - 1) * s[2, 3]) })
writeValues("checks", c("survey", "MASS", "nnet"))

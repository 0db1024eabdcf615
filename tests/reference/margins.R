# SPDX-License-Identifier: GPL-3.0-or-later
# Margins, tests of models, models for categories, two-part models. Averages and their derivatives
# are written out, so that nothing but matrix algebra and survey's variances is behind them.
source("common.R")
library(sandwich)
library(MASS)
data(api)
data(nhanes)
exact <- glm.control(epsilon = 1e-15, maxit = 200)
polished <- function(f) {
    for (i in 1:12) {
        first <<- coef(f)
        f <- suppressWarnings(update(f, start = first))
    }
    f
}

# The 16 cells of the programme example, male fastest, then young, ukr, nav.
n <- c(60, 80, 50, 70, 90, 40, 110, 55, 45, 65, 40, 60, 70, 30, 95, 50)
y <- c(18, 32, 19, 35, 36, 19, 55, 30, 9, 19, 11, 22, 20, 11, 37, 23)
cells <- expand.grid(male = 0:1, young = 0:1, ukr = 0:1, nav = 0:1)
long <- cells[rep(rep(1:16, 2), c(y, n - y)), ]
long$y <- rep(1:0, c(sum(y), sum(n - y)))
writeData("programme", long)
f <- polished(glm(y ~ male + young + ukr + nav, binomial, long, control = exact))
put("programme.b", coef(f)); put("programme.v", vcov(f))
put("programme.pseudo", 1 - f$deviance / f$null.deviance, 1 - exp((f$deviance - f$null.deviance) / sum(n)),
    (1 - exp((f$deviance - f$null.deviance) / sum(n))) / (1 - exp(-f$null.deviance / sum(n))),
    mean(fitted(f)[long$y == 1]) - mean(fitted(f)[long$y == 0]))
g <- polished(glm(y ~ male + young + ukr, binomial, long, control = exact))
put("programme.lr", g$deviance - f$deviance, 1, pchisq(g$deviance - f$deviance, 1, lower.tail = FALSE))

# Squares and products moved together, with weights and a cluster design.
d <- svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc)
apiclus1$up <- as.integer(apiclus1$sch.wide == "Yes")
apiclus1$high <- as.integer(apiclus1$stype == "H")
d <- update(d, up = as.integer(sch.wide == "Yes"), high = as.integer(stype == "H"))
f <- polished(svyglm(up ~ meals + I(meals^2) + high + meals:high, d, family = quasibinomial(), control = exact))
V <- vcov(f); b <- coef(f); w <- apiclus1$pw
X <- model.matrix(f); m <- apiclus1$meals; h <- apiclus1$high
put("square.b", b); put("square.v", V)
columns <- function(m, h) cbind(1, m, m^2, h, m * h)
average <- function(x) colSums(w * x) / sum(w)
prediction <- function(X) list(m = plogis(drop(X %*% b)), J = dlogis(drop(X %*% b)) * X)
less <- function(p, q) list(m = p$m - q$m, J = p$J - q$J)
slope <- function(X, D) {
    eta <- drop(X %*% b); g <- dlogis(eta); p <- plogis(eta)
    list(m = g * drop(D %*% b), J = g * D + g * (1 - 2 * p) * drop(D %*% b) * X)
}
parts <- list(prediction(X), prediction(columns(50, h)), less(prediction(columns(m, 1)), prediction(columns(m, 0))),
              slope(X, cbind(0, 1, 2 * m, 0, h)))
put("square.margins", sapply(parts, function(p) average(cbind(p$m))))
J <- t(sapply(parts, function(p) average(p$J)))
put("square.delta", J %*% V %*% t(J))
eta <- drop(X %*% b)
bread <- solve(crossprod(X, w * dlogis(eta) * X))
u <- (w * (apiclus1$up - plogis(eta)) * X) %*% bread
z <- sapply(seq_along(parts), function(i) w * (parts[[i]]$m - average(cbind(parts[[i]]$m))) / sum(w) + u %*% J[i, ])
put("square.unconditional", svyrecvar(z, d$cluster, d$strata, d$fpc))

# Tests of a factor under a design
d <- svydesign(id = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTMEC2YR, nest = TRUE, data = nhanes)
f <- svyglm(HI_CHOL ~ factor(race) + agecat + RIAGENDR, d, family = quasibinomial(), control = exact)
t <- regTermTest(f, ~ agecat, method = "Wald", df = 10)
put("nhanes.wald", t$Ftest, t$df, t$ddf, t$p)
t <- regTermTest(f, ~ agecat, method = "LRT", lrt.approximation = "satterthwaite", df = 10)
put("nhanes.lrt", t$p)

# Ordered logit: MASS::polr, brought to the maximum by Newton's method with numerical derivatives.
h <- MASS::housing
X <- model.matrix(~ Infl + Type + Cont, h)[, -1]
writeData("housing", cbind(setNames(data.frame(X), paste0("x", 1:6)), sat = as.integer(h$Sat) - 1, freq = h$Freq))
f <- polr(Sat ~ Infl + Type + Cont, h, weights = Freq, Hess = TRUE, control = list(reltol = 1e-15, maxit = 1000))
k <- as.integer(h$Sat)
gradient <- function(t) {
    eta <- drop(X %*% t[1:6]); z <- c(-Inf, t[7:8], Inf)
    a <- z[k + 1] - eta; b <- z[k] - eta
    P <- plogis(a) - plogis(b)
    ga <- dlogis(a) / P; gb <- dlogis(b) / P
    c(colSums(h$Freq * (gb - ga) * X), sum((h$Freq * ga)[k == 1]) - sum((h$Freq * gb)[k == 2]),
      sum((h$Freq * ga)[k == 2]) - sum((h$Freq * gb)[k == 3]))
}
hessian <- function(t) sapply(1:8, function(i) {
    e <- 1e-4 * (1:8 == i)
    (8 * (gradient(t + e) - gradient(t - e)) - (gradient(t + 2 * e) - gradient(t - 2 * e))) / 12e-4
})
t <- c(f$coefficients, f$zeta)
for (i in 1:10) t <- t - solve(hessian(t), gradient(t))
put("ordered.b", t); put("ordered.v", solve(-hessian(t)))
put("ordered.loglik", as.numeric(logLik(f)))

# Multinomial logit as a Poisson model with a mean of its own for each combination of x (Baker 1994).
cell <- factor(apply(X, 1, paste, collapse = ""))
a2 <- as.integer(k == 2); a3 <- as.integer(k == 3)
f <- polished(glm(Freq ~ cell + a2 + a3 + a2:X + a3:X, poisson, h, control = exact))
b <- coef(f); V <- vcov(f)
pick <- c("a2", paste0("a2:X", colnames(X)), "a3", paste0("X", colnames(X), ":a3"))
pick <- ifelse(pick %in% names(b), pick, sub("X(.*):a3", "a3:X\\1", pick))
put("multinomial.b", b[pick]); put("multinomial.v", V[pick, pick])
p <- ave(fitted(f), cell, FUN = function(x) x / sum(x))
put("multinomial.loglik", sum(h$Freq * log(p)))

# Two-part models on the days of absence (none for some pupils), as a simple random sample.
q <- MASS::quine
q$Days <- pmax(q$Days - 5, 0)  # so that more pupils have none
X <- model.matrix(~ Eth + Sex + Age, q)
any <- as.integer(q$Days > 0); pos <- any == 1
f1 <- polished(glm(any ~ X - 1, binomial, control = exact))
p <- plogis(drop(X %*% coef(f1)))
M1 <- solve(crossprod(X, p * (1 - p) * X)); u1 <- ((any - p) * X) %*% M1
y <- q$Days
twoPart <- function(key, b2, u2, mean2, slope2, phi = 1, uphi = 0) {
    effect <- function(X1, X0) {
        one <- function(X) {
            e1 <- drop(X %*% coef(f1)); e2 <- drop(X %*% b2)
            list(v = plogis(e1) * mean2(e2) * phi, J1 = dlogis(e1) * mean2(e2) * phi * X,
                 J2 = plogis(e1) * slope2(e2) * phi * X, Jp = plogis(e1) * mean2(e2))
        }
        a <- one(X1); b <- if (is.null(X0)) list(v = 0, J1 = 0, J2 = 0, Jp = 0) else one(X0)
        v <- a$v - b$v
        z <- (v - mean(v)) / nrow(X) + u1 %*% colMeans(a$J1 - b$J1) + u2 %*% colMeans(a$J2 - b$J2) + uphi * mean(a$Jp - b$Jp)
        list(value = mean(v), z = z, fixed = z - (v - mean(v)) / nrow(X))
    }
    at <- function(value) { Z <- X; Z[, "SexM"] <- value; Z }
    r <- list(effect(X, NULL), effect(at(1), at(0)))
    put(paste0(key, ".value"), sapply(r, function(x) x$value))
    n <- nrow(X)
    z <- sapply(r, function(x) x$z); z <- sweep(z, 2, colMeans(z))
    put(paste0(key, ".v"), crossprod(z) * n / (n - 1))
    z <- sapply(r, function(x) x$fixed); z <- sweep(z, 2, colMeans(z))
    put(paste0(key, ".fixed"), crossprod(z) * n / (n - 1))
}
f2 <- lm(y ~ X - 1, subset = pos)
M2 <- solve(crossprod(X[pos, ]))
u2 <- (ifelse(pos, y - drop(X %*% coef(f2)), 0) * X) %*% M2
twoPart("twopart.ols", coef(f2), u2, identity, function(e) rep(1, length(e)))
f2 <- lm(log(y) ~ X - 1, subset = pos)
r <- ifelse(pos, log(pmax(y, 1)) - drop(X %*% coef(f2)), 0)
u2 <- (r * X) %*% M2
phi <- mean(exp(r[pos]))
uphi <- pos * (exp(r) - phi) / sum(pos) - u2 %*% (colSums((exp(r) * X)[pos, ]) / sum(pos))
put("twopart.smearing", phi)
twoPart("twopart.log", coef(f2), u2, exp, exp, phi, uphi)
f2 <- polished(glm(y ~ X - 1, Gamma("log"), subset = pos, control = exact))
mu <- exp(drop(X %*% coef(f2)))
u2 <- (ifelse(pos, (y - mu) / mu, 0) * X) %*% M2
twoPart("twopart.gamma", coef(f2), u2, exp, exp)
writeData("absence", cbind(setNames(data.frame(X[, -1]), paste0("x", 1:5)), days = y))
writeValues("margins", c("survey", "sandwich", "MASS"))

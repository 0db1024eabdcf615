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

# Ordered and multinomial logit: MASS::polr and nnet::multinom stop early (distance: how far, relative to the
# largest estimate), so they are brought to the maximum by Newton's method on the likelihood written out.
newton <- function(t, gradient, information) {
    for (i in 1:12) t <- t + solve(information(t), gradient(t))
    t
}
distance <- function(a, b) max(abs(a - b)) / max(abs(b))
h <- MASS::housing
X <- model.matrix(~ Infl + Type + Cont, h)[, -1]
writeData("housing", cbind(setNames(data.frame(X), paste0("x", 1:6)), sat = as.integer(h$Sat) - 1, freq = h$Freq))
k <- as.integer(h$Sat)

# log P = log(F(a) - F(b)) with a, b = threshold above and below - eta; A and B are da/dt and db/dt.
f <- polr(Sat ~ Infl + Type + Cont, h, weights = Freq, Hess = TRUE, control = list(reltol = 1e-15, maxit = 1000))
A <- cbind(-X, k == 1, k == 2)
B <- cbind(-X, k == 2, k == 3)
A[k == 3, ] <- 0; B[k == 1, ] <- 0
ends <- function(t) {
    a <- ifelse(k == 3, Inf, drop(A %*% t)); b <- ifelse(k == 1, -Inf, drop(B %*% t))
    P <- plogis(a) - plogis(b)
    curve <- function(z) dlogis(z) * (1 - 2 * plogis(z))   # of F: F''
    list(P = P, ga = dlogis(a) / P, gb = dlogis(b) / P, ca = curve(a) / P, cb = curve(b) / P)
}
score <- function(e) e$ga * A - e$gb * B
gradient <- function(t) colSums(h$Freq * score(ends(t)))
information <- function(t) {
    e <- ends(t)
    crossprod(score(e), h$Freq * score(e)) - crossprod(A, h$Freq * e$ca * A) + crossprod(B, h$Freq * e$cb * B)
}
t <- newton(c(f$coefficients, f$zeta), gradient, information)
put("ordered.distance", distance(c(f$coefficients, f$zeta), t))
put("ordered.b", t); put("ordered.v", solve(information(t)))
put("ordered.loglik", sum(h$Freq * log(ends(t)$P)))

f <- nnet::multinom(Sat ~ Infl + Type + Cont, h, weights = Freq, trace = FALSE)
Z <- cbind(1, X)
shares <- function(t) { E <- cbind(1, exp(Z %*% matrix(t, 7))); E / rowSums(E) }
gradient <- function(t) { P <- shares(t); c(colSums(h$Freq * ((k == 2) - P[, 2]) * Z), colSums(h$Freq * ((k == 3) - P[, 3]) * Z)) }
information <- function(t) {
    P <- shares(t)
    part <- function(i, j) crossprod(Z, h$Freq * P[, i] * ((i == j) - P[, j]) * Z)
    rbind(cbind(part(2, 2), part(2, 3)), cbind(part(3, 2), part(3, 3)))
}
start <- as.vector(t(coef(f)))
b <- newton(start, gradient, information)
put("multinomial.distance", distance(start, b))
put("multinomial.b", b); put("multinomial.v", solve(information(b)))
put("multinomial.loglik", sum(h$Freq * log(shares(b)[cbind(seq_along(k), k)])))
# The same as a Poisson model with a mean of its own for each combination of x (Baker 1994).
cell <- factor(apply(X, 1, paste, collapse = ""))
a2 <- as.integer(k == 2); a3 <- as.integer(k == 3)
f <- polished(glm(Freq ~ cell + a2 + a3 + a2:X + a3:X, poisson, h, control = exact))
pick <- c("a2", paste0("a2:X", colnames(X)), "a3", paste0("X", colnames(X), ":a3"))
pick <- ifelse(pick %in% names(coef(f)), pick, sub("X(.*):a3", "a3:X\\1", pick))
stopifnot(distance(coef(f)[pick], b) < 1e-10)

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

# SPDX-License-Identifier: GPL-3.0-or-later
# Multilevel models: lme4 with tight optimisers, then brought to the maximum (distance: how far lme4 stopped from it).
source("common.R")
suppressMessages(library(lme4))
tight <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-9, maxfun = 1e5))
tightG <- glmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-9, maxfun = 1e5), tolPwrss = 1e-13)

writeData("sleepstudy", data.frame(reaction = sleepstudy$Reaction, days = sleepstudy$Days,
                                   subject = as.integer(as.character(sleepstudy$Subject))))
binary <- cbpp[rep(seq_len(nrow(cbpp)), cbpp$size), ]
binary$y <- unlist(lapply(seq_len(nrow(cbpp)), function(i) rep(1:0, c(cbpp$incidence[i], cbpp$size[i] - cbpp$incidence[i]))))
writeData("cbpp", data.frame(herd = as.integer(as.character(cbpp$herd)), period = as.integer(cbpp$period),
                             incidence = cbpp$incidence, size = cbpp$size))
programme <- read.csv("data/programme.csv")
programme$office <- (seq_len(nrow(programme)) * 7) %% 23   # offices that explain nothing
programme$cell <- with(programme, male + 2 * young + 4 * ukr + 8 * nav)

# Derivatives by differences of fourth order; Newton's method from where lme4's optimiser stops, which is so
# close that the second derivatives there will do.
gradientOf <- function(f, t, h) sapply(seq_along(t), function(i) {
    e <- h * (seq_along(t) == i)
    (8 * (f(t + e) - f(t - e)) - (f(t + 2 * e) - f(t - 2 * e))) / (12 * h)
})
hessianOf <- function(f, t, h) sapply(seq_along(t), function(i) {
    e <- h * (seq_along(t) == i)
    (8 * (gradientOf(f, t + e, h) - gradientOf(f, t - e, h)) - (gradientOf(f, t + 2 * e, h) - gradientOf(f, t - 2 * e, h))) / (12 * h)
})
polish <- function(f, t, h) {
    H <- hessianOf(f, t, 10 * h)
    for (i in 1:4) t <- t - solve(H, gradientOf(f, t, h))
    t
}
distance <- function(a, b) max(abs(a - b) / abs(b))

putFit <- function(key, f) {
    v <- VarCorr(f)[[1]]
    put(paste0(key, ".b"), fixef(f)); put(paste0(key, ".v"), as.matrix(vcov(f)))
    put(paste0(key, ".variance"), v[1, 1], if (ncol(v) > 1) c(v[2, 2], v[1, 2]) else NULL, sigma(f)^2)
    put(paste0(key, ".loglik"), as.numeric(logLik(f)))
    put(paste0(key, ".modes"), as.matrix(ranef(f)[[1]]))
}

# The profiled deviance is lme4's own.
putLinear <- function(key, formula, data, REML = TRUE) {
    if (is.null(data$w)) data$w <- 1
    f <- suppressMessages(lmer(formula, data, weights = w, REML = REML, control = tight))
    theta <- getME(f, "theta")
    if (all(theta == 0)) return(putFit(key, f))
    parts <- lFormula(formula, data, weights = w, REML = REML)
    deviance <- do.call(mkLmerDevfun, parts)
    best <- polish(deviance, theta, 1e-3)
    put(paste0(key, ".distance"), distance(theta, best))
    putFit(key, mkMerMod(environment(deviance), list(par = best, fval = deviance(best), conv = 0, message = ""), parts$reTrms, parts$fr))
}

# Of a logit it is written out: Laplace's approximation, or quadrature around the mode of each group.
logitDeviance <- function(p, X, Z, y, group, nAGQ) {
    q <- ncol(Z)
    L <- if (q == 1) matrix(p[1]) else matrix(c(p[1], p[2], 0, p[3]), 2)
    eta <- drop(X %*% p[-seq_len(q * (q + 1) / 2)])
    rule <- GHrule(nAGQ)   # of the normal distribution: z, w, log density at z
    modes <- NULL
    total <- 0
    for (rows in split(seq_along(y), group)) {
        A <- Z[rows, , drop = FALSE] %*% L
        joint <- function(u) sum(plogis((2 * y[rows] - 1) * (eta[rows] + drop(A %*% u)), log.p = TRUE)) - sum(u^2) / 2
        u <- rep(0, q)
        for (i in 1:25) {
            m <- plogis(eta[rows] + drop(A %*% u))
            H <- crossprod(A, m * (1 - m) * A) + diag(q)
            u <- u + solve(H, crossprod(A, y[rows] - m) - u)
        }
        modes <- rbind(modes, drop(L %*% u))
        total <- total - 2 * joint(u) + as.numeric(determinant(H)$modulus)
        if (nAGQ > 1) total <- total - 2 * log(sum(rule[, "w"] * sapply(rule[, "z"], function(z) exp(joint(u + z / sqrt(H[1, 1])) - joint(u) + z^2 / 2))))
    }
    structure(total, modes = modes)
}
# Averages over the rows and over all groups there could be (Stata: margins after melogit): the random part, of
# variance a'LL'a with a = (1, z), integrated out. Errors by the delta method.
averageShare <- function(p, X, Z) {
    q <- ncol(Z); L <- if (q == 1) matrix(p[1]) else matrix(c(p[1], p[2], 0, p[3]), 2)
    points <- data.frame(eta = drop(X %*% p[-seq_len(q * (q + 1) / 2)]), s = sqrt(rowSums((Z %*% L)^2)))
    points$n <- 1
    points <- aggregate(n ~ eta + s, points, sum)
    one <- function(eta, s) integrate(function(t) plogis(eta + s * t) * dnorm(t), -9, 9, rel.tol = 1e-13, subdivisions = 1000)$value
    sum(points$n * mapply(one, points$eta, points$s)) / nrow(X)
}
putMargins <- function(key, margins, p, V) {
    J <- t(gradientOf(margins, p, 1e-3))
    put(paste0(key, ".margins"), margins(p))
    put(paste0(key, ".margins.se"), sqrt(diag(t(J) %*% V %*% J)))
}

putLogit <- function(key, formula, data, nAGQ = 1) {
    f <- suppressWarnings(glmer(formula, data, binomial, control = tightG, nAGQ = nAGQ))
    parts <- glFormula(formula, data, binomial)
    Z <- cbind(1, as.matrix(parts$fr[setdiff(parts$reTrms$cnms[[1]], "(Intercept)")]))
    deviance <- function(p) as.numeric(logitDeviance(p, parts$X, Z, parts$fr$y, parts$reTrms$flist[[1]], nAGQ))
    start <- unlist(getME(f, c("theta", "fixef")))
    best <- polish(deviance, start, 1e-3)
    put(paste0(key, ".distance"), distance(start, best))
    q <- ncol(Z); fixed <- -seq_len(q * (q + 1) / 2)
    L <- if (q == 1) matrix(best[1]) else matrix(c(best[1], best[2], 0, best[3]), 2)
    v <- L %*% t(L)
    put(paste0(key, ".b"), best[fixed])
    V <- solve(hessianOf(deviance, best, 1e-2) / 2)
    put(paste0(key, ".v"), V[fixed, fixed])
    put(paste0(key, ".variance"), v[1, 1], if (q > 1) c(v[2, 2], v[1, 2]) else NULL)
    put(paste0(key, ".loglik"), -deviance(best) / 2)
    put(paste0(key, ".modes"), attr(logitDeviance(best, parts$X, Z, parts$fr$y, parts$reTrms$flist[[1]], nAGQ), "modes"))
    invisible(list(best = best, V = V, X = parts$X, Z = Z))
}
putLinear("sleep.reml", Reaction ~ Days + (Days | Subject), sleepstudy)
putLinear("sleep.ml", Reaction ~ Days + (Days | Subject), sleepstudy, REML = FALSE)
putLinear("sleep.intercept", Reaction ~ Days + (1 | Subject), sleepstudy)
sleepstudy$w <- 1 + (seq_len(nrow(sleepstudy)) %% 3)
putLinear("sleep.weighted", Reaction ~ Days + (1 | Subject), sleepstudy, REML = FALSE)
putLinear("programme.linear", y ~ male + young + (1 | cell), programme)
putLinear("programme.none", y ~ male + young + (1 | office), programme, REML = FALSE)
f <- putLogit("cbpp.laplace", y ~ period + (1 | herd), binary)
# Shares in each period, and differences from the first.
putMargins("cbpp.laplace", function(p) {
    at <- function(k) { X <- f$X; X[, -1] <- 0; if (k > 1) X[, k] <- 1; averageShare(p, X, f$Z) }
    shares <- sapply(1:4, at)
    c(shares, shares[-1] - shares[1])
}, f$best, f$V)
putLogit("cbpp.agq", y ~ period + (1 | herd), binary, nAGQ = 9)
putLogit("programme.logit", y ~ male + young + (1 | cell), programme)
binary$first <- as.integer(binary$period == 1)
f <- putLogit("cbpp.slope", y ~ first + (first | herd), binary)
# Mean derivative by the number whose slope varies, and shares at 0 and 1.
putMargins("cbpp.slope", function(p) {
    at <- function(to) { X <- f$X; Z <- f$Z; X[, 2] <- Z[, 2] <- to(X[, 2]); averageShare(p, X, Z) }
    e <- 1e-2
    by <- function(d) at(function(x) x + d * e)
    slope <- (45 * (by(1) - by(-1)) - 9 * (by(2) - by(-2)) + (by(3) - by(-3))) / (60 * e)
    c(slope, at(function(x) 0 * x), at(function(x) 0 * x + 1))
}, f$best, f$V)
writeValues("multilevel", c("survey", "lme4"))

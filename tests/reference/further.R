# SPDX-License-Identifier: GPL-3.0-or-later
# Scale reliability, variation of categories, survival, Kitagawa's decomposition, NIST univariate data.
source("common.R")
library(survival)
x <- as.matrix(attitude)  # datasets: seven items, 30 departments
S <- cov(x)
alpha <- function(S) ncol(S) / (ncol(S) - 1) * (1 - sum(diag(S)) / sum(S))
put("attitude", t(x))
put("alpha", alpha(S), alpha(cor(x)))
put("alpha.without", sapply(1:7, function(i) alpha(S[-i, -i])))
put("item.rest", sapply(1:7, function(i) cor(x[, i], rowSums(x[, -i]))))
f <- factanal(x, 1, control = list(opt = list(factr = 10)))
put("loadings", f$loadings)
l <- as.vector(f$loadings)
put("omega", sum(l)^2 / (sum(l)^2 + sum(1 - l^2)))

lung <- survival::lung
put("lung.time", lung$time)
put("lung.event", lung$status == 2)
put("lung.sex", lung$sex - 1)
put("lung.ecog", ifelse(is.na(lung$ph.ecog), -1, lung$ph.ecog))
s <- summary(survfit(Surv(time, status) ~ 1, lung))
put("km.time", s$time); put("km.risk", s$n.risk); put("km.survival", s$surv)
put("km.se", s$std.err); put("km.lower", s$lower); put("km.upper", s$upper)
put("km.median", summary(survfit(Surv(time, status) ~ 1, lung))$table["median"])
d <- survdiff(Surv(time, status) ~ sex, lung)
put("logrank.sex", d$chisq, 1, pchisq(d$chisq, 1, lower.tail = FALSE))
d <- survdiff(Surv(time, status) ~ ph.ecog, lung)
put("logrank.ecog", d$chisq, 3, pchisq(d$chisq, 3, lower.tail = FALSE))

p <- c(0.5, 0.3, 0.15, 0.05)
V <- (diag(p) - outer(p, p)) / 200
H <- -log(p) - 1
put("variation", 1 - sum(p^2), sqrt(t(-2 * p) %*% V %*% (-2 * p)), -sum(p * log(p)), sqrt(t(H) %*% V %*% H))

# Kitagawa: schools of the county sample in 1999 and 2000; group = type, value = reached target.
data(api)
two <- apiclus1
two$g <- as.integer(two$stype)
two$h <- ifelse(two$api99 > 700, 3, two$g)  # a grouping that moves between the waves
two$y1 <- as.integer(two$api99 > 620)
two$y2 <- as.integer(two$api00 > 620)
put("kit.group1", two$g - 1); put("kit.group2", two$h - 1); put("kit.y1", two$y1); put("kit.y2", two$y2)
d <- svydesign(id = ~dnum, weights = ~pw, data = two)
indicators <- function(g, y) sapply(0:5, function(i) as.integer(g == i %/% 2 + 1 & y == i %% 2))
m <- svymean(cbind(indicators(two$g, two$y1), indicators(two$h, two$y2)), d)
parts <- function(p) {
    p1 <- matrix(p[1:6], 2); p2 <- matrix(p[7:12], 2)
    c1 <- colSums(p1); c2 <- colSums(p2); r1 <- p1[2, ] / c1; r2 <- p2[2, ] / c2
    c(sum(c2 * r2) - sum(c1 * r1), sum((c2 - c1) * (r1 + r2) / 2), sum((r2 - r1) * (c1 + c2) / 2),
      sum((c2 - c1) * r1), sum((r2 - r1) * c1), sum((c2 - c1) * (r2 - r1)))
}
J <- sapply(1:12, function(i) {
    e <- 1e-4 * (1:12 == i)
    (8 * (parts(coef(m) + e) - parts(coef(m) - e)) - (parts(coef(m) + 2 * e) - parts(coef(m) - 2 * e))) / 12e-4
})
put("kit.parts", parts(coef(m)))
put("kit.se", sqrt(diag(J %*% vcov(m) %*% t(J))))
put("michelson", 299 + (morley$Speed + 0) / 1000)  # NIST StRD Michelso: the same 100 runs
writeValues("further", c("survey", "survival"))

# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of association, with and without a design; measures; adjusted p-values.
source("common.R")
data(api)
for (frame in c("apistrat", "apiclus1", "apiclus2")) {
    x <- get(frame)
    x$stype <- factor(as.integer(x$stype), levels = 1:3)
    x$awards <- factor(as.integer(x$awards), levels = 1:2)
    assign(frame, x)
}
designs <- list(
    strat = svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc),
    clus1 = svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc),
    clus2 = svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, weights = ~pw, data = apiclus2))
rankShare <- function(y, w) sapply(y, function(v) (sum(w[y < v]) + sum(w[y == v]) / 2) / sum(w))
for (name in names(designs)) {
    d <- designs[[name]]
    for (statistic in c("F", "Chisq", "Wald", "adjWald")) {
        test <- svychisq(~awards + stype, d, statistic = statistic)
        put(paste(name, statistic, sep = "."), test$statistic, test$parameter, test$p.value)
    }
    # The estimated rank of a case: weights below it plus half the weights of its ties (Lumley and
    # Scott 2013). svyranktest() itself averages ties without weights, so by the order of rows.
    w <- weights(d)
    d <- update(d, type = rankShare(as.numeric(stype), w), award = rankShare(as.numeric(awards), w))
    two <- svyglm(type ~ awards, d)
    t <- coef(two)[2] / SE(two)[2]
    put(paste0(name, ".rank"), t, degf(d) - 1, 2 * pt(-abs(t), degf(d) - 1))
    three <- regTermTest(svyglm(award ~ stype, d), ~stype, df = degf(d) - 2)
    put(paste0(name, ".rank3"), three$Ftest, three$df, three$ddf, three$p)
}

table1 <- matrix(c(100, 50, 20, 140, 45, 15), 2, byrow = TRUE)
put("t1.pearson", unlist(chisq.test(table1, correct = FALSE)[c("statistic", "parameter", "p.value")]))
put("t1.stdres", t(chisq.test(table1)$stdres))
lr <- 2 * sum(table1 * log(table1 / chisq.test(table1)$expected))
put("t1.lr", lr, 2, pchisq(lr, 2, lower.tail = FALSE))
put("t1.fisher", fisher.test(table1, workspace = 2e7)$p.value)
cases <- function(t) data.frame(row = rep(row(t), t), col = rep(col(t), t))
k <- kruskal.test(col ~ row, cases(table1))
put("t1.kruskal", k$statistic, k$parameter, k$p.value)
job <- matrix(c(1, 2, 1, 0, 3, 3, 6, 1, 10, 10, 14, 9, 6, 7, 12, 11), 4)  # Agresti 2002, p. 57
small <- matrix(c(4, 1, 0, 3, 6, 2, 1, 5, 9), 3)
put("small.fisher", fisher.test(small)$p.value)
k <- kruskal.test(col ~ row, cases(job))
put("job.kruskal", k$statistic, k$parameter, k$p.value)
r <- cor(cases(job)$row, cases(job)$col)
put("job.linear", (sum(job) - 1) * r^2, pchisq((sum(job) - 1) * r^2, 1, lower.tail = FALSE))
trend <- prop.trend.test(c(20, 45, 60, 50, 15), c(60, 90, 90, 70, 25))
put("trend", trend$statistic, trend$p.value)
two <- matrix(c(160, 40, 140, 60), 2, byrow = TRUE)
put("two.yates", chisq.test(two)$statistic, chisq.test(two)$p.value)
put("two.fisher", fisher.test(two)$p.value)

# Measures by their definition, standard errors by numerical derivatives of the multinomial.
measures <- function(p) {
    p <- matrix(p, 4)
    c <- d <- 0
    for (i in 1:4) for (j in 1:4) {
        c <- c + p[i, j] * sum(p[row(p) > i & col(p) > j])
        d <- d + p[i, j] * sum(p[row(p) > i & col(p) < j])
    }
    ties <- function(m) 1 - sum(m^2)
    r <- ties(rowSums(p)); k <- ties(colSums(p))
    c(gamma = (c - d) / (c + d), tau = 2 * (c - d) / sqrt(r * k), byColumn = 2 * (c - d) / r, byRow = 2 * (c - d) / k)
}
p <- as.vector(job) / sum(job)
V <- (diag(p) - outer(p, p)) / sum(job)
h <- 1e-4
five <- function(i) { e <- h * (seq_along(p) == i); (8 * (measures(p + e) - measures(p - e)) - (measures(p + 2 * e) - measures(p - 2 * e))) / (12 * h) }
J <- sapply(seq_along(p), five)
put("job.measures", measures(p))
put("job.measures.se", sqrt(diag(J %*% V %*% t(J))))

ps <- c(0.04, 0.01, NA, 0.03, 0.005, 0.9, 0.01, 0.5)
put("p", ps)
for (method in c("holm", "bonferroni", "BH")) put(paste0("p.", method), p.adjust(ps, method))
writeValues("contingency")

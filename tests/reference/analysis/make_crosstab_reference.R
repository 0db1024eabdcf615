# SPDX-License-Identifier: GPL-3.0-or-later
# Figures that tst_crosstab_reference compares with analyse(). Run in this folder, after
# make_reference.R, whose data it reads:
#   Rscript make_crosstab_reference.R
# It writes expected_crosstab.csv. The question is score (1 to 5, ordered), the groups are stype.
suppressMessages(library(survey))
options(digits = 17, survey.lonely.psu = "fail")

strat <- read.csv("strat.csv"); clus1 <- read.csv("clus1.csv")
clus2 <- read.csv("clus2.csv"); srs <- read.csv("srs.csv")
designs <- list(
  strata = svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = strat),
  clusters = svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = clus1),
  stages = svydesign(id = ~dnum + snum, weights = ~pw, fpc = ~fpc1 + fpc2, data = clus2),
  simple = svydesign(id = ~1, weights = ~I(rep(1, nrow(srs))), data = srs))

expected <- list()
add <- function(design, what, group = NA, category = NA, from = NA, value = NA, se = NA, lower = NA,
                upper = NA, p = NA, df1 = NA, df2 = NA, base = NA) {
  expected[[length(expected) + 1]] <<- data.frame(
    design, what, group, category, from, value = unname(value), se = unname(se),
    lower = unname(lower), upper = unname(upper), p = unname(p), df1 = unname(df1),
    df2 = unname(df2), base)
}

# shares by direction: svyciprop on the domain of the denominator
share <- function(name, what, d, y, group, category) {
  d$variables$hit <- as.numeric(y)
  m <- svymean(~hit, d)
  ci <- as.vector(attr(svyciprop(~hit, d, method = "xlogit", df = degf(d)), "ci"))
  add(name, what, group, category, value = coef(m), se = SE(m), lower = ci[1], upper = ci[2],
      base = nrow(d))
}
shares <- function(name, d) {
  v <- function(d) d$variables
  for (k in 1:5) share(name, "group", d, v(d)$score == k, NA, k)
  for (g in 1:3) {
    share(name, "category", d, v(d)$stype == g, g, NA)
    share(name, "table", d, v(d)$stype == g, g, NA)
    for (k in 1:5) {
      column <- d[v(d)$stype == g, ]
      share(name, "group", column, v(column)$score == k, g, k)
      row <- d[v(d)$score == k, ]
      share(name, "category", row, v(row)$stype == g, g, k)
      share(name, "table", d, v(d)$stype == g & v(d)$score == k, g, k)
    }
  }
  for (k in 1:5) share(name, "table", d, v(d)$score == k, NA, k)
}

tests <- function(name, d) {
  for (which in c("F", "Wald", "adjWald")) {
    r <- svychisq(~stype + score, d, statistic = which)
    id <- c(F = "raoScottF", Wald = "wald", adjWald = "adjustedWald")[[which]]
    add(name, id, value = r$statistic, p = r$p.value, df1 = r$parameter[1], df2 = r$parameter[2])
  }
  r <- suppressWarnings(svychisq(~stype + score, d, statistic = "Chisq"))
  add(name, "raoScottChiSquare", p = r$p.value, df1 = r$parameter)
  # svyranktest averages ties without weights: the same where all weights are equal
  if (name %in% c("clusters", "simple")) {
    r <- svyranktest(score ~ factor(stype), d, test = "KruskalWallis")
    add(name, "designRank", p = r$p.value)
  }
}

# measures by the delta method with symbolic derivatives
measures <- function(name, d) {
  d$variables$cell <- interaction(d$variables$stype, d$variables$score)
  m <- svymean(~cell, d)
  p <- coef(m); V <- vcov(m)
  cells <- paste0("p", 1:15)
  names(p) <- cells; dimnames(V) <- list(cells, cells)
  at <- function(g, k) paste0("p", (k - 1) * 3 + g)
  sum_of <- function(x) paste0("(", paste(x, collapse = " + "), ")")
  row <- sapply(1:3, function(g) sum_of(sapply(1:5, function(k) at(g, k))))
  column <- sapply(1:5, function(k) sum_of(sapply(1:3, function(g) at(g, k))))
  C <- D <- X <- c()
  for (g in 1:3) for (k in 1:5) {
    X <- c(X, sprintf("%s^2/(%s*%s)", at(g, k), row[g], column[k]))
    for (h in 1:3) for (l in 1:5) {
      if (h > g && l > k) C <- c(C, paste0("2*", at(g, k), "*", at(h, l)))
      if (h > g && l < k) D <- c(D, paste0("2*", at(g, k), "*", at(h, l)))
    }
  }
  C <- sum_of(C); D <- sum_of(D)
  rows <- sprintf("(1 - %s)", sum_of(paste0(row, "^2")))
  columns <- sprintf("(1 - %s)", sum_of(paste0(column, "^2")))
  formulas <- c(
    cramersV = sprintf("sqrt((%s - 1)/2)", sum_of(X)),
    gamma = sprintf("(%s - %s)/(%s + %s)", C, D, C, D),
    tauB = sprintf("(%s - %s)/sqrt(%s*%s)", C, D, rows, columns),
    somersAnswer = sprintf("(%s - %s)/%s", C, D, rows),
    somersGroup = sprintf("(%s - %s)/%s", C, D, columns))
  t <- qt(0.975, degf(d))
  of <- function(formula) {
    e <- parse(text = formula)[[1]]
    f <- eval(deriv(e, cells), as.list(p))
    g <- attr(f, "gradient")
    c(as.numeric(f), sqrt(as.numeric(g %*% V %*% t(g))))
  }
  for (id in names(formulas)) {
    r <- of(formulas[[id]])
    ends <- pmin(1, pmax(if (id == "cramersV") 0 else -1, r[1] + c(-t, t) * r[2]))
    add(name, id, value = r[1], se = r[2], lower = ends[1], upper = ends[2])
  }
  if (name != "simple") for (g in 1:3) for (k in 1:5) { # simple samples: adjusted residuals
    r <- of(sprintf("%s - %s*%s", at(g, k), row[g], column[k]))
    add(name, "designResidual", g, k, value = r[1] / r[2])
  }
}

comparisons <- function(name, d) {
  for (k in 1:5) {
    d$variables$hit <- as.numeric(d$variables$score == k)
    m <- svyby(~hit, ~stype, d, svymean, covmat = TRUE)
    pairs <- combn(3, 2)
    r <- apply(pairs, 2, function(i) {
      contrast <- numeric(3); contrast[i[1]] <- 1; contrast[i[2]] <- -1
      c <- svycontrast(m, contrast)
      c(coef(c), SE(c), 2 * pt(-abs(coef(c) / SE(c)), degf(d)))
    })
    edge <- coef(m) %in% c(0, 1) # not tested: their standard error is 0
    r[3, edge[pairs[1, ]] | edge[pairs[2, ]]] <- NA
    for (method in c("none", "holm", "bonferroni", "BH")) {
      adjusted <- p.adjust(r[3, ], method)
      for (i in 1:3)
        add(name, paste0("pair-", method), pairs[1, i], k, pairs[2, i], r[1, i], r[2, i],
            p = adjusted[i])
    }
  }
}

textbook <- function(d) {
  x <- d$variables; n <- table(x$stype, x$score)
  chi <- suppressWarnings(chisq.test(n, correct = FALSE))
  add("simple", "pearson", value = chi$statistic, p = chi$p.value, df1 = chi$parameter)
  for (g in 1:3) for (k in 1:5)
    add("simple", "adjustedResidual", g, k, value = chi$stdres[g, k])
  lr <- MASS::loglm(~ 1 + 2, n)
  add("simple", "likelihoodRatio", value = lr$lrt, p = pchisq(lr$lrt, lr$df, lower.tail = FALSE),
      df1 = lr$df)
  r <- (sum(n) - 1) * cor(x$stype, x$score)^2
  add("simple", "linearByLinear", value = r, p = pchisq(r, 1, lower.tail = FALSE), df1 = 1)
  k <- kruskal.test(x$score, x$stype)
  add("simple", "kruskalWallis", value = k$statistic, p = k$p.value, df1 = k$parameter)
}
# two answers and two groups of the simple sample
twofold <- function() {
  x <- srs[!is.na(srs$wide), ]
  n <- table(x$stype, x$wide)
  r <- prop.trend.test(n[, 1], rowSums(n), 1:3)
  add("twofold", "cochranArmitage", value = r$statistic, p = r$p.value, df1 = r$parameter)
  add("twofold", "fisherExact", p = fisher.test(n)$p.value)
  y <- srs[!is.na(srs$wide) & !is.na(srs$score), ]
  w <- suppressWarnings(wilcox.test(score ~ wide, y, exact = FALSE, correct = FALSE))
  k <- kruskal.test(y$score, y$wide)
  stopifnot(abs(w$p.value - k$p.value) < 1e-12)
  add("pair", "mannWhitney", value = k$statistic, p = w$p.value, df1 = 1)
  d <- subset(designs$simple, !is.na(wide) & !is.na(score))
  r <- svyranktest(score ~ wide, d, test = "wilcoxon")
  add("pair", "designRank", value = r$statistic, p = r$p.value, df1 = 1, df2 = degf(d) - 1)
}

for (name in names(designs)) {
  d <- subset(designs[[name]], !is.na(score))
  shares(name, d); tests(name, d); measures(name, d); comparisons(name, d)
}
textbook(subset(designs$simple, !is.na(score)))
twofold()
write.csv(format(do.call(rbind, expected), digits = 17, trim = TRUE), "expected_crosstab.csv",
          row.names = FALSE, quote = FALSE)

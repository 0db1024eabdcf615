// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// The functions that the R script of a crosstab has besides those of every script.
inline constexpr const char *rCrosstabFunctions = R"R(
# who has an answer and a group, in the panel if asked for
in_table <- function(waves, item, panel) {
  answered <- lapply(waves, function(w) w$keep & !is.na(w$x[[item]]) & !is.na(w$group))
  if (!panel) return(answered)
  units <- Reduce(intersect, Map(function(w, a) unit_key(w$ids[a]), waves, answered))
  Map(function(w, a) a & unit_key(w$ids) %in% units, waves, answered)
}
# shares in one of three directions; NA among groups or answers: all of them
crosstab_shares <- function(waves, of, categories, method, level, panels, totals, options) {
  if (of == "group") {
    waves <- lapply(waves, function(w) { w$keep <- w$keep & !is.na(w$group); w })
    return(all_figures(waves, "share", categories, method, level, panels, totals))
  }
  out <- list()
  groups <- sort(unique(unlist(lapply(waves, function(w) w$group))))
  answers <- c(categories, if (totals && !options) list(NA))
  everyone <- waves
  for (panel in panels) for (item in names(waves[[1]]$x)) {
    waves <- if (panel) panel_sample(everyone) else everyone
    rows <- in_table(waves, item, panel)
    for (g in c(if (totals && of == "table") NA, groups)) for (k in answers) {
      if (is.na(g) && identical(k, NA)) next
      for (i in seq_along(waves)) {
        w <- waves[[i]]
        hit <- if (identical(k, NA)) rep(TRUE, length(rows[[i]])) else w$x[[item]] %in% k
        mine <- if (is.na(g)) rep(TRUE, length(hit)) else w$group %in% g
        domain <- if (of == "category") rows[[i]] & hit else rows[[i]]
        y <- as.numeric(if (of == "category") mine else mine & hit)
        out[[length(out) + 1]] <- cbind(
          data.frame(wave = names(waves)[i], from = NA, panel = panel, group = g, item = item,
                     category = paste(k, collapse = "+")),
          figure(w$design, domain, y, "share", method, level))
      }
    }
  }
  do.call(rbind, out)
}

# value and standard error of a function of the cell shares; exact derivatives by a complex step
delta <- function(f, p, V) {
  gradient <- sapply(seq_along(p), function(i) {
    q <- as.complex(p)
    q[i] <- q[i] + 1e-20i
    Im(f(q)) / 1e-20
  })
  c(Re(f(as.complex(p))), sqrt(sum(gradient * (V %*% gradient))))
}
# shares of the cells, groups by answers, and their covariance
cells_of <- function(s) {
  s <- update(s, tm_cell = interaction(tm_g, tm_x))
  m <- svymean(~tm_cell, s)
  list(p = coef(m), V = vcov(m), groups = nlevels(s$variables$tm_g))
}
association <- function(s, measure) {
  cells <- cells_of(s)
  pairs <- function(p) {
    t <- matrix(p, nrow = cells$groups)
    r <- nrow(t); k <- ncol(t)
    C <- D <- 0i
    for (i in seq_len(r)) for (j in seq_len(k)) {
      if (i < r && j < k) C <- C + t[i, j] * sum(t[(i + 1):r, (j + 1):k])
      if (i < r && j > 1) D <- D + t[i, j] * sum(t[(i + 1):r, 1:(j - 1)])
    }
    list(C = 2 * C, D = 2 * D, g = 1 - sum(rowSums(t)^2), x = 1 - sum(colSums(t)^2))
  }
  f <- switch(measure,
    cramersV = function(p) {
      t <- matrix(p, nrow = cells$groups)
      e <- matrix(rowSums(t), nrow(t), ncol(t)) * matrix(colSums(t), nrow(t), ncol(t), byrow = TRUE)
      sqrt((sum(t^2 / e) - 1) / (min(dim(t)) - 1))
    },
    gamma = function(p) { a <- pairs(p); (a$C - a$D) / (a$C + a$D) },
    tauB = function(p) { a <- pairs(p); (a$C - a$D) / sqrt(a$g * a$x) },
    somersAnswer = function(p) { a <- pairs(p); (a$C - a$D) / a$g },
    somersGroup = function(p) { a <- pairs(p); (a$C - a$D) / a$x })
  delta(f, cells$p, cells$V)
}
scores <- function(f) {
  codes <- suppressWarnings(as.numeric(levels(f)))
  if (anyNA(codes)) seq_along(codes) else codes
}
# groups compared by the share of answers below one's own, ties half
rank_test <- function(s) {
  weight <- tapply(weights(s), s$variables$tm_x, sum)
  below <- (cumsum(weight) - weight / 2) / sum(weight)
  s <- update(s, tm_score = as.vector(below[as.integer(tm_x)]))
  m <- svyglm(tm_score ~ tm_g, s)
  b <- coef(m)[-1]
  V <- vcov(m)[-1, -1]
  d <- length(b)
  if (d == 1) {
    t <- b / sqrt(V)
    return(c(t, 1, degf(s) - 1, 2 * pt(-abs(t), degf(s) - 1)))
  }
  f <- sum(b * solve(V, b)) / d
  c(f, d, degf(s) - d, pf(f, d, degf(s) - d, lower.tail = FALSE))
}
# statistic, df, second df, p
test_of <- function(s, test) {
  svy <- function(which) {
    r <- suppressWarnings(svychisq(~tm_x + tm_g, s, statistic = which))
    c(r$statistic, r$parameter[1], if (length(r$parameter) > 1) r$parameter[2] else NA, r$p.value)
  }
  n <- table(s$variables$tm_g, s$variables$tm_x)
  g <- scores(s$variables$tm_g)
  x <- scores(s$variables$tm_x)
  e <- outer(rowSums(n), colSums(n)) / sum(n)
  chi <- function(statistic, df) c(statistic, df, NA, pchisq(statistic, df, lower.tail = FALSE))
  df <- prod(dim(n) - 1)
  switch(test,
    raoScottF = svy("F"),
    raoScottChiSquare = {
      r <- svy("Chisq")
      chi(qchisq(r[4], df, lower.tail = FALSE), df)
    },
    wald = svy("Wald"),
    adjustedWald = svy("adjWald"),
    designRank = rank_test(s),
    pearson = chi(sum((n - e)^2 / e), df),
    likelihoodRatio = chi(2 * sum(ifelse(n > 0, n * log(n / e), 0)), df),
    fisherExact = c(NA, NA, NA, fisher.test(n, workspace = 2e7)$p.value),
    cochranArmitage = chi(prop.trend.test(n[, 1], rowSums(n), g)$statistic, 1),
    linearByLinear = chi((sum(n) - 1) * cor(g[s$variables$tm_g], x[s$variables$tm_x])^2, 1),
    kruskalWallis = ,
    mannWhitney = {
      r <- kruskal.test(as.integer(s$variables$tm_x), s$variables$tm_g)
      c(r$statistic, r$parameter, NA, r$p.value)
    })
}
residuals_of <- function(s, kind) {
  if (kind == "adjustedResidual")
    return(as.vector(suppressWarnings(chisq.test(table(s$variables$tm_g, s$variables$tm_x)))$stdres))
  cells <- cells_of(s)
  sapply(seq_along(cells$p), function(i) {
    r <- delta(function(p) {
      t <- matrix(p, nrow = cells$groups)
      p[i] - rowSums(t)[row(t)[i]] * colSums(t)[col(t)[i]]
    }, cells$p, cells$V)
    r[1] / r[2]
  })
}
# differences of a row between pairs of groups, adjusted for their number
compared <- function(s, k, adjust, least) {
  s <- update(s, tm_y = as.numeric(tm_x == k))
  m <- svyby(~tm_y, ~tm_g, s, svymean, covmat = TRUE)
  enough <- which(table(s$variables$tm_g) >= least)
  if (length(enough) < 2) return(NULL)
  V <- vcov(m)
  rows <- lapply(combn(enough, 2, simplify = FALSE), function(i) {
    d <- coef(m)[[i[1]]] - coef(m)[[i[2]]]
    se <- sqrt(V[i[1], i[1]] + V[i[2], i[2]] - 2 * V[i[1], i[2]])
    data.frame(category = k, group = levels(s$variables$tm_g)[i[1]],
               from = levels(s$variables$tm_g)[i[2]], difference = d, se = se,
               p = 2 * pt(-abs(d / se), degf(s)))
  })
  rows <- do.call(rbind, rows)
  edge <- levels(s$variables$tm_g)[coef(m) %in% c(0, 1)] # their standard error tells nothing
  rows$p[rows$group %in% edge | rows$from %in% edge] <- NA
  rows$adjusted <- p.adjust(rows$p, adjust)
  rows
}
# tests, measures and comparisons of every table
crosstab_facts <- function(waves, groups, answers, missing, tests, measures, residuals, adjust,
                           least, level, panel) {
  out <- list(tests = list(), measures = list(), comparisons = list())
  add <- function(what, row) out[[what]][[length(out[[what]]) + 1]] <<- row
  ordered <- c("designRank", "cochranArmitage", "linearByLinear", "kruskalWallis", "mannWhitney",
               "gamma", "tauB", "somersAnswer", "somersGroup")
  if (panel) waves <- panel_sample(waves)
  for (item in names(waves[[1]]$x)) {
    rows <- in_table(waves, item, panel)
    for (i in seq_along(waves)) {
      w <- waves[[i]]
      w$design$variables$tm_g <- factor(w$group, groups)
      w$design$variables$tm_x <- factor(w$x[[item]], answers)
      part <- function(keep) {
        s <- w$design[which(keep), ]
        s$variables$tm_g <- droplevels(s$variables$tm_g)
        s$variables$tm_x <- droplevels(s$variables$tm_x)
        s
      }
      whole <- part(rows[[i]])
      some <- part(rows[[i]] & !(w$x[[item]] %in% missing))
      place <- data.frame(wave = names(waves)[i], item = item)
      for (test in tests) {
        r <- unname(test_of(if (test %in% ordered) some else whole, test))
        add("tests", cbind(place, data.frame(test = test, statistic = r[1], df1 = r[2], df2 = r[3],
                                             p = r[4])))
      }
      for (measure in measures) {
        s <- if (measure %in% ordered) some else whole
        r <- association(s, measure)
        ends <- r[1] + c(-1, 1) * qt(1 - (1 - level) / 2, degf(s)) * r[2]
        ends <- pmin(1, pmax(if (measure == "cramersV") 0 else -1, ends))
        add("measures", cbind(place, data.frame(measure = measure, group = NA, category = NA,
                                                value = r[1], se = r[2], lower = ends[1],
                                                upper = ends[2])))
      }
      cell <- expand.grid(group = levels(whole$variables$tm_g), category = levels(whole$variables$tm_x))
      if (!is.null(residuals))
        add("measures", cbind(place, data.frame(measure = residuals, cell,
                                                value = residuals_of(whole, residuals), se = NA,
                                                lower = NA, upper = NA)))
      if (!is.null(adjust)) for (k in levels(whole$variables$tm_x)) {
        r <- compared(whole, k, adjust, least)
        if (!is.null(r)) add("comparisons", cbind(place, r))
      }
    }
  }
  lapply(out, function(rows) do.call(rbind, rows))
}
)R";

} // namespace tidemark

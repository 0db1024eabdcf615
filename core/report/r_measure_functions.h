// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// Further functions of scripts for variation and scales; after rFunctions.
inline constexpr const char *rMeasureFunctions = R"R(
# every group of every wave: f(wave, rows, item or NA) gives a table of measure, value and se
all_measures <- function(waves, totals, items, f) {
  out <- list()
  groups <- c(if (totals) NA, sort(unique(unlist(lapply(waves, function(w) w$group)))))
  for (i in seq_along(waves)) for (g in groups) for (item in items) {
    w <- waves[[i]]
    rows <- w$keep & (if (is.na(g)) TRUE else w$group %in% g)
    found <- f(w, rows, item)
    if (!("item" %in% names(found))) found$item <- item
    out[[length(out) + 1]] <- cbind(wave = names(waves)[i], group = g,
                                    found[c("item", "measure", "value", "se")])
  }
  do.call(rbind, out)
}
# Blau, IQV and entropy of the shares, standard errors by the delta method
variation_of <- function(categories) function(w, rows, item) {
  x <- w$x[[item]]
  rows <- which(rows & !is.na(x))
  s <- w$design[rows, ]
  names <- paste0("tm_c", seq_along(categories))
  s$variables[names] <- lapply(categories, function(k) as.numeric(x[rows] %in% k))
  m <- svymean(make.formula(names), s)
  p <- coef(m)
  V <- vcov(m)
  k <- length(p)
  se <- function(slope) sqrt(sum(slope * (V %*% slope)))
  logs <- ifelse(p > 0, log(p), 0)
  blau <- c(1 - sum(p^2), se(-2 * p))
  entropy <- c(-sum(p * logs), se(ifelse(p > 0, -logs - 1, 0)))
  rows <- rbind(blau, blau * k / (k - 1), entropy, entropy / log(k), c(1 / sum(p^2), NA))
  data.frame(measure = c("blau", "iqv", "entropy", "relativeEntropy", "effectiveCategories"),
             value = rows[, 1], se = rows[, 2])
}
# Cronbach 1951, McDonald 1999 (one factor by maximum likelihood)
reliability_of <- function(w, rows, item) {
  X <- do.call(cbind, w$x)
  wt <- weights(w$design)
  rows <- which(rows & complete.cases(X) & wt != 0)
  X <- X[rows, , drop = FALSE]
  wt <- wt[rows]
  D <- sweep(X, 2, colSums(wt * X) / sum(wt))
  C <- crossprod(D, wt * D) / sum(wt) * length(rows) / (length(rows) - 1)
  alpha <- function(C) nrow(C) / (nrow(C) - 1) * (1 - sum(diag(C)) / sum(C))
  k <- ncol(X)
  out <- data.frame(item = "answer", measure = c("alpha", "standardizedAlpha"), value = c(alpha(C), alpha(cov2cor(C))))
  each <- function(measure, value) data.frame(item = names(w$x), measure = measure, value = value)
  out <- rbind(out, each("itemRest", sapply(seq_len(k), function(i)
    sum(C[i, -i]) / sqrt(C[i, i] * sum(C[-i, -i])))))
  if (k > 2) {
    out <- rbind(out, each("alphaWithoutItem", sapply(seq_len(k), function(i) alpha(C[-i, -i]))))
    l <- factanal(covmat = cov2cor(C), factors = 1, n.obs = length(rows), control = list(opt = list(factr = 10)))$loadings[, 1]
    l <- l * sign(sum(l))
    out <- rbind(out, each("loading", l),
                 data.frame(item = "answer", measure = "omega", value = sum(l)^2 / (sum(l)^2 + sum(1 - l^2))))
  }
  cbind(out, se = NA)
}
)R";

/// Functions of scripts for the time to an event; after rFunctions.
inline constexpr const char *rSurvivalFunctions = R"R(
suppressMessages(library(survival))

# share for which the event has come by each time, and the log-rank test
survival_figures <- function(waves, times, level, totals) {
  out <- list()
  tests <- list()
  measures <- list()
  for (i in seq_along(waves)) {
    w <- waves[[i]]
    x <- w$x[[1]]
    wt <- weights(w$design)
    isWeighted <- any(wt != 1)
    ok <- w$keep & !is.na(x) & !is.na(w$event) & wt > 0
    for (g in c(if (totals) NA, sort(unique(w$group)))) {
      rows <- which(ok & (if (is.na(g)) TRUE else w$group %in% g))
      if (length(rows) == 0) next
      fit <- survfit(Surv(x[rows], w$event[rows]) ~ 1, weights = wt[rows], conf.int = level)
      s <- summary(fit, times = times, extend = TRUE)
      se <- if (isWeighted) NA else s$std.err
      out[[length(out) + 1]] <- data.frame(
        wave = names(waves)[i], from = NA, panel = FALSE, group = g, item = "answer", category = as.character(times),
        estimate = 1 - s$surv, se = se, lower = if (isWeighted) NA else 1 - s$upper,
        upper = if (isWeighted) NA else 1 - s$lower, n = s$n.risk, df = NA)
      measures[[length(measures) + 1]] <- data.frame(
        wave = names(waves)[i], group = g, item = "answer", measure = "medianTime",
        value = unname(quantile(fit, 0.5)$quantile), se = NA)
    }
    if (isWeighted || length(unique(w$group[ok])) < 2) next
    d <- survdiff(Surv(x[ok], w$event[ok]) ~ w$group[ok])
    tests[[length(tests) + 1]] <- data.frame(
      wave = names(waves)[i], from = NA, panel = FALSE, group = NA, item = "answer", category = "1", test = "logRank",
      p = pchisq(d$chisq, length(d$n) - 1, lower.tail = FALSE))
  }
  list(figures = do.call(rbind, out), tests = do.call(rbind, tests), measures = do.call(rbind, measures))
}
)R";

} // namespace tidemark

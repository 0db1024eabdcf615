// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// The function that a generated R script about differences in differences needs besides rFunctions
/// and rRegressionFunctions.
inline constexpr const char *rDifferenceFunctions = R"R(
# rows of units that are in both groups
changes_group <- function(waves, group, used) {
  id <- unlist(lapply(seq_along(waves), function(i)
    if (waves[[i]]$has_ids) unit_key(waves[[i]]$ids) else paste(i, seq_along(waves[[i]]$ids), "row")))
  id %in% intersect(id[used & group %in% 1], id[used & group %in% 2])
}
# group: 1 treated, 2 others, or NA; wave: its place; x: further columns; units: NULL or codes of
# units with constants of their own; clusters: NULL or codes
difference_figures <- function(design, used, y, group, wave, x, units, clusters, before, level, names, category) {
  used <- used & !is.na(y) & !is.na(group) & rowSums(is.na(x)) == 0 & weights(design) > 0
  if (!is.null(units)) used <- used & !is.na(units)
  if (!is.null(clusters)) used <- used & !is.na(clusters)
  w <- weights(design)[used]
  g <- group[used]
  t <- wave[used]
  others <- setdiff(seq_along(names), before)
  columns_in <- function(wave) {
    later <- outer(wave, others, "==") * 1
    cbind(later, later * (g == 1))
  }
  constants <- if (is.null(units)) cbind(1, g == 1) else model.matrix(~ 0 + factor(units[used]))
  own <- x[used, , drop = FALSE]
  X <- cbind(constants, columns_in(t), own)
  fit <- lm.wfit(X, y[used], w)
  kept <- !is.na(fit$coefficients)
  b <- fit$coefficients[kept]
  z <- (X[, kept] * (w * fit$residuals)) %*% solve(crossprod(X[, kept] * sqrt(w)))
  # mean of a group's rows had they been of a wave, and its influence
  means <- list()
  for (k in 1:2) for (i in seq_along(names)) {
    M <- cbind(constants, columns_in(rep(i, length(t))), own)[, kept]
    share <- ifelse(g == k, w, 0) / sum(w[g == k])
    m <- drop(M %*% b)
    value <- sum(share * m)
    means[[paste(k, i)]] <- list(value = value, z = share * (m - value) + drop(z %*% colSums(share * M)))
  }
  rank <- sum(kept) - if (is.null(units)) 0 else ncol(constants) - 1
  df <- if (is.null(clusters)) degf(design[which(used), ]) + 1 - rank else length(unique(clusters[used])) - 1
  error_of <- function(z) {
    if (!is.null(clusters)) {
      u <- rowsum(z, as.character(clusters[used]))
      return(sqrt(sum(u^2) * nrow(u) / (nrow(u) - 1)))
    }
    all <- numeric(length(used))
    all[used] <- z / w
    SE(svytotal(all, design))[[1]]
  }
  sum_of <- function(cells, signs) Reduce(`+`, Map(function(cell, sign) sign * means[[cell]]$z, cells, signs))
  line <- function(part, k, i, from, cells, signs) {
    value <- sum(signs * sapply(cells, function(cell) means[[cell]]$value))
    se <- error_of(sum_of(cells, signs))
    half <- qt(1 - (1 - level) / 2, df) * se
    data.frame(wave = names[i], from = from, panel = FALSE, group = c("treated", "comparison")[k],
               item = "answer", category = paste(part, category, sep = ":"), estimate = value, se = se,
               lower = value - half, upper = value + half, p = 2 * pt(-abs(value / se), df), df = df)
  }
  lines <- list()
  for (i in seq_along(names)) {
    for (k in 1:2) lines[[length(lines) + 1]] <- line("mean", k, i, NA, paste(k, i), 1)
    if (i == before) next
    for (k in 1:2)
      lines[[length(lines) + 1]] <- line("change", k, i, names[before], paste(k, c(i, before)), c(1, -1))
    both <- c(paste(1, c(i, before)), paste(2, c(i, before)))
    lines[[length(lines) + 1]] <- line("difference", NA_integer_, i, names[before], both, c(1, -1, -1, 1))
    if (i > before)
      lines[[length(lines) + 1]] <- line("counterfactual", 1, i, NA, c(paste(1, before), paste(2, c(i, before))), c(1, 1, -1))
  }
  earlier <- seq_len(before - 1)
  tests <- NULL
  if (length(earlier) > 1) {
    signs <- c(1, -1, -1, 1)
    cells <- function(i) c(paste(1, c(i, before)), paste(2, c(i, before)))
    d <- sapply(earlier, function(i) sum(signs * sapply(cells(i), function(cell) means[[cell]]$value)))
    u <- sapply(earlier, function(i) sum_of(cells(i), signs))
    variance <- function(v) error_of(v)^2
    V <- sapply(earlier, function(i) sapply(earlier, function(j)
      (variance(u[, i] + u[, j]) - variance(u[, i] - u[, j])) / 4))
    F <- sum(d * solve(V, d)) / length(d)
    tests <- data.frame(wave = NA, from = NA, panel = FALSE, group = NA, item = "answer", category = category,
                        test = "preTrends", p = pf(F, length(d), df, lower.tail = FALSE))
  }
  list(figures = do.call(rbind, lines), tests = tests)
}
)R";

} // namespace tidemark

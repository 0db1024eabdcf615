// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// The functions that every generated R script begins with.
inline constexpr const char *rFunctions = R"R(suppressMessages(library(survey))

read_rows <- function(file, text = character()) {
  names <- names(read.csv(file, nrows = 1, check.names = FALSE, fileEncoding = "UTF-8"))
  classes <- ifelse(names %in% text, "character", NA)
  read.csv(file, na.strings = "", check.names = FALSE, fileEncoding = "UTF-8", colClasses = classes)
}
# 0301, 301 and "301" are the same unit
unit_key <- function(x) sub("^0+(?=[0-9])", "", trimws(as.character(x)), perl = TRUE)
from_frame <- function(x, ids, frame_ids) x[match(unit_key(ids), unit_key(frame_ids))]
recoded <- function(x, from, to) {
  hit <- match(x, from)
  ifelse(is.na(hit), x, to[hit])
}
# a comparison with a missing answer is neither true nor false
one_of <- function(raw, clean, values) ifelse(raw %in% values, TRUE, ifelse(is.na(clean), NA, FALSE))

population_of <- function(d) if (is.null(d$fpc$popsize)) rep(Inf, nrow(d)) else d$fpc$popsize[, 1]

# units with cases in the domain, or all where the study or replicates say so
df_of <- function(d, s) if (inherits(d, "svyrep.design") || isTRUE(attr(d, "all_df"))) degf(d) else degf(s)

share_interval <- function(d, y, method, level) {
  a <- 1 - level
  m <- svymean(y, d)
  p <- coef(m)[[1]]
  se <- SE(m)[[1]]
  df <- attr(d, "df")
  n <- attr(d, "n")
  score <- function(n, z, finite = 1) {
    z2 <- z^2 * finite
    centre <- p + z2 / (2 * n)
    half <- sqrt(z2 * (p * (1 - p) / n + z2 / (4 * n^2)))
    c(centre - half, centre + half) / (1 + z2 / n)
  }
  if (method == "exact") return(binom.test(round(n * p), n, conf.level = level)$conf.int[1:2])
  if (method == "score-simple") {
    N <- population_of(d)[1] * n / attr(d, "drawn")
    return(score(n, qnorm(1 - a / 2), if (is.finite(N)) (N - n) / (N - 1) else 1))
  }
  if (method == "score") return(score(p * (1 - p) / se^2, qt(1 - a / 2, df)))
  if (p <= 0 || p >= 1) return(c(NA, NA))
  as.vector(attr(svyciprop(y, d, method = method, level = level, df = df), "ci"))
}

# p: which quantile; d$variables$tm_below: what a ratio divides by
figure <- function(d, rows, y, kind, method, level, p = 0.5) {
  d$variables$tm_y <- y
  if (!is.null(d$variables$tm_below)) d$variables$tm_below[!(rows %in% TRUE)] <- 0
  drawn <- nrow(d)
  s <- d[which(rows), ]
  n <- sum(rows %in% TRUE)
  if (n == 0) return(data.frame(estimate = NA, se = NA, lower = NA, upper = NA, n = 0, df = NA))
  df <- df_of(d, s)
  for (fact in c("drawn", "n", "df")) attr(s, fact) <- get(fact)
  t <- qt(1 - (1 - level) / 2, df)
  if (kind %in% c("median", "quantile")) {
    inverse <- function(x, w, p) {
      o <- order(x)
      x[o][which(cumsum(w[o]) >= p * sum(w) * (1 - 1e-13))[1]]
    }
    rule <- if (method %in% c("school", "hf6", "hf7")) method else inverse
    q <- svyquantile(~tm_y, s, p, alpha = 1 - level, qrule = rule)$tm_y
    return(data.frame(estimate = q[1], se = q[4], lower = q[2], upper = q[3], n = n, df = df))
  }
  m <- switch(kind, total = , count = svytotal(~tm_y, s), variance = svyvar(~tm_y, s),
              ratio = svyratio(~tm_y, ~tm_below, s), svymean(~tm_y, s))
  value <- coef(m)[[1]]
  se <- SE(m)[[1]]
  ci <- if (kind == "share") share_interval(s, ~tm_y, method, level) else value + c(-t, t) * se
  data.frame(estimate = value, se = se, lower = ci[1], upper = ci[2], n = n, df = df)
}

# what each row adds to an estimate
influence_of <- function(d, rows, y, kind) {
  w <- weights(d)
  rows <- rows %in% TRUE
  y[!rows] <- 0
  if (kind %in% c("total", "count")) return(w * y)
  if (kind == "ratio") {
    x <- ifelse(rows, d$variables$tm_below, 0)
    return(w * (y - sum(w * y) / sum(w * x) * x) / sum(w * x))
  }
  if (kind == "variance") {
    n <- sum(rows & w != 0)
    y <- ifelse(rows, (y - sum(w * y) / sum(w[rows]))^2 * n / (n - 1), 0)
  }
  ifelse(rows, w * (y - sum(w * y) / sum(w[rows])), 0) / sum(w[rows])
}
# per unit drawn first: sum of the rows, id, stratum, N
units_of <- function(d, z, ids) {
  cluster <- d$cluster[[1]]
  first <- !duplicated(cluster)
  data.frame(z = as.vector(rowsum(z, cluster, reorder = FALSE)), id = unit_key(ids)[first],
             stratum = as.character(d$strata[[1]])[first], N = population_of(d)[first])
}
# covariance through the units drawn in both waves (Tam 1984; Qualite and Tille 2008)
cross_covariance <- function(u1, u2) {
  once <- function(u) u[!is.na(u$id) & !(u$id %in% u$id[duplicated(u$id)]), ]
  total <- 0
  for (h in intersect(u1$stratum, u2$stratum)) {
    a <- once(u1)[once(u1)$stratum == h, ]
    b <- once(u2)[once(u2)$stratum == h, ]
    both <- intersect(a$id, b$id)
    n12 <- length(both)
    if (n12 < 2) next
    x <- a$z[match(both, a$id)]
    y <- b$z[match(both, b$id)]
    N <- max(u1$N[u1$stratum == h], u2$N[u2$stratum == h])
    excess <- n12 - sum(u1$stratum == h) * sum(u2$stratum == h) / N
    total <- total + excess / (n12 - 1) * sum((x - mean(x)) * (y - mean(y)))
  }
  total
}
change <- function(w1, w2, rows1, rows2, y1, y2, kind, level) {
  a <- figure(w1$design, rows1, y1, kind, "mean", level)
  b <- figure(w2$design, rows2, y2, kind, "mean", level)
  u1 <- units_of(w1$design, influence_of(w1$design, rows1, y1, kind), w1$drawn_ids)
  u2 <- units_of(w2$design, influence_of(w2$design, rows2, y2, kind), w2$drawn_ids)
  cov <- if (w1$has_ids && w2$has_ids) cross_covariance(u1, u2) else 0
  se <- sqrt(max(0, a$se^2 + b$se^2 - 2 * cov))
  ids1 <- if (w1$has_ids) unit_key(w1$drawn_ids[which(rows1)]) else paste0("a", which(rows1))
  ids2 <- if (w2$has_ids) unit_key(w2$drawn_ids[which(rows2)]) else paste0("b", which(rows2))
  strata <- function(w, rows) length(unique(w$design$strata[[1]][which(rows)]))
  df <- length(union(ids1, ids2)) - max(strata(w1, rows1), strata(w2, rows2))
  t <- qt(1 - (1 - level) / 2, df)
  d <- b$estimate - a$estimate
  data.frame(estimate = d, se = se, lower = d - t * se, upper = d + t * se, n = min(a$n, b$n), df = df)
}

# the units drawn in every wave as a sample of their own: n is their number, N that of the wave
panel_sample <- function(waves) {
  drawn <- lapply(waves, function(w) unit_key(w$drawn_ids))
  both <- setdiff(Reduce(intersect, drawn), NA)
  if (identical(getOption("survey.lonely.psu"), "fail")) options(survey.lonely.psu = "adjust")
  Map(function(w, ids) {
    rows <- ids %in% both
    if (!any(rows)) return(w)
    d <- w$design
    N <- d$fpc$popsize
    w$design <- svydesign(ids = d$cluster[rows, , drop = FALSE], strata = d$strata[rows, , drop = FALSE],
                          weights = weights(d)[rows], data = d$variables[rows, , drop = FALSE],
                          fpc = if (!is.null(N)) as.data.frame(N)[rows, , drop = FALSE])
    parts <- intersect(c("keep", "group", "ids", "drawn_ids", "event"), names(w))
    w[parts] <- lapply(w[parts], function(x) x[rows])
    for (part in intersect(c("x", "v"), names(w))) w[[part]] <- lapply(w[[part]], function(x) x[rows])
    w
  }, waves, drawn)
}

# every figure of a list of waves; x: answers as text for shares, else numbers
all_figures <- function(waves, kind, categories, method, level, panels, totals, every = FALSE) {
  out <- list()
  add <- function(what, f) out[[length(out) + 1]] <<- cbind(what, f)
  everyone <- waves
  for (panel in panels) for (item in names(waves[[1]]$x)) {
    waves <- if (panel) panel_sample(everyone) else everyone
    answered <- lapply(waves, function(w) w$keep & !is.na(w$x[[item]]))
    if (panel) {
      units <- Reduce(intersect, Map(function(w, a) unit_key(w$ids[a]), waves, answered))
      answered <- Map(function(w, a) a & unit_key(w$ids) %in% units, waves, answered)
    }
    groups <- sort(unique(unlist(lapply(waves, function(w) w$group))))
    for (g in c(if (totals) NA, groups)) for (k in categories) {
      rows <- Map(function(w, a) if (is.na(g)) a else a & w$group %in% g, waves, answered)
      y <- lapply(waves, function(w) {
        x <- w$x[[item]]
        if (kind == "share") as.numeric(ifelse(is.na(x), NA, x %in% k)) else if (kind == "count") as.numeric(!is.na(x)) else x
      })
      y <- lapply(y, function(v) ifelse(is.na(v), 0, v))
      what <- function(i, from = NA) data.frame(wave = names(waves)[i], from = from, panel = panel,
                                                group = g, item = item, category = paste(k, collapse = "+"))
      for (i in seq_along(waves))
        add(what(i), figure(waves[[i]]$design, rows[[i]], y[[i]], kind, method, level,
                            if (kind == "quantile") k else 0.5))
      if (kind %in% c("median", "quantile") || length(waves) < 2) next
      pairs <- Map(c, seq_len(length(waves) - 1), seq_len(length(waves) - 1) + 1)
      if (length(waves) > 2) pairs <- c(pairs, list(c(1, length(waves))))
      if (every) pairs <- combn(length(waves), 2, simplify = FALSE)
      for (p in pairs)
        add(what(p[2], names(waves)[p[1]]),
            change(waves[[p[1]]], waves[[p[2]]], rows[[p[1]]], rows[[p[2]]], y[[p[1]]], y[[p[2]]],
                   kind, level))
    }
  }
  do.call(rbind, out)
}
)R";

} // namespace tidemark

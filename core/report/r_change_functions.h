// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// Further functions of scripts for changes between waves; after rFunctions.
inline constexpr const char *rChangeFunctions = R"R(
# covariance under the design of estimates from what each row adds to them
covariance_of <- function(d, z) {
  x <- as.matrix(z) / weights(d)
  x[weights(d) == 0, ] <- 0
  x <- as.data.frame(x)
  names(x) <- paste0("tm_z", seq_along(x))
  d$variables[names(x)] <- x
  as.matrix(vcov(svytotal(make.formula(names(x)), d)))
}
cross_of <- function(w1, w2, z1, z2) {
  if (!(w1$has_ids && w2$has_ids)) return(0)
  cross_covariance(units_of(w1$design, z1, w1$drawn_ids), units_of(w2$design, z2, w2$drawn_ids))
}
change_df <- function(w1, w2, rows1, rows2) {
  ids1 <- if (w1$has_ids) unit_key(w1$drawn_ids[which(rows1)]) else paste0("a", which(rows1))
  ids2 <- if (w2$has_ids) unit_key(w2$drawn_ids[which(rows2)]) else paste0("b", which(rows2))
  strata <- function(w, rows) length(unique(w$design$strata[[1]][which(rows)]))
  length(union(ids1, ids2)) - max(strata(w1, rows1), strata(w2, rows2))
}
signed <- function(value, se, n, df, level) {
  t <- qt(1 - (1 - level) / 2, df)
  data.frame(estimate = value, se = se, lower = value - t * se, upper = value + t * se, n = n, df = df)
}
mean_of <- function(d, rows, y) sum((weights(d) * y)[which(rows)]) / sum(weights(d)[which(rows)])

# later over earlier, of the estimates or of their odds: intervals on the log scale
contrasts_of <- function(w1, w2, rows1, rows2, y1, y2, kind, level, contrasts) {
  a <- figure(w1$design, rows1, y1, kind, "mean", level)
  b <- figure(w2$design, rows2, y2, kind, "mean", level)
  cov <- cross_of(w1, w2, influence_of(w1$design, rows1, y1, kind), influence_of(w2$design, rows2, y2, kind))
  t <- qt(1 - (1 - level) / 2, change_df(w1, w2, rows1, rows2))
  p <- a$estimate
  q <- b$estimate
  do.call(rbind, lapply(contrasts, function(contrast) {
    odds <- contrast == "changeOddsRatio"
    value <- if (odds) q / (1 - q) / (p / (1 - p)) else q / p
    slope <- if (odds) c(-1 / (p * (1 - p)), 1 / (q * (1 - q))) else c(-1 / p, 1 / q)
    se <- sqrt(max(0, slope[1]^2 * a$se^2 + slope[2]^2 * b$se^2 + 2 * slope[1] * slope[2] * cov))
    if (!is.finite(value) || value <= 0) value <- se <- NA
    data.frame(measure = contrast, value = value, se = value * se, lower = value * exp(-t * se),
               upper = value * exp(t * se))
  }))
}

# rows whose unit answered in both waves
panel_of <- function(w1, w2, answered1, answered2) {
  once <- function(w, rows) {
    k <- unit_key(w$ids)
    ifelse(rows %in% TRUE & !(k %in% k[duplicated(k)]), k, NA)
  }
  a <- once(w1, answered1)
  b <- once(w2, answered2)
  list(!is.na(a) & a %in% b, !is.na(b) & b %in% a)
}
# covariance of panel and others in two waves: the units drawn in both, in the earlier and in the later
# alone are three samples without a unit in common (Cochran 1977, 2.9 and 12.11; Tam 1984)
split_covariance <- function(w1, w2, z, ratios) {
  u <- Map(function(w, v) units_of(w$design, v, w$drawn_ids), list(w1, w1, w2, w2), z)
  once <- function(id) ifelse(id %in% id[duplicated(id)], NA, id)
  id1 <- once(u[[1]]$id)
  place <- ifelse(is.na(id1), NA, match(id1, once(u[[3]]$id)))
  alone <- setdiff(seq_len(nrow(u[[3]])), place)
  later <- function(x) ifelse(is.na(place), 0, x[place])
  own <- rbind(cbind(u[[1]]$z, u[[2]]$z, later(u[[3]]$z), later(u[[4]]$z)),
               cbind(0, 0, u[[3]]$z[alone], u[[4]]$z[alone])[seq_along(alone), , drop = FALSE])
  others <- cbind(0, own[, 2] + ratios[1] * own[, 1], 0, own[, 4] + ratios[2] * own[, 3])
  sample <- c(ifelse(is.na(place), 1, 0), rep(2, length(alone)))
  stratum <- c(u[[1]]$stratum, u[[3]]$stratum[alone])
  sizes <- c(u[[1]]$N, u[[3]]$N[alone])
  rows_drawn <- !anyDuplicated(w1$design$cluster[[1]]) && !anyDuplicated(w2$design$cluster[[1]])
  centred <- function(x) scale(x, scale = FALSE)
  V <- matrix(0, 4, 4)
  for (h in unique(stratum)) {
    N <- if (rows_drawn) max(sizes[stratum == h]) else Inf
    n <- sapply(0:2, function(s) sum(stratum == h & sample == s))
    for (s in which(n > 0)) {
      x <- own[stratum == h & sample == s - 1, , drop = FALSE]
      left <- 1 - n[s] / N
      if (n[s] > 1) V <- V + left * n[s] / (n[s] - 1) * crossprod(centred(x))
      else if (!identical(getOption("survey.lonely.psu"), "certainty"))
        V <- V + left * tcrossprod(x[1, ] - colMeans(own[sample == s - 1, , drop = FALSE]))
    }
    if (n[1] < 2 || !is.finite(N)) next
    mine <- stratum == h & sample == 0
    P <- crossprod(centred(own[mine, ]), centred(others[mine, ])) / (n[1] - 1)
    Q <- crossprod(centred(others[mine, ])) / (n[1] - 1)
    P[, 2] <- -n[1] * n[2] / N * P[, 2]
    P[, 4] <- -n[1] * n[3] / N * P[, 4]
    P[, c(1, 3)] <- 0
    P[2, 4] <- P[2, 4] - n[2] * n[3] / N * Q[2, 4]
    V <- V + P + t(P)
  }
  V
}
# panel and others with the weights that are best when all units vary alike (Jessen 1942, Patterson 1950)
pooled_change <- function(w1, w2, panel, rows1, rows2, y1, y2, level) {
  sets <- list(list(w1, rows1 & panel[[1]], y1), list(w1, rows1 & !panel[[1]], y1),
               list(w2, rows2 & panel[[2]], y2), list(w2, rows2 & !panel[[2]], y2))
  values <- sapply(sets, function(s) mean_of(s[[1]]$design, s[[2]], s[[3]]))
  has <- is.finite(values)
  z <- lapply(sets, function(s) if (any(s[[2]] %in% TRUE)) influence_of(s[[1]]$design, s[[2]], s[[3]], "mean")
                                else rep(0, nrow(s[[1]]$design)))
  total <- sapply(sets, function(s) sum(weights(s[[1]]$design)[which(s[[2]])]))
  V <- split_covariance(w1, w2, z, ifelse(total[c(2, 4)] > 0, total[c(1, 3)] / total[c(2, 4)], 0))
  free1 <- has[1] && has[2]
  free2 <- has[3] && has[4]
  b <- if (free1) 0 else as.numeric(has[1])
  a <- if (free2) 0 else as.numeric(has[3])
  l <- c(-b, b - 1, a, 1 - a)
  shifts <- cbind(if (free1) c(-1, 1, 0, 0), if (free2) c(0, 0, 1, -1))
  n <- sapply(sets, function(s) { w <- weights(s[[1]]$design)[which(s[[2]])]; sum(w)^2 / sum(w^2) })
  n[!has] <- 1
  rho <- if (V[1, 1] * V[3, 3] > 0) V[1, 3] / sqrt(V[1, 1] * V[3, 3]) else 0
  M <- diag(1 / n)
  M[1, 3] <- M[3, 1] <- max(-0.99, min(0.99, rho)) / sqrt(n[1] * n[3])
  if (!is.null(shifts)) l <- l + shifts %*% solve(t(shifts) %*% M %*% shifts, -t(shifts) %*% M %*% l)
  values[!has] <- 0
  signed(sum(l * values), sqrt(sum(l * (V %*% l))), min(sum(rows1 %in% TRUE), sum(rows2 %in% TRUE)),
         change_df(w1, w2, rows1, rows2), level)
}
# least squares slope through the waves
trend_of <- function(waves, rows, y, level) {
  times <- suppressWarnings(as.numeric(names(waves)))
  if (any(is.na(times)) || any(diff(times) <= 0)) times <- seq_along(waves)
  k <- (times - mean(times)) / sum((times - mean(times))^2)
  z <- Map(function(w, r, v) influence_of(w$design, r, v, "mean"), waves, rows, y)
  values <- mapply(function(w, r, v) mean_of(w$design, r, v), waves, rows, y)
  variance <- 0
  df <- Inf
  for (i in seq_along(waves)) {
    variance <- variance + k[i]^2 * covariance_of(waves[[i]]$design, z[[i]])[1, 1]
    for (j in seq_along(waves)) if (j > i) {
      variance <- variance + 2 * k[i] * k[j] * cross_of(waves[[i]], waves[[j]], z[[i]], z[[j]])
      df <- min(df, change_df(waves[[i]], waves[[j]], rows[[i]], rows[[j]]))
    }
  }
  signed(sum(k * values), sqrt(variance), min(sapply(rows, sum, na.rm = TRUE)), df, level)
}
# Kitagawa 1955, standard errors by the delta method
change_parts <- list(
  change = ~c2 * r2 - c1 * r1, composition = ~(c2 - c1) * (r1 + r2) / 2, within = ~(r2 - r1) * (c1 + c2) / 2,
  compositionAtFirst = ~(c2 - c1) * r1, withinAtFirst = ~(r2 - r1) * c1, interaction = ~(c2 - c1) * (r2 - r1))
decomposition_of <- function(w1, w2, rows1, rows2, y1, y2, level) {
  rows1 <- rows1 & !is.na(w1$group)
  rows2 <- rows2 & !is.na(w2$group)
  groups <- sort(unique(c(w1$group[which(rows1)], w2$group[which(rows2)])))
  side <- function(w, rows, y) {
    wt <- weights(w$design)
    inside <- sapply(groups, function(g) rows & w$group %in% g)
    total <- sum(wt[which(rows)])
    shares <- colSums(wt * inside) / total
    list(c = shares, r = apply(inside, 2, function(r) mean_of(w$design, r, y)),
         zc = sapply(seq_along(groups), function(g) ifelse(rows, wt * (inside[, g] - shares[g]), 0) / total),
         zr = apply(inside, 2, function(r) influence_of(w$design, r, y, "mean")))
  }
  a <- side(w1, rows1, y1)
  b <- side(w2, rows2, y2)
  df <- change_df(w1, w2, rows1, rows2)
  out <- list()
  for (p in names(change_parts)) {
    v <- deriv(change_parts[[p]], c("c1", "r1", "c2", "r2"), function(c1, r1, c2, r2) NULL)(a$c, a$r, b$c, b$r)
    G <- attr(v, "gradient")
    sets <- list(seq_along(groups))
    if (p %in% c("composition", "within")) sets <- c(sets, as.list(seq_along(groups)))
    for (s in seq_along(sets)) {
      k <- sets[[s]]
      z1 <- as.vector(a$zc[, k, drop = FALSE] %*% G[k, 1] + a$zr[, k, drop = FALSE] %*% G[k, 2])
      z2 <- as.vector(b$zc[, k, drop = FALSE] %*% G[k, 3] + b$zr[, k, drop = FALSE] %*% G[k, 4])
      variance <- covariance_of(w1$design, z1)[1, 1] + covariance_of(w2$design, z2)[1, 1] +
        2 * cross_of(w1, w2, z1, z2)
      out[[length(out) + 1]] <- cbind(
        part = p, group = if (s == 1) NA else groups[k],
        signed(sum(v[k]), sqrt(max(0, variance)), min(sum(rows1, na.rm = TRUE), sum(rows2, na.rm = TRUE)), df, level))
    }
  }
  do.call(rbind, out)
}
# McNemar and the tests of independent samples know no weights, strata and clusters
paired_tests <- function(before, after) {
  b <- sum(before & !after)
  c <- sum(!before & after)
  table <- table(factor(before, c(FALSE, TRUE)), factor(after, c(FALSE, TRUE)))
  exact <- binom.test(b, b + c)$p.value
  data.frame(test = c("mcNemar", "mcNemarCorrected", "mcNemarExact", "mcNemarMidP"),
             p = c(mcnemar.test(table, correct = FALSE)$p.value, mcnemar.test(table)$p.value, exact,
                   2 * pbinom(min(b, c), b + c, 0.5) - dbinom(min(b, c), b + c, 0.5)))
}
independent_tests <- function(k1, n1, k2, n2)
  data.frame(test = c("twoShareZ", "fisherExact"),
             p = c(suppressWarnings(prop.test(c(k1, k2), c(n1, n2), correct = FALSE)$p.value),
                   fisher.test(matrix(c(k1, n1 - k1, k2, n2 - k2), 2))$p.value))
is_simple <- function(w) {
  all(weights(w$design) == weights(w$design)[1]) && !w$design$has.strata &&
    !anyDuplicated(w$design$cluster[[1]])
}

# what a change analysis has beside levels and changes
change_figures <- function(waves, kind, categories, states, method, level, panels, totals,
                           contrasts = character()) {
  out <- list()
  tests <- list()
  place <- function(wave, from, panel, group, item, category)
    data.frame(wave = names(waves)[wave], from = from, panel = panel, group = group, item = item,
               category = category)
  add <- function(...) out[[length(out) + 1]] <<- cbind(...)
  add_tests <- function(...) tests[[length(tests) + 1]] <<- cbind(...)
  measures <- list()
  add_measures <- function(...) measures[[length(measures) + 1]] <<- cbind(...)
  pairs <- combn(length(waves), 2, simplify = FALSE)
  if (TRUE %in% panels) {
    sampled <- panel_sample(lapply(waves, function(w) { w$v <- list(row = seq_along(w$keep)); w }))
    taken <- lapply(sampled, function(w) w$v$row)
    part_of <- function(columns) Map(function(x, rows) x[rows], columns, taken)
  }
  for (item in names(waves[[1]]$x)) {
    x <- lapply(waves, function(w) w$x[[item]])
    answered <- Map(function(w, v) w$keep & !is.na(v), waves, x)
    units <- Reduce(intersect, Map(function(w, a) unit_key(w$ids[a]), waves, answered))
    inside <- Map(function(w, a) a & unit_key(w$ids) %in% units, waves, answered)
    groups <- c(if (totals) NA, sort(unique(unlist(lapply(waves, function(w) w$group)))))
    at <- function(g, masks) Map(function(w, m) if (is.na(g)) m else m & w$group %in% g, waves, masks)
    ys <- lapply(categories, function(k) lapply(x, function(v) {
      y <- if (kind == "share") as.numeric(v %in% k) else v
      ifelse(is.na(v), 0, y)
    }))
    names <- sapply(categories, paste, collapse = "+")
    for (c in seq_along(categories)) for (g in groups) {
      y <- ys[[c]]
      rows <- at(g, answered)
      if (length(waves) > 2) for (panel in panels)
        add(place(length(waves), "trend", panel, g, item, names[c]),
            if (panel) trend_of(sampled, part_of(at(g, inside)), part_of(y), level)
            else trend_of(waves, at(g, answered), y, level))
      for (p in pairs) {
        w1 <- waves[[p[1]]]
        w2 <- waves[[p[2]]]
        shares_units <- w1$has_ids && w2$has_ids && any(unit_key(w1$drawn_ids) %in% unit_key(w2$drawn_ids))
        where <- function(panel) place(p[2], names(waves)[p[1]], panel, g, item, names[c])
        if (length(contrasts)) for (panel in panels) {
          v <- if (panel) sampled else waves
          r <- if (panel) part_of(at(g, inside)) else rows
          z <- if (panel) part_of(y) else y
          add_measures(where(panel), contrasts_of(v[[p[1]]], v[[p[2]]], r[[p[1]]], r[[p[2]]],
                                                  z[[p[1]]], z[[p[2]]], kind, level, contrasts))
        }
        if (length(panels) == 2 && shares_units)
          add(where("pooled"), pooled_change(w1, w2, panel_of(w1, w2, answered[[p[1]]], answered[[p[2]]]),
                                             rows[[p[1]]], rows[[p[2]]], y[[p[1]]], y[[p[2]]], level))
        if (kind != "share" || !is_simple(w1) || !is_simple(w2)) next
        if (!shares_units && FALSE %in% panels)
          add_tests(where(FALSE), independent_tests(sum(y[[p[1]]][rows[[p[1]]]]), sum(rows[[p[1]]]),
                                                    sum(y[[p[2]]][rows[[p[2]]]]), sum(rows[[p[2]]])))
        if (!(TRUE %in% panels)) next
        m <- at(g, inside)
        ids <- intersect(unit_key(w1$ids[m[[p[1]]]]), unit_key(w2$ids[m[[p[2]]]]))
        before <- y[[p[1]]][match(ids, unit_key(w1$ids))] == 1
        after <- y[[p[2]]][match(ids, unit_key(w2$ids))] == 1
        if (any(before != after)) add_tests(where(TRUE), paired_tests(before, after))
      }
    }
    for (p in pairs) if (TRUE %in% panels) for (from in states) for (to in states) {
      w2 <- waves[[p[2]]]
      before <- as.character(x[[p[1]]])[match(unit_key(w2$ids), unit_key(waves[[p[1]]]$ids))]
      rows <- inside[[p[2]]] & before %in% from
      add(place(p[2], names(waves)[p[1]], TRUE, NA, item, paste0(from, ">", to)),
          figure(sampled[[p[2]]]$design, rows[taken[[p[2]]]],
                 as.numeric(as.character(sampled[[p[2]]]$x[[item]]) %in% to), "share", method, level))
    }
    if (FALSE %in% panels && !is.null(waves[[1]]$group)) for (c in seq_along(categories)) for (p in pairs) {
      parts <- decomposition_of(waves[[p[1]]], waves[[p[2]]], answered[[p[1]]], answered[[p[2]]],
                                ys[[c]][[p[1]]], ys[[c]][[p[2]]], level)
      add(place(p[2], names(waves)[p[1]], FALSE, parts$group, item, paste0(parts$part, ":", names[c])),
          parts[, -(1:2)])
    }
  }
  list(figures = do.call(rbind, out), tests = do.call(rbind, tests),
       contrasts = do.call(rbind, measures))
}
)R";

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// The functions that a generated R script about models needs besides rFunctions. A fitted model
/// is a list: coefficients b (named) with covariance v and df, cases' weights w and data,
/// columns(d) of new data, outcome(X, b) with a column per category and its slope(X, D, b),
/// influences z of the cases on b, spread(z) their covariance, and category of each coefficient
/// where it has one.
inline constexpr const char *rRegressionFunctions = R"R(
# the design of all rows; a unit of several waves counts once, in the stratum where it is first met
pooled_design <- function(waves) {
  if (length(waves) == 1) return(waves[[1]]$design)
  rows <- lapply(seq_along(waves), function(i) {
    w <- waves[[i]]
    d <- w$design
    data.frame(id = if (w$has_ids) unit_key(w$drawn_ids) else paste(i, d$cluster[[1]]),
               stratum = as.character(d$strata[[1]]), N = population_of(d), w = weights(d), wave = i)
  })
  all <- do.call(rbind, rows)
  shared <- any(sapply(seq_along(rows)[-1], function(i) any(rows[[i]]$id %in% do.call(rbind, rows[seq_len(i - 1)])$id)))
  if (shared) {
    all$stratum <- all$stratum[match(all$id, all$id)]
    return(svydesign(~id, strata = ~stratum, weights = ~w, data = all))
  }
  all$id <- paste(all$wave, all$id)
  all$stratum <- paste(all$wave, all$stratum)
  if (all(is.infinite(all$N))) return(svydesign(~id, strata = ~stratum, weights = ~w, data = all))
  svydesign(~id, strata = ~stratum, weights = ~w, fpc = ~N, data = all)
}
# rows of units that answered in every wave
in_panel <- function(waves, y, keep) {
  ids <- unlist(lapply(waves, function(w) unit_key(w$ids)))
  wave <- rep(seq_along(waves), sapply(waves, function(w) nrow(w$design)))
  answered <- keep & !is.na(y)
  ids %in% Reduce(intersect, lapply(seq_along(waves), function(i) ids[answered & wave == i]))
}

clusters_of <- function(groups) if (length(groups) > 0) min(sapply(groups, function(g) length(unique(g)))) else Inf
# the covariance of sums of influences: under the design, by cluster, or row by row
spread_of <- function(s, errors, groups) function(z) {
  z <- as.matrix(z)
  if (errors == "design") return(as.matrix(vcov(svytotal(z / weights(s), s))))
  u <- if (length(groups) > 0) rowsum(z, as.character(groups[[1]])) else z
  crossprod(u) * nrow(u) / (nrow(u) - 1)
}
# the covariance of k coefficients from their influences
covariance_of <- function(z, s, errors, groups, model) {
  n <- nrow(z)
  k <- ncol(z)
  G <- clusters_of(groups)
  switch(errors, model = model, HC0 = crossprod(z), HC1 = crossprod(z) * n / (n - k),
         CR0 = spread_of(s, errors, groups)(z) * (G - 1) / G,
         CR1Stata = spread_of(s, errors, groups)(z) * (n - 1) / (n - k),
         spread_of(s, errors, groups)(z))
}
df_of <- function(s, errors, groups, k) if (errors == "design") degf(s) + 1 - k else clusters_of(groups) - 1
outcomes_of <- function(family, o) function(X, b) cbind(family$linkinv(drop(X %*% b) + o))
slopes_of <- function(family, o) function(X, D, b) cbind(family$mu.eta(drop(X %*% b) + o) * drop(D %*% b))
scaled_weights <- function(s) weights(s) / mean(weights(s))
offset_of <- function(s) if (is.null(s$variables$tm_offset)) 0 else s$variables$tm_offset
columns_of <- function(formula, data) {
  frame <- model.frame(formula, data)
  known <- delete.response(terms(frame))
  levels <- .getXlevels(known, frame)
  function(d) model.matrix(known, d, xlev = levels)
}

# models that glm() and svyglm() know, with covariance and degrees of freedom per coefficient
glm_model <- function(s, formula, family, errors, groups) {
  exact <- glm.control(epsilon = 1e-14, maxit = 100)
  data <- s$variables
  data$tm_w <- scaled_weights(s)
  free <- !grepl("^quasi|^Negative", family$family) || isTRUE(family$fractional)
  # fitted again from its own estimates: glm() keeps the information of one step before the last
  if (errors == "design") {
    fit_from <- function(start) do.call(svyglm, list(formula, design = s, family = family, control = exact,
                                                     start = start))
    fit <- fit_from(coef(fit_from(NULL)))
    v <- vcov(fit)
    df <- rep(fit$df.residual, length(coef(fit)))
  } else {
    fit <- glm(formula, family = family, data = data, weights = tm_w, control = exact)
    data$tm_start <- fit$linear.predictors
    fit <- glm(formula, family = family, data = data, weights = tm_w, control = exact, etastart = tm_start)
    v <- switch(errors,
      model = if (free) vcov(fit) else summary(fit)$cov.unscaled,
      HC0 = , HC1 = , HC2 = , HC3 = sandwich::vcovHC(fit, type = errors),
      CR0 = sandwich::vcovCL(fit, groups[[1]], type = "HC0", cadjust = FALSE),
      CR1 = sandwich::vcovCL(fit, groups[[1]], type = "HC0"),
      CR1Stata = sandwich::vcovCL(fit, groups[[1]], type = "HC1"),
      CR2 = clubSandwich::vcovCR(fit, groups[[1]], "CR2"),
      twoWay = sandwich::vcovCL(fit, as.data.frame(groups), type = "HC0"))
    df <- if (errors == "CR2") clubSandwich::coef_test(fit, v)$df_Satt
      else rep(if (length(groups) > 0) clusters_of(groups) - 1 else if (free) fit$df.residual else Inf, length(coef(fit)))
  }
  x <- model.matrix(fit)
  z <- (x * residuals(fit, "working") * fit$weights) %*% solve(crossprod(x, x * fit$weights))
  f <- fit$family
  o <- offset_of(s)
  list(b = coef(fit), v = as.matrix(v), df = df, w = data$tm_w, z = z, columns = columns_of(formula, data),
       outcome = outcomes_of(f, o), slope = slopes_of(f, o))
}

# d f / d b_i as columns, to the fourth order of the step
derivatives <- function(f, b, step) sapply(seq_along(b), function(i) {
  at <- function(k) { b[i] <- b[i] + k * step[i]; f(b) }
  (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * step[i])
})
# per category: the average over the cases
averages <- function(m, data, level, category, unconditional, predictions) {
  b <- m$b
  mean_of <- function(values) colSums(m$w * values) / sum(m$w)
  line <- function(kind, item, rows, df) {
    j <- derivatives(function(b) mean_of(rows(b)), b, 1e-4 * pmax(pmin(abs(b), 1), sqrt(diag(m$v))))
    values <- rows(b)
    estimate <- mean_of(values)
    j <- matrix(j, length(estimate))
    v <- j %*% m$v %*% t(j)
    if (unconditional) v <- m$spread(m$z %*% t(j) + m$w / sum(m$w) * sweep(values, 2, estimate))
    se <- sqrt(diag(v))
    t <- qt(1 - (1 - level) / 2, df)
    data.frame(category, kind, item, estimate, se, lower = estimate - t * se, upper = estimate + t * se, df)
  }
  moved <- function(X, Y) { k <- which(colSums(abs(X - Y)) > 0); if (length(k)) min(m$df[k]) else min(m$df) }
  out <- list()
  for (name in names(data)) {
    d <- m$data
    if (is.factor(data[[name]])) {
      at <- lapply(levels(data[[name]]), function(k) { d[[name]] <- factor(k, levels(data[[name]])); m$columns(d) })
      keys <- attr(data[[name]], "keys")
      for (i in seq_along(at)) {
        if (predictions)
          out[[length(out) + 1]] <- line("prediction", keys[i], function(b) m$outcome(at[[i]], b), min(m$df))
        if (i == 1) next
        g <- function(b) m$outcome(at[[i]], b) - m$outcome(at[[1]], b)
        out[[length(out) + 1]] <- line("effect", keys[i], g, moved(at[[i]], at[[1]]))
      }
      next
    }
    h <- 1e-4 * max(abs(d[[name]]))
    h <- min(h, 0.25 * min(abs(d[[name]][d[[name]] != 0])))
    moved_by <- function(h) { d[[name]] <- d[[name]] + h; m$columns(d) }
    D <- (8 * (moved_by(h) - moved_by(-h)) - (moved_by(2 * h) - moved_by(-2 * h))) / (12 * h)
    X <- m$columns(d)
    out[[length(out) + 1]] <- line("effect", attr(data[[name]], "keys")[1], function(b) m$slope(X, D, b),
                                   moved(moved_by(h), X))
  }
  do.call(rbind, out)
}

# what the columns of a model are called among the items of the result
item_names <- function(columns, variables, items) {
  known <- c("(Intercept)" = "(constant)")
  for (name in names(variables)) {
    v <- variables[[name]]
    known <- c(known, if (is.factor(v)) setNames(attr(v, "keys"), paste0(name, levels(v)))
                      else setNames(attr(v, "keys"), attr(v, "columns")))
  }
  sapply(columns, function(column) {
    parts <- strsplit(column, ":", fixed = TRUE)[[1]]
    if (!all(parts %in% names(known))) return(column)
    if (length(parts) == 1) return(known[[column]])
    same <- sapply(strsplit(items, ":", fixed = TRUE), function(k) setequal(k, known[parts]))
    if (any(same)) items[which(same)[1]] else paste(known[parts], collapse = ":")
  }, USE.NAMES = FALSE)
}
levels_met <- function(v, rows) {
  if (!is.factor(v)) return(v)
  met <- levels(v) %in% v[which(rows)]
  structure(factor(as.character(v), levels = levels(v)[met]), keys = attr(v, "keys")[met])
}

# coefficients and averages of a model; variables: named list of columns, factors with reference first
model_figures <- function(label, design, y, variables, formula, family, errors, clusters, keep, level, items,
                          offset = NULL, category = NA, averaged = "all", unconditional = FALSE,
                          fitter = glm_model) {
  complete <- keep & !is.na(y) & weights(design) > 0
  for (v in variables) complete <- complete & !is.na(v)
  for (g in clusters) complete <- complete & !is.na(g)
  if (!is.null(offset)) { design$variables$tm_offset <- offset; complete <- complete & !is.na(offset) }
  variables <- lapply(variables, levels_met, complete)
  for (name in names(variables)) design$variables[[name]] <- variables[[name]]
  for (name in grep("^centre_", all.vars(formula), value = TRUE)) design$variables[[name]] <- get(name)
  design$variables$tm_y <- y
  s <- design[which(complete), ]
  groups <- lapply(clusters, function(g) g[which(complete)])
  m <- fitter(s, formula, family, errors, groups)
  m$data <- s$variables
  m$spread <- spread_of(s, errors, groups)
  t <- qt(1 - (1 - level) / 2, m$df)
  se <- sqrt(diag(m$v))
  own <- data.frame(category = if (is.null(m$category)) category else m$category, kind = "coefficient",
                    item = item_names(names(m$b), variables, items), estimate = m$b, se,
                    lower = m$b - t * se, upper = m$b + t * se, df = m$df)
  if (averaged != "none" && length(variables) > 0)
    own <- rbind(own, averages(m, variables, level, if (is.null(m$categories)) category else m$categories,
                               unconditional, averaged == "all"))
  cbind(model = label, own, n = sum(complete))
}
)R";

} // namespace tidemark

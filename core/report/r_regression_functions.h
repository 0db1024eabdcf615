// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// The functions that a generated R script about models needs besides rFunctions.
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

# fit with covariance and degrees of freedom per coefficient
fit_model <- function(design, rows, formula, family, errors, clusters) {
  exact <- glm.control(epsilon = 1e-14, maxit = 100)
  # fitted again from its own estimates: glm() keeps the information of one step before the last
  if (errors == "design") {
    fit_from <- function(start) do.call(svyglm, list(formula, design = design[which(rows), ],
                                                     family = family, control = exact, start = start))
    fit <- fit_from(coef(fit_from(NULL)))
    return(list(fit = fit, v = vcov(fit), df = rep(fit$df.residual, length(coef(fit))),
                x = model.matrix(fit), w = weights(fit, "prior")))
  }
  data <- design$variables[rows, ]
  data$tm_w <- weights(design)[rows] / mean(weights(design)[rows])
  groups <- lapply(clusters, function(g) g[rows])
  fit <- glm(formula, family = family, data = data, weights = tm_w, control = exact)
  data$tm_start <- fit$linear.predictors
  fit <- glm(formula, family = family, data = data, weights = tm_w, control = exact, etastart = tm_start)
  free <- !(family$family %in% c("quasibinomial", "quasipoisson")) || isTRUE(family$fractional)
  G <- min(sapply(groups, function(g) length(unique(g))))
  v <- switch(errors,
    model = if (free) vcov(fit) else summary(fit)$cov.unscaled,
    HC0 = , HC1 = , HC2 = , HC3 = sandwich::vcovHC(fit, type = errors),
    CR0 = sandwich::vcovCL(fit, groups[[1]], type = "HC0", cadjust = FALSE),
    CR1 = sandwich::vcovCL(fit, groups[[1]], type = "HC0"),
    CR1Stata = sandwich::vcovCL(fit, groups[[1]], type = "HC1"),
    CR2 = clubSandwich::vcovCR(fit, groups[[1]], "CR2"),
    twoWay = sandwich::vcovCL(fit, as.data.frame(groups), type = "HC0"))
  df <- if (errors == "CR2") clubSandwich::coef_test(fit, v)$df_Satt
    else rep(if (length(groups) > 0) G - 1 else if (free) fit$df.residual else Inf, length(coef(fit)))
  list(fit = fit, v = as.matrix(v), df = df, x = model.matrix(fit), w = data$tm_w)
}

# average over the cases, its derivatives by central differences of the closed form
averages <- function(m, data, level) {
  b <- coef(m$fit)
  f <- m$fit$family
  o <- if (is.null(m$fit$offset)) 0 else m$fit$offset
  columns <- function(d) model.matrix(delete.response(terms(m$fit)), d, xlev = m$fit$xlevels)
  mean_at <- function(X) function(b) sum(m$w * f$linkinv(drop(X %*% b) + o)) / sum(m$w)
  line <- function(kind, item, g, df) {
    j <- sapply(seq_along(b), function(i) {
      h <- 1e-5 * max(abs(b[i]), sqrt(m$v[i, i]))
      up <- down <- b
      up[i] <- b[i] + h
      down[i] <- b[i] - h
      (g(up) - g(down)) / (2 * h)
    })
    se <- sqrt(drop(j %*% m$v %*% j))
    t <- qt(1 - (1 - level) / 2, df)
    data.frame(kind, item, estimate = g(b), se, lower = g(b) - t * se, upper = g(b) + t * se, df)
  }
  moved <- function(X, Y) { k <- which(colSums(abs(X - Y)) > 0); if (length(k)) min(m$df[k]) else min(m$df) }
  out <- list()
  for (name in names(data)) {
    d <- m$data
    if (is.factor(data[[name]])) {
      at <- lapply(levels(data[[name]]), function(k) { d[[name]] <- factor(k, levels(data[[name]])); columns(d) })
      names(at) <- levels(data[[name]])
      keys <- attr(data[[name]], "keys")
      for (i in seq_along(at)) {
        out[[length(out) + 1]] <- line("prediction", keys[i], mean_at(at[[i]]), min(m$df))
        if (i == 1) next
        g <- function(b) mean_at(at[[i]])(b) - mean_at(at[[1]])(b)
        out[[length(out) + 1]] <- line("effect", keys[i], g, moved(at[[i]], at[[1]]))
      }
      next
    }
    h <- 1e-4 * max(abs(d[[name]]))
    h <- min(h, 0.25 * min(abs(d[[name]][d[[name]] != 0])))
    up <- down <- d
    up[[name]] <- d[[name]] + h
    down[[name]] <- d[[name]] - h
    D <- (columns(up) - columns(down)) / (2 * h)
    X <- columns(d)
    g <- function(b) sum(m$w * f$mu.eta(drop(X %*% b) + o) * drop(D %*% b)) / sum(m$w)
    out[[length(out) + 1]] <- line("effect", attr(data[[name]], "keys"), g, moved(columns(up), X))
  }
  do.call(rbind, out)
}

# coefficients and averages of a model; variables: named list of columns, factors with reference first
model_figures <- function(label, design, y, variables, formula, family, errors, clusters, keep, level,
                          offset = NULL, category = NA, with_averages = TRUE) {
  for (name in names(variables)) design$variables[[name]] <- variables[[name]]
  design$variables$tm_y <- y
  complete <- keep & !is.na(y) & weights(design) > 0
  for (v in variables) complete <- complete & !is.na(v)
  for (g in clusters) complete <- complete & !is.na(g)
  if (!is.null(offset)) { design$variables$tm_offset <- offset; complete <- complete & !is.na(offset) }
  m <- fit_model(design, complete, formula, family, errors, clusters)
  m$data <- design$variables[which(complete), ]
  t <- qt(1 - (1 - level) / 2, m$df)
  b <- coef(m$fit)
  se <- sqrt(diag(m$v))
  own <- data.frame(kind = "coefficient", item = names(b), estimate = b, se, lower = b - t * se,
                    upper = b + t * se, df = m$df)
  all <- if (with_averages && length(variables) > 0) rbind(own, averages(m, variables, level)) else own
  cbind(model = label, category = category, all, n = sum(complete))
}
)R";

} // namespace tidemark

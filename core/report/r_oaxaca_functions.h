// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// The function that a generated R script about a decomposition needs besides rFunctions and
/// rRegressionFunctions.
inline constexpr const char *rOaxacaFunctions = R"R(
# x: model matrix with a constant; term: name of the factor of each column; group: 0, 1 or NA
oaxaca_figures <- function(design, y, group, x, term, logit, reference, level, wave, category) {
  w <- weights(design)
  used <- !is.na(y) & !is.na(group) & rowSums(is.na(x)) == 0 & w > 0
  x[!used, ] <- 0
  y[!used] <- 0
  mean_of <- function(eta) if (logit) plogis(eta) else eta
  slope_of <- function(eta) if (logit) dlogis(eta) else rep(1, length(eta))
  fit <- function(rows, x) {
    step <- function(b) {
      eta <- as.vector(x %*% b)
      bread <- solve(crossprod(x, x * (w * rows * slope_of(eta))))
      z <- (x * (w * rows * (y - mean_of(eta)))) %*% bread
      list(b = b + colSums(z), z = z)
    }
    b <- rep(0, ncol(x))
    for (i in 1:60) b <- step(b)$b
    list(b = b, z = step(b)$z)
  }
  in_group <- lapply(0:1, function(g) used & group %in% g)
  columns <- seq_len(ncol(x))
  fits <- lapply(in_group, fit, x = x)
  both <- function(x) {
    f <- fit(used, x)
    list(b = f$b[columns], z = f$z[, columns, drop = FALSE])
  }
  mix <- function(p) list(b = p * fits[[1]]$b + (1 - p) * fits[[2]]$b,
                          z = p * fits[[1]]$z + (1 - p) * fits[[2]]$z)
  sizes <- sapply(in_group, function(rows) sum(w[rows]))
  fits[[3]] <- switch(reference, first = fits[[1]], second = fits[[2]], half = mix(0.5),
                      groupSizes = mix(sizes[1] / sum(sizes)), pooled = both(x),
                      pooledWithGroup = both(cbind(x, ifelse(used, group, 0))))
  # value and influence of the mean prediction of a group with a set of coefficients
  prediction <- function(g, s, j = columns) {
    rows <- in_group[[g]]
    f <- fits[[s]]
    share <- w * rows / sizes[g]
    eta <- as.vector(x[, j, drop = FALSE] %*% f$b[j])
    value <- sum(share * mean_of(eta))
    gradient <- colSums(share * slope_of(eta) * x[, j, drop = FALSE])
    list(value = value,
         z = share * (mean_of(eta) - value) + as.vector(f$z[, j, drop = FALSE] %*% gradient))
  }
  sum_of <- function(item, part, ...) {
    pieces <- list(...)
    value <- sum(sapply(pieces, function(p) p[[1]] * p[[2]]$value))
    z <- Reduce(`+`, lapply(pieces, function(p) p[[1]] * p[[2]]$z))
    se <- SE(svytotal(ifelse(w > 0, z / w, 0), design))[[1]]
    half <- qt(1 - (1 - level) / 2, degf(design[which(used), ])) * se
    data.frame(wave = wave, from = NA, panel = FALSE, group = NA, item = item,
               category = paste(part, category, sep = ":"), estimate = value, se = se,
               lower = value - half, upper = value + half)
  }
  parts <- function(item, j) {
    P <- lapply(1:2, function(g) lapply(1:3, function(s) prediction(g, s, j)))
    list(
      firstMean = sum_of(item, "firstMean", list(1, P[[1]][[1]])),
      secondMean = sum_of(item, "secondMean", list(1, P[[2]][[2]])),
      difference = sum_of(item, "difference", list(1, P[[1]][[1]]), list(-1, P[[2]][[2]])),
      endowments = sum_of(item, "endowments", list(1, P[[1]][[2]]), list(-1, P[[2]][[2]])),
      coefficients = sum_of(item, "coefficients", list(1, P[[2]][[1]]), list(-1, P[[2]][[2]])),
      interaction = sum_of(item, "interaction", list(1, P[[1]][[1]]), list(-1, P[[1]][[2]]),
                           list(-1, P[[2]][[1]]), list(1, P[[2]][[2]])),
      explained = sum_of(item, "explained", list(1, P[[1]][[3]]), list(-1, P[[2]][[3]])),
      unexplained = sum_of(item, "unexplained", list(1, P[[1]][[1]]), list(-1, P[[1]][[3]]),
                           list(1, P[[2]][[3]]), list(-1, P[[2]][[2]])),
      unexplainedFirst = sum_of(item, "unexplainedFirst", list(1, P[[1]][[1]]), list(-1, P[[1]][[3]])),
      unexplainedSecond = sum_of(item, "unexplainedSecond", list(1, P[[2]][[3]]), list(-1, P[[2]][[2]])))
  }
  figures <- do.call(rbind, parts("answer", columns))
  if (logit) return(figures)
  details <- lapply(unique(term[-1]), function(name) {
    found <- parts(name, which(term == name))
    do.call(rbind, found[c("endowments", "interaction", "explained")])
  })
  rbind(figures, do.call(rbind, details))
}
)R";

} // namespace tidemark

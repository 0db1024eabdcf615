# SPDX-License-Identifier: GPL-3.0-or-later
# Figures that tst_analyse_reference compares with analyse(). Run in this folder:
#   Rscript make_reference.R
# It writes the data (schools of California, from R's survey package) and expected.csv.
suppressMessages(library(survey))
data(api)
options(digits = 17, survey.lonely.psu = "fail")

code <- function(d) {
  out <- data.frame(
    stype = as.integer(d$stype),                 # 1 E, 2 H, 3 M
    wide = as.integer(d$sch.wide == "Yes"),
    impr = as.integer(d$comp.imp == "Yes"),
    api00 = d$api00, api99 = d$api99, enroll = d$enroll,
    dnum = d$dnum, snum = d$snum)
  for (v in c("pw", "fpc", "fpc1", "fpc2")) if (!is.null(d[[v]])) out[[v]] <- as.numeric(d[[v]])
  # some answers are missing, in a pattern anyone can repeat
  i <- seq_len(nrow(out))
  out$wide[i %% 11 == 3] <- NA
  out$enroll[i %% 13 == 5] <- NA
  out$score <- ifelse(i %% 17 == 0, NA, 1L + as.integer((out$api99 * 7 + i) %% 5))
  out
}
strat <- code(apistrat); clus1 <- code(apiclus1); clus2 <- code(apiclus2); srs <- code(apisrs)

expected <- list()
add <- function(case, kind, value, se, lower, upper, base, df, group = NA, category = NA,
                wave = NA, fromWave = NA, panel = 0, deff = NA) {
  expected[[length(expected) + 1]] <<- data.frame(
    case, kind, panel, wave, fromWave, group, category, value, se, lower, upper, base, df, deff)
}

shares <- function(case, design, method = "logit", by = NULL) {
  groups <- if (is.null(by)) NA else sort(unique(design$variables[[by]]))
  for (g in groups) {
    d <- subset(design, !is.na(wide))
    if (!is.na(g)) d <- d[d$variables[[by]] == g, ]
    for (k in 0:1) {
      d <- update(d, hit = as.numeric(wide == k))
      m <- svymean(~hit, d, deff = "replace")
      p <- svyciprop(~hit, d, method = method, df = degf(d))
      ci <- as.vector(attr(p, "ci"))
      add(case, "share", coef(m)[[1]], SE(m)[[1]], ci[1], ci[2], nrow(d), degf(d), g, k,
          deff = deff(m)[[1]])
    }
  }
}

# The smallest x with at least the share p of the weight at or below it. R's own qrule = "math" is
# the same but where p lies below the first share: it then takes the second smallest x.
inverse <- function(x, w, p) {
  o <- order(x)
  x[o][which(cumsum(w[o]) >= p * sum(w) * (1 - 1e-13))[1]]
}

numbers <- function(case, design, by = NULL, median = TRUE) {
  groups <- if (is.null(by)) NA else sort(unique(design$variables[[by]]))
  for (g in groups) {
    d <- subset(design, !is.na(enroll))
    if (!is.na(g)) d <- d[d$variables[[by]] == g, ]
    m <- svymean(~enroll, d, deff = "replace")
    ci <- confint(m, df = degf(d))
    add(case, "mean", coef(m)[[1]], SE(m)[[1]], ci[1], ci[2], nrow(d), degf(d), g,
        deff = deff(m)[[1]])
    t <- svytotal(~enroll, d)
    ci <- confint(t, df = degf(d))
    add(case, "total", coef(t)[[1]], SE(t)[[1]], ci[1], ci[2], nrow(d), degf(d), g)
    n <- svytotal(~I(enroll * 0 + 1), d)
    ci <- confint(n, df = degf(d))
    add(case, "count", coef(n)[[1]], SE(n)[[1]], ci[1], ci[2], nrow(d), degf(d), g)
    if (median) {
      q <- svyquantile(~enroll, d, 0.5, qrule = inverse)$enroll
      add(case, "median", q[1], q[4], q[2], q[3], nrow(d), degf(d), g)
    }
  }
}

dStrat <- svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = strat)
dClus1 <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = clus1)
dClus2 <- svydesign(id = ~dnum + snum, weights = ~pw, fpc = ~fpc1 + fpc2, data = clus2)
dSrs <- svydesign(id = ~1, weights = ~I(rep(1, nrow(srs))), fpc = ~fpc, data = srs)

shares("strata", dStrat); shares("strata", dStrat, by = "stype")
shares("clusters", dClus1); shares("clusters", dClus1, by = "stype")
shares("clusters-beta", dClus1, "beta"); shares("clusters-arcsine", dClus1, "asin")
shares("stages", dClus2); shares("stages", dClus2, by = "stype")
shares("simple", dSrs); shares("simple", dSrs, by = "stype")
shares("filter", subset(dStrat, impr == 1 & api99 > 500))
numbers("strata", dStrat); numbers("strata", dStrat, by = "stype")
numbers("clusters", dClus1); numbers("clusters", dClus1, by = "stype")
numbers("stages", dClus2); numbers("stages", dClus2, by = "stype")
numbers("simple", dSrs)

# --- two waves ---------------------------------------------------------------------------------
# Wave A: 200 schools drawn by type, wave B: 150 of them and 60 others. Outcomes differ by wave.
set.seed(2023)
pop <- data.frame(unit = seq_len(nrow(apipop)), stype = as.integer(apipop$stype),
                  api99 = apipop$api99, api00 = apipop$api00)
size <- table(pop$stype)
draw <- function(from, n) from[sample(length(from), n)]
a <- unlist(lapply(1:3, function(h) draw(pop$unit[pop$stype == h], c(90, 60, 50)[h])))
stay <- unlist(lapply(1:3, function(h) draw(a[pop$stype[a] == h], c(70, 45, 35)[h])))
new <- unlist(lapply(1:3, function(h)
  draw(setdiff(pop$unit[pop$stype == h], a), c(20, 25, 15)[h])))
b <- c(stay, new)
wave <- function(units, year) {
  d <- pop[units, ]
  d$w <- as.numeric(size[d$stype] / table(d$stype)[as.character(d$stype)]) *
    (1 + (d$unit %% 5) / 10)
  d$pop <- as.numeric(size[d$stype])
  api <- if (year == 2021) d$api99 else d$api00
  d$good <- as.integer(api > 650)
  d$good[(d$unit + year) %% 19 == 0] <- NA
  d$points <- api
  d
}
wa <- wave(a, 2021); wb <- wave(b, 2023)
same <- wave(a, 2023)                        # everyone asked twice

# influence of a weighted mean of y in a domain, per row of the whole design
influence <- function(d, y, domain) {
  y[!domain] <- 0
  z <- ifelse(domain, d$w * (y - sum((d$w * y)[domain]) / sum(d$w[domain])), 0)
  z / sum(d$w[domain])
}
# covariance of two waves through shared units, by stratum (Tam 1984; Qualite and Tille 2008)
cross <- function(d1, z1, d2, z2, finite) {
  sum(sapply(1:3, function(h) {
    s1 <- d1$stype == h; s2 <- d2$stype == h
    both <- intersect(d1$unit[s1], d2$unit[s2])
    x <- z1[match(both, d1$unit)]; y <- z2[match(both, d2$unit)]
    n12 <- length(both)
    excess <- n12 - if (finite) sum(s1) * sum(s2) / size[[h]] else 0
    excess / (n12 - 1) * sum((x - mean(x)) * (y - mean(y)))
  }))
}
designOf <- function(d, finite) if (finite)
  svydesign(id = ~unit, strata = ~stype, weights = ~w, fpc = ~pop, data = d) else
  svydesign(id = ~unit, strata = ~stype, weights = ~w, data = d)

# panel: the units drawn in both waves as a sample of their own
change <- function(case, d1, d2, variable, kind, finite, group = NA, panel = FALSE) {
  if (panel) {
    drawn <- intersect(d1$unit, d2$unit)
    d1 <- d1[d1$unit %in% drawn, ]; d2 <- d2[d2$unit %in% drawn, ]
  }
  in1 <- !is.na(d1[[variable]]); in2 <- !is.na(d2[[variable]])
  if (!is.na(group)) { in1 <- in1 & d1$stype == group; in2 <- in2 & d2$stype == group }
  if (panel) {
    both <- intersect(d1$unit[in1], d2$unit[in2])
    in1 <- in1 & d1$unit %in% both; in2 <- in2 & d2$unit %in% both
  }
  estimate <- function(d, keep) {
    design <- designOf(d, finite)
    sub <- design[keep, ]
    m <- svymean(as.formula(paste0("~", variable)), sub)
    list(value = coef(m)[[1]], variance = vcov(m)[1, 1], df = degf(sub), n = sum(keep))
  }
  e1 <- estimate(d1, in1); e2 <- estimate(d2, in2)
  cv <- cross(d1, influence(d1, d1[[variable]], in1), d2, influence(d2, d2[[variable]], in2), finite)
  se <- sqrt(e1$variance + e2$variance - 2 * cv)
  # degrees of freedom of the stacked waves: different units less strata, in the domain
  df <- length(union(d1$unit[in1], d2$unit[in2])) - length(unique(d1$stype[in1]))
  t <- qt(0.975, df)
  d <- e2$value - e1$value
  add(case, "change", d, se, d - t * se, d + t * se, min(e1$n, e2$n), df, group,
      if (kind == "share") 1 else NA, 2023, 2021, as.integer(panel))
}
for (finite in c(FALSE, TRUE)) {
  tag <- if (finite) "-finite" else ""
  for (group in c(NA, 1:3)) for (panel in c(FALSE, TRUE)) {
    change(paste0("overlap-share", tag), wa, wb, "good", "share", finite, group, panel)
    change(paste0("overlap-mean", tag), wa, wb, "points", "mean", finite, group, panel)
  }
}
# everyone asked twice: the stacked waves in R's own words
stack <- rbind(cbind(wa, year = 2021), cbind(same, year = 2023))
dStack <- svydesign(id = ~unit, strata = ~stype, weights = ~w, data = stack)
m <- svyby(~points, ~year, dStack, svymean, covmat = TRUE)
d <- svycontrast(m, c(-1, 1))
t <- qt(0.975, degf(dStack))
add("twice-mean", "change", coef(d)[[1]], SE(d)[[1]], coef(d)[[1]] - t * SE(d)[[1]],
    coef(d)[[1]] + t * SE(d)[[1]], nrow(wa), degf(dStack), NA, NA, 2023, 2021)

write <- function(d, file) write.csv(format(d, digits = 17, trim = TRUE), file, row.names = FALSE,
                                     quote = FALSE)
keep <- function(d) d[, c("unit", "stype", "good", "points", "w", "pop")]
for (name in c("strat", "clus1", "clus2", "srs")) write(get(name), paste0(name, ".csv"))
write(keep(wa), "wave_2021.csv"); write(keep(wb), "wave_2023.csv"); write(keep(same), "twice_2023.csv")
write(do.call(rbind, expected), "expected.csv")
writeLines(c(R.version.string, paste("survey", packageVersion("survey"))), "versions.txt")

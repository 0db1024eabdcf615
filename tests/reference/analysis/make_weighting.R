# SPDX-License-Identifier: GPL-3.0-or-later
# Figures under replicates and calibrated weights that tst_weighting_reference compares with
# analyse(). Run in this folder, after make_reference.R:
#   Rscript make_weighting.R
# It writes replicates.csv (strat.csv with replicate weights) and expected_weighting.csv.
suppressMessages(library(survey))
options(digits = 17, survey.lonely.psu = "fail")

strat <- read.csv("strat.csv")
clus1 <- read.csv("clus1.csv")

expected <- list()
add <- function(case, kind, value, se, lower, upper, base, df, group = NA, category = NA) {
  expected[[length(expected) + 1]] <<- data.frame(
    case, kind, group, category, value, se, lower, upper, base, df)
}

# Replicate designs have the df of all replicates, also in a domain.
figures <- function(case, design, by = NULL) {
  groups <- if (is.null(by)) NA else sort(unique(design$variables[[by]]))
  for (g in groups) {
    in_group <- if (is.na(g)) rep(TRUE, nrow(design)) else design$variables[[by]] == g
    # calibrated designs keep the rows outside a domain with weight 0: no NA may stay there
    domain <- function(keep) {
      d <- design[which(in_group & keep), ]
      for (v in c("wide", "enroll")) d$variables[[v]][is.na(d$variables[[v]])] <- 0
      d
    }
    df_of <- function(d) if (inherits(design, "svyrep.design")) degf(design) else degf(d)
    base <- sum(in_group & !is.na(design$variables$wide))
    d <- domain(!is.na(design$variables$wide))
    df <- df_of(d)
    for (k in 0:1) {
      d <- update(d, hit = as.numeric(wide == k))
      m <- svymean(~hit, d)
      logit <- qlogis(coef(m)[[1]])
      half <- qt(0.975, df) * SE(m)[[1]] / (coef(m)[[1]] * (1 - coef(m)[[1]]))
      add(case, "share", coef(m)[[1]], SE(m)[[1]], plogis(logit - half), plogis(logit + half),
          base, df, g, k)
    }
    base <- sum(in_group & !is.na(design$variables$enroll))
    d <- domain(!is.na(design$variables$enroll))
    df <- df_of(d)
    number <- function(kind, estimate) {
      ci <- as.vector(coef(estimate)) + c(-1, 1) * qt(0.975, df) * SE(estimate)[[1]]
      add(case, kind, as.vector(coef(estimate)), SE(estimate)[[1]], ci[1], ci[2], base, df, g)
    }
    number("mean", svymean(~enroll, d))
    number("total", svytotal(~enroll, d))
    number("ratio", svyratio(~enroll, ~api99, d))
    number("variance", svyvar(~enroll, d))
  }
}

# Variances of a replicate design are those of the replicates' own variances, each with its mean.
dStrat <- svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = strat)
dClus1 <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = clus1)

# made replicates
figures("jackknife-n", as.svrepdesign(dStrat, type = "JKn", compress = FALSE))
figures("jackknife-n", as.svrepdesign(dStrat, type = "JKn", compress = FALSE), "stype")
figures("jackknife-1", as.svrepdesign(dClus1, type = "JK1", compress = FALSE))
figures("jackknife-mse", as.svrepdesign(dClus1, type = "JK1", compress = FALSE, mse = TRUE))

# given replicates: 24 made by a rule that anyone can repeat
set <- sapply(1:24, function(r) {
  i <- seq_len(nrow(strat))
  strat$pw * (0.4 + 1.2 * (((i * 37 + r * 101) %% 97) / 96))
})
colnames(set) <- sprintf("r%02d", 1:24)
set <- round(set, 6)
write.csv(cbind(strat, set), "replicates.csv", row.names = FALSE, quote = FALSE)
rows <- read.csv("replicates.csv")
given <- function(...) svrepdesign(weights = ~pw, repweights = "r[0-9]+", data = rows,
                                   combined.weights = TRUE, ...)
figures("given-brr", given(type = "BRR"))
figures("given-brr", given(type = "BRR"), "stype")
figures("given-fay", given(type = "Fay", rho = 0.3))
figures("given-bootstrap", given(type = "bootstrap"))
figures("given-jk1", given(type = "JK1", scale = 23 / 24))
figures("given-jkn", given(type = "JKn", scale = 1, rscales = rep(c(0.5, 0.75), 12)))
figures("given-sdr", given(type = "successive-difference"))

# calibrated weights
post <- data.frame(stype = 1:3, Freq = c(4421, 755, 1018))
impr <- data.frame(impr = 0:1, Freq = c(1692, 4502))
pStrat <- postStratify(dStrat, ~impr, impr)
figures("post", pStrat)
figures("post", pStrat, "stype")
fine <- list(epsilon = 1e-13, maxit = 2000)
rClus <- rake(dClus1, list(~stype, ~impr), list(post, impr), control = fine)
figures("rake", rClus)
figures("rake", rClus, "stype")
indicators <- function(d) update(d, s1 = as.numeric(stype == 1), s2 = as.numeric(stype == 2),
                                 s3 = as.numeric(stype == 3))
totals <- c(s1 = 4421, s2 = 755, s3 = 1018, api99 = 3914069)
linear <- calibrate(indicators(dClus1), ~0 + s1 + s2 + s3 + api99, totals, calfun = "linear")
figures("linear", linear)
logit <- calibrate(indicators(dClus1), ~0 + s1 + s2 + s3 + api99, totals, calfun = "logit",
                   bounds = c(0.2, 3), epsilon = 1e-12, maxit = 200)
figures("logit", logit)
trimmed <- trimWeights(linear, lower = 22, upper = 45, strict = TRUE)
figures("trimmed", trimmed)

# replicates, each with weights calibrated anew
figures("post-jackknife",
        postStratify(as.svrepdesign(dStrat, type = "JKn", compress = FALSE), ~impr, impr, compress = FALSE))
figures("given-linear",
        calibrate(update(given(type = "BRR"), s1 = as.numeric(stype == 1),
                         s2 = as.numeric(stype == 2), s3 = as.numeric(stype == 3)),
                  ~0 + s1 + s2 + s3 + api99, totals, calfun = "linear", compress = FALSE))

# models fitted anew in every replicate
models <- function(case, design) {
  df_of <- function(m) degf(design) + 1 - length(coef(m))
  one <- function(kind, m) {
    ci <- function(j) coef(m)[[j]] + c(-1, 1) * qt(0.975, df_of(m)) * SE(m)[[j]]
    for (j in seq_along(coef(m)))
      add(case, kind, coef(m)[[j]], SE(m)[[j]], ci(j)[1], ci(j)[2], length(m$y), df_of(m),
          category = sub("factor(stype)", "stype=", fixed = TRUE,
                         sub("(Intercept)", "(constant)", fixed = TRUE, names(coef(m))[j])))
  }
  one("linear", svyglm(enroll ~ api99 + factor(stype), design, control = list(epsilon = 1e-14, maxit = 100)))
  one("logit", svyglm(I(wide == 1) ~ api99, design, family = quasibinomial(), control = list(epsilon = 1e-14, maxit = 100)))
}
models("jackknife-n", as.svrepdesign(dStrat, type = "JKn", compress = FALSE))
models("given-brr", given(type = "BRR"))
models("post-jackknife",
       postStratify(as.svrepdesign(dStrat, type = "JKn", compress = FALSE), ~impr, impr,
                    compress = FALSE))

# degrees of freedom as Stata counts them
d <- dStrat[which(dStrat$variables$stype == 2 & !is.na(dStrat$variables$enroll)), ]
m <- svymean(~enroll, d)
ci <- confint(m, df = degf(dStrat))
add("design-df", "mean", coef(m)[[1]], SE(m)[[1]], ci[1], ci[2], nrow(d), degf(dStrat), 2)

out <- do.call(rbind, expected)
for (v in c("value", "se", "lower", "upper", "df")) out[[v]] <- sprintf("%.16e", out[[v]])
write.csv(out, "expected_weighting.csv", row.names = FALSE, quote = FALSE)
writeLines(c(R.version.string, paste("survey", packageVersion("survey"))),
           "versions_weighting.txt")

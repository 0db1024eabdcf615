# SPDX-License-Identifier: GPL-3.0-or-later
# Multilevel models: lme4 with tight optimisers.
source("common.R")
suppressMessages(library(lme4))
tight <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-9, maxfun = 1e5))
tightG <- glmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-9, maxfun = 1e5), tolPwrss = 1e-13)

writeData("sleepstudy", data.frame(reaction = sleepstudy$Reaction, days = sleepstudy$Days,
                                   subject = as.integer(as.character(sleepstudy$Subject))))
binary <- cbpp[rep(seq_len(nrow(cbpp)), cbpp$size), ]
binary$y <- unlist(lapply(seq_len(nrow(cbpp)), function(i) rep(1:0, c(cbpp$incidence[i], cbpp$size[i] - cbpp$incidence[i]))))
writeData("cbpp", data.frame(herd = as.integer(as.character(cbpp$herd)), period = as.integer(cbpp$period),
                             incidence = cbpp$incidence, size = cbpp$size))
programme <- read.csv("data/programme.csv")
programme$office <- (seq_len(nrow(programme)) * 7) %% 23   # offices that explain nothing
programme$cell <- with(programme, male + 2 * young + 4 * ukr + 8 * nav)

putFit <- function(key, f) {
    v <- VarCorr(f)[[1]]
    put(paste0(key, ".b"), fixef(f)); put(paste0(key, ".v"), as.matrix(vcov(f)))
    put(paste0(key, ".variance"), v[1, 1], if (ncol(v) > 1) c(v[2, 2], v[1, 2]) else NULL, if (isLMM(f)) sigma(f)^2 else NULL)
    put(paste0(key, ".loglik"), as.numeric(logLik(f)))
    put(paste0(key, ".modes"), as.matrix(ranef(f)[[1]]))
}
putFit("sleep.reml", lmer(Reaction ~ Days + (Days | Subject), sleepstudy, control = tight))
putFit("sleep.ml", lmer(Reaction ~ Days + (Days | Subject), sleepstudy, REML = FALSE, control = tight))
putFit("sleep.intercept", lmer(Reaction ~ Days + (1 | Subject), sleepstudy, control = tight))
sleepstudy$w <- 1 + (seq_len(nrow(sleepstudy)) %% 3)
putFit("sleep.weighted", lmer(Reaction ~ Days + (1 | Subject), sleepstudy, REML = FALSE, weights = w, control = tight))
putFit("programme.linear", lmer(y ~ male + young + (1 | cell), programme, control = tight))
putFit("programme.none", suppressMessages(lmer(y ~ male + young + (1 | office), programme, REML = FALSE, control = tight)))
putFit("cbpp.laplace", glmer(y ~ period + (1 | herd), binary, binomial, control = tightG))
putFit("cbpp.agq", glmer(y ~ period + (1 | herd), binary, binomial, nAGQ = 9, control = tightG))
putFit("programme.logit", glmer(y ~ male + young + (1 | cell), programme, binomial, control = tightG))
binary$first <- as.integer(binary$period == 1)
putFit("cbpp.slope", suppressWarnings(glmer(y ~ first + (first | herd), binary, binomial, control = tightG)))
writeValues("multilevel", c("survey", "lme4"))

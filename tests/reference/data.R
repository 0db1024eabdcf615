# SPDX-License-Identifier: GPL-3.0-or-later
# The data sets of the reference scripts as numbers: factors by the number of their level.
source("common.R")
data(api)
data(nhanes)
keep <- function(x) data.frame(stype = as.integer(x$stype), schwide = as.integer(x$sch.wide),
                               awards = as.integer(x$awards), dnum = x$dnum, snum = x$snum,
                               api00 = x$api00, api99 = x$api99, enroll = x$enroll, ell = x$ell,
                               meals = x$meals, mobility = x$mobility, pw = x$pw)
writeData("apistrat", cbind(keep(apistrat), fpc = apistrat$fpc))
writeData("apiclus1", cbind(keep(apiclus1), fpc = apiclus1$fpc))
writeData("apiclus2", cbind(keep(apiclus2), fpc1 = apiclus2$fpc1, fpc2 = apiclus2$fpc2))
writeData("nhanes", data.frame(psu = nhanes$SDMVPSU, stratum = nhanes$SDMVSTRA,
                               weight = nhanes$WTMEC2YR, chol = nhanes$HI_CHOL, race = nhanes$race,
                               agecat = as.integer(nhanes$agecat), sex = nhanes$RIAGENDR))

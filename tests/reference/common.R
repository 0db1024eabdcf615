# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the reference scripts: one value list per file, "key<TAB>number<TAB>number ...", with 17
# significant digits, after lines with the versions used.
suppressMessages(library(survey))

values <- character()

put <- function(key, ...) {
    x <- as.numeric(unlist(list(...)))
    values <<- c(values, paste(c(key, sprintf("%.17g", x)), collapse = "\t"))
}

putEstimate <- function(key, estimate) {
    put(paste0(key, ".value"), coef(estimate))
    put(paste0(key, ".cov"), as.vector(vcov(estimate)))
}

writeValues <- function(name, packages = "survey") {
    head <- c(paste("#", R.version.string),
              sapply(packages, function(p) paste("#", p, as.character(packageVersion(p)))))
    writeLines(c(head, values), file.path("output", paste0(name, ".txt")))
}

writeData <- function(name, frame) {
    text <- sapply(frame, function(x) ifelse(is.na(x), "NA", sprintf("%.17g", as.numeric(x))))
    writeLines(c(paste(names(frame), collapse = ","), apply(text, 1, paste, collapse = ",")),
               file.path("data", paste0(name, ".csv")))
}

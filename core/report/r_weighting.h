// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>

#include "core/model/study.h"

namespace tidemark {

/// A source in an R script: the name of its rows and how a variable of it is written.
struct RSource
{
    const Source &source;
    const Study &study;
    QString rows = {};
    std::function<QString(const Variable &)> column = {};
};

/// The lines that give `design` its replicates and calibrate its weights.
QStringList rWeightingLines(const RSource &from);

/// Functions that those lines need.
inline constexpr const char *rWeightingFunctions = R"R(
# weights that give the totals of indicators and numbers; the first category of all margins but
# one follows from the others
calibrated <- function(design, margins, numbers, ...) {
  totals <- c()
  for (m in names(margins)) {
    target <- margins[[m]]
    for (k in seq_len(nrow(target))) {
      if (length(totals) && k == 1) next
      name <- paste0(m, "_", k)
      hit <- as.character(design$variables[[m]]) == as.character(target[[1]][k])
      design$variables[[name]] <- as.numeric(hit)
      totals[name] <- target$Freq[k]
    }
  }
  for (m in names(numbers)) totals[m] <- numbers[[m]]
  calibrate(design, reformulate(names(totals), intercept = FALSE), totals, epsilon = 1e-12,
            maxit = 200, ...)
}
)R";

} // namespace tidemark

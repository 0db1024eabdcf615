// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/analysis_result.h"
#include "core/model/study.h"

namespace tidemark {

/// R code (packages survey and stats) that gives the numbers of a result from its sources written
/// as CSV: one file per wave (2023.csv) and frame.csv, names in the first row, codes as numbers,
/// empty where a cell is empty. The script prints one row per figure: wave, panel, group, item,
/// category, estimate, se, lower, upper, n, df.
/// A change of medians is left to the program: R's package has no covariance of quantiles.
QString rScript(const AnalysisResult &result, const Study &study);

} // namespace tidemark

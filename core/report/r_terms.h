// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QStringList>

#include "core/analysis/plan.h"
#include "core/analysis/regression_request.h"

namespace tidemark {

/// The line of an R script that makes the outcome `y` of all waves: 1 for the codes of `ones`, else
/// the number itself.
QString rOutcomeLine(const std::vector<double> &ones, const Plan &plan);

/// The lines of an R script, after `start`, that add the columns of terms to the matrix `x` and
/// their names to `term`; they know y, group, keep and design. Which level of a factor is left out
/// does not matter to what is told.
/// @param column the answers to a variable, of all waves
QStringList rTermLines(const std::vector<ModelTerm> &terms, const QStringList &start,
                       const std::function<QString(const QString &)> &column);

} // namespace tidemark

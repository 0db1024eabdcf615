// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/report/stata_parts.h"

namespace tidemark {

/// Marks of rows with an answer (tm_has1 …, tm_hasv1 …) and of the panel (tm_panel1 …). Answers
/// that are missing get a value, since svy leaves rows without one out of the design.
QStringList stataMarks(const AnalysisResult &result, const Plan &plan);

StataPlace placeOf(const AnalysisResult &result, const EstimateKey &key);
/// Wave, group and item in words.
QString titleOf(const AnalysisResult &result, const EstimateKey &key);
QString categoryOf(const AnalysisResult &result, const EstimateKey &key);
/// What the figure of a key is the mean of.
QString stataFigure(const AnalysisResult &result, const EstimateKey &key);

/// The commands for changes and trends; other comparisons of waves with what stands in the way.
QStringList stataChangeLines(const AnalysisResult &result, const Plan &plan);

} // namespace tidemark

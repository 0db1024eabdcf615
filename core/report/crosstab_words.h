// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// "Rao-Scott F", "Pearsons kjikvadrat" …: the name of a test by its formula id.
QString crosstabTestName(const QString &formula, const QString &language);
/// "Cramérs V", "Goodman og Kruskals gamma" …
QString crosstabMeasureName(const QString &formula, const QString &language);

/// "Rao-Scott F(3,2; 570,1) = 2,31, p = 0,021"; why there is none where it is not shown.
QString testText(const TestFigure &test, const QString &language);
/// "Cramérs V = 0,12 (95 % KI 0,05–0,19)".
QString measureText(const Measure &measure, double confidence, const QString &language);

/// The letter of a column: A to Z, then AA, AB …
QString columnLetter(int group);
/// Letters of the columns whose share in this row is clearly lower than that of `key`, by adjusted
/// p-values below the request's level.
QString lowerColumns(const AnalysisResult &result, const EstimateKey &key);

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/analysis/analysis_result.h"

// Words made from the numbers of a crosstab.
namespace tidemark {

/// The clearest difference between two groups in the newest wave with both figures; that there is
/// none; without comparisons whether the answers vary with the groups by the first test.
QString crosstabHeadline(const AnalysisResult &result, const QString &language);

/// What the shares are of: "Andel innen hver gruppe".
QString directionText(const AnalysisResult &result, const QString &language);

/// What a key speaks of in the direction of its shares: "0–24: Ja", "0–24 blant dem som svarer
/// «Ja»", "0–24 og «Ja», av alle".
QString crosstabLabel(const AnalysisResult &result, const EstimateKey &key,
                      const QString &language);

/// Tests and measures of the table that holds a key: "Rao-Scott F(…) = …, p = …".
QStringList tableFacts(const AnalysisResult &result, int wave, int item, const QString &language);

/// A sentence with tests and measures per table, and how to read the letters.
QStringList crosstabNotes(const AnalysisResult &result, const QString &language);

/// Residual and differences from other groups of a cell, to explain it.
QStringList cellFacts(const AnalysisResult &result, const EstimateKey &key,
                      const QString &language);

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/analysis_result.h"

// The fixed words of tables, notes and explanations. A report has its own language (a Norwegian
// report may be made by a program that speaks English), so they do not go through the translators.
namespace tidemark {

/// The text in one of the three languages; Bokmål for anything else.
QString threefold(const QString &language, const QString &nb, const QString &nn, const QString &en);

/// "%", "pp.", "gj.snitt" … over a column of figures of this kind.
QString columnHead(EstimateKind kind, const QString &language);
/// "95 % KI".
QString intervalHead(double confidence, const QString &language);
QString changeHead(const QString &language);
/// "Alle".
QString allLabel(const QString &language);
/// "panel": the units that answered in every wave.
QString panelLabel(const QString &language);
/// "panel og andre": a change combined from the panel and the other answers.
QString pooledLabel(const QString &language);
/// "Vet ikke", "Ikke besvart" …
QString reasonLabel(MissingReason reason, const QString &language);
/// "kommuner", or "svar" where the source has no word for its units.
QString unitWord(const Provenance &provenance, const QString &language);
/// "Logit", "Wilson" …: the name of an interval method by its formula id.
QString intervalMethodName(const QString &formula, const QString &language);

/// How weights were made ("rake" …), and by which replicates variances were found ("jackknife" …).
QString calibrationName(const QString &method, const QString &language);
QString replicationName(const QString &method, const QString &language);

/// "Weighted by w." or "Unweighted.", how the weights were made and where variances come from.
QString weightSentence(const AnalysisResult &result, const QString &language);
/// "2021 og 2023", "2019, 2021 og 2023".
QString listing(const QStringList &parts, const QString &language);

} // namespace tidemark

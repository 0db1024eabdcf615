// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/model/study.h"

// Words made from numbers, in the language of the report.
namespace tidemark {

/// The finding of a result in one line with a figure: "81 prosent av kommunene:
/// foreldreveiledning", "Foreldreveiledning: opp 10 prosentpoeng fra 2021 til 2023". Says "liten
/// eller ingen endring" where the interval of the change covers 0.
QString headline(const AnalysisResult &result, const QString &language);

/// Question, answer counted and "med 95 % konfidensintervall".
QString subtitle(const AnalysisResult &result, const QString &language);

/// Sentences for the note: n and N per wave, filter, method, weighting, what was left out, notes of
/// accepted pairs.
QStringList notes(const AnalysisResult &result, const QString &language);

/// "8 av 10" with the words of caution of the field: om lag, i underkant av, drøyt; "under
/// halvparten" only if the upper bound is below 50 per cent. @pre 0 <= share <= 1
QString shareInWords(double share, double upper, const QString &language);

/// One sentence with the interval for a figure of the result: "81,1 prosent av kommunene (95 %
/// KI 77,9–84,0) …"; for a change "… er 10,3 prosentpoeng høyere i 2023 enn i 2021".
QString sentence(const AnalysisResult &result, const EstimateKey &key, const QString &language);

/// The label of what a key speaks of: item, category, group, separated by ": ".
QString keyLabel(const AnalysisResult &result, const EstimateKey &key, const QString &language);

} // namespace tidemark

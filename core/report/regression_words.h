// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/analysis/analysis_result.h"

// Words about models, in the language of the report. @pre result.request is a RegressionRequest
namespace tidemark {

/// "logistisk", "lineær" …: a family under the name of a model.
QString familyName(RegressionFamily family, const QString &language);

/// "Klyngerobuste standardfeil (CR2, Kommune)": how the errors of all models are made.
QString errorsSentence(const AnalysisResult &result, const QString &language);

/// What `units` among the measures counts: groups, clusters, or units drawn.
QString unitsName(const RegressionRequest &request, const QString &language);

/// Whether the effects, predictions and means of a category are shares.
bool isShareFigure(const AnalysisResult &result, int category);

/// The level that an item's effect is measured against, or nothing.
std::optional<Heading> referenceOf(const AnalysisResult &result, int item);

/// The effect a figure of the result speaks of: the one farthest from 0 in its standard errors, of
/// the last model fitted to everyone (without totals to the last group), for its last category.
/// nullptr if there is none.
const Estimate *mainEffect(const AnalysisResult &result);

QString regressionHeadline(const AnalysisResult &result, const QString &language);
QString regressionSubtitle(const AnalysisResult &result, const QString &language);
/// Cases and units, errors, what was left out.
QStringList regressionNotes(const AnalysisResult &result, const QString &language);

/// One sentence with its interval for an effect, prediction, coefficient, share or mean.
QString regressionSentence(const AnalysisResult &result, const EstimateKey &key,
                           const QString &language);

/// "10,9 prosentpoeng", or a plain number, of a figure without its sign.
QString amountText(const AnalysisResult &result, const Estimate &estimate, const QString &language);

} // namespace tidemark

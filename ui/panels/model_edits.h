// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/request.h"
#include "core/model/study.h"
#include "ui/panels/named_question.h"

// What chips, menus and boxes do to a regression: functions from request to request. A variable
// means the same in every model, so its coding and reference are changed in all of them.
namespace tidemark::ui {

/// A level of a factor, or an answer of the outcome.
struct ModelLevel
{
    QString key = {};
    QString label = {};

    friend bool operator==(const ModelLevel &, const ModelLevel &) = default;
};

/// "organisering", or "organisering*wave" for an interaction.
QString termKey(const ModelTerm &term);
/// The term of this name in the first model that has it; nothing if none does.
const ModelTerm *termNamed(const RegressionRequest &request, const QString &variable);
/// Factors that stand by themselves, once each, without the wave.
QStringList groupsAmongTerms(const RegressionRequest &request);

/// Codes of the outcome that count as 1 when nothing has been chosen: `combined`, else the two
/// highest of a scale, else the first answer.
std::vector<double> onesOf(const Study &study, const NamedQuestion &named,
                           const std::vector<double> &combined);

/// Why it cannot be a predictor; empty if it can.
QString refusedAsPredictor(const Study &study, const RegressionRequest &request, std::size_t model,
                           const QuestionRef &ref);
/// A factor where it has groups, else a number. @pre refusedAsPredictor(…) is empty
RegressionRequest withPredictor(const Study &study, const RegressionRequest &request,
                                std::size_t model, const QuestionRef &ref);
/// Adds or removes the factor that tells waves apart.
RegressionRequest withWaveTerm(const RegressionRequest &request, std::size_t model, bool on);
/// Without the term, and without interactions it is part of.
RegressionRequest withoutTerm(const RegressionRequest &request, std::size_t model,
                              const QString &key);
/// The interaction of two terms of the model.
RegressionRequest withInteraction(const RegressionRequest &request, std::size_t model,
                                  const QString &first, const QString &second);
/// The same term in every model that has the variable.
RegressionRequest withTerm(const RegressionRequest &request, const ModelTerm &term);
/// Models of `old`, less the outcome of `request` among their predictors and names it does not
/// know.
RegressionRequest withModelsOf(const Study &study, RegressionRequest request,
                               const RegressionRequest &old);

/// A copy of the model after it, to be changed.
RegressionRequest withModelAfter(const RegressionRequest &request, std::size_t model);
/// @pre there is more than one
RegressionRequest withoutModel(const RegressionRequest &request, std::size_t model);

/// Clusters that the errors cannot have are left out.
RegressionRequest withErrors(const RegressionRequest &request, ErrorType errors);
/// Errors become those of clusters (CR2 for one, two-way for two) if they were not.
RegressionRequest withCluster(const RegressionRequest &request, const QString &variable);
RegressionRequest withoutCluster(const RegressionRequest &request, const QString &variable);
/// What the family does not know falls back to its default: errors, answers that count as 1.
RegressionRequest withFamily(const Study &study, const RegressionRequest &request,
                             RegressionFamily family);

/// Levels of a factor in its order; of the wave term the chosen waves.
std::vector<ModelLevel> levelsOf(const Study &study, const RegressionRequest &request,
                                 const QString &variable);

} // namespace tidemark::ui

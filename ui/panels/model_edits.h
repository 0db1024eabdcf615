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
/// The interaction of two or more terms of the model, in whichever order they are named.
RegressionRequest withInteraction(const RegressionRequest &request, std::size_t model,
                                  const QStringList &variables);
/// The same term in every model that has the variable.
RegressionRequest withTerm(const RegressionRequest &request, const ModelTerm &term);
/// Models and settings of `old` for the outcome of `request`, less this outcome among the
/// predictors and names that the source of `request` does not know. The family stays where the
/// outcome is of the same sort.
RegressionRequest withModelsOf(const Study &study, const RegressionRequest &request,
                               const RegressionRequest &old);

/// A copy of the model after it, to be changed.
RegressionRequest withModelAfter(const RegressionRequest &request, std::size_t model);
/// @pre there is more than one
RegressionRequest withoutModel(const RegressionRequest &request, std::size_t model);

/// Levels of a factor in its order; of the wave term the chosen waves.
std::vector<ModelLevel> levelsOf(const Study &study, const RegressionRequest &request,
                                 const QString &variable);

} // namespace tidemark::ui

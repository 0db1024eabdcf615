// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QString>

#include "core/analysis/request.h"
#include "core/model/study.h"

// The words of regressions in the window.
namespace tidemark::ui {

template <typename Choice>
using NamedChoices = std::vector<std::pair<Choice, QString>>;

NamedChoices<RegressionFamily> familyNames();
NamedChoices<AmountFamily> amountNames();
NamedChoices<ErrorType> errorNames();
NamedChoices<MultilevelLikelihood> likelihoodNames();
/// How a multilevel logit is integrated over its groups.
QString pointsName(int points);
NamedChoices<Transformation> transformationNames();

/// What stands in grey in the chip of a term: "against women", "log, squared".
QString termAddition(const Study &study, const RegressionRequest &request, const ModelTerm &term);
/// "Gender", "Gender × Wave".
QString termText(const Study &study, const RegressionRequest &request, const ModelTerm &term);
/// Labels of the answers that count as 1, for the chip of the outcome; empty if it is as it is.
QString onesText(const Study &study, const RegressionRequest &request);
/// The variable that is the outcome: the chosen item of a battery, else the first.
const Variable *outcomeOf(const Study &study, const RegressionRequest &request);

} // namespace tidemark::ui

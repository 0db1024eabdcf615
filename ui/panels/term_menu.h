// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/analysis/request.h"
#include "core/model/study.h"

class QMenu;
class QWidget;

namespace tidemark::ui {

/// Gets the request that a choice in a menu makes, and the name of the step.
using RequestChoice = std::function<void(const RegressionRequest &request, const QString &step)>;

/// What a predictor can be: its reference, number or categories, transformation, powers, and with
/// what it interacts in the model.
QMenu *makeTermMenu(const Study &study, const RegressionRequest &request, std::size_t model,
                    const QString &key, QWidget *parent, const RequestChoice &chosen);

/// Which item is the outcome, and which of its answers count as 1.
QMenu *makeOutcomeMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                       const RequestChoice &chosen);

/// What is seldom chosen: wave as a predictor, penalised likelihood, what the errors of effects
/// reckon with, offset.
QMenu *makeModelMenu(const Study &study, const RegressionRequest &request, std::size_t model,
                     QWidget *parent, const RequestChoice &chosen);

} // namespace tidemark::ui

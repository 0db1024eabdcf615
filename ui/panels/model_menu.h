// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/request_menu.h"

namespace tidemark::ui {

/// What is seldom chosen, as far as the family knows it: wave as a predictor, only the panel,
/// penalised likelihood, what the errors of effects reckon with, offset, units with constants of
/// their own, likelihood and integration of a multilevel model.
QMenu *makeModelMenu(const Study &study, const RegressionRequest &request, std::size_t model,
                     QWidget *parent, const RequestChoice &chosen);

/// The variable added to the linear predictor as it is.
QMenu *makeOffsetMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                      const RequestChoice &chosen);

/// The variable to whose groups, or the waves to which, the models are fitted.
QMenu *makeGroupMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                     const RequestChoice &chosen);

/// The variables that tell clusters apart, or the groups of a multilevel model.
QMenu *makeClusterMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                       const RequestChoice &chosen);

} // namespace tidemark::ui

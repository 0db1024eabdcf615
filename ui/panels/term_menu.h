// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/request_menu.h"

namespace tidemark::ui {

/// What a predictor can be: its reference, number or categories, transformation, powers, and with
/// what it interacts in the model.
QMenu *makeTermMenu(const Study &study, const RegressionRequest &request, std::size_t model,
                    const QString &key, QWidget *parent, const RequestChoice &chosen);

/// Which item is the outcome, and which of its answers count as 1.
QMenu *makeOutcomeMenu(const Study &study, const RegressionRequest &request, QWidget *parent,
                       const RequestChoice &chosen);

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/request.h"
#include "core/model/study.h"

namespace tidemark::ui {

/// Variables of the source and of its frame with one answer: not the outcome, items of batteries
/// and open answers.
std::vector<const Variable *> plainVariables(const Study &study, const RegressionRequest &request);

/// Its name as that of its question where it is all of it.
QString plainName(const Study &study, const Variable &variable);

} // namespace tidemark::ui

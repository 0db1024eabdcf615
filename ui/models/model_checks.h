// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "ui/widgets/check_list.h"

namespace tidemark::ui {

/// What was looked at in the models of a regression, remarks first; what is the same for all
/// models stands once, else under the name of its model. Nothing for other results.
std::vector<CheckList::Item> checksOf(const AnalysisResult &result, const QString &language);

} // namespace tidemark::ui

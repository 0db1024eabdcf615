// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "ui/widgets/check_list.h"

namespace tidemark::ui {

/// What was looked at in the models of a regression, remarks first: separation, constant outcome and
/// collinear terms, clusters, the cluster that moves most, what of the rest lies between clusters,
/// cases left out and why.
std::vector<CheckList::Item> checksOf(const AnalysisResult &result);

} // namespace tidemark::ui

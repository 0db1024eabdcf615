// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/result_table.h"

namespace tidemark {

/// The measures of a variation, scale or survival analysis: one table per wave, groups and items
/// down, measures across, with their intervals where they have any.
std::vector<ResultTable> measureTables(const AnalysisResult &result, const QString &language);

/// "Blaus indeks", "Cronbachs alfa" …: the name of a measure by its formula id.
QString measureName(const QString &formula, const QString &language);

/// "Livskvalitet: Cronbachs alfa er 0,82" of a scale, for everyone in the newest wave.
QString scaleHeadline(const AnalysisResult &result, const QString &language);

} // namespace tidemark

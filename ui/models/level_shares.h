// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "ui/widgets/level_bars.h"

namespace tidemark::ui {

/// The adjusted shares behind an effect: those of its level and of the reference.
struct LevelShares
{
    std::vector<LevelBars::Bar> bars = {};
    QString note = {}; ///< "Adjusted share, per cent. Unadjusted difference: −9.4 pp."

    friend bool operator==(const LevelShares &, const LevelShares &) = default;
};

/// Nothing for figures that are no effects of a level on a share, and where one may not be shown.
LevelShares levelShares(const AnalysisResult &result, const EstimateKey &key,
                        const QString &language);

} // namespace tidemark::ui

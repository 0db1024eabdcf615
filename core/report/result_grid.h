// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// One row of figures: everything of a key but the wave.
struct GridRow
{
    EstimateKind kind = EstimateKind::Share;
    int group = -1;
    int item = -1;
    int category = -1;
    bool panel = false; ///< only units that answered in every wave
    bool pooled = false; ///< changes combined from panel and other answers
    QString label = {};
    int indent = 0;
    bool isTotal = false;
    bool isHead = false; ///< names what follows and has no figures
};

/// One block of columns: the figures of a wave, or a change.
struct GridColumn
{
    int wave = -1;
    int fromWave = -1; ///< −1: not a change
    QString label = {}; ///< "2021", "Endring"

    bool isChange() const { return fromWave >= 0; }
};

/// What a result holds, as rows and columns in the order of tables and charts: items, in them
/// groups (all first), in them categories in code order, each for all and then for the panel.
struct ResultGrid
{
    std::vector<GridRow> rows = {};
    std::vector<GridColumn> columns = {};
};

ResultGrid gridOf(const AnalysisResult &result, const QString &language);
EstimateKey keyOf(const GridRow &row, const GridColumn &column);
/// "I stor grad + I svært stor grad": the categories of a combined share.
QString combinedLabel(const AnalysisResult &result, const QString &language);

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_kinds.h"

#include <algorithm>
#include <set>

#include "core/report/change_charts.h"
#include "core/report/chart_from_result.h"
#include "core/report/crosstab_charts.h"
#include "core/report/regression_chart.h"

namespace tidemark {

namespace {

constexpr std::size_t mostSlopeRows = 10;

bool looksLikeMunicipality(const Heading &heading)
{
    return heading.key.size() == 4
        && std::ranges::all_of(heading.key, [](QChar c) { return c.isDigit(); });
}

} // namespace

ChartShape shapeOf(const AnalysisResult &result, const ResultGrid &grid)
{
    ChartShape shape;
    std::set<int> waves;
    std::set<int> categories;
    for (const Estimate &estimate : result.estimates) {
        const EstimateKey &key = estimate.key;
        shape.hasChange = shape.hasChange || key.kind == EstimateKind::Change;
        shape.isShare = shape.isShare || key.kind == EstimateKind::Share;
        waves.insert(key.wave);
        if (key.kind == EstimateKind::Share && key.category >= 0)
            categories.insert(key.category);
    }
    waves.erase(-1);
    shape.waves = waves.size();
    shape.categories = categories.size();
    shape.rows = std::size_t(std::ranges::count(grid.rows, false, &GridRow::isHead));
    shape.hasItems = result.items.size() > 1;
    shape.isTicks = shape.isShare && shape.hasItems && categories.empty();
    shape.isUnits =
        result.groups.size() > 30 && std::ranges::all_of(result.groups, looksLikeMunicipality);
    return shape;
}

std::vector<ChartKind> chartKindsFor(const AnalysisResult &result)
{
    if (std::holds_alternative<SurvivalRequest>(result.request))
        return {ChartKind::CumulativeStart};
    if (std::holds_alternative<OaxacaRequest>(result.request))
        return {ChartKind::DotWhisker};
    if (std::holds_alternative<DifferenceRequest>(result.request))
        return {ChartKind::Line, ChartKind::DotWhisker};
    if (std::holds_alternative<CrosstabRequest>(result.request))
        return crosstabKinds(result);
    if (std::holds_alternative<RegressionRequest>(result.request))
        return regressionChartKinds(result);
    const ChartShape shape = shapeOf(result, gridOf(result, {}));
    if (shape.isUnits)
        return {ChartKind::HexMap};
    std::vector<ChartKind> kinds;
    const auto add = [&](ChartKind kind, bool isPossible) {
        if (isPossible && std::ranges::find(kinds, kind) == kinds.end())
            kinds.push_back(kind);
    };
    add(ChartKind::RankedMultiple, shape.isTicks && shape.waves == 1 && result.groups.empty());
    add(ChartKind::LikertStacked,
        shape.isShare && shape.categories > 1 && (!shape.hasChange || shape.hasItems));
    add(ChartKind::Line, shape.waves > 2 && shape.rows <= mostLines);
    add(ChartKind::Change, shape.hasChange && shape.waves == 2);
    add(ChartKind::ClusteredBars, shape.waves <= 4);
    add(ChartKind::Change, shape.hasChange);
    add(ChartKind::Slope, shape.hasChange && shape.waves <= 3 && shape.rows <= mostSlopeRows);
    add(ChartKind::Flow, hasFlow(result));
    add(ChartKind::DotWhisker, !result.parts.empty());
    add(ChartKind::LikertStacked, shape.isShare && shape.categories > 1);
    add(ChartKind::LikertDiverging, shape.isShare && shape.categories > 2 && shape.hasItems);
    add(ChartKind::Line, shape.waves > 1 && shape.rows <= mostLines);
    add(ChartKind::DotWhisker, true);
    return kinds;
}

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scale_analysis.h"

#include <cmath>

#include <QCoreApplication>

#include "core/analysis/change_figures.h"
#include "core/analysis/mean_figures.h"
#include "core/stats/reliability.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ScaleText
{
    Q_DECLARE_TR_FUNCTIONS(Scale)
};

/// The reliability in every group of one wave.
class ScaleMeasures final
{
public:
    ScaleMeasures(const MeanFigures &figures, const WaveData &wave, std::size_t number,
                  const Scope &scope)
        : m_figures(figures)
        , m_wave(wave)
        , m_number(number)
        , m_scope(scope)
    {
    }

    void add(const GroupLevel &level, std::vector<Measure> &measures) const
    {
        const std::vector<std::vector<std::size_t>> rows = rowsOfGroups(level);
        for (std::size_t group = 0; group < level.headings.size(); ++group) {
            if (level.depth == 0 || level.headings[group] >= 0)
                addGroup(rows[group], level.headings[group], measures);
        }
    }

private:
    /// One pass over the rows, however many groups there are.
    std::vector<std::vector<std::size_t>> rowsOfGroups(const GroupLevel &level) const
    {
        const std::vector<std::int32_t> groups =
            groupsOf(level, m_number, std::size_t(m_wave.rows()));
        std::vector<std::vector<std::size_t>> rows(level.headings.size());
        for (std::size_t row = 0; row < groups.size(); ++row) {
            if (groups[row] >= 0 && (m_wave.filter.empty() || m_wave.filter[row]))
                rows[std::size_t(groups[row])].push_back(row);
        }
        return rows;
    }

    void addGroup(const std::vector<std::size_t> &rows, int heading,
                  std::vector<Measure> &measures) const
    {
        const std::size_t items = m_figures.itemCount();
        const std::span<const double> weights = m_wave.design.weights();
        std::vector<double> values;
        std::vector<double> used;
        for (const std::size_t row : rows) {
            for (std::size_t item = 0; item < items; ++item)
                values.push_back(m_figures.values(m_number, item)[row]);
            if (!weights.empty())
                used.push_back(weights[row]);
        }
        const stats::Reliability found = stats::reliability(values, items, used);
        const auto put = [&](QLatin1StringView name, int item, double value) {
            const auto base = qint64(found.base);
            measures.push_back({.measure = name,
                                .wave = int(m_number),
                                .group = heading,
                                .item = item,
                                .state = stateOf(m_scope, base, std::isfinite(value)),
                                .value = std::isfinite(value) ? std::optional(value) : std::nullopt,
                                .base = base});
        };
        put("alpha"_L1, -1, found.alpha);
        put("standardizedAlpha"_L1, -1, found.standardizedAlpha);
        put("omega"_L1, -1, found.omegaConverged ? found.omega : std::nan(""));
        const auto putItems = [&](QLatin1StringView name, const std::vector<double> &perItem) {
            for (std::size_t item = 0; item < perItem.size(); ++item)
                put(name, int(item), perItem[item]);
        };
        putItems("itemRest"_L1, found.itemRestCorrelation);
        putItems("alphaWithoutItem"_L1, found.alphaWithoutItem);
        putItems("loading"_L1, found.loadings);
    }

    const MeanFigures &m_figures;
    const WaveData &m_wave;
    std::size_t m_number = 0;
    const Scope &m_scope;
};

} // namespace

Result<AnalysisResult> scaleResult(const ScaleRequest &request, const BoundPlan &bound,
                                   JobControl &job)
{
    if (request.scope.units != UnitChoice::All)
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"units"_s, ScaleText::tr("a scale is of all who answered")}};
    if (bound.plan.items.size() < 2)
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"items"_s, ScaleText::tr("a scale has at least two items")}};
    const MeanRequest means{
        .scope = request.scope, .question = request.question, .items = request.items};
    const auto figures = MeanFigures::make(means, bound.waves);
    if (!figures)
        return figures.error();
    auto result = figureResult(request, bound, **figures, {request.scope.confidence}, job);
    const auto groups = Groups::make(bound.waves, request.scope.totals);
    if (!result || !groups)
        return result ? groups.error() : result.error();
    for (std::size_t wave = 0; wave < bound.waves.size(); ++wave) {
        const ScaleMeasures measures(**figures, bound.waves[wave], wave, request.scope);
        for (const GroupLevel &level : groups->levels())
            measures.add(level, result->measures);
    }
    return result;
}

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/variation_analysis.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/share_figures.h"
#include "core/analysis/words.h"
#include "core/stats/variation.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Shares and covariance of one group.
struct GroupShares
{
    std::vector<double> shares = {};
    stats::Covariance covariance = {};
    stats::EstimateBase base = {};
};

GroupShares sharesOf(const stats::CellEstimates &cells, std::size_t group)
{
    const auto categories = std::size_t(cells.categories);
    GroupShares result{.covariance = stats::Covariance(categories)};
    const std::size_t first = cells.cell(int(group), 0);
    result.base = cells.bases[first];
    for (std::size_t i = 0; i < categories; ++i) {
        result.shares.push_back(cells.values[first + i]);
        for (std::size_t j = 0; j < categories; ++j)
            result.covariance.values()[i * categories + j] =
                cells.covariance.at(first + i, first + j);
    }
    return result;
}

/// Makes the measures of every level.
class VariationMeasures final : public LevelVisitor
{
public:
    explicit VariationMeasures(const Scope &scope)
        : m_scope(scope)
    {
    }

    Result<void> visit(const LevelFigures &made, JobControl &) override
    {
        for (std::size_t wave = 0; wave < made.figures.size(); ++wave) {
            for (std::size_t group = 0; group < made.level.headings.size(); ++group) {
                if (made.level.depth > 0 && made.level.headings[group] < 0)
                    continue;
                const Measure place{.wave = int(wave),
                                    .group = made.level.headings[group],
                                    .item = made.where.item,
                                    .panel = made.where.panel};
                add(sharesOf(made.figures[wave].cells, group), place);
            }
        }
        return {};
    }

    std::vector<Measure> take() { return std::move(m_measures); }

private:
    struct NamedIndex
    {
        QLatin1StringView name;
        stats::VariationIndex index;
        double largest;
    };

    void add(const GroupShares &group, const Measure &place)
    {
        const stats::Variation found = stats::variation(group.shares, group.covariance);
        const auto k = double(group.shares.size());
        const NamedIndex indices[] = {
            {"blau"_L1, found.blau, 1.0 - 1.0 / k},
            {"iqv"_L1, found.qualitative, 1.0},
            {"entropy"_L1, found.entropy, std::log(k)},
            {"relativeEntropy"_L1, found.relativeEntropy, 1.0},
            {"effectiveCategories"_L1, {found.effectiveCategories, std::nan("")}, k},
        };
        for (const auto &[name, index, largest] : indices) {
            Measure measure = place;
            measure.measure = name;
            measure.base = qint64(group.base.count);
            measure.state = stateOf(m_scope, measure.base, std::isfinite(index.value));
            if (std::isfinite(index.value))
                measure.value = index.value;
            if (std::isfinite(index.value) && std::isfinite(index.standardError))
                addInterval(measure, index, largest, group.base.df());
            m_measures.push_back(std::move(measure));
        }
    }

    /// Cut at the smallest and largest value the index can have.
    void addInterval(Measure &measure, const stats::VariationIndex &index, double largest,
                     double df) const
    {
        measure.standardError = index.standardError;
        const stats::Interval ends =
            stats::meanInterval(index.value, index.standardError, df, m_scope.confidence);
        if (!ends.isEstimable())
            return;
        measure.lower = std::max(0.0, ends.lower);
        measure.upper = std::min(largest, ends.upper);
    }

    const Scope &m_scope;
    std::vector<Measure> m_measures = {};
};

} // namespace

Result<AnalysisResult> variationResult(const VariationRequest &request, const BoundPlan &bound,
                                       JobControl &job)
{
    if (bound.plan.kind == QuestionKind::Multiple)
        return Error{ErrorCode::QuestionDoesNotFit, {request.question}};
    const ShareRequest asked{
        .scope = request.scope, .question = request.question, .items = request.items};
    const auto shares = ShareFigures::make(asked, bound.waves);
    if (!shares)
        return shares.error();
    VariationMeasures measures(request.scope);
    const IntervalRule rule{request.scope.confidence, asked.interval};
    auto result = figureResult(request, bound, **shares, rule, job, &measures);
    if (!result)
        return result;
    result->categories = (*shares)->headings();
    result->measures = measures.take();
    return result;
}

} // namespace tidemark

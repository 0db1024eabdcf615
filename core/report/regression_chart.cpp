// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/regression_chart.h"

#include <algorithm>

#include "core/report/chart_from_result.h"
#include "core/report/regression_words.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

const QString estimateSeries = u"estimate"_s;
const QString rawSeries = u"unadjusted"_s;

class ChartMaker
{
public:
    ChartMaker(const AnalysisResult &result, ChartKind kind, const QString &language)
        : m_result(result)
        , m_language(language)
    {
        m_spec.kind = kind;
        m_spec.language = language;
        const Estimate *main = mainEffect(result);
        m_kind = main ? EstimateKind::Effect : EstimateKind::Coefficient;
        m_group = main ? main->key.group : int(result.groups.size()) - 1;
        m_category = main ? main->key.category : -1;
        m_mainItem = main ? main->key.item : -1;
    }

    ChartSpec make()
    {
        m_spec.headline = headline(m_result, m_language);
        m_spec.subtitle = subtitle(m_result, m_language);
        m_spec.notes = notes(m_result, m_language);
        m_spec.isSynthetic = m_result.synthetic;
        const Scope &scope = std::get<RegressionRequest>(m_result.request).scope;
        m_spec.interval.level = scope.confidence;
        m_spec.minBase = scope.smallestBase;
        m_spec.interval.method = m_result.provenance.intervalMethod;
        m_spec.series.push_back({.key = estimateSeries,
                                 .name = columnHead(m_kind, m_language),
                                 .role = SeriesRole::Estimate});
        if (m_spec.kind == ChartKind::AdjustedShares)
            addAdjusted();
        else
            addEffects();
        return std::move(m_spec);
    }

private:
    bool isShare() const { return isShareFigure(m_result, m_category); }

    void addEffects()
    {
        const bool isPoints = m_kind == EstimateKind::Effect && isShare();
        m_spec.valueAxis.unit = isPoints ? ChartUnit::PercentagePoints : ChartUnit::Number;
        m_spec.valueAxis.decimals = 1;
        m_spec.heads.estimate = isPoints ? u"pp."_s : columnHead(m_kind, m_language);
        for (int item = 0; item < int(m_result.items.size()); ++item) {
            if (m_result.items[std::size_t(item)].parent < 0)
                addTerm(item, isPoints ? 100.0 : 1.0);
        }
    }

    void addTerm(int term, double scale)
    {
        const Heading &heading = m_result.items[std::size_t(term)];
        std::vector<int> levels;
        for (int item = 0; item < int(m_result.items.size()); ++item) {
            if (m_result.items[std::size_t(item)].parent == term
                && (find(m_kind, item) || m_result.items[std::size_t(item)].isReference))
                levels.push_back(item);
        }
        const bool hasOwn = find(m_kind, term) && heading.key != u"(constant)"_s;
        if (hasOwn)
            addRow(term, RowRole::Ordinary, 0, find(m_kind, term), scale);
        const bool hasLevels =
            std::ranges::any_of(levels, [&](int item) { return find(m_kind, item) != nullptr; });
        if (!hasLevels)
            return;
        if (!hasOwn)
            m_spec.rows.push_back({.key = heading.key,
                                   .label = heading.label.text(m_language),
                                   .role = RowRole::GroupHead});
        for (const int item : levels) {
            const bool isReference = m_result.items[std::size_t(item)].isReference;
            addRow(item, isReference ? RowRole::Reference : RowRole::Ordinary, 1,
                   find(m_kind, item), scale);
        }
    }

    void addAdjusted()
    {
        const double scale = isShare() ? 100.0 : 1.0;
        m_spec.valueAxis.unit = isShare() ? ChartUnit::Percent : ChartUnit::Number;
        m_spec.series.front().name = columnHead(EstimateKind::Prediction, m_language);
        m_spec.series.push_back(
            {.key = rawSeries,
             .name = threefold(m_language, u"Ujustert"_s, u"Ujustert"_s, u"Unadjusted"_s),
             .role = SeriesRole::Unadjusted});
        const int term = m_result.items[std::size_t(m_mainItem)].parent;
        for (int item = 0; item < int(m_result.items.size()); ++item) {
            if (m_result.items[std::size_t(item)].parent != term)
                continue;
            const Estimate *adjusted = find(EstimateKind::Prediction, item);
            addRow(item, RowRole::Ordinary, 0, adjusted, scale);
            if (adjusted && markState(adjusted->state) != MarkState::Hidden)
                m_spec.rows.back().n = adjusted->base;
            if (const Estimate *raw =
                    find(isShare() ? EstimateKind::Share : EstimateKind::Mean, item))
                addMark(m_result.items[std::size_t(item)].key, rawSeries, *raw, scale);
        }
    }

    const Estimate *find(EstimateKind kind, int item) const
    {
        return m_result.find(
            {.kind = kind, .group = m_group, .item = item, .category = m_category});
    }

    void addRow(int item, RowRole role, int indent, const Estimate *estimate, double scale)
    {
        const Heading &heading = m_result.items[std::size_t(item)];
        m_spec.rows.push_back({.key = heading.key,
                               .label = heading.label.text(m_language),
                               .role = role,
                               .indent = indent});
        if (estimate)
            addMark(heading.key, estimateSeries, *estimate, scale);
    }

    void addMark(const QString &row, const QString &series, const Estimate &estimate, double scale)
    {
        ChartMark mark{.row = row,
                       .series = series,
                       .key = keyText(estimate.key),
                       .state = markState(estimate.state)};
        const auto scaled = [&](const std::optional<double> &value) {
            return value ? std::optional(*value * scale) : std::nullopt;
        };
        if (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers) {
            mark.value = scaled(estimate.value);
            mark.lower = scaled(estimate.lower);
            mark.upper = scaled(estimate.upper);
            mark.n = estimate.base;
            mark.explanation = {sentence(m_result, estimate.key, m_language)};
        }
        m_spec.marks.push_back(std::move(mark));
    }

    const AnalysisResult &m_result;
    QString m_language;
    EstimateKind m_kind = EstimateKind::Effect;
    int m_group = -1;
    int m_category = -1;
    int m_mainItem = -1;
    ChartSpec m_spec = {};
};

} // namespace

std::vector<ChartKind> regressionChartKinds(const AnalysisResult &result)
{
    std::vector<ChartKind> kinds{ChartKind::DotWhisker};
    const Estimate *main = mainEffect(result);
    if (main && referenceOf(result, main->key.item))
        kinds.push_back(ChartKind::AdjustedShares);
    return kinds;
}

ChartSpec regressionChart(const AnalysisResult &result, ChartKind kind, const QString &language)
{
    return ChartMaker(result, kind, language).make();
}

} // namespace tidemark

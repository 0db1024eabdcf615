// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_from_result.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scope.h"
#include "core/report/alt_text.h"
#include "core/report/change_charts.h"
#include "core/report/chart_filler.h"
#include "core/report/chart_numbers.h"
#include "core/report/crosstab_charts.h"
#include "core/report/difference_report.h"
#include "core/report/oaxaca_report.h"
#include "core/report/regression_chart.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"
#include "core/report/survival_report.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 baseForDecimals = 500;

/// Makes one figure.
class ChartMaker final : public ChartFiller
{
public:
    ChartMaker(const ChartContext &context, ChartSpec &spec)
        : ChartFiller(context, spec)
        , m_context(context)
    {
    }

    void make(ChartKind kind, const QString &sourceLine)
    {
        m_spec.kind = kind;
        m_spec.language = m_language;
        m_spec.headline = m_choice.headline.isEmpty() ? headline(m_result, m_language)
                                                      : m_choice.headline.text(m_language);
        m_spec.subtitle = m_choice.subtitle.isEmpty() ? subtitle(m_result, m_language)
                                                      : m_choice.subtitle.text(m_language);
        m_spec.notes = notes(m_result, m_language);
        m_spec.source = sourceLine;
        m_spec.isSynthetic = m_result.synthetic;
        m_spec.minBase = scopeOf(m_result.request).smallestBase;
        m_spec.interval.level = scopeOf(m_result.request).confidence;
        m_spec.interval.method = m_result.provenance.intervalMethod;
        m_spec.interval.isShown = m_choice.showsInterval;
        setAxis();
        fill(kind);
        m_spec.altText = altText(m_spec);
    }

private:
    void fill(ChartKind kind)
    {
        const bool isCrosstab = std::holds_alternative<CrosstabRequest>(m_result.request);
        if (isCrosstab && kind == ChartKind::LikertStacked)
            return fillStacks(m_spec, m_result);
        switch (kind) {
        case ChartKind::Heat:
            return fillHeat(m_spec, m_result);
        case ChartKind::LikertStacked:
        case ChartKind::LikertDiverging:
            return fillLikert(m_context, m_spec);
        case ChartKind::Line:
            return fillLines(m_context, m_spec);
        case ChartKind::HexMap:
            return fillMap(m_context, m_spec);
        case ChartKind::CumulativeStart:
            return fillCumulative(m_spec, m_result);
        case ChartKind::Flow:
            return fillFlow(m_spec, m_result);
        case ChartKind::DotWhisker:
            if (!m_result.parts.empty())
                return fillParts(m_spec, m_result);
            [[fallthrough]];
        case ChartKind::RankedMultiple:
            return fillNewest(m_context, m_spec, kind == ChartKind::RankedMultiple);
        default:
            return fillWaves(m_context, m_spec,
                             kind == ChartKind::Change || kind == ChartKind::Slope);
        }
    }

    void setAxis()
    {
        const bool isLarge = std::ranges::all_of(m_result.estimates, [](const Estimate &estimate) {
            return estimate.key.kind == EstimateKind::Change || estimate.base >= baseForDecimals;
        });
        m_spec.valueAxis.unit = m_shape.isShare ? ChartUnit::Percent : ChartUnit::Number;
        m_spec.valueAxis.decimals = m_shape.isShare ? (isLarge ? 1 : 0) : numberDecimals();
        m_spec.changeAxis.unit = m_shape.isShare ? ChartUnit::PercentagePoints : ChartUnit::Number;
        m_spec.changeAxis.decimals = m_spec.valueAxis.decimals;
        m_spec.heads.levels = m_shape.isShare
            ? in(u"Andel, prosent"_s, u"Prosentdel"_s, u"Share, per cent"_s)
            : m_result.provenance.question.text(m_language);
        m_spec.heads.change = m_shape.isShare
            ? in(u"Endring, prosentpoeng"_s, u"Endring, prosentpoeng"_s,
                 u"Change, percentage points"_s)
            : changeHead(m_language);
    }

    int numberDecimals() const
    {
        double largest = 0.0;
        for (const Estimate &estimate : m_result.estimates)
            largest = std::max(largest, std::abs(estimate.value.value_or(0.0)));
        return largest < 10 ? 1 : 0;
    }

    const ChartContext &m_context;
};

/// What the user chose about a figure whose rows and marks are there.
ChartSpec withChoice(ChartSpec spec, const ChartChoice &choice, const QString &sourceLine)
{
    if (!choice.headline.isEmpty())
        spec.headline = choice.headline.text(spec.language);
    if (!choice.subtitle.isEmpty())
        spec.subtitle = choice.subtitle.text(spec.language);
    spec.interval.isShown = choice.showsInterval;
    spec.source = sourceLine;
    spec.altText = altText(spec);
    return spec;
}

} // namespace

ChartSpec makeChart(const AnalysisResult &result, const ChartChoice &choice,
                    const QString &language, const QString &sourceLine)
{
    const std::vector<ChartKind> kinds = chartKindsFor(result);
    const bool isPossible = choice.kind && std::ranges::find(kinds, *choice.kind) != kinds.end();
    const ChartKind kind = isPossible ? *choice.kind : kinds.front();
    if (std::holds_alternative<RegressionRequest>(result.request))
        return styled(withChoice(regressionChart(result, kind, language), choice, sourceLine),
                      choice.style);
    if (isOaxaca(result))
        return styled(withChoice(oaxacaChart(result, language), choice, sourceLine), choice.style);
    if (isDifference(result))
        return styled(withChoice(differenceChart(result, kind, language), choice, sourceLine),
                      choice.style);
    ChartContext context{.result = result, .choice = choice, .language = language};
    context.grid = gridOf(result, language);
    context.shape = shapeOf(result, context.grid);
    ChartSpec spec;
    ChartMaker(context, spec).make(kind, sourceLine);
    return styled(std::move(spec), choice.style);
}

} // namespace tidemark

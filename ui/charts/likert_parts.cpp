// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/likert_parts.h"

#include <algorithm>

#include "core/report/chart_numbers.h"

namespace tidemark::ui {

namespace {

std::optional<ChartSeries> only(const ChartSpec &spec, SeriesRole role)
{
    const auto found = seriesOfRole(spec, role);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void sortByRank(std::vector<ChartSeries> &series)
{
    std::stable_sort(series.begin(), series.end(),
                     [](const auto &a, const auto &b) { return a.rank < b.rank; });
}

} // namespace

bool LikertSeries::startsSide(int rank, bool goesDown) const
{
    const int half = int(allSteps) / 2;
    if (!hasMiddle())
        return rank == (goesDown ? half - 1 : half);
    return rank == half || rank == (goesDown ? half - 1 : half + 1);
}

LikertSeries likertSeries(const FigureContext &figure)
{
    LikertSeries series;
    series.steps = shownSeries(figure, SeriesRole::LikertStep);
    sortByRank(series.steps);
    series.allSteps = seriesOfRole(figure.spec, SeriesRole::LikertStep).size();
    series.dontKnow = only(figure.spec, SeriesRole::DontKnow);
    series.topSum = only(figure.spec, SeriesRole::TopSum);
    series.bottomSum = only(figure.spec, SeriesRole::BottomSum);
    return series;
}

std::vector<LegendEntry> likertLegend(const FigureContext &figure, LegendOrder order)
{
    auto steps = seriesOfRole(figure.spec, SeriesRole::LikertStep);
    sortByRank(steps);
    const int count = int(steps.size());
    if (order == LegendOrder::HighToLow) {
        std::reverse(steps.begin(), steps.end());
    } else if (count % 2 == 1) {
        const auto middle = steps.begin() + count / 2;
        std::rotate(middle, middle + 1, steps.end());
    }
    std::vector<LegendEntry> entries;
    for (const ChartSeries &step : steps) {
        const QColor fill = figure.colors().likertStep(step.rank, count);
        const bool isPale = contrast(fill, figure.token().surface) < 1.5;
        entries.push_back({step.name, fill, isPale ? figure.token().ink3 : QColor(), Swatch::Square,
                           step.key, step.isHidden});
    }
    if (const auto dontKnow = only(figure.spec, SeriesRole::DontKnow))
        entries.push_back({dontKnow->name, figure.token().dontKnow, figure.token().ink3,
                           Swatch::Hatched, dontKnow->key, dontKnow->isHidden});
    return entries;
}

void layoutPart(FigureContext &figure, const QRectF &part, const QColor &fill, double percent)
{
    figure.canvas.rect(part, fill, {figure.token().surface, 0.6});
    const QString text = formatShare(percent, 0, figure.spec.language);
    const bool isTooSmall = figure.widthClass == WidthClass::Narrow && percent < 10.0;
    if (isTooSmall || part.width() < figure.canvas.fonts().width(text, type::partNumber) + 5.0)
        return;
    figure.canvas.text(text, {part.center().x(), part.center().y() + 3.1},
                       {type::partNumber, figure.colors().textOn(fill), Anchor::Middle});
}

MarkState rowState(const ChartSpec &spec, const ChartRow &row)
{
    std::optional<MarkState> state;
    for (const ChartMark &mark : spec.marks) {
        if (mark.row != row.key)
            continue;
        if (state && *state != mark.state)
            return MarkState::Shown;
        state = mark.state;
    }
    return state.value_or(MarkState::NoData);
}

} // namespace tidemark::ui

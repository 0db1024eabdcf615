// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mark_text.h"

#include <algorithm>

#include "core/report/chart_numbers.h"
#include "core/report/chart_words.h"
#include "ui/charts/hex_layout.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

const ChartSeries *seriesOf(const ChartSpec &spec, const ChartMark &mark)
{
    const auto found = std::find_if(spec.series.begin(), spec.series.end(),
                                    [&](const auto &one) { return one.key == mark.series; });
    return found == spec.series.end() ? nullptr : &*found;
}

bool isChange(const ChartSpec &spec, const ChartMark &mark)
{
    const ChartSeries *series = seriesOf(spec, mark);
    return (series && series->role == SeriesRole::Change)
        || spec.valueAxis.unit == ChartUnit::PercentagePoints;
}

/// Numbers without a unit keep their decimals and have no "pp.".
bool isInPoints(const ChartSpec &spec, const ChartMark &mark)
{
    return isChange(spec, mark)
        && (spec.valueAxis.unit == ChartUnit::PercentagePoints
            || spec.changeAxis.unit == ChartUnit::PercentagePoints);
}

/// Numbers are read one by one here, so shares have at least one decimal.
int decimalsOf(const ChartSpec &spec, const ChartMark &mark)
{
    if (isInPoints(spec, mark))
        return std::max({1, spec.valueAxis.decimals, spec.changeAxis.decimals});
    if (isChange(spec, mark))
        return spec.changeAxis.decimals;
    return spec.valueAxis.unit == ChartUnit::Percent ? std::max(1, spec.valueAxis.decimals)
                                                     : spec.valueAxis.decimals;
}

bool isSeen(const ChartMark &mark)
{
    return mark.value && (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers);
}

QString rowName(const ChartSpec &spec, const ChartMark &mark)
{
    const auto row = std::find_if(spec.rows.begin(), spec.rows.end(),
                                  [&](const auto &one) { return one.key == mark.row; });
    QString label = row == spec.rows.end() ? mark.row : row->label;
    // A map may be built from numbers of municipalities alone.
    if (spec.kind == ChartKind::HexMap && (label.isEmpty() || label == mark.row)) {
        for (const HexCell &cell : hexCells(boundaryOf({mark.row}).value_or(Boundary::Of2024))) {
            if (cell.code == mark.row)
                label = cell.name;
        }
    }
    return label.remove(QChar(0x00AD));
}

} // namespace

QString markTitle(const ChartSpec &spec, const ChartMark &mark)
{
    QStringList parts;
    for (const ChartPanel &panel : spec.panels) {
        if (panel.key == mark.panel)
            parts << panel.title;
    }
    parts << rowName(spec, mark);
    const ChartSeries *series = seriesOf(spec, mark);
    if (series && spec.series.size() > 1)
        parts << series->name;
    parts.removeAll(QString());
    return parts.join(u", "_s).remove(QChar(0x00AD));
}

QString markNumber(const ChartSpec &spec, const ChartMark &mark)
{
    const ChartWords &words = chartWords(spec.language);
    if (mark.state == MarkState::Hidden)
        return words.tooFew.arg(spec.minBase);
    if (!isSeen(mark))
        return words.nothing;
    const int decimals = decimalsOf(spec, mark);
    if (isChange(spec, mark)) {
        const QString change = formatChange(*mark.value, decimals, spec.language);
        return isInPoints(spec, mark) ? QString(change + u'\u00A0' + words.pointsShort) : change;
    }
    return spec.valueAxis.unit == ChartUnit::Percent
        ? formatPercent(*mark.value, decimals, spec.language)
        : formatNumber(*mark.value, decimals, spec.language);
}

QStringList markDetails(const ChartSpec &spec, const ChartMark &mark)
{
    if (!isSeen(mark))
        return {};
    QStringList lines;
    const int decimals = decimalsOf(spec, mark);
    if (mark.lower && mark.upper) {
        const QString interval = isChange(spec, mark)
            ? formatChangeInterval(*mark.lower, *mark.upper, decimals, spec.language)
            : formatInterval(*mark.lower, *mark.upper, decimals, spec.language);
        const QString level = formatPercent(spec.interval.level * 100.0, 0, spec.language);
        lines << chartWords(spec.language).intervalLine.arg(interval, level);
    }
    if (mark.n)
        lines << u"n\u00A0=\u00A0"_s + formatNumber(double(*mark.n), 0, spec.language);
    return lines + mark.explanation;
}

} // namespace tidemark::ui

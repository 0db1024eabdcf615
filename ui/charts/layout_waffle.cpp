// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_context.h"

using namespace Qt::StringLiterals;

// Waffle (13): up to three shares as squares out of a hundred, side by side.
namespace tidemark::ui {

namespace {

constexpr std::size_t mostWaffles = 3;
constexpr double widestWaffle = 122.0;

struct Waffle
{
    const ChartRow *row = nullptr;
    const ChartMark *mark = nullptr;
    QStringList title = {};
    QStringList detail = {}; ///< interval and n, on one or two lines
    double left = 0.0;
};

QString numberOf(const FigureContext &figure, const ChartMark *mark)
{
    const auto value = shownValue(mark);
    if (!value)
        return mark && mark->state == MarkState::Hidden ? u":"_s : u".."_s;
    return formatPercent(*value, 0, figure.spec.language);
}

QStringList detailOf(const FigureContext &figure, const ChartMark *mark, double width)
{
    if (!shownValue(mark))
        return {};
    QStringList parts;
    if (mark->lower && mark->upper)
        parts << formatInterval(*mark->lower, *mark->upper, 0, figure.spec.language);
    if (mark->n)
        parts << u"n\u00A0=\u00A0"_s + formatNumber(double(*mark->n), 0, figure.spec.language);
    return figure.canvas.fonts().wrap(parts.join(u' '), type::small, width, false);
}

void layoutSquares(FigureContext &figure, const Waffle &waffle, double top, double side, int column)
{
    const double step = side / 10.0;
    const auto value = shownValue(waffle.mark);
    const int filled = value ? int(std::lround(*value)) : 0;
    const QRectF area(waffle.left, top, side, side);
    if (waffle.mark && waffle.mark->state == MarkState::Hidden) {
        figure.canvas.hatched(area, figure.token().surface);
    } else {
        for (int i = 0; i < 100; ++i) {
            const QRectF square(waffle.left + (i % 10) * step, top + (i / 10) * step, step * 0.87,
                                step * 0.87);
            if (i < filled)
                figure.canvas.rect(square, figure.token().tide);
            else
                figure.canvas.rect(square, figure.token().tide4, {figure.token().tide3, 0.5});
        }
    }
    if (waffle.mark)
        figure.canvas.hit({.key = waffle.mark->key,
                           .mark = indexOf(figure.spec, waffle.mark),
                           .area = area,
                           .column = column});
}

struct WaffleRow
{
    std::vector<Waffle> waffles = {};
    double step = 0.0;
    double side = 0.0;
    double number = 0.0; ///< width of the widest share
    qsizetype titleLines = 1;
    qsizetype detailLines = 0;

    /// Interval and n stand beside the share where there is room, else below it.
    bool hasDetailBeside() const { return step - number - 16.0 > 60.0; }
};

WaffleRow rowOf(const FigureContext &figure)
{
    const FigureFonts &fonts = figure.canvas.fonts();
    WaffleRow row;
    row.step = std::min(figure.width(), figure.options.widestPlot * 1.4) / double(mostWaffles);
    row.side = std::min(widestWaffle, row.step - 10.0);
    for (const ChartRow &one : figure.spec.rows) {
        if (row.waffles.size() == mostWaffles)
            break;
        Waffle waffle{.row = &one, .left = figure.left + double(row.waffles.size()) * row.step};
        waffle.mark = findMark(figure.spec, one.key, figure.spec.series.front().key);
        waffle.title = fonts.wrap(one.label, type::label, row.step - 12.0);
        row.number =
            std::max(row.number, fonts.width(numberOf(figure, waffle.mark), type::headline));
        row.titleLines = std::max(row.titleLines, waffle.title.size());
        row.waffles.push_back(std::move(waffle));
    }
    for (Waffle &waffle : row.waffles) {
        const double beside = row.hasDetailBeside() ? row.number + 16.0 : 8.0;
        waffle.detail = detailOf(figure, waffle.mark, row.step - beside);
        row.detailLines = std::max(row.detailLines, waffle.detail.size());
    }
    return row;
}

void layoutTexts(FigureContext &figure, const WaffleRow &row, const Waffle &waffle, double numberY)
{
    double y = numberY - 14.0 - double(waffle.title.size() - 1) * type::labelLine;
    for (const QString &line : waffle.title) {
        figure.canvas.text(line, {waffle.left, y}, {type::label, figure.token().ink});
        y += type::labelLine;
    }
    figure.canvas.text(numberOf(figure, waffle.mark), {waffle.left, numberY},
                       {type::headline, figure.token().tide});
    const QPointF first = row.hasDetailBeside() ? QPointF(waffle.left + row.number + 6.0, numberY)
                                                : QPointF(waffle.left, numberY + 12.0);
    for (qsizetype k = 0; k < waffle.detail.size(); ++k)
        figure.canvas.text(waffle.detail[k], first + QPointF(0.0, double(k) * 10.0),
                           {type::small, figure.token().ink2});
}

} // namespace

double layoutWaffle(FigureContext &figure, double top)
{
    if (figure.spec.rows.empty() || figure.spec.series.empty())
        return top;
    const WaffleRow row = rowOf(figure);
    const double numberY = top + 16.0 + double(row.titleLines) * type::labelLine + 3.4;
    const auto below = row.hasDetailBeside() ? row.detailLines - 1 : row.detailLines;
    const double squares = numberY + 8.0 + double(std::max<qsizetype>(below, 0)) * 10.0;
    for (std::size_t i = 0; i < row.waffles.size(); ++i) {
        layoutTexts(figure, row, row.waffles[i], numberY);
        layoutSquares(figure, row.waffles[i], squares, row.side, int(i));
    }
    figure.reading << figure.words.readWaffle;
    return squares + row.side;
}

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_frame.h"

#include <algorithm>

#include "core/report/chart_numbers.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double outerMargin = 10.0;

/// Lines of the head: at most half of a wide figure's width is left empty, so balance is kept.
double layoutLines(FigureContext &figure, const QString &text, const TextLook &look,
                   double baseline, double step)
{
    const QStringList lines = figure.canvas.fonts().wrap(text, look.style, figure.width());
    for (const QString &line : lines) {
        figure.canvas.text(line, {figure.left, baseline}, look);
        baseline += step;
    }
    return baseline;
}

QStringList noteSentences(const FigureContext &figure)
{
    const ChartSpec &spec = figure.spec;
    QStringList sentences = figure.reading;
    sentences << spec.notes << figure.signs;
    QStringList hidden;
    for (const ChartSeries &series : spec.series) {
        if (series.isHidden)
            hidden << series.name;
    }
    if (!hidden.isEmpty())
        sentences << figure.words.switchedOff.arg(hidden.join(u", "_s));
    sentences << spec.orderNote << spec.source;
    sentences.removeAll(QString());
    return sentences;
}

/// The outlined tag; returns its width.
double layoutTag(FigureContext &figure, double top)
{
    const TextLook look = {type::strongSmall, figure.token().ember};
    const double wide = figure.canvas.width(figure.words.synthetic, look) + 9.0;
    QPainterPath frame;
    frame.addRoundedRect(QRectF(figure.left + 0.4, top, wide, 11.4), 3.0, 3.0);
    figure.canvas.path(frame, figure.token().surface, {figure.token().ember, 0.8});
    figure.canvas.text(figure.words.synthetic, {figure.left + 4.9, top + 8.6}, look);
    return wide;
}

void drawSwatch(FigureContext &figure, const LegendEntry &entry, double x, double top)
{
    FigureCanvas &canvas = figure.canvas;
    const QColor color = entry.isHidden ? figure.token().surface : entry.color;
    const Stroke outline = {entry.isHidden ? figure.token().ink3 : entry.outline, 0.5};
    const QPointF centre(x + 4.5, top + 4.5);
    switch (entry.swatch) {
    case Swatch::Square:
        canvas.rect({x, top, 9.0, 9.0}, color, outline);
        return;
    case Swatch::Hatched:
        canvas.hatched({x, top, 9.0, 9.0}, color);
        return;
    case Swatch::Dot:
        canvas.circle(centre, 3.6, color, outline);
        return;
    case Swatch::OpenDot:
        canvas.circle(centre, 3.2, figure.token().surface, {entry.color, 1.2});
        return;
    case Swatch::Line:
        canvas.line({x, centre.y()}, {x + 9.0, centre.y()}, {color, 2.0});
        return;
    case Swatch::Dashed:
        canvas.line({x, centre.y()}, {x + 9.0, centre.y()}, {color, 1.0, {3.0, 2.0}});
        return;
    }
}

} // namespace

double layoutHead(FigureContext &figure, double top)
{
    const TextLook headline = {type::headline, figure.token().ink};
    const TextLook subtitle = {type::subtitle, figure.token().ink2};
    double baseline = top + 12.0;
    double bottom = top;
    if (!figure.spec.headline.isEmpty()) {
        baseline = layoutLines(figure, figure.spec.headline, headline, baseline, 15.5);
        bottom = baseline - 15.5 + 3.5;
        baseline += 0.2;
    }
    if (!figure.spec.subtitle.isEmpty()) {
        baseline = layoutLines(figure, figure.spec.subtitle, subtitle, baseline, 12.2);
        bottom = baseline - 12.2 + 3.0;
    }
    return bottom;
}

double layoutNote(FigureContext &figure, double bodyBottom)
{
    const double rule = bodyBottom + 8.0;
    const QStringList sentences = noteSentences(figure);
    const bool hasLogo = !figure.options.logoText.isEmpty();
    if (sentences.isEmpty() && !figure.spec.isSynthetic && !hasLogo)
        return bodyBottom + outerMargin;
    figure.canvas.line({figure.left, rule}, {figure.right, rule}, {figure.token().line, 0.6});
    const TextLook look = {type::small, figure.token().ink2};
    const double indent = figure.spec.isSynthetic ? layoutTag(figure, rule + 6.0) + 6.0 : 0.0;
    double baseline = rule + 14.6;
    const QStringList lines = figure.canvas.fonts().wrapIndented(sentences.join(u' '), look.style,
                                                                 figure.width(), indent);
    for (qsizetype i = 0; i < lines.size(); ++i, baseline += type::smallLine)
        figure.canvas.text(lines[i], {figure.left + (i == 0 ? indent : 0.0), baseline}, look);
    if (hasLogo) {
        figure.canvas.text(figure.options.logoText, {figure.right, baseline},
                           {type::strongSmall, figure.token().ink2, Anchor::End});
        baseline += type::smallLine;
    }
    return baseline - type::smallLine + 12.4;
}

double layoutLegend(FigureContext &figure, const std::vector<LegendEntry> &entries, double top)
{
    const auto widthOf = [&](const LegendEntry &entry) {
        return 13.0 + figure.canvas.fonts().width(entry.text, type::label);
    };
    double total = 0.0;
    for (const LegendEntry &entry : entries)
        total += widthOf(entry);
    const double room = figure.width() - total;
    const double gap =
        std::clamp(room / double(std::max<std::size_t>(entries.size(), 2) - 1), 8.0, 14.0);
    double x = figure.left;
    double y = top;
    for (const LegendEntry &entry : entries) {
        const QStringList lines =
            figure.canvas.fonts().wrap(entry.text, type::label, figure.width() - 13.0);
        const double wide = std::min(widthOf(entry), figure.width());
        if (x > figure.left && x + wide > figure.right + 0.01) {
            x = figure.left;
            y += 13.0;
        }
        drawSwatch(figure, entry, x, y);
        const QColor ink = entry.isHidden ? figure.token().ink3 : figure.token().ink;
        const double first = y;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            y += i > 0 ? type::labelLine : 0.0;
            figure.canvas.text(lines[i], {x + 13.0, y + 7.6}, {type::label, ink});
        }
        if (!entry.series.isEmpty())
            figure.canvas.drawing().legend.push_back(
                {entry.series, QRectF(x, first - 2.0, wide, y - first + 13.0)});
        if (entry.isHidden)
            figure.canvas.line({x + 13.0, first + 4.6}, {x + wide, first + 4.6}, {ink, 0.6});
        x += wide + gap;
    }
    return y + 9.0;
}

} // namespace tidemark::ui

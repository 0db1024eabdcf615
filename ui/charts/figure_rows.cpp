// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_rows.h"

#include <algorithm>

#include "core/report/chart_numbers.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double indentStep = 8.0;
constexpr double labelGap = 10.0;
constexpr double mostAirGivenUp = 0.8;
constexpr double leastGap = 2.5;
constexpr double leastUniformGap = 4.5; ///< so that clusters stay apart

bool isStrong(const ChartRow &row)
{
    return row.role == RowRole::Total || row.role == RowRole::GroupHead;
}

TextStyle labelStyle(const ChartRow &row)
{
    return isStrong(row) ? type::strongLabel : type::label;
}

QStringList labelLines(const FigureContext &figure, const ChartRow &row, double width)
{
    // A group head has the whole line for itself.
    const double room = row.role == RowRole::GroupHead ? figure.width() : width;
    return figure.canvas.fonts().wrap(row.label, labelStyle(row),
                                      std::max(20.0, room - row.indent * indentStep));
}

qsizetype mostLines(const FigureContext &figure, double width)
{
    qsizetype most = 1;
    for (const ChartRow &row : figure.spec.rows) {
        if (row.role != RowRole::GroupHead)
            most = std::max(most, labelLines(figure, row, width).size());
    }
    return most;
}

double rowHeight(const RowSlot &slot, const RowOptions &options, bool isAbove)
{
    const double text = double(slot.lines.size()) * type::labelLine - 2.0;
    if (slot.row->role == RowRole::GroupHead)
        return options.headHeight > 0.0 ? std::max(options.headHeight, text + 6.0)
                                        : text + options.gap / 2.0;
    if (isAbove)
        return text + 4.0 + options.markHeight + options.gap;
    return std::max(options.markHeight, text) + options.gap;
}

/// The part of a row that holds its marks.
void placeMarks(RowSlot &slot, const RowOptions &options, bool isAbove)
{
    slot.markHeight = options.markHeight;
    const double content = slot.height - options.gap;
    slot.markTop = isAbove ? slot.top + content - options.markHeight
                           : slot.top + (content - options.markHeight) / 2.0;
}

double textHeight(const RowSlot &slot)
{
    return double(slot.lines.size() - 1) * type::labelLine;
}

double firstBaseline(const RowSlot &slot, bool isAbove)
{
    if (slot.row->role == RowRole::GroupHead)
        return slot.top + 8.0;
    if (isAbove)
        return slot.markTop - 5.0 - textHeight(slot);
    return slot.centre() - textHeight(slot) / 2.0 + 3.06;
}

/// The rule below totals and above exclusive answers, midway between what the two rows hold.
void layoutRule(FigureContext &figure, const RowSlot &before, const RowSlot &after, bool isAbove)
{
    const bool followsTotal =
        before.row->role == RowRole::Total && after.row->role != RowRole::Total;
    const bool startsExclusive =
        after.row->role == RowRole::Exclusive && before.row->role != RowRole::Exclusive;
    if (!followsTotal && !startsExclusive)
        return;
    const auto halfText = [](const RowSlot &slot) { return textHeight(slot) / 2.0 + 5.3; };
    const bool isBeside = !isAbove && after.row->role != RowRole::GroupHead;
    const double end = std::max(before.markTop + before.markHeight,
                                isAbove ? 0.0 : before.centre() + halfText(before));
    const double start =
        isBeside ? std::min(after.markTop, after.centre() - halfText(after)) : after.top;
    const double y = (end + start) / 2.0;
    figure.canvas.line({figure.left, y}, {figure.right, y}, {figure.token().line, 0.7},
                       DrawLayer::Under);
}

} // namespace

double labelColumnWidth(const FigureContext &figure)
{
    const double width = figure.width();
    if (figure.widthClass == WidthClass::Medium && mostLines(figure, 0.30 * width - labelGap) <= 4)
        return 0.30 * width;
    for (const qsizetype lines : {2, 3}) {
        for (double share = 0.25; share < 0.355; share += 0.02) {
            if (mostLines(figure, share * width - labelGap) <= lines)
                return share * width;
        }
    }
    for (double share = 0.35; share < 0.455; share += 0.02) {
        if (mostLines(figure, share * width - labelGap) <= 4)
            return share * width;
    }
    return 0.45 * width;
}

RowOptions squeezed(const FigureContext &figure, RowOptions options)
{
    for (double *air : {&options.gap, &options.extraAfterTotal, &options.gapBeforeHead})
        *air = figure.squeezed(*air, mostAirGivenUp);
    const double least = options.isUniform ? leastUniformGap : leastGap;
    options.gap = std::max(options.gap, least);
    return options;
}

RowPlan planRows(const FigureContext &figure, double top, const RowOptions &options)
{
    RowPlan plan;
    plan.hasLabelsAbove = figure.widthClass == WidthClass::Narrow;
    const double column = plan.hasLabelsAbove ? figure.width() : labelColumnWidth(figure);
    plan.plotLeft = plan.hasLabelsAbove ? figure.left : figure.left + column;
    double highest = 0.0;
    for (const ChartRow &row : figure.spec.rows) {
        RowSlot slot{.row = &row,
                     .lines =
                         labelLines(figure, row, plan.hasLabelsAbove ? column : column - labelGap)};
        slot.height = rowHeight(slot, options, plan.hasLabelsAbove);
        highest = std::max(highest, slot.height);
        plan.slots.push_back(std::move(slot));
    }
    double y = top;
    for (RowSlot &slot : plan.slots) {
        const bool isHead = slot.row->role == RowRole::GroupHead;
        if (!options.isUniform && slot.row->role == RowRole::Exclusive && y > top)
            y += options.extraAfterTotal;
        if (isHead && y > top)
            y += options.gapBeforeHead;
        slot.top = y;
        slot.height = options.isUniform ? highest : slot.height;
        if (isHead)
            slot.markTop = slot.top;
        else
            placeMarks(slot, options, plan.hasLabelsAbove);
        y += slot.height;
        if (!options.isUniform && slot.row->role == RowRole::Total)
            y += options.extraAfterTotal;
    }
    plan.bottom = y;
    return plan;
}

void layoutRowLabels(FigureContext &figure, const RowPlan &plan)
{
    for (std::size_t i = 0; i < plan.slots.size(); ++i) {
        const RowSlot &slot = plan.slots[i];
        const ChartRow &row = *slot.row;
        const bool isQuiet = row.role == RowRole::Other || row.role == RowRole::Exclusive
            || row.role == RowRole::Reference;
        const TextLook look = {labelStyle(row), isQuiet ? figure.token().ink2 : figure.token().ink,
                               Anchor::Start,
                               plan.hasLabelsAbove || row.role == RowRole::GroupHead};
        double baseline = firstBaseline(slot, plan.hasLabelsAbove);
        for (const QString &line : slot.lines) {
            figure.canvas.text(line, {figure.left + row.indent * indentStep, baseline}, look);
            baseline += type::labelLine;
        }
        if (i > 0)
            layoutRule(figure, plan.slots[i - 1], slot, plan.hasLabelsAbove);
    }
}

void layoutEmptyFrame(FigureContext &figure, const QRectF &frame, MarkState state)
{
    const QString text = state == MarkState::Hidden ? figure.words.tooFew.arg(figure.spec.minBase)
                                                    : figure.words.nothing;
    const double wide = figure.canvas.fonts().width(text, type::small);
    QRectF drawn = frame;
    drawn.setWidth(std::max(frame.width(), wide + 12.0));
    figure.canvas.rect(drawn, figure.token().surface, {figure.token().line, 0.7, {3.0, 2.0}});
    figure.canvas.text(text, {drawn.left() + 6.0, drawn.center().y() + 2.9},
                       {type::small, figure.token().ink2});
}

QString fewText(FigureContext &figure, const ChartMark &mark)
{
    if (mark.state != MarkState::FewAnswers || !mark.n)
        return {};
    if (!figure.signs.contains(figure.words.fewAnswers))
        figure.signs << figure.words.fewAnswers;
    return u"n\u00A0=\u00A0"_s + formatNumber(double(*mark.n), 0, figure.spec.language);
}

} // namespace tidemark::ui

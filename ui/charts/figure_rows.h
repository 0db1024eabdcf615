// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_context.h"

namespace tidemark::ui {

/// A row with its place in the drawing.
struct RowSlot
{
    const ChartRow *row = nullptr;
    QStringList lines = {}; ///< of the label
    double top = 0.0;
    double height = 0.0;
    double markTop = 0.0; ///< of the part that holds the marks
    double markHeight = 0.0;

    double bottom() const { return top + height; }
    double centre() const { return markTop + markHeight / 2.0; }
};

struct RowOptions
{
    double markHeight = 11.5; ///< bars, dots: least height of a row without its gap
    double gap = 13.0;
    bool isUniform = false; ///< every row as high as the highest, as series of Qt Charts need it
    double extraAfterTotal = 8.0;
    double headHeight = 0.0; ///< of a group head; 0: as a row
    double gapBeforeHead = 0.0; ///< before every group head but the first
};

struct RowPlan
{
    std::vector<RowSlot> slots = {};
    bool hasLabelsAbove = false;
    double plotLeft = 0.0; ///< where the plot may begin
    double bottom = 0.0;
};

/// Width of the label column with its gap: 25 to 35 % of the figure so that labels take at most two
/// lines, or three, up to 45 % where they would take more than four.
double labelColumnWidth(const FigureContext &figure);

/// The options with the air between rows that the height of the screen leaves.
RowOptions squeezed(const FigureContext &figure, RowOptions options);

/// Places all rows below `top`. At 8 cm labels stand above their marks.
RowPlan planRows(const FigureContext &figure, double top, const RowOptions &options);

/// Writes the labels, and the rules below totals and above exclusive answers.
void layoutRowLabels(FigureContext &figure, const RowPlan &plan);

/// Dashed frame with the reason why a mark of the row is not shown.
void layoutEmptyFrame(FigureContext &figure, const QRectF &frame, MarkState state);

/// "n = 14" in ember behind a label where the base is small; adds the note. Empty otherwise.
QString fewText(FigureContext &figure, const ChartMark &mark);

} // namespace tidemark::ui

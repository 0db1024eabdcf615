// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::ui {

class ChartView;

/// Makes charts known to screen readers as tables: one cell per mark, named by row, series and
/// number. Later calls do nothing.
void installChartAccessibility();

/// Tells screen readers that the mark of hit `index` has the focus.
void announceFocus(ChartView &view, int index);

/// Drops the cells of a figure that was laid out anew.
void forgetCells(ChartView &view);

} // namespace tidemark::ui

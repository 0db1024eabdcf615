// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_drawing.h"

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace tidemark::ui {

/// A bare chart with the series of `plot` in scene units: no title, legend, axes, margins or
/// animation; only its plot area is used.
QChart *makeChart(const FigurePlot &plot, const QSizeF &size, double strokeScale);

} // namespace tidemark::ui

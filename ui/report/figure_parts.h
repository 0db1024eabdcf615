// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/charts/figure_layout.h"

namespace tidemark::ui {

/// A figure that is higher than `room` points in parts that are not, cut between rows. All parts
/// have the axes of the whole; rows of a group that goes on stand under its head again. Kinds that
/// are not made of rows, and figures that fit, stay whole. GUI thread (fonts).
std::vector<ChartSpec> figureParts(const ChartSpec &spec, const FigureOptions &options,
                                   double room);

} // namespace tidemark::ui

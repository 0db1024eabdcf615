// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPainter>
#include <QPointF>
#include <QSizeF>

#include "core/report/document/document.h"
#include "ui/charts/figure_layout.h"

namespace tidemark::ui {

/// A figure on a page; `at` is its top left corner in points.
struct PlacedFigure
{
    ChartSpec spec = {};
    QSizeF size = {}; ///< points, before scaling
    QPointF at = {};
    double scale = 1.0; ///< below 1 only for a figure taller than a page that has no rows to cut at
};

/// A page laid out: its own texts and rules, and the figures on it.
struct ReportPage
{
    FigureDrawing drawing = {};
    std::vector<PlacedFigure> figures = {};
    QStringList headings = {}; ///< that start on this page, for the outline beside a preview
};

/// A report on A4 pages: what the PDF holds and what a preview shows.
struct ReportPages
{
    QSizeF size = {595.28, 841.89}; ///< points
    FigureOptions options = {}; ///< of its figures
    std::vector<ReportPage> pages = {};
};

/// Lays out the report: headings stay with what follows, table heads repeat on every page, figures
/// are never cut. GUI thread (fonts).
ReportPages layoutReport(const report::Document &document, const HouseStyle &style = {});

/// Paints one page; the painter's unit is the point. Always in light colours.
void paintPage(QPainter &painter, const ReportPages &report, std::size_t page);

} // namespace tidemark::ui

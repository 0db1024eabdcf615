// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
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

/// Lays out a report in short steps, a block each: headings stay with what follows, table heads
/// repeat on every page, figures are never cut. GUI thread (fonts).
class ReportLayout
{
public:
    /// @pre `document` outlives the layout
    explicit ReportLayout(const report::Document &document, const HouseStyle &style = {});
    ~ReportLayout();

    std::size_t steps() const;
    std::size_t stepsDone() const { return m_done; }
    bool isDone() const { return m_done == steps(); }
    /// @pre !isDone()
    void layoutNext();
    /// @pre isDone()
    ReportPages take();

private:
    class Setter;

    std::unique_ptr<Setter> m_setter;
    std::size_t m_done = 0;
};

/// The same in one go.
ReportPages layoutReport(const report::Document &document, const HouseStyle &style = {});

/// Paints the paper, texts and rules of a page; the painter's unit is the point. Always in light
/// colours.
void paintPageTexts(QPainter &painter, const ReportPages &report, std::size_t page);
/// Paints one figure of a page.
void paintPageFigure(QPainter &painter, const ReportPages &report, const PlacedFigure &figure);
/// Paints one page with its figures.
void paintPage(QPainter &painter, const ReportPages &report, std::size_t page);

} // namespace tidemark::ui

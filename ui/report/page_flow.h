// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_canvas.h"
#include "ui/report/report_pages.h"

namespace tidemark::ui {

/// Fills pages from top to bottom.
class PageFlow
{
public:
    static constexpr double margin = 70.87; ///< 2.5 cm
    static constexpr double footHeight = 28.0;

    PageFlow(ReportPages &report, const FigureFonts &fonts, const FigureColors &colors);

    double left() const { return margin; }
    double width() const;
    /// Height left on the page.
    double room() const;
    /// Starts a new page unless `height` is left; says whether it did.
    bool need(double height);
    /// Moves down without drawing; nothing at the top of a page.
    void space(double height);
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    double bottom() const;

    ReportPage &page() { return m_report.pages.back(); }
    FigureCanvas canvas();
    const FigureFonts &fonts() const { return m_fonts; }
    const FigureColors &colors() const { return m_colors; }

private:
    void startPage();

    ReportPages &m_report;
    const FigureFonts &m_fonts;
    const FigureColors &m_colors;
    double m_y = 0.0;
};

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_flow.h"

namespace tidemark::ui {

PageFlow::PageFlow(ReportPages &report, const FigureFonts &fonts, const FigureColors &colors)
    : m_report(report)
    , m_fonts(fonts)
    , m_colors(colors)
{
    startPage();
}

void PageFlow::startPage()
{
    m_report.pages.push_back({});
    page().drawing.size = m_report.size;
    m_y = margin;
}

double PageFlow::width() const
{
    return m_report.size.width() - 2 * margin;
}

double PageFlow::bottom() const
{
    return m_report.size.height() - margin;
}

double PageFlow::room() const
{
    return bottom() - m_y;
}

bool PageFlow::need(double height)
{
    if (height <= room() || m_y <= margin)
        return false;
    startPage();
    return true;
}

void PageFlow::space(double height)
{
    if (m_y > margin)
        m_y += height;
}

FigureCanvas PageFlow::canvas()
{
    return FigureCanvas(page().drawing, m_fonts, m_colors);
}

} // namespace tidemark::ui

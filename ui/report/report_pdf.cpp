// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "ui/charts/pdf_metadata.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int dotsPerInch = 1200;

} // namespace

ReportPdf::ReportPdf(const report::Document &document, ReportPages pages)
    : m_pages(std::move(pages))
    , m_buffer(&m_bytes)
    , m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(QPageSize(m_pages.size, QPageSize::Point, {}, QPageSize::ExactMatch));
    m_writer.setPageMargins({});
    m_writer.setTitle(document.title);
    m_writer.setCreator(u"Tidemark"_s);
    m_writer.setDocumentXmpMetadata(
        xmpPacket(document.title, document.subtitle, document.language));
    m_painter.begin(&m_writer);
    for (const ReportPage &page : m_pages.pages)
        m_steps += 1 + page.figures.size();
}

void ReportPdf::paintNext()
{
    m_painter.save();
    m_painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    const std::vector<PlacedFigure> &figures = m_pages.pages[m_page].figures;
    if (!m_hasTexts)
        paintPageTexts(m_painter, m_pages, m_page);
    else
        paintPageFigure(m_painter, m_pages, figures[m_figure++]);
    m_painter.restore();
    m_hasTexts = true;
    if (m_figure < figures.size() || m_page + 1 == m_pages.pages.size())
        return;
    m_writer.newPage();
    ++m_page;
    m_figure = 0;
    m_hasTexts = false;
}

QByteArray ReportPdf::take()
{
    m_painter.end();
    return withoutDates(m_bytes);
}

QByteArray reportPdf(const report::Document &document, const HouseStyle &style)
{
    ReportPdf pdf(document, layoutReport(document, style));
    for (std::size_t step = 0; step < pdf.steps(); ++step)
        pdf.paintNext();
    return pdf.take();
}

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "ui/charts/pdf_metadata.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int dotsPerInch = 1200;

} // namespace

ReportPdf::ReportPdf(const report::Document &document, const HouseStyle &style)
    : m_pages(layoutReport(document, style))
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
}

void ReportPdf::paintNextPage()
{
    if (m_next > 0)
        m_writer.newPage();
    m_painter.save();
    m_painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    paintPage(m_painter, m_pages, m_next++);
    m_painter.restore();
}

QByteArray ReportPdf::take()
{
    m_painter.end();
    return withoutDates(m_bytes);
}

QByteArray reportPdf(const report::Document &document, const HouseStyle &style)
{
    ReportPdf pdf(document, style);
    for (std::size_t page = 0; page < pdf.pageCount(); ++page)
        pdf.paintNextPage();
    return pdf.take();
}

} // namespace tidemark::ui

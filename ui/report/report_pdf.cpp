// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "ui/charts/pdf_metadata.h"
#include "ui/report/report_pages.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int dotsPerInch = 1200;

} // namespace

QByteArray reportPdf(const report::Document &document, const HouseStyle &style)
{
    const ReportPages pages = layoutReport(document, style);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(pages.size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(document.title);
    writer.setCreator(u"Tidemark"_s);
    writer.setDocumentXmpMetadata(xmpPacket(document.title, document.subtitle, document.language));
    QPainter painter(&writer);
    const double scale = dotsPerInch / 72.0;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, pages, page);
        painter.restore();
    }
    painter.end();
    return withoutDates(bytes);
}

} // namespace tidemark::ui

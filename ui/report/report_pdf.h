// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>

#include "core/report/document/document.h"
#include "ui/charts/house_style.h"
#include "ui/report/report_pages.h"

namespace tidemark::ui {

/// Makes a report's PDF page by page: vector figures, embedded fonts, searchable text. GUI thread.
class ReportPdf
{
public:
    ReportPdf(const report::Document &document, const HouseStyle &style);

    std::size_t pageCount() const { return m_pages.pages.size(); }
    /// @pre fewer than pageCount() are painted
    void paintNextPage();
    /// The bytes of the whole file, without dates. @pre all pages are painted
    QByteArray take();

private:
    ReportPages m_pages;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    std::size_t m_next = 0;
};

/// The same in one go.
QByteArray reportPdf(const report::Document &document, const HouseStyle &style = {});

} // namespace tidemark::ui

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

/// Makes a report's PDF in short steps, the texts of a page or a figure each: vector figures,
/// embedded fonts, searchable text. GUI thread.
class ReportPdf
{
public:
    ReportPdf(const report::Document &document, ReportPages pages);

    std::size_t steps() const { return m_steps; }
    /// @pre fewer than steps() are painted
    void paintNext();
    /// The bytes of the whole file, without dates. @pre all steps are painted
    QByteArray take();

private:
    ReportPages m_pages;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    std::size_t m_steps = 0;
    std::size_t m_page = 0;
    std::size_t m_figure = 0; ///< of the page, that is painted next; texts come before them
    bool m_hasTexts = false;
};

/// The same in one go.
QByteArray reportPdf(const report::Document &document, const HouseStyle &style = {});

} // namespace tidemark::ui

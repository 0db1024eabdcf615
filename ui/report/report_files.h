// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <QFuture>
#include <QString>
#include <QStringList>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/report/document/document.h"
#include "ui/charts/house_style.h"
#include "ui/report/report_pdf.h"

namespace tidemark::ui {

/// A report with everything that needed fonts and painters already drawn.
struct DrawnReport
{
    report::Document document = {};
    report::DrawnFigures figures = {};
    QByteArray pdf = {};
};

/// Draws a report in short steps: a block on its page, a picture of a figure or of a part of one, a
/// part of a page of the PDF each, so that whoever draws in the GUI thread can show progress,
/// answer and stop between them.
class ReportDrawing
{
public:
    ReportDrawing(report::Document document, const HouseStyle &style);
    ~ReportDrawing();

    /// How many there are as far as is known: those of the PDF follow from the layout.
    qint64 steps() const;
    qint64 stepsDone() const { return m_done; }
    bool isDone() const;
    /// @pre !isDone(). GUI thread.
    void drawNext();
    /// @pre isDone()
    DrawnReport take();

private:
    /// A figure, or a part of it.
    struct Picture
    {
        QString stem = {};
        std::size_t part = 0; ///< from 1; 0: the whole
        ChartSpec spec = {};
    };
    /// Pixels that another thread makes a file of.
    struct Encoding
    {
        report::DrawnPicture *picture = nullptr;
        QFuture<QByteArray> png = {};
    };

    report::DrawnPicture &drawnOf(const Picture &picture);
    void drawPicture();
    void drawVector(const Picture &picture);
    void drawPixels(const Picture &picture);
    void collectOldest();

    DrawnReport m_drawn;
    HouseStyle m_style;
    ReportLayout m_layout;
    std::vector<Picture> m_pictures = {};
    std::size_t m_nextPicture = 0;
    bool m_hasVector = false; ///< of the next picture
    std::deque<Encoding> m_encodings = {};
    std::unique_ptr<ReportPdf> m_pdf;
    qint64 m_done = 0;
};

/// Writes the files of a drawn report into `folder`; see writeReport(). Any thread.
Result<QStringList> writeDrawnReport(const DrawnReport &report, const QString &folder,
                                     JobControl &job);

/// Writes the report into `folder`: rapport.html, rapport.pdf, rapport.odt, tabeller.xlsx and
/// figurer/*.svg, *.png. Returns the paths written. The same report gives the same bytes. All files
/// are made before the first is written, so a failure leaves nothing half done but a full disk.
/// GUI thread.
Result<QStringList> writeReport(const report::Document &document, const QString &folder,
                                const HouseStyle &style, JobControl &job);

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

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

/// Draws a report in short steps: a picture of a figure or a page of the PDF each, so that whoever
/// draws in the GUI thread can show progress, answer and stop between them.
class ReportDrawing
{
public:
    ReportDrawing(report::Document document, const HouseStyle &style);
    ~ReportDrawing();

    qint64 steps() const;
    qint64 stepsDone() const { return m_done; }
    bool isDone() const { return m_done == steps(); }
    /// @pre !isDone(). GUI thread.
    void drawNext();
    /// @pre isDone()
    DrawnReport take();

private:
    void drawFigure(const report::Figure &figure, bool asPng);

    DrawnReport m_drawn;
    HouseStyle m_style;
    std::vector<const report::Figure *> m_figures;
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

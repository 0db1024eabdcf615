// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_files.h"

#include <QDir>
#include <QSaveFile>

#include "core/report/document/html_writer.h"
#include "core/report/document/odt_writer.h"
#include "core/report/document/xlsx_writer.h"
#include "ui/charts/chart_export.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct NamedBytes
{
    QString name = {};
    QByteArray bytes = {};
};

std::vector<const report::Figure *> figuresOf(const report::Document &document)
{
    std::vector<const report::Figure *> figures;
    for (const report::Block &block : document.blocks) {
        if (const auto *figure = std::get_if<report::Figure>(&block))
            figures.push_back(figure);
    }
    return figures;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileNotWritable, {file.errorString()}, {.file = path}};
    return {};
}

/// The words of file names follow the language of the report.
QString fileName(const report::Document &document, const QString &ending)
{
    return (document.language == u"en"_s ? u"report."_s : u"rapport."_s) + ending;
}

} // namespace

ReportDrawing::ReportDrawing(report::Document document, const HouseStyle &style)
    : m_drawn({.document = std::move(document)})
    , m_style(style)
    , m_figures(figuresOf(m_drawn.document))
    , m_pdf(std::make_unique<ReportPdf>(m_drawn.document, style))
{
}

ReportDrawing::~ReportDrawing() = default;

qint64 ReportDrawing::steps() const
{
    return 2 * qint64(m_figures.size()) + qint64(m_pdf->pageCount());
}

void ReportDrawing::drawNext()
{
    const auto step = std::size_t(m_done++);
    if (step < 2 * m_figures.size())
        drawFigure(*m_figures[step / 2], step % 2 == 1);
    else
        m_pdf->paintNextPage();
}

void ReportDrawing::drawFigure(const report::Figure &figure, bool asPng)
{
    const ExportOptions options = {.style = m_style};
    report::DrawnFigure &drawn = m_drawn.figures[figure.stem];
    if (asPng) {
        drawn.png = exportFigure(figure.spec, FigureFormat::Png, options);
        return;
    }
    const QSizeF size =
        layoutFigure(figure.spec,
                     figureOptions(options.widthCm, options.smallestText, options.theme, m_style))
            .size;
    drawn.svg = exportFigure(figure.spec, FigureFormat::Svg, options);
    drawn.widthCm = size.width() / pointsPerCm;
    drawn.heightCm = size.height() / pointsPerCm;
}

DrawnReport ReportDrawing::take()
{
    m_drawn.pdf = m_pdf->take();
    return std::move(m_drawn);
}

Result<QStringList> writeDrawnReport(const DrawnReport &report, const QString &folder,
                                     JobControl &job)
{
    const report::Document &document = report.document;
    const auto odt = report::odtDocument(document, report.figures);
    if (!odt)
        return odt.error();
    std::vector<NamedBytes> files = {
        {fileName(document, u"html"_s), report::htmlDocument(document, report.figures)},
        {fileName(document, u"odt"_s), *odt},
        {fileName(document, u"pdf"_s), report.pdf}};
    for (const auto &[stem, figure] : report.figures) {
        files.push_back({u"figurer/%1.svg"_s.arg(stem), figure.svg});
        files.push_back({u"figurer/%1.png"_s.arg(stem), figure.png});
    }
    if (job.isCancelled())
        return Error{ErrorCode::Cancelled};
    const QDir target(folder);
    if (!target.mkpath(u"figurer"_s))
        return Error{ErrorCode::FileNotWritable, {target.path()}, {.file = folder}};
    QStringList written;
    for (const NamedBytes &file : files) {
        if (auto done = writeFile(target.filePath(file.name), file.bytes); !done)
            return std::move(done).error();
        written << target.filePath(file.name);
        job.reportProgress(written.size(), qint64(files.size()) + 1);
    }
    const QString workbook =
        target.filePath(document.language == u"en"_s ? u"tables.xlsx"_s : u"tabeller.xlsx"_s);
    if (auto done = report::writeTablesXlsx(document, workbook); !done)
        return std::move(done).error();
    job.reportProgress(1, 1);
    return written << workbook;
}

Result<QStringList> writeReport(const report::Document &document, const QString &folder,
                                const HouseStyle &style, JobControl &job)
{
    ReportDrawing drawing(document, style);
    while (!drawing.isDone()) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled};
        drawing.drawNext();
        job.reportProgress(drawing.stepsDone(), drawing.steps() + 1);
    }
    NullJobControl quiet;
    auto written = writeDrawnReport(drawing.take(), folder, quiet);
    job.reportProgress(1, 1);
    return written;
}

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_files.h"

#include <QDir>
#include <QSaveFile>
#include <QtConcurrentRun>

#include "core/report/document/html_writer.h"
#include "core/report/document/odt_writer.h"
#include "core/report/document/xlsx_writer.h"
#include "ui/charts/chart_export.h"
#include "ui/report/figure_parts.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct NamedBytes
{
    QString name = {};
    QByteArray bytes = {};
};

constexpr double partHeight = 22.5 * pointsPerCm; ///< of a page of the text document
constexpr std::size_t mostEncodings = 8; ///< pictures of some megabytes each

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
    , m_layout(m_drawn.document, style)
{
    for (const report::Block &block : m_drawn.document.blocks) {
        if (const auto *figure = std::get_if<report::Figure>(&block))
            m_pictures.push_back({figure->stem, 0, figure->spec});
    }
}

ReportDrawing::~ReportDrawing() = default;

qint64 ReportDrawing::steps() const
{
    const std::size_t painted = m_pdf ? m_pdf->steps() : m_layout.steps();
    return qint64(m_layout.steps() + 2 * m_pictures.size() + painted);
}

bool ReportDrawing::isDone() const
{
    return m_pdf && m_done == steps();
}

void ReportDrawing::drawNext()
{
    ++m_done;
    if (!m_layout.isDone()) {
        m_layout.layoutNext();
        if (m_layout.isDone())
            m_pdf = std::make_unique<ReportPdf>(m_drawn.document, m_layout.take());
    } else if (m_nextPicture < m_pictures.size()) {
        drawPicture();
    } else {
        m_pdf->paintNext();
    }
}

report::DrawnPicture &ReportDrawing::drawnOf(const Picture &picture)
{
    report::DrawnFigure &figure = m_drawn.figures[picture.stem];
    return picture.part == 0 ? figure.whole : figure.parts[picture.part - 1];
}

void ReportDrawing::drawPicture()
{
    const Picture picture = m_pictures[m_nextPicture];
    if (!m_hasVector) {
        drawVector(picture);
        m_hasVector = true;
        return;
    }
    drawPixels(picture);
    m_hasVector = false;
    ++m_nextPicture;
}

void ReportDrawing::drawVector(const Picture &picture)
{
    const ExportOptions options = {.style = m_style};
    const FigureOptions figure =
        figureOptions(options.widthCm, options.smallestText, options.theme, m_style);
    const QSizeF size = layoutFigure(picture.spec, figure).size * figure.textScale;
    report::DrawnPicture &drawn = drawnOf(picture);
    drawn.svg = exportFigure(picture.spec, FigureFormat::Svg, options);
    drawn.widthCm = size.width() / pointsPerCm;
    drawn.heightCm = size.height() / pointsPerCm;
    if (picture.part > 0 || size.height() <= partHeight)
        return;
    std::vector<ChartSpec> parts = figureParts(picture.spec, figure, partHeight);
    if (parts.size() == 1)
        return;
    m_drawn.figures[picture.stem].parts.resize(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i)
        m_pictures.push_back({picture.stem, i + 1, std::move(parts[i])});
}

/// Drawing takes fonts and a scene of the GUI thread; making a file of the pixels takes neither.
void ReportDrawing::drawPixels(const Picture &picture)
{
    const QImage image = figureImage(picture.spec, {.style = m_style});
    if (m_encodings.size() == mostEncodings)
        collectOldest();
    m_encodings.push_back({&drawnOf(picture), QtConcurrent::run(pngOfImage, image, picture.spec)});
}

void ReportDrawing::collectOldest()
{
    m_encodings.front().picture->png = m_encodings.front().png.result();
    m_encodings.pop_front();
}

DrawnReport ReportDrawing::take()
{
    while (!m_encodings.empty())
        collectOldest();
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
        files.push_back({u"figurer/%1.svg"_s.arg(stem), figure.whole.svg});
        files.push_back({u"figurer/%1.png"_s.arg(stem), figure.whole.png});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_files.h"

#include <QDir>
#include <QSaveFile>

#include "core/report/document/html_writer.h"
#include "core/report/document/odt_writer.h"
#include "core/report/document/xlsx_writer.h"
#include "ui/charts/chart_export.h"
#include "ui/report/report_pdf.h"

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

report::DrawnFigure draw(const ChartSpec &spec, const HouseStyle &style)
{
    const ExportOptions options = {.style = style};
    const FigureDrawing drawing = layoutFigure(
        spec, figureOptions(options.widthCm, options.smallestText, options.theme, style));
    return {.svg = exportFigure(spec, FigureFormat::Svg, options),
            .png = exportFigure(spec, FigureFormat::Png, options),
            .widthCm = drawing.size.width() / pointsPerCm,
            .heightCm = drawing.size.height() / pointsPerCm};
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

Result<QStringList> writeReport(const report::Document &document, const QString &folder,
                                const HouseStyle &style, JobControl &job)
{
    const auto figures = figuresOf(document);
    const qint64 steps = qint64(figures.size()) + 3;
    report::DrawnFigures drawn;
    for (const report::Figure *figure : figures) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled};
        drawn[figure->stem] = draw(figure->spec, style);
        job.reportProgress(qint64(drawn.size()), steps);
    }
    const auto odt = report::odtDocument(document, drawn);
    if (!odt)
        return odt.error();
    std::vector<NamedBytes> files = {
        {fileName(document, u"html"_s), report::htmlDocument(document, drawn)},
        {fileName(document, u"odt"_s), *odt},
        {fileName(document, u"pdf"_s), reportPdf(document, style)}};
    job.reportProgress(steps - 1, steps);
    for (const auto &[stem, figure] : drawn) {
        files.push_back({u"figurer/%1.svg"_s.arg(stem), figure.svg});
        files.push_back({u"figurer/%1.png"_s.arg(stem), figure.png});
    }
    const QDir target(folder);
    if (!target.mkpath(u"figurer"_s))
        return Error{ErrorCode::FileNotWritable, {target.path()}, {.file = folder}};
    QStringList written;
    for (const NamedBytes &file : files) {
        if (auto done = writeFile(target.filePath(file.name), file.bytes); !done)
            return std::move(done).error();
        written << target.filePath(file.name);
    }
    const QString workbook =
        target.filePath(document.language == u"en"_s ? u"tables.xlsx"_s : u"tabeller.xlsx"_s);
    if (auto done = report::writeTablesXlsx(document, workbook); !done)
        return std::move(done).error();
    job.reportProgress(steps, steps);
    return written << workbook;
}

} // namespace tidemark::ui

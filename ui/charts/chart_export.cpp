// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <cmath>

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "core/report/chart_words.h"
#include "ui/charts/figure_scene.h"
#include "ui/charts/pdf_metadata.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

const QString titlePlace = u"tidemark-title"_s;
const QString descriptionPlace = u"tidemark-description"_s;
constexpr int unitsPerInch = int(72 * sceneUnitsPerPoint);

std::unique_ptr<FigureScene> sceneOf(const ChartSpec &spec, const ExportOptions &options)
{
    auto scene = std::make_unique<FigureScene>();
    scene->setFigure(
        spec, figureOptions(options.widthCm, options.smallestText, options.theme, options.style));
    return scene;
}

QString titleOf(const ChartSpec &spec)
{
    return spec.headline.isEmpty() ? chartKindName(spec.kind, spec.language) : spec.headline;
}

/// Qt names one family only; others and the language are added so that the file reads well where
/// Inter is missing and to screen readers.
QByteArray finishedSvg(QByteArray svg, const ChartSpec &spec, const HouseStyle &style)
{
    const QByteArray family = style.fontFamily.toUtf8();
    const QByteArray plain = "font-family=\"" + family + "\"";
    const QByteArray full = "font-family=\"" + family + ", 'Source Sans 3', Arial, sans-serif\"";
    const QByteArray root = "<svg role=\"img\" xml:lang=\"" + spec.language.toLatin1() + "\" ";
    // Whether Qt escapes these two depends on its version, so they are put in here.
    svg.replace(titlePlace.toUtf8(), titleOf(spec).toHtmlEscaped().toUtf8());
    svg.replace(descriptionPlace.toUtf8(), figureDescription(spec).toHtmlEscaped().toUtf8());
    svg.replace(plain, full);
    svg.replace("<svg ", root);
    return svg;
}

QByteArray svgOf(FigureScene &scene, const ChartSpec &spec, const ExportOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSizeF units = scene.sizeInPoints() * sceneUnitsPerPoint;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(unitsPerInch);
    generator.setSize(QSize(int(std::lround(units.width())), int(std::lround(units.height()))));
    generator.setViewBox(scene.sceneRect());
    generator.setTitle(titlePlace);
    generator.setDescription(descriptionPlace);
    QPainter painter(&generator);
    scene.render(&painter, scene.sceneRect(), scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.end();
    return finishedSvg(bytes, spec, options.style);
}

QByteArray pdfOf(FigureScene &scene, const ChartSpec &spec)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageLayout(
        QPageLayout(QPageSize(scene.sizeInPoints(), QPageSize::Point, {}, QPageSize::ExactMatch),
                    QPageLayout::Portrait, {}));
    writer.setTitle(titleOf(spec));
    writer.setCreator(u"Tidemark"_s);
    writer.setDocumentXmpMetadata(xmpPacket(titleOf(spec), figureDescription(spec), spec.language));
    QPainter painter(&writer);
    scene.render(&painter, QRectF(0, 0, writer.width(), writer.height()), scene.sceneRect());
    painter.end();
    return withoutDates(bytes);
}

QImage imageOf(FigureScene &scene, const ExportOptions &options)
{
    const QSizeF inches = scene.sizeInPoints() / 72.0;
    const QSizeF pixels = inches * options.dotsPerInch;
    QImage image(int(std::lround(pixels.width())), int(std::ceil(pixels.height())),
                 QImage::Format_RGB32);
    image.fill(options.theme == Theme::Light ? Qt::white : figureColors(Theme::Dark).token.surface);
    const int dotsPerMeter = int(std::lround(options.dotsPerInch / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, QRectF(QPointF(), pixels), scene.sceneRect());
    return image;
}

} // namespace

QString figureDescription(const ChartSpec &spec)
{
    QStringList sentences;
    if (spec.altText.isEmpty())
        sentences << chartKindName(spec.kind, spec.language) + u'.';
    else
        sentences << spec.altText;
    const QString tag = chartWords(spec.language).synthetic;
    if (spec.isSynthetic && !spec.altText.contains(tag))
        sentences << tag + u'.';
    sentences << spec.notes << spec.source;
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QByteArray exportFigure(const ChartSpec &spec, FigureFormat format, const ExportOptions &options)
{
    const auto scene = sceneOf(spec, options);
    switch (format) {
    case FigureFormat::Svg:
        return svgOf(*scene, spec, options);
    case FigureFormat::Pdf:
        return pdfOf(*scene, spec);
    case FigureFormat::Png:
        break;
    }
    return pngOfImage(imageOf(*scene, options), spec);
}

Result<void> exportFigureToFile(const ChartSpec &spec, FigureFormat format,
                                const ExportOptions &options, const QString &fileName)
{
    QSaveFile file(fileName);
    const auto failure = [&] {
        return Error{ErrorCode::FileNotWritable, {file.errorString()}, {.file = fileName}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    file.write(exportFigure(spec, format, options));
    if (!file.commit())
        return failure();
    return {};
}

QImage figureImage(const ChartSpec &spec, const ExportOptions &options)
{
    return imageOf(*sceneOf(spec, options), options);
}

QByteArray pngOfImage(QImage image, const ChartSpec &spec)
{
    image.setText(u"Title"_s, titleOf(spec));
    image.setText(u"Description"_s, figureDescription(spec));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::unique_ptr<QMimeData> figureMimeData(const ChartSpec &spec, const ExportOptions &options,
                                          const QString &tableHtml, const QString &tableTsv)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(figureImage(spec, options));
    data->setData(u"image/svg+xml"_s, exportFigure(spec, FigureFormat::Svg, options));
    if (!tableHtml.isEmpty())
        data->setHtml(tableHtml);
    if (!tableTsv.isEmpty()) {
        data->setText(tableTsv);
        data->setData(u"text/tab-separated-values"_s, tableTsv.toUtf8());
    }
    return data;
}

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QImage>
#include <QMimeData>

#include "core/base/result.h"
#include "ui/charts/figure_layout.h"

namespace tidemark::ui {

enum class FigureFormat { Svg, Pdf, Png };

struct ExportOptions
{
    double widthCm = 16.0;
    double smallestText = 8.0; ///< pt; no text is smaller
    int dotsPerInch = 300; ///< of PNG and of the clipboard's image
    Theme theme = Theme::Light;
    HouseStyle style = {};
};

/// The figure as it is on screen, in the bytes of a file. The same values give the same bytes:
/// files hold no dates. SVG has title and description, PDF and PNG have them as metadata; all say
/// where answers are synthetic. GUI thread.
QByteArray exportFigure(const ChartSpec &spec, FigureFormat format, const ExportOptions &options);

/// Writes the file whole or not at all.
Result<void> exportFigureToFile(const ChartSpec &spec, FigureFormat format,
                                const ExportOptions &options, const QString &fileName);

/// The picture at the size and resolution of the options. GUI thread.
QImage figureImage(const ChartSpec &spec, const ExportOptions &options);

/// The PNG file of a figure's picture. Any thread.
QByteArray pngOfImage(QImage image, const ChartSpec &spec);

/// Picture (image, SVG) and numbers (HTML, tab-separated) for the clipboard.
std::unique_ptr<QMimeData> figureMimeData(const ChartSpec &spec, const ExportOptions &options,
                                          const QString &tableHtml, const QString &tableTsv);

/// What a file says about the figure besides its headline: alt text, notes, source, synthetic tag.
QString figureDescription(const ChartSpec &spec);

} // namespace tidemark::ui

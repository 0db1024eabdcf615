// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_layout.h"

#include <algorithm>

#include <QTransform>

#include "ui/charts/figure_context.h"
#include "ui/charts/figure_frame.h"

namespace tidemark::ui {

namespace {

constexpr double outerMargin = 10.0;
constexpr double narrowest = 10.0 * pointsPerCm; ///< below it the rules of 8 cm hold
constexpr double medium = 14.0 * pointsPerCm; ///< below it those of 12 cm

WidthClass widthClassOf(const FigureOptions &options)
{
    const double width = options.width / options.textScale;
    return width < narrowest ? WidthClass::Narrow
        : width < medium     ? WidthClass::Medium
                             : WidthClass::Full;
}

double layoutBody(FigureContext &figure, double top)
{
    switch (figure.spec.kind) {
    case ChartKind::ClusteredBars:
    case ChartKind::RankedMultiple:
        return layoutBars(figure, top);
    case ChartKind::Change:
        return layoutChange(figure, top);
    case ChartKind::Slope:
        return layoutSlope(figure, top);
    case ChartKind::LikertStacked:
        return layoutLikert(figure, top);
    case ChartKind::DotWhisker:
        return layoutEffects(figure, top);
    case ChartKind::Line:
    case ChartKind::CumulativeStart:
        return layoutLines(figure, top);
    case ChartKind::HexMap:
        return layoutHexMap(figure, top);
    case ChartKind::LikertDiverging:
        return layoutDiverging(figure, top);
    case ChartKind::AdjustedShares:
        return layoutAdjusted(figure, top);
    case ChartKind::Histogram:
        return layoutHistogram(figure, top);
    case ChartKind::BoxStrip:
        return layoutBoxes(figure, top);
    case ChartKind::Heat:
        return layoutHeat(figure, top);
    case ChartKind::Flow:
        return layoutFlow(figure, top);
    case ChartKind::Waffle:
        return layoutWaffle(figure, top);
    case ChartKind::SmallMultiples:
        return layoutPanels(figure, top);
    }
    return top;
}

/// Paper and ground of the whole figure, below everything.
void addGround(FigureDrawing &drawing, const FigureColors &colors)
{
    FigureShape ground;
    ground.path.addRect(QRectF(QPointF(), drawing.size));
    ground.fill = colors.token.surface;
    ground.layer = DrawLayer::Under;
    drawing.shapes.insert(drawing.shapes.begin(), std::move(ground));
}

} // namespace

FigureOptions figureOptions(double widthCm, double smallestText, Theme theme,
                            const HouseStyle &style)
{
    FigureOptions options;
    options.width = widthCm * pointsPerCm;
    options.textScale = smallestText / type::small.size;
    if (widthCm >= 26.0) {
        options.textScale *= 1.6;
        options.strokeScale = 1.4 / 1.6;
        options.widestPlot = 22.0 * pointsPerCm / options.textScale;
    }
    options.colors = withHouseStyle(figureColors(theme), style);
    options.fontFamily = style.fontFamily;
    options.logoText = style.logoText;
    options.hasSideMargins = style.hasSideMargins;
    return options;
}

bool isOffered(const ChartSpec &spec, const FigureOptions &options)
{
    const WidthClass widthClass = widthClassOf(options);
    if (widthClass != WidthClass::Narrow)
        return true;
    switch (spec.kind) {
    case ChartKind::LikertDiverging:
    case ChartKind::DotWhisker:
    case ChartKind::Flow:
    case ChartKind::HexMap:
        return false;
    case ChartKind::Heat:
        return spec.series.size() <= 5;
    case ChartKind::SmallMultiples:
        return spec.panels.size() <= 4;
    default:
        return true;
    }
}

FigureDrawing layoutFigure(const ChartSpec &spec, const FigureOptions &options)
{
    FigureDrawing drawing;
    const FigureFonts fonts(options.fontFamily);
    FigureCanvas canvas(drawing, fonts, options.colors);
    FigureContext figure{
        .spec = spec, .options = options, .canvas = canvas, .words = chartWords(spec.language)};
    const double width = options.width / options.textScale;
    const double side = options.hasSideMargins ? outerMargin : 0.5;
    figure.left = side;
    figure.right = width - side;
    figure.widthClass = widthClassOf(options);
    const double head = layoutHead(figure, outerMargin);
    const double body = layoutBody(figure, head);
    drawing.size = QSizeF(width, layoutNote(figure, body));
    addGround(drawing, options.colors);
    return drawing;
}

std::vector<ChartSeries> shownSeries(const FigureContext &figure, SeriesRole role)
{
    std::vector<ChartSeries> chosen = seriesOfRole(figure.spec, role);
    std::erase_if(chosen, [](const ChartSeries &series) { return series.isHidden; });
    return chosen;
}

std::optional<double> shownValue(const ChartMark *mark)
{
    const bool isSeen =
        mark && (mark->state == MarkState::Shown || mark->state == MarkState::FewAnswers);
    return isSeen ? mark->value : std::nullopt;
}

std::size_t indexOf(const ChartSpec &spec, const ChartMark *mark)
{
    return std::size_t(mark - spec.marks.data());
}

} // namespace tidemark::ui

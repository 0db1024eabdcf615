// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_scene.h"

#include <utility>

#include <QChart>

#include "ui/charts/figure_layer.h"
#include "ui/charts/plot_series.h"

namespace tidemark::ui {

FigureScene::FigureScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_drawing(std::make_shared<FigureDrawing>())
{
    // Few items that seldom change: an index costs more than it saves.
    setItemIndexMethod(NoIndex);
}

FigureScene::~FigureScene() = default;

void FigureScene::setFigure(const ChartSpec &spec, const FigureOptions &options)
{
    setFigure(layoutFigure(spec, options), options);
}

void FigureScene::setFigure(FigureDrawing laidOut, const FigureOptions &options)
{
    clear();
    m_charts.clear();
    m_textScale = options.textScale;
    auto drawing = std::make_shared<FigureDrawing>(std::move(laidOut));
    m_drawing = drawing;
    // Kinds of which Qt Charts draws nothing still hang on one empty chart.
    const std::vector<FigurePlot> plots =
        drawing->plots.empty() ? std::vector<FigurePlot>(1) : drawing->plots;
    for (const FigurePlot &plot : plots) {
        m_charts.push_back(makeChart(plot, drawing->size, options.strokeScale));
        addItem(m_charts.back());
    }
    auto *under = new FigureLayer(drawing, options.fontFamily, DrawLayer::Under,
                                  options.strokeScale, m_charts.front());
    under->setZValue(-1000.0);
    auto *over = new FigureLayer(drawing, options.fontFamily, DrawLayer::Over, options.strokeScale,
                                 m_charts.back());
    over->setZValue(1000.0);
    setSceneRect(over->boundingRect());
}

QSizeF FigureScene::sizeInPoints() const
{
    return m_drawing->size * m_textScale;
}

} // namespace tidemark::ui

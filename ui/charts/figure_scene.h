// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QGraphicsScene>

#include "ui/charts/figure_layout.h"

QT_BEGIN_NAMESPACE

class QChart;

QT_END_NAMESPACE

namespace tidemark::ui {

/// A figure as a scene in tenths of a point (times textScale): charts of Qt with the series they
/// draw well, between two layers with everything else. Screen and export render this one scene.
class FigureScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit FigureScene(QObject *parent = nullptr);
    ~FigureScene() override;

    void setFigure(const ChartSpec &spec, const FigureOptions &options);
    /// A figure that was laid out with these options.
    void setFigure(FigureDrawing laidOut, const FigureOptions &options);

    const FigureDrawing &drawing() const { return *m_drawing; }
    /// Size of the figure in points at final size.
    QSizeF sizeInPoints() const;

    /// The charts that carry series, one per FigurePlot.
    const std::vector<QChart *> &charts() const { return m_charts; }

private:
    std::shared_ptr<const FigureDrawing> m_drawing;
    std::vector<QChart *> m_charts;
    double m_textScale = 1.0;
};

} // namespace tidemark::ui

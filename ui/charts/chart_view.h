// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QGraphicsView>

#include "ui/charts/figure_scene.h"

namespace tidemark::ui {

/// A figure on screen: as wide as the view, as high as it needs. One tab stop; arrows move the
/// focus between marks in reading order, Enter or a double click asks to filter, Space or a click
/// chooses (pins the explanation). Dragging over several marks them, Shift+Space one more; Enter
/// then filters by them, Esc lets go. A click in the legend switches a class off and on.
class ChartView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(QWidget *parent = nullptr);

    const ChartSpec &spec() const { return m_spec; }
    const FigureDrawing &drawing() const { return m_scene.drawing(); }
    /// Key of the focused mark; empty if none.
    QString currentKey() const;
    /// What a tooltip says of a mark, as plain lines: value, interval, n, explanation.
    QStringList explanation(const QString &key) const;

    void setSpec(ChartSpec spec);
    void setTheme(Theme theme);
    void setHouseStyle(HouseStyle style);
    /// Keys of the marks taken by dragging over them or with Shift+Space.
    const QStringList &markedKeys() const { return m_marked; }
    /// Whether there was anything marked.
    bool clearMarked();
    /// Moves the focus ring, for a table that is in step; an unknown key takes it away.
    void setCurrentKey(const QString &key);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The mouse or the focus came to a mark, or left them all (empty key).
    void hovered(const QString &key);
    /// A mark was clicked or pinned with Space; a second Space on it gives an empty key.
    void chosen(const QString &key);
    void filterRequested(const QString &key);
    void marked(const QStringList &keys);
    /// Enter while several are marked.
    void filterByMarkedRequested(const QStringList &keys);
    /// The legend changed what is shown; the spec says which series are hidden.
    void seriesToggled(const QString &seriesKey, bool isHidden);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    const FigureHit *hitAt(QPoint position) const;
    const LegendHit *legendAt(QPoint position) const;
    FigureOptions options(int width) const;
    int heightOf(const FigureOptions &wanted) const;
    int lowHeight();
    double squeezeFor(int height);
    void relayout();
    void findCurrent(const QString &key);
    void moveFocus(int rows, int columns);
    void setHovered(const QString &key);
    void toggleSeries(const QString &seriesKey);
    void choose(const QString &key);
    void chooseAt(QPoint position);
    void setMarked(const QStringList &keys);
    void paintMarked(QPainter &painter, const QColor &color) const;
    void paintBand(QPainter &painter, const QColor &color) const;
    QString toolTipFor(const FigureHit &hit) const;

    ChartSpec m_spec;
    HouseStyle m_style;
    Theme m_theme = Theme::Light;
    FigureScene m_scene;
    int m_airyHeight = 0; ///< at the width of the viewport, as on paper
    std::optional<int> m_lowHeight; ///< the same without the air between marks, once asked for
    double m_squeeze = 0.0;
    std::optional<std::size_t> m_current; ///< index of the focused hit
    QString m_hovered;
    QString m_pinned;
    QStringList m_marked;
    std::optional<QPoint> m_pressed; ///< where the left button went down
    QRect m_band; ///< dragged over, in pixels of the viewport
};

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "core/report/chart_words.h"
#include "ui/charts/accessible_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/figure_layer.h"
#include "ui/charts/mark_text.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double pixelsPerPoint = 4.0 / 3.0;
constexpr double screenText = 8.8; ///< smallest text in pt; labels come to 12.5 px
constexpr int widestFigure = 1100;
constexpr double mostScrolled = 1.2; ///< times the height of the view
constexpr double squeezeSteps = 10.0;

int pixelHeight(const FigureDrawing &drawing, const FigureOptions &options)
{
    return int(std::ceil(drawing.size.height() * options.textScale * pixelsPerPoint));
}

QStringList toggled(QStringList keys, const QString &key)
{
    if (keys.removeAll(key) == 0)
        keys << key;
    return keys;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
{
    installChartAccessibility();
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString ChartView::currentKey() const
{
    return m_current ? drawing().hits[*m_current].key : QString();
}

QStringList ChartView::explanation(const QString &key) const
{
    const auto mark = std::find_if(m_spec.marks.begin(), m_spec.marks.end(),
                                   [&](const auto &one) { return one.key == key; });
    if (mark == m_spec.marks.end())
        return {};
    return QStringList{markTitle(m_spec, *mark), markNumber(m_spec, *mark)}
    + markDetails(m_spec, *mark);
}

void ChartView::setSpec(ChartSpec spec)
{
    clearMarked();
    const QString kept = currentKey();
    m_spec = std::move(spec);
    setAccessibleName(m_spec.headline.isEmpty() ? chartKindName(m_spec.kind, m_spec.language)
                                                : m_spec.headline);
    setAccessibleDescription(figureDescription(m_spec));
    relayout();
    setCurrentKey(kept);
}

void ChartView::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    relayout();
}

void ChartView::setHouseStyle(HouseStyle style)
{
    if (style == m_style)
        return;
    m_style = std::move(style);
    relayout();
}

void ChartView::setCurrentKey(const QString &key)
{
    findCurrent(key);
    if (m_current) {
        ensureVisible(inScene(drawing().hits[*m_current].area), 8, 8);
        announceFocus(*this, int(*m_current));
    }
    viewport()->update();
}

void ChartView::findCurrent(const QString &key)
{
    const auto &hits = drawing().hits;
    const auto found =
        std::find_if(hits.begin(), hits.end(), [&](const auto &hit) { return hit.key == key; });
    m_current.reset();
    if (found != hits.end() && !key.isEmpty())
        m_current = std::size_t(found - hits.begin());
}

QSize ChartView::sizeHint() const
{
    const int width = 640;
    return {width, heightForWidth(width)};
}

int ChartView::heightForWidth(int width) const
{
    return width == viewport()->width() && m_airyHeight > 0 ? m_airyHeight
                                                            : heightOf(options(width));
}

int ChartView::heightOf(const FigureOptions &wanted) const
{
    return pixelHeight(layoutFigure(m_spec, wanted), wanted);
}

int ChartView::lowHeight()
{
    if (!m_lowHeight) {
        FigureOptions low = options(viewport()->width());
        low.squeeze = 1.0;
        m_lowHeight = heightOf(low);
    }
    return *m_lowHeight;
}

/// As much as the figure needs to be seen whole. Rows that have to be scrolled anyway keep their
/// air, unless little is missing; a map, a matrix and flows are one picture.
double ChartView::squeezeFor(int height)
{
    const bool isOnePicture = m_spec.kind == ChartKind::HexMap || m_spec.kind == ChartKind::Flow
        || m_spec.kind == ChartKind::Heat;
    if (m_airyHeight <= height || (!isOnePicture && lowHeight() > height * mostScrolled))
        return 0.0;
    if (lowHeight() >= height)
        return 1.0;
    // In steps, so that a window that grows does not lay out the figure at every pixel.
    const double needed = double(m_airyHeight - height) / (m_airyHeight - lowHeight());
    return std::min(1.0, std::ceil(needed * squeezeSteps + 0.5) / squeezeSteps);
}

FigureOptions ChartView::options(int width) const
{
    // Slides are for paper: on screen a wide window only gives the plot more room.
    FigureOptions wanted = figureOptions(16.0, screenText, m_theme, m_style);
    wanted.width = std::clamp(width, 240, widestFigure) / pixelsPerPoint;
    return wanted;
}

void ChartView::relayout()
{
    FigureOptions wanted = options(viewport()->width());
    const QString kept = currentKey();
    m_current.reset();
    FigureDrawing laidOut = layoutFigure(m_spec, wanted);
    m_airyHeight = pixelHeight(laidOut, wanted);
    m_lowHeight.reset();
    m_squeeze = squeezeFor(viewport()->height());
    if (m_squeeze > 0.0) {
        wanted.squeeze = m_squeeze;
        laidOut = layoutFigure(m_spec, wanted);
    }
    m_scene.setFigure(std::move(laidOut), wanted);
    setBackgroundBrush(wanted.colors.token.surface);
    const double scale = pixelsPerPoint * wanted.textScale / sceneUnitsPerPoint;
    setTransform(QTransform::fromScale(scale, scale));
    forgetCells(*this);
    // A view that only changes its size stays where it was scrolled to.
    findCurrent(kept);
    viewport()->update();
    updateGeometry();
}

const FigureHit *ChartView::hitAt(QPoint position) const
{
    const QPointF point = mapToScene(position) / sceneUnitsPerPoint;
    const FigureHit *best = nullptr;
    double least = 1e18;
    for (const FigureHit &hit : drawing().hits) {
        if (!hit.area.contains(point))
            continue;
        const QPointF away = hit.area.center() - point;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < least) {
            least = distance;
            best = &hit;
        }
    }
    return best;
}

const LegendHit *ChartView::legendAt(QPoint position) const
{
    const QPointF point = mapToScene(position) / sceneUnitsPerPoint;
    const auto &legend = drawing().legend;
    const auto found = std::find_if(legend.begin(), legend.end(),
                                    [&](const auto &hit) { return hit.area.contains(point); });
    return found == legend.end() ? nullptr : &*found;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        relayout();
    return QGraphicsView::event(event);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const FigureHit *hit = hitAt(help->pos()))
            QToolTip::showText(help->globalPos(), toolTipFor(*hit), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QGraphicsView::viewportEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()
        || squeezeFor(event->size().height()) != m_squeeze)
        relayout();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const bool drags = m_pressed && event->buttons().testFlag(Qt::LeftButton)
        && (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (drags || !m_band.isNull()) {
        m_band = QRect(*m_pressed, event->pos()).normalized();
        viewport()->update();
        return;
    }
    const FigureHit *hit = hitAt(event->pos());
    setHovered(hit ? hit->key : QString());
    viewport()->setCursor(hit || legendAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const LegendHit *legend = legendAt(event->pos())) {
        toggleSeries(QString(legend->series));
        return;
    }
    m_pressed = event->pos();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QRect band = std::exchange(m_band, {});
    m_pressed.reset();
    if (band.isNull()) {
        chooseAt(event->pos());
        return;
    }
    const QRectF area = mapToScene(band).boundingRect();
    QStringList keys;
    for (const FigureHit &hit : drawing().hits) {
        if (area.contains(inScene(hit.area).center()) && !keys.contains(hit.key))
            keys << hit.key;
    }
    setMarked(keys);
}

void ChartView::chooseAt(QPoint position)
{
    clearMarked();
    const FigureHit *hit = hitAt(position);
    if (!hit)
        return;
    const QString key = hit->key;
    setCurrentKey(key);
    m_pinned.clear();
    choose(key);
}

void ChartView::setMarked(const QStringList &keys)
{
    m_marked = keys;
    viewport()->update();
    Q_EMIT marked(m_marked);
}

bool ChartView::clearMarked()
{
    if (m_marked.isEmpty())
        return false;
    setMarked({});
    return true;
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const FigureHit *hit = hitAt(event->pos()))
        Q_EMIT filterRequested(hit->key);
    else
        mousePressEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(0, -1);
    case Qt::Key_Right:
        return moveFocus(0, 1);
    case Qt::Key_Up:
        return moveFocus(-1, 0);
    case Qt::Key_Down:
        return moveFocus(1, 0);
    case Qt::Key_Space:
        if (m_current && event->modifiers().testFlag(Qt::ShiftModifier))
            setMarked(toggled(m_marked, currentKey()));
        else if (m_current)
            choose(currentKey());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        if (!m_marked.isEmpty())
            Q_EMIT filterByMarkedRequested(QStringList(m_marked));
        else if (m_current)
            Q_EMIT filterRequested(currentKey());
        return;
    case Qt::Key_Escape:
        if (clearMarked())
            return;
        if (!m_pinned.isEmpty())
            return choose(m_pinned);
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (!m_current && !drawing().hits.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrentKey(drawing().hits.front().key);
    if (m_current)
        Q_EMIT hovered(currentKey());
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::paintMarked(QPainter &painter, const QColor &color) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.0 * sceneUnitsPerPoint));
    for (const FigureHit &hit : drawing().hits) {
        if (m_marked.contains(hit.key))
            painter.drawRoundedRect(inScene(hit.area), 2.0 * sceneUnitsPerPoint,
                                    2.0 * sceneUnitsPerPoint);
    }
}

void ChartView::paintBand(QPainter &painter, const QColor &color) const
{
    QColor fill = color;
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.setPen(QPen(color, 0.8 * sceneUnitsPerPoint));
    painter.drawRect(mapToScene(m_band).boundingRect());
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const FigureColors colors = withHouseStyle(figureColors(m_theme), m_style);
    // Tide is a colour of bars in stacked charts, so the ring is ember there.
    const bool isStacked =
        m_spec.kind == ChartKind::LikertStacked || m_spec.kind == ChartKind::LikertDiverging;
    QColor color = isStacked ? colors.token.ember : colors.token.tide;
    paintMarked(*painter, color);
    if (!m_band.isNull())
        paintBand(*painter, color);
    if (!m_current)
        return;
    if (!hasFocus())
        color = colors.token.ink3;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.5 * sceneUnitsPerPoint));
    const QRectF ring = inScene(drawing().hits[*m_current].area.adjusted(-1.6, -1.6, 1.6, 1.6));
    painter->drawRoundedRect(ring, 3.0 * sceneUnitsPerPoint, 3.0 * sceneUnitsPerPoint);
}

void ChartView::moveFocus(int rows, int columns)
{
    const auto &hits = drawing().hits;
    if (hits.empty())
        return;
    if (!m_current) {
        setCurrentKey(hits.front().key);
    } else {
        const FigureHit &from = hits[*m_current];
        const FigureHit *best = nullptr;
        const auto cost = [&](const FigureHit &hit) {
            return std::abs(hit.row - from.row) * 10000 + std::abs(hit.column - from.column);
        };
        for (const FigureHit &hit : hits) {
            const bool isAhead = rows != 0
                ? (hit.row - from.row) * rows > 0
                : hit.row == from.row && (hit.column - from.column) * columns > 0;
            if (isAhead && (!best || cost(hit) < cost(*best)))
                best = &hit;
        }
        if (best)
            setCurrentKey(QString(best->key));
    }
    Q_EMIT hovered(currentKey());
}

void ChartView::setHovered(const QString &key)
{
    if (key == m_hovered)
        return;
    m_hovered = key;
    Q_EMIT hovered(key);
}

void ChartView::toggleSeries(const QString &seriesKey)
{
    const auto shown = std::count_if(m_spec.series.begin(), m_spec.series.end(),
                                     [](const auto &series) { return !series.isHidden; });
    for (ChartSeries &series : m_spec.series) {
        // The last one stays: an empty figure says nothing.
        if (series.key != seriesKey || (shown <= 1 && !series.isHidden))
            continue;
        series.isHidden = !series.isHidden;
        const bool isHidden = series.isHidden;
        relayout();
        Q_EMIT seriesToggled(seriesKey, isHidden);
        return;
    }
}

void ChartView::choose(const QString &key)
{
    m_pinned = key == m_pinned ? QString() : key;
    Q_EMIT chosen(m_pinned);
}

QString ChartView::toolTipFor(const FigureHit &hit) const
{
    const ChartMark &mark = m_spec.marks[hit.mark];
    const QString &hint = chartWords(m_spec.language).explainHint;
    QStringList lines = {markTitle(m_spec, mark).toHtmlEscaped(),
                         u"<b>"_s + markNumber(m_spec, mark).toHtmlEscaped() + u"</b>"_s};
    for (const QString &line : markDetails(m_spec, mark))
        lines << line.toHtmlEscaped();
    lines << hint.toHtmlEscaped();
    return u"<table width=\"300\"><tr><td>%1</td></tr></table>"_s.arg(lines.join(u"<br>"_s));
}

} // namespace tidemark::ui

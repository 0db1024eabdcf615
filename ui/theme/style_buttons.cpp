// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_parts.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include "ui/theme/control_shape.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui::parts {

namespace {

constexpr int gap = 8;
constexpr int toggleTick = 16;

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isSegment(ButtonShape shape)
{
    return shape == ButtonShape::SegmentOnly || shape == ButtonShape::SegmentFirst
        || shape == ButtonShape::SegmentMiddle || shape == ButtonShape::SegmentLast;
}

int heightOf(const QWidget *widget, ButtonShape shape)
{
    if (shape == ButtonShape::Toggle)
        return size::chip;
    if (isSegment(shape))
        return size::controlSmall;
    if (shape == ButtonShape::Link)
        return 20;
    return controlSize(widget) == ControlSize::Small ? size::controlSmall : size::control;
}

int paddingOf(const QWidget *widget, ButtonShape shape)
{
    if (shape == ButtonShape::Link)
        return 0;
    if (shape == ButtonShape::Toggle || isSegment(shape))
        return 10;
    return controlSize(widget) == ControlSize::Small ? 10 : 14;
}

QColor textColor(const QStyleOption &option, ButtonShape shape)
{
    const Colors &c = colors(option.palette);
    if (!is(option, QStyle::State_Enabled))
        return c.ink3;
    if (shape == ButtonShape::Primary)
        return c.surface;
    if (shape == ButtonShape::Link)
        return c.tide;
    if (shape == ButtonShape::Toggle || isSegment(shape))
        return is(option, QStyle::State_On) ? c.tide : c.ink2;
    return shape == ButtonShape::Quiet || shape == ButtonShape::Icon ? c.ink2 : c.ink;
}

QFont textFont(const QStyleOption &option, ButtonShape shape, const QFont &base)
{
    QFont font = base;
    const bool chosen = isSegment(shape) && is(option, QStyle::State_On);
    if (shape == ButtonShape::Primary || chosen)
        font.setWeight(QFont::DemiBold);
    else if (shape == ButtonShape::Secondary || shape == ButtonShape::Toggle)
        font.setWeight(QFont::Medium);
    return font;
}

/// One border round all segments; only the outer corners are round.
void drawSegment(QPainter &painter, const QStyleOption &option, ButtonShape shape)
{
    const Colors &c = colors(option.palette);
    QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool roundLeft = shape == ButtonShape::SegmentFirst || shape == ButtonShape::SegmentOnly;
    const bool roundRight = shape == ButtonShape::SegmentLast || shape == ButtonShape::SegmentOnly;
    painter.save();
    painter.setClipRect(option.rect);
    if (!roundLeft)
        rect.setLeft(rect.left() - 10);
    if (!roundRight)
        rect.setRight(rect.right() + 10);
    const bool on = is(option, QStyle::State_On);
    const bool hover = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    drawRounded(painter, rect, size::radius, on ? c.tide4 : hover ? c.canvas : c.surface, c.line);
    if (!roundLeft)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()),
                         c.line);
    painter.restore();
}

void drawLabel(QPainter &painter, const QRect &area, const QIcon &icon, const QSize &iconSize,
               const QString &text, QIcon::State state, bool enabled)
{
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int space = icon.isNull() || text.isEmpty() ? 0 : gap;
    const int textWidth =
        text.isEmpty() ? 0 : painter.fontMetrics().size(Qt::TextShowMnemonic, text).width() + 1;
    const int total = std::min(area.width(), iconWidth + space + textWidth);
    int x = area.left() + (area.width() - total) / 2;
    if (iconWidth > 0) {
        const QRect target(x, area.top() + (area.height() - iconSize.height()) / 2, iconWidth,
                           iconSize.height());
        icon.paint(&painter, target, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                   state);
        x += iconWidth + space;
    }
    const QRect textRect(x, area.top(), area.right() + 1 - x, area.height());
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text);
}

} // namespace

void drawRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                 const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, 1.0) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colors &c = colors(option.palette);
    const ButtonShape shape = buttonShape(widget);
    if (isSegment(shape)) {
        drawSegment(painter, option, shape);
        return;
    }
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool hover = enabled && is(option, QStyle::State_MouseOver);
    const bool down = enabled && is(option, QStyle::State_Sunken);
    const bool on = is(option, QStyle::State_On);
    QColor fill;
    QColor line;
    switch (shape) {
    case ButtonShape::Primary:
        fill = !enabled ? QColor() : hover || down ? c.tidePressed : c.tide;
        line = enabled ? QColor() : c.line;
        break;
    case ButtonShape::Secondary:
        fill = !enabled ? QColor() : hover || down || on ? c.tide4 : c.surface;
        line = c.line;
        break;
    case ButtonShape::Toggle:
        fill = on ? c.tide4 : hover ? c.canvas : QColor();
        break;
    default:
        fill = (hover || down || on) && shape != ButtonShape::Link ? c.tide4 : QColor();
    }
    const double inset = line.isValid() ? 0.5 : 0.0;
    drawRounded(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), size::radius,
                fill, line);
}

void drawPushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonShape shape = buttonShape(widget);
    painter.save();
    painter.setFont(textFont(option, shape, painter.font()));
    if (shape == ButtonShape::Link && is(option, QStyle::State_MouseOver)) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.setPen(textColor(option, shape));
    drawLabel(painter, option.rect, option.icon, option.iconSize, option.text,
              is(option, QStyle::State_On) ? QIcon::On : QIcon::Off,
              is(option, QStyle::State_Enabled));
    painter.restore();
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const ButtonShape shape = buttonShape(widget);
    drawButtonPanel(painter, option, widget);
    painter.save();
    painter.setFont(textFont(option, shape, option.font));
    painter.setPen(textColor(option, shape));
    QRect area = option.rect;
    const bool on = is(option, QStyle::State_On);
    const bool enabled = is(option, QStyle::State_Enabled);
    if (shape == ButtonShape::Toggle && on) {
        area.setLeft(area.left() + 8);
        paintIcon(painter, QRectF(area.left(), area.center().y() - 6.5, 14, 14), "check"_L1,
                  textColor(option, shape));
        area.setLeft(area.left() + toggleTick);
    }
    const bool textShown = option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool iconShown = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu) && textShown) {
        area.setRight(area.right() - 20);
        drawArrow(painter, QRect(area.right(), area.top(), 14, area.height()), Qt::DownArrow,
                  textColor(option, shape));
    }
    drawLabel(painter, area, iconShown ? option.icon : QIcon(), option.iconSize,
              textShown ? option.text : QString(), on ? QIcon::On : QIcon::Off, enabled);
    painter.restore();
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonShape shape = buttonShape(widget);
    const QFontMetrics metrics(
        textFont(option, shape, widget ? widget->font() : font(TextSize::Body)));
    int width = 2 * paddingOf(widget, shape);
    if (!option.text.isEmpty())
        width += metrics.size(Qt::TextShowMnemonic, option.text).width() + 2;
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : gap);
    return {width, heightOf(widget, shape)};
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const ButtonShape shape = buttonShape(widget);
    const int height = heightOf(widget, shape);
    const bool textShown =
        option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool iconShown =
        option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    if (!textShown)
        return {isSegment(shape) ? height + 6 : height, height};
    QStyleOption widest = option;
    widest.state |= QStyle::State_On; // a chosen segment is semibold and must not change its width
    const QFontMetrics metrics(textFont(widest, shape, option.font));
    int width =
        2 * paddingOf(widget, shape) + metrics.size(Qt::TextShowMnemonic, option.text).width() + 2;
    if (iconShown)
        width += option.iconSize.width() + gap;
    if (shape == ButtonShape::Toggle)
        width += toggleTick;
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu))
        width += 16;
    return {width, height};
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Colors &c = colors(option.palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool on = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? (enabled ? c.tide : c.ink3) : enabled ? c.ink3 : c.line, 1.5));
    painter.setBrush(on ? (enabled ? c.tide : c.ink3) : c.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (is(option, QStyle::State_NoChange)) {
        painter.setPen(QPen(c.surface, 2.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + 4, box.center().y()),
                         QPointF(box.right() - 4, box.center().y()));
    } else if (on) {
        paintIcon(painter, box.adjusted(1, 1, -1, -1), "check"_L1, c.surface);
    }
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Colors &c = colors(option.palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool on = is(option, QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on && enabled ? c.tide : c.ink3, 1.5));
    painter.setBrush(on ? (enabled ? c.tide : c.ink3) : c.surface);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.surface);
        painter.drawEllipse(box.center(), 3, 3);
    }
    painter.restore();
}

} // namespace tidemark::ui::parts

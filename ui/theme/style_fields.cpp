// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui::parts {

void drawFieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colors &c = colors(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled ? c.surface : c.canvas);
    QColor line = c.line;
    if (hasError(widget))
        line = c.ember;
    else if (focus)
        line = c.tide;
    const double width = focus || hasError(widget) ? 2.0 : 1.0;
    painter.setPen(QPen(line, width));
    const double inset = width / 2.0;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                            size::radius, size::radius);
    painter.restore();
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Colors &c = colors(option.palette);
    drawFieldFrame(painter, option, widget);
    const QRect arrow(option.rect.right() - 26, option.rect.top(), 16, option.rect.height());
    drawArrow(painter, arrow, Qt::DownArrow,
              option.state.testFlag(QStyle::State_Enabled) ? c.ink2 : c.ink3);
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    const Colors &c = colors(option.palette);
    drawFieldFrame(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int half = option.rect.height() / 2;
    const QRect upper(option.rect.right() - 22, option.rect.top() + 2, 16, half - 2);
    const QRect lower(option.rect.right() - 22, option.rect.top() + half, 16, half - 2);
    const auto shade = [&](QAbstractSpinBox::StepEnabledFlag flag) {
        return option.stepEnabled.testFlag(flag) ? c.ink2 : c.ink3;
    };
    drawArrow(painter, upper, Qt::UpArrow, shade(QAbstractSpinBox::StepUpEnabled));
    drawArrow(painter, lower, Qt::DownArrow, shade(QAbstractSpinBox::StepDownEnabled));
}

void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove,
                const QRect &handle)
{
    const Colors &c = colors(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF line(groove.left(), groove.center().y() - 1.5, groove.width(), 4);
    painter.setBrush(c.line);
    painter.drawRoundedRect(line, 2, 2);
    painter.setBrush(option.state.testFlag(QStyle::State_Enabled) ? c.tide : c.ink3);
    painter.drawRoundedRect(QRectF(line.left(), line.top(), handle.center().x() - line.left(), 4),
                            2, 2);
    painter.drawEllipse(QRectF(handle).center(), 7, 7);
    painter.restore();
}

void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Colors &c = colors(option.palette);
    const QRectF track(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
    const int range = option.maximum - option.minimum;
    const double share = range > 0 ? double(option.progress - option.minimum) / double(range) : 0.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.line);
    painter.drawRoundedRect(track, 2.5, 2.5);
    painter.setBrush(c.tide);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * share, 5)), 2.5, 2.5);
    painter.restore();
}

} // namespace tidemark::ui::parts

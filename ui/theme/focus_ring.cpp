// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

#include "ui/theme/tokens.h"

namespace tidemark::ui {

namespace {

constexpr int reach = 3;

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        auto *button = qobject_cast<QAbstractButton *>(watched);
        if (button && isByKeyboard(static_cast<QFocusEvent *>(event)->reason()))
            follow(button);
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_target)
            follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (watched == m_target)
            place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    m_target = widget;
    if (!widget || !widget->parentWidget()) {
        hide();
        setParent(nullptr);
        return;
    }
    setParent(widget->parentWidget());
    place();
    show();
    raise();
}

void FocusRing::place()
{
    setGeometry(m_target->geometry().adjusted(-reach, -reach, reach, reach));
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors(palette()).tide, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::radius + 2,
                            size::radius + 2);
}

} // namespace tidemark::ui

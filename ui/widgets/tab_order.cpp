// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace tidemark::ui {

namespace {

/// The last widget before the place that Tab stops at; setTabOrder() takes no other.
QWidget *stopBefore(QWidget *place)
{
    QWidget *one = place->previousInFocusChain();
    while (one != place
           && (one->focusPolicy() == Qt::NoFocus || one->focusProxy() || place->isAncestorOf(one)))
        one = one->previousInFocusChain();
    return one == place ? nullptr : one;
}

} // namespace

void tabAfter(QWidget *place, const QList<QWidget *> &parts)
{
    QWidget *last = stopBefore(place);
    if (!last)
        return;
    for (QWidget *part : parts) {
        QWidget::setTabOrder(last, part);
        last = part;
    }
}

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace tidemark::ui {

void tabAfter(QWidget *place, const QList<QWidget *> &parts)
{
    QWidget *last = place;
    for (QWidget *part : parts) {
        QWidget::setTabOrder(last, part);
        last = part;
    }
}

} // namespace tidemark::ui

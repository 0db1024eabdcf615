// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tidemark::ui {

HelpKey::HelpKey(Show show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_F1;
    if (!isKey || !QApplication::activeModalWidget() || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    m_show(static_cast<QWidget *>(watched));
    return true;
}

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/request_menu.h"

#include <utility>

#include <QMenu>

namespace tidemark::ui {

RequestMenu::RequestMenu(QWidget *parent, RequestChoice chosen)
    : m_menu(new QMenu(parent))
    , m_chosen(std::move(chosen))
{
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->setToolTipsVisible(true);
}

QMenu *RequestMenu::addMenu(const QString &text)
{
    QMenu *menu = m_menu->addMenu(text);
    menu->setToolTipsVisible(true);
    return menu;
}

void RequestMenu::add(QMenu &menu, const QString &text, bool on, const RegressionRequest &next,
                      const QString &step)
{
    QAction *action =
        menu.addAction(text, &menu, [chosen = m_chosen, next, step] { chosen(next, step); });
    action->setCheckable(true);
    action->setChecked(on);
    if (const auto problem = problemOf(next)) {
        action->setEnabled(false);
        action->setToolTip(describe(*problem));
    }
}

void RequestMenu::add(const QString &text, bool on, const RegressionRequest &next,
                      const QString &step)
{
    add(*m_menu, text, on, next, step);
}

} // namespace tidemark::ui

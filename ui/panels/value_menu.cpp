// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/value_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/panels/request_edits.h"

namespace tidemark::ui {

QMenu *makeValueMenu(const Study &study, const QuestionRef &ref, QWidget *parent,
                     const std::function<void(const QString &condition)> &chosen,
                     const std::function<void(const QString &name)> &custom)
{
    const Question *question = study.question(ref.source, ref.name);
    const Variable *variable = question && !question->items.empty()
        ? study.variable(question->items.front().variable)
        : study.variable(ref.source, ref.name);
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!variable)
        return menu;
    for (const ValueLabel &label : variable->labels) {
        menu->addAction(label.label.text(study.language), parent,
                        [chosen, name = variable->name, code = label.code] {
                            chosen(equalsCondition(name, code));
                        });
    }
    if (!variable->labels.empty())
        menu->addSeparator();
    menu->addAction(QCoreApplication::translate("tidemark::ui::ValueMenu", "Condition in words …"),
                    parent, [custom, name = variable->name] { custom(name); });
    return menu;
}

} // namespace tidemark::ui

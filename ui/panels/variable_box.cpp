// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/variable_box.h"

#include <QComboBox>

#include "core/analysis/code_path.h"
#include "ui/models/type_words.h"

namespace tidemark::ui {

void fillVariables(QComboBox &box, const Study &study, const Source *source, const QString &none,
                   const QString &current, const std::function<bool(const Variable &)> &fits)
{
    box.clear();
    box.addItem(none, QString());
    std::vector<const Variable *> variables;
    if (source)
        variables = study.variablesOf(source->id);
    if (source && source->frame) {
        const auto listed = study.variablesOf(*source->frame);
        variables.insert(variables.end(), listed.begin(), listed.end());
    }
    for (const Variable *variable : variables) {
        if (!fits(*variable) || box.findData(variable->name) >= 0)
            continue;
        const Question *question = questionOf(study, *variable);
        const bool isWhole = question && question->items.size() == 1;
        box.addItem(isWhole ? shownName(study, *question) : shownName(study, *variable),
                    variable->name);
    }
    if (box.findData(current) < 0)
        box.addItem(current, current);
    box.setCurrentIndex(box.findData(current));
}

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plain_variables.h"

#include "ui/models/type_words.h"
#include "ui/panels/model_words.h"
#include "ui/panels/request_edits.h"

namespace tidemark::ui {

std::vector<const Variable *> plainVariables(const Study &study, const RegressionRequest &request)
{
    std::vector<const Variable *> found;
    const Source *source = namingSource(study, request);
    if (!source)
        return found;
    std::vector<SourceId> owners = {source->id};
    if (source->frame)
        owners.push_back(*source->frame);
    for (const SourceId owner : owners) {
        for (const Variable *variable : study.variablesOf(owner)) {
            const Question *question = questionOf(study, *variable);
            const bool isOther =
                question && (question->kind == QuestionKind::Open || question->items.size() > 1);
            if (!isOther && variable != outcomeOf(study, request))
                found.push_back(variable);
        }
    }
    return found;
}

QString plainName(const Study &study, const Variable &variable)
{
    const Question *question = questionOf(study, variable);
    return question && question->items.size() == 1 ? shownName(study, *question)
                                                   : shownName(study, variable);
}

} // namespace tidemark::ui

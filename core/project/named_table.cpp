// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/named_table.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Title of the question, else label, else name.
QString labelOf(const Study &study, const Variable &variable, const QString &language)
{
    for (const Question &question : study.questions) {
        if (question.source == variable.source && question.items.size() == 1
            && question.items.front().variable == variable.id && !question.title.isEmpty())
            return question.title.text(language);
    }
    return variable.label.isEmpty() ? variable.name : variable.label.text(language);
}

} // namespace

ResultTable namedTable(const AnalysisResult &result, const Study &study, const QString &language)
{
    ResultTable table = makeTable(result, language);
    const Source *source = result.waves.empty() ? nullptr : study.wave(result.waves.back().key);
    const QStringList by =
        std::visit([](const auto &request) { return request.scope.by; }, result.request);
    if (!source || by.isEmpty() || table.columns.empty())
        return table;
    QStringList heads;
    for (const QString &name : by) {
        const Variable *variable = study.variable(source->id, name);
        if (!variable && source->frame)
            variable = study.variable(*source->frame, name);
        heads << (variable ? labelOf(study, *variable, language) : name);
    }
    table.columns.front().head = heads.join(u", "_s);
    return table;
}

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/pair_sides.h"

#include <algorithm>

#include "core/import/wave_matcher.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/wave_guess.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

VariableKind kindOfQuestion(const Question &question, const Variable *variable)
{
    switch (question.kind) {
    case QuestionKind::Multiple:
        return VariableKind::Multiple;
    case QuestionKind::Battery:
        return VariableKind::Scale;
    case QuestionKind::Numeric:
        return VariableKind::Number;
    case QuestionKind::Open:
        return VariableKind::Text;
    case QuestionKind::Date:
        return VariableKind::Date;
    case QuestionKind::Single:
        return variable && variable->measure == MeasureLevel::Ordinal ? VariableKind::Scale
                                                                      : VariableKind::Choice;
    case QuestionKind::Background:
        break;
    }
    return VariableKind::Other;
}

PairSide sideOf(const ImportPlan &plan, const QuestionPlan &question)
{
    const QString language = ImportWords::language();
    const int first = question.columns.empty() ? -1 : question.columns.front();
    PairSide side{.name = question.name,
                  .wording = firstOf({question.wording.text(language),
                                      question.title.text(language), question.name}),
                  .kind = VariableKind::Multiple,
                  .items = int(question.columns.size())};
    if (first >= 0) {
        side.kind = kindOf(plan, first);
        side.labels = plan.columns[std::size_t(first)].labels;
        side.missing = plan.columns[std::size_t(first)].missing.value;
    }
    return side;
}

QuestionPlan questionNamed(const ImportPlan &plan, const QString &name)
{
    const auto question = std::ranges::find(plan.questions, name, &QuestionPlan::name);
    if (question != plan.questions.end())
        return *question;
    const auto column = std::ranges::find(plan.columns, name, &ColumnPlan::name);
    if (column == plan.columns.end())
        return {.name = name};
    return {.name = name,
            .title = column->label,
            .wording = LocalText(column->questionText),
            .columns = {int(column - plan.columns.begin())}};
}

} // namespace

PairSide laterSide(const ImportPlan &plan, const QString &name)
{
    const auto question = std::ranges::find(plan.questions, name, &QuestionPlan::name);
    if (question != plan.questions.end())
        return sideOf(plan, *question);
    const auto column = std::ranges::find(plan.columns, name, &ColumnPlan::name);
    if (column == plan.columns.end())
        return {.name = name};
    const QString language = ImportWords::language();
    return {.name = name,
            .wording = firstOf({column->questionText, column->label.text(language), name}),
            .labels = column->labels,
            .missing = column->missing.value,
            .kind = kindOf(plan, int(column - plan.columns.begin()))};
}

PairSide earlierSide(const Study &study, QuestionId id)
{
    const Question *question = study.question(id);
    if (!question)
        return {};
    const QString language = ImportWords::language();
    const Variable *variable =
        question->items.empty() ? nullptr : study.variable(question->items.front().variable);
    PairSide side{.name = question->name,
                  .wording = firstOf({question->wording.text(language),
                                      question->title.text(language), question->name}),
                  .kind = kindOfQuestion(*question, variable),
                  .items = int(question->items.size())};
    if (variable) {
        side.labels = variable->labels;
        side.missing = variable->missing;
    }
    return side;
}

QString codesText(const PairSide &side)
{
    std::vector<ValueLabel> answers;
    QStringList parts;
    for (const ValueLabel &label : side.labels) {
        if (!side.missing.reason(label.code))
            answers.push_back(label);
    }
    if (!answers.empty())
        parts << ImportWords::labelSet(answers);
    for (const ValueLabel &label : side.labels) {
        if (side.missing.reason(label.code))
            parts << ImportWords::code(label.code) + u' '
                    + label.label.text(ImportWords::language());
    }
    return parts.join(u" · "_s);
}

void setPartner(ImportPlan &plan, int pair, const Study &study, QuestionId earlier)
{
    PairPlan &planned = plan.wave.pairs[std::size_t(pair)];
    const Question *sister = study.question(earlier);
    if (sister)
        planned = makePair(plan, questionNamed(plan, planned.later), study, *sister);
    else
        planned = {.later = planned.later, .state = PairState::OnlyHere, .likeness = 0.0};
    planned.fixedByUser = true;
}

void setAccepted(ImportPlan &plan, int pair, bool accepted)
{
    PairPlan &planned = plan.wave.pairs[std::size_t(pair)];
    if (!planned.earlier)
        return;
    planned.accepted = accepted;
    planned.fixedByUser = true;
}

const Source *earlierWave(const ImportPlan &plan, const Study &study)
{
    for (const PairPlan &pair : plan.wave.pairs) {
        if (const Question *question = study.question(pair.earlier))
            return study.source(question->source);
    }
    return newestWave(study);
}

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sav_questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

int columnOf(const ImportPlan &plan, const QString &variable)
{
    const auto found = std::ranges::find_if(plan.columns, [&](const ColumnPlan &column) {
        return column.nameInFile.compare(variable, Qt::CaseInsensitive) == 0;
    });
    return found == plan.columns.end() ? -1 : int(found - plan.columns.begin());
}

/// The code of the counted value: the number itself, or the code a text got.
double tickedCode(const SavResponseSet &set, const ColumnPlan &column)
{
    for (const ValueLabel &label : column.labels)
        if (!label.sourceText.isEmpty() && label.sourceText == set.countedValue)
            return label.code;
    bool isNumber = false;
    const double code = set.countedValue.toDouble(&isNumber);
    return isNumber ? code : 1.0;
}

LocalText itemLabel(const SavResponseSet &set, const ColumnPlan &column)
{
    const double ticked = tickedCode(set, column);
    const auto label = std::ranges::find(column.labels, ticked, &ValueLabel::code);
    if (set.itemsFromValueLabels && label != column.labels.end())
        return label->label;
    return column.label.isEmpty() ? LocalText(column.name) : column.label;
}

QuestionPlan question(const ImportPlan &plan, const SavResponseSet &set)
{
    QuestionPlan result;
    result.name = set.name;
    result.title = set.label.isEmpty() ? set.name : set.label;
    result.kind = set.isDichotomies ? QuestionKind::Multiple : QuestionKind::Battery;
    for (const QString &variable : set.variables) {
        const int index = columnOf(plan, variable);
        if (index < 0)
            continue;
        const ColumnPlan &column = plan.columns[std::size_t(index)];
        result.columns.push_back(index);
        result.itemLabels.push_back(itemLabel(set, column));
        if (set.isDichotomies)
            result.tickedCode = tickedCode(set, column);
    }
    return result;
}

} // namespace

void addSavQuestions(ImportPlan &plan, const SavRecords &records)
{
    for (ColumnPlan &column : plan.columns)
        if (column.questionText.isEmpty())
            column.questionText = records.questionTexts.value(column.nameInFile);
    for (const SavResponseSet &set : records.sets) {
        QuestionPlan made = question(plan, set);
        const bool isKnown = std::ranges::any_of(
            plan.questions, [&](const QuestionPlan &other) { return other.name == made.name; });
        if (!isKnown && !made.columns.empty())
            plan.questions.push_back(std::move(made));
    }
}

} // namespace tidemark

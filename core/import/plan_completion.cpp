// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plan_completion.h"

#include <algorithm>

#include "core/import/column_roles.h"
#include "core/import/question_finder.h"
#include "core/import/type_inference.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// What the user decided about a column earlier.
void keepDecisions(const ColumnPlan &before, ColumnPlan &column, bool sameEncoding)
{
    const auto keep = [](const auto &from, auto &to) {
        if (from.fixedByUser)
            to = from;
    };
    column.name = before.name;
    column.label = before.label;
    column.questionText = before.questionText;
    column.replacements = before.replacements;
    if (sameEncoding)
        column.labels = before.labels;
    keep(before.type, column.type);
    keep(before.decimalSign, column.decimalSign);
    keep(before.thousandsSign, column.thousandsSign);
    keep(before.dateFormat, column.dateFormat);
    keep(before.measure, column.measure);
    keep(before.role, column.role);
    keep(before.missing, column.missing);
}

/// The column at the same place with the same heading, else the one with that heading.
const ColumnPlan *sameColumn(const ImportPlan &previous, const ColumnPlan &column)
{
    const ColumnPlan *elsewhere = nullptr;
    for (const ColumnPlan &one : previous.columns) {
        if (one.nameInFile != column.nameInFile)
            continue;
        if (one.index == column.index)
            return &one;
        elsewhere = column.nameInFile.isEmpty() ? nullptr : &one;
    }
    return elsewhere;
}

void keepDecisions(const ImportPlan &previous, ImportPlan &plan)
{
    const bool sameEncoding = previous.text.encoding.value == plan.text.encoding.value;
    for (ColumnPlan &column : plan.columns) {
        if (const ColumnPlan *before = sameColumn(previous, column))
            keepDecisions(*before, column, sameEncoding);
    }
}

/// Questions that the user made, with the places their columns have now.
std::vector<QuestionPlan> keptQuestions(const ImportPlan &previous, const ImportPlan &plan)
{
    std::vector<QuestionPlan> kept;
    for (QuestionPlan question : previous.questions) {
        if (!question.fixedByUser)
            continue;
        for (int &place : question.columns) {
            const auto &nameInFile = previous.columns.at(std::size_t(place)).nameInFile;
            const auto now = std::ranges::find(plan.columns, nameInFile, &ColumnPlan::nameInFile);
            place = now == plan.columns.end() ? -1 : int(now - plan.columns.begin());
        }
        kept.push_back(std::move(question));
    }
    return kept;
}

} // namespace

std::size_t tableColumns(const std::vector<ColumnProfile> &profiles, std::size_t headerColumns,
                         qint64 rows)
{
    std::size_t columns = headerColumns;
    for (std::size_t i = columns; i < profiles.size(); ++i) {
        if (profiles[i].filled() * 2 >= rows && profiles[i].filled() > 0)
            columns = i + 1;
    }
    return columns;
}

void completePlan(const ImportPlan &previous, const std::vector<ColumnProfile> &profiles,
                  char decimal, ImportPlan &plan)
{
    keepDecisions(previous, plan);
    plan.text.emptyTexts = findEmptyTexts(profiles, plan.text.emptyTexts);
    const FileHints hints{.encoding = plan.text.encoding.value,
                          .emptyTexts = plan.text.emptyTexts.value,
                          .decimal = decimal};
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        inferColumn(profiles[i], hints, plan.columns[i]);
    guessRoles(plan);
    plan.questions = findQuestions(plan, keptQuestions(previous, plan));
}

} // namespace tidemark

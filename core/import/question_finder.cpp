// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/question_finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QuestionKind kindOf(const ColumnPlan &column)
{
    if (column.role.value != ColumnRole::Question)
        return QuestionKind::Background;
    switch (column.type.value) {
    case ColumnType::Code:
        return column.measure.value == MeasureLevel::Scale ? QuestionKind::Numeric
                                                           : QuestionKind::Single;
    case ColumnType::Number:
        return QuestionKind::Numeric;
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        return QuestionKind::Date;
    case ColumnType::Text:
        break;
    }
    return QuestionKind::Open;
}

} // namespace

std::vector<QuestionPlan> findQuestions(const ImportPlan &plan,
                                        const std::vector<QuestionPlan> &given)
{
    std::vector<QuestionPlan> questions;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const ColumnPlan &column = plan.columns[i];
        if (column.role.value == ColumnRole::Skip)
            continue;
        const auto known = std::ranges::find(given, column.name, &QuestionPlan::name);
        if (known != given.end() && known->columns == std::vector<int>{int(i)}) {
            questions.push_back(*known);
            continue;
        }
        questions.push_back({.name = column.name,
                             .title = column.label,
                             .wording = column.label,
                             .kind = kindOf(column),
                             .columns = {int(i)},
                             .itemLabels = {column.label}});
    }
    return questions;
}

} // namespace tidemark

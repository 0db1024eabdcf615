// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/variable_rows.h"

#include <algorithm>

namespace tidemark::ui {

namespace {

VariableKind kindOfAnswers(const ImportPlan &plan, const ColumnPlan &column, int question)
{
    if (question >= 0 && plan.questions[std::size_t(question)].kind == QuestionKind::Multiple)
        return VariableKind::Multiple;
    switch (column.type.value) {
    case ColumnType::Code:
        return column.measure.value == MeasureLevel::Nominal ? VariableKind::Choice
                                                             : VariableKind::Scale;
    case ColumnType::Number:
        return VariableKind::Number;
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        return VariableKind::Date;
    case ColumnType::Text:
        break;
    }
    return VariableKind::Text;
}

VariableRow rowOf(const ImportPlan &plan, int column)
{
    const int question = questionOf(plan, column);
    VariableRow row{.columns = {column}, .question = question, .kind = kindOf(plan, column)};
    if (row.kind == VariableKind::Multiple)
        row.columns = plan.questions[std::size_t(question)].columns;
    const auto nameOf = [&](int index) { return plan.columns[std::size_t(index)].name; };
    row.name = nameOf(row.columns.front());
    if (row.columns.size() > 1)
        row.name += QStringLiteral(" … ") + nameOf(row.columns.back());
    row.needsLook = std::ranges::any_of(
        row.columns, [&](int index) { return needsLook(plan.columns[std::size_t(index)]); });
    return row;
}

template <typename T>
void addReason(std::vector<Reason> &reasons, const Detected<T> &detected)
{
    if (!detected.reason.isEmpty() && !detected.fixedByUser)
        reasons.push_back({detected.reason, detected.sure});
}

} // namespace

bool isSet(const QuestionPlan &question)
{
    return question.kind == QuestionKind::Battery || question.kind == QuestionKind::Multiple;
}

int questionOf(const ImportPlan &plan, int column)
{
    const auto found = std::ranges::find_if(plan.questions, [&](const QuestionPlan &question) {
        return isSet(question)
            && std::ranges::find(question.columns, column) != question.columns.end();
    });
    return found == plan.questions.end() ? -1 : int(found - plan.questions.begin());
}

VariableKind kindOf(const ImportPlan &plan, int column)
{
    const ColumnPlan &planned = plan.columns[std::size_t(column)];
    switch (planned.role.value) {
    case ColumnRole::UnitId:
        return VariableKind::Unit;
    case ColumnRole::Weight:
        return VariableKind::Weight;
    case ColumnRole::Stratum:
    case ColumnRole::Cluster:
        return VariableKind::Other;
    case ColumnRole::Skip:
        return VariableKind::Skipped;
    case ColumnRole::Question:
    case ColumnRole::Background:
        break;
    }
    return kindOfAnswers(plan, planned, questionOf(plan, column));
}

std::vector<VariableRow> variableRows(const ImportPlan &plan)
{
    std::vector<VariableRow> rows;
    std::vector<bool> shown(plan.columns.size(), false);
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        if (shown[std::size_t(column)])
            continue;
        VariableRow row = rowOf(plan, column);
        for (const int member : row.columns)
            shown[std::size_t(member)] = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

bool needsLook(const ColumnPlan &column)
{
    if (column.role.value == ColumnRole::Skip)
        return false;
    return !column.type.sure || !column.decimalSign.sure || !column.thousandsSign.sure
        || !column.dateFormat.sure || !column.measure.sure || !column.role.sure
        || !column.missing.sure;
}

std::vector<Reason> reasonsOf(const ColumnPlan &column)
{
    std::vector<Reason> reasons;
    addReason(reasons, column.type);
    addReason(reasons, column.measure);
    addReason(reasons, column.decimalSign);
    addReason(reasons, column.thousandsSign);
    addReason(reasons, column.dateFormat);
    addReason(reasons, column.missing);
    addReason(reasons, column.role);
    return reasons;
}

std::vector<ValueLabel> substantiveLabels(const ColumnPlan &column)
{
    std::vector<ValueLabel> labels;
    std::ranges::copy_if(column.labels, std::back_inserter(labels), [&](const ValueLabel &label) {
        return !column.missing.value.reason(label.code);
    });
    return labels;
}

} // namespace tidemark::ui

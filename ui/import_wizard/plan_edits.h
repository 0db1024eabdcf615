// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/import/import_plan.h"
#include "ui/import_wizard/variable_rows.h"

/// What the user may change about the columns of a plan: pure functions on the value. All fix what
/// they set, so a new look at the file keeps it. Columns are indexes into ImportPlan::columns.
namespace tidemark::ui {

/// Kinds that can be chosen for several columns at once.
inline constexpr VariableKind choosableKinds[] = {
    VariableKind::Choice, VariableKind::Scale, VariableKind::Number,
    VariableKind::Text,   VariableKind::Date,
};

/// Reads the columns as Scale, Choice, Number, Text or Date; other kinds change nothing.
void setKind(ImportPlan &plan, const std::vector<int> &columns, VariableKind kind);

void setMeasure(ImportPlan &plan, const std::vector<int> &columns, MeasureLevel measure);

/// At most one column is the unit id and one the weight: a former one becomes background.
void setRole(ImportPlan &plan, const std::vector<int> &columns, ColumnRole role);

/// The short label of a line in one language: of its column, or of the multiple response set.
void relabel(ImportPlan &plan, const VariableRow &row, const QString &language,
             const QString &label);

void setLabels(ImportPlan &plan, const std::vector<int> &columns,
               const std::vector<ValueLabel> &labels);

/// The codes that mean missing; ranges, tags and the meaning of empty cells stay.
void setMissingCodes(ImportPlan &plan, const std::vector<int> &columns,
                     const std::vector<MissingCode> &codes);

/// What an empty cell means, in all columns.
void setEmptyReason(ImportPlan &plan, MissingReason reason);

/// Puts the columns together as one question of kind Battery or Multiple, taking them out of other
/// questions. Its name is what the columns' names have in common. Fewer than two columns: nothing.
/// Returns the new question's index, or −1.
int makeQuestion(ImportPlan &plan, const std::vector<int> &columns, QuestionKind kind);

/// Takes columns into an existing question, out of any other.
void joinQuestion(ImportPlan &plan, const std::vector<int> &columns, int question);

/// Makes each column a question of its own; so becomes a set left with one column.
void splitQuestions(ImportPlan &plan, const std::vector<int> &columns);

/// The columns may become a battery: two or more that share one list of codes.
bool canBeBattery(const ImportPlan &plan, const std::vector<int> &columns);

/// The columns may become a multiple response set: two or more with at most two substantive codes.
bool canBeMultiple(const ImportPlan &plan, const std::vector<int> &columns);

/// "8, 9" becomes codes; the reason is the one the column has for the code, else what its label
/// says, else Other. An empty text gives no codes; what is not a number gives nothing.
std::optional<std::vector<MissingCode>> missingCodesFromText(const QString &text,
                                                             const ColumnPlan &column);

/// The different label lists of the plan that hold at least two labels, commonest first.
struct LabelSet
{
    std::vector<ValueLabel> labels = {};
    std::vector<int> columns = {}; ///< that have exactly these

    friend bool operator==(const LabelSet &, const LabelSet &) = default;
};
std::vector<LabelSet> labelSets(const ImportPlan &plan);

/// `columns` and all others that have exactly the labels of the first of them.
std::vector<int> sharingLabels(const ImportPlan &plan, const std::vector<int> &columns);

} // namespace tidemark::ui

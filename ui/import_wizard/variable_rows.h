// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/import/import_plan.h"

namespace tidemark::ui {

/// How a variable is presented to people: storage, measure and role of a column in one word.
enum class VariableKind {
    Scale,
    Choice,
    Multiple,
    Number,
    Text,
    Date,
    Unit,
    Weight,
    Other,
    Skipped
};

/// One line of the grid of variables: a column, or all columns of a multiple response set.
struct VariableRow
{
    std::vector<int> columns = {}; ///< indexes into ImportPlan::columns, never empty
    int question = -1; ///< index into ImportPlan::questions, −1: belongs to none
    VariableKind kind = VariableKind::Other;
    QString name = {}; ///< "q12a", "q10_1 … q10_7"
    bool needsLook = false; ///< something about it was guessed without being sure

    friend bool operator==(const VariableRow &, const VariableRow &) = default;
};

/// A reason as the wizard shows it: with a tick if sure, with a triangle if not.
struct Reason
{
    QString text = {};
    bool sure = true;

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// The lines of the grid, in file order; a multiple response set stands where its first column is.
std::vector<VariableRow> variableRows(const ImportPlan &plan);

/// Several columns make the question: a battery or a multiple response set.
bool isSet(const QuestionPlan &question);

/// The battery or multiple response set that holds a column, −1 if none does.
int questionOf(const ImportPlan &plan, int column);

VariableKind kindOf(const ImportPlan &plan, int column);

/// Something of the column was guessed and is worth a look. Columns that are skipped need none.
bool needsLook(const ColumnPlan &column);

/// Why the column is read as it is; guesses that gave no reason are left out.
std::vector<Reason> reasonsOf(const ColumnPlan &column);

/// Labels of substantive codes, without those that mean missing.
std::vector<ValueLabel> substantiveLabels(const ColumnPlan &column);

} // namespace tidemark::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/model/condition.h"
#include "core/model/variable.h"

namespace tidemark {

/// A text as a Stata string in which nothing is a macro.
QString stataText(const QString &text);
/// A number as Stata reads it back exactly.
QString stataNumber(double number);
/// One line of comment.
QString stataComment(const QString &text);
/// The name in Stata of a column called `name`: itself where Stata can have it, else `fallback`.
QString stataName(const QString &name, const QString &fallback);

/// Whether a column has one of the values.
QString stataIsOneOf(const QString &column, const std::vector<double> &values);
/// Whether a cell has no substantive answer, or one of another reason than those kept.
QString stataIsMissing(const QString &column, const Variable &variable,
                       const std::function<bool(MissingReason)> &isKept);

/// How a variable is reached in the script.
struct StataColumn
{
    const Variable *variable = nullptr;
    QString name = {};
};

/// When a filter is true, with the same three-valued logic: a comparison with a missing answer is
/// neither true nor false. Stata by itself takes a missing number as greater than all others.
QString stataCondition(const Condition &condition,
                       const std::function<StataColumn(const QString &)> &column);

} // namespace tidemark

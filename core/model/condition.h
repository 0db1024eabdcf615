// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/model/variable.h"

namespace tidemark {

/// What a variable is compared with: a code or number, or a text in quotes. For a variable with
/// value labels the text is a label (in any language), for dates it is 2023-06-30.
using ConditionValue = std::variant<double, QString>;

enum class ComparisonSign { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A filter expression:
///
///     q7 = 1 and not missing(q3) and volum in (1, 2) and name = "Oslo"
///
/// Parts are joined by `and`, `or`, `not` and parentheses; comparisons are = != < <= > >=, lists
/// are `in (…)` and `not in (…)`. `missing(x)` is true where x has no substantive answer;
/// `notanswered(x)`, `dontknow(x)`, `notapplicable(x)`, `notasked(x)` and `othermissing(x)` ask for
/// one reason. Names with spaces or signs stand between backquotes; a quote inside a text is
/// doubled.
///
/// A comparison with a missing answer is neither true nor false, and so is its `not`; only rows
/// for which the whole is true are chosen. Where = or `in` names a code that the questionnaire
/// calls missing ("q7 = 8"), it finds the rows that hold this code.
struct Condition
{
    enum class Kind { Everyone, Compare, In, Missing, And, Or, Not };

    Kind kind = Kind::Everyone;
    QString variable = {}; ///< of Compare, In and Missing
    ComparisonSign sign = ComparisonSign::Equal;
    std::vector<ConditionValue> values = {}; ///< one for Compare, one or more for In
    std::optional<MissingReason> reason = {}; ///< of Missing: nothing = any reason
    std::vector<Condition> parts = {}; ///< of And, Or (two or more) and Not (one)

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Reads an expression; an empty one is Everyone. The error (ConditionNotUnderstood) gives the
/// expression, the position (from 1) and what was expected there.
Result<Condition> parseCondition(const QString &text);

/// The expression in its plain form; parseCondition(print(c)) == c.
QString print(const Condition &condition);

/// The variables named, each once, in the order of the expression.
QStringList variableNames(const Condition &condition);

} // namespace tidemark

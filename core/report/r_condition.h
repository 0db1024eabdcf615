// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/model/condition.h"
#include "core/model/variable.h"

namespace tidemark {

/// A text as an R string.
QString rText(const QString &text);
/// A number as R reads it back exactly.
QString rNumber(double number);
/// c(…) of numbers.
QString rNumbers(const std::vector<double> &numbers);
/// Values that the questionnaire calls missing become NA, but those of `kept` reasons.
QString rClean(const QString &column, const Variable &variable,
               const std::function<bool(MissingReason)> &isKept);

/// How a variable is reached in the script.
struct RColumn
{
    const Variable *variable = nullptr;
    QString raw = {};
};

/// A filter as an R expression with the same three-valued logic.
QString rCondition(const Condition &condition,
                   const std::function<RColumn(const QString &)> &column);

} // namespace tidemark

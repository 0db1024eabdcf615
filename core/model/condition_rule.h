// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/model/condition.h"
#include "core/model/variable.h"

namespace tidemark {

/// Three-valued logic ordered so that `and` is the lesser, `or` the greater, `not` 2 − x.
enum class Truth : std::uint8_t { No = 0, Unknown = 1, Yes = 2 };

/// One comparison, list or missing() made ready for the values of its variable.
struct ConditionRule
{
    Condition::Kind kind = Condition::Kind::Compare;
    ComparisonSign sign = ComparisonSign::Equal;
    std::vector<double> values = {}; ///< numbers, codes of labels, dates as days
    QStringList texts = {}; ///< for text variables
    std::optional<MissingReason> reason = {};
    MissingRule missing = {};

    Truth ofNumber(double value) const;
    Truth ofText(const QString &text) const;
    Truth ofMissing(MissingReason found) const;
};

/// Binds a leaf of `whole` to its variable. The error names the place in `whole`.
Result<ConditionRule> bindRule(const Condition &leaf, const Variable &variable,
                               const Condition &whole);

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QString>

#include "core/model/variable.h"

namespace tidemark {

/// Codes that probably mean "no substantive answer", and why.
struct MissingSuggestion
{
    MissingRule rule = {};
    QString reason = {}; ///< one sentence per code; empty if nothing is suggested
    bool sure = true; ///< every code is known by its label

    friend bool operator==(const MissingSuggestion &, const MissingSuggestion &) = default;
};

/// Looks at labels ("Vet ikke") and at codes that stand apart from the rest (8, 9, 98, 99, 999,
/// −77, 888888 …). `counts` are the codes of the column with their cells.
MissingSuggestion suggestMissing(const std::map<qint64, qint64> &counts,
                                 const std::vector<ValueLabel> &labels);

/// "Don't know", "Not applicable" … in the language of the program.
QString describe(MissingReason reason);

} // namespace tidemark

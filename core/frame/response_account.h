// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/model/snapshot.h"

namespace tidemark {

/// Units of the frame in one class (size, county …) and how many of them answered.
struct ResponseClass
{
    std::optional<double> code = {}; ///< nothing: units without a class
    LocalText label = {};
    qint64 invited = 0;
    qint64 answered = 0;

    friend bool operator==(const ResponseClass &, const ResponseClass &) = default;
};

/// Who answered of those on the list.
struct ResponseAccount
{
    qint64 invited = 0; ///< units of the frame
    qint64 answered = 0; ///< of these, units with at least one row
    qint64 rows = 0; ///< rows of the source
    qint64 rowsWithoutUnit = 0;
    qint64 rowsNotInFrame = 0;
    QStringList unitsNotInFrame = {};
    std::vector<ResponseClass> classes = {}; ///< by the frame variable asked for, in label order

    friend bool operator==(const ResponseAccount &, const ResponseAccount &) = default;
};

/// Counts answers against the frame, also by a variable of the frame with codes or texts. Errors as
/// joinFrame(); ColumnNotLoaded.
Result<ResponseAccount> responseAccount(const Snapshot &data, const Source &source,
                                        std::optional<VariableId> by = {});

} // namespace tidemark

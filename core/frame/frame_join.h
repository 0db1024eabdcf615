// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/model/column.h"
#include "core/model/snapshot.h"

namespace tidemark {

/// The rows of a source and the rows of its frame that speak of the same unit.
struct FrameJoin
{
    std::vector<std::int32_t> frameRow = {}; ///< per row of the source; −1 = none
    qint64 rowsWithoutUnit = 0; ///< the unit id is empty
    qint64 rowsNotInFrame = 0;
    QStringList unitsNotInFrame = {}; ///< as written, each once, in order of the rows

    friend bool operator==(const FrameJoin &, const FrameJoin &) = default;
};

/// Joins by unit id, repairing lost leading zeros. FrameUnitTwice names units that the frame lists
/// more than once.
Result<FrameJoin> joinFrame(const Column &sourceIds, const Column &frameIds);

/// The join of a source to its frame. UnitIdMissing: source or frame has no unit id.
/// @pre the columns of both unit ids are in the snapshot
Result<FrameJoin> joinFrame(const Snapshot &data, const Source &source);

/// A column of the frame with the rows of the source; empty where there is no frame row.
ColumnPtr joinedColumn(const Column &frameColumn, const std::vector<std::int32_t> &frameRow);

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/frame_join.h"

#include <QSet>

#include "core/frame/unit_numbers.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// The frame row of each unit number; the error names units that occur twice.
Result<std::vector<std::int32_t>> rowsByUnit(const std::vector<std::int32_t> &units,
                                             std::int32_t unitCount, const Column &frameIds)
{
    std::vector<std::int32_t> rows(std::size_t(unitCount), UnitNumbers::none);
    QStringList twice;
    for (std::size_t row = 0; row < units.size(); ++row) {
        if (units[row] == UnitNumbers::none)
            continue;
        std::int32_t &place = rows[std::size_t(units[row])];
        if (place != UnitNumbers::none)
            twice << unitText(frameIds, qsizetype(row));
        else
            place = std::int32_t(row);
    }
    if (!twice.isEmpty())
        return Error{ErrorCode::FrameUnitTwice, {twice.join(u", "_s)}};
    return rows;
}

template <typename Int>
std::vector<Int> joinedCodes(const std::vector<Int> &codes, const std::vector<std::int32_t> &rows)
{
    std::vector<Int> result(rows.size(), emptyCode<Int>);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] >= 0)
            result[i] = codes[std::size_t(rows[i])];
    }
    return result;
}

const Column *unitColumn(const Snapshot &data, const Source &source)
{
    return source.unitId ? data.column(*source.unitId) : nullptr;
}

} // namespace

Result<FrameJoin> joinFrame(const Column &sourceIds, const Column &frameIds)
{
    UnitNumbers numbers;
    const std::vector<std::int32_t> frameUnits = numbers.add(frameIds);
    const auto rows = rowsByUnit(frameUnits, numbers.size(), frameIds);
    if (!rows)
        return rows.error();
    const std::vector<std::int32_t> units = numbers.add(sourceIds);
    FrameJoin join{.frameRow = std::vector<std::int32_t>(units.size(), UnitNumbers::none)};
    QSet<std::int32_t> reported;
    for (std::size_t row = 0; row < units.size(); ++row) {
        const std::int32_t unit = units[row];
        if (unit == UnitNumbers::none) {
            ++join.rowsWithoutUnit;
        } else if (unit < std::int32_t(rows->size())) {
            join.frameRow[row] = (*rows)[std::size_t(unit)];
        } else {
            ++join.rowsNotInFrame;
            if (!reported.contains(unit))
                join.unitsNotInFrame << unitText(sourceIds, qsizetype(row));
            reported.insert(unit);
        }
    }
    return join;
}

Result<FrameJoin> joinFrame(const Snapshot &data, const Source &source)
{
    const Source *frame = source.frame ? data.study->source(*source.frame) : nullptr;
    if (!frame)
        return Error{ErrorCode::FrameMissing, {source.name.text()}};
    const Column *frameIds = unitColumn(data, *frame);
    if (!frameIds)
        return Error{ErrorCode::UnitIdMissing, {frame->name.text()}};
    const Column *sourceIds = unitColumn(data, source);
    if (!sourceIds)
        return Error{ErrorCode::UnitIdMissing, {source.name.text()}};
    return joinFrame(*sourceIds, *frameIds);
}

ColumnPtr joinedColumn(const Column &frameColumn, const std::vector<std::int32_t> &frameRow)
{
    if (const auto *codes = std::get_if<CodeColumn>(&frameColumn)) {
        return std::visit(
            [&](const auto &values) {
                return std::make_shared<const Column>(CodeColumn{joinedCodes(values, frameRow)});
            },
            codes->codes);
    }
    if (const auto *numbers = std::get_if<NumberColumn>(&frameColumn)) {
        NumberColumn joined{std::vector<double>(frameRow.size(), missingNumber())};
        for (std::size_t i = 0; i < frameRow.size(); ++i) {
            if (frameRow[i] >= 0)
                joined.values[i] = numbers->values[std::size_t(frameRow[i])];
        }
        return std::make_shared<const Column>(std::move(joined));
    }
    const auto &texts = std::get<TextColumn>(frameColumn);
    TextColumn joined{std::vector<std::uint32_t>(frameRow.size(), TextColumn::emptyText),
                      texts.dictionary};
    for (std::size_t i = 0; i < frameRow.size(); ++i) {
        if (frameRow[i] >= 0)
            joined.index[i] = texts.index[std::size_t(frameRow[i])];
    }
    return std::make_shared<const Column>(std::move(joined));
}

} // namespace tidemark

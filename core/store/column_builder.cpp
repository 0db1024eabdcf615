// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_builder.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace tidemark::store {

namespace {

Column emptyColumn(StorageType storage, qint64 rows)
{
    const auto expected = std::size_t(rows);
    if (storage == StorageType::Code) {
        std::vector<std::int8_t> codes;
        codes.reserve(expected);
        return CodeColumn{std::move(codes)};
    }
    if (storage == StorageType::Number) {
        NumberColumn numbers;
        numbers.values.reserve(expected);
        return numbers;
    }
    TextColumn texts;
    texts.index.reserve(expected);
    return texts;
}

template <typename To, typename From>
To recoded(From code)
{
    return isMissingCode(code) ? missingCode<To>(missingTag(code)) : To(code);
}

template <typename Int>
std::vector<Int> valuesIn(std::span<const std::byte> bytes)
{
    std::vector<Int> values(bytes.size() / sizeof(Int));
    if (!values.empty())
        std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
}

template <typename T>
std::vector<T> part(const std::vector<T> &values, qsizetype from, qsizetype rows)
{
    return {values.begin() + from, values.begin() + from + rows};
}

} // namespace

ColumnBuilder::ColumnBuilder(StorageType storage, qint64 rows)
    : m_storage(storage)
    , m_expected(rows)
    , m_column(emptyColumn(storage, rows))
{
}

qint64 ColumnBuilder::rows() const
{
    return columnSize(m_column);
}

bool ColumnBuilder::append(const SegmentHead &head, std::span<const std::byte> bytes)
{
    switch (head.form) {
    case SegmentForm::Bytes1:
        return appendWhole<std::int8_t>(head, bytes);
    case SegmentForm::Bytes2:
        return appendWhole<std::int16_t>(head, bytes);
    case SegmentForm::Bytes4:
        return appendWhole<std::int32_t>(head, bytes);
    case SegmentForm::Doubles:
        return bytes.size() == std::size_t(head.rows) * sizeof(double) && appendDoubles(bytes);
    case SegmentForm::Texts:
        break;
    }
    if (head.form != SegmentForm::Texts || m_storage != StorageType::Text)
        return false;
    const auto texts = decodedTexts(head, bytes);
    if (texts)
        appendTexts(texts->dictionary, texts->index);
    return texts.has_value();
}

template <typename Int>
bool ColumnBuilder::appendWhole(const SegmentHead &head, std::span<const std::byte> bytes)
{
    if (bytes.size() != std::size_t(head.rows) * sizeof(Int) || head.divisor < 1)
        return false;
    const std::vector<Int> codes = valuesIn<Int>(bytes);
    if (m_storage == StorageType::Code && head.divisor == 1) {
        appendCodes(std::span<const Int>(codes));
        return true;
    }
    auto *numbers = std::get_if<NumberColumn>(&m_column);
    if (!numbers)
        return false;
    const std::size_t before = numbers->values.size();
    numbers->values.resize(before + codes.size());
    const auto divisor = double(head.divisor);
    std::ranges::transform(codes, numbers->values.begin() + qsizetype(before), [&](Int code) {
        return isMissingCode(code) ? missingNumber(missingTag(code)) : double(code) / divisor;
    });
    return true;
}

template <typename Int>
void ColumnBuilder::appendCodes(std::span<const Int> codes)
{
    auto &bytes = std::get<CodeColumn>(m_column).codes;
    const auto widen = [&]<typename Narrow>(const std::vector<Narrow> &narrow) {
        std::vector<Int> wide;
        wide.reserve(std::size_t(std::max(m_expected, qint64(narrow.size() + codes.size()))));
        std::ranges::transform(narrow, std::back_inserter(wide), recoded<Int, Narrow>);
        return wide;
    };
    if (std::visit([](const auto &v) { return sizeof(v[0]); }, bytes) < sizeof(Int))
        bytes =
            std::visit([&](const auto &narrow) { return CodeColumn::Bytes(widen(narrow)); }, bytes);
    std::visit(
        [&]<typename Wide>(std::vector<Wide> &all) {
            const std::size_t before = all.size();
            all.resize(before + codes.size());
            std::ranges::transform(codes, all.begin() + qsizetype(before), recoded<Wide, Int>);
        },
        bytes);
}

bool ColumnBuilder::appendDoubles(std::span<const std::byte> bytes)
{
    auto *numbers = std::get_if<NumberColumn>(&m_column);
    if (!numbers)
        return false;
    const std::size_t before = numbers->values.size();
    numbers->values.resize(before + bytes.size() / sizeof(double));
    if (!bytes.empty())
        std::memcpy(numbers->values.data() + before, bytes.data(), bytes.size());
    return true;
}

void ColumnBuilder::appendTexts(const std::vector<QString> &dictionary,
                                const std::vector<std::uint32_t> &index)
{
    auto &texts = std::get<TextColumn>(m_column);
    std::vector<std::uint32_t> place;
    place.reserve(dictionary.size());
    for (const QString &text : dictionary) {
        const auto next = std::uint32_t(texts.dictionary.size());
        const auto known = m_places.constFind(text);
        place.push_back(known == m_places.constEnd() ? next : *known);
        if (known != m_places.constEnd())
            continue;
        m_places.insert(text, next);
        texts.dictionary.push_back(text);
    }
    for (const std::uint32_t i : index)
        texts.index.push_back(i == TextColumn::emptyText ? i : place[i]);
}

bool ColumnBuilder::append(const Column &cells)
{
    if (const auto *texts = std::get_if<TextColumn>(&cells)) {
        if (m_storage != StorageType::Text)
            return false;
        appendTexts(texts->dictionary, texts->index);
        return true;
    }
    if (auto *numbers = std::get_if<NumberColumn>(&m_column)) {
        for (qsizetype row = 0; row < columnSize(cells); ++row)
            numbers->values.push_back(numberAt(cells, row));
        return true;
    }
    const auto *codes = std::get_if<CodeColumn>(&cells);
    if (!codes || m_storage != StorageType::Code)
        return false;
    std::visit(
        [&]<typename Int>(const std::vector<Int> &v) { appendCodes(std::span<const Int>(v)); },
        codes->codes);
    return true;
}

void ColumnBuilder::appendMissing(qint64 rows)
{
    const auto count = std::size_t(rows);
    if (auto *numbers = std::get_if<NumberColumn>(&m_column))
        numbers->values.insert(numbers->values.end(), count, missingNumber());
    else if (auto *texts = std::get_if<TextColumn>(&m_column))
        texts->index.insert(texts->index.end(), count, TextColumn::emptyText);
    else
        std::visit(
            [&]<typename Int>(std::vector<Int> &v) { v.insert(v.end(), count, emptyCode<Int>); },
            std::get<CodeColumn>(m_column).codes);
}

Column ColumnBuilder::take()
{
    m_places.clear();
    return std::exchange(m_column, emptyColumn(m_storage, 0));
}

Column slice(const Column &column, qsizetype from, qsizetype rows)
{
    if (const auto *numbers = std::get_if<NumberColumn>(&column))
        return NumberColumn{part(numbers->values, from, rows)};
    if (const auto *texts = std::get_if<TextColumn>(&column)) {
        TextColumn few;
        for (const std::uint32_t old : part(texts->index, from, rows)) {
            const bool isEmpty = old == TextColumn::emptyText;
            few.index.push_back(isEmpty ? old : std::uint32_t(few.dictionary.size()));
            if (!isEmpty)
                few.dictionary.push_back(texts->dictionary[old]);
        }
        return few;
    }
    return std::visit(
        [&](const auto &codes) -> Column { return CodeColumn{part(codes, from, rows)}; },
        std::get<CodeColumn>(column).codes);
}

} // namespace tidemark::store

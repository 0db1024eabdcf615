// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include <zlib.h>

namespace tidemark::store {

static_assert(std::endian::native == std::endian::little, "segments are stored little-endian");

namespace {

constexpr std::array divisors = {1, 10, 100, 1000};

template <typename T>
void put(std::vector<std::byte> &bytes, std::span<const T> values)
{
    const auto raw = std::as_bytes(values);
    bytes.insert(bytes.end(), raw.begin(), raw.end());
}

template <typename Int>
Int narrowed(std::int32_t code)
{
    return isMissingCode(code) ? missingCode<Int>(missingTag(code)) : Int(code);
}

template <typename Int>
Segment inWidth(SegmentHead head, std::span<const std::int32_t> codes)
{
    std::vector<Int> narrow(codes.size());
    std::ranges::transform(codes, narrow.begin(), narrowed<Int>);
    head.form = SegmentForm(sizeof(Int));
    Segment segment{head, {}};
    put(segment.bytes, std::span<const Int>(narrow));
    return segment;
}

template <typename Int>
constexpr bool holds(std::int32_t lowest, std::int32_t highest)
{
    return !isMissingCode(Int(std::max<std::int32_t>(lowest, emptyCode<Int>)))
        && lowest >= emptyCode<Int> && highest <= std::numeric_limits<Int>::max();
}

Segment narrowest(SegmentHead head, std::span<const std::int32_t> codes)
{
    std::int32_t lowest = 0;
    std::int32_t highest = 0;
    for (const std::int32_t code : codes) {
        if (isMissingCode(code))
            continue;
        lowest = std::min(lowest, code);
        highest = std::max(highest, code);
    }
    if (holds<std::int8_t>(lowest, highest))
        return inWidth<std::int8_t>(head, codes);
    if (holds<std::int16_t>(lowest, highest))
        return inWidth<std::int16_t>(head, codes);
    return inWidth<std::int32_t>(head, codes);
}

template <typename Int>
std::vector<std::int32_t> widened(const std::vector<Int> &narrow)
{
    std::vector<std::int32_t> wide(narrow.size());
    std::ranges::transform(narrow, wide.begin(), [](Int code) {
        return isMissingCode(code) ? missingCode<std::int32_t>(missingTag(code))
                                   : std::int32_t(code);
    });
    return wide;
}

Segment encodedCells(SegmentHead head, const CodeColumn &column)
{
    if (const auto *bytes = std::get_if<std::vector<std::int8_t>>(&column.codes)) {
        Segment segment{head, {}};
        put(segment.bytes, std::span<const std::int8_t>(*bytes));
        return segment;
    }
    return std::visit([&](const auto &codes) { return narrowest(head, widened(codes)); },
                      column.codes);
}

/// The numbers times `divisor` as codes, if that loses nothing.
bool wholeNumbers(const std::vector<double> &values, int divisor, std::vector<std::int32_t> &codes)
{
    constexpr double lowest = double(emptyCode<std::int32_t> + 27);
    constexpr double highest = double(std::numeric_limits<std::int32_t>::max());
    for (std::size_t row = 0; row < values.size(); ++row) {
        const double value = values[row];
        if (std::isnan(value)) {
            codes[row] = missingCode<std::int32_t>(missingNumberTag(value));
            continue;
        }
        const double scaled = std::nearbyint(value * divisor);
        const bool isSame = scaled >= lowest && scaled <= highest && scaled / divisor == value
            && (value != 0.0 || !std::signbit(value));
        if (!isSame)
            return false;
        codes[row] = std::int32_t(scaled);
    }
    return true;
}

Segment encodedCells(SegmentHead head, const NumberColumn &column)
{
    std::vector<std::int32_t> codes(column.values.size());
    for (const int divisor : divisors) {
        if (wholeNumbers(column.values, divisor, codes)) {
            head.divisor = divisor;
            return narrowest(head, codes);
        }
    }
    head.form = SegmentForm::Doubles;
    Segment segment{head, {}};
    put(segment.bytes, std::span<const double>(column.values));
    return segment;
}

std::uint32_t indexWidth(std::size_t texts)
{
    if (texts < std::numeric_limits<std::uint8_t>::max())
        return 1;
    return texts < std::numeric_limits<std::uint16_t>::max() ? 2 : 4;
}

template <typename Index>
void putIndex(std::vector<std::byte> &bytes, const std::vector<std::uint32_t> &index)
{
    std::vector<Index> narrow(index.size());
    std::ranges::transform(index, narrow.begin(), [](std::uint32_t i) { return Index(i); });
    put(bytes, std::span<const Index>(narrow));
}

/// The texts that occur, in order of occurrence, with the rows' indexes among them.
SegmentTexts inUse(const TextColumn &column)
{
    SegmentTexts texts;
    std::vector<std::uint32_t> place(column.dictionary.size(), TextColumn::emptyText);
    texts.index.reserve(column.index.size());
    for (const std::uint32_t old : column.index) {
        if (old == TextColumn::emptyText) {
            texts.index.push_back(old);
            continue;
        }
        if (place[old] == TextColumn::emptyText) {
            place[old] = std::uint32_t(texts.dictionary.size());
            texts.dictionary.push_back(column.dictionary[old]);
        }
        texts.index.push_back(place[old]);
    }
    return texts;
}

Segment encodedCells(SegmentHead head, const TextColumn &column)
{
    const SegmentTexts texts = inUse(column);
    const std::uint32_t width = indexWidth(texts.dictionary.size());
    std::vector<std::uint32_t> numbers = {std::uint32_t(texts.dictionary.size()), width};
    QByteArray utf8;
    for (const QString &text : texts.dictionary) {
        const QByteArray encodedText = text.toUtf8();
        numbers.push_back(std::uint32_t(encodedText.size()));
        utf8 += encodedText;
    }
    head.form = SegmentForm::Texts;
    Segment segment{head, {}};
    put(segment.bytes, std::span<const std::uint32_t>(numbers));
    put(segment.bytes, std::span<const char>(utf8.constData(), std::size_t(utf8.size())));
    if (width == 1)
        putIndex<std::uint8_t>(segment.bytes, texts.index);
    else if (width == 2)
        putIndex<std::uint16_t>(segment.bytes, texts.index);
    else
        putIndex<std::uint32_t>(segment.bytes, texts.index);
    return segment;
}

/// Takes values from the front of bytes that may be too few.
class Taker
{
public:
    explicit Taker(std::span<const std::byte> bytes)
        : m_rest(bytes)
    {
    }

    template <typename T>
    bool take(std::vector<T> &values, std::size_t count)
    {
        if (count > m_rest.size() / sizeof(T))
            return false;
        values.resize(count);
        if (count > 0)
            std::memcpy(values.data(), m_rest.data(), count * sizeof(T));
        m_rest = m_rest.subspan(count * sizeof(T));
        return true;
    }
    bool isAtEnd() const { return m_rest.empty(); }

private:
    std::span<const std::byte> m_rest;
};

template <typename Index>
bool takeIndex(Taker &taker, std::size_t rows, SegmentTexts &texts)
{
    std::vector<Index> narrow;
    if (!taker.take(narrow, rows))
        return false;
    texts.index.resize(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const bool isEmpty = narrow[row] == std::numeric_limits<Index>::max();
        if (!isEmpty && narrow[row] >= texts.dictionary.size())
            return false;
        texts.index[row] = isEmpty ? TextColumn::emptyText : narrow[row];
    }
    return taker.isAtEnd();
}

bool takeTexts(Taker &taker, std::size_t count, SegmentTexts &texts)
{
    std::vector<std::uint32_t> lengths;
    if (!taker.take(lengths, count))
        return false;
    texts.dictionary.reserve(count);
    std::vector<char> utf8;
    for (const std::uint32_t length : lengths) {
        if (!taker.take(utf8, length))
            return false;
        texts.dictionary.push_back(QString::fromUtf8(utf8.data(), qsizetype(length)));
    }
    return true;
}

} // namespace

Segment encoded(VariableId variable, qint64 number, const Column &cells)
{
    const SegmentHead head{segmentKey(variable, number), columnSize(cells)};
    return std::visit([&](const auto &column) { return encodedCells(head, column); }, cells);
}

qint64 checksum(const SegmentHead &head, std::span<const std::byte> bytes)
{
    const std::array<qint64, 4> numbers = {head.key, head.rows, qint64(head.form), head.divisor};
    const auto update = [](uLong sum, std::span<const std::byte> part) {
        return crc32_z(sum, reinterpret_cast<const Bytef *>(part.data()), part.size());
    };
    return qint64(update(update(0, std::as_bytes(std::span(numbers))), bytes));
}

std::optional<SegmentTexts> decodedTexts(const SegmentHead &head, std::span<const std::byte> bytes)
{
    Taker taker(bytes);
    std::vector<std::uint32_t> sizes;
    SegmentTexts texts;
    if (!taker.take(sizes, 2) || !takeTexts(taker, sizes[0], texts))
        return {};
    const auto rows = std::size_t(head.rows);
    bool fits = false;
    if (sizes[1] == 1)
        fits = takeIndex<std::uint8_t>(taker, rows, texts);
    else if (sizes[1] == 2)
        fits = takeIndex<std::uint16_t>(taker, rows, texts);
    else if (sizes[1] == 4)
        fits = takeIndex<std::uint32_t>(taker, rows, texts);
    if (!fits)
        return {};
    return texts;
}

} // namespace tidemark::store

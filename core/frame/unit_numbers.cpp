// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/unit_numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Numbers up to this many digits are compared as numbers; longer ids as texts.
constexpr qsizetype mostDigits = 18;

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= mostDigits
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Remembers the number of each code in a table, so that a code is looked up once; without a table
/// where the codes lie far apart.
template <typename Int, typename Number>
std::vector<std::int32_t> numbersOfCodes(const std::vector<Int> &codes, Number number)
{
    std::vector<std::int32_t> result(codes.size(), UnitNumbers::none);
    std::int64_t low = std::numeric_limits<Int>::max();
    std::int64_t high = std::numeric_limits<Int>::min();
    for (const Int code : codes) {
        low = isMissingCode(code) ? low : std::min<std::int64_t>(low, code);
        high = isMissingCode(code) ? high : std::max<std::int64_t>(high, code);
    }
    const bool fits = high >= low && high - low < std::int64_t(4 * codes.size() + 65'536);
    std::vector<std::int32_t> known(fits ? std::size_t(high - low + 1) : 0, UnitNumbers::none);
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (isMissingCode(codes[row]))
            continue;
        if (!fits) {
            result[row] = number(codes[row]);
            continue;
        }
        std::int32_t &place = known[std::size_t(codes[row] - low)];
        if (place == UnitNumbers::none)
            place = number(codes[row]);
        result[row] = place;
    }
    return result;
}

} // namespace

std::vector<std::int32_t> UnitNumbers::add(const Column &ids)
{
    if (const auto *codes = std::get_if<CodeColumn>(&ids)) {
        return std::visit(
            [&](const auto &values) {
                return numbersOfCodes(values, [&](auto code) { return ofNumber(code); });
            },
            codes->codes);
    }
    if (const auto *texts = std::get_if<TextColumn>(&ids)) {
        std::vector<std::int32_t> ofEntry(texts->dictionary.size());
        std::ranges::transform(texts->dictionary, ofEntry.begin(),
                               [&](const QString &text) { return ofText(text); });
        std::vector<std::int32_t> result(texts->index.size(), none);
        for (std::size_t row = 0; row < result.size(); ++row) {
            if (texts->index[row] != TextColumn::emptyText)
                result[row] = ofEntry[texts->index[row]];
        }
        return result;
    }
    const std::vector<double> &values = std::get<NumberColumn>(ids).values;
    std::vector<std::int32_t> result(values.size(), none);
    std::ranges::transform(values, result.begin(),
                           [&](double value) { return std::isnan(value) ? none : ofValue(value); });
    return result;
}

std::int32_t UnitNumbers::ofNumber(qint64 number)
{
    const auto [found, isNew] = m_numbers.try_emplace(number, m_size);
    m_size += isNew ? 1 : 0;
    return found->second;
}

std::int32_t UnitNumbers::ofText(const QString &text)
{
    const QString key = text.trimmed();
    if (key.isEmpty())
        return none;
    if (isNumber(key))
        return ofNumber(key.toLongLong());
    const auto found = m_texts.constFind(key);
    if (found != m_texts.constEnd())
        return *found;
    m_texts.insert(key, m_size);
    return m_size++;
}

std::int32_t UnitNumbers::ofValue(double value)
{
    const bool isWhole = std::abs(value) < 1e15 && value == std::floor(value);
    return isWhole ? ofNumber(qint64(value))
                   : ofText(QString::number(value, 'g', QLocale::FloatingPointShortest));
}

QString unitText(const Column &ids, qsizetype row)
{
    if (isMissing(ids, row))
        return {};
    if (const auto *texts = std::get_if<TextColumn>(&ids))
        return texts->at(row);
    return QString::number(numberAt(ids, row), 'g', 15);
}

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/unit_numbers.h"

#include <algorithm>
#include <cmath>

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

/// Remembers the number of each code, so that a code is looked up once.
template <typename Int, typename Number>
std::vector<std::int32_t> numbersOfCodes(const std::vector<Int> &codes, Number number)
{
    std::vector<std::int32_t> result(codes.size(), UnitNumbers::none);
    std::unordered_map<Int, std::int32_t> known;
    Int last = emptyCode<Int>;
    std::int32_t lastNumber = UnitNumbers::none;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const Int code = codes[row];
        if (isMissingCode(code))
            continue;
        if (code != last) {
            const auto [found, isNew] = known.try_emplace(code, UnitNumbers::none);
            if (isNew)
                found->second = number(code);
            last = code;
            lastNumber = found->second;
        }
        result[row] = lastNumber;
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

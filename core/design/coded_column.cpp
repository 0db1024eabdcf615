// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/design/coded_column.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <QLocale>

namespace tidemark {

namespace {

/// Own codes below zero: −1 is empty, −2 … −27 are .a to .z.
std::int32_t codeOfTag(MissingTag tag)
{
    return tag == '\0' ? -1 : -2 - (tag - 'a');
}

void numberValues(CodedColumn &coded)
{
    const Column &column = *coded.variable.column;
    const qsizetype rows = columnSize(column);
    std::unordered_map<double, std::int32_t> codes;
    coded.isOwn = true;
    coded.own.reserve(std::size_t(rows));
    for (qsizetype row = 0; row < rows; ++row) {
        const double value = numberAt(column, row) + 0.0; // −0 is 0
        if (std::isnan(value)) {
            coded.own.push_back(codeOfTag(missingNumberTag(numberAt(column, row))));
            continue;
        }
        const auto [found, isNew] = codes.try_emplace(value, std::int32_t(coded.values.size()));
        if (isNew)
            coded.values.push_back(value);
        coded.own.push_back(found->second);
    }
}

template <typename Int>
bool hasNegativeCodes(const std::vector<Int> &codes)
{
    bool found = false;
    for (const Int code : codes)
        found |= code < 0 && !isMissingCode(code);
    return found;
}

} // namespace

CodedColumn::CodedColumn(BoundVariable bound)
    : variable(std::move(bound))
{
    if (std::holds_alternative<NumberColumn>(*variable.column))
        numberValues(*this);
}

stats::CodeSpan CodedColumn::span() const
{
    if (isOwn)
        return std::span(own);
    if (const auto *texts = std::get_if<TextColumn>(&*variable.column)) {
        // emptyText, the largest index, becomes −1
        return std::span(reinterpret_cast<const std::int32_t *>(texts->index.data()),
                         texts->index.size());
    }
    return std::visit([](const auto &codes) { return stats::CodeSpan(std::span(codes)); },
                      std::get<CodeColumn>(*variable.column).codes);
}

std::optional<double> CodedColumn::value(std::int32_t code) const
{
    if (isOwn)
        return values[std::size_t(code)];
    if (std::holds_alternative<TextColumn>(*variable.column))
        return {};
    return double(code);
}

QString CodedColumn::name(std::int32_t code, const QString &language) const
{
    if (const auto *texts = std::get_if<TextColumn>(&*variable.column))
        return texts->dictionary[std::size_t(code)];
    const double number = *value(code);
    const QString label = variable.variable->labelOf(number, language);
    return label.isEmpty() ? QString::number(number, 'g', QLocale::FloatingPointShortest) : label;
}

std::optional<MissingTag> CodedColumn::emptyTag(std::int32_t code) const
{
    if (isOwn && code < 0)
        return code == -1 ? '\0' : MissingTag('a' + (-2 - code));
    if (const auto *codes = std::get_if<CodeColumn>(&*variable.column)) {
        const int bits = 8 * codes->width() - 1;
        const std::int64_t lowest = -(std::int64_t(1) << bits);
        if (code < lowest + 27)
            return code == lowest ? '\0' : MissingTag('a' + (code - lowest - 1));
        return {};
    }
    return code < 0 ? std::optional<MissingTag>('\0') : std::nullopt;
}

QString keyOf(const CodedColumn &column, std::int32_t code)
{
    const auto value = column.value(code);
    return value ? QString::number(*value, 'g', 17) : column.name(code);
}

std::vector<std::int32_t> rowCodes(const CodedColumn &column)
{
    return std::visit(
        [](const auto &span) { return std::vector<std::int32_t>(span.begin(), span.end()); },
        column.span());
}

CodedColumn numberedCodes(CodedColumn coded)
{
    numberValues(coded);
    return coded;
}

CodedColumn designCodes(BoundVariable bound)
{
    CodedColumn coded(std::move(bound));
    const auto *codes = std::get_if<CodeColumn>(&*coded.variable.column);
    if (codes
        && std::visit([](const auto &stored) { return hasNegativeCodes(stored); }, codes->codes))
        numberValues(coded);
    return coded;
}

} // namespace tidemark

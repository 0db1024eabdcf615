// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_reader.h"

#include <algorithm>

#include "core/import/missing_reason.h"
#include "core/import/number_text.h"
#include "core/import/single_byte_tables.h"

namespace tidemark {

std::string_view trimmedBytes(std::string_view text)
{
    const auto blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

CellReader::CellReader(const ColumnPlan &column, const QString &encoding,
                       const QStringList &emptyTexts)
    : m_type(column.type.value)
    , m_noBreakSpace(noBreakSpaceByte(encoding))
    , m_decimal(column.decimalSign.value.isNull() ? ',' : column.decimalSign.value.toLatin1())
    , m_thousands(column.thousandsSign.value.toLatin1())
    , m_date(dateFormatByName(column.dateFormat.value))
{
    if (m_type == ColumnType::Code) {
        for (const ValueLabel &label : column.labels) {
            if (label.sourceText.isEmpty())
                continue;
            m_codes.emplace(encodeText(label.sourceText, encoding), qint32(label.code));
            if (!missingReasonOf(label.sourceText))
                m_plainCodes = false;
        }
    }
    for (const TextReplacement &replacement : column.replacements)
        m_replaced.emplace(encodeText(replacement.text, encoding),
                           encodeText(replacement.readAs, encoding));
    if (m_type != ColumnType::Text) {
        for (const QString &text : emptyTexts)
            m_empty.emplace(encodeText(text, encoding), '\0');
    }
}

ReadCell CellReader::read(std::string_view cell) const
{
    if (!m_replaced.empty()) {
        if (const auto replaced = m_replaced.find(trimmedBytes(cell)); replaced != m_replaced.end())
            cell = replaced->second;
    }
    const CompactText compact(cell, m_noBreakSpace);
    if (compact.isBlank())
        return {};
    if (m_type == ColumnType::Text)
        return {.kind = ReadCell::Kind::Text, .text = cell};
    if (m_type == ColumnType::Code) {
        const ReadCell code =
            readCode(cell, compact.isTooLong() ? std::string_view() : compact.view());
        if (code.kind == ReadCell::Kind::Code)
            return code;
    }
    if (m_empty.contains(trimmedBytes(cell)))
        return {};
    std::optional<double> value;
    if (m_type == ColumnType::Number && !compact.isTooLong())
        value = parseNumber(compact.view(), m_decimal, m_thousands);
    else if (m_date && m_type == m_date->type && !compact.isTooLong())
        value = parseDate(compact.view(), *m_date);
    if (value)
        return {.kind = ReadCell::Kind::Number, .number = *value};
    return {.kind = ReadCell::Kind::NotUnderstood};
}

ReadCell CellReader::readCode(std::string_view cell, std::string_view compact) const
{
    if (!m_codes.empty()) {
        if (const auto known = m_codes.find(trimmedBytes(cell)); known != m_codes.end())
            return {.kind = ReadCell::Kind::Code, .code = known->second};
    }
    const auto code = m_plainCodes ? parseCode(compact, m_decimal, m_thousands) : std::nullopt;
    if (!code)
        return {.kind = ReadCell::Kind::NotUnderstood};
    return {.kind = ReadCell::Kind::Code, .code = *code};
}

std::string encodeText(const QString &text, const QString &encoding)
{
    const HighHalf *table = highHalfOf(encoding);
    if (!table)
        return text.toStdString();
    std::string bytes;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            bytes.push_back(char(c.unicode()));
            continue;
        }
        const auto place = std::ranges::find(*table, c.unicode());
        bytes.push_back(place == table->end() ? '?' : char(0x80 + (place - table->begin())));
    }
    return bytes;
}

} // namespace tidemark

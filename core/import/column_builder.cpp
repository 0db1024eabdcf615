// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_builder.h"

#include <algorithm>
#include <utility>

#include "core/import/text_source.h"

namespace tidemark {

ColumnBuilder::ColumnBuilder(const ColumnPlan &column, const QString &encoding,
                             const QStringList &emptyTexts)
    : m_encoding(encoding)
    , m_reader(column, encoding, emptyTexts)
    , m_receipt(column)
    , m_type(column.type.value)
{
    const bool textAnswers = std::ranges::any_of(
        column.labels, [](const ValueLabel &label) { return !label.sourceText.isEmpty(); });
    m_plain = m_type == ColumnType::Code && !textAnswers && column.replacements.empty();
}

void ColumnBuilder::addOther(std::string_view cell, qint64 row)
{
    const ReadCell read = m_reader.read(cell);
    switch (read.kind) {
    case ReadCell::Kind::Code:
        m_codes.add(read.code);
        return;
    case ReadCell::Kind::Number:
        m_numbers.values.push_back(read.number);
        return;
    case ReadCell::Kind::Text:
        addText(read.text);
        return;
    case ReadCell::Kind::NotUnderstood:
        m_receipt.addNotUnderstood(row, decodeText(cell.substr(0, 200), m_encoding));
        break;
    case ReadCell::Kind::Empty:
        break;
    }
    addEmpty();
}

void ColumnBuilder::addText(std::string_view text)
{
    auto place = m_textPlaces.find(text);
    if (place == m_textPlaces.end()) {
        const auto next = std::uint32_t(m_texts.dictionary.size());
        place = m_textPlaces.emplace(std::string(text), next).first;
        m_texts.dictionary.push_back(decodeText(text, m_encoding));
    }
    m_texts.index.push_back(place->second);
}

void ColumnBuilder::addEmpty()
{
    if (m_type == ColumnType::Code)
        m_codes.addMissing('\0');
    else if (m_type == ColumnType::Text)
        m_texts.index.push_back(TextColumn::emptyText);
    else
        m_numbers.values.push_back(missingNumber());
}

Column ColumnBuilder::takeSegment()
{
    Column segment;
    if (m_type == ColumnType::Code) {
        segment = m_codes.take();
    } else if (m_type == ColumnType::Text) {
        segment = std::exchange(m_texts, {});
        m_textPlaces.clear();
    } else {
        segment = std::exchange(m_numbers, {});
    }
    m_receipt.add(segment);
    return segment;
}

} // namespace tidemark

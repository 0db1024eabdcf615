// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_buffer.h"

#include <utility>

#include "core/import/stat_dictionary.h"

namespace tidemark {

void CodeBuffer::reserve(qsizetype rows)
{
    m_reserved = rows;
    std::visit([&](auto &codes) { codes.reserve(std::size_t(rows)); }, m_codes);
}

template <typename Int>
void CodeBuffer::widen()
{
    const CodeColumn::Bytes narrow = std::exchange(m_codes, {});
    std::vector<Int> wide;
    wide.reserve(std::size_t(m_reserved));
    std::visit(
        [&](const auto &codes) {
            for (const auto code : codes)
                wide.push_back(isMissingCode(code) ? missingCode<Int>(missingTag(code))
                                                   : Int(code));
        },
        narrow);
    m_codes = std::move(wide);
}

void CodeBuffer::addWide(std::int32_t code)
{
    if (m_codes.index() == 0)
        fits<std::int16_t>(code) ? widen<std::int16_t>() : widen<std::int32_t>();
    if (m_codes.index() == 1 && !fits<std::int16_t>(code))
        widen<std::int32_t>();
    if (auto *words = std::get_if<1>(&m_codes))
        words->push_back(std::int16_t(code));
    else
        std::get<2>(m_codes).push_back(code);
}

void CodeBuffer::addMissing(MissingTag tag)
{
    std::visit(
        [&](auto &codes) {
            using Int = typename std::decay_t<decltype(codes)>::value_type;
            codes.push_back(missingCode<Int>(tag));
        },
        m_codes);
}

qsizetype CodeBuffer::size() const
{
    return std::visit([](const auto &codes) { return qsizetype(codes.size()); }, m_codes);
}

CodeColumn CodeBuffer::take()
{
    CodeColumn column{std::move(m_codes)};
    std::visit(
        [&](const auto &codes) {
            std::decay_t<decltype(codes)> next;
            next.reserve(std::size_t(m_reserved));
            m_codes = std::move(next);
        },
        column.codes);
    return column;
}

void TextBuffer::add(std::string_view text)
{
    if (text.empty()) {
        m_index.push_back(TextColumn::emptyText);
        return;
    }
    auto place = m_places.find(text);
    if (place == m_places.end()) {
        place = m_places.emplace(text, std::uint32_t(m_dictionary.size())).first;
        m_dictionary.push_back(statText(place->first.c_str()));
    }
    m_index.push_back(place->second);
}

TextColumn TextBuffer::take()
{
    m_places.clear();
    return {std::exchange(m_index, {}), std::exchange(m_dictionary, {})};
}

} // namespace tidemark

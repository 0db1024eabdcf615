// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/byte_census.h"

#include <cstdint>
#include <cstring>

namespace tidemark {

namespace {

constexpr std::size_t sampleReach = 60;

/// True if eight bytes are ASCII without NUL.
bool plainEight(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    const std::uint64_t highBits = 0x8080'8080'8080'8080ULL;
    const std::uint64_t zeroes = (word - 0x0101'0101'0101'0101ULL) & ~word & highBits;
    return (word & highBits) == 0 && zeroes == 0;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

void ByteCensus::add(std::string_view block)
{
    std::size_t i = 0;
    while (i < block.size()) {
        if (m_expected == 0 && i + 8 <= block.size() && plainEight(block.data() + i)) {
            i += 8;
            continue;
        }
        const auto byte = static_cast<unsigned char>(block[i]);
        if (byte == 0)
            ++((m_bytes + qint64(i)) % 2 == 0 ? m_evenNuls : m_oddNuls);
        if (byte >= 0x80)
            considerSample(block, i);
        sequenceByte(byte);
        ++i;
    }
    m_bytes += qint64(block.size());
}

void ByteCensus::finish()
{
    m_endsInSequence = m_expected > 0;
    m_expected = 0;
}

void ByteCensus::addHigh(unsigned char byte)
{
    ++m_highBytes;
    ++m_high[byte - 0x80u];
}

/// Table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF.
void ByteCensus::sequenceByte(unsigned char byte)
{
    if (byte >= 0x80)
        addHigh(byte);
    if (m_expected > 0) {
        if (byte >= m_lowest && byte <= m_highest) {
            m_lowest = 0x80;
            m_highest = 0xBF;
            if (--m_expected == 0)
                ++m_valid;
            return;
        }
        ++m_invalid;
        m_expected = 0;
    }
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (byte < 0x80)
        return;
    if (byte >= 0xC2 && byte <= 0xDF) {
        m_expected = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_expected = 2;
        m_lowest = byte == 0xE0 ? 0xA0 : 0x80;
        m_highest = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_expected = 3;
        m_lowest = byte == 0xF0 ? 0x90 : 0x80;
        m_highest = byte == 0xF4 ? 0x8F : 0xBF;
    } else {
        ++m_invalid;
    }
}

void ByteCensus::considerSample(std::string_view block, std::size_t position)
{
    const auto byte = static_cast<unsigned char>(block[position]);
    const bool tells = byte < 0xA0;
    if (!m_sample.empty() && (m_sampleTells || !tells))
        return;
    std::size_t from = position;
    while (from > 0 && position - from < sampleReach && !isLineEnd(block[from - 1]))
        --from;
    while (from < position && (static_cast<unsigned char>(block[from]) & 0xC0) == 0x80)
        ++from;
    std::size_t to = position;
    while (to < block.size() && to - position < sampleReach && !isLineEnd(block[to]))
        ++to;
    m_sample = block.substr(from, to - from);
    m_sampleTells = tells;
}

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include <QtGlobal>

namespace tidemark {

/// Counts what tells encodings apart, block by block over a whole file.
class ByteCensus
{
public:
    void add(std::string_view block);
    /// To be called once after the last block.
    void finish();

    qint64 bytes() const { return m_bytes; }
    qint64 highBytes() const { return m_highBytes; }
    /// Byte sequences outside ASCII that are right UTF-8, and those that are not.
    qint64 validSequences() const { return m_valid; }
    qint64 invalidSequences() const { return m_invalid; }
    /// The file ends within a sequence: it may have been cut off.
    bool endsInSequence() const { return m_endsInSequence; }
    qint64 nulBytes(bool oddPosition) const { return oddPosition ? m_oddNuls : m_evenNuls; }
    /// How often each byte from 0x80 occurs.
    const std::array<qint64, 128> &high() const { return m_high; }
    /// A line with bytes outside ASCII; one with bytes 0x80–0x9F if there is any, since these tell
    /// the encodings apart best.
    const std::string &sampleLine() const { return m_sample; }

private:
    void addHigh(unsigned char byte);
    void sequenceByte(unsigned char byte);
    void considerSample(std::string_view block, std::size_t position);

    qint64 m_bytes = 0;
    qint64 m_highBytes = 0;
    qint64 m_evenNuls = 0;
    qint64 m_oddNuls = 0;
    qint64 m_valid = 0;
    qint64 m_invalid = 0;
    std::array<qint64, 128> m_high = {};
    int m_expected = 0; ///< continuation bytes still to come
    unsigned char m_lowest = 0x80; ///< of the next continuation byte
    unsigned char m_highest = 0xBF;
    bool m_endsInSequence = false;
    std::string m_sample;
    bool m_sampleTells = false;
};

} // namespace tidemark

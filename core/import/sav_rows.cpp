// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sav_rows.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <optional>
#include <string_view>

#include <QCoreApplication>
#include <QStringDecoder>

#include "core/import/stat_cell_reader.h"
#include "core/import/stat_format.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(ReadStat)
};

constexpr qint64 pieceSize = 256 * 1024;
constexpr qsizetype slotSize = 8;
constexpr quint64 blanks = 0x2020202020202020;

// what the bytes of a compressed file stand for
enum : quint8 { NoValue = 0, EndOfData = 252, RawValue = 253, Blanks = 254, Missing = 255 };
constexpr double bias = 100.0;

bool isUtf8(std::string_view text)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8.decode(QByteArrayView(text.data(), qsizetype(text.size())));
    return !utf8.hasError();
}

/// The text without a character that its width cut off; nothing if it is not UTF-8.
std::optional<std::string_view> wholeUtf8(std::string_view text)
{
    constexpr std::size_t longestCharacter = 4;
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(text, isAscii) || isUtf8(text))
        return text;
    for (std::size_t cut = 1; cut < std::min(longestCharacter, text.size() + 1); ++cut) {
        const std::string_view shorter = text.substr(0, text.size() - cut);
        const auto first = static_cast<unsigned char>(text[shorter.size()]);
        if (first >= 0xC2 && first <= 0xF4)
            return isUtf8(shorter) ? std::optional(shorter) : std::nullopt;
    }
    return {};
}

} // namespace

SavRows::SavRows(QIODevice &file, const SavLayout &layout, const std::vector<StatSlot> &slots,
                 JobControl &job)
    : m_file(file)
    , m_layout(layout)
    , m_slots(slots)
    , m_job(job)
{
    for (std::size_t code = 1; code < EndOfData; ++code)
        m_meanings[code] = std::bit_cast<quint64>(double(code) - bias);
    m_meanings[Blanks] = blanks;
    m_meanings[Missing] = layout.missing;
    m_buffer.resize(pieceSize + slotSize);
    m_hasFailed = !file.seek(layout.dataStart);
}

Result<void> SavRows::read(int row, int place)
{
    bool isThere = true;
    for (std::size_t i = 0; isThere && i < m_slots.size(); ++i) {
        const int width = m_layout.widths[i];
        const StatSlot &slot = m_slots[i];
        isThere = width == 0 ? readNumber(slot.numbers ? slot.numbers + place : nullptr)
                             : readText(width, slot.texts, row);
    }
    if (isThere)
        return {};
    if (m_hasFailed)
        return Error{ErrorCode::FileNotReadable, {m_file.errorString()}};
    if (m_isNotUtf8)
        return Error{ErrorCode::TextNotDecodable};
    return Error{
        ErrorCode::FileTruncated,
        {statFormatName(StatFormat::Sav), RowsText::tr("after %1 bytes").arg(m_file.size())}};
}

inline double SavRows::numberOf(quint64 bits) const
{
    const double number = std::bit_cast<double>(bits);
    const bool isMissing = bits == m_layout.missing || bits == m_layout.lowest
        || bits == m_layout.highest || std::isnan(number);
    return isMissing ? missingNumber() : number;
}

inline bool SavRows::readNumber(double *target)
{
    quint64 bits = 0;
    if (!nextBits(bits))
        return false;
    if (target)
        *target = numberOf(bits);
    return true;
}

/// As ReadStat has it: NULs are no characters, and blanks fill a text up to its width.
bool SavRows::readText(int width, StatCellReader *target, int row)
{
    const int slots = (width + int(slotSize) - 1) / int(slotSize);
    m_text.resize(std::size_t(slots) * slotSize);
    for (int i = 0; i < slots; ++i) {
        quint64 bits = 0;
        if (!nextBits(bits))
            return false;
        std::memcpy(m_text.data() + i * slotSize, &bits, slotSize);
    }
    if (!target)
        return true;
    std::erase(m_text, '\0');
    while (!m_text.empty() && m_text.back() == ' ')
        m_text.pop_back();
    const auto text = wholeUtf8({m_text.data(), m_text.size()});
    m_isNotUtf8 = !text;
    if (text)
        target->addText(row, *text);
    return text.has_value();
}

inline bool SavRows::nextBits(quint64 &bits)
{
    if (!m_layout.isCompressed)
        return rawBits(bits);
    while (true) {
        if (m_nextCode == int(m_codes.size())) {
            if (!hasBytes(slotSize))
                return false;
            std::memcpy(m_codes.data(), m_at, m_codes.size());
            m_at += slotSize;
            m_nextCode = 0;
        }
        const quint8 code = m_codes[std::size_t(m_nextCode++)];
        if (code == RawValue)
            return rawBits(bits);
        if (code == EndOfData)
            return false;
        if (code != NoValue) {
            bits = m_meanings[code];
            return true;
        }
    }
}

inline bool SavRows::rawBits(quint64 &bits)
{
    if (!hasBytes(slotSize))
        return false;
    std::memcpy(&bits, m_at, sizeof(bits));
    m_at += slotSize;
    return true;
}

/// Reads on where fewer than `wanted` bytes are left.
inline bool SavRows::hasBytes(qsizetype wanted)
{
    if (m_end - m_at >= wanted)
        return true;
    if (m_hasFailed)
        return false;
    const auto left = std::size_t(m_end - m_at);
    if (left > 0)
        std::memmove(m_buffer.data(), m_at, left);
    const qint64 got = m_file.read(m_buffer.data() + left, pieceSize);
    m_hasFailed = got < 0;
    m_at = m_buffer.data();
    m_end = m_at + left + std::max<qint64>(got, 0);
    m_job.reportProgress(m_file.pos(), m_file.size());
    return m_end - m_at >= wanted;
}

} // namespace tidemark

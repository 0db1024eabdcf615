// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <QtGlobal>

namespace tidemark {

/// A short cell made ready for looking at: no blanks around, every kind of space inside (no-break,
/// narrow, thin) as ' ', the minus sign U+2212 as '-', NUL left out. Empty if the cell is blank; cells too long
/// to be a number or a date are marked.
class CompactText
{
public:
    /// `noBreakSpace` is that character's byte in a single-byte encoding, '\0' for UTF-8.
    CompactText(std::string_view cell, char noBreakSpace);

    std::string_view view() const { return {m_bytes.data(), m_size}; }
    bool isBlank() const { return m_size == 0 && !m_tooLong; }
    bool isTooLong() const { return m_tooLong; }

private:
    std::array<char, 48> m_bytes;
    std::size_t m_size = 0;
    bool m_tooLong = false;
};

enum class NumberKind : unsigned char {
    NotNumber,
    Whole, ///< fits a qint64
    LeadingZeros, ///< "0301": a number that is a name
    Long, ///< 16 digits and more: a double would lose some
    Decimal,
};

/// What a text shows about how numbers are written, without having decided anything yet.
struct NumberLook
{
    NumberKind kind = NumberKind::NotNumber;
    char decimal = '\0'; ///< decimal sign that this text proves
    char thousands = '\0'; ///< thousands sign that this text proves: ' ', '.' or ','
    char ambiguous = '\0'; ///< the sign in "1.234" or "1,234", which may be either
    bool percent = false;
    int decimals = 0; ///< digits behind `decimal` or `ambiguous`
    qint64 whole = 0; ///< the value of Whole and LeadingZeros

    friend bool operator==(const NumberLook &, const NumberLook &) = default;
};

/// @pre `text` comes from a CompactText
NumberLook lookAtNumber(std::string_view text);

/// The number in `text` where `decimal` and `thousands` ('\0' for none) are the only signs allowed.
/// "1.234" is 1.234 or 1234 by what the signs say; "4.5" with decimal ',' is no number. A percent
/// sign is left out: "72 %" is 72.
std::optional<double> parseNumber(std::string_view text, char decimal, char thousands);

/// A whole number, also written "3,0"; nothing if it does not fit the codes a column may hold.
std::optional<qint32> parseCode(std::string_view text, char decimal, char thousands);

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

#include "core/model/column.h"

namespace tidemark {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes that one space or minus takes at the start of `rest`, and what it becomes.
struct Special
{
    std::size_t bytes = 0;
    char as = '\0';
};

Special specialAt(std::string_view rest, char noBreakSpace)
{
    const auto first = static_cast<unsigned char>(rest.front());
    if (first == ' ' || (first >= '\t' && first <= '\r'))
        return {1, ' '};
    if (noBreakSpace != '\0')
        return rest.front() == noBreakSpace ? Special{1, ' '} : Special{};
    if (rest.starts_with("\xC2\xA0"))
        return {2, ' '};
    if (rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x80\x89"))
        return {3, ' '};
    if (rest.starts_with("\xE2\x88\x92"))
        return {3, '-'};
    return {};
}

/// The digits and signs of a number between its sign and its percent sign or exponent.
struct Parts
{
    std::array<unsigned char, 16> groups = {}; ///< lengths of the runs of digits
    std::array<char, 16> signs = {}; ///< between them
    std::size_t signCount = 0;
    int digits = 0;
    bool wellFormed = false;
};

Parts split(std::string_view body)
{
    Parts parts;
    for (const char c : body) {
        if (isDigit(c)) {
            ++parts.groups[parts.signCount];
            ++parts.digits;
            continue;
        }
        if ((c != '.' && c != ',' && c != ' ') || parts.signCount + 1 >= parts.signs.size())
            return parts;
        parts.signs[parts.signCount++] = c;
    }
    parts.wellFormed = parts.digits > 0;
    return parts;
}

/// True if the groups 0 … last are 1–3, 3, 3 … digits.
bool groupedByThree(const Parts &parts, std::size_t last)
{
    if (parts.groups[0] < 1 || parts.groups[0] > 3)
        return false;
    return std::all_of(parts.groups.begin() + 1, parts.groups.begin() + std::ptrdiff_t(last) + 1,
                       [](unsigned char length) { return length == 3; });
}

bool sameSigns(const Parts &parts, std::size_t count)
{
    return std::all_of(parts.signs.begin(), parts.signs.begin() + std::ptrdiff_t(count),
                       [&](char sign) { return sign == parts.signs[0]; });
}

NumberLook wholeLook(std::string_view digits, bool negative)
{
    NumberLook look{.kind = NumberKind::Whole};
    if (digits.size() >= 16) {
        look.kind = NumberKind::Long;
        return look;
    }
    if (digits.size() > 1 && digits.front() == '0')
        look.kind = NumberKind::LeadingZeros;
    std::from_chars(digits.data(), digits.data() + digits.size(), look.whole);
    if (negative)
        look.whole = -look.whole;
    return look;
}

NumberLook oneSignLook(const Parts &parts, std::string_view body)
{
    NumberLook look{.kind = NumberKind::Decimal};
    const char sign = parts.signs[0];
    const bool three = parts.groups[1] == 3 && groupedByThree(parts, 1) && body.front() != '0';
    if (sign == ' ') {
        if (!three)
            return {};
        look.thousands = ' ';
        return look;
    }
    if (parts.groups[1] == 0)
        return {};
    look.decimals = parts.groups[1];
    (three ? look.ambiguous : look.decimal) = sign;
    return look;
}

NumberLook manySignsLook(const Parts &parts)
{
    const std::size_t last = parts.signCount - 1;
    NumberLook look{.kind = NumberKind::Decimal, .thousands = parts.signs[0]};
    if (sameSigns(parts, parts.signCount))
        return groupedByThree(parts, parts.signCount) ? look : NumberLook{};
    if (!sameSigns(parts, last) || parts.signs[last] == ' ' || !groupedByThree(parts, last)
        || parts.groups[parts.signCount] == 0)
        return {};
    look.decimal = parts.signs[last];
    look.decimals = parts.groups[parts.signCount];
    return look;
}

struct Trimmed
{
    std::string_view body;
    std::string_view exponent; ///< with its e
    bool negative = false;
    bool percent = false;
};

Trimmed trimmed(std::string_view text)
{
    Trimmed result;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        result.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (!text.empty() && text.back() == '%') {
        result.percent = true;
        text.remove_suffix(1);
        if (!text.empty() && text.back() == ' ')
            text.remove_suffix(1);
    }
    const std::size_t e = text.find_first_of("eE");
    if (e != std::string_view::npos) {
        result.exponent = text.substr(e);
        text = text.substr(0, e);
    }
    result.body = text;
    return result;
}

bool isExponent(std::string_view text)
{
    text.remove_prefix(1);
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return !text.empty() && text.size() <= 3 && std::ranges::all_of(text, isDigit);
}

} // namespace

CompactText::CompactText(std::string_view cell, char noBreakSpace)
{
    while (!cell.empty()) {
        const Special special = specialAt(cell, noBreakSpace);
        const std::size_t taken = std::max<std::size_t>(special.bytes, 1);
        const char c = special.bytes > 0 ? special.as : cell.front();
        cell.remove_prefix(taken);
        if (c == '\0' || (c == ' ' && m_size == 0))
            continue;
        if (m_size == m_bytes.size()) {
            m_tooLong = true;
            return;
        }
        m_bytes[m_size++] = c;
    }
    while (m_size > 0 && m_bytes[m_size - 1] == ' ')
        --m_size;
}

NumberLook lookAtNumber(std::string_view text)
{
    const Trimmed number = trimmed(text);
    if (number.body.empty())
        return {};
    const Parts parts = split(number.body);
    if (!parts.wellFormed)
        return {};
    NumberLook look;
    if (parts.signCount == 0)
        look = wholeLook(number.body, number.negative);
    else if (parts.signCount == 1)
        look = oneSignLook(parts, number.body);
    else
        look = manySignsLook(parts);
    look.percent = number.percent;
    if (!number.exponent.empty()) {
        // "1E5" may well be a name; a number in this form has a decimal sign
        if (look.decimal == '\0' || !isExponent(number.exponent))
            return {};
    }
    return look;
}

std::optional<double> parseNumber(std::string_view text, char decimal, char thousands)
{
    const NumberLook look = lookAtNumber(text);
    if (look.kind == NumberKind::NotNumber)
        return {};
    if (look.decimal != '\0' && look.decimal != decimal)
        return {};
    if (look.thousands != '\0' && look.thousands != thousands)
        return {};
    if (look.ambiguous != '\0' && look.ambiguous != decimal && look.ambiguous != thousands)
        return {};
    const Trimmed number = trimmed(text);
    std::array<char, 64> plain;
    std::size_t size = 0;
    if (number.negative)
        plain[size++] = '-';
    for (const char c : number.body) {
        if (c == decimal)
            plain[size++] = '.';
        else if (isDigit(c))
            plain[size++] = c;
    }
    for (const char c : number.exponent) {
        if (c != '+')
            plain[size++] = c;
    }
    double value = 0.0;
    const auto read = std::from_chars(plain.data(), plain.data() + size, value);
    if (read.ec != std::errc() || !std::isfinite(value))
        return {};
    return value;
}

std::optional<qint32> parseCode(std::string_view text, char decimal, char thousands)
{
    const auto value = parseNumber(text, decimal, thousands);
    constexpr double lowest = double(emptyCode<std::int32_t>) + 27.0;
    constexpr double highest = double(std::numeric_limits<std::int32_t>::max());
    if (!value || *value < lowest || *value > highest || std::trunc(*value) != *value)
        return {};
    return qint32(*value);
}

} // namespace tidemark

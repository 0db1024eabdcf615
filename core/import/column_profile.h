// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <QtGlobal>

#include "core/import/number_text.h"

namespace tidemark {

/// A cell kept as an example, in the bytes of the file.
struct CellSample
{
    qint64 row = 0;
    std::string bytes = {};
};

/// How often a text occurs and the place of its first occurrence among all texts of the column.
struct TextCount
{
    qint64 count = 0;
    int order = 0;
};

/// What a cell looks like on its own.
enum class CellClass : unsigned char { Whole, LeadingZeros, Long, Decimal, Date, Text };
inline constexpr std::size_t cellClasses = 6;

/// Lowest and highest of some values.
struct Extent
{
    double lowest = 0.0;
    double highest = 0.0;
    qint64 count = 0;

    void add(double value);
};

/// Everything counted about the cells of a column other than small whole numbers.
struct ProfileDetails
{
    std::array<qint64, cellClasses> classes = {};
    std::array<std::vector<CellSample>, cellClasses> samples = {}; ///< the first 20 of each
    std::map<qint64, qint64> wholes =
        {}; ///< value -> cells, "3,0" included; at most `mostDifferent`
    bool manyWholes = false;
    Extent wholeExtent = {};
    // how numbers with signs are written
    std::array<qint64, 2> proofs = {}; ///< of decimal comma, of decimal point
    std::array<qint64, 2> ambiguous = {}; ///< "1,234", "1.234"
    std::array<qint64, 3> thousands = {}; ///< groups parted by space, point, comma
    std::array<Extent, 2> numbers = {}; ///< all decimals, read with comma, with point
    std::array<qint64, 2> fractions = {}; ///< those of them that are not whole
    qint64 percent = 0;
    int decimals = 0;
    // dates
    std::array<Extent, 32> dates = {}; ///< by index into dateFormats()
    // texts and numbers with leading zeros
    std::unordered_map<std::string, TextCount> texts = {};
    bool manyTexts = false;
    qint64 longestText = 0;
};

/// Counts what tells what a column is: one call of add per filled or empty cell, in row order. The
/// bytes are those of a TextSource. Memory is bounded whatever the column holds.
class ColumnProfile
{
public:
    static constexpr std::size_t mostDifferent = 2'000;

    /// `noBreakSpace` is noBreakSpaceByte() of the encoding.
    void add(std::string_view cell, qint64 row, char noBreakSpace)
    {
        if (cell.empty() || addSmall(cell))
            return;
        addOther(cell, row, noBreakSpace);
    }

    /// Cells with 0 to 255 written without anything else.
    const std::vector<std::uint32_t> &small() const { return m_small; }
    const ProfileDetails &details() const;
    qint64 filled() const;
    /// Whole numbers of both kinds: value -> cells.
    std::map<qint64, qint64> wholeCounts() const;

private:
    bool addSmall(std::string_view cell);
    void addOther(std::string_view cell, qint64 row, char noBreakSpace);
    void addNumber(const NumberLook &look, std::string_view text);
    void addWhole(qint64 value);
    void addText(std::string_view cell);

    std::vector<std::uint32_t> m_small;
    std::unique_ptr<ProfileDetails> m_details;
};

inline bool ColumnProfile::addSmall(std::string_view cell)
{
    unsigned value = static_cast<unsigned char>(cell[0]) - unsigned('0');
    if (value > 9 || cell.size() > 3 || (cell.size() > 1 && value == 0))
        return false;
    for (std::size_t i = 1; i < cell.size(); ++i) {
        const unsigned digit = static_cast<unsigned char>(cell[i]) - unsigned('0');
        if (digit > 9)
            return false;
        value = 10 * value + digit;
    }
    if (value > 255)
        return false;
    if (m_small.empty())
        m_small.resize(256);
    ++m_small[value];
    return true;
}

} // namespace tidemark

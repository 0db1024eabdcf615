// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include <QString>
#include <QStringList>

#include "core/import/date_text.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// Lets a map of strings be asked with a view.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// A cell as its column's type.
struct ReadCell
{
    enum class Kind : unsigned char { Empty, Code, Number, Text, NotUnderstood };

    Kind kind = Kind::Empty;
    qint32 code = 0;
    double number = 0.0;
    std::string_view text =
        {}; ///< for Text: the bytes to keep; valid as long as the reader and the cell
};

/// Turns the bytes of cells into values as one column of a plan says. Bytes are those of a
/// TextSource of `encoding` (UTF-8 for cells that come from elsewhere).
class CellReader
{
public:
    CellReader(const ColumnPlan &column, const QString &encoding, const QStringList &emptyTexts);

    ReadCell read(std::string_view cell) const;

private:
    ReadCell readCode(std::string_view cell, std::string_view compact) const;

    template <typename T>
    using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

    ColumnType m_type = ColumnType::Text;
    bool m_plainCodes = true; ///< numbers are codes; false where answers are texts
    char m_noBreakSpace = '\0';
    char m_decimal = ',';
    char m_thousands = '\0';
    const DateFormat *m_date = nullptr;
    TextMap<qint32> m_codes; ///< by the trimmed text in the file
    TextMap<std::string> m_replaced; ///< by the text in the file
    TextMap<char> m_empty;
};

/// Without ASCII blanks and control characters at both ends; answers are compared in this form.
std::string_view trimmedBytes(std::string_view text);

/// The bytes that `text` has in a TextSource of `encoding`; characters it lacks become '?'.
std::string encodeText(const QString &text, const QString &encoding);

} // namespace tidemark

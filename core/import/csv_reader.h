// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include <QIODevice>
#include <QString>

#include "core/base/result.h"
#include "core/import/import_plan.h"
#include "core/import/text_source.h"

namespace tidemark {

/// More columns than this are taken for a file read with the wrong delimiter.
inline constexpr std::size_t maxColumns = 100'000;

/// What splits the bytes into cells.
struct CsvFormat
{
    QString encoding = QStringLiteral("UTF-8");
    char delimiter = ';';
    char quote = '"'; ///< '\0': quotes are ordinary characters
    char lineEnd = '\n'; ///< '\r' for old Macintosh files

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

CsvFormat csvFormat(const TextLayout &layout);

/// Streams the rows of delimited text as views into its own buffer: bytes of the TextSource, no
/// quotes around, doubled quotes made single. A quote counts as such only at the start of a cell; a
/// cell like `"a"b` is given as it stands. Memory is bounded by the longest row (at most 64 MB).
class CsvReader
{
public:
    CsvReader(QIODevice &device, const CsvFormat &format);

    /// Goes to the next row; false at the end. Errors: FileNotReadable, FileEndsEarly,
    /// QuoteNotClosed (with the row that opened it), RowTooLong, TooManyColumns.
    Result<bool> next();

    /// The cells of the row; valid until the next call of next().
    const std::vector<std::string_view> &fields() const { return m_fields; }
    /// Rows seen so far; the first row of the file is 1.
    qint64 row() const { return m_row; }
    qint64 bytesRead() const { return m_source.bytesRead(); }
    qint64 size() const { return m_source.size(); }
    /// The last row ended with the file, not with a line end.
    bool endedWithoutLineEnd() const { return m_openEnd; }
    /// Rows with text after a closing quote: how many, and the first.
    qint64 strayQuotes() const { return m_strayQuotes; }
    qint64 firstStrayQuote() const { return m_firstStray; }

private:
    enum class Scan { Row, End, NeedMore, OpenQuote, TooManyColumns };

    Scan scanRow();
    Scan scanQuoted(const char *&at, const char *end);
    void pushPlain(const char *from, const char *to, bool lastOfRow);
    void resolveDoubledQuotes();
    void noteStrayQuote();
    Result<bool> refill();
    Error rowError(ErrorCode code, QStringList arguments = {}) const;

    TextSource m_source;
    CsvFormat m_format;
    std::array<bool, 256> m_ends = {}; ///< bytes that end a plain cell
    std::vector<char> m_buffer;
    std::size_t m_position = 0;
    bool m_atEnd = false;
    bool m_openEnd = false;
    bool m_strayInRow = false;
    qint64 m_row = 0;
    qint64 m_strayQuotes = 0;
    qint64 m_firstStray = 0;
    std::vector<std::string_view> m_fields;
    std::vector<std::size_t> m_doubled; ///< cells of this row with doubled quotes
};

} // namespace tidemark

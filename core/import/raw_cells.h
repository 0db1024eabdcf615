// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QIODevice>

#include "core/base/result.h"
#include "core/import/csv_reader.h"

namespace tidemark {

/// Splits delimited text character by character, slowly and simply. It follows the rules of
/// CsvReader but shares no code with it: the receipt rests on both coming to the same cells.
class RawCells
{
public:
    RawCells(QIODevice &file, const CsvFormat &format);

    /// Goes to the next row; false at the end.
    Result<bool> next();
    const std::vector<std::string> &cells() const { return m_cells; }
    std::size_t cellCount() const { return m_count; }
    qint64 bytesRead() const { return m_read; }

private:
    enum class State { CellStart, Plain, Quoted, AfterQuote, AfterQuoteAndReturn };

    Result<bool> readMore();
    bool take(char c);
    void takeAfterQuote(char c);
    void endCell(bool lastOfRow);
    bool endOfFile();

    QIODevice &m_file;
    CsvFormat m_format;
    QStringDecoder m_utf16;
    std::vector<char> m_block;
    std::size_t m_at = 0;
    qint64 m_read = 0;
    State m_state = State::CellStart;
    std::string m_content; ///< of a quoted cell
    std::string m_raw; ///< as it stands in the file
    std::vector<std::string> m_cells; ///< kept between rows, so that they keep their memory
    std::size_t m_count = 0;
    bool m_rowEnded = false;
};

} // namespace tidemark

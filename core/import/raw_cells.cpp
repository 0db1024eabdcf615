// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/raw_cells.h"

using namespace Qt::StringLiterals;

namespace tidemark {

RawCells::RawCells(QIODevice &file, const CsvFormat &format)
    : m_file(file)
    , m_format(format)
{
    if (format.encoding == "UTF-16LE"_L1)
        m_utf16 = QStringDecoder(QStringConverter::Utf16LE);
    else if (format.encoding == "UTF-16BE"_L1)
        m_utf16 = QStringDecoder(QStringConverter::Utf16BE);
    m_file.seek(0);
}

Result<bool> RawCells::readMore()
{
    const bool atStart = m_read == 0;
    QByteArray block = m_file.read(1 << 18);
    if (block.isEmpty()) {
        if (m_read < m_file.size())
            return Error{ErrorCode::FileNotReadable, {m_file.errorString()}};
        return false;
    }
    m_read += block.size();
    if (m_utf16.isValid())
        block = QString(m_utf16.decode(block)).toUtf8();
    if (atStart && block.startsWith("\xEF\xBB\xBF"))
        block.remove(0, 3);
    m_block.assign(block.begin(), block.end());
    m_at = 0;
    return true;
}

Result<bool> RawCells::next()
{
    m_count = 0;
    m_rowEnded = false;
    while (true) {
        while (m_at < m_block.size()) {
            if (take(m_block[m_at++]))
                return true;
        }
        auto more = readMore();
        if (!more)
            return more;
        if (!more.value())
            return endOfFile();
    }
}

/// True if the character ends the row.
bool RawCells::take(char c)
{
    const bool ends = c == m_format.delimiter || c == m_format.lineEnd;
    switch (m_state) {
    case State::CellStart:
        if (m_format.quote && c == m_format.quote) {
            m_raw.push_back(c);
            m_state = State::Quoted;
            return false;
        }
        m_state = State::Plain;
        [[fallthrough]];
    case State::Plain:
        if (!ends) {
            m_raw.push_back(c);
            return false;
        }
        endCell(c == m_format.lineEnd);
        return m_rowEnded;
    case State::Quoted:
        m_raw.push_back(c);
        if (c == m_format.quote)
            m_state = State::AfterQuote;
        else
            m_content.push_back(c);
        return false;
    case State::AfterQuote:
    case State::AfterQuoteAndReturn:
        takeAfterQuote(c);
        return m_rowEnded;
    }
    return false;
}

void RawCells::takeAfterQuote(char c)
{
    const bool afterReturn = m_state == State::AfterQuoteAndReturn;
    if (!afterReturn && c == m_format.quote) {
        m_raw.push_back(c);
        m_content.push_back(c);
        m_state = State::Quoted;
        return;
    }
    const bool closes = afterReturn ? c == '\n' : c == m_format.delimiter || c == m_format.lineEnd;
    if (closes) {
        endCell(c == m_format.lineEnd);
        return;
    }
    if (!afterReturn && c == '\r' && m_format.lineEnd == '\n') {
        m_raw.push_back(c);
        m_state = State::AfterQuoteAndReturn;
        return;
    }
    m_state = State::Plain;
    take(c);
}

void RawCells::endCell(bool lastOfRow)
{
    if (m_cells.size() <= m_count)
        m_cells.emplace_back();
    std::string &cell = m_cells[m_count++];
    cell.clear();
    if (m_state == State::AfterQuote || m_state == State::AfterQuoteAndReturn)
        std::swap(cell, m_content);
    else
        std::swap(cell, m_raw);
    const bool plain = m_state == State::Plain || m_state == State::CellStart;
    if (plain && lastOfRow && m_format.lineEnd == '\n' && !cell.empty() && cell.back() == '\r')
        cell.pop_back();
    m_content.clear();
    m_raw.clear();
    m_state = State::CellStart;
    m_rowEnded = lastOfRow;
}

/// What stands behind the last line end is a row too.
bool RawCells::endOfFile()
{
    if (m_count == 0 && m_state == State::CellStart)
        return false;
    endCell(true);
    return true;
}

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_reader.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr std::size_t longestRow = 64u << 20;

} // namespace

CsvFormat csvFormat(const TextLayout &layout)
{
    return {.encoding = layout.encoding.value,
            .delimiter = layout.delimiter.value.toLatin1(),
            .quote = layout.quote.value.toLatin1(),
            .lineEnd = layout.lineEnd == "CR"_L1 ? '\r' : '\n'};
}

CsvReader::CsvReader(QIODevice &device, const CsvFormat &format)
    : m_source(device, format.encoding)
    , m_format(format)
{
    m_ends[static_cast<unsigned char>(format.delimiter)] = true;
    m_ends[static_cast<unsigned char>(format.lineEnd)] = true;
}

Result<bool> CsvReader::next()
{
    while (true) {
        switch (scanRow()) {
        case Scan::Row:
            ++m_row;
            noteStrayQuote();
            resolveDoubledQuotes();
            return true;
        case Scan::End:
            m_fields.clear();
            return false;
        case Scan::OpenQuote:
            return rowError(ErrorCode::QuoteNotClosed, {QString(QLatin1Char(m_format.quote))});
        case Scan::TooManyColumns:
            return rowError(ErrorCode::TooManyColumns, {QString::number(maxColumns)});
        case Scan::NeedMore:
            break;
        }
        if (auto more = refill(); !more)
            return more;
    }
}

CsvReader::Scan CsvReader::scanRow()
{
    const char *at = m_buffer.data() + m_position;
    const char *end = m_buffer.data() + m_buffer.size();
    if (at == end)
        return m_atEnd ? Scan::End : Scan::NeedMore;
    m_fields.clear();
    m_doubled.clear();
    m_strayInRow = false;
    while (true) {
        const char *from = at;
        bool quoted = false;
        if (m_format.quote && at < end && *at == m_format.quote) {
            const Scan scan = scanQuoted(at, end);
            if (scan != Scan::Row)
                return scan;
            quoted = true;
        }
        while (at < end && !m_ends[static_cast<unsigned char>(*at)])
            ++at;
        if (at == end && !m_atEnd)
            return Scan::NeedMore;
        const bool lastOfRow = at == end || *at == m_format.lineEnd;
        if (!quoted)
            pushPlain(from, at, lastOfRow);
        if (lastOfRow) {
            m_openEnd = at == end;
            m_position = std::size_t(at - m_buffer.data()) + (at == end ? 0 : 1);
            return Scan::Row;
        }
        if (m_fields.size() >= maxColumns)
            return Scan::TooManyColumns;
        ++at;
    }
}

/// From the opening quote to the end of the cell; leaves `at` on the byte that ends it.
CsvReader::Scan CsvReader::scanQuoted(const char *&at, const char *end)
{
    const char *from = at + 1;
    const char *close = from;
    bool doubled = false;
    while (true) {
        close =
            static_cast<const char *>(std::memchr(close, m_format.quote, std::size_t(end - close)));
        if (!close)
            return m_atEnd ? Scan::OpenQuote : Scan::NeedMore;
        if (close + 1 == end && !m_atEnd)
            return Scan::NeedMore;
        if (close + 1 == end || close[1] != m_format.quote)
            break;
        doubled = true;
        close += 2;
    }
    const char *after = close + 1;
    const bool carriageReturn = m_format.lineEnd == '\n' && after < end && *after == '\r';
    if (carriageReturn && after + 1 == end && !m_atEnd)
        return Scan::NeedMore;
    const char *stop = carriageReturn ? after + 1 : after;
    if (stop == end
        || (carriageReturn ? *stop == '\n' : m_ends[static_cast<unsigned char>(*stop)])) {
        if (doubled)
            m_doubled.push_back(m_fields.size());
        m_fields.emplace_back(from, std::size_t(close - from));
        at = stop;
        return Scan::Row;
    }
    m_strayInRow = true;
    while (after < end && !m_ends[static_cast<unsigned char>(*after)])
        ++after;
    if (after == end && !m_atEnd)
        return Scan::NeedMore;
    pushPlain(at, after, after == end || *after == m_format.lineEnd);
    at = after;
    return Scan::Row;
}

void CsvReader::pushPlain(const char *from, const char *to, bool lastOfRow)
{
    if (lastOfRow && m_format.lineEnd == '\n' && to > from && to[-1] == '\r')
        --to;
    m_fields.emplace_back(from, std::size_t(to - from));
}

/// Doubled quotes are made single in the buffer itself, once the whole row is known to be there.
void CsvReader::resolveDoubledQuotes()
{
    for (const std::size_t index : m_doubled) {
        const std::string_view cell = m_fields[index];
        char *to = m_buffer.data() + (cell.data() - m_buffer.data());
        const char *start = to;
        for (std::size_t i = 0; i < cell.size(); ++i) {
            *to++ = cell[i];
            if (cell[i] == m_format.quote)
                ++i;
        }
        m_fields[index] = {start, std::size_t(to - start)};
    }
}

void CsvReader::noteStrayQuote()
{
    if (!m_strayInRow)
        return;
    if (m_strayQuotes++ == 0)
        m_firstStray = m_row;
}

Result<bool> CsvReader::refill()
{
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + qsizetype(m_position));
    m_position = 0;
    if (m_buffer.size() > longestRow)
        return rowError(ErrorCode::RowTooLong, {QString::number(longestRow >> 20)});
    auto more = m_source.appendTo(m_buffer);
    if (more && !more.value())
        m_atEnd = true;
    return more;
}

Error CsvReader::rowError(ErrorCode code, QStringList arguments) const
{
    return {code, std::move(arguments), {.row = m_row + 1}};
}

} // namespace tidemark

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/response_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark::store {

namespace {

constexpr std::size_t bytesPerTransaction = 4 << 20;

Error wrongKind(const Variable &variable)
{
    return Error{ErrorCode::Unexpected,
                 {u"Storing answers"_s, u"cells of another kind"_s},
                 {.variable = variable.name}};
}

} // namespace

ResponseWriter::ResponseWriter(Connection &connection, const std::vector<Variable> &variables,
                               JobControl &job)
    : m_connection(connection)
    , m_job(job)
{
    m_streams.reserve(variables.size());
    for (const Variable &variable : variables)
        m_streams.push_back({variable, ColumnBuilder(variable.storage, 0)});
}

Result<void> ResponseWriter::append(std::size_t variable, const Column &cells)
{
    if (m_job.isCancelled())
        return Error{ErrorCode::Cancelled};
    Stream &stream = m_streams.at(variable);
    if (stream.pending.rows() == 0 && columnSize(cells) == segmentRows)
        return take(stream, cells);
    if (!stream.pending.append(cells))
        return wrongKind(stream.variable);
    if (stream.pending.rows() < segmentRows)
        return {};
    const Column pending = stream.pending.take();
    const qsizetype whole = columnSize(pending) / segmentRows * segmentRows;
    for (qsizetype from = 0; from < whole; from += segmentRows) {
        if (auto taken = take(stream, slice(pending, from, segmentRows)); !taken)
            return taken;
    }
    stream.pending.append(slice(pending, whole, columnSize(pending) - whole));
    return {};
}

Result<void> ResponseWriter::take(Stream &stream, const Column &cells)
{
    const bool isText = std::holds_alternative<TextColumn>(cells);
    if (isText != (stream.variable.storage == StorageType::Text))
        return wrongKind(stream.variable);
    m_queue.push_back(encoded(stream.variable.id, stream.written++, cells));
    const Segment &segment = m_queue.back();
    if (stream.variable.storage == StorageType::Code
        && (segment.head.divisor != 1 || segment.head.form == SegmentForm::Doubles))
        return wrongKind(stream.variable);
    m_queuedBytes += segment.bytes.size();
    return m_queuedBytes < bytesPerTransaction ? Result<void>() : flush();
}

Result<void> ResponseWriter::flush()
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return std::move(transaction).error();
    auto insert = m_connection.prepare("INSERT INTO segments (key, rows, form, divisor, checksum,"
                                       " bytes) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return std::move(insert).error();
    for (const Segment &segment : m_queue) {
        insert->bind(1, segment.head.key);
        insert->bind(2, segment.head.rows);
        insert->bind(3, qint64(segment.head.form));
        insert->bind(4, segment.head.divisor);
        insert->bind(5, checksum(segment.head, segment.bytes));
        insert->bind(6, std::span<const std::byte>(segment.bytes));
        if (auto written = insert->run(); !written)
            return written;
    }
    m_queue.clear();
    m_queuedBytes = 0;
    return transaction->commit();
}

Result<void> ResponseWriter::finish(qint64 rows)
{
    for (Stream &stream : m_streams) {
        const qint64 found = stream.written * segmentRows + stream.pending.rows();
        if (found != rows) {
            return Error{ErrorCode::Unexpected,
                         {u"Storing answers"_s, u"%1 rows instead of %2"_s.arg(found).arg(rows)},
                         {.variable = stream.variable.name}};
        }
        if (stream.pending.rows() == 0)
            continue;
        if (auto taken = take(stream, stream.pending.take()); !taken)
            return taken;
    }
    return flush();
}

Result<std::vector<VariableId>> storedVariables(Connection &connection)
{
    auto next = connection.prepare("SELECT min(key) FROM segments WHERE key >= ?");
    if (!next)
        return std::move(next).error();
    std::vector<VariableId> found;
    for (;;) {
        next->bind(1, found.empty() ? 0 : segmentKey({found.back().value + 1}, 0));
        const auto hasRow = next->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow || next->isNull(0))
            return found;
        found.push_back({next->integer(0) >> 32});
        next->reset();
    }
}

Result<void> removeAnswers(Connection &connection, const std::vector<VariableId> &variables)
{
    if (variables.empty())
        return {};
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::move(transaction).error();
    auto remove = connection.prepare("DELETE FROM segments WHERE key >= ? AND key < ?");
    if (!remove)
        return std::move(remove).error();
    for (const VariableId variable : variables) {
        remove->bind(1, segmentKey(variable, 0));
        remove->bind(2, segmentKey({variable.value + 1}, 0));
        if (auto removed = remove->run(); !removed)
            return removed;
    }
    return transaction->commit();
}

} // namespace tidemark::store

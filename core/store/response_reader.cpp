// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/response_reader.h"

#include <algorithm>

namespace tidemark::store {

namespace {

Issue damage(const Source &source, const Variable &variable, qint64 from, qint64 rows)
{
    return {Severity::Warning,
            IssueCode::SegmentDamaged,
            {source.name.text(), QString::number(from + 1), QString::number(from + rows)},
            {.row = from + 1, .variable = variable.name}};
}

} // namespace

ResponseReader::ResponseReader(Statement segment, Statement rows)
    : m_segment(std::move(segment))
    , m_rows(std::move(rows))
{
}

Result<ResponseReader> ResponseReader::over(Connection &connection)
{
    auto segment = connection.prepare(
        "SELECT rows, form, divisor, checksum, bytes FROM segments WHERE key = ?");
    if (!segment)
        return std::move(segment).error();
    auto rows = connection.prepare("SELECT total(rows) FROM segments WHERE key >= ? AND key < ?");
    if (!rows)
        return std::move(rows).error();
    return ResponseReader(std::move(segment).value(), std::move(rows).value());
}

Result<ReadAnswers> ResponseReader::read(const Source &source, const Variable &variable,
                                         qint64 first, qint64 last, JobControl &job)
{
    const qint64 expected = std::min((last + 1) * segmentRows, source.rows) - first * segmentRows;
    ColumnBuilder builder(variable.storage, std::max<qint64>(expected, 0));
    ReadAnswers answers;
    for (qint64 number = first; number <= last; ++number) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled};
        const qint64 from = number * segmentRows;
        const qint64 rows = std::min(segmentRows, source.rows - from);
        const auto isSound = readSegment(variable.id, number, rows, builder, answers.bytes);
        if (!isSound)
            return isSound.error();
        if (*isSound)
            continue;
        builder.appendMissing(rows);
        answers.issues.push_back(damage(source, variable, from, rows));
    }
    answers.column = builder.take();
    return answers;
}

Result<ReadAnswers> ResponseReader::readAll(const Source &source, const Variable &variable,
                                            JobControl &job)
{
    return read(source, variable, 0, segmentCount(source.rows) - 1, job);
}

Result<qint64> ResponseReader::countRows(VariableId variable)
{
    m_rows.reset();
    m_rows.bind(1, segmentKey(variable, 0));
    m_rows.bind(2, segmentKey({variable.value + 1}, 0));
    const auto hasRow = m_rows.step();
    if (!hasRow)
        return hasRow.error();
    const qint64 rows = qint64(m_rows.real(0));
    m_rows.reset();
    return rows;
}

Result<bool> ResponseReader::readSegment(VariableId variable, qint64 number, qint64 rows,
                                         ColumnBuilder &builder, qint64 &bytes)
{
    m_segment.reset();
    m_segment.bind(1, segmentKey(variable, number));
    const auto hasRow = m_segment.step();
    if (!hasRow) {
        const bool isDamage = hasRow.error().code == ErrorCode::StudyDamaged;
        return isDamage ? Result<bool>(false) : Result<bool>(hasRow.error());
    }
    if (!*hasRow)
        return false;
    const SegmentHead head{segmentKey(variable, number), m_segment.integer(0),
                           SegmentForm(m_segment.integer(1)), m_segment.integer(2)};
    const auto content = m_segment.bytes(4);
    bytes += qint64(content.size());
    const bool isSound = head.rows == rows && checksum(head, content) == m_segment.integer(3)
        && builder.append(head, content);
    m_segment.reset();
    return isSound;
}

} // namespace tidemark::store

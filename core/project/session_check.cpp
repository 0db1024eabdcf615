// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include "core/project/session_state.h"
#include "core/store/response_writer.h"

namespace tidemark {

namespace {

using store::Connection;

/// Runs a pragma that lists what is wrong, and makes an issue of each row but the word "ok".
template <typename MakeIssue>
Result<void> listProblems(Connection &connection, const char *pragma, std::vector<Issue> &findings,
                          MakeIssue makeIssue)
{
    auto rows = connection.prepare(pragma);
    if (!rows)
        return std::move(rows).error();
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            return {};
        if (rows->text(0) != QStringView(u"ok"))
            findings.push_back(makeIssue(*rows));
    }
}

Result<void> checkDatabase(Connection &connection, std::vector<Issue> &findings)
{
    const auto damage = [](const store::Statement &row) {
        return Issue{Severity::Refusal, IssueCode::DatabaseDamaged, {row.text(0)}};
    };
    auto done = listProblems(connection, "PRAGMA integrity_check(100)", findings, damage);
    if (!done)
        return done;
    const auto broken = [](const store::Statement &row) {
        return Issue{Severity::Refusal,
                     IssueCode::ReferenceBroken,
                     {row.text(0), QString::number(row.integer(1))}};
    };
    return listProblems(connection, "PRAGMA foreign_key_check", findings, broken);
}

Result<void> checkVariable(store::ResponseReader &reader, const Source &source,
                           const Variable &variable, CheckReport &report, JobControl &job)
{
    const auto answers = reader.readAll(source, variable, job);
    if (!answers)
        return answers.error();
    report.findings.insert(report.findings.end(), answers->issues.begin(), answers->issues.end());
    report.bytesChecked += answers->bytes;
    ++report.columnsChecked;
    const auto rows = reader.countRows(variable.id);
    if (!rows || *rows == source.rows)
        return {};
    report.findings.push_back(
        {Severity::Warning,
         IssueCode::RowCountDiffers,
         {source.name.text(), QString::number(*rows), QString::number(source.rows)},
         {.variable = variable.name}});
    return {};
}

Result<void> checkAnswers(Connection &connection, const Study &study, CheckReport &report,
                          JobControl &job)
{
    auto reader = store::ResponseReader::over(connection);
    if (!reader)
        return std::move(reader).error();
    qint64 done = 0;
    for (const Variable &variable : study.variables) {
        if (!variable.recode) {
            const Source &source = *study.source(variable.source);
            if (auto checked = checkVariable(*reader, source, variable, report, job); !checked)
                return checked;
        }
        job.reportProgress(++done, qint64(study.variables.size()));
    }
    const auto stored = store::storedVariables(connection);
    const auto unused = stored ? unusedVariables(study, *stored) : std::vector<VariableId>();
    if (!unused.empty()) {
        report.findings.push_back(
            {Severity::Information, IssueCode::UnusedAnswers, {QString::number(unused.size())}});
    }
    return {};
}

} // namespace

Result<CheckReport> ProjectSession::check(JobControl &job) const
{
    const View view = d->current();
    auto connection = view.readSide->pool.take();
    if (!connection)
        return std::move(connection).error();
    const store::Watch watch(*connection, job);
    CheckReport report;
    if (auto done = checkDatabase(*connection, report.findings); !done)
        return std::move(done).error();
    const auto study = store::readStudy(*connection);
    if (!study) {
        report.findings.push_back(
            {Severity::Refusal, IssueCode::StudyInconsistent, {describe(study.error())}});
        return report;
    }
    if (auto done = checkAnswers(*connection, *study, report, job); !done)
        return std::move(done).error();
    return report;
}

Result<std::vector<JournalEntry>> ProjectSession::journal() const
{
    const View view = d->current();
    auto connection = view.readSide->pool.take();
    if (!connection)
        return std::move(connection).error();
    auto rows = connection->prepare("SELECT revision, time, change FROM journal ORDER BY revision");
    if (!rows)
        return std::move(rows).error();
    std::vector<JournalEntry> entries;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            return entries;
        auto change = changeFromJson(QJsonDocument::fromJson(rows->text(2).toUtf8()).object());
        if (!change)
            return std::move(change).error();
        entries.push_back({quint64(rows->integer(0)),
                           QDateTime::fromString(rows->text(1), Qt::ISODateWithMs),
                           std::move(change).value()});
    }
}

} // namespace tidemark

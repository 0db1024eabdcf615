// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_session.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include "core/project/session_state.h"
#include "core/store/response_writer.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectSession)
};

ReadOnlyReason reasonOf(const store::StudyLock &lock)
{
    if (const auto &holder = lock.holder())
        return {ReadOnlyReason::Kind::OpenElsewhere, holder->program, holder->host,
                holder->processId};
    return {ReadOnlyReason::Kind::FileIsProtected};
}

/// Stored variables that `after` has and `before` has not.
std::vector<const Variable *> newlyStored(const Study &before, const Study &after)
{
    std::vector<const Variable *> found;
    for (const Variable &variable : after.variables) {
        if (!variable.recode && !before.variable(variable.id))
            found.push_back(&variable);
    }
    return found;
}

/// Whether the answers that `after` needs are (still) in the file.
Result<void> checkAnswers(store::Connection &connection, const Study &before, const Study &after)
{
    const auto added = newlyStored(before, after);
    if (added.empty())
        return {};
    auto reader = store::ResponseReader::over(connection);
    if (!reader)
        return std::move(reader).error();
    for (const Variable *variable : added) {
        const auto rows = reader->countRows(variable->id);
        if (!rows)
            return rows.error();
        if (*rows != after.source(variable->source)->rows)
            return Error{ErrorCode::DataRemoved, {variable->name}};
    }
    return {};
}

} // namespace

QString describe(const ReadOnlyReason &reason)
{
    if (reason.kind == ReadOnlyReason::Kind::FileIsProtected)
        return SessionText::tr("The file or its folder is protected; the study can only be read.");
    return SessionText::tr("%1 on %2 (process %3) has the study open; here it can only be read.")
        .arg(reason.program, reason.host)
        .arg(reason.processId);
}

std::vector<VariableId> unusedVariables(const Study &study, const std::vector<VariableId> &stored)
{
    std::vector<VariableId> known;
    for (const Variable &variable : study.variables)
        known.push_back(variable.id);
    std::ranges::sort(known);
    std::vector<VariableId> unused;
    std::ranges::set_difference(stored, known, std::back_inserter(unused));
    return unused;
}

Result<void> ProjectSession::Private::load(store::Connection &connection)
{
    const auto state = store::readState(connection);
    if (!state)
        return state.error();
    auto study = store::readStudy(connection);
    if (!study)
        return std::move(study).error();
    const auto stored = store::storedVariables(connection);
    const bool hasStored = stored && !stored->empty();
    nextNumber = std::max(state->nextNumber, hasStored ? stored->back().value + 1 : 0);
    unsaved = state->unsaved;
    view = {std::make_shared<const Study>(std::move(study).value()), state->revision,
            std::make_shared<ReadSide>(path)};
    return {};
}

Result<void> ProjectSession::Private::write(const View &before, const Study &after,
                                            const Change &change)
{
    if (auto has = checkAnswers(*writer, *before.study, after); !has)
        return has;
    auto transaction = store::Transaction::begin(*writer);
    if (!transaction)
        return std::move(transaction).error();
    if (auto done = store::writeState(*writer, before.revision, stateAt(before.revision + 1));
        !done)
        return done;
    if (auto done = store::writeStudy(*writer, *before.study, after); !done)
        return done;
    auto entry = writer->prepare("INSERT INTO journal (revision, time, change) VALUES (?, ?, ?)");
    if (!entry)
        return std::move(entry).error();
    entry->bind(1, qint64(before.revision + 1));
    entry->bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    entry->bind(3, QString::fromUtf8(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact)));
    if (auto done = entry->run(); !done)
        return done;
    return transaction->commit();
}

Result<qint64> ProjectSession::Private::removeUnusedAnswers()
{
    const auto stored = store::storedVariables(*writer);
    if (!stored)
        return stored.error();
    const auto unused = unusedVariables(*current().study, *stored);
    if (auto removed = store::removeAnswers(*writer, unused); !removed)
        return std::move(removed).error();
    return qint64(unused.size());
}

ProjectSession::ProjectSession(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::create(const QString &path)
{
    {
        auto connection = store::createStudyFile(path);
        if (!connection)
            return std::move(connection).error();
        if (auto written = store::writeNewState(*connection, {}); !written)
            return std::move(written).error();
    }
    return open(path);
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::createUnsaved(const QString &recoveryFolder)
{
    if (!QDir().mkpath(recoveryFolder))
        return Error{ErrorCode::FileNotWritable, {recoveryFolder}};
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + u".tidemark"_s;
    const QString path = QDir(recoveryFolder).filePath(name);
    {
        auto connection = store::createStudyFile(path);
        if (!connection)
            return std::move(connection).error();
        if (auto written = store::writeNewState(*connection, {.unsaved = true}); !written)
            return std::move(written).error();
    }
    return open(path);
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, {}, {.file = file.fileName()}};
    auto d = std::make_unique<Private>();
    d->path = file.canonicalFilePath();
    d->lock.emplace(d->path);
    if (!d->lock->isHeld())
        d->readOnly = reasonOf(*d->lock);
    else if (!file.isWritable())
        d->readOnly = ReadOnlyReason{ReadOnlyReason::Kind::FileIsProtected};
    const auto mode = d->readOnly ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite;
    auto connection = store::openStudyFile(d->path, mode);
    if (!connection)
        return std::move(connection).error();
    if (auto loaded = d->load(*connection); !loaded)
        return std::move(loaded).error();
    if (!d->readOnly)
        d->writer.emplace(std::move(connection).value());
    return std::unique_ptr<ProjectSession>(new ProjectSession(std::move(d)));
}

ProjectSession::~ProjectSession()
{
    if (!d->writer)
        return;
    (void)d->removeUnusedAnswers();
    const bool isWorthless = d->unsaved && *d->view.study == Study();
    d->writer.reset();
    d->view.readSide.reset();
    if (isWorthless)
        QFile::remove(d->path);
}

QString ProjectSession::path() const
{
    const std::scoped_lock guard(d->viewing);
    return d->path;
}

bool ProjectSession::isUnsaved() const
{
    const std::scoped_lock guard(d->viewing);
    return d->unsaved;
}

std::optional<ReadOnlyReason> ProjectSession::readOnlyReason() const
{
    return d->readOnly;
}

std::shared_ptr<const Study> ProjectSession::study() const
{
    return d->current().study;
}

quint64 ProjectSession::revision() const
{
    return d->current().revision;
}

qint64 ProjectSession::takeNumber()
{
    return d->nextNumber++;
}

Result<Change> ProjectSession::apply(const Change &change)
{
    const std::scoped_lock guard(d->writing);
    if (!d->writer)
        return Error{ErrorCode::StudyReadOnly};
    const View before = d->current();
    Study after = *before.study;
    auto inverse = tidemark::apply(after, change);
    if (!inverse)
        return inverse;
    if (auto written = d->write(before, after, change); !written)
        return std::move(written).error();
    const std::scoped_lock view(d->viewing);
    d->view.study = std::make_shared<const Study>(std::move(after));
    d->view.revision = before.revision + 1;
    return inverse;
}

Result<std::shared_ptr<const Snapshot>>
ProjectSession::snapshot(const std::vector<VariableId> &variables, JobControl &job) const
{
    const View view = d->current();
    return view.readSide->loader.load(view.study, view.revision, variables, job);
}

Result<RowPage> ProjectSession::page(SourceId source, qint64 from, qint64 to,
                                     const std::vector<VariableId> &variables) const
{
    const View view = d->current();
    const Source *shown = view.study->source(source);
    if (!shown)
        return Error{ErrorCode::SourceNotFound, {QString::number(source.value)}};
    RowPage page;
    page.from = std::clamp<qint64>(from, 0, shown->rows);
    page.rows = std::clamp<qint64>(to, page.from, shown->rows) - page.from;
    const qint64 first = page.from / segmentRows;
    const qint64 last = std::max(first, (page.from + page.rows - 1) / segmentRows);
    NullJobControl job;
    for (const VariableId id : variables) {
        const Variable *variable = view.study->variable(id);
        if (!variable || variable->source != source)
            return Error{ErrorCode::VariableNotFound, {QString::number(id.value)}};
        auto part = view.readSide->loader.readPart(*view.study, *variable, first, last, job);
        if (!part)
            return std::move(part).error();
        page.columns.push_back(
            page.rows > 0 ? store::slice(part->column, page.from - first * segmentRows, page.rows)
                          : std::move(part->column));
        page.issues.insert(page.issues.end(), part->issues.begin(), part->issues.end());
    }
    return page;
}

} // namespace tidemark

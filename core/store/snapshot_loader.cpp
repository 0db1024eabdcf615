// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_loader.h"

#include <algorithm>
#include <exception>

#include "core/model/compute_recode.h"
#include "core/store/schema.h"
#include "core/store/sql_values.h"

using namespace Qt::StringLiterals;

namespace tidemark::store {

namespace {

qint64 bytesOf(const Column &column)
{
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return codes->size() * codes->width();
    if (const auto *numbers = std::get_if<NumberColumn>(&column))
        return numbers->size() * qint64(sizeof(double));
    const auto &texts = std::get<TextColumn>(column);
    qint64 bytes = texts.size() * qint64(sizeof(std::uint32_t));
    for (const QString &text : texts.dictionary)
        bytes += qint64(sizeof(QString)) + text.size() * qint64(sizeof(QChar));
    return bytes;
}

/// What the values of a variable depend on, the answers aside.
QByteArray definitionOf(const Study &study, const Variable &variable)
{
    if (!variable.recode)
        return {};
    QByteArray definition = compactJson(json::write(*variable.recode)).toUtf8();
    for (const VariableId id : recodeInputs(*variable.recode)) {
        if (const Variable *input = study.variable(id)) {
            definition += compactJson(json::write(input->missing)).toUtf8();
            definition += definitionOf(study, *input);
        }
    }
    return definition;
}

} // namespace

ReadPool::ReadPool(QString path)
    : m_path(std::move(path))
{
}

Result<Connection> ReadPool::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_free.empty()) {
            Connection connection = std::move(m_free.back());
            m_free.pop_back();
            return connection;
        }
    }
    return openStudyFile(m_path, OpenMode::ReadOnly);
}

void ReadPool::giveBack(Connection connection)
{
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(std::move(connection));
}

/// The columns of one call: stored ones are read, computed ones follow from their inputs.
class SnapshotLoader::Loading
{
public:
    /// Loads the segments [first, last] of each; −1: all of them, through the cache.
    Loading(SnapshotLoader &loader, const Study &study, JobControl &job)
        : m_loader(loader)
        , m_study(study)
        , m_job(job)
    {
    }

    void restrictTo(qint64 first, qint64 last)
    {
        m_first = first;
        m_last = last;
    }

    Result<Kept> column(VariableId id)
    {
        if (const auto done = m_done.find(id); done != m_done.end())
            return done->second;
        const Variable *variable = m_study.variable(id);
        const Source *source = variable ? m_study.source(variable->source) : nullptr;
        if (!source)
            return Error{ErrorCode::VariableNotFound, {QString::number(id.value)}};
        const QByteArray definition = definitionOf(m_study, *variable);
        if (auto known = m_first < 0 ? m_loader.kept(id, definition) : std::nullopt)
            return m_done.emplace(id, *std::move(known)).first->second;
        auto made = variable->recode ? computed(*variable) : stored(*source, *variable);
        if (!made)
            return made;
        made->definition = definition;
        made->bytes = bytesOf(*made->column);
        if (m_first < 0)
            m_loader.keep(id, *made);
        return m_done.emplace(id, std::move(made).value()).first->second;
    }

    void finish()
    {
        m_reader.reset();
        if (m_connection)
            m_loader.m_pool.giveBack(*std::move(m_connection));
        m_connection.reset();
    }

private:
    Result<Kept> stored(const Source &source, const Variable &variable)
    {
        if (!m_reader) {
            auto connection = m_loader.m_pool.take();
            if (!connection)
                return std::move(connection).error();
            m_connection.emplace(std::move(connection).value());
            auto reader = ResponseReader::over(*m_connection);
            if (!reader)
                return std::move(reader).error();
            m_reader.emplace(std::move(reader).value());
        }
        const qint64 last = segmentCount(source.rows) - 1;
        auto answers = m_first < 0
            ? m_reader->readAll(source, variable, m_job)
            : m_reader->read(source, variable, m_first, std::min(m_last, last), m_job);
        if (!answers)
            return std::move(answers).error();
        Kept made;
        made.column = std::make_shared<const Column>(std::move(answers->column));
        made.issues = std::move(answers->issues);
        return made;
    }

    Result<Kept> computed(const Variable &variable)
    {
        std::vector<RecodeInput> inputs;
        Kept made;
        for (const VariableId id : recodeInputs(*variable.recode)) {
            auto input = column(id);
            if (!input)
                return input;
            made.issues.insert(made.issues.end(), input->issues.begin(), input->issues.end());
            inputs.push_back({m_study.variable(id), m_done.at(id).column.get()});
        }
        auto values = computeRecode(*variable.recode, inputs);
        if (!values)
            return std::move(values).error();
        made.column = std::make_shared<const Column>(std::move(values).value());
        return made;
    }

    SnapshotLoader &m_loader;
    const Study &m_study;
    JobControl &m_job;
    qint64 m_first = -1;
    qint64 m_last = -1;
    std::unordered_map<VariableId, Kept> m_done;
    std::optional<Connection> m_connection;
    std::optional<ResponseReader> m_reader; ///< goes before its connection
};

SnapshotLoader::SnapshotLoader(ReadPool &pool, qint64 cacheBytes)
    : m_pool(pool)
    , m_cacheBytes(cacheBytes)
{
}

Result<std::shared_ptr<const Snapshot>>
SnapshotLoader::load(std::shared_ptr<const Study> study, quint64 revision,
                     const std::vector<VariableId> &variables, JobControl &job)
try {
    auto snapshot = std::make_shared<Snapshot>();
    Loading loading(*this, *study, job);
    qint64 done = 0;
    for (const VariableId id : variables) {
        auto column = loading.column(id);
        if (!column)
            return std::move(column).error();
        if (snapshot->columns.emplace(id, column->column).second) {
            snapshot->issues.insert(snapshot->issues.end(), column->issues.begin(),
                                    column->issues.end());
        }
        job.reportProgress(++done, qint64(variables.size()));
    }
    loading.finish();
    snapshot->study = std::move(study);
    snapshot->revision = revision;
    snapshot->facts = m_facts;
    return std::shared_ptr<const Snapshot>(std::move(snapshot));
} catch (const std::exception &) { // bad_alloc, length_error
    return Error{ErrorCode::OutOfMemory};
}

Result<ReadAnswers> SnapshotLoader::readPart(const Study &study, const Variable &variable,
                                             qint64 first, qint64 last, JobControl &job)
{
    if (const auto whole = kept(variable.id, definitionOf(study, variable))) {
        const qsizetype from = first * segmentRows;
        const qsizetype to = std::min((last + 1) * segmentRows, columnSize(*whole->column));
        return ReadAnswers{slice(*whole->column, from, to - from), whole->issues, whole->bytes};
    }
    Loading loading(*this, study, job);
    loading.restrictTo(first, last);
    auto part = loading.column(variable.id);
    if (!part)
        return std::move(part).error();
    loading.finish();
    return ReadAnswers{*part->column, std::move(part->issues), part->bytes};
}

std::optional<SnapshotLoader::Kept> SnapshotLoader::kept(VariableId id,
                                                         const QByteArray &definition)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_kept.find(id);
    if (found == m_kept.end() || found->second.definition != definition)
        return {};
    found->second.lastUse = ++m_uses;
    return found->second;
}

void SnapshotLoader::keep(VariableId id, Kept column)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto old = m_kept.find(id); old != m_kept.end()) {
        m_keptBytes -= old->second.bytes;
        m_kept.erase(old);
    }
    m_keptBytes += column.bytes;
    column.lastUse = ++m_uses;
    m_kept.emplace(id, std::move(column));
    while (m_keptBytes > m_cacheBytes && m_kept.size() > 1) {
        const auto oldest = std::ranges::min_element(
            m_kept, {}, [](const auto &entry) { return entry.second.lastUse; });
        m_keptBytes -= oldest->second.bytes;
        m_kept.erase(oldest);
    }
}

} // namespace tidemark::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>

#include "core/import/recipe.h"
#include "core/project/import_source.h"
#include "core/project/session_state.h"
#include "core/store/response_writer.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Where the importer puts the answers: variable by number, as the contract has it.
class StoreSink final : public ResponseSink
{
public:
    StoreSink(store::Connection &connection, SourceId source, std::function<qint64()> nextNumber,
              JobControl &job)
        : m_connection(connection)
        , m_source(source)
        , m_nextNumber(std::move(nextNumber))
        , m_job(job)
    {
    }

    const std::vector<Variable> &variables() const { return m_variables; }
    qint64 rows() const { return m_rows; }

    Result<void> begin(const std::vector<Variable> &variables) override
    {
        m_variables = variables;
        for (Variable &variable : m_variables) {
            variable.id = {m_nextNumber()};
            variable.source = m_source;
        }
        m_writer.emplace(m_connection, m_variables, m_job);
        return {};
    }
    Result<void> append(int variable, Column segment) override
    {
        return m_writer->append(std::size_t(variable), segment);
    }
    Result<void> finish(qint64 rows) override
    {
        m_rows = rows;
        return m_writer->finish(rows);
    }

private:
    store::Connection &m_connection;
    SourceId m_source;
    std::function<qint64()> m_nextNumber;
    JobControl &m_job;
    std::vector<Variable> m_variables;
    std::optional<store::ResponseWriter> m_writer;
    qint64 m_rows = 0;
};

/// Reads back what the sink wrote, over a connection of its own.
class WrittenColumns final : public StoredColumns
{
public:
    WrittenColumns(store::ResponseReader reader, const StoreSink &sink)
        : m_reader(std::move(reader))
        , m_variables(sink.variables())
    {
        m_source.rows = sink.rows();
    }

    Result<Column> segment(int variable, qint64 segment) const override
    {
        NullJobControl job;
        const Variable &asked = m_variables.at(std::size_t(variable));
        auto answers = m_reader.read(m_source, asked, segment, segment, job);
        if (!answers)
            return std::move(answers).error();
        if (!answers->issues.empty())
            return Error{ErrorCode::StudyDamaged, {describe(answers->issues.front())}};
        return std::move(answers->column);
    }

private:
    mutable store::ResponseReader m_reader;
    const std::vector<Variable> &m_variables;
    Source m_source;
};

Result<QString> sha256(QIODevice &file, JobControl &job)
{
    constexpr qint64 chunk = 1 << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    QByteArray bytes(chunk, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(bytes.data(), chunk);
        if (count < 0)
            return Error{ErrorCode::FileNotReadable, {file.errorString()}};
        if (count == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(bytes.constData(), count));
        job.reportProgress(file.pos(), file.size());
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled};
    }
}

/// Removes what a failed import has written, unless it was told that all is well.
class Cleanup
{
public:
    Cleanup(store::Connection &connection, const StoreSink &sink)
        : m_connection(connection)
        , m_sink(sink)
    {
    }
    ~Cleanup()
    {
        if (m_isKept)
            return;
        std::vector<VariableId> written;
        for (const Variable &variable : m_sink.variables())
            written.push_back(variable.id);
        (void)store::removeAnswers(m_connection,
                                   written); // what is left goes when the study closes
    }
    Q_DISABLE_COPY_MOVE(Cleanup)

    void keep() { m_isKept = true; }

private:
    store::Connection &m_connection;
    const StoreSink &m_sink;
    bool m_isKept = false;
};

constexpr int stepsRun = 550; ///< of 1,000 for the whole
constexpr int stepsVerify = 950;
constexpr int stepsHash = 1000;

} // namespace

Result<ImportOutcome> ProjectSession::importFile(QIODevice &file, const ImportPlan &plan,
                                                 JobControl &job)
{
    const Importer *importer = importerById(plan.format);
    if (!importer)
        return Error{ErrorCode::FormatNotSupported, {plan.format}};
    return importWith(*importer, file, plan, job);
}

Result<ImportOutcome> ProjectSession::importWith(const Importer &importer, QIODevice &file,
                                                 const ImportPlan &plan, JobControl &job)
{
    auto staged = stageWith(importer, file, plan, job);
    if (!staged)
        return std::move(staged).error();
    if (staged->report.differences > 0)
        return Error{ErrorCode::StoredAnswersDiffer, {QString::number(staged->report.differences)}};
    if (auto applied = apply(staged->change); !applied)
        return std::move(applied).error();
    return ImportOutcome{staged->change.source.value.id, std::move(staged->report)};
}

Result<StagedImport> ProjectSession::stageImport(QIODevice &file, const ImportPlan &plan,
                                                 JobControl &job)
{
    const Importer *importer = importerById(plan.format);
    if (!importer)
        return Error{ErrorCode::FormatNotSupported, {plan.format}};
    return stageWith(*importer, file, plan, job);
}

Result<StagedImport> ProjectSession::stageWith(const Importer &importer, QIODevice &file,
                                               const ImportPlan &plan, JobControl &job)
{
    if (d->readOnly)
        return Error{ErrorCode::StudyReadOnly};
    auto connection = store::openStudyFile(path(), store::OpenMode::ReadWrite);
    if (!connection)
        return std::move(connection).error();
    const std::function<qint64()> nextNumber = [this] { return takeNumber(); };
    const auto source = newId<SourceId>();
    StoreSink sink(*connection, source, nextNumber, job);
    Cleanup cleanup(*connection, sink);
    const store::Watch watch(*connection, job);
    SubProgress reading(job, 0, stepsRun);
    auto report = importer.run(file, plan, sink, reading);
    if (!report)
        return std::move(report).error();
    auto reader = store::ResponseReader::over(*connection);
    if (!reader)
        return std::move(reader).error();
    SubProgress verifying(job, stepsRun, stepsVerify);
    const WrittenColumns written(std::move(reader).value(), sink);
    report = importer.verify(file, plan, written, std::move(report).value(), verifying);
    if (!report)
        return std::move(report).error();
    SubProgress hashing(job, stepsVerify, stepsHash);
    auto hash = sha256(file, hashing);
    if (!hash)
        return std::move(hash).error();
    AddSource change = importedSource(plan, source, sink.variables(), sink.rows(), nextNumber);
    change.source.value.file.sha256 = *hash;
    change.source.value.file.recipe = QString::fromUtf8(recipeFromPlan(plan));
    cleanup.keep();
    return StagedImport{std::move(change), std::move(report).value()};
}

} // namespace tidemark

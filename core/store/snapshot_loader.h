// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/store/response_reader.h"
#include "core/store/sqlite_db.h"

namespace tidemark::store {

/// Read-only connections to one study file, used again when they are free.
class ReadPool
{
public:
    explicit ReadPool(QString path);

    Result<Connection> take();
    void giveBack(Connection connection);

private:
    QString m_path;
    std::mutex m_mutex;
    std::vector<Connection> m_free;
};

/// Makes snapshots and keeps their columns for the next one. Stored columns never change, computed
/// ones are kept with the definition they came from; so editing texts costs nothing. What analyses
/// work out from the columns is kept with them. To be used from any thread.
class SnapshotLoader
{
public:
    /// Columns beyond `cacheBytes` are let go, those not used for longest first.
    explicit SnapshotLoader(ReadPool &pool, qint64 cacheBytes = qint64(512) << 20);

    Result<std::shared_ptr<const Snapshot>> load(std::shared_ptr<const Study> study,
                                                 quint64 revision,
                                                 const std::vector<VariableId> &variables,
                                                 JobControl &job);
    /// The segments [first, last] of a variable, computed if need be; nothing is kept.
    Result<ReadAnswers> readPart(const Study &study, const Variable &variable, qint64 first,
                                 qint64 last, JobControl &job);

private:
    struct Kept
    {
        QByteArray definition = {};
        ColumnPtr column = {};
        std::vector<Issue> issues = {};
        qint64 bytes = 0;
        quint64 lastUse = 0;
    };
    class Loading;

    std::optional<Kept> kept(VariableId id, const QByteArray &definition);
    void keep(VariableId id, Kept column);

    ReadPool &m_pool;
    qint64 m_cacheBytes = 0;
    std::mutex m_mutex;
    std::unordered_map<VariableId, Kept> m_kept;
    qint64 m_keptBytes = 0;
    quint64 m_uses = 0;
    std::shared_ptr<DerivedFacts> m_facts = std::make_shared<DerivedFacts>();
};

} // namespace tidemark::store

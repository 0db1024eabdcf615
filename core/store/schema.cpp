// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <array>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "core/store/schema_versions.h"

using namespace Qt::StringLiterals;

namespace tidemark::store {

namespace {

constexpr std::array versions = {schemaVersion1, schemaVersion2, schemaVersion3};

Error withFile(Error error, const QString &path)
{
    if (error.where.file.isEmpty())
        error.where.file = QFileInfo(path).fileName();
    return error;
}

/// Why a file that SQLite does not take is none, as far as its first bytes tell.
Error diagnosed(Error error, const QString &path)
{
    constexpr qint64 headerSize = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return withFile({ErrorCode::FileNotReadable, {file.errorString()}}, path);
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return withFile({ErrorCode::StudyEmpty}, path);
    if (!header.startsWith("SQLite format 3") || header.size() < headerSize)
        return withFile({ErrorCode::NotAStudy}, path);
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65'536 : stored;
    const qint64 expected = pageSize * qFromBigEndian<quint32>(header.constData() + 28);
    if (file.size() < expected) {
        return withFile(
            {ErrorCode::StudyCutOff, {QString::number(expected), QString::number(file.size())}},
            path);
    }
    return withFile(std::move(error), path);
}

Result<void> setUp(Connection &connection, OpenMode mode)
{
    if (auto set = connection.execute("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
                                      "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;");
        !set)
        return set;
    if (mode == OpenMode::ReadOnly)
        return {};
    return connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;"
                              "PRAGMA secure_delete = ON;");
}

} // namespace

Migrations migrations()
{
    return versions;
}

Result<int> fileVersion(Connection &connection, Migrations known)
{
    const auto application = connection.integer("PRAGMA application_id");
    const auto version = connection.integer("PRAGMA user_version");
    const auto tables = connection.integer("SELECT count(*) FROM sqlite_schema");
    for (const auto *read : {&application, &version, &tables}) {
        if (!*read)
            return diagnosed(read->error(), connection.path());
    }
    if (QFileInfo(connection.path()).size() == 0)
        return withFile({ErrorCode::StudyEmpty}, connection.path());
    if (*application != applicationId)
        return withFile({ErrorCode::NotAStudy}, connection.path());
    if (*version > qint64(known.size())) {
        return withFile(
            {ErrorCode::StudyNewer, {QString::number(*version), QString::number(known.size())}},
            connection.path());
    }
    return int(*version);
}

Result<void> migrate(Connection &connection, Migrations known)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::move(transaction).error();
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    for (std::size_t next = std::size_t(*version); next < known.size(); ++next) {
        if (auto done = connection.execute(known[next]); !done)
            return done;
    }
    const QByteArray marks = QByteArray("PRAGMA application_id = ")
        + QByteArray::number(applicationId)
        + "; PRAGMA user_version = " + QByteArray::number(qint64(known.size()));
    if (auto marked = connection.execute(marks.constData()); !marked)
        return marked;
    return transaction->commit();
}

Result<Connection> openStudyFile(const QString &path, OpenMode mode)
{
    auto connection = Connection::open(path, mode);
    if (!connection)
        return connection;
    const auto version = fileVersion(*connection);
    if (!version)
        return version.error();
    if (auto set = setUp(*connection, mode); !set)
        return std::move(set).error();
    if (*version == int(migrations().size()))
        return connection;
    if (mode == OpenMode::ReadOnly)
        return withFile({ErrorCode::StudyOlder}, path);
    if (auto done = migrate(*connection); !done)
        return std::move(done).error();
    return connection;
}

Result<Connection> createStudyFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return withFile({ErrorCode::FileExists}, path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return withFile({ErrorCode::FileNotWritable, {file.errorString()}}, path);
    file.close();
    auto connection = Connection::open(path, OpenMode::ReadWrite);
    if (!connection)
        return connection;
    if (auto sized = connection->execute("PRAGMA page_size = 8192"); !sized)
        return std::move(sized).error();
    if (auto set = setUp(*connection, OpenMode::ReadWrite); !set)
        return std::move(set).error();
    if (auto done = migrate(*connection); !done)
        return std::move(done).error();
    return connection;
}

} // namespace tidemark::store

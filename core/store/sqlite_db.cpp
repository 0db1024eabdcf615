// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_db.h"

#include <chrono>
#include <thread>
#include <utility>

#include <sqlite3.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tidemark::store {

namespace {

constexpr auto busyWait = std::chrono::milliseconds(5);
constexpr int busyTries = 2000; ///< ten seconds
constexpr int stepsBetweenLooks = 20'000;

ErrorCode errorCode(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StudyInUse;
    case SQLITE_CORRUPT:
        return ErrorCode::StudyDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAStudy;
    case SQLITE_READONLY:
        return ErrorCode::StudyReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::FileNotReadable;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    default:
        return ErrorCode::Unexpected;
    }
}

Error errorOf(sqlite3 *db)
{
    const int code = sqlite3_extended_errcode(db);
    const auto message = QString::fromUtf8(sqlite3_errmsg(db));
    const auto file = QFileInfo(QString::fromUtf8(sqlite3_db_filename(db, "main"))).fileName();
    Error error{errorCode(code), {message}, {.file = file}};
    if (error.code == ErrorCode::Unexpected)
        error.arguments = {u"SQLite"_s, u"%1 (%2)"_s.arg(message).arg(code)};
    return error;
}

} // namespace

struct Connection::State
{
    sqlite3 *db = nullptr;
    JobControl *job = nullptr;
};

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bind(int index, std::nullptr_t)
{
    sqlite3_bind_null(m_statement.get(), index);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement.get(), index, utf8.constData(), int(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bind(int index, std::span<const std::byte> bytes)
{
    sqlite3_bind_blob64(m_statement.get(), index, bytes.data(), bytes.size(), SQLITE_STATIC);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = errorOf(sqlite3_db_handle(m_statement.get()));
    reset();
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const auto hasRow = step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *utf8 =
        reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

std::span<const std::byte> Statement::bytes(int column) const
{
    const auto *data =
        static_cast<const std::byte *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, std::size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

Connection::Connection(std::unique_ptr<State, Close> state)
    : m_state(std::move(state))
{
}

void Connection::Close::operator()(State *state) const
{
    sqlite3_close_v2(state->db);
    delete state;
}

Result<Connection> Connection::open(const QString &path, OpenMode mode)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, {}, {.file = QFileInfo(path).fileName()}};
    std::unique_ptr<State, Close> state(new State);
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    if (sqlite3_open_v2(path.toUtf8().constData(), &state->db, flags, nullptr) != SQLITE_OK)
        return errorOf(state->db);
    sqlite3_extended_result_codes(state->db, 1);
    sqlite3_db_config(state->db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(state->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(state->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(state->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    const auto wait = [](void *data, int tries) {
        const auto *self = static_cast<State *>(data);
        if (tries >= busyTries || (self->job && self->job->isCancelled()))
            return 0;
        std::this_thread::sleep_for(busyWait);
        return 1;
    };
    sqlite3_busy_handler(state->db, wait, state.get());
    return Connection(std::move(state));
}

Result<void> Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_state->db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorOf(m_state->db);
    return {};
}

Result<Statement> Connection::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_state->db, sql, -1, &statement, nullptr) != SQLITE_OK)
        return errorOf(m_state->db);
    return Statement(statement);
}

Result<qint64> Connection::integer(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::move(statement).error();
    const auto hasRow = statement->step();
    if (!hasRow)
        return hasRow.error();
    return *hasRow ? statement->integer(0) : 0;
}

Result<QString> Connection::text(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::move(statement).error();
    const auto hasRow = statement->step();
    if (!hasRow)
        return hasRow.error();
    return *hasRow ? statement->text(0) : QString();
}

void Connection::watch(JobControl *job)
{
    m_state->job = job;
    const auto look = [](void *data) {
        return static_cast<JobControl *>(data)->isCancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(m_state->db, job ? stepsBetweenLooks : 0, job ? +look : nullptr, job);
}

QString Connection::path() const
{
    return QString::fromUtf8(sqlite3_db_filename(m_state->db, "main"));
}

sqlite3 *Connection::handle() const
{
    return m_state->db;
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return std::move(begun).error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        (void)m_connection->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    return m_connection->execute("COMMIT");
}

Result<void> copyDatabase(Connection &from, Connection &to, JobControl &job)
{
    constexpr int pagesPerStep = 512;
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return errorOf(to.handle());
    int code = SQLITE_OK;
    bool isCancelled = job.isCancelled();
    while (!isCancelled && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const qint64 total = sqlite3_backup_pagecount(backup);
        job.reportProgress(total - sqlite3_backup_remaining(backup), total);
        isCancelled = code != SQLITE_DONE && job.isCancelled();
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return {};
    return isCancelled ? Error{ErrorCode::Cancelled} : errorOf(to.handle());
}

} // namespace tidemark::store

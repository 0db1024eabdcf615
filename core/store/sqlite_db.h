// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>

#include <QByteArray>
#include <QString>

#include "core/base/job_control.h"
#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace tidemark::store {

/// A prepared statement. Columns and parameters count from 0 and 1 as in SQLite.
class Statement
{
public:
    void bind(int index, std::nullptr_t);
    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, const QString &text);
    /// The bytes must live until the next run or reset.
    void bind(int index, std::span<const std::byte> bytes);

    /// True: there is a row; false: done.
    Result<bool> step();
    /// Steps to the end, then makes the statement ready for the next values.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// Valid until the next step or reset.
    std::span<const std::byte> bytes(int column) const;

private:
    friend class Connection;
    explicit Statement(sqlite3_stmt *statement);

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

enum class OpenMode { ReadOnly, ReadWrite };

/// A connection to one database file, hardened against files of unknown origin: no code in the
/// schema is trusted, no trigger or view runs. To be used by one thread at a time.
class Connection
{
public:
    /// Opens an existing file; its content is not looked at yet.
    static Result<Connection> open(const QString &path, OpenMode mode);

    Result<void> execute(const char *sql);
    Result<Statement> prepare(const char *sql);
    /// The first column of the only row of a query.
    Result<qint64> integer(const char *sql);
    Result<QString> text(const char *sql);

    /// While set, long statements stop with ErrorCode::Cancelled when the job is cancelled.
    void watch(JobControl *job);

    QString path() const;
    sqlite3 *handle() const;

private:
    struct State;
    struct Close
    {
        void operator()(State *state) const;
    };
    explicit Connection(std::unique_ptr<State, Close> state);

    std::unique_ptr<State, Close> m_state;
};

/// All or nothing; what is not committed is rolled back at the end of the scope.
class Transaction
{
public:
    /// Takes the write lock at once (BEGIN IMMEDIATE).
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection = nullptr;
};

/// Sets and clears Connection::watch.
class Watch
{
public:
    Watch(Connection &connection, JobControl &job)
        : m_connection(connection)
    {
        m_connection.watch(&job);
    }
    ~Watch() { m_connection.watch(nullptr); }
    Q_DISABLE_COPY_MOVE(Watch)

private:
    Connection &m_connection;
};

/// Copies all pages of one database over another.
Result<void> copyDatabase(Connection &from, Connection &to, JobControl &job);

} // namespace tidemark::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace triptych::store {

/// A prepared statement of SQLite. Columns and parameters are bytes or integers; text is UTF-8. Columns count
/// from 0, parameters from 1. Belongs to the thread of its Database and must not outlive it.
class Statement
{
public:
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    Statement(Statement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Statement &operator=(Statement &&other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }
    ~Statement();

    void bind(int parameter, qint64 value);
    void bindNull(int parameter);
    /// Not copied: the bytes must live until the next reset().
    void bindBlob(int parameter, QByteArrayView bytes);
    void bindText(int parameter, const QString &text);

    /// True: a row is there. False: done.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and resets: for statements that give no rows.
    [[nodiscard]] Status run();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray blob(int column) const; ///< a copy; null for SQL NULL
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// Resets a statement when the reader of its rows is done with it, so that no read transaction stays open and
/// pins the WAL.
class StatementScope
{
public:
    explicit StatementScope(Statement &statement)
        : m_statement(statement)
    {
    }
    ~StatementScope() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(StatementScope)

private:
    Statement &m_statement;
};

/// One connection to a SQLite file; move-only, one thread at a time. Every file is treated as untrusted: it
/// may have come with somebody's repository. No view, trigger or function of its schema is trusted, nothing
/// is memory-mapped.
class Database
{
public:
    enum class Mode : quint8 {
        ReadWrite,
        ReadOnly,
        Immutable ///< read-only, without locks and WAL: only where nobody can write, such as a read-only
                  ///< folder
    };
    enum class Sync : quint8 {
        Full,  ///< a commit survives a power cut
        Normal ///< a commit survives the death of the process, not a power cut
    };

    /// `path` must be absolute; a symbolic link in the last place is refused. Creates a missing file in
    /// ReadWrite. Nothing in the file is changed by this, not even when it closes again.
    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode);
    /// A private database in memory, with the same settings.
    [[nodiscard]] static Result<Database> inMemory();

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Turns the file to WAL and makes this connection the one that writes and checkpoints it. Not before one
    /// knows whose file it is.
    [[nodiscard]] Status beginWriting(Sync sync);

    /// Gives the connection up; whatever is asked of it afterwards fails. Closing checkpoints the WAL after
    /// beginWriting(), unless keepWalOnClose() was called or others have the store open.
    void close();

    /// Runs statements without parameters, separated by `;`.
    [[nodiscard]] Status execute(const char *sql);
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);
    /// Prepared at first use and kept as long as this connection; reset and without old parameters.
    [[nodiscard]] Result<Statement *> cached(const QByteArray &sql);
    /// A statement without parameters and rows, prepared once.
    [[nodiscard]] Status run(const QByteArray &sql);
    /// The one integer of the first row.
    [[nodiscard]] Result<qint64> integer(const QByteArray &sql);

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] bool inTransaction() const;
    /// Leave the WAL as it is when this connection closes: for one whose last write failed.
    void keepWalOnClose();
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(sqlite3 *handle, QString path)
        : m_handle(handle)
        , m_path(std::move(path))
    {
    }
    [[nodiscard]] Status configure(Mode mode);

    sqlite3 *m_handle;
    QString m_path;
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
};

/// What went wrong last on this connection, as "store.full", "store.io", "store.corrupt", "store.locked",
/// "store.readonly", "store.open", "store.toobig" or "store.sqlite", with the file as its place.
[[nodiscard]] Problem lastProblem(sqlite3 *handle, int code);

} // namespace triptych::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"

#include "model/store/tr.h"

#include <sqlite3.h>

#include <cerrno>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace triptych::store {

namespace {

constexpr int busyTimeoutMs = 2000;

bool meansNoSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

int lastErrnoOf(sqlite3_file *file)
{
    int systemError = 0;
    if (file && file->pMethods) {
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &systemError);
    }
    return systemError;
}

/// A quota or a file size limit is a full disk to the user, though SQLite calls it an I/O error. Its own
/// sqlite3_system_errno() is often overwritten by the rollback; the files remember.
bool isOutOfSpace(sqlite3 *handle)
{
    if (!handle) {
        return false;
    }
    sqlite3_file *main = nullptr;
    sqlite3_file *wal = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &main);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal);
    return meansNoSpace(sqlite3_system_errno(handle)) || meansNoSpace(lastErrnoOf(main)) ||
           meansNoSpace(lastErrnoOf(wal));
}

QByteArray codeFor(sqlite3 *handle, int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return "store.full";
    case SQLITE_IOERR:
        return isOutOfSpace(handle) ? "store.full" : "store.io";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "store.corrupt";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "store.locked";
    case SQLITE_READONLY:
        return "store.readonly";
    case SQLITE_CANTOPEN:
        return isOutOfSpace(handle) ? "store.full" : "store.open";
    case SQLITE_TOOBIG:
        return "store.toobig";
    default:
        return "store.sqlite";
    }
}

QString sentenceFor(const QByteArray &code)
{
    if (code == "store.full") {
        return Tr::tr("There is no space left for the store.");
    }
    if (code == "store.io") {
        return Tr::tr("The store could not be read or written.");
    }
    if (code == "store.corrupt") {
        return Tr::tr("The store is damaged or is no store at all.");
    }
    if (code == "store.locked") {
        return Tr::tr("The store is locked by another program.");
    }
    if (code == "store.readonly") {
        return Tr::tr("The store cannot be written here.");
    }
    if (code == "store.open") {
        return Tr::tr("The store cannot be opened.");
    }
    if (code == "store.toobig") {
        return Tr::tr("This is too large for the store.");
    }
    return Tr::tr("The store refused a statement.");
}

QString fileOf(sqlite3 *handle)
{
    const char *name = handle ? sqlite3_db_filename(handle, "main") : nullptr;
    return QString::fromUtf8(name);
}

/// A URI's reserved characters, as far as they may stand in a path.
QByteArray uriPath(const QString &path)
{
    QByteArray uri = path.toUtf8();
    uri.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
    return "file:" + uri;
}

} // namespace

Problem lastProblem(sqlite3 *handle, int code)
{
    const QByteArray name = codeFor(handle, code);
    const QString detail = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    Problem result = problem(name, sentenceFor(name) + u" ("_s + detail + u')');
    result.location.file = fileOf(handle);
    return result;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

void Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    // A null pointer would bind NULL: an empty body is not a missing one.
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    sqlite3_bind_blob64(
        m_statement, parameter, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

void Statement::bindText(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE) {
        return code == SQLITE_ROW;
    }
    return fail(lastProblem(sqlite3_db_handle(m_statement), code));
}

Status Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    return stepped ? Status() : fail(stepped.error());
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column)) {
        return {};
    }
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return size == 0 ? QByteArray("") : QByteArray(data, size);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const int access =
        mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const QByteArray name = mode == Mode::Immutable ? uriPath(path) + "?immutable=1" : path.toUtf8();
    const int uri = mode == Mode::Immutable ? SQLITE_OPEN_URI : 0;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle,
        access | uri | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK) {
        Problem refused = lastProblem(handle, code);
        refused.location.file = path;
        return fail(std::move(refused));
    }
    if (Status configured = database.configure(mode); !configured) {
        return fail(configured.error());
    }
    return database;
}

Result<Database> Database::inMemory()
{
    return open(u":memory:"_s, Mode::ReadWrite);
}

Status Database::configure(Mode mode)
{
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    for (const int guard : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE}) {
        sqlite3_db_config(m_handle, guard, 1, nullptr);
    }
    for (const int door : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
             SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW}) {
        sqlite3_db_config(m_handle, door, 0, nullptr);
    }
    // The limit of a body and of a row; SQLite's own ceiling is just below 2^31.
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, std::numeric_limits<int>::max());
    Status set = execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
                         "PRAGMA cache_size=-8000;");
    // Only the owner of the lock may write and checkpoint (storelock.h).
    return set && mode != Mode::ReadWrite ? execute("PRAGMA query_only=ON;") : set;
}

Status Database::beginWriting(Sync sync)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    Status set = execute("PRAGMA secure_delete=ON; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=4000;"
                         "PRAGMA journal_size_limit=67108864;");
    if (!set) {
        return set;
    }
    return execute(sync == Sync::Full ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;");
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_path(std::move(other.m_path))
    , m_statements(std::move(other.m_statements))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, nullptr);
        m_path = std::move(other.m_path);
        m_statements = std::move(other.m_statements);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_statements.clear();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Status Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Status() : fail(lastProblem(m_handle, code));
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        return fail(lastProblem(m_handle, code));
    }
    return Statement(statement);
}

Result<Statement *> Database::cached(const QByteArray &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.cend()) {
        return found->get();
    }
    Result<Statement> prepared = prepare(sql);
    if (!prepared) {
        return fail(prepared.error());
    }
    return m_statements.insert(sql, std::make_shared<Statement>(std::move(*prepared)))->get();
}

Status Database::run(const QByteArray &sql)
{
    Result<Statement *> statement = cached(sql);
    return statement ? (*statement)->run() : fail(statement.error());
}

Result<qint64> Database::integer(const QByteArray &sql)
{
    Result<Statement *> statement = cached(sql);
    if (!statement) {
        return fail(statement.error());
    }
    const StatementScope scope(**statement);
    const Result<bool> row = (*statement)->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? (*statement)->integer(0) : 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::inTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

void Database::keepWalOnClose()
{
    if (m_handle) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
}

} // namespace triptych::store

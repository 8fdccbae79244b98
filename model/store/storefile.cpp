// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/storefile.h"

#include "model/store/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::store {

namespace {

/// Up to here a store is checked page by page whenever it is opened for writing; a larger one would keep the
/// user waiting, and shows its damage when the page is read.
constexpr qint64 largestQuickCheck = 32 * 1024 * 1024;

Problem withFile(Problem problem, const QString &path)
{
    problem.location.file = path;
    return problem;
}

Problem systemProblem(const QByteArray &code, const QString &message, const QString &path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return withFile(problem(code, message.arg(reason)), path);
}

/// The folder's links resolved: SQLite is told to refuse a link, and must refuse only one in the last place.
QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

Status makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder)) {
        return {};
    }
    if (!QDir().mkpath(QFileInfo(folder).absolutePath()) ||
        (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)) {
        return fail(systemProblem("store.open", Tr::tr("The store's folder cannot be made. (%1)"), folder));
    }
    return {};
}

/// Makes the file with its final mode, or narrows one that others may read; SQLite gives the WAL the same.
Status makePrivate(const QString &path)
{
    const int file = open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (file < 0) {
        const QByteArray code = errno == EROFS || errno == EACCES    ? "store.readonly"
                                : errno == ENOSPC || errno == EDQUOT ? "store.full"
                                                                     : "store.open";
        return fail(systemProblem(code, Tr::tr("The store cannot be opened for writing. (%1)"), path));
    }
    struct stat status
    {
    };
    const bool regular = fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    if (regular && (status.st_mode & 0077) != 0) {
        fchmod(file, 0600);
    }
    close(file);
    return regular
               ? Status()
               : fail(withFile(problem("store.open", Tr::tr("The store is not an ordinary file.")), path));
}

Status quickCheck(Database &database)
{
    Result<Statement> check = database.prepare("PRAGMA quick_check(1)");
    if (!check) {
        return fail(check.error());
    }
    const Result<bool> row = check->step();
    if (!row) {
        return fail(row.error());
    }
    const QString verdict = check->text(0);
    return verdict == "ok"_L1
               ? Status()
               : fail(withFile(problem("store.corrupt", Tr::tr("The store is damaged. (%1)").arg(verdict)),
                     database.path()));
}

Problem foreignProblem(const QString &path)
{
    return withFile(problem("store.foreign", Tr::tr("This file is not a store of this program.")), path);
}

Problem newerProblem(const QString &path)
{
    return withFile(problem("store.newer", Tr::tr("A newer version of the program made this store: "
                                                  "it can be read here, not written.")),
        path);
}

Result<Database> openUpToDate(const QString &path, const Schema &schema, Database::Sync sync)
{
    Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) {
        return database;
    }
    const Result<Fit> fit = fitOf(*database, schema);
    if (!fit) {
        return fail(fit.error());
    }
    if (*fit == Fit::Foreign) {
        return fail(foreignProblem(path));
    }
    if (*fit == Fit::Newer) {
        return fail(newerProblem(path));
    }
    if (Status writing = database->beginWriting(sync); !writing) {
        return fail(writing.error());
    }
    if (*fit != Fit::Same) {
        if (Status done = migrate(*database, schema); !done) {
            return fail(done.error());
        }
    }
    if (QFileInfo(path).size() <= largestQuickCheck) {
        if (Status whole = quickCheck(*database); !whole) {
            return fail(whole.error());
        }
    }
    return database;
}

bool makesWay(const Problem &problem)
{
    return problem.code == "store.corrupt" || problem.code == "store.foreign";
}

QString freeNameBeside(const QString &path)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u"-damaged-"_s +
                         QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stem + u'.' + info.suffix();
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = stem + u'-' + QString::number(number) + u'.' + info.suffix();
    }
    return name;
}

/// The WAL goes first: a store without its WAL is merely older, a WAL beside a new store would be a stranger.
Result<QString> moveAside(const QString &path)
{
    const QString target = freeNameBeside(path);
    for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()}) {
        const QByteArray from = QFile::encodeName(path + part);
        if (std::rename(from.constData(), QFile::encodeName(target + part).constData()) != 0 &&
            errno != ENOENT) {
            return fail(
                systemProblem("store.open", Tr::tr("The damaged store cannot be set aside. (%1)"), path));
        }
    }
    return target;
}

Problem setAsideProblem(const Problem &why, const QString &path, const QString &target)
{
    Problem told = warning(
        "store.set-aside", Tr::tr("The store could not be used and was kept as %1; a new one was begun. %2")
                               .arg(QFileInfo(target).fileName(), why.message));
    return withFile(std::move(told), path);
}

/// The store at `path`; if what is there cannot be one, it makes way for a new one and `told` says so.
Result<Database> openOrBegin(const QString &path, const Schema &schema, Database::Sync sync, Problems &told)
{
    if (Status made = makePrivate(path); !made) {
        return fail(made.error());
    }
    Result<Database> database = openUpToDate(path, schema, sync);
    if (database || !makesWay(database.error())) {
        return database;
    }
    const Result<QString> target = moveAside(path);
    if (!target) {
        return fail(target.error());
    }
    told.append(setAsideProblem(database.error(), path, *target));
    if (Status made = makePrivate(path); !made) {
        return fail(made.error());
    }
    return openUpToDate(path, schema, sync);
}

} // namespace

Result<StoreFile> StoreFile::open(
    const QString &given, const Schema &schema, const QString &program, Database::Sync sync)
{
    if (Status made = makeFolder(given); !made) {
        return fail(made.error());
    }
    const QString path = canonicalPath(given);
    Result<StoreLock> lock = StoreLock::acquire(path, program);
    if (!lock) {
        return fail(lock.error());
    }
    Problems told;
    Result<Database> database = openOrBegin(path, schema, sync, told);
    if (!database) {
        return fail(database.error());
    }
    StoreFile store(std::move(*lock), std::move(*database), path, schema, sync);
    store.m_setAside = std::move(told);
    return store;
}

Status StoreFile::reopen()
{
    m_database.keepWalOnClose();
    m_database.close(); // before the new one opens: never two that can write
    Result<Database> database = openOrBegin(m_path, *m_schema, m_sync, m_setAside);
    if (!database) {
        return fail(database.error());
    }
    m_database = std::move(*database);
    return {};
}

void StoreFile::close()
{
    // Closing alone would leave the WAL to the next owner while somebody reads.
    (void)m_database.execute("PRAGMA wal_checkpoint(PASSIVE)");
    m_database.close();
    m_lock.release();
}

Result<Database> openForReading(const QString &given, const Schema &schema)
{
    const QString path = canonicalPath(given);
    if (!QFileInfo::exists(path)) {
        return fail(withFile(problem("store.missing", Tr::tr("There is no store here yet.")), path));
    }
    Result<Database> database = Database::open(path, Database::Mode::ReadOnly);
    Result<Fit> fit = database ? fitOf(*database, schema) : Result<Fit>(fail(database.error()));
    const bool folderClosed =
        access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) != 0;
    if (!fit && folderClosed && QFileInfo(path + u"-wal"_s).size() == 0) {
        // In a folder that cannot be written, the files that let readers and a writer meet cannot be made.
        database = Database::open(path, Database::Mode::Immutable);
        fit = database ? fitOf(*database, schema) : Result<Fit>(fail(database.error()));
    }
    if (!fit) {
        return fail(fit.error());
    }
    switch (*fit) {
    case Fit::Same:
    case Fit::Newer:
        return database;
    case Fit::Empty:
        return fail(withFile(problem("store.missing", Tr::tr("There is nothing in the store yet.")), path));
    case Fit::Older:
        return fail(
            withFile(problem("store.older", Tr::tr("An older version of the program made this store."), {},
                         Tr::tr("Open it for writing once.")),
                path));
    case Fit::Foreign:
        return fail(foreignProblem(path));
    }
    Q_UNREACHABLE();
}

} // namespace triptych::store

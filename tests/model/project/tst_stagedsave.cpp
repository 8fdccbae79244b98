// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/projectfolder.h"
#include "tests/support/expect.h"
#include "tests/support/tempproject.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::project;
using tests::TempProject;

namespace {

/// Fails, or kills this process, at the n-th system call that changes the disk.
class NthStep final : public FileSteps
{
public:
    int before(const char *call, const QByteArray &path) override
    {
        Q_UNUSED(call);
        Q_UNUSED(path);
        if (count++ != at) {
            return 0;
        }
        if (error == 0) {
            ::kill(::getpid(), SIGKILL);
        }
        return error;
    }

    int count = 0;
    int at = -1;
    int error = 0;
};

constexpr int fileCount = 6;

QString path(int i)
{
    return u"services/s%1/requests/r%2.request.json"_s.arg(i % 3).arg(i);
}

/// The state before a set: every file says "old".
void fill(const TempProject &temp)
{
    temp.write(u"triptych.json"_s, "{\"format\": 1, \"name\": \"T\"}\n");
    for (int i = 0; i < fileCount; ++i) {
        temp.write(path(i), "old " + QByteArray::number(i));
    }
    temp.write(u"apis/moved/openapi.yaml"_s, "old api");
    temp.write(u"apis/gone/openapi.yaml"_s, "old gone");
    temp.write(u"unknown.txt"_s, "kept");
}

FileSet everythingNew()
{
    FileSet set;
    set.move(u"apis/moved"_s, u"apis/there"_s);
    set.write(u"apis/there/openapi.yaml"_s, "new api", contentHash("old api"));
    for (int i = 0; i < fileCount; ++i) {
        set.write(path(i), "new " + QByteArray::number(i) + QByteArray(5000, 'x'),
            contentHash("old " + QByteArray::number(i)));
    }
    set.trash(u"apis/gone"_s);
    set.create(u"requests/fresh/folder/new.request.json"_s, "new request");
    set.create(u"apis/gone/openapi.yaml"_s, "new in its place");
    return set;
}

/// "old", "new", or what is mixed.
QByteArray stateOf(const TempProject &temp)
{
    const bool isNew = temp.read(path(0)).startsWith("new");
    const QByteArray word = isNew ? "new" : "old";
    for (int i = 0; i < fileCount; ++i) {
        const QByteArray expected =
            word + ' ' + QByteArray::number(i) + (isNew ? QByteArray(5000, 'x') : QByteArray());
        if (temp.read(path(i)) != expected) {
            return "mixed: " + path(i).toUtf8();
        }
    }
    QStringList expected{u"triptych.json"_s, u"unknown.txt"_s, u"apis/gone/openapi.yaml"_s};
    for (int i = 0; i < fileCount; ++i) {
        expected.append(path(i));
    }
    if (isNew) {
        expected << u"apis/there/openapi.yaml"_s << u"requests/fresh/folder/new.request.json"_s;
    } else {
        expected << u"apis/moved/openapi.yaml"_s;
    }
    expected.sort();
    if (temp.files() != expected) {
        return "mixed: " + temp.files().join(u' ').toUtf8();
    }
    const bool whole = isNew ? temp.read(u"apis/there/openapi.yaml"_s) == "new api" &&
                                   temp.read(u"apis/gone/openapi.yaml"_s) == "new in its place"
                             : temp.read(u"apis/moved/openapi.yaml"_s) == "old api" &&
                                   temp.read(u"apis/gone/openapi.yaml"_s) == "old gone";
    return whole && temp.read(u"unknown.txt"_s) == "kept" ? word : "mixed: apis";
}

FolderOptions options(const TempProject &temp, FileSteps *steps = nullptr)
{
    FolderOptions result;
    result.stateHome = temp.stateHome();
    result.steps = steps;
    return result;
}

/// Saves in a child that dies at step `at`; true when it did.
bool saveAndDie(const TempProject &temp, int at, int *steps = nullptr)
{
    int pipes[2] = {};
    if (::pipe(pipes) != 0) {
        qFatal("no pipe");
    }
    const pid_t child = ::fork();
    if (child == 0) {
        NthStep nth;
        auto folder = ProjectFolder::open(temp.path(), options(temp, &nth));
        (void)(*folder)->beginWriting();
        nth.count = 0;
        nth.at = at;
        const bool saved = (*folder)->save(everythingNew()).has_value();
        (void)!::write(pipes[1], &nth.count, sizeof nth.count);
        ::_exit(saved ? 0 : 1);
    }
    ::close(pipes[1]);
    int status = 0;
    ::waitpid(child, &status, 0);
    int count = 0;
    if (::read(pipes[0], &count, sizeof count) > 0 && steps) {
        *steps = count;
    }
    ::close(pipes[0]);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

/// Opens, so recovers, in a child that dies at step `at`.
bool recoverAndDie(const TempProject &temp, int at)
{
    const pid_t child = ::fork();
    if (child == 0) {
        NthStep nth;
        nth.at = at;
        auto folder = ProjectFolder::open(temp.path(), options(temp, &nth));
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

} // namespace

class TestStagedSave : public QObject
{
    Q_OBJECT
private slots:
    void savesAndUndoesASet()
    {
        TempProject temp;
        fill(temp);
        auto folder = ProjectFolder::open(temp.path(), options(temp));
        VERIFY_OK(folder);
        const auto undo = (*folder)->save(everythingNew());
        VERIFY_OK(undo);
        QCOMPARE(stateOf(temp), "new");
        const auto redo = (*folder)->save(*undo);
        VERIFY_OK(redo);
        QCOMPARE(stateOf(temp), "old");
        QVERIFY(!QFile::exists(temp.file(u"requests"_s))); // the folders it made went with it
        VERIFY_OK((*folder)->save(*redo));
        QCOMPARE(stateOf(temp), "new");
        QVERIFY(!QFile::exists(temp.file(u".triptych/stage"_s)));
    }

    void isOldOrNewAfterAKillAtEveryStep()
    {
        int steps = 0;
        {
            TempProject temp;
            fill(temp);
            QVERIFY(!saveAndDie(temp, -1, &steps));
            QCOMPARE(stateOf(temp), "new");
        }
        QVERIFY(steps > 4 * fileCount);
        int old = 0;
        QRandomGenerator random(42);
        for (int at = 0; at < steps; ++at) {
            TempProject temp;
            fill(temp);
            QVERIFY2(saveAndDie(temp, at), qPrintable(u"step %1 of %2"_s.arg(at).arg(steps)));
            // A recovery that dies itself, a few times over, is just another crash.
            for (int again = 0; again < 3; ++again) {
                recoverAndDie(temp, int(random.bounded(20)));
            }
            {
                auto folder = ProjectFolder::open(temp.path(), options(temp));
                VERIFY_OK(folder);
                QVERIFY(!(*folder)->isReadOnly());
            }
            const QByteArray state = stateOf(temp);
            QVERIFY2(state == "old" || state == "new",
                qPrintable(u"step %1 of %2: %3"_s.arg(at).arg(steps).arg(QString::fromUtf8(state))));
            QVERIFY(!QFile::exists(temp.file(u".triptych/stage"_s)));
            old += state == "old" ? 1 : 0;
        }
        qInfo("killed at each of %d steps: %d times the old set, %d times the new", steps, old, steps - old);
        QVERIFY(old > 0 && old < steps);
    }

    void isOldOrNewAfterAKillAtAnyTime()
    {
        const int rounds = qEnvironmentVariableIntValue("TRIPTYCH_ALL") ? 1000 : 40;
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        int counts[2] = {};
        QElapsedTimer timer;
        timer.start();
        {
            TempProject temp(TempProject::On::Disk);
            fill(temp);
            saveAndDie(temp, -1);
        }
        const quint32 usual = quint32(timer.nsecsElapsed() / 1000) + 1;
        for (int round = 0; round < rounds; ++round) {
            TempProject temp(TempProject::On::Disk);
            fill(temp);
            const pid_t child = ::fork();
            if (child == 0) {
                auto folder = ProjectFolder::open(temp.path(), options(temp));
                (void)(*folder)->save(everythingNew());
                ::_exit(0);
            }
            ::usleep(random.bounded(usual * 3 / 2));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            auto folder = ProjectFolder::open(temp.path(), options(temp));
            VERIFY_OK(folder);
            const QByteArray state = stateOf(temp);
            QVERIFY2(state == "old" || state == "new",
                qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(state))));
            ++counts[state == "new" ? 1 : 0];
        }
        qInfo("%d rounds, seed %u: %d old, %d new", rounds, seed, counts[0], counts[1]);
    }

    void leavesEverythingAsItWasWhenAStepFails_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("full disk") << ENOSPC << QByteArray("file.full");
        QTest::newRow("input/output error") << EIO << QByteArray("file.io");
        QTest::newRow("read-only file system") << EROFS << QByteArray("file.readonly");
        QTest::newRow("other file system") << EXDEV << QByteArray("file.device");
    }

    void leavesEverythingAsItWasWhenAStepFails()
    {
        QFETCH(int, error);
        QFETCH(QByteArray, code);
        bool reached = true;
        int at = 0;
        for (; reached; ++at) {
            TempProject temp;
            fill(temp);
            NthStep nth;
            auto folder = ProjectFolder::open(temp.path(), options(temp, &nth));
            VERIFY_OK(folder);
            VERIFY_OK((*folder)->beginWriting());
            nth.error = error;
            nth.count = 0;
            nth.at = at;
            const auto saved = (*folder)->save(everythingNew());
            reached = nth.count > at;
            const QByteArray state = stateOf(temp);
            if (saved) {
                QCOMPARE(state, "new");
                continue;
            }
            QCOMPARE(saved.error().code, code);
            // Only where the sync after dropping the journal is what failed, the new set stands.
            QVERIFY2(
                state == "old" || (state == "new" && !QFile::exists(temp.file(u".triptych/stage/journal"_s))),
                state.constData());
            nth.at = -1;
            if (state == "old") {
                VERIFY_OK((*folder)->save(everythingNew())); // and the next attempt is not in its own way
                QCOMPARE(stateOf(temp), "new");
            }
        }
        QVERIFY(at > 4 * fileCount);
    }

    void refusesWhatChangedSince()
    {
        TempProject temp;
        fill(temp);
        auto folder = ProjectFolder::open(temp.path(), options(temp));
        VERIFY_OK(folder);
        temp.write(path(fileCount - 1), "theirs");
        COMPARE_PROBLEM((*folder)->save(everythingNew()), "file.changed");
        QCOMPARE(temp.read(path(0)), "old 0");
        QCOMPARE(temp.read(path(fileCount - 1)), "theirs");
        QVERIFY(QFile::exists(temp.file(u"apis/moved/openapi.yaml"_s)));
    }

    void refusesPathsThatAreNotTheProjects_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("outside") << u"../x"_s;
        QTest::newRow("ours") << u".triptych/id"_s;
        QTest::newRow("a git hook") << u".git/hooks/post-checkout"_s;
    }

    void refusesPathsThatAreNotTheProjects()
    {
        QFETCH(QString, path);
        TempProject temp;
        fill(temp);
        auto folder = ProjectFolder::open(temp.path(), options(temp));
        COMPARE_PROBLEM((*folder)->save(FileSet().write(path, "x")), "file.name");
    }

    /// What a crash left days ago must not run over what somebody did since.
    void undoesASetWhoseFilesWereChangedAfterTheCrash()
    {
        TempProject temp;
        fill(temp);
        int steps = 0;
        {
            TempProject other;
            fill(other);
            saveAndDie(other, -1, &steps);
        }
        for (int at = steps / 3; at < steps; ++at) {
            TempProject crashed;
            fill(crashed);
            saveAndDie(crashed, at);
            if (crashed.read(path(0)).startsWith("new") && crashed.read(path(3)).startsWith("old")) {
                crashed.write(path(4), "theirs, meanwhile");
                auto folder = ProjectFolder::open(crashed.path(), options(crashed));
                VERIFY_OK(folder);
                QCOMPARE(crashed.read(path(4)), "theirs, meanwhile");
                QCOMPARE(crashed.read(path(0)), "old 0");
                QCOMPARE((*folder)->problems().value(0).code, "project.undone");
                return;
            }
        }
        QFAIL("no step lies between the first file and the fourth");
    }

    void keepsOriginalsOnAFullDisk()
    {
        TempProject temp;
        if (::geteuid() != 0 || ::mount("tmpfs", qPrintable(temp.path()), "tmpfs", 0, "size=2m") != 0) {
            QSKIP("skipped, cannot mount a tmpfs");
        }
        const auto unmount = qScopeGuard([&] { ::umount2(qPrintable(temp.path()), MNT_DETACH); });
        fill(temp);
        auto folder = ProjectFolder::open(temp.path(), options(temp));
        VERIFY_OK(folder);
        VERIFY_OK((*folder)->beginWriting());
        FileSet set = everythingNew();
        set.create(u"requests/large.request.json"_s, QByteArray(3 * 1024 * 1024, 'x'));
        for (int i = 0; i < 1000; ++i) {
            const auto saved = (*folder)->save(set);
            COMPARE_PROBLEM(saved, "file.full");
        }
        QCOMPARE(stateOf(temp), "old");
        VERIFY_OK((*folder)->save(everythingNew()));
        QCOMPARE(stateOf(temp), "new");
    }

    void savesToAnotherFileSystemBesideTheTarget()
    {
        TempProject temp;
        fill(temp);
        const QString mount = temp.file(u"services/s1"_s);
        if (::geteuid() != 0 || ::mount("tmpfs", qPrintable(mount), "tmpfs", 0, "size=2m") != 0) {
            QSKIP("skipped, cannot mount a tmpfs");
        }
        const auto unmount = qScopeGuard([&] { ::umount2(qPrintable(mount), MNT_DETACH); });
        for (int i = 1; i < fileCount; i += 3) {
            temp.write(path(i), "old " + QByteArray::number(i));
        }
        auto folder = ProjectFolder::open(temp.path(), options(temp));
        VERIFY_OK((*folder)->save(everythingNew()));
        QCOMPARE(stateOf(temp), "new");
        // What cannot be renamed is refused, and nothing else of the set happens.
        const FileSet across = FileSet().write(path(0), "newer").move(path(1), u"services/s0/moved"_s);
        COMPARE_PROBLEM((*folder)->save(across), "file.device");
        QCOMPARE(stateOf(temp), "new");
    }
};

QTEST_GUILESS_MAIN(TestStagedSave)
#include "tst_stagedsave.moc"

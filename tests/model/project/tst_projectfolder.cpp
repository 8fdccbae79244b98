// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/projectfolder.h"
#include "tests/support/expect.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::project;
using tests::TempProject;

namespace {

FolderOptions options(const TempProject &temp, Access access = Access::ReadWrite)
{
    FolderOptions result;
    result.stateHome = temp.stateHome();
    result.access = access;
    result.program = u"tester"_s;
    return result;
}

/// Counts what would change the disk.
class Counter final : public FileSteps
{
public:
    int before(const char *, const QByteArray &) override
    {
        ++count;
        return 0;
    }
    int count = 0;
};

/// Holds the project in another process for as long as it lives.
class OtherProgram
{
public:
    explicit OtherProgram(const TempProject &temp)
    {
        int ready[2] = {};
        if (::pipe(ready) != 0) {
            qFatal("no pipe");
        }
        m_child = ::fork();
        if (m_child == 0) {
            auto folder = ProjectFolder::open(temp.path(), options(temp));
            const char held = (*folder)->beginWriting() ? 'y' : 'n';
            (void)!::write(ready[1], &held, 1);
            ::pause();
            ::_exit(0);
        }
        char held = 'n';
        (void)!::read(ready[0], &held, 1);
        holds = held == 'y';
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~OtherProgram() { kill(); }
    void kill()
    {
        if (m_child > 0) {
            ::kill(std::exchange(m_child, 0), SIGKILL);
            ::waitpid(-1, nullptr, 0);
        }
    }
    [[nodiscard]] qint64 pid() const { return m_child; }
    bool holds = false;

private:
    pid_t m_child = 0;
};

} // namespace

class TestProjectFolder : public QObject
{
    Q_OBJECT
private slots:
    void createsTheSmallestProject()
    {
        TempProject temp;
        const auto folder = ProjectFolder::create(temp.path(), u"Shop \"1\""_s, options(temp));
        VERIFY_OK(folder);
        QCOMPARE(temp.read(u"triptych.json"_s), "{\n  \"format\": 1,\n  \"name\": \"Shop \\\"1\\\"\"\n}\n");
        QCOMPARE(temp.files(true), QStringList{u"triptych.json"_s}); // .triptych comes with the first edit
        COMPARE_PROBLEM(ProjectFolder::create(temp.path(), u"Again"_s, options(temp)), "project.exists");
    }

    void opensWithoutWriting_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QByteArray>("problem");
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("ours") << "{\"format\": 1, \"x-own\": [1, 2]}"_qba
                              << ""_qba << false;
        QTest::newRow("without a format") << "{}"_qba
                                          << ""_qba << false;
        QTest::newRow("newer") << "{\"format\": 2}"_qba
                               << "project.format"_qba << true;
        QTest::newRow("no number") << "{\"format\": \"next\"}"_qba
                                   << "project.format"_qba << true;
        QTest::newRow("beyond any number") << "{\"format\": 1e400}"_qba
                                           << "project.format"_qba << true;
        QTest::newRow("broken") << "{\"format\": 1"_qba
                                << "syntax.unclosed-bracket"_qba << false;
    }

    void opensWithoutWriting()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QByteArray, problem);
        QFETCH(bool, readOnly);
        TempProject temp;
        temp.write(u"triptych.json"_s, settings);
        temp.write(u"notes/unknown.bin"_s, QByteArray("\0\1\2", 3));
        Counter counter;
        FolderOptions with = options(temp);
        with.steps = &counter;
        const auto folder = ProjectFolder::open(temp.path(), with);
        VERIFY_OK(folder);
        QCOMPARE((*folder)->isReadOnly(), readOnly);
        QCOMPARE((*folder)->problems().value(0).code, problem);
        QCOMPARE(counter.count, 0);
        QCOMPARE(
            (*folder)->save(FileSet().create(u"requests/a.request.json"_s, "{}")).has_value(), !readOnly);
        QCOMPARE(temp.read(u"triptych.json"_s), settings);
        QCOMPARE(temp.read(u"notes/unknown.bin"_s), QByteArray("\0\1\2", 3));
    }

    void refusesWhatIsNoProject()
    {
        TempProject temp;
        COMPARE_PROBLEM(ProjectFolder::open(temp.path(), options(temp)), "project.missing");
        COMPARE_PROBLEM(ProjectFolder::open(temp.path() + "/no"_L1, options(temp)), "file.missing");
        QVERIFY(QFile::link(u"/etc/hostname"_s, temp.file(u"triptych.json"_s)));
        COMPARE_PROBLEM(ProjectFolder::open(temp.path(), options(temp)), "file.symlink");
    }

    void findsTheProjectAbove()
    {
        TempProject temp;
        temp.write(u"triptych.json"_s, "{}");
        temp.write(u"apis/a/openapi.yaml"_s, "");
        QCOMPARE(ProjectFolder::above(temp.file(u"apis/a"_s)), QFileInfo(temp.path()).canonicalFilePath());
        QCOMPARE(ProjectFolder::above(temp.stateHome()), QString());
    }

    void keepsItsOwnFolderPrivateAndOutOfGit()
    {
        TempProject temp;
        const mode_t mask = ::umask(0);
        {
            const auto folder = ProjectFolder::create(temp.path(), u"T"_s, options(temp));
            VERIFY_OK((*folder)->beginWriting());
            VERIFY_OK((*folder)->save(FileSet().create(u"requests/a.request.json"_s, "{}")));
            QCOMPARE((*folder)->id().size(), 32);
            QCOMPARE(QFileInfo((*folder)->stateFolder()).permissions() & 0x77, QFile::Permissions());
        }
        ::umask(mask);
        struct stat info = {};
        QCOMPARE(::stat(qPrintable(temp.file(u".triptych"_s)), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0700u);
        QCOMPARE(::stat(qPrintable(temp.file(u".triptych/id"_s)), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600u);
        temp.git({u"init"_s, u"-q"_s});
        QCOMPARE(temp.gitOutput({u"status"_s, u"--porcelain"_s, u"-uall"_s}),
            "?? requests/a.request.json\n?? triptych.json\n");
    }

    void isHeldByOneProgram()
    {
        TempProject temp;
        temp.write(u"triptych.json"_s, "{}");
        OtherProgram other(temp);
        QVERIFY(other.holds);
        const auto folder = ProjectFolder::open(temp.path(), options(temp));
        VERIFY_OK(folder);
        QVERIFY((*folder)->isReadOnly());
        const Problem held = (*folder)->problems().value(0);
        QCOMPARE(held.code, "project.held");
        QVERIFY2(
            held.message.contains(u"tester (process %1 on "_s.arg(other.pid())), qPrintable(held.message));
        COMPARE_PROBLEM((*folder)->save(FileSet().create(u"a"_s, "x")), "project.held");
        COMPARE_PROBLEM((*folder)->beginEditing(), "project.held");
        const auto reader = ProjectFolder::open(temp.path(), options(temp, Access::ReadOnly));
        VERIFY_OK(reader);
        COMPARE_PROBLEM((*reader)->beginWriting(), "project.readonly");
        // A dead holder leaves nothing stale behind, whatever its file says.
        other.kill();
        VERIFY_OK((*folder)->beginWriting());
        QVERIFY(!(*folder)->isReadOnly());
    }

    void noticesThatItsLockWasRemoved()
    {
        TempProject temp;
        temp.write(u"triptych.json"_s, "{}");
        const auto folder = ProjectFolder::open(temp.path(), options(temp));
        VERIFY_OK((*folder)->beginWriting());
        QVERIFY(QDir(temp.file(u".triptych"_s)).removeRecursively()); // git clean -fdx
        OtherProgram other(temp);
        QVERIFY(other.holds);
        COMPARE_PROBLEM((*folder)->save(FileSet().create(u"a"_s, "x")), "project.held");
    }

    void givesACopyAnIdOfItsOwn()
    {
        TempProject temp;
        temp.write(u"triptych.json"_s, "{}");
        QString id;
        {
            const auto folder = ProjectFolder::open(temp.path(), options(temp));
            VERIFY_OK((*folder)->beginWriting());
            id = (*folder)->id();
        }
        TempProject copy;
        copy.write(u"triptych.json"_s, "{}");
        copy.write(u".triptych/id"_s, id.toLatin1());
        FolderOptions sameState = options(temp);
        const auto folder = ProjectFolder::open(copy.path(), sameState);
        VERIFY_OK((*folder)->beginWriting());
        QVERIFY((*folder)->id() != id);
        const auto again = ProjectFolder::open(temp.path(), sameState);
        QCOMPARE((*again)->id(), id);
    }

    void opensAReadOnlyFolder()
    {
        TempProject temp;
        temp.write(u"triptych.json"_s, "{}");
        if (::geteuid() != 0 ||
            ::mount(qPrintable(temp.path()), qPrintable(temp.path()), nullptr, MS_BIND, nullptr) != 0 ||
            ::mount(nullptr, qPrintable(temp.path()), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) !=
                0) {
            QSKIP("skipped, cannot mount");
        }
        const auto unmount = qScopeGuard([&] { ::umount2(qPrintable(temp.path()), MNT_DETACH); });
        const auto folder = ProjectFolder::open(temp.path(), options(temp));
        VERIFY_OK(folder);
        QVERIFY((*folder)->isReadOnly());
        QCOMPARE((*folder)->problems().value(0).code, "project.readonly");
        VERIFY_OK((*folder)->beginEditing()); // typing is possible, and kept in the state folder
        QVERIFY(QFile::exists((*folder)->stateFolder()));
        COMPARE_PROBLEM((*folder)->save(FileSet().create(u"a"_s, "x")), "project.readonly");
    }

    /// A journal in a stranger's archive can move nothing out of the project.
    void doesNotTrustAForgedJournal()
    {
        TempProject temp;
        temp.write(u"triptych.json"_s, "{}");
        temp.write(u".triptych/stage/journal"_s, "garbage");
        temp.write(
            u".triptych/stage/beside"_s, "../../state/.triptych-stage-x\n/etc/passwd\ntriptych.json\n");
        const auto folder = ProjectFolder::open(temp.path(), options(temp));
        VERIFY_OK(folder);
        QCOMPARE(temp.read(u"triptych.json"_s), "{}");
        QVERIFY(!QFile::exists(temp.file(u".triptych/stage"_s)));
    }
};

QTEST_GUILESS_MAIN(TestProjectFolder)
#include "tst_projectfolder.moc"

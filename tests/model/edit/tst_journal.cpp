// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/editsession.h"
#include "tests/support/expect.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <ctime>

#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::edit;
using namespace triptych::project;
using tests::TempProject;

namespace {

const QString doc = u"apis/a/openapi.yaml"_s;
const QByteArray saved = "openapi: 3.1.0\ninfo:\n  title: Saved\n  version: 1.0.0\n";

qint64 monotonicMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

struct Session
{
    explicit Session(const QString &path, const QString &stateHome)
    {
        FolderOptions options;
        options.stateHome = stateHome;
        project = std::move(*Project::open(path, pool, options));
        session = std::make_unique<EditSession>(*project, pool);
    }
    [[nodiscard]] QByteArray text(const QString &path = doc) const
    {
        return project->documents().snapshot(path).bytes();
    }
    Status apply(const text::EditList &edits, EditKind kind = EditKind::Form)
    {
        EditOptions options;
        options.kind = kind;
        options.origin = 7;
        options.label = u"Edit"_s;
        return session->apply({doc, edits, project->documents().snapshot(doc).revision}, options);
    }
    Status insert(qsizetype at, const QByteArray &bytes)
    {
        text::EditList edits;
        edits.insert(at, bytes);
        return apply(edits);
    }

    QThreadPool pool;
    std::unique_ptr<Project> project;
    std::unique_ptr<EditSession> session;
};

/// What the killed process does: types, edits, undoes, redoes and saves at random, and tells each text with
/// its time.
int typeUntilKilled(const QString &path, const QString &stateHome, quint32 seed)
{
    Session s(path, stateHome);
    if (!s.session->open(doc)) {
        return 1;
    }
    QRandomGenerator random(seed);
    qsizetype caret = s.text().size();
    QTimer timer;
    const auto tell = [&](char what) {
        const QByteArray line = QByteArray(1, what) + ' ' + QByteArray::number(monotonicMs()) + ' ' +
                                contentHash(s.text()).toHex() + '\n';
        (void)!::write(1, line.constData(), size_t(line.size()));
    };
    tell('t');
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        text::EditList edits;
        const QByteArray now = s.text();
        caret = qMin(caret, now.size());
        const quint32 dice = random.bounded(100);
        if (dice < 70) {
            const QByteArray keys[] = {"a", "b", " ", "\n", "\u00e4", "\u6f22"};
            const QByteArray key = keys[random.bounded(6)];
            edits.insert(caret, key);
            caret += key.size();
            (void)s.apply(edits, EditKind::Typing);
        } else if (dice < 80 && caret > 0) {
            edits.remove(--caret, 1);
            (void)s.apply(edits, EditKind::Typing);
        } else if (dice < 86) {
            const qsizetype at = random.bounded(quint32(now.size() + 1));
            edits.replace(at, qMin<qsizetype>(random.bounded(10), now.size() - at), "form");
            (void)s.apply(edits);
        } else if (dice < 93) {
            (void)s.session->undo(doc);
        } else if (dice < 98) {
            (void)s.session->redo(doc);
        } else {
            (void)s.session->save();
            tell('s');
            return;
        }
        tell('t');
    });
    timer.start(1);
    return QCoreApplication::exec();
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void restoresTextAndUndo()
    {
        TempProject &temp = filled();
        const bool child = killed(temp, [](Session &s) {
            (void)s.insert(0, "# one\n");
            (void)s.insert(0, "# two\n");
            (void)s.insert(0, "# three\n");
            (void)s.session->undo(doc);
        });
        QCOMPARE(child, true);
        Session s(temp.path(), temp.stateHome());
        QCOMPARE(s.session->recoverable(), QStringList{doc});
        QSignalSpy restored(s.session.get(), &EditSession::restored);
        VERIFY_OK(s.session->open(doc));
        QCOMPARE(restored.size(), 1);
        QVERIFY(s.session->recoverable().isEmpty());
        QCOMPARE(s.text(), "# two\n# one\n" + saved);
        QCOMPARE(temp.read(doc), saved);
        VERIFY_OK(s.session->redo(doc));
        QCOMPARE(s.text(), "# three\n# two\n# one\n" + saved);
        for (int i = 0; i < 3; ++i) {
            VERIFY_OK(s.session->undo(doc));
        }
        QCOMPARE(s.text(), saved);
        QVERIFY(s.session->stack(doc).isClean());
        QVERIFY(!s.session->stack(doc).canUndo());
        QCOMPARE(s.project->documents().status(doc).state, DocumentState::Clean);
    }

    void restoresWhoeverOpensTheDocument()
    {
        TempProject &temp = filled();
        QVERIFY(killed(temp, [](Session &s) { (void)s.insert(0, "mine\n"); }));
        temp.write(doc, "theirs\n" + saved);
        Session s(temp.path(), temp.stateHome());
        const auto opened = s.project->documents().open(doc);
        VERIFY_OK(opened);
        QCOMPARE(opened->bytes(), "mine\n" + saved);
        VERIFY_OK(s.insert(0, "more\n"));
        QVERIFY(s.project->documents().conflict(doc));
    }

    void isDroppedBySaving()
    {
        TempProject &temp = filled();
        {
            Session s(temp.path(), temp.stateHome());
            VERIFY_OK(s.session->open(doc));
            VERIFY_OK(s.insert(0, "# one\n"));
            s.session->flushJournal();
            QCOMPARE(journals(s).size(), 1);
            QCOMPARE(QFileInfo(journals(s).at(0)).permissions() & QFile::Permissions(0x0077),
                QFile::Permissions());
            VERIFY_OK(s.session->save());
            s.session->flushJournal();
            QVERIFY(journals(s).isEmpty());
        }
        Session s(temp.path(), temp.stateHome());
        QVERIFY(s.session->recoverable().isEmpty());
    }

    void goesOnAfterASecondCrash()
    {
        TempProject &temp = filled();
        QVERIFY(killed(temp, [](Session &s) { (void)s.insert(0, "1"); }));
        QVERIFY(killed(temp, [](Session &s) { (void)s.insert(0, "2"); }));
        QVERIFY(killed(temp, [](Session &s) {
            (void)s.session->undo(doc);
            (void)s.insert(0, "3");
        }));
        Session s(temp.path(), temp.stateHome());
        VERIFY_OK(s.session->open(doc));
        QCOMPARE(s.text(), "31" + saved);
        VERIFY_OK(s.session->undo(doc));
        VERIFY_OK(s.session->undo(doc));
        QCOMPARE(s.text(), saved);
    }

    void offersAConflictWhenTheFileChangedSince()
    {
        TempProject &temp = filled();
        QVERIFY(killed(temp, [](Session &s) { (void)s.insert(0, "mine\n"); }));
        temp.write(doc, "theirs\n" + saved);
        Session s(temp.path(), temp.stateHome());
        VERIFY_OK(s.session->open(doc));
        QCOMPARE(s.text(), "mine\n" + saved);
        const auto conflict = s.project->documents().conflict(doc);
        QVERIFY(conflict);
        QCOMPARE(conflict->base, saved);
        QCOMPARE(*conflict->theirs, "theirs\n" + saved);
        VERIFY_OK(s.session->undo(doc));
        QCOMPARE(s.text(), saved);
    }

    void bringsBackADocumentWhoseFileIsGone()
    {
        TempProject &temp = filled();
        QVERIFY(killed(temp, [](Session &s) { (void)s.insert(0, "mine\n"); }));
        temp.remove(doc);
        Session s(temp.path(), temp.stateHome());
        VERIFY_OK(s.session->open(doc));
        QCOMPARE(s.text(), "mine\n" + saved);
        VERIFY_OK(s.session->save());
        QCOMPARE(temp.read(doc), "mine\n" + saved);
    }

    void survivesADamagedJournal_data()
    {
        QTest::addColumn<double>("keep");
        for (int i = 0; i <= 20; ++i) {
            QTest::addRow("cut at %d %%", i * 5) << i / 20.0;
        }
        QTest::newRow("flipped bits") << -1.0;
    }

    void survivesADamagedJournal()
    {
        QFETCH(double, keep);
        TempProject &temp = filled();
        QVERIFY(killed(temp, [](Session &s) {
            for (int i = 0; i < 20; ++i) {
                (void)s.insert(0, "edit\n");
            }
        }));
        const QString path = journalFiles(temp).value(0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        if (keep >= 0) {
            QVERIFY(file.resize(qint64(double(bytes.size()) * keep)));
        } else {
            for (qsizetype i = 50; i < bytes.size(); i += 97) {
                bytes[i] = char(bytes[i] ^ 0x55);
            }
            file.seek(0);
            file.write(bytes);
        }
        file.close();
        Session s(temp.path(), temp.stateHome());
        VERIFY_OK(s.session->open(doc));
        QVERIFY(s.text().endsWith(saved));
        while (s.session->stack(doc).canUndo()) {
            VERIFY_OK(s.session->undo(doc));
        }
        QCOMPARE(s.text(), saved);
    }

    void followsARename()
    {
        TempProject &temp = filled();
        QVERIFY(killed(temp, [](Session &s) {
            (void)s.insert(0, "mine\n");
            (void)s.session->changeFiles(FileSet().move(u"apis/a"_s, u"apis/z"_s), u"Rename"_s);
            EditOptions options;
            text::EditList edits;
            edits.insert(0, "more\n");
            const QString moved = u"apis/z/openapi.yaml"_s;
            (void)s.session->apply({moved, edits, s.project->documents().snapshot(moved).revision}, options);
        }));
        Session s(temp.path(), temp.stateHome());
        const QString moved = u"apis/z/openapi.yaml"_s;
        QCOMPARE(s.session->recoverable(), QStringList{moved});
        VERIFY_OK(s.session->open(moved));
        QCOMPARE(s.text(moved), "more\nmine\n" + saved);
    }

    void saysOnceThatTheDiskIsFullAndRecovers()
    {
        TempProject &temp = filled();
        QDir().mkpath(temp.stateHome());
        if (::geteuid() != 0 ||
            ::mount("tmpfs", qPrintable(temp.stateHome()), "tmpfs", 0, "size=256k") != 0) {
            QSKIP("skipped, cannot mount a tmpfs");
        }
        const auto unmount = qScopeGuard([&] { ::umount2(qPrintable(temp.stateHome()), MNT_DETACH); });
        Session s(temp.path(), temp.stateHome());
        VERIFY_OK(s.session->open(doc));
        QSignalSpy problems(s.session.get(), &EditSession::journalProblem);
        VERIFY_OK(s.insert(0, "start\n"));
        s.session->flushJournal();
        QFile fill(temp.stateHome() + "/fill"_L1);
        QVERIFY(fill.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (fill.write(QByteArray(4096, 'x')) > 0) {
        }
        for (int i = 0; i < 1000; ++i) {
            VERIFY_OK(s.insert(0, "edit while the disk is full\n"));
        }
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(problems.at(0).at(0).value<Problem>().code, "journal.write");
        fill.close();
        QVERIFY(fill.remove());
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 2, 10'000);
        QVERIFY(problems.at(1).at(0).value<Problem>().code.isEmpty());
    }

    /// The promise: at most a second of typing is lost, and undo leads back to the saved text byte for byte.
    void restoresWhatAKillInterrupted()
    {
        const int asked = qEnvironmentVariableIntValue("TRIPTYCH_ROUNDS");
        const int rounds = asked > 0 ? asked : 20;
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        qInfo("%d rounds, seed %u", rounds, seed);
        qint64 worst = 0;
        qsizetype edits = 0;
        for (int round = 0; round < rounds; ++round) {
            TempProject &temp = filled(TempProject::On::Disk);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {u"--type"_s, temp.path(), temp.stateHome(), QString::number(random.generate())});
            QVERIFY(child.waitForReadyRead(30'000));
            QTest::qWait(int(random.bounded(50, 1200)));
            const qint64 killedAt = monotonicMs();
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            const QByteArrayList log = child.readAllStandardOutput().split('\n');
            Session s(temp.path(), temp.stateHome());
            VERIFY_OK(s.session->open(doc));
            const QByteArray onDisk = temp.read(doc);
            const QByteArray found = contentHash(s.text()).toHex();
            // From the last: the newest moment at which the text was this one.
            qint64 lost = -1;
            qint64 nextAt = killedAt;
            for (auto it = log.crbegin(); it != log.crend() && lost < 0; ++it) {
                const QByteArrayList words = it->split(' ');
                if (words.size() == 3 && words.at(2) == found) {
                    lost = killedAt - nextAt;
                } else if (words.size() == 3) {
                    nextAt = words.at(1).toLongLong();
                }
            }
            if (lost < 0) {
                // Journaled, killed before it was told: one more edit than the log has.
                QVERIFY2(
                    s.session->stack(doc).canUndo() || s.session->stack(doc).canRedo() || s.text() == onDisk,
                    "the text was never there");
                ++m_untold;
                lost = 0;
            }
            QVERIFY2(lost <= 1000, qPrintable(u"round %1: %2 ms lost"_s.arg(round).arg(lost)));
            worst = qMax(worst, lost);
            edits += log.size();
            while (s.session->stack(doc).canUndo()) {
                VERIFY_OK(s.session->undo(doc));
                if (s.text() == onDisk && s.session->stack(doc).isClean()) {
                    break;
                }
            }
            if (s.text() != onDisk) { // the save lies ahead: it was undone past
                while (s.session->stack(doc).canRedo() && s.text() != onDisk) {
                    VERIFY_OK(s.session->redo(doc));
                }
            }
            QCOMPARE(s.text(), onDisk);
        }
        QVERIFY(m_untold <= rounds / 5);
        qInfo("%lld edits; at most %lld ms of them lost; %d times the last one was kept but not yet told",
            qint64(edits), worst, m_untold);
    }

private:
    /// A project with one document.
    TempProject &filled(TempProject::On on = TempProject::On::Memory)
    {
        m_temp = std::make_unique<TempProject>(on);
        m_temp->write(u"triptych.json"_s, "{\"format\": 1}");
        m_temp->write(doc, saved);
        return *m_temp;
    }
    static QStringList journalFiles(const TempProject &temp)
    {
        QStringList found;
        QDir home(temp.stateHome() + "/triptych"_L1);
        for (const QString &id : home.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir folder(home.filePath(id) + "/journal"_L1);
            for (const QString &name : folder.entryList({u"*.edits"_s}, QDir::Files)) {
                found.append(folder.filePath(name));
            }
        }
        return found;
    }
    static QStringList journals(const Session &s)
    {
        const QDir folder(s.project->folder().stateFolder() + "/journal"_L1);
        QStringList found;
        for (const QString &name : folder.entryList({u"*.edits"_s}, QDir::Files)) {
            found.append(folder.filePath(name));
        }
        return found;
    }

    /// Runs `work` in a process that is killed as soon as the journal is on disk.
    static bool killed(const TempProject &temp, const std::function<void(Session &)> &work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            Session s(temp.path(), temp.stateHome());
            (void)s.session->open(doc);
            work(s);
            s.session->flushJournal();
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status);
    }

    std::unique_ptr<TempProject> m_temp;
    int m_untold = 0;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--type") {
        return typeUntilKilled(arguments.value(2), arguments.value(3), arguments.value(4).toUInt());
    }
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"

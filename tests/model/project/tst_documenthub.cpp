// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/documenthub.h"
#include "model/project/projectfolder.h"
#include "tests/support/expect.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::project;
using tests::TempProject;

namespace {

const QString doc = u"apis/a/openapi.yaml"_s;

struct Opened
{
    Opened() { temp.write(u"triptych.json"_s, "{}"); }
    void open()
    {
        FolderOptions options;
        options.stateHome = temp.stateHome();
        folder = std::move(*ProjectFolder::open(temp.path(), options));
        hub = std::make_unique<DocumentHub>(*folder, pool);
        QObject::connect(hub.get(), &DocumentHub::changed, hub.get(), [this](const DocumentChange &change) {
            Q_ASSERT(change.edits.applied(change.before.bytes()) == change.after.bytes());
            Q_ASSERT(change.inverse.applied(change.after.bytes()) == change.before.bytes());
            changes.append(change);
        });
    }
    [[nodiscard]] QByteArray text(const QString &path = doc) const { return hub->snapshot(path).bytes(); }
    [[nodiscard]] DocumentState state(const QString &path = doc) const { return hub->status(path).state; }
    void insert(qsizetype at, const QByteArray &bytes, const QString &path = doc) const
    {
        text::EditList edits;
        edits.insert(at, bytes);
        QVERIFY(hub->apply(path, edits, hub->snapshot(path).revision));
    }

    TempProject temp;
    QThreadPool pool;
    std::unique_ptr<ProjectFolder> folder;
    std::unique_ptr<DocumentHub> hub;
    QList<DocumentChange> changes;
};

QByteArray lines(int count, const QByteArray &word)
{
    QByteArray result;
    for (int i = 0; i < count; ++i) {
        result += "line" + QByteArray::number(i) + ": " + word + '\n';
    }
    return result;
}

} // namespace

class TestDocumentHub : public QObject
{
    Q_OBJECT
private slots:
    void keepsBytesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("LF") << "a: 1\nb: 2\n"_qba;
        QTest::newRow("CRLF") << "a: 1\r\nb: 2\r\n"_qba;
        QTest::newRow("CR") << "a: 1\rb: 2\r"_qba;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                            "a: 1\n"_qba;
        QTest::newRow("no final newline") << "a: 1"_qba;
        QTest::newRow("empty") << ""_qba;
        QTest::newRow("broken") << "a: [1, {\n"_qba;
    }

    void keepsBytesAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        Opened o;
        o.temp.write(doc, bytes);
        o.open();
        VERIFY_OK(o.hub->open(doc));
        QCOMPARE(o.text(), bytes);
        o.insert(bytes.size(), "#x");
        QCOMPARE(o.state(), DocumentState::Dirty);
        VERIFY_OK(o.hub->save({doc}));
        QCOMPARE(o.state(), DocumentState::Clean);
        QCOMPARE(o.temp.read(doc), bytes + "#x");
    }

    void rebasesEditsMadeForAnOlderRevision()
    {
        Opened o;
        o.temp.write(doc, "a: 1\nb: 2\n");
        o.open();
        const auto base = o.hub->open(doc);
        o.insert(0, "# first\n");
        text::EditList late;
        late.replace(8, 1, "22");
        const auto change = o.hub->apply(doc, late, base->revision);
        VERIFY_OK(change);
        QCOMPARE(o.text(), "# first\na: 1\nb: 22\n");
        text::EditList same;
        same.replace(8, 1, "33");
        COMPARE_PROBLEM(o.hub->apply(doc, same, base->revision), "edit.conflict");
        COMPARE_PROBLEM(o.hub->apply(doc, same, 99), "edit.stale");
        text::EditList outside;
        outside.replace(1000, 1, "33");
        COMPARE_PROBLEM(o.hub->apply(doc, outside, o.hub->snapshot(doc).revision), "edit.invalid");
        COMPARE_PROBLEM(o.hub->apply(u"other"_s, same, 1), "document.closed");
        QCOMPARE(o.text(), "# first\na: 1\nb: 22\n");
    }

    void neverTakesAnEditForATextThatWasClosed()
    {
        Opened o;
        o.temp.write(doc, "a: 1\n");
        o.open();
        VERIFY_OK(o.hub->open(doc));
        o.insert(0, "x");
        const quint64 old = o.hub->snapshot(doc).revision;
        o.hub->close(doc);
        VERIFY_OK(o.hub->open(doc));
        text::EditList edits;
        edits.insert(1, "y");
        COMPARE_PROBLEM(o.hub->apply(doc, edits, old), "edit.stale");
    }

    void isCleanAgainWhenTheBytesAre()
    {
        Opened o;
        o.temp.write(doc, "a: 1\n");
        o.open();
        VERIFY_OK(o.hub->open(doc));
        QSignalSpy states(o.hub.get(), &DocumentHub::stateChanged);
        o.insert(0, "x");
        text::EditList back;
        back.remove(0, 1);
        VERIFY_OK(o.hub->apply(doc, back, o.hub->snapshot(doc).revision));
        QCOMPARE(o.state(), DocumentState::Clean);
        QCOMPARE(states.size(), 2);
    }

    void showsOtherEncodingsAndConvertsThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("converted");
        QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE"
                                                "a\0:\0 \0\xE4\0\n\0",
                                         12)
                                  << "a: ä\n"_qba;
        QTest::newRow("UTF-16BE without mark") << QByteArray("\0a\0:\0 \0b\0\n", 10) << "a: b\n"_qba;
        QTest::newRow("Latin-1") << "a: \xE4\n"_qba
                                 << "a: ä\n"_qba;
    }

    void showsOtherEncodingsAndConvertsThem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, converted);
        Opened o;
        o.temp.write(doc, bytes);
        o.open();
        VERIFY_OK(o.hub->open(doc));
        QCOMPARE(o.text(), bytes);
        QVERIFY(o.hub->status(doc).readOnly);
        QCOMPARE(o.hub->status(doc).problem->code, "text.encoding");
        text::EditList edit;
        edit.insert(0, "x");
        COMPARE_PROBLEM(o.hub->apply(doc, edit, 1), "text.encoding");
        const auto conversion = o.hub->conversionToUtf8(doc);
        VERIFY_OK(conversion);
        VERIFY_OK(o.hub->apply(doc, *conversion, 1));
        QCOMPARE(o.text(), converted);
        QVERIFY(!o.hub->status(doc).readOnly);
    }

    void savesSeveralTogetherOrNone()
    {
        Opened o;
        const QString other = u"apis/b/openapi.yaml"_s;
        o.temp.write(doc, "a\n");
        o.temp.write(other, "b\n");
        o.open();
        VERIFY_OK(o.hub->open(doc));
        VERIFY_OK(o.hub->open(other));
        o.insert(0, "mine ");
        o.insert(0, "mine ", other);
        o.temp.replace(other, "theirs\n");
        COMPARE_PROBLEM(o.hub->save({doc, other}), "file.changed");
        QCOMPARE(o.temp.read(doc), "a\n");
        QCOMPARE(o.temp.read(other), "theirs\n");
        QCOMPARE(o.state(), DocumentState::Dirty);
        QCOMPARE(o.state(other), DocumentState::Conflict);
        COMPARE_PROBLEM(o.hub->save({doc, other}), "project.conflict");
        VERIFY_OK(o.hub->resolve(other, Resolution::Mine));
        VERIFY_OK(o.hub->save({doc, other}));
        QCOMPARE(o.temp.read(other), "mine b\n");
    }

    void savesOnThePoolWhileTypingGoesOn()
    {
        Opened o;
        o.temp.write(doc, "a\n");
        o.open();
        VERIFY_OK(o.hub->open(doc));
        o.insert(0, "1");
        int done = 0;
        const auto count = [&](const Status &status) { done += status ? 1 : 100; };
        o.hub->saveAsync({doc}, this, count);
        o.insert(0, "2"); // saved by neither or by the first, and dirty until one did
        o.hub->saveAsync({doc}, this, count);
        QCOMPARE(done, 0);
        QTRY_COMPARE(done, 2);
        o.hub->saveAsync({doc}, this, count);
        QTRY_COMPARE(done, 3);
        QCOMPARE(o.temp.read(doc), "21a\n");
        QCOMPARE(o.state(), DocumentState::Clean);
    }

    void takesOutsideChangesOfACleanDocument_data()
    {
        QTest::addColumn<bool>("inPlace");
        QTest::newRow("written in place") << true;
        QTest::newRow("replaced") << false;
    }

    void takesOutsideChangesOfACleanDocument()
    {
        QFETCH(bool, inPlace);
        Opened o;
        o.temp.write(doc, lines(100, "old"));
        o.open();
        VERIFY_OK(o.hub->open(doc));
        for (int i = 0; i < 5; ++i) {
            QByteArray next = lines(100, "old");
            next.replace("line7: old", "line7: " + QByteArray::number(i));
            next.replace("line90: old", "line90: " + QByteArray::number(i));
            inPlace ? o.temp.write(doc, next) : o.temp.replace(doc, next);
            QTRY_COMPARE(o.text(), next);
            QCOMPARE(o.state(), DocumentState::Clean);
            QCOMPARE(o.changes.last().cause, ChangeCause::Outside);
            QCOMPARE(o.changes.last().edits.size(), 2);
        }
    }

    void offersThreeTextsInAConflict_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::addColumn<bool>("disjoint");
        for (const bool disjoint : {true, false}) {
            const char *kind = disjoint ? "disjoint" : "touching";
            QTest::addRow("mine, %s", kind) << int(Resolution::Mine) << disjoint;
            QTest::addRow("theirs, %s", kind) << int(Resolution::Theirs) << disjoint;
            QTest::addRow("merge, %s", kind) << int(Resolution::Merge) << disjoint;
        }
    }

    void offersThreeTextsInAConflict()
    {
        QFETCH(int, resolution);
        QFETCH(bool, disjoint);
        Opened o;
        const QByteArray base = lines(10, "old");
        o.temp.write(doc, base);
        o.open();
        VERIFY_OK(o.hub->open(doc));
        o.insert(7, "my ");
        const QByteArray mine = o.text();
        QByteArray theirs = base;
        theirs.replace(disjoint ? "line8: old" : "line0: old", "line8: their");
        o.temp.replace(doc, theirs);
        QTRY_COMPARE(o.state(), DocumentState::Conflict);
        QCOMPARE(o.text(), mine);
        const auto conflict = o.hub->conflict(doc);
        QVERIFY(conflict);
        QCOMPARE(conflict->base, base);
        QCOMPARE(conflict->mine, mine);
        QCOMPARE(*conflict->theirs, theirs);
        QCOMPARE(conflict->merge.has_value(), disjoint);
        const Status resolved = o.hub->resolve(doc, Resolution(resolution));
        switch (Resolution(resolution)) {
        case Resolution::Mine:
            VERIFY_OK(resolved);
            QCOMPARE(o.text(), mine);
            QCOMPARE(o.state(), DocumentState::Dirty);
            break;
        case Resolution::Theirs:
            VERIFY_OK(resolved);
            QCOMPARE(o.text(), theirs);
            QCOMPARE(o.state(), DocumentState::Clean);
            QCOMPARE(o.changes.last().inverse.applied(theirs), mine); // mine is an undo away
            break;
        case Resolution::Merge:
            if (!disjoint) {
                COMPARE_PROBLEM(resolved, "edit.conflict");
                QCOMPARE(o.state(), DocumentState::Conflict);
                return;
            }
            VERIFY_OK(resolved);
            QVERIFY(o.text().contains("line0: my old") && o.text().contains("line8: their"));
            QCOMPARE(o.state(), DocumentState::Dirty);
            break;
        }
        VERIFY_OK(o.hub->save({doc}));
        QCOMPARE(o.temp.read(doc), o.text());
    }

    void keepsADocumentWhoseFileWasRemoved()
    {
        Opened o;
        o.temp.write(doc, "a\n");
        o.open();
        VERIFY_OK(o.hub->open(doc));
        o.temp.remove(doc);
        QTRY_COMPARE(o.state(), DocumentState::Removed);
        o.temp.write(doc, "a\n");
        QTRY_COMPARE(o.state(), DocumentState::Clean);
        o.temp.remove(doc);
        QTRY_COMPARE(o.state(), DocumentState::Removed);
        o.insert(0, "x");
        QCOMPARE(o.state(), DocumentState::Dirty);
        VERIFY_OK(o.hub->save({doc}));
        QCOMPARE(o.temp.read(doc), "xa\n");
        o.insert(0, "y");
        o.temp.remove(doc);
        QTRY_COMPARE(o.state(), DocumentState::Conflict);
        QVERIFY(!o.hub->conflict(doc)->theirs);
        VERIFY_OK(o.hub->resolve(doc, Resolution::Mine));
        VERIFY_OK(o.hub->save({doc}));
        QCOMPARE(o.temp.read(doc), "yxa\n");
    }

    void followsGitThrough20BranchSwitches()
    {
        Opened o;
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        const QString dirty = u"apis/dirty/openapi.yaml"_s;
        const QString same = u"apis/same/openapi.yaml"_s;
        const QString only = u"apis/only/openapi.yaml"_s;
        o.temp.write(doc, lines(200, "main"));
        o.temp.write(dirty, lines(50, "main"));
        o.temp.write(same, lines(50, "same"));
        o.temp.git({u"init"_s, u"-q"_s});
        o.temp.git({u"add"_s, u"-A"_s});
        o.temp.git({u"commit"_s, u"-qm"_s, u"main"_s});
        o.temp.git({u"checkout"_s, u"-qb"_s, u"other"_s});
        o.temp.write(doc, lines(180, "other"));
        o.temp.write(dirty, lines(50, "other"));
        o.temp.write(only, "only: here\n");
        o.temp.git({u"add"_s, u"-A"_s});
        o.temp.git({u"commit"_s, u"-qm"_s, u"other"_s});
        o.temp.git({u"checkout"_s, u"-q"_s, u"main"_s});
        o.open();
        for (const QString &path : {doc, dirty, same}) {
            VERIFY_OK(o.hub->open(path));
        }
        for (int round = 0; round < 20; ++round) {
            const bool toOther = round % 2 == 0;
            const QByteArray word = "mine" + QByteArray::number(round) + ' ';
            o.insert(qsizetype(random.bounded(quint32(o.text(dirty).size()))), word, dirty);
            o.insert(qsizetype(random.bounded(quint32(o.text(same).size()))), word, same);
            const QByteArray mine = o.text(dirty);
            const QByteArray mineSame = o.text(same);
            o.temp.git({u"checkout"_s, u"-q"_s, toOther ? u"other"_s : u"main"_s});
            const QByteArray onDisk = o.temp.read(doc);
            if (random.bounded(2) == 0) {
                o.hub->recheck(); // the window got the focus before the watcher stirred
            }
            QTRY_COMPARE(o.text(), onDisk);
            QTRY_COMPARE(o.state(dirty), DocumentState::Conflict);
            QCOMPARE(o.state(), DocumentState::Clean);
            QCOMPARE(o.text(dirty), mine);                                       // never overwritten here
            QCOMPARE(o.temp.read(dirty), lines(50, toOther ? "other" : "main")); // nor there
            QCOMPARE(o.state(same), DocumentState::Dirty);
            QCOMPARE(o.text(same), mineSame);
            COMPARE_PROBLEM(o.hub->save({dirty, same}), "project.conflict");
            QCOMPARE(o.temp.read(dirty), lines(50, toOther ? "other" : "main"));
            VERIFY_OK(o.hub->resolve(dirty, round % 3 == 0 ? Resolution::Mine : Resolution::Theirs));
            QCOMPARE(o.text(dirty), round % 3 == 0 ? mine : lines(50, toOther ? "other" : "main"));
            VERIFY_OK(o.hub->save({dirty, same}));
            QCOMPARE(o.temp.read(dirty), o.text(dirty));
            // For the next switch the tree must be as the branch has it.
            o.temp.git({u"checkout"_s, u"-q"_s, u"--"_s, u"."_s});
            QTRY_COMPARE(o.state(dirty), DocumentState::Clean);
            QTRY_COMPARE(o.text(dirty), lines(50, toOther ? "other" : "main"));
            QTRY_COMPARE(o.text(same), lines(50, "same"));
        }
    }

    void opensOnThePool()
    {
        Opened o;
        o.temp.write(doc, lines(1000, "x"));
        o.open();
        int answers = 0;
        for (int i = 0; i < 3; ++i) {
            o.hub->openAsync(doc, this, [&](const Result<text::Snapshot> &snapshot) {
                QVERIFY(snapshot);
                QCOMPARE(snapshot->bytes(), lines(1000, "x"));
                ++answers;
            });
        }
        o.hub->openAsync(u"missing.yaml"_s, this, [&](const Result<text::Snapshot> &snapshot) {
            COMPARE_PROBLEM(snapshot, "file.missing");
            ++answers;
        });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 4);
    }

    void survivesGoingWhileWorkIsUnderWay()
    {
        for (int i = 0; i < 50; ++i) {
            Opened o;
            o.temp.write(doc, lines(1000, "x"));
            o.open();
            o.hub->openAsync(
                doc, this, [](const Result<text::Snapshot> &) { QFAIL("nobody waits any more"); });
            o.hub->recheckAsync();
            o.hub.reset();
        }
        QCoreApplication::sendPostedEvents();
    }
};

QTEST_GUILESS_MAIN(TestDocumentHub)
#include "tst_documenthub.moc"

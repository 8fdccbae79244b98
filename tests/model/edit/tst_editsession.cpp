// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/editsession.h"
#include "tests/support/expect.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::edit;
using namespace triptych::project;
using tests::TempProject;

namespace {

const QString a = u"apis/a/openapi.yaml"_s;
const QString b = u"apis/b/openapi.yaml"_s;

EditOptions form(const QString &label)
{
    EditOptions options;
    options.label = label;
    return options;
}

EditOptions typing(quintptr origin = 1)
{
    EditOptions options;
    options.label = u"Typing"_s;
    options.kind = EditKind::Typing;
    options.origin = origin;
    return options;
}

} // namespace

class TestEditSession : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_temp = std::make_unique<TempProject>();
        m_temp->write(u"triptych.json"_s, "{\"format\": 1}");
        m_temp->write(a, "a1\na2\na3\n");
        m_temp->write(b, "b1\nb2\nb3\n");
        m_temp->write(u"requests/old.request.json"_s, "{\n  \"name\": \"old\"\n}\n");
        FolderOptions options;
        options.stateHome = m_temp->stateHome();
        m_project = std::move(*Project::open(m_temp->path(), m_pool, options));
        m_session = std::make_unique<EditSession>(*m_project, m_pool);
        VERIFY_OK(m_session->open(a));
        VERIFY_OK(m_session->open(b));
    }
    void cleanup()
    {
        m_session.reset();
        m_project.reset();
    }

    void mergesTyping_data()
    {
        QTest::addColumn<QByteArrayList>("keys"); // "<" backspace, ">" delete, "|" another editor, "!" save
        QTest::addColumn<int>("commands");
        QTest::newRow("a word") << QByteArrayList{"w", "o", "r", "d"} << 1;
        QTest::newRow("two words") << QByteArrayList{"a", "b", " ", "c", "d"} << 2;
        QTest::newRow("blanks belong to the word before") << QByteArrayList{"a", " ", " ", "b"} << 2;
        QTest::newRow("lines") << QByteArrayList{"a", "\n", "b"} << 2;
        QTest::newRow("CRLF lines") << QByteArrayList{"a", "\r\n", "b"} << 2;
        QTest::newRow("other scripts") << QByteArrayList{"\u00e4", "\u6f22", "\U0001F600"} << 1;
        QTest::newRow("backspace") << QByteArrayList{"a", "b", "<", "<"} << 2;
        QTest::newRow("backspace, then delete") << QByteArrayList{"<", "<", ">", ">"} << 2;
        QTest::newRow("delete") << QByteArrayList{">", ">"} << 1;
        QTest::newRow("two editors") << QByteArrayList{"a", "|", "b"} << 2;
        QTest::newRow("across a save") << QByteArrayList{"a", "!", "b"} << 2;
    }

    void mergesTyping()
    {
        QFETCH(QByteArrayList, keys);
        QFETCH(int, commands);
        qsizetype caret = 4;
        quintptr editor = 1;
        const QByteArray before = text(a);
        for (const QByteArray &key : keys) {
            text::EditList edits;
            if (key == "|") {
                ++editor;
                continue;
            }
            if (key == "!") {
                VERIFY_OK(m_session->save());
                continue;
            }
            if (key == "<") {
                edits.remove(--caret, 1);
            } else if (key == ">") {
                edits.remove(caret, 1);
            } else {
                edits.insert(caret, key);
                caret += key.size();
            }
            VERIFY_OK(m_session->apply({a, edits, revision(a)}, typing(editor)));
        }
        const QByteArray after = text(a);
        QCOMPARE(m_session->stack(a).count(), commands);
        while (m_session->stack(a).canUndo()) {
            VERIFY_OK(m_session->undo(a));
        }
        QCOMPARE(text(a), before);
        while (m_session->stack(a).canRedo()) {
            VERIFY_OK(m_session->redo(a));
        }
        QCOMPARE(text(a), after);
    }

    void undoLandsCleanOnTheSavedText()
    {
        insert(a, 0, "1 ");
        VERIFY_OK(m_session->save());
        QVERIFY(m_session->stack(a).isClean());
        insert(a, 0, "2 ");
        QVERIFY(!m_session->stack(a).isClean());
        VERIFY_OK(m_session->undo(a));
        QVERIFY(m_session->stack(a).isClean());
        VERIFY_OK(m_session->undo(a));
        QCOMPARE(text(a), "a1\na2\na3\n");
        QCOMPARE(m_project->documents().status(a).state, DocumentState::Dirty);
        VERIFY_OK(m_session->save());
        QCOMPARE(m_temp->read(a), "a1\na2\na3\n");
    }

    void undoesAGroupEverywhere()
    {
        group();
        QCOMPARE(text(a), "Xa1\na2\na3\n");
        QCOMPARE(text(b), "Xb1\nb2\nb3\n");
        VERIFY_OK(m_session->undo(b));
        QCOMPARE(text(a), "a1\na2\na3\n");
        QCOMPARE(text(b), "b1\nb2\nb3\n");
        VERIFY_OK(m_session->redo(a));
        QCOMPARE(text(a), "Xa1\na2\na3\n");
        QCOMPARE(text(b), "Xb1\nb2\nb3\n");
    }

    void undoesAGroupOverLaterDisjointEdits()
    {
        group();
        insert(a, 7, "later ");
        QCOMPARE(text(a), "Xa1\na2\nlater a3\n");
        VERIFY_OK(m_session->undo(b));
        QCOMPARE(text(a), "a1\na2\nlater a3\n");
        QCOMPARE(text(b), "b1\nb2\nb3\n");
        VERIFY_OK(m_session->redo(b));
        QCOMPARE(text(a), "Xa1\na2\nlater a3\n");
        VERIFY_OK(m_session->undo(b));
        insert(a, 3, "more ");
        VERIFY_OK(m_session->redo(b)); // now the taking back lies below another edit itself
        QVERIFY(text(a).contains("X") && text(a).contains("more "));
        VERIFY_OK(m_session->undo(b));
        QCOMPARE(text(a), "a1\nmore a2\nlater a3\n");
        QCOMPARE(text(b), "b1\nb2\nb3\n");
        // All of it is in the one history of each.
        while (m_session->stack(a).canUndo()) {
            VERIFY_OK(m_session->undo(a));
        }
        QCOMPARE(text(a), "a1\na2\na3\n");
    }

    void namesTheFileThatIsInTheWay()
    {
        group();
        text::EditList touching;
        touching.replace(0, 2, "Y");
        VERIFY_OK(m_session->apply({a, touching, revision(a)}, form(u"Touch"_s)));
        const QByteArray beforeA = text(a);
        const QByteArray beforeB = text(b);
        const Status refused = m_session->undo(b);
        COMPARE_PROBLEM(refused, "undo.blocked");
        QCOMPARE(refused.error().location.file, a);
        QCOMPARE(text(a), beforeA);
        QCOMPARE(text(b), beforeB);
        VERIFY_OK(m_session->undo(a));
        VERIFY_OK(m_session->undo(b));
        QCOMPARE(text(a), "a1\na2\na3\n");
    }

    void refusesAGroupWhoseDocumentWasClosed()
    {
        group();
        VERIFY_OK(m_session->save());
        m_session->close(b);
        const Status refused = m_session->undo(a);
        COMPARE_PROBLEM(refused, "undo.blocked");
        QCOMPARE(refused.error().location.file, b);
    }

    void appliesAGroupWholeOrNotAtAll()
    {
        text::EditList good;
        good.insert(0, "X");
        text::EditList bad;
        bad.replace(500, 5, "X");
        const FileSet files = FileSet().create(u"new/file.json"_s, "{}");
        const Status refused =
            m_session->applyGroup({{a, good, revision(a)}, {b, bad, revision(b)}}, form(u"Half"_s), files);
        COMPARE_PROBLEM(refused, "edit.invalid");
        QCOMPARE(text(a), "a1\na2\na3\n");
        QVERIFY(!QFile::exists(m_temp->file(u"new"_s)));
        QCOMPARE(m_session->stack(a).count(), 0);
    }

    void agreesWithItselfOverRandomEditsAndUndos()
    {
        const QByteArray given = qgetenv("TRIPTYCH_SEED");
        const quint32 seed = given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
        QRandomGenerator random(seed);
        const QString paths[] = {a, b};
        const QByteArray start[] = {text(a), text(b)};
        struct State
        {
            QByteArray texts[2];
            int index[2] = {0, 0};
            bool operator==(const State &other) const = default;
        };
        const auto state = [&] {
            return State{{text(a), text(b)}, {m_session->stack(a).index(), m_session->stack(b).index()}};
        };
        int blocked = 0;
        int crossing = 0;
        for (int i = 0; i < 2000; ++i) {
            const QString path = paths[random.bounded(2)];
            const State before = state();
            switch (const int what = random.bounded(7)) {
            case 0:
            case 1: {
                // A step and its opposite are nothing, in the other document as well; a step refused is
                // nothing from the start.
                const auto go = [&](bool undo) {
                    return undo ? m_session->undo(path) : m_session->redo(path);
                };
                const QUndoStack &stack = m_session->stack(path);
                if (what == 0 ? !stack.canUndo() : !stack.canRedo()) {
                    break;
                }
                if (const Status there = go(what == 0); !there) {
                    QCOMPARE(there.error().code, "undo.blocked");
                    QVERIFY(state() == before);
                    ++blocked;
                    break;
                }
                crossing += before.texts[0] != text(a) && before.texts[1] != text(b) ? 1 : 0;
                const State after = state();
                if (random.bounded(2)) {
                    VERIFY_OK(go(what != 0));
                    QCOMPARE(text(a), before.texts[0]);
                    QCOMPARE(text(b), before.texts[1]);
                    VERIFY_OK(go(what == 0));
                    QCOMPARE(text(a), after.texts[0]);
                    QCOMPARE(text(b), after.texts[1]);
                }
                break;
            }
            case 2: {
                text::EditList forA;
                text::EditList forB;
                forA.insert(random.bounded(quint32(text(a).size() + 1)), "g");
                forB.insert(random.bounded(quint32(text(b).size() + 1)), "g");
                VERIFY_OK(m_session->applyGroup(
                    {{a, forA, revision(a)}, {b, forB, revision(b)}}, form(u"Group"_s)));
                break;
            }
            default: {
                const qsizetype at = random.bounded(quint32(text(path).size() + 1));
                const qsizetype length =
                    random.bounded(quint32(qMin<qsizetype>(3, text(path).size() - at) + 1));
                text::EditList edits;
                edits.replace(at, length, QByteArray(int(random.bounded(4)), "xyz\n "[random.bounded(5)]));
                VERIFY_OK(m_session->apply(
                    {path, edits, revision(path)}, random.bounded(2) ? typing() : form(u"Form"_s)));
            }
            }
        }
        qInfo("seed %u: %d steps over both documents, %d refused", seed, crossing, blocked);
        // The bottom of a document's stack is its first text, whatever other documents took back in between.
        // Undoing one may redo a group in the other, so each is followed down on its own and in turn.
        for (int round = 0; round < 4; ++round) {
            for (int which = 0; which < 2; ++which) {
                const QUndoStack &stack = m_session->stack(paths[which]);
                for (int left = stack.index(); left > 0 && m_session->undo(paths[which]); --left) {
                    QCOMPARE(stack.index(), left - 1);
                }
                if (!stack.canUndo()) {
                    QCOMPARE(text(paths[which]), start[which]);
                }
            }
        }
    }

    void namesTheDocumentThatHasUndoneMore()
    {
        // In b the group was taken back over a later edit; a has since gone further back than the group.
        insert(a, 0, "first ");
        text::EditList forA;
        text::EditList forB;
        forA.insert(0, "g");
        forB.insert(0, "g");
        VERIFY_OK(m_session->applyGroup({{a, forA, revision(a)}, {b, forB, revision(b)}}, form(u"Group"_s)));
        insert(b, text(b).size(), "later\n");
        VERIFY_OK(m_session->undo(a));
        VERIFY_OK(m_session->undo(a));
        const QByteArray before = text(b);
        const Status refused = m_session->undo(b);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "undo.blocked");
        QVERIFY2(refused.error().message.contains(u"redo"_s), qPrintable(refused.error().message));
        QCOMPARE(text(b), before);
        VERIFY_OK(m_session->redo(a)); // the way out that it names
        VERIFY_OK(m_session->undo(b));
        QVERIFY(text(a).startsWith("gfirst "));
        QVERIFY(text(b).startsWith("g"));
    }

    void takesOutsideChangesAsUndoableEdits()
    {
        m_temp->replace(a, "a1\nchanged\na3\n");
        QTRY_COMPARE(text(a), "a1\nchanged\na3\n");
        QVERIFY(m_session->stack(a).isClean());
        VERIFY_OK(m_session->undo(a));
        QCOMPARE(text(a), "a1\na2\na3\n");
        QCOMPARE(m_project->documents().status(a).state, DocumentState::Dirty);
    }

    void createsRenamesAndDeletesFilesUndoably()
    {
        const auto item = m_project->newItem(ItemKind::Request, u"New"_s);
        VERIFY_OK(m_session->changeFiles(item->files, u"New request"_s));
        QVERIFY(QFile::exists(m_temp->file(item->document)));
        VERIFY_OK(m_session->undoFiles());
        QVERIFY(!QFile::exists(m_temp->file(item->document)));
        VERIFY_OK(m_session->redoFiles());
        QCOMPARE(m_temp->read(item->document), "{\n  \"name\": \"New\"\n}\n");
    }

    void renamesAnItemAsOneAction()
    {
        const auto item = m_project->find(u"requests/old"_s);
        VERIFY_OK(item);
        VERIFY_OK(m_session->renameItem(*item, u"Fresh name"_s));
        const QString path = u"requests/Fresh name.request.json"_s;
        QVERIFY(QFile::exists(m_temp->file(path)));
        QCOMPARE(text(path), "{\n  \"name\": \"Fresh name\"\n}\n");
        VERIFY_OK(m_session->undoFiles());
        QVERIFY(QFile::exists(m_temp->file(u"requests/old.request.json"_s)));
        QCOMPARE(text(u"requests/old.request.json"_s), "{\n  \"name\": \"old\"\n}\n");
        VERIFY_OK(m_session->redo(u"requests/old.request.json"_s)); // from the document as well
        QCOMPARE(text(path), "{\n  \"name\": \"Fresh name\"\n}\n");
        VERIFY_OK(m_session->save());
        QCOMPARE(m_temp->read(path), "{\n  \"name\": \"Fresh name\"\n}\n");
    }

    void bringsATrashedDocumentBackWithItsEditsAndUndo()
    {
        insert(a, 0, "typed ");
        const auto item = m_project->find(u"apis/a"_s);
        VERIFY_OK(m_session->changeFiles(*m_project->deleteFiles(*item), u"Delete"_s));
        QVERIFY(!m_project->documents().isOpen(a));
        QVERIFY(!QFile::exists(m_temp->file(u"apis/a"_s)));
        VERIFY_OK(m_session->undoFiles());
        VERIFY_OK(m_session->open(a));
        QCOMPARE(text(a), "typed a1\na2\na3\n");
        VERIFY_OK(m_session->undo(a));
        QCOMPARE(text(a), "a1\na2\na3\n");
    }

    void leavesTheStackWhereItWasWhenFilesAreInTheWay()
    {
        const FileSet rename = FileSet().move(u"apis/b"_s, u"apis/c"_s);
        VERIFY_OK(m_session->changeFiles(rename, u"Rename"_s));
        m_temp->write(u"apis/b/other.yaml"_s, "somebody's");
        COMPARE_PROBLEM(m_session->undoFiles(), "file.exists");
        QCOMPARE(m_session->projectStack().index(), 1);
        QCOMPARE(text(u"apis/c/openapi.yaml"_s), "b1\nb2\nb3\n");
        QVERIFY(QFile::exists(m_temp->file(u"apis/c/openapi.yaml"_s)));
        QVERIFY(QFile::remove(m_temp->file(u"apis/b/other.yaml"_s)));
        QVERIFY(QDir().rmdir(m_temp->file(u"apis/b"_s)));
        VERIFY_OK(m_session->undoFiles());
        QCOMPARE(text(b), "b1\nb2\nb3\n");
    }

    void savesAndChangesFilesOnThePool()
    {
        insert(a, 0, "x");
        int done = 0;
        m_session->saveAsync({}, this, [&](const Status &status) { done += status ? 1 : 100; });
        insert(a, 0, "y");
        m_session->changeFilesAsync(FileSet().create(u"requests/n.request.json"_s, "{}"), u"New"_s, this,
            [&](const Status &status) { done += status ? 1 : 100; });
        QTRY_COMPARE(done, 2);
        QCOMPARE(m_session->projectStack().count(), 1);
        VERIFY_OK(m_session->save());
        QCOMPARE(m_temp->read(a), "yxa1\na2\na3\n");
    }

private:
    [[nodiscard]] QByteArray text(const QString &path) const
    {
        return m_project->documents().snapshot(path).bytes();
    }
    [[nodiscard]] quint64 revision(const QString &path) const
    {
        return m_project->documents().snapshot(path).revision;
    }
    void insert(const QString &path, qsizetype at, const QByteArray &bytes)
    {
        text::EditList edits;
        edits.insert(at, bytes);
        VERIFY_OK(m_session->apply({path, edits, revision(path)}, form(u"Insert"_s)));
    }
    void group()
    {
        text::EditList edits;
        edits.insert(0, "X");
        VERIFY_OK(m_session->applyGroup({{a, edits, revision(a)}, {b, edits, revision(b)}}, form(u"Both"_s)));
    }

    QThreadPool m_pool;
    std::unique_ptr<TempProject> m_temp;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<EditSession> m_session;
};

QTEST_GUILESS_MAIN(TestEditSession)
#include "tst_editsession.moc"

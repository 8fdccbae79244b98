// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/stallwatch.h"
#include "tests/support/tempproject.h"
#include "ui/editors/codeeditor.h"
#include "ui/editors/editbinding.h"
#include "ui/editors/foldlevels.h"
#include "ui/editors/pagedview.h"
#include "ui/editors/treestyler.h"
#include "ui/shell/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::ui;

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingBecomesWords();
    void aPasteIsOneStepOfItsOwn();
    void severalCaretsAreOneStep();
    void compositionsReachTheDocumentOnlyWhenCommitted();
    void emojiAndComposedTextArrive();
    void undoPutsTheCaretWhereItChanged();
    void changesElsewhereKeepTheCaret();
    void windowKeysAreLeftToTheWindow();
    void randomGesturesKeepEditorAndDocumentEqual();
    void readOnlyDocumentsTakeNoTyping();
    void accessibleTextCountsUtf16();
    void stylesComeFromTheTree();
    void foldsFollowNesting();
    void pagedRowsNeverCutACharacter();

private:
    [[nodiscard]] QByteArray model() const { return m_project->documents().snapshot(u"a.yaml"_s).bytes(); }
    [[nodiscard]] int steps() const { return m_session->stack(u"a.yaml"_s).count(); }
    void compose(const QString &preedit, const QString &commit = {});

    std::unique_ptr<tests::TempProject> m_folder;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<project::Project> m_project;
    std::unique_ptr<edit::EditSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CodeEditor> m_editor;
    EditBinding *m_binding = nullptr;
};

void TestCodeEditor::init()
{
    m_folder = std::make_unique<tests::TempProject>();
    m_pool = std::make_unique<QThreadPool>();
    project::FolderOptions options;
    options.stateHome = m_folder->stateHome();
    auto project = project::Project::create(m_folder->path(), u"t"_s, *m_pool, options);
    VERIFY_OK(project);
    m_project = std::move(*project);
    m_folder->write(u"a.yaml"_s, "title: one\nitems:\n  - a\n");
    m_session = std::make_unique<edit::EditSession>(*m_project, *m_pool);
    VERIFY_OK(m_session->open(u"a.yaml"_s));
    m_theme = std::make_unique<Theme>(*qApp);
    m_editor = std::make_unique<CodeEditor>(*m_theme);
    m_binding = new EditBinding(*m_session, m_project->documents(), u"a.yaml"_s, *m_editor);
    m_editor->resize(600, 400);
    m_editor->show();
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TestCodeEditor::cleanup()
{
    m_editor.reset();
    m_session.reset();
    m_project.reset();
    m_theme.reset();
    m_pool.reset();
    m_folder.reset();
}

void TestCodeEditor::compose(const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(m_editor.get(), &event);
}

void TestCodeEditor::typingBecomesWords()
{
    m_editor->setCaret(10);
    QTest::keyClicks(m_editor.get(), u" two three"_s);
    QCOMPARE(model(), "title: one two three\nitems:\n  - a\n");
    QCOMPARE(m_editor->bytes(), model());
    const int typed = steps();
    QVERIFY(typed >= 1 && typed <= 3);
    while (m_session->stack(u"a.yaml"_s).canUndo()) {
        VERIFY_OK(m_binding->undo());
    }
    QCOMPARE(model(), "title: one\nitems:\n  - a\n");
    QCOMPARE(m_editor->bytes(), model());
    QCOMPARE(m_project->documents().status(u"a.yaml"_s).state, project::DocumentState::Clean);
}

void TestCodeEditor::aPasteIsOneStepOfItsOwn()
{
    m_editor->setCaret(10);
    QTest::keyClicks(m_editor.get(), u"x"_s);
    QGuiApplication::clipboard()->setText(u"y\nz: ä"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model(), "title: onexy\nz: \xC3\xA4\nitems:\n  - a\n");
    QCOMPARE(steps(), 2);
    VERIFY_OK(m_binding->undo());
    QCOMPARE(model(), "title: onex\nitems:\n  - a\n");
}

void TestCodeEditor::severalCaretsAreOneStep()
{
    m_editor->SendScintilla(QsciScintilla::SCI_SETSELECTION, 0UL, 0L);
    m_editor->SendScintilla(QsciScintilla::SCI_ADDSELECTION, 11UL, 11L);
    QTest::keyClicks(m_editor.get(), u"#"_s);
    QCOMPARE(model(), "#title: one\n#items:\n  - a\n");
    QCOMPARE(m_editor->bytes(), model());
    QCOMPARE(steps(), 1);
    VERIFY_OK(m_binding->undo());
    QCOMPARE(m_editor->bytes(), "title: one\nitems:\n  - a\n");
}

void TestCodeEditor::compositionsReachTheDocumentOnlyWhenCommitted()
{
    m_editor->setCaret(10);
    const QByteArray before = model();
    compose(u"に"_s);
    compose(u"にほ"_s);
    QVERIFY(m_editor->isComposing());
    QCOMPARE(model(), before);
    compose({}, u"日本"_s);
    QCOMPARE(model(), "title: one\xE6\x97\xA5\xE6\x9C\xAC\nitems:\n  - a\n");
    QCOMPARE(m_editor->bytes(), model());
    QCOMPARE(steps(), 1);
    compose(u"x"_s);
    compose({});
    QCOMPARE(steps(), 1);
    QCOMPARE(m_editor->bytes(), model());
}

void TestCodeEditor::emojiAndComposedTextArrive()
{
    m_editor->setCaret(0);
    QKeyEvent emoji(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"😀"_s);
    QApplication::sendEvent(m_editor.get(), &emoji);
    QKeyEvent composed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"e\u0301x"_s);
    QApplication::sendEvent(m_editor.get(), &composed);
    QVERIFY2(model().startsWith("\xF0\x9F\x98\x80"
                                "e\xCC\x81xtitle"),
        model().constData());
    QCOMPARE(m_editor->bytes(), model());
}

void TestCodeEditor::undoPutsTheCaretWhereItChanged()
{
    m_editor->setCaret(10);
    QTest::keyClicks(m_editor.get(), u"!"_s);
    m_editor->setCaret(0);
    VERIFY_OK(m_binding->undo());
    QCOMPARE(m_editor->caret(), 10);
    m_editor->setCaret(0);
    VERIFY_OK(m_binding->redo());
    QCOMPARE(m_editor->caret(), 11);
    QTest::keyClicks(m_editor.get(), u"?"_s);
    QVERIFY(model().startsWith("title: one!?\n"));
}

void TestCodeEditor::changesElsewhereKeepTheCaret()
{
    m_editor->setCaret(model().indexOf("  - a") + 4);
    VERIFY_OK(m_session->apply(
        {u"a.yaml"_s, {{0, 0, "# head\n"}}, m_project->documents().snapshot(u"a.yaml"_s).revision},
        {u"Form"_s, edit::EditKind::Form, 0}));
    QCOMPARE(m_editor->bytes(), model());
    QCOMPARE(m_editor->caret(), model().indexOf("  - a") + 4);
}

void TestCodeEditor::windowKeysAreLeftToTheWindow()
{
    for (const auto key :
        {Qt::Key_Z, Qt::Key_Y, Qt::Key_D, Qt::Key_L, Qt::Key_T, Qt::Key_U, Qt::Key_K, Qt::Key_P, Qt::Key_S}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        event.ignore();
        QApplication::sendEvent(m_editor.get(), &event);
        QVERIFY2(!event.isAccepted(), QMetaEnum::fromType<Qt::Key>().valueToKey(key));
    }
}

void TestCodeEditor::randomGesturesKeepEditorAndDocumentEqual()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 400; ++round) {
        const int size = int(m_editor->bytes().size());
        const qsizetype at = m_editor->SendScintilla(
            QsciScintilla::SCI_POSITIONBEFORE, (unsigned long)random.bounded(size + 1));
        switch (random.bounded(8)) {
        case 0:
            m_editor->setCaret(at);
            break;
        case 1:
            m_editor->SendScintilla(QsciScintilla::SCI_ADDSELECTION, (unsigned long)at, (long)at);
            break;
        case 2:
            QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
            break;
        case 3:
            QTest::keyClick(m_editor.get(), Qt::Key_Return);
            break;
        case 4:
            QTest::keyClick(
                m_editor.get(), random.bounded(2) ? Qt::Key_End : Qt::Key_Left, Qt::ShiftModifier);
            break;
        case 5:
            compose(u"ü"_s);
            compose({}, random.bounded(2) ? u"ü"_s : QString());
            break;
        case 6:
            (void)(random.bounded(2) ? m_binding->undo() : m_binding->redo());
            break;
        default:
            QTest::keyClicks(m_editor.get(), u"a: "_s);
        }
        QCOMPARE(m_editor->bytes(), model());
    }
    while (m_session->stack(u"a.yaml"_s).canUndo()) {
        VERIFY_OK(m_binding->undo());
    }
    QCOMPARE(m_editor->bytes(), "title: one\nitems:\n  - a\n");
}

void TestCodeEditor::readOnlyDocumentsTakeNoTyping()
{
    m_editor->setReadOnly(true);
    QTest::keyClicks(m_editor.get(), u"x"_s);
    QCOMPARE(steps(), 0);
    VERIFY_OK(m_session->apply(
        {u"a.yaml"_s, {{0, 0, "#\n"}}, m_project->documents().snapshot(u"a.yaml"_s).revision},
        {u"Form"_s, edit::EditKind::Form, 0}));
    QCOMPARE(m_editor->bytes(), model());
}

void TestCodeEditor::accessibleTextCountsUtf16()
{
    m_editor->setCaret(10);
    compose({}, u"😀ä"_s);
    auto *interface = QAccessible::queryAccessibleInterface(m_editor.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::EditableText);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    auto *text = interface->textInterface();
    QVERIFY(text);
    const QString whole = QString::fromUtf8(model());
    QCOMPARE(text->characterCount(), int(whole.size()));
    QCOMPARE(text->text(0, int(whole.size())), whole);
    QCOMPARE(text->text(10, 13), u"😀ä"_s);
    QCOMPARE(text->cursorPosition(), 13);
    text->setCursorPosition(0);
    QCOMPARE(m_editor->caret(), 0);
    interface->editableTextInterface()->replaceText(10, 12, u"!"_s);
    QTRY_VERIFY(model().startsWith("title: one!\xC3\xA4\n"));
}

void TestCodeEditor::stylesComeFromTheTree()
{
    const QByteArray text = "a: 'x' # c\nb: 1.5\nn: null\n*al : &x y\n";
    const auto tree = text::parseYaml(text);
    const QByteArray styles = stylesFor(*tree, 0, text.size());
    const auto at = [&](const char *what) { return TextStyle(styles.at(text.indexOf(what))); };
    QCOMPARE(at("a:"), TextStyle::Key);
    QCOMPARE(at("'x'"), TextStyle::String);
    QCOMPARE(at("# c"), TextStyle::Comment);
    QCOMPARE(at("1.5"), TextStyle::Number);
    QCOMPARE(at("null"), TextStyle::Literal);
    QCOMPARE(at("&x"), TextStyle::Reference);
    for (qsizetype from = 0; from < text.size(); ++from) { // any part on its own is the part of the whole
        const QByteArray part = stylesFor(*tree, from, text.size());
        QVERIFY(text.mid(from).startsWith("c") || part == styles.mid(from) ||
                text.lastIndexOf('#', from) > text.lastIndexOf('\n', from));
    }
}

void TestCodeEditor::foldsFollowNesting()
{
    const auto levels = foldLevels(*text::parseYaml("a:\n  b:\n    - 1\n    - 2\nc: {x: 1}\nd: 3\n"));
    QVERIFY(levels[0].isHeader && levels[0].depth == 0);
    QVERIFY(levels[1].isHeader && levels[1].depth == 1);
    QVERIFY(!levels[2].isHeader && levels[2].depth == 2);
    QVERIFY(!levels[4].isHeader && levels[4].depth == 0);
}

void TestCodeEditor::pagedRowsNeverCutACharacter()
{
    PagedView view(*m_theme);
    QByteArray line;
    for (int i = 0; i < 1000; ++i) {
        line += "x\xE6\x97\xA5";
    }
    view.setBytes(line + "\nshort\x1b[31m\n");
    QVERIFY(view.rowCount() > 5);
    QString joined;
    for (int row = 0; row < view.rowCount(); ++row) {
        QVERIFY(!view.rowText(row).contains(QChar::ReplacementCharacter));
        joined += view.rowText(row);
    }
    QVERIFY(joined.endsWith(u"short\u241B[31m"_s));
    QCOMPARE(view.selectedBytes(), view.bytes());
}

TRIPTYCH_GUI_TEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"

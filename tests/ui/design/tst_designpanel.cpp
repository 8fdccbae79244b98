// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/sample.h"
#include "model/text/value.h"
#include "tests/support/expect.h"
#include "tests/support/stallwatch.h"
#include "tests/support/tempproject.h"
#include "tests/ui/shell/uitest.h"
#include "ui/design/designpanel.h"
#include "ui/design/documentcontext.h"
#include "ui/design/documentpage.h"
#include "ui/design/fields.h"
#include "ui/design/operationform.h"
#include "ui/design/parametertable.h"
#include "ui/design/schemaform.h"
#include "ui/design/schemagrid.h"
#include "ui/editors/codeeditor.h"
#include "ui/editors/findbar.h"
#include "ui/itemmodels/designmodel.h"
#include "ui/itemmodels/parametersmodel.h"
#include "ui/itemmodels/problemsmodel.h"
#include "ui/itemmodels/responsesmodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/tabarea.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::ui;

class TestDesignPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTreeShowsPathsWebhooksAndSchemas();
    void aFieldWritesItsOwnBytesOnly();
    void undoIsTheDocumentsWhereverItIsAskedFor();
    void formAndSourceShowTheSameBytes();
    void theFormFollowsTheCaret();
    void theTreeFollowsTheCaret();
    void theSourceFollowsTheForm();
    void scrollingMovesNothing();
    void theSourceCanBeSearched();
    void theGridOpensThroughReferencesToAnyDepth();
    void parametersAreAddedInTheLastRow();
    void problemsLeadToTheirPlace();
    void pagesComeBackWithTheirView();
    void brokenDocumentsStillOpen();
    void everyControlHasAName();
    void pictures();

private:
    DocumentPage *open(const QString &address);
    [[nodiscard]] QByteArray text() const { return m_project->documents().snapshot(m_path).bytes(); }
    void restart(const QByteArray &document = {});

    const QString m_path = u"apis/shop/openapi.yaml"_s;
    std::unique_ptr<tests::TempProject> m_folder;
    std::unique_ptr<tests::UiFrame> m_frame;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<project::Project> m_project;
    std::unique_ptr<edit::EditSession> m_session;
    std::unique_ptr<ProblemsModel> m_problems;
    std::unique_ptr<DesignPanel> m_panel;
};

void TestDesignPanel::init()
{
    m_folder = std::make_unique<tests::TempProject>();
    restart();
}

void TestDesignPanel::restart(const QByteArray &document)
{
    m_frame = std::make_unique<tests::UiFrame>();
    m_pool = std::make_unique<QThreadPool>();
    project::FolderOptions options;
    options.stateHome = m_folder->stateHome();
    auto project = project::Project::create(m_folder->path(), u"Shop"_s, *m_pool, options);
    VERIFY_OK(project);
    m_project = std::move(*project);
    VERIFY_OK(m_project->folder().save(services::sampleFiles()));
    if (!document.isEmpty()) {
        m_folder->write(m_path, document);
    }
    m_session = std::make_unique<edit::EditSession>(*m_project, *m_pool);
    m_problems = std::make_unique<ProblemsModel>();
    m_frame->window->setProject(m_project->name(), m_project->folder().path());
    m_panel = std::make_unique<DesignPanel>(*m_frame->window, *m_project, *m_session, *m_problems, *m_pool);
    m_panel->setItems(m_project->items());
    m_frame->show();
    QTRY_VERIFY(m_panel->model().hasOutline(u"apis/shop"_s));
}

void TestDesignPanel::cleanup()
{
    m_frame->window->tabs().dropAll();
    m_panel.reset();
    m_problems.reset();
    m_session.reset();
    m_project.reset();
    m_pool.reset();
    m_frame.reset();
    m_folder.reset();
}

DocumentPage *TestDesignPanel::open(const QString &address)
{
    auto *page = qobject_cast<DocumentPage *>(m_frame->window->tabs().open(address, OpenMode::Preview));
    if (page) {
        (void)page->widget();
    }
    return page;
}

void TestDesignPanel::theTreeShowsPathsWebhooksAndSchemas()
{
    auto &model = m_panel->model();
    const QModelIndex api = model.index(0, 0);
    QStringList names;
    for (int row = 0; row < model.rowCount(api); ++row) {
        names += model.index(row, 0, api).data().toString();
    }
    QCOMPARE(names, (QStringList{u"/orders"_s, u"/orders/{id}"_s, u"webhooks"_s, u"schemas"_s}));
    QTRY_COMPARE(m_problems->rowCount(), 0);
}

void TestDesignPanel::aFieldWritesItsOwnBytesOnly()
{
    auto *page = open(u"apis/shop#/paths/~1orders/post"_s);
    QVERIFY(page);
    QCOMPARE(page->method(), "POST");
    QCOMPARE(page->title(), u"/orders"_s);
    const QByteArray before = text();
    auto *summary = qobject_cast<BoundLine *>(page->firstFocus());
    QVERIFY(summary);
    QCOMPARE(summary->text(), u"Create an order"_s);
    summary->setFocus();
    summary->end(false);
    QTest::keyClicks(summary, u" now"_s);
    QByteArray expected = before;
    expected.replace("summary: Create an order\n", "summary: Create an order now\n");
    QCOMPARE(text(), expected);
    QVERIFY(page->isDirty());
    VERIFY_OK(m_session->save({m_path}));
    QCOMPARE(m_folder->read(m_path), expected);
    QVERIFY(!page->isDirty());
}

void TestDesignPanel::undoIsTheDocumentsWhereverItIsAskedFor()
{
    auto *page = open(u"apis/shop#/paths/~1orders/post"_s);
    const QByteArray before = text();
    auto *summary = qobject_cast<BoundLine *>(page->firstFocus());
    summary->setFocus();
    summary->selectAll();
    QTest::keyClicks(summary, u"x"_s);
    QVERIFY(text() != before);
    QTest::keyClick(summary, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(text(), before);
    QTRY_COMPARE(summary->text(), u"Create an order"_s);
    // Another Ctrl+Z changes neither the field nor the document.
    QTest::keyClick(summary, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), before);
    QVERIFY(m_frame->commands.isEnabled("edit.redo"_L1));
    QVERIFY(m_frame->commands.run("edit.redo"_L1));
    QTRY_COMPARE(summary->text(), u"x"_s);
}

void TestDesignPanel::formAndSourceShowTheSameBytes()
{
    auto *page = open(u"apis/shop#/paths/~1orders/post"_s);
    page->setView(DocumentPage::View::Split);
    QVERIFY(page->editor());
    QCOMPARE(page->editor()->bytes(), text());
    auto *summary = qobject_cast<BoundLine *>(page->form()->firstFocus());
    const qsizetype at = text().indexOf("summary: Create an order") + qstrlen("summary: Create an order");
    page->editor()->setFocus();
    page->editor()->setCaret(at);
    QTest::keyClicks(page->editor(), u"!"_s);
    QTRY_COMPARE(summary->text(), u"Create an order!"_s);
    QCOMPARE(page->editor()->caret(), at + 1); // the form does not take the caret away
    summary->setFocus();
    summary->end(false);
    QTest::keyClicks(summary, u"?"_s);
    QCOMPARE(page->editor()->bytes(), text());
    QVERIFY(text().contains("summary: Create an order!?\n"));
    QVERIFY(m_frame->commands.run("edit.undo"_L1));
    QVERIFY(m_frame->commands.run("edit.undo"_L1));
    QTRY_COMPARE(summary->text(), u"Create an order"_s);
    QCOMPARE(page->editor()->bytes(), text());
    QVERIFY(!page->isDirty());
}

/// As the keyboard does: into sight, since Scintilla tells of a caret when it paints it.
static void moveCaret(CodeEditor &editor, qsizetype offset)
{
    editor.setCaret(offset);
    editor.ensureCursorVisible();
}

void TestDesignPanel::theFormFollowsTheCaret()
{
    auto *page = open(u"apis/shop#/paths/~1orders/post"_s);
    page->setView(DocumentPage::View::Split);
    auto *form = qobject_cast<OperationForm *>(page->form());
    QVERIFY(form);
    auto *editor = page->editor();
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    const qsizetype operation = text().indexOf("operationId: createOrder");
    const auto go = [&](const char *words) {
        const qsizetype at = text().indexOf(words, operation);
        QVERIFY(at > 0);
        moveCaret(*editor, at);
        QCoreApplication::processEvents();
        QCOMPARE(editor->caret(), at); // what follows does not push back
        QVERIFY(editor->hasFocus());
    };
    const auto rowText = [](const QTableView &table) {
        return table.currentIndex().siblingAtColumn(0).data().toString();
    };
    go("'400'");
    QTRY_COMPARE(rowText(form->responseTable()), u"400"_s);
    go("The order as stored");
    QTRY_COMPARE(rowText(form->responseTable()), u"201"_s);
    go("requestBody");
    QTRY_COMPARE(form->responseTable().currentIndex().row(), 0);
    go("clients retry");
    go("in: header");
    QTRY_COMPARE(rowText(form->parameterTable()), u"Idempotency-Key"_s);
    // A place that this page does not show leaves it as it is.
    moveCaret(*editor, text().indexOf("title:"));
    QCoreApplication::processEvents();
    QCOMPARE(rowText(form->parameterTable()), u"Idempotency-Key"_s);

    auto *schemaPage = open(u"apis/shop#/components/schemas/NewOrder"_s);
    schemaPage->setView(DocumentPage::View::Split);
    auto *schema = qobject_cast<SchemaForm *>(schemaPage->form());
    QVERIFY(schema);
    schemaPage->editor()->setFocus();
    QTRY_VERIFY(schemaPage->editor()->hasFocus());
    const qsizetype lines = text().indexOf("lines:", text().indexOf("    NewOrder:"));
    moveCaret(*schemaPage->editor(), lines);
    QTRY_COMPARE(schema->grid().view().currentIndex().siblingAtColumn(0).data().toString(), u"lines"_s);
    QCOMPARE(schemaPage->editor()->caret(), lines);
}

void TestDesignPanel::theTreeFollowsTheCaret()
{
    auto *page = open(u"apis/shop"_s);
    page->setView(DocumentPage::View::Split);
    page->editor()->setFocus();
    QTRY_VERIFY(page->editor()->hasFocus());
    const auto address = [&] { return m_frame->window->navigator().current().data(AddressRole).toString(); };
    const auto go = [&](qsizetype at) { moveCaret(*page->editor(), at); };
    go(text().indexOf("operationId: createOrder"));
    QTRY_COMPARE(address(), u"apis/shop#/paths/~1orders/post"_s);
    go(text().indexOf("    NewOrder:") + 6);
    QTRY_COMPARE(address(), u"apis/shop#/components/schemas/NewOrder"_s);
    QCOMPARE(m_frame->window->tabs().current(), page); // shown, not opened
    page->setView(DocumentPage::View::Source);
    go(text().indexOf("operationId: createOrder"));
    QCoreApplication::processEvents();
    QCOMPARE(address(), u"apis/shop#/components/schemas/NewOrder"_s);
}

void TestDesignPanel::theSourceFollowsTheForm()
{
    auto *page = open(u"apis/shop#/paths/~1orders/post"_s);
    page->setView(DocumentPage::View::Split);
    auto *form = qobject_cast<OperationForm *>(page->form());
    const qsizetype operation = text().indexOf("    post:\n      operationId: createOrder");
    const auto at = [&](const char *words) { return text().indexOf(words, operation); };
    page->form()->firstFocus()->setFocus();
    QTRY_COMPARE(page->editor()->caret(), at("summary: Create an order"));
    form->responseTable().setFocus();
    form->responseTable().setCurrentIndex(form->responses().index(2, 0));
    QTRY_COMPARE(page->editor()->caret(), at("'400'"));
    form->responseTable().setCurrentIndex(form->responses().index(1, 0));
    QTRY_COMPARE(page->editor()->caret(), at("schema: { $ref: '#/components/schemas/Order' }"));
    form->parameterTable().setFocus();
    form->parameterTable().setCurrentIndex(form->parameters().index(0, 0));
    QTRY_COMPARE(page->editor()->caret(), at("name: Idempotency-Key"));
    // Without the keyboard in it the form moves nothing.
    page->editor()->setFocus();
    page->editor()->setCaret(5);
    form->responseTable().setCurrentIndex(form->responses().index(2, 0));
    QCoreApplication::processEvents();
    QCOMPARE(page->editor()->caret(), 5);
}

void TestDesignPanel::scrollingMovesNothing()
{
    auto *page = open(u"apis/shop#/paths/~1orders/post"_s);
    page->setView(DocumentPage::View::Split);
    auto *form = qobject_cast<OperationForm *>(page->form());
    auto *editor = page->editor();
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    const qsizetype at = text().indexOf("'400'", text().indexOf("operationId: createOrder"));
    moveCaret(*editor, at);
    QTRY_COMPARE(form->responseTable().currentIndex().row(), 2);
    auto *formBar =
        qobject_cast<QAbstractScrollArea *>(form->parentWidget()->parentWidget())->verticalScrollBar();
    m_frame->window->resize(1000, 420);
    QCoreApplication::processEvents();
    formBar->setValue(formBar->maximum());
    const int formAt = formBar->value();
    editor->verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    editor->verticalScrollBar()->setValue(editor->verticalScrollBar()->maximum());
    QCoreApplication::processEvents();
    QCOMPARE(formBar->value(), formAt);
    QCOMPARE(editor->caret(), at);
    const int sourceAt = editor->verticalScrollBar()->value();
    formBar->setValue(0);
    QCoreApplication::processEvents();
    QCOMPARE(editor->verticalScrollBar()->value(), sourceAt);
    QCOMPARE(editor->caret(), at);
    QCOMPARE(form->responseTable().currentIndex().row(), 2);
}

void TestDesignPanel::theSourceCanBeSearched()
{
    auto *page = open(u"apis/shop"_s);
    QVERIFY(!page->findBar());
    page->setView(DocumentPage::View::Source);
    page->editor()->setFocus();
    QTRY_VERIFY(page->editor()->hasFocus());
    QVERIFY(!m_frame->commands.isEnabled("edit.findNext"_L1));
    page->editor()->setCaret(0);
    QTest::keyClick(page->editor(), Qt::Key_F, Qt::ControlModifier);
    auto *words = page->findBar()->findChild<QLineEdit *>();
    QTRY_VERIFY(words->hasFocus());
    const QByteArray before = text();
    QTest::keyClicks(words, u"OPERATIONID"_s);
    const qsizetype first = before.indexOf("operationId");
    QTRY_COMPARE(page->editor()->selectedSpan(), std::pair(first, first + 11));
    QVERIFY(m_frame->commands.run("edit.findNext"_L1));
    const qsizetype second = before.indexOf("operationId", first + 1);
    QTRY_COMPARE(page->editor()->selectedSpan(), std::pair(second, second + 11));
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(page->editor()->selectedSpan(), std::pair(first, first + 11));
    QCOMPARE(tests::namelessControls(m_frame->window.get()), QStringList());
    QCoreApplication::processEvents();
    tests::shot(m_frame->window.get(), u"design-find"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    QTRY_VERIFY(page->editor()->hasFocus());
    QVERIFY(!page->findBar()->isVisible());
    QCOMPARE(page->editor()->selectedSpan(), std::pair(first, first + 11));
    QCOMPARE(text(), before);
}

void TestDesignPanel::theGridOpensThroughReferencesToAnyDepth()
{
    auto *page = open(u"apis/shop#/components/schemas/Order"_s);
    auto *form = qobject_cast<SchemaForm *>(page->form());
    QVERIFY(form);
    auto &model = form->grid().model();
    QCOMPARE(model.rowCount(), 2); // allOf: NewOrder, and what is new
    const QModelIndex newOrder = model.index(0, 0);
    QCOMPARE(model.rowCount(newOrder), 3);
    const QModelIndex customer = model.index(0, 0, newOrder);
    QCOMPARE(customer.data().toString(), u"customer"_s);
    const QModelIndex address = model.index(2, 0, customer);
    QCOMPARE(model.rowCount(address), 4);
    const QModelIndex country = model.index(3, SchemaGridModel::Type, address);
    QVERIFY(model.setData(country, u"string | null"_s));
    QVERIFY(text().contains("country: { type: [string, 'null'], minLength: 2, maxLength: 2 }"));
    const QModelIndex lines = model.index(1, 0, newOrder);
    QCOMPARE(model.rowCount(lines), 3); // an array opens as what it holds
}

void TestDesignPanel::parametersAreAddedInTheLastRow()
{
    auto *page = open(u"apis/shop#/paths/~1orders/get"_s);
    auto *form = qobject_cast<OperationForm *>(page->form());
    QVERIFY(form);
    const int rows = form->parameters().rowCount();
    QVERIFY(form->parameters().setData(form->parameters().index(rows - 1, ParametersModel::Name), u"sort"_s));
    QTRY_COMPARE(form->parameters().rowCount(), rows + 1);
    QVERIFY(text().contains("        - name: sort\n          in: query\n"));
}

void TestDesignPanel::problemsLeadToTheirPlace()
{
    auto *page = open(u"apis/shop"_s);
    QVERIFY(page);
    const auto snapshot = m_project->documents().snapshot(m_path);
    const qsizetype at = snapshot.bytes().indexOf("schemas/Line' }");
    VERIFY_OK(m_session->apply(
        {m_path, {{at, 12, "schemas/Gone"}}, snapshot.revision}, {u"x"_s, edit::EditKind::Form, 0}));
    QTRY_COMPARE(m_problems->rowCount(), 1);
    QCOMPARE(m_problems->problemAt(0).code, "ref.missing");
    QVERIFY(m_panel->showPlace(m_problems->problemAt(0).location));
    QCOMPARE(page->view(), DocumentPage::View::Source);
    QCOMPARE(page->editor()->caret(), m_problems->problemAt(0).location.offset);
    QVERIFY(!m_panel->showPlace({u"nowhere.yaml"_s, 0, 1, 1, {}}));
}

void TestDesignPanel::pagesComeBackWithTheirView()
{
    auto *page = open(u"apis/shop#/paths/~1orders/post"_s);
    page->setView(DocumentPage::View::Source);
    page->editor()->setCaret(100);
    const QByteArray session = m_frame->window->saveSession();
    m_frame->window->tabs().dropAll();
    m_frame->window->restoreSession(session);
    auto *again = qobject_cast<DocumentPage *>(m_frame->window->tabs().current());
    QVERIFY(again);
    QCOMPARE(again->address(), u"apis/shop#/paths/~1orders/post"_s);
    (void)again->widget();
    QCOMPARE(again->view(), DocumentPage::View::Source);
    QCOMPARE(again->editor()->caret(), 100);
    QVERIFY(!m_frame->window->tabs().open(u"apis/shop#/paths/~1gone/post"_s, OpenMode::Preview));
}

void TestDesignPanel::brokenDocumentsStillOpen()
{
    cleanup();
    m_folder = std::make_unique<tests::TempProject>();
    restart("openapi: 3.1.0\npaths:\n  /a:\n    get: { summary: \"unclosed\n    put:\n      summary: fine\n");
    QTRY_VERIFY(m_problems->count(Severity::Error) > 0);
    auto *page = open(u"apis/shop"_s);
    QVERIFY(page);
    page->setView(DocumentPage::View::Source);
    QCOMPARE(page->editor()->bytes(), text());
    QVERIFY(m_panel->model().rowCount(m_panel->model().index(0, 0)) > 0);
    tests::shot(m_frame->window.get(), u"design-broken"_s);
}

void TestDesignPanel::everyControlHasAName()
{
    for (const auto &address : {u"apis/shop"_s, u"apis/shop#/paths/~1orders"_s,
             u"apis/shop#/paths/~1orders/post"_s, u"apis/shop#/components/schemas/Order"_s}) {
        auto *page = open(address);
        QVERIFY2(page, qPrintable(address));
        page->setView(DocumentPage::View::Split);
        QCOMPARE(tests::namelessControls(m_frame->window.get()), QStringList());
    }
}

void TestDesignPanel::pictures()
{
    auto *page = open(u"apis/shop#/paths/~1orders/post"_s);
    tests::shot(m_frame->window.get(), u"design-form"_s);
    page->setView(DocumentPage::View::Split);
    QCoreApplication::processEvents();
    tests::shot(m_frame->window.get(), u"design-split"_s);
    m_frame->theme.setScheme(Scheme::Dark);
    QCoreApplication::processEvents();
    tests::shot(m_frame->window.get(), u"design-split-dark"_s);
    auto *schema = open(u"apis/shop#/components/schemas/Order"_s);
    qobject_cast<SchemaForm *>(schema->form())->grid().view().expandToDepth(3);
    tests::shot(m_frame->window.get(), u"design-schema-dark"_s);
    m_frame->theme.setScheme(Scheme::HighContrast);
    QCoreApplication::processEvents();
    tests::shot(m_frame->window.get(), u"design-schema-contrast"_s);
    m_frame->theme.setScheme(Scheme::Light);
    QCoreApplication::processEvents();
    tests::shot(m_frame->window.get(), u"design-schema"_s);
}

TRIPTYCH_GUI_TEST_MAIN(TestDesignPanel)
#include "tst_designpanel.moc"

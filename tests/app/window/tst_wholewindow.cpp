// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/check.h"
#include "model/store/historystore.h"
#include "model/text/value.h"
#include "tests/app/window/hands.h"
#include "tests/app/window/program.h"
#include "tests/support/stallwatch.h"
#include "tests/ui/shell/uitest.h"
#include "ui/capture/callview.h"
#include "ui/capture/capturepage.h"
#include "ui/design/documentcontext.h"
#include "ui/design/documentpage.h"
#include "ui/design/form.h"
#include "ui/design/schemaform.h"
#include "ui/design/schemagrid.h"
#include "ui/editors/codeeditor.h"
#include "ui/editors/pagedview.h"
#include "ui/invoke/authform.h"
#include "ui/invoke/environmentpage.h"
#include "ui/invoke/exchangepage.h"
#include "ui/invoke/fields.h"
#include "ui/invoke/historyview.h"
#include "ui/invoke/invokepanel.h"
#include "ui/invoke/requestform.h"
#include "ui/invoke/requestpage.h"
#include "ui/invoke/responseview.h"
#include "ui/invoke/secretprompt.h"
#include "ui/invoke/timingbars.h"
#include "ui/itemmodels/capturesmodel.h"
#include "ui/itemmodels/headersmodel.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/shapemodel.h"
#include "ui/itemmodels/valuetreemodel.h"
#include "ui/itemmodels/variablesmodel.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/errorbar.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>

using namespace triptych;
using namespace triptych::tests;
using namespace triptych::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray canary = "k7Qcanary9f3x";
const QString api = u"apis/Order desk"_s;
const QString service = u"services/Parcels"_s;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray output(const QString &program, const QStringList &arguments, const QByteArray &input = {},
    const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

QStringList columns(const QAbstractItemModel &model, QList<int> wanted)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : wanted) {
            cells += model.index(row, column).data().toString();
        }
        rows += cells.join(u' ');
    }
    return rows;
}

/// The child process that plays the service, and what it was sent.
class Carrier
{
public:
    Carrier()
    {
        m_process.start(u"python3"_s, {QFINDTESTDATA("carrier.py"), m_folder.filePath(u"record"_s)});
        QVERIFY(m_process.waitForReadyRead());
        m_port = m_process.readLine().trimmed();
    }
    ~Carrier()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Carrier)
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:"_s + QString::fromLatin1(m_port); }
    [[nodiscard]] QByteArray received() const { return readFile(m_folder.filePath(u"record"_s)); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_port;
};

} // namespace

/// All three panels in one story, by their controls.
class TestWholeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeStory();

private:
    void createProject();
    void importDefinition();
    void importRealDocument();
    void editAnOperation();
    void editASchema();
    void undoOverFormAndSource();
    void listen();
    void receive();
    void lookAtCalls();
    void createHandler();
    void importService();
    void makeEnvironment();
    void makeRequest();
    void send();
    void sendWhatIsRefused();
    void lookAtHistory();
    void reopen();
    void sendAgain();
    void theSecretIsNowhere();

    struct State
    {
        QStringList tabs;
        QString page;
        QString row;
        QString environment;
        QMap<QString, QByteArray> files;
        QStringList calls;
        QStringList history;
    };
    [[nodiscard]] State state();

    [[nodiscard]] QString folder() const { return m_program.path(u"desk"_s); }
    [[nodiscard]] QByteArray file(const QString &path) const { return readFile(folder() + u'/' + path); }
    QByteArray git(const QStringList &arguments) const;
    void commit() const;
    void save();
    void shot(const QString &name)
    {
        QTest::qWait(0); // what is laid out later is laid out
        tests::shot(&m_program.window(), name);
    }
    QByteArray post(const QByteArray &body, const QStringList &more = {});
    [[nodiscard]] QString statusText(const QString &segment) const;

    Program m_program;
    Carrier m_carrier;
    QList<QByteArray> m_sent; ///< SHA-256 of each call's body, in order
};

void TestWholeWindow::theWholeStory()
{
    using T = TestWholeWindow;
    for (const auto part :
        {&T::createProject, &T::importDefinition, &T::importRealDocument, &T::editAnOperation,
            &T::editASchema, &T::undoOverFormAndSource, &T::listen, &T::receive, &T::lookAtCalls,
            &T::createHandler, &T::importService, &T::makeEnvironment, &T::makeRequest, &T::send,
            &T::sendWhatIsRefused, &T::lookAtHistory, &T::reopen, &T::sendAgain, &T::theSecretIsNowhere}) {
        (this->*part)();
        if (QTest::currentTestFailed()) {
            shot(u"whole-failed"_s);
            return;
        }
    }
    m_program.end();
}

QByteArray TestWholeWindow::git(const QStringList &arguments) const
{
    const QStringList own{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@t"_s, u"-c"_s,
        u"init.defaultBranch=main"_s, u"-c"_s, u"core.quotePath=false"_s};
    return output(u"git"_s, own + arguments, {}, folder());
}

void TestWholeWindow::commit() const
{
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
}

void TestWholeWindow::save()
{
    QTest::keyClick(&m_program.window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_program.workspace().hasUnsaved());
}

QString TestWholeWindow::statusText(const QString &segment) const
{
    const StatusSegment *shown = m_program.window().status().segment(segment);
    return shown ? shown->text() : QString();
}

void TestWholeWindow::createProject()
{
    if (qEnvironmentVariableIsSet("TRIPTYCH_SHOTS_SETTINGS")) { // other colours and languages to look at
        writeFile(m_program.path(u"settings.json"_s), qgetenv("TRIPTYCH_SHOTS_SETTINGS"));
    }
    m_program.start();
    m_program.window().resize(1280, 800);
    shot(u"whole-start"_s);
    QTest::mouseClick(m_program.window().startPage().firstFocus(), Qt::LeftButton);
    answerPrompt(m_program.window(), folder());
    QTRY_VERIFY(m_program.door->workspace());
    QTRY_VERIFY(m_program.window().hasProject());
    shot(u"whole-empty"_s);
}

void TestWholeWindow::importDefinition()
{
    QVERIFY(m_program.run("file.import"_L1));
    chooseFile(m_program.window(), QFINDTESTDATA("data/orders/openapi.yaml"));
    QTRY_VERIFY(m_program.page() && m_program.page()->address() == api);
    for (const auto &name : {u"openapi.yaml"_s, u"schemas/order.yaml"_s}) {
        QCOMPARE(file(api + u'/' + name), readFile(QFINDTESTDATA("data/orders") + u'/' + name));
    }
    git({u"init"_s, u"-q"_s});
    commit();
}

void TestWholeWindow::importRealDocument()
{
    if (corpusRoot().isEmpty()) {
        return;
    }
    const QStringList real = corpusFiles(u"openapi/box"_s, {u"*.json"_s, u"*.yaml"_s});
    QVERIFY(!real.isEmpty());
    QVERIFY(m_program.run("file.import"_L1));
    chooseFile(m_program.window(), real.first());
    QTRY_VERIFY(m_program.page() && m_program.page()->address() != api);
    const auto *page = m_program.pageAs<DocumentPage>();
    QVERIFY(page);
    QCOMPARE(file(page->context().path()), readFile(real.first()));
    shot(u"whole-real"_s);
    commit();
}

void TestWholeWindow::editAnOperation()
{
    clickRow(m_program.window(), api + u"#/paths/~1orders/post"_s);
    QCOMPARE(m_program.page()->address(), api + u"#/paths/~1orders/post"_s);
    auto *page = m_program.pageAs<DocumentPage>();
    QVERIFY(page);
    QCOMPARE(page->method(), "POST");
    QVERIFY(m_program.window().tabs().isPreview(page));
    auto *summary = qobject_cast<QLineEdit *>(page->firstFocus());
    QTest::mouseClick(summary, Qt::LeftButton);
    QTest::keyClick(summary, Qt::Key_End);
    QTest::keyClicks(summary, u" for a customer"_s);
    QVERIFY(!m_program.window().tabs().isPreview(page));
    save();
    const QByteArray diff = git({u"diff"_s, u"-U0"_s});
    QCOMPARE(diff.count("\n@@"), 1);
    QVERIFY2(
        diff.contains("\n-      summary: Create an order\n+      summary: Create an order for a customer\n"),
        diff.constData());
    shot(u"whole-operation"_s);
    commit();
}

void TestWholeWindow::editASchema()
{
    clickRow(m_program.window(), api + u"#/components/schemas/NewOrder"_s);
    auto *page = m_program.pageAs<DocumentPage>();
    QVERIFY(page);
    auto *form = qobject_cast<SchemaForm *>(page->form());
    QVERIFY(form);
    auto &model = form->grid().model();
    const QModelIndex line = model.index(1, 0);
    QCOMPARE(line.data().toString(), u"lines"_s);
    form->grid().view().expandToDepth(2);
    QVERIFY(model.rowCount(line) > 0); // sku and count, of the file beside
    const QModelIndex note = model.index(2, SchemaGridModel::Description);
    typeInto(form->grid().view(), note, u"Shown to the packer."_s);
    save();
    const QByteArray diff = git({u"diff"_s, u"-U0"_s});
    QCOMPARE(diff.count("\n@@"), 1);
    QVERIFY2(diff.contains("\n-          description: For the people who pack it.\n"
                           "+          description: Shown to the packer.\n"),
        diff.constData());
    shot(u"whole-schema"_s);
    commit();
}

void TestWholeWindow::undoOverFormAndSource()
{
    clickRow(m_program.window(), api + u"#/paths/~1orders/get"_s);
    auto *page = m_program.pageAs<DocumentPage>();
    QVERIFY(page);
    const QByteArray before = page->context().snapshot().bytes();
    QTest::keyClick(page->firstFocus(), Qt::Key_P, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(page->view(), DocumentPage::View::Split);
    auto *summary = qobject_cast<QLineEdit *>(page->form()->firstFocus());
    summary->setFocus();
    QTest::keyClick(summary, Qt::Key_End);
    QTest::keyClicks(summary, u", newest first"_s);
    page->editor()->setFocus();
    page->editor()->setCaret(before.indexOf("title: Order desk"));
    QTest::keyClicks(page->editor(), u"x-"_s);
    QByteArray after = before;
    after.replace("title: Order", "x-title: Order").replace("List orders\n", "List orders, newest first\n");
    QCOMPARE(page->context().snapshot().bytes(), after);
    QCOMPARE(page->editor()->bytes(), after);
    shot(u"whole-split"_s);
    QTest::keyClick(page->editor(), Qt::Key_Z, Qt::ControlModifier);
    summary->setFocus();
    for (int i = 0; i < 9 && page->context().snapshot().bytes() != before; ++i) {
        QTest::keyClick(summary, Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(page->context().snapshot().bytes(), before);
    QTRY_COMPARE(summary->text(), u"List orders"_s);
    QCOMPARE(page->editor()->bytes(), before);
    while (m_program.run("edit.redo"_L1)) {
    }
    QCOMPARE(page->context().snapshot().bytes(), after);
    while (m_program.run("edit.undo"_L1) && page->isDirty()) {
    }
    QVERIFY(!m_program.workspace().hasUnsaved());
}

void TestWholeWindow::listen()
{
    QTcpServer other;
    (void)other.listen(QHostAddress::LocalHost, 8787); // or somebody else has it
    QVERIFY(m_program.run("capture.newWebhook"_L1));
    answerPrompt(m_program.window(), u"shop events"_s);
    QTRY_VERIFY(m_program.pageAs<CapturePage>());
    auto *page = m_program.pageAs<CapturePage>();
    QTRY_VERIFY(page->webhookItem());
    QTRY_VERIFY(page->captures()->isLoaded());
    shot(u"whole-nothing-captured"_s);
    QVERIFY(m_program.run("capture.start"_L1));
    QTRY_VERIFY(visibleChild<ErrorBar>(*page->widget()));
    shot(u"whole-busy-port"_s);
    QCOMPARE(visibleChild<ErrorBar>(*page->widget())->problem().code, "listener.port-busy");
    QTRY_VERIFY(m_program.application->commands().isEnabled("capture.start"_L1));
    QTest::mouseClick(visibleChild<QPushButton>(*visibleChild<ErrorBar>(*page->widget())), Qt::LeftButton);
    answerPrompt(m_program.window(), u"0"_s);
    QTRY_VERIFY(!statusText(u"listener"_s).isEmpty());
    QVERIFY(!visibleChild<ErrorBar>(*page->widget()));
    QTRY_COMPARE(statusText(u"problems"_s), QString());
}

QByteArray TestWholeWindow::post(const QByteArray &body, const QStringList &more)
{
    m_sent += sha256(body);
    return output(u"curl"_s,
        QStringList{u"-sS"_s, u"-m"_s, u"20"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s, u"-H"_s,
            u"Content-Type: application/json"_s, u"--data-binary"_s, u"@-"_s,
            m_program.pageAs<CapturePage>()->url()} +
            more,
        body);
}

void TestWholeWindow::receive()
{
    const QStringList chunked{u"-H"_s, u"Transfer-Encoding: chunked"_s};
    const QStringList expecting{u"-H"_s, u"Expect: 100-continue"_s};
    const QByteArray large = R"({"type": "order.shipped", "data": {"id": "a1", "label": ")" +
                             QByteArray("ü€ ").repeated(40'000) + "\"}}\r\n";
    QCOMPARE(post(R"({"type":"order.created","data":{"id":"a1","total":1999,"coupon":null}})"), "200");
    QCOMPARE(
        post("{\"type\": \"order.paid\",\n \"data\": {\"id\": \"a1\", \"total\": 1999}}\n", chunked), "200");
    QCOMPARE(post(R"({"type":"order.paid","data":{"id":"a2","total":5,"coupon":"XMAS"}})", expecting), "200");
    QCOMPARE(post(large, expecting), "200");
    QCOMPARE(post(large.chopped(2), chunked), "200");
}

void TestWholeWindow::lookAtCalls()
{
    auto *page = m_program.pageAs<CapturePage>();
    const int calls = int(m_sent.size());
    QTRY_COMPARE(page->captures()->rowCount(), calls);
    for (int i = 0; i < calls; ++i) { // the newest is the first row
        clickCell(*page->list(), page->captures()->index(calls - 1 - i, 0));
        QTRY_COMPARE(page->call()->shownId(), i + 1);
        const auto views = page->call()->findChildren<PagedView *>();
        QVERIFY(std::any_of(views.begin(), views.end(),
            [&](const PagedView *view) { return sha256(view->bytes()) == m_sent.at(i); }));
    }
    clickCell(*page->list(), page->captures()->index(2, 0));
    QTRY_COMPARE(page->call()->shownId(), 3);
    const auto seen = [&] { return columns(*page->shape(), {ShapeModel::Path, ShapeModel::Seen}); };
    QTRY_VERIFY2(seen().contains(u"data.coupon 1/2"_s), qPrintable(seen().join(u'\n')));
    QVERIFY(seen().contains(u"data.total 2/2"_s));
    shot(u"whole-captured"_s);
}

void TestWholeWindow::createHandler()
{
    QVERIFY(m_program.run("capture.createHandler"_L1));
    const QString webhook = u"webhooks/shop events/"_s;
    QTRY_VERIFY(QFile::exists(folder() + u'/' + webhook + u"openapi.yaml"_s));
    for (const auto &event : {u"order.created"_s, u"order.paid"_s, u"order.shipped"_s}) {
        QVERIFY(QFile::exists(folder() + u'/' + webhook + u"events/"_s + event + u".schema.json"_s));
    }
    const auto set = openapi::DocumentSet::load(
        u"openapi.yaml"_s, [&](const QString &name) { return Result<QByteArray>(file(webhook + name)); });
    QVERIFY(set);
    const auto checked = openapi::check(*set);
    QCOMPARE(checked.problems.isEmpty() ? QString() : checked.problems.first().toLine(), QString());
    QCOMPARE(checked.webhooks, 3);
    shot(u"whole-handler"_s);
    QTRY_COMPARE(statusText(u"problems"_s), QString());
}

void TestWholeWindow::importService()
{
    QVERIFY(m_program.run("invoke.importService"_L1));
    chooseFile(m_program.window(), QFINDTESTDATA("data/parcels.yaml"));
    QTRY_VERIFY(QFile::exists(folder() + u'/' + service + u"/service.json"_s));
    QCOMPARE(file(service + u"/parcels.yaml"_s), readFile(QFINDTESTDATA("data/parcels.yaml")));
    QTRY_VERIFY(m_program.page() && m_program.page()->address() == service);
}

void TestWholeWindow::makeEnvironment()
{
    QVERIFY(m_program.run("environment.edit"_L1)); // there is none, so it makes one
    answerPrompt(m_program.window(), u"local"_s);
    QTRY_VERIFY(m_program.pageAs<EnvironmentPage>());
    QTRY_COMPARE(m_program.window().environments().current(), u"local"_s);
    auto *page = m_program.pageAs<EnvironmentPage>();
    QTableView &table = page->table();
    const auto cell = [&](int row, int column) { return page->variables().index(row, column); };
    typeInto(table, cell(0, VariablesModel::Name), u"base"_s);
    typeInto(table, cell(0, VariablesModel::Value), m_carrier.url() + u"/v2"_s);
    typeInto(table, cell(1, VariablesModel::Name), u"parcelsToken"_s);
    table.setCurrentIndex(cell(1, VariablesModel::IsSecret));
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(page->variables().isSecret(1));
    typeInto(table, cell(1, VariablesModel::Value), QString::fromUtf8(canary));
    QCOMPARE(cell(1, VariablesModel::Value).data().toString(), QString::fromUtf8(Secret::mask()));
    shot(u"whole-environment"_s);
    save();
    QCOMPARE(file(u"environments/local.json"_s).count("\"name\""), 3);
}

void TestWholeWindow::makeRequest()
{
    clickRow(m_program.window(), service + u"#/paths/~1shipments/get"_s);
    QVERIFY(m_program.run("request.new"_L1));
    QTRY_VERIFY(m_program.pageAs<RequestPage>());
    auto *page = m_program.pageAs<RequestPage>();
    QCOMPARE(page->form().url().text(), u"{{base}}/shipments"_s);
    page->form().parts().setCurrentIndex(2);
    QComboBox &type = page->form().auth().type();
    type.setFocus();
    for (int i = 0; i < type.count() && type.currentData() != QByteArray("bearer"); ++i) {
        QTest::keyClick(&type, Qt::Key_Down);
    }
    QTRY_VERIFY(page->form().auth().field("token"));
    auto *token = qobject_cast<QLineEdit *>(page->form().auth().field("token"));
    typeOver(*token, u"{{parcelsToken}}"_s);
    QTest::keyClick(token, Qt::Key_Return);
    shot(u"whole-request"_s);
    QVERIFY(!visibleChild<ErrorBar>(page->form()));
}

void TestWholeWindow::send()
{
    auto *page = m_program.pageAs<RequestPage>();
    QTest::keyClick(&page->form().url(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->response().hasExchange());
    QVERIFY2(page->response().statusText().contains(u"200 OK"_s), qPrintable(page->response().statusText()));
    const QByteArray received = m_carrier.received();
    QVERIFY2(received.startsWith("GET /v2/shipments?limit=3 HTTP/1.1\r\n"), received.constData());
    QVERIFY(received.contains("\r\nAuthorization: Bearer " + canary + "\r\n"));
    QCOMPARE(page->response().sent().bytes(), QByteArray(received).replace(canary, Secret::mask()));
    const QStringList headers = columns(page->response().headers(), {HeadersModel::Name});
    QCOMPARE(headers.mid(headers.indexOf(u"Content-Type"_s)),
        (QStringList{
            u"Content-Type"_s, u"X-Odd-CASE"_s, u"Set-Cookie"_s, u"set-cookie"_s, u"Content-Length"_s}));
    QTRY_COMPARE(page->response().values().rowCount(), 3); // items, next, total
    QCOMPARE(page->response().text().bytes().count("announced"), 1);
    shot(u"whole-response"_s);
    page->response().parts().setCurrentIndex(2);
    auto *timing = visibleChild<TimingBars>(*page->widget());
    QVERIFY(timing);
    QVERIFY2(timing->accessibleDescription().count(u',') >= 3, qPrintable(timing->accessibleDescription()));
    shot(u"whole-timing"_s);
    page->response().parts().setCurrentIndex(3);
    shot(u"whole-sent"_s);
}

void TestWholeWindow::sendWhatIsRefused()
{
    clickRow(m_program.window(), service + u"#/paths/~1shipments/post"_s);
    QVERIFY(m_program.run("request.new"_L1));
    QTRY_VERIFY(m_program.pageAs<RequestPage>() && m_program.page()->method() == "POST");
    auto *page = m_program.pageAs<RequestPage>();
    const QByteArray before = m_carrier.received();
    QTest::keyClick(&page->form().url(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->response().hasExchange());
    QVERIFY(page->response().statusText().contains(u"422"_s));
    const QByteArray received = m_carrier.received().mid(before.size());
    QCOMPARE(page->response().sent().bytes(), received);
    QVERIFY2(received.endsWith("{\n  \"order\": \"a1\",\n  \"weight\": 1200\n}\n"), received.constData());
    page->form().parts().setCurrentIndex(3);
    shot(u"whole-refused"_s);
}

void TestWholeWindow::lookAtHistory()
{
    QVERIFY(m_program.run("history.show"_L1));
    auto *view = visibleChild<HistoryView>(m_program.window());
    QVERIFY(view);
    auto *list = visibleChild<QTableView>(*view);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    clickCell(*list, list->model()->index(1, HistoryModel::Url));
    QTRY_VERIFY(m_program.pageAs<ExchangePage>());
    auto *page = m_program.pageAs<ExchangePage>();
    QVERIFY(page->response().statusText().contains(u"200 OK"_s));
    QCOMPARE(page->method(), "GET");
    QVERIFY(m_carrier.received().startsWith(
        QByteArray(page->response().sent().bytes()).replace(Secret::mask(), canary)));
    shot(u"whole-history"_s);
}

TestWholeWindow::State TestWholeWindow::state()
{
    State now;
    auto &tabs = m_program.window().tabs();
    for (Page *page : tabs.pages()) {
        now.tabs += page->address() + (tabs.isPreview(page) ? u" (preview)"_s : QString());
        if (auto *calls = qobject_cast<CapturePage *>(page); calls && calls->captures()) {
            now.calls = columns(*calls->captures(),
                {CapturesModel::Time, CapturesModel::Event, CapturesModel::Status, CapturesModel::Size});
        }
    }
    now.page = tabs.current() ? tabs.current()->address() : QString();
    now.row = m_program.window().navigator().current().data(AddressRole).toString();
    now.environment = m_program.window().environments().current();
    now.history = columns(m_program.workspace().invoke().history(),
        {HistoryModel::Time, HistoryModel::Method, HistoryModel::Url, HistoryModel::Status});
    QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        now.files.insert(path, readFile(path));
    }
    return now;
}

void TestWholeWindow::reopen()
{
    clickRow(m_program.window(), u"capture:shop events"_s);
    QVERIFY(m_program.run("file.saveAll"_L1) || !m_program.workspace().hasUnsaved());
    QTRY_VERIFY(!m_program.workspace().hasUnsaved());
    const State before = state();
    QCOMPARE(before.calls.size(), m_sent.size());
    QVERIFY(m_program.window().close());
    m_program.end();
    m_program.start({folder()});
    QTRY_VERIFY(m_program.pageAs<CapturePage>());
    QTRY_COMPARE(state().calls, before.calls);
    QTRY_COMPARE(state().history, before.history);
    QTRY_COMPARE(state().row, before.row);
    const State after = state();
    QCOMPARE(after.tabs, before.tabs);
    QCOMPARE(after.page, before.page);
    QCOMPARE(after.environment, before.environment);
    QCOMPARE(after.files, before.files);
    QVERIFY(!m_program.workspace().hasUnsaved());
    for (const QString &path : m_program.workspace().project().documents().openPaths()) {
        QCOMPARE(m_program.workspace().project().documents().snapshot(path).bytes(), file(path));
    }
    auto *page = m_program.pageAs<CapturePage>();
    clickCell(*page->list(), page->captures()->index(2, 0));
    QTRY_COMPARE(page->call()->shownId(), 3);
    QTRY_VERIFY(columns(*page->shape(), {ShapeModel::Path, ShapeModel::Seen}).contains(u"data.coupon 1/2"_s));
    shot(u"whole-reopened"_s);
}

void TestWholeWindow::sendAgain()
{
    clickRow(m_program.window(), service + u"/requests/shipments/List shipments"_s);
    auto *page = m_program.pageAs<RequestPage>();
    QVERIFY(page);
    const QByteArray before = m_carrier.received();
    QVERIFY(m_program.run("request.send"_L1));
    QTRY_VERIFY(page->prompt().isVisible()); // the secret went with the last run
    shot(u"whole-asked"_s);
    QLineEdit *field = page->prompt().field(u"parcelsToken"_s);
    QVERIFY(field);
    typeOver(*field, QString::fromUtf8(canary));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(page->response().hasExchange());
    QCOMPARE(m_carrier.received().mid(before.size()), before.left(before.indexOf("POST ")));
    QTRY_COMPARE(m_program.workspace().invoke().history().rowCount(), 3);
}

void TestWholeWindow::theSecretIsNowhere()
{
    m_program.workspace().session().flushJournal();
    int looked = 0;
    QDirIterator files(m_program.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = readFile(files.next());
        ++looked;
        for (const QByteArray &form : {canary, canary.toBase64(), canary.toHex()}) {
            QVERIFY2(!bytes.contains(form), qPrintable(files.filePath()));
        }
    }
    QVERIFY(looked > 20);
}

TRIPTYCH_GUI_TEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/sample.h"
#include "app/window/windowcalls.h"
#include "model/text/value.h"
#include "tests/support/recordingserver.h"
#include "tests/support/tempproject.h"
#include "tests/ui/shell/uitest.h"
#include "ui/editors/codeeditor.h"
#include "ui/editors/pagedview.h"
#include "ui/invoke/authform.h"
#include "ui/invoke/bodyform.h"
#include "ui/invoke/exchangepage.h"
#include "ui/invoke/fields.h"
#include "ui/invoke/invokepanel.h"
#include "ui/invoke/requestcontext.h"
#include "ui/invoke/requestform.h"
#include "ui/invoke/requestpage.h"
#include "ui/invoke/responseview.h"
#include "ui/invoke/secretprompt.h"
#include "ui/itemmodels/headersmodel.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/itemmodels/valuetreemodel.h"
#include "ui/shell/drawer.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/tabarea.h"
#include "ui/widgets/errorbar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDirIterator>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

using namespace triptych;
using namespace triptych::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray canary = "k7Q+canary/9f3=&x";
const QString list = u"services/parcels/requests/shipments/List shipments"_s;
const QString handOver = u"services/parcels/requests/shipments/Hand over a parcel"_s;

/// The sample project in a window of its own, its carrier played by a server on loopback.
struct Bench
{
    explicit Bench(
        QSize size = {1280, 800}, Scheme scheme = Scheme::Light,
        tests::RecordingServer::Script script =
            [](const tests::RecordingServer::Request &) {
                return tests::RecordingServer::ok(
                    R"({"items":[{"id":"s1","state":"announced","weight":1200,"note":null}],"next":true})",
                    "Content-Type: application/json\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n");
            })
        : server(std::move(script))
        , frame(size, scheme)
    {
        qputenv("XDG_STATE_HOME", temp.stateHome().toUtf8());
        for (const auto &change : services::sampleFiles().changes) {
            temp.write(change.path, change.bytes);
        }
        temp.write(u"triptych.json"_s, "{\n  \"format\": 1,\n  \"name\": \"Shop\"\n}\n");
        temp.write(u"environments/local.json"_s, "{\n  \"name\": \"local\",\n  \"variables\": [\n    {\n     "
                                                 " \"name\": \"base\",\n      \"value\": \"" +
                                                     server.url("/v2") +
                                                     "\"\n    },\n    {\n      \"name\": \"parcelsToken\",\n "
                                                     "     \"secret\": true\n    }\n  ]\n}\n");
        auto opened = project::Project::open(temp.path(), pool);
        project = std::move(*opened);
        session = std::make_unique<edit::EditSession>(*project, pool);
        desk = std::make_unique<window::WindowCalls>(*project, clock);
        frame.window->setProject(project->name(), temp.path());
        frame.window->environments().setEnvironments({u"local"_s, u"production"_s});
        frame.window->environments().choose(u"local"_s);
        panel = std::make_unique<InvokePanel>(*frame.window, *project, *session, *desk, pool);
        panel->setItems(project->items());
    }
    ~Bench()
    {
        frame.window->tabs().dropAll();
        panel.reset();
        desk.reset();
        session.reset();
        project.reset();
    }

    RequestPage *open(const QString &address)
    {
        return qobject_cast<RequestPage *>(frame.window->tabs().open(address, OpenMode::Pinned));
    }
    [[nodiscard]] QByteArray bytes(const QString &address) const
    {
        return project->documents().snapshot(address + ".request.json"_L1).bytes();
    }
    void send(RequestPage &page)
    {
        desk->setSecret(u"local"_s, u"parcelsToken"_s, Secret(canary));
        page.send();
        QTRY_VERIFY(!page.isRunning());
    }

    tests::TempProject temp;
    tests::RecordingServer server;
    tests::UiFrame frame;
    QThreadPool pool;
    SystemClock clock;
    std::unique_ptr<project::Project> project;
    std::unique_ptr<edit::EditSession> session;
    std::unique_ptr<window::WindowCalls> desk;
    std::unique_ptr<InvokePanel> panel;
};

QString treeText(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u' ') + QString::fromUtf8(index.data(MethodRole).toByteArray()) + u'|' +
                index.data().toString() + u'\n';
        text += treeText(model, index, depth + 1);
    }
    return text;
}

} // namespace

class TestInvokePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeShowsServicesAndWhatIsNotCalledYet();
    void aRequestIsSentAndItsAnswerShown();
    void aMissingSecretIsAskedForInPlace();
    void secretsReachNoFile();
    void typingChangesOnlyWhatWasTyped();
    void aPastedQueryBecomesRows();
    void rowsAreAddedSwitchedOffAndRemoved();
    void aCredentialBecomesASecretVariable();
    void aBodyOfSeveralLinesMovesToItsFile();
    void aRequestIsMadeFromAnOperation();
    void requestsForAllOperationsAreUndoneTogether();
    void unresolvedVariablesAreNamed();
    void aRefusedCallSaysWhy();
    void aCallIsCancelled();
    void theHistoryShowsCallsNewestFirst();
    void tabsComeBack();
    void everyControlHasAName();
    void pictures_data();
    void pictures();
};

void TestInvokePanel::theTreeShowsServicesAndWhatIsNotCalledYet()
{
    Bench bench;
    QAbstractItemModelTester tester(&bench.panel->model());
    QTRY_COMPARE(treeText(bench.panel->model()), uR"(|Parcels
 |shipments
  POST|Hand over a parcel
  GET|List shipments
 |Not called yet
  GET|Follow a shipment
)"_s);
}

void TestInvokePanel::aRequestIsSentAndItsAnswerShown()
{
    Bench bench;
    RequestPage *page = bench.open(list);
    QVERIFY(page);
    bench.send(*page);
    ResponseView &response = page->response();
    QCOMPARE(response.statusText(), u"✔ 200 OK"_s);
    QCOMPARE(bench.server.requests().size(), 1);
    const QByteArray sent = bench.server.requests().first().bytes;
    QVERIFY2(sent.startsWith("GET /v2/shipments?limit=3 HTTP/1.1\r\n"), sent.constData());
    QVERIFY(sent.contains("\r\nAuthorization: Bearer " + canary + "\r\n"));
    QVERIFY(!response.sent().bytes().contains(canary));
    QVERIFY(response.sent().bytes().contains("Bearer " + Secret::mask()));
    QTRY_COMPARE(treeText(response.values()), u"|items\n |0\n  |id\n  |state\n  |weight\n  |note\n|next\n"_s);
    QAbstractItemModelTester tester(&response.values());
    const HeadersModel &headers = response.headers();
    QStringList names;
    QStringList values;
    for (int row = 0; row < headers.rowCount(); ++row) {
        names += headers.index(row, 0).data().toString();
        values += headers.index(row, 1).data().toString();
    }
    QVERIFY2(
        names.contains(u"Set-Cookie"_s) && names.contains(u"set-cookie"_s), qPrintable(names.join(u' ')));
    QVERIFY(!values.contains(u"a=1"_s));
}

void TestInvokePanel::aMissingSecretIsAskedForInPlace()
{
    Bench bench;
    bench.frame.show();
    RequestPage *page = bench.open(list);
    page->send();
    QTRY_VERIFY(page->prompt().isVisible());
    QCOMPARE(bench.server.requests().size(), 0);
    QLineEdit *field = page->prompt().field(u"parcelsToken"_s);
    QVERIFY(field);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    tests::shot(bench.frame.window.get(), u"invoke-secret"_s);
    QTest::keyClicks(field, u"typed"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.server.requests().first().bytes.contains("Bearer typed"));
    QTRY_VERIFY(page->response().hasExchange());
    QVERIFY(!page->prompt().isVisible());
}

void TestInvokePanel::secretsReachNoFile()
{
    Bench bench({1280, 800}, Scheme::Light, [](const tests::RecordingServer::Request &request) {
        return tests::RecordingServer::ok("you said " + request.bytes, "X-Echo: " + canary + "\r\n");
    });
    RequestPage *page = bench.open(handOver);
    QSignalSpy stored(bench.desk.get(), &CallDesk::stored);
    bench.send(*page);
    QTRY_COMPARE(stored.size(), 1);
    // Drawn up anew with the credential typed in, edited, journaled, saved.
    auto *line = qobject_cast<RequestLine *>(page->form().auth().field("token"));
    QVERIFY(!line);
    QVERIFY(page->context().change(
        [](items::Request &request) {
            request.auth = {"bearer", {}};
        },
        u"test"_s));
    QTRY_VERIFY(page->form().auth().field("token"));
    line = qobject_cast<RequestLine *>(page->form().auth().field("token"));
    line->setText(QString::fromUtf8(canary));
    Q_EMIT line->editingFinished();
    bench.session->flushJournal();
    QVERIFY(bench.session->save());
    bench.send(*page);
    QTRY_COMPARE(stored.size(), 2);
    const QList<QByteArray> forms{canary, canary.toBase64(), canary.toPercentEncoding(),
        canary.toBase64(QByteArray::OmitTrailingEquals), canary.toHex()};
    int scanned = 0;
    for (const QString &root : {bench.temp.path(), bench.temp.stateHome()}) {
        QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++scanned;
            for (const QByteArray &form : forms) {
                QVERIFY2(!bytes.contains(form), qPrintable(file.fileName()));
            }
        }
    }
    QVERIFY(scanned > 10);
    QVERIFY(QFile::exists(bench.desk->historyPath()));
}

void TestInvokePanel::typingChangesOnlyWhatWasTyped()
{
    Bench bench;
    RequestPage *page = bench.open(list);
    const QByteArray before = bench.bytes(list);
    RequestLine &url = page->form().url();
    QCOMPARE(url.text(), u"{{base}}/shipments"_s);
    QTest::keyClick(&url, Qt::Key_End);
    QTest::keyClicks(&url, u"/new"_s);
    QCOMPARE(bench.bytes(list), QByteArray(before).replace("{{base}}/shipments", "{{base}}/shipments/new"));
    QVERIFY(page->isDirty());
    QCOMPARE(bench.session->stack(list + ".request.json"_L1).count(), 1);
    QVERIFY(bench.session->undo(list + ".request.json"_L1));
    QCOMPARE(bench.bytes(list), before);
    QTRY_COMPARE(url.text(), u"{{base}}/shipments"_s);
    page->form().method().setCurrentText(u"PUT"_s);
    Q_EMIT page->form().method().textActivated(u"PUT"_s);
    QCOMPARE(bench.bytes(list), QByteArray(before).replace("\"GET\"", "\"PUT\""));
    QTRY_COMPARE(page->method(), QByteArray("PUT"));
}

void TestInvokePanel::aPastedQueryBecomesRows()
{
    Bench bench;
    RequestPage *page = bench.open(list);
    RequestLine &url = page->form().url();
    url.setText({});
    Q_EMIT url.textEdited({});
    const QString pasted = u"https://h.example/a/{id}?q=a%20b&bare#part"_s;
    url.setText(pasted);
    Q_EMIT url.textEdited(pasted);
    const items::Request &request = page->context().request();
    QCOMPARE(request.url, u"https://h.example/a/{id}"_s);
    QCOMPARE(url.text(), request.url);
    QCOMPARE(request.query.size(), 3);
    QCOMPARE(request.query.at(1).value.value(), u"a b"_s);
    QVERIFY(!request.query.at(2).value);
    QCOMPARE(request.path.size(), 1);
    // Typed key by key, the query waits until the field is left.
    QTest::keyClick(&url, Qt::Key_End);
    QTest::keyClicks(&url, u"?n=1"_s);
    QCOMPARE(request.query.size(), 3);
    QCOMPARE(request.url, u"https://h.example/a/{id}"_s);
    Q_EMIT url.editingFinished();
    QCOMPARE(request.query.size(), 4);
    QCOMPARE(request.query.last().name, u"n"_s);
}

void TestInvokePanel::rowsAreAddedSwitchedOffAndRemoved()
{
    Bench bench;
    RequestPage *page = bench.open(list);
    RowsModel &rows = page->form().parameters();
    QAbstractItemModelTester tester(&rows);
    const items::Request &request = page->context().request();
    QCOMPARE(rows.rowCount(), 2);
    QVERIFY(rows.setData(rows.index(1, RowsModel::Name), u"state"_s));
    QCOMPARE(request.query.last().name, u"state"_s);
    QTRY_COMPARE(rows.rowCount(), 3);
    QVERIFY(rows.setData(rows.index(1, RowsModel::Value), u"announced"_s));
    QVERIFY(rows.setData(rows.index(0, RowsModel::Enabled), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!request.query.first().enabled);
    QVERIFY(bench.bytes(list).contains("\"enabled\": false"));
    QTRY_VERIFY(rows.canRemove(0));
    rows.removeRow(0);
    QCOMPARE(request.query.size(), 1);
    QCOMPARE(request.query.first().value.value(), u"announced"_s);
}

void TestInvokePanel::aCredentialBecomesASecretVariable()
{
    Bench bench;
    RequestPage *page = bench.open(list);
    QComboBox &type = page->form().auth().type();
    type.setCurrentIndex(type.findData(QByteArray("apiKey")));
    Q_EMIT type.activated(type.currentIndex());
    QTRY_VERIFY(page->form().auth().field("value"));
    auto *name = qobject_cast<RequestLine *>(page->form().auth().field("name"));
    QTest::keyClicks(name, u"X-Key"_s);
    auto *value = qobject_cast<RequestLine *>(page->form().auth().field("value"));
    QTest::keyClicks(value, QString::fromUtf8(canary));
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    QVERIFY(!bench.bytes(list).contains(canary));
    Q_EMIT value->editingFinished();
    QCOMPARE(page->context().request().auth.value("value"), u"{{parcelsKey}}"_s);
    QVERIFY(bench.project->documents().snapshot(u"environments/local.json"_s).bytes().contains("parcelsKey"));
    page->send();
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.server.requests().first().bytes.contains("X-Key: " + canary));
    // One step: both files go back together.
    QVERIFY(bench.session->undo(list + ".request.json"_L1));
    QVERIFY(
        !bench.project->documents().snapshot(u"environments/local.json"_s).bytes().contains("parcelsKey"));
}

void TestInvokePanel::aBodyOfSeveralLinesMovesToItsFile()
{
    Bench bench;
    RequestPage *page = bench.open(list);
    BodyForm &body = page->form().body();
    body.type().setCurrentIndex(body.type().findData(QByteArray("json")));
    Q_EMIT body.type().activated(body.type().currentIndex());
    QTest::keyClicks(&body.text(), u"{}"_s);
    QCOMPARE(page->context().request().body->text.value(), u"{}"_s);
    QTest::keyClick(&body.text(), Qt::Key_Return);
    QCOMPARE(page->context().request().body->file, u"List shipments.body.json"_s);
    QVERIFY(!page->context().request().body->text);
    QVERIFY(body.editor());
    QCOMPARE(body.editor()->bytes(), QByteArray("{}\n"));
    RequestPage *other = bench.open(handOver);
    QVERIFY(other->form().body().editor());
    QVERIFY(other->form().body().editor()->bytes().contains("weight"));
}

void TestInvokePanel::aRequestIsMadeFromAnOperation()
{
    Bench bench;
    QTRY_VERIFY(bench.project->documents().isOpen(u"services/parcels/openapi.yaml"_s));
    QVERIFY(
        bench.panel->makeRequest(u"services/parcels"_s, text::Pointer({"paths", "/shipments/{id}", "get"})));
    auto *page = qobject_cast<RequestPage *>(bench.frame.window->tabs().current());
    QVERIFY(page);
    const items::Request &request = page->context().request();
    QCOMPARE(page->address(), u"services/parcels/requests/Follow a shipment"_s);
    QCOMPARE(request.operation, u"GET /shipments/{id}"_s);
    QCOMPARE(request.url, u"{{base}}/shipments/{id}"_s);
    QCOMPARE(request.path.size(), 1);
    QCOMPARE(request.headers.first().value.value(), u"application/json"_s);
    QTRY_VERIFY(!treeText(bench.panel->model()).contains(u"Not called yet"_s));
}

void TestInvokePanel::requestsForAllOperationsAreUndoneTogether()
{
    Bench bench;
    for (const char *file : {"List shipments.request.json", "Hand over a parcel.request.json"}) {
        bench.temp.remove(u"services/parcels/requests/shipments/"_s + QString::fromLatin1(file));
    }
    bench.panel->setItems(bench.project->items());
    QTRY_VERIFY(bench.project->documents().isOpen(u"services/parcels/openapi.yaml"_s));
    const QStringList before = bench.temp.files();
    QVERIFY(bench.panel->makeAllRequests(u"services/parcels"_s));
    const QByteArray made = bench.temp.read(u"services/parcels/requests/Hand over a parcel.body.json"_s);
    QCOMPARE(made,
        QByteArray("{\n  \"order\": \"7d0c3c2e-5a0b-4f6e-9a53-0d6f6a1f2b11\",\n  \"weight\": 1200\n}\n"));
    QCOMPARE(bench.temp.files().size(), before.size() + 4);
    bench.frame.window->tabs().dropAll();
    QVERIFY(bench.session->undoFiles());
    QCOMPARE(bench.temp.files(), before);
}

void TestInvokePanel::unresolvedVariablesAreNamed()
{
    Bench bench;
    bench.frame.show();
    RequestPage *page = bench.open(list);
    QTest::keyClicks(&page->form().url(), u"{{nobody}}"_s);
    auto *bar = page->form().findChild<ErrorBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->problem().code, QByteArray("variable.unresolved"));
    QVERIFY(bar->problem().message.contains(u"nobody"_s));
    QVERIFY(bench.session->undo(list + ".request.json"_L1));
    QTRY_VERIFY(!bar->isVisible());
}

void TestInvokePanel::aRefusedCallSaysWhy()
{
    Bench bench;
    bench.frame.show();
    RequestPage *page = bench.open(list);
    bench.server.close();
    bench.send(*page);
    QCOMPARE(page->response().error().problem().code, QByteArray("call.refused"));
    QVERIFY(page->response().error().isVisible());
    tests::shot(bench.frame.window.get(), u"invoke-refused"_s);
}

void TestInvokePanel::aCallIsCancelled()
{
    Bench bench({1280, 800}, Scheme::Light,
        [](const tests::RecordingServer::Request &) { return tests::RecordingServer::Answer{}; });
    bench.frame.show();
    RequestPage *page = bench.open(list);
    bench.desk->setSecret(u"local"_s, u"parcelsToken"_s, Secret(canary));
    QVERIFY(bench.frame.commands.run("request.send"_L1));
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QVERIFY(page->isRunning());
    QTest::keyClick(&page->form().url(), Qt::Key_Escape);
    QTRY_VERIFY(!page->isRunning());
    QCOMPARE(page->response().error().problem().code, QByteArray("call.cancelled"));
}

void TestInvokePanel::theHistoryShowsCallsNewestFirst()
{
    Bench bench;
    HistoryModel &history = bench.panel->history();
    QAbstractItemModelTester tester(&history);
    QCOMPARE(history.rowCount(), 0);
    RequestPage *page = bench.open(list);
    bench.send(*page);
    RequestPage *other = bench.open(handOver);
    bench.send(*other);
    QTRY_COMPARE(history.rowCount(), 2);
    QCOMPARE(history.index(0, HistoryModel::Method).data().toString(), u"POST"_s);
    QCOMPARE(history.index(1, HistoryModel::Status).data().toString(), u"200"_s);
    const QString address = ExchangePage::addressOf(history.idAt(0));
    auto *shown = qobject_cast<ExchangePage *>(bench.frame.window->tabs().open(address, OpenMode::Preview));
    QVERIFY(shown);
    QCOMPARE(shown->response().statusText(), u"✔ 200 OK"_s);
    QVERIFY(shown->response().sent().bytes().contains("weight"));
    QVERIFY(!bench.frame.window->tabs().open(u"history/99"_s, OpenMode::Preview));
}

void TestInvokePanel::tabsComeBack()
{
    Bench bench;
    RequestPage *page = bench.open(list);
    page->form().parts().setCurrentIndex(2);
    const QList<TabMemory> tabs = bench.frame.window->tabs().remember();
    bench.frame.window->tabs().dropAll();
    bench.frame.window->tabs().restore(tabs, 0);
    auto *again = qobject_cast<RequestPage *>(bench.frame.window->tabs().current());
    QVERIFY(again);
    QCOMPARE(again->address(), list);
    QCOMPARE(again->form().parts().currentIndex(), 2);
}

void TestInvokePanel::everyControlHasAName()
{
    Bench bench;
    bench.frame.show();
    RequestPage *page = bench.open(handOver);
    bench.send(*page);
    for (int i = 0; i < page->form().parts().count(); ++i) {
        page->form().parts().setCurrentIndex(i);
        page->response().parts().setCurrentIndex(i % 4);
        QCOMPARE(tests::namelessControls(page->widget()).join(u' '), QString());
    }
}

void TestInvokePanel::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scheme");
    QTest::newRow("invoke-light") << QSize(1280, 800) << int(Scheme::Light);
    QTest::newRow("invoke-dark") << QSize(1280, 800) << int(Scheme::Dark);
    QTest::newRow("invoke-narrow") << QSize(1000, 800) << int(Scheme::Light);
}

void TestInvokePanel::pictures()
{
    QFETCH(QSize, size);
    QFETCH(int, scheme);
    Bench bench(size, Scheme(scheme));
    bench.frame.show();
    QTRY_VERIFY(treeText(bench.panel->model()).contains(u"Not called yet"_s));
    RequestPage *page = bench.open(list);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    tests::shot(bench.frame.window.get(), name + u"-empty"_s);
    bench.send(*page);
    QTRY_VERIFY(page->response().values().rowCount() > 0);
    tests::shot(bench.frame.window.get(), name);
    page->response().parts().setCurrentIndex(2);
    page->form().parts().setCurrentIndex(2);
    tests::shot(bench.frame.window.get(), name + u"-timing"_s);
    page->response().parts().setCurrentIndex(1);
    RequestPage *other = bench.open(handOver);
    other->form().parts().setCurrentIndex(3);
    bench.send(*other);
    other->response().parts().setCurrentIndex(1);
    QVERIFY(bench.frame.commands.run("history.show"_L1));
    tests::shot(bench.frame.window.get(), name + u"-history"_s);
}

QTEST_MAIN(TestInvokePanel)
#include "tst_invokepanel.moc"

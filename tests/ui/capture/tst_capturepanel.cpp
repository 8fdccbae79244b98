// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/sample.h"
#include "app/window/windowcaptures.h"
#include "model/openapi/check.h"
#include "tests/support/corpus.h"
#include "tests/support/tempproject.h"
#include "tests/ui/shell/uitest.h"
#include "ui/capture/callview.h"
#include "ui/capture/capturepage.h"
#include "ui/capture/capturepanel.h"
#include "ui/capture/handlerfiles.h"
#include "ui/editors/pagedview.h"
#include "ui/itemmodels/capturesmodel.h"
#include "ui/itemmodels/capturetreemodel.h"
#include "ui/itemmodels/headersmodel.h"
#include "ui/itemmodels/shapemodel.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/tabarea.h"
#include "ui/widgets/errorbar.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTreeView>

using namespace triptych;
using namespace triptych::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample project in a window of its own, with the real listener.
struct Bench
{
    explicit Bench(QSize size = {1280, 800}, Scheme scheme = Scheme::Light)
        : frame(size, scheme)
    {
        qputenv("XDG_STATE_HOME", temp.stateHome().toUtf8());
        for (const auto &change : services::sampleFiles().changes) {
            temp.write(change.path, change.bytes);
        }
        temp.write(u"triptych.json"_s, "{\n  \"format\": 1,\n  \"name\": \"Shop\"\n}\n");
        reopen();
    }
    ~Bench() { close(); }
    Q_DISABLE_COPY_MOVE(Bench)

    void reopen()
    {
        close();
        auto opened = project::Project::open(temp.path(), pool);
        project = std::move(*opened);
        session = std::make_unique<edit::EditSession>(*project, pool);
        desk = std::make_unique<window::WindowCaptures>(*project, clock, pool);
        frame.window->setProject(project->name(), temp.path());
        panel = std::make_unique<CapturePanel>(*frame.window, *project, *session, *desk, pool);
        panel->setPort(0);
    }
    void close()
    {
        frame.window->tabs().dropAll();
        panel.reset();
        desk.reset();
        session.reset();
        project.reset();
    }

    CapturePage *open(const QString &address)
    {
        return qobject_cast<CapturePage *>(frame.window->tabs().open(address, OpenMode::Pinned));
    }
    void listen()
    {
        QTRY_VERIFY(!desk->webhooks().isEmpty());
        frame.commands.run("capture.start"_L1);
        QTRY_COMPARE(desk->state(), CaptureDesk::State::Listening);
    }

    tests::TempProject temp;
    QThreadPool pool;
    SystemClock clock;
    tests::UiFrame frame;
    std::unique_ptr<project::Project> project;
    std::unique_ptr<edit::EditSession> session;
    std::unique_ptr<window::WindowCaptures> desk;
    std::unique_ptr<CapturePanel> panel;
};

QByteArray post(const QString &url, const QByteArray &body, const QStringList &more = {})
{
    QProcess curl;
    curl.start(u"curl"_s,
        QStringList{u"-sS"_s, u"-m"_s, u"20"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s,
            u"--data-binary"_s, u"@-"_s, u"-H"_s, u"Content-Type: application/json"_s, url} +
            more);
    curl.write(body);
    curl.closeWriteChannel();
    return curl.waitForFinished() ? curl.readAllStandardOutput() : QByteArray();
}

void sendBytes(const QString &url, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, url.section(u':', -1).section(u'/', 0, 0).toUShort());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QVERIFY(socket.waitForReadyRead(10'000));
}

QPushButton *button(QWidget *in, const QString &text)
{
    for (QPushButton *each : in->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// One call of each event type of the corpus: GitHub's are in one file, with their names beside them.
QList<std::pair<QString, QByteArray>> realCalls(const QString &folder)
{
    QList<std::pair<QString, QByteArray>> calls;
    for (const QString &file : tests::corpusFiles(folder, {u"*.json"_s})) {
        const QByteArray bytes = tests::readFile(file);
        const auto tree = text::parseJson(bytes);
        if (!bytes.trimmed().startsWith('[')) {
            calls.append({QFileInfo(file).baseName(), bytes});
            continue;
        }
        for (text::NodeId i = 0; i < tree->childCount(tree->root()); ++i) {
            const auto entry = tree->item(tree->root(), i);
            const auto example = tree->item(tree->child(entry, "examples"), 0);
            if (example != text::NoNode) {
                calls.append(
                    {tree->stringAt(entry, "name").value_or(QString()), tree->bytes(example).toByteArray()});
            }
        }
    }
    return calls;
}

void postThreeTypes(const QString &url)
{
    QCOMPARE(post(url, R"({"type":"order.created","data":{"id":"a1","total":1999,"coupon":null}})",
                 {u"-H"_s, u"Authorization: Bearer s3cret"_s, u"-H"_s, u"X-Odd-CASE: 1"_s}),
        "204");
    QCOMPARE(
        post(url, R"({"type":"order.paid","data":{"id":"a1","total":1999,"lines":[{"sku":"x"}]}})"), "204");
    QCOMPARE(post(url, R"({"type":"order.paid","data":{"id":"a2","total":5,"coupon":"XMAS"}})"), "204");
    QCOMPARE(post(url, R"({"type":"order.shipped","data":{"id":"a1"}})"), "204");
}

} // namespace

class TestCapturePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageDoesTheNextStep()
    {
        Bench bench;
        bench.frame.show();
        QTRY_VERIFY(!bench.desk->webhooks().isEmpty());
        auto *page = bench.open(u"capture:shop-events"_s);
        QVERIFY(page);
        QTRY_VERIFY(page->captures()->isLoaded());
        tests::shot(bench.frame.window.get(), u"capture-empty"_s);
        QCOMPARE(page->url(), u"http://127.0.0.1:8787/shop-events"_s);
        QVERIFY(button(page->widget(), u"Start listening"_s));
        button(page->widget(), u"Start listening"_s)->click();
        QTRY_COMPARE(bench.desk->state(), CaptureDesk::State::Listening);
        QVERIFY(bench.frame.window->status().segment(u"listener"_s)->text().contains(u"listening"_s));
        tests::shot(bench.frame.window.get(), u"capture-listening"_s);
        QVERIFY(button(page->widget(), u"Send sample events"_s));
        button(page->widget(), u"Send sample events"_s)->click();
        QTRY_COMPARE(page->captures()->rowCount(), int(services::sampleEvents().size()));
        bench.frame.commands.run("capture.stop"_L1);
        QTRY_COMPARE(bench.desk->state(), CaptureDesk::State::Stopped);
        QVERIFY(bench.frame.window->status().segment(u"listener"_s)->text().isEmpty());
    }

    void callsAppearAsTheyCome_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
    void callsAppearAsTheyCome()
    {
        QFETCH(Scheme, scheme);
        Bench bench({1280, 800}, scheme);
        bench.frame.show();
        auto *page = bench.open(u"capture:shop-events"_s);
        const QAbstractItemModelTester tree(&bench.panel->model());
        const QAbstractItemModelTester list(page->captures());
        bench.listen();
        postThreeTypes(page->url());
        QTRY_COMPARE(page->captures()->rowCount(), 4);
        QCOMPARE(cell(*page->captures(), 0, CapturesModel::Event), u"order.shipped"_s);
        QCOMPARE(cell(*page->captures(), 3, CapturesModel::Event), u"order.created"_s);
        QTRY_COMPARE(page->shape()->rowCount(), 3); // type, data, data.id

        page->list()->selectRow(3);
        QTRY_COMPARE(page->call()->shownId(), 1);
        auto *headers = page->call()->findChild<HeadersModel *>();
        QStringList names;
        for (int row = 0; row < headers->rowCount(); ++row) {
            names += cell(*headers, row, HeadersModel::Name);
            QVERIFY(!cell(*headers, row, HeadersModel::Value).contains(u"s3cret"_s));
        }
        QVERIFY(names.contains(u"X-Odd-CASE"_s));
        page->list()->selectRow(1);
        QTRY_COMPARE(page->call()->shownId(), 3);
        QTRY_VERIFY(page->shape()->rowCount() > 4);
        QStringList seen;
        for (int row = 0; row < page->shape()->rowCount(); ++row) {
            seen += cell(*page->shape(), row, ShapeModel::Path) + u' ' +
                    cell(*page->shape(), row, ShapeModel::Seen);
        }
        QVERIFY2(seen.contains(u"data.coupon 1/2"_s), qPrintable(seen.join(u'\n')));
        QVERIFY(seen.contains(u"data.id 2/2"_s));
        QTRY_VERIFY(page->call()->findChild<QTreeView *>()->model()->rowCount() > 0);
        QCOMPARE(tests::namelessControls(bench.frame.window.get()), QStringList());
        tests::shot(
            bench.frame.window.get(), scheme == Scheme::Dark ? u"capture-calls-dark"_s : u"capture-calls"_s);

        // It stands still under the user's hand.
        QCOMPARE(post(page->url(), R"({"type":"order.paid"})"), "204");
        QTRY_COMPARE(page->captures()->waiting(), 1);
        QCOMPARE(page->captures()->rowCount(), 4);
        QVERIFY(button(page->widget(), u"1 new ↑"_s));
        tests::shot(bench.frame.window.get(), u"capture-waiting"_s);
        button(page->widget(), u"1 new ↑"_s)->click();
        QTRY_COMPARE(page->captures()->rowCount(), 5);
        QCOMPARE(page->captures()->waiting(), 0);
    }

    void malformedCallsAreShownInTheInbox()
    {
        Bench bench;
        bench.frame.show();
        auto *page = bench.open(u"capture:"_s);
        bench.listen();
        sendBytes(bench.desk->url(),
            "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
        QTRY_COMPARE(page->captures()->rowCount(), 1);
        QCOMPARE(cell(*page->captures(), 0, CapturesModel::Status), u"✖ 400"_s);
        page->list()->selectRow(0);
        QTRY_COMPARE(page->call()->shownId(), 1);
        QVERIFY(page->call()->findChildren<PagedView *>().first()->bytes().contains("Content-Length: 1"));
        tests::shot(bench.frame.window.get(), u"capture-malformed"_s);
    }

    void whatWasCapturedIsThereAfterReopening()
    {
        Bench bench;
        bench.frame.show();
        auto *page = bench.open(u"capture:shop-events"_s);
        bench.listen();
        postThreeTypes(page->url());
        QTRY_COMPARE(page->captures()->rowCount(), 4);
        bench.reopen();
        page = bench.open(u"capture:shop-events"_s);
        QTRY_COMPARE(page->captures()->rowCount(), 4);
        QTRY_COMPARE(bench.desk->shapes().size(), 3);
        QTRY_COMPARE(bench.panel->model().rowCount(), 2); // and the inbox
        QTRY_COMPARE(bench.panel->model().rowCount(bench.panel->model().index(0, 0)), 3);
        auto *paid = bench.open(u"capture:shop-events#order.paid"_s);
        QTRY_COMPARE(paid->captures()->rowCount(), 2);
    }

    void aBusyPortIsNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        Bench bench;
        bench.frame.show();
        auto *page = bench.open(u"capture:shop-events"_s);
        QTRY_VERIFY(!bench.desk->webhooks().isEmpty());
        bench.panel->setPort(other.serverPort());
        bench.frame.commands.run("capture.start"_L1);
        auto *error = page->widget()->findChild<ErrorBar *>();
        QTRY_VERIFY(error->isVisible());
        QCOMPARE(error->problem().code, "listener.port-busy");
        QTRY_COMPARE(bench.desk->state(), CaptureDesk::State::Stopped);
        QVERIFY(button(page->widget(), u"Choose another port"_s));
        tests::shot(bench.frame.window.get(), u"capture-busy"_s);
    }

    void aHandlerIsMadeOfRealCalls_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("rule");
        QTest::newRow("GitHub by header") << u"webhooks/github-octokit"_s << u"header:X-GitHub-Event"_s;
        QTest::newRow("GitLab by pointer") << u"webhooks/gitlab"_s << u"/object_kind"_s;
    }
    void aHandlerIsMadeOfRealCalls()
    {
        SKIP_WITHOUT_CORPUS();
        QFETCH(QString, folder);
        QFETCH(QString, rule);
        Bench bench;
        bench.frame.show();
        bench.listen();
        const CaptureParts parts{
            *bench.frame.window, *bench.project, *bench.session, *bench.desk, bench.pool};
        const auto made = newWebhook(parts, u"code host"_s);
        QVERIFY(made);
        bench.desk->reload();
        QTRY_COMPARE(bench.desk->webhooks().size(), 2);
        QVERIFY(setEventType(parts, *made, {rule}));
        QTRY_VERIFY(bench.desk->webhooks().first().handler.eventType == QStringList{rule} ||
                    bench.desk->webhooks().last().handler.eventType == QStringList{rule});
        auto *page = bench.open(u"capture:"_s + *made);
        const auto bodies = realCalls(folder);
        for (const auto &[type, body] : bodies) {
            QCOMPARE(post(page->url(), body, {u"-H"_s, u"X-GitHub-Event: "_s + type}), "200");
        }
        const qsizetype sent = bodies.size();
        const auto counted = [&] {
            quint64 calls = 0;
            for (const auto &shape : bench.desk->shapes()) {
                calls += shape.calls;
            }
            return calls;
        };
        QVERIFY(sent > 5);
        QTRY_COMPARE(counted(), quint64(sent));
        tests::shot(bench.frame.window.get(), u"capture-"_s + QFileInfo(folder).fileName());

        QTRY_VERIFY(page->captures()->rowCount() > 0);
        for (int round = 0; round < 2; ++round) { // create, then update
            (void)written(parts, *made, page);
        }
        // The rule that was set is for the user to save; what was written here is saved.
        QCOMPARE(bench.project->documents().dirtyPaths(),
            QStringList{u"webhooks/"_s + *made + u"/handler.json"_s});
        const QByteArray document = bench.temp.read(u"webhooks/"_s + *made + u"/openapi.yaml"_s);
        QVERIFY(!document.contains("x-triptych"));
        const auto set = openapi::DocumentSet::load(
            u"openapi.yaml"_s, [&](const QString &) { return Result<QByteArray>(document); });
        QVERIFY(set);
        const auto checked = openapi::check(*set);
        QCOMPARE(checked.problems.isEmpty() ? QString() : checked.problems.first().toLine(), QString());
        QCOMPARE(checked.webhooks, bench.desk->shapes().size());
        QVERIFY(bench.session->undoFiles());
    }

    void updatingAHandlerKeepsWhatSomebodyWrote()
    {
        Bench bench;
        bench.frame.show();
        bench.listen();
        const CaptureParts parts{
            *bench.frame.window, *bench.project, *bench.session, *bench.desk, bench.pool};
        auto *page = bench.open(u"capture:shop-events"_s);
        const auto calls = [&] {
            return bench.desk->shapes().isEmpty() ? quint64(0) : bench.desk->shapes()[0].calls;
        };
        QCOMPARE(post(page->url(), R"({"type":"order.paid","total":5})"), "204");
        QTRY_COMPARE(calls(), quint64(1));
        (void)written(parts, u"shop-events"_s, page);

        const QString folder = u"webhooks/shop-events/"_s;
        const QString eventFile = folder + u"events/order.paid.schema.json"_s;
        QByteArray mine = bench.temp.read(eventFile);
        mine.replace(
            "\"total\": {", "\"total\": {\"x-triptych\": {\"overrule\": true}, \"description\": \"Cents\",");
        mine.replace("\"type\": \"integer\"", "\"type\": \"number\"");
        bench.temp.write(eventFile, mine);
        const QByteArray definition = bench.temp.read(folder + u"openapi.yaml"_s);
        QVERIFY(definition.contains("order.paid"));
        const QByteArray commented = "# ours\n" + definition;
        bench.temp.write(folder + u"openapi.yaml"_s, commented);

        QCOMPARE(post(page->url(), R"({"type":"order.paid","total":"x","note":"n"})"), "204");
        QCOMPARE(post(page->url(), R"({"type":"order.sent"})"), "204");
        QTRY_COMPARE(bench.desk->shapes().size(), 2);
        QTRY_COMPARE(calls(), quint64(2));
        const HandlerUndo update = written(parts, u"shop-events"_s, page);
        const QByteArray after = bench.temp.read(eventFile);
        QVERIFY2(
            after.contains("\"total\": {\"x-triptych\": {\"overrule\": true}, \"description\": \"Cents\","),
            after.constData());
        QVERIFY(after.contains("\"type\": \"number\""));
        QVERIFY(after.contains("\"note\""));
        const QByteArray now = bench.temp.read(folder + u"openapi.yaml"_s);
        QVERIFY2(now.startsWith("# ours\n") && now.contains("note:") && now.contains("description: Cents"),
            now.constData());
        QCOMPARE(bench.project->documents().dirtyPaths(), QStringList());

        // One step takes it all back, on disk too.
        QVERIFY(update());
        QCOMPARE(bench.temp.read(eventFile), mine);
        QCOMPARE(bench.temp.read(folder + u"openapi.yaml"_s), commented);
        QVERIFY(!QFile::exists(bench.temp.path() + u'/' + folder + u"events/order.sent.schema.json"_s));
        QCOMPARE(bench.project->documents().dirtyPaths(), QStringList());
    }

private:
    static HandlerUndo written(const CaptureParts &parts, const QString &folder, CapturePage *page)
    {
        std::optional<Result<HandlerUndo>> done;
        writeHandler(parts, folder, page, [&](const Result<HandlerUndo> &result) { done = result; });
        [&] { QTRY_VERIFY(done.has_value()); }();
        const bool isWritten = done && done->has_value();
        [&] {
            QVERIFY2(isWritten, done && !isWritten ? qPrintable(done->error().toLine()) : "never done");
        }();
        return isWritten ? **done : HandlerUndo([] { return Status(); });
    }
};

QTEST_MAIN(TestCapturePanel)
#include "tst_capturepanel.moc"

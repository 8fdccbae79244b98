// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/listener.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <mutex>
#include <semaphore>

using namespace triptych;
using namespace triptych::webhook;
using namespace triptych::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A listener as the program runs it: server on its own thread, store on another, a file on disk.
class Station
{
public:
    explicit Station(store::WriterOptions options = {}, Listener::Observer observer = {})
        : m_writer(opened(path(), std::move(options)))
        , m_listener(*m_writer, std::move(observer))
    {
        m_thread.start();
        m_onWire.moveToThread(&m_thread);
        onWire([this] {
            m_server = std::make_unique<http::Server>(m_listener, m_clock);
            if (const Status listening = m_server->listen(QHostAddress::LocalHost, 0); !listening) {
                qFatal("%s", qPrintable(listening.error().toLine()));
            }
            m_port = m_server->port();
        });
    }
    ~Station()
    {
        onWire([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
        m_writer->stop();
    }
    Q_DISABLE_COPY_MOVE(Station)

    [[nodiscard]] QString path() const { return m_folder.filePath(u"captures.sqlite"_s); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url(const QString &path) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
    }
    [[nodiscard]] Listener &listener() { return m_listener; }
    [[nodiscard]] store::CaptureReader reader() const
    {
        auto reader = store::CaptureReader::open(path());
        if (!reader) {
            qFatal("%s", qPrintable(reader.error().toLine()));
        }
        return std::move(*reader);
    }
    [[nodiscard]] Capture newest() const
    {
        store::CaptureReader from = reader();
        const auto capture = from.capture(from.lastId().value_or(0));
        return capture.value_or(Capture());
    }

private:
    static std::unique_ptr<store::CaptureWriter> opened(const QString &path, store::WriterOptions options)
    {
        auto writer = store::CaptureWriter::open(path, std::move(options));
        if (!writer) {
            qFatal("%s", qPrintable(writer.error().toLine()));
        }
        return std::move(*writer);
    }
    void onWire(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(&m_onWire, work, Qt::BlockingQueuedConnection);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<store::CaptureWriter> m_writer;
    Listener m_listener;
    QThread m_thread;
    QObject m_onWire;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished()) {
        qFatal("%s does not end", qPrintable(program));
    }
    return process.readAllStandardOutput();
}

/// The status curl got, and what it printed of the head.
QByteArray curl(const QStringList &arguments)
{
    return run(u"curl"_s, QStringList{u"-sS"_s, u"-i"_s, u"-m"_s, u"20"_s} + arguments);
}

/// Everything the listener answers to these exact bytes, until it closes or is silent after a whole answer.
QByteArray exchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected()) {
        qFatal("cannot connect");
    }
    socket.write(bytes);
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(10'000)) {
        answer += socket.readAll();
    }
    return answer;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

ListenerConfig configOf(
    const QString &name, const QByteArray &path, const QStringList &words = {}, Reply reply = {})
{
    ListenerConfig config;
    config.webhooks.append({name, path, EventRule::parse(words).value(), std::move(reply)});
    return config;
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realBodiesAreStoredAsSent_data();
    void realBodiesAreStoredAsSent();
    void requestsAreStoredByteForByte_data();
    void requestsAreStoredByteForByte();
    void storedBeforeTheAnswer();
    void malformedRequestsAreShownNotAcknowledged_data();
    void malformedRequestsAreShownNotAcknowledged();
    void aFullStoreQueueIsAnswered503();
    void eventTypes_data();
    void eventTypes();
    void theInboxTakesTheRest();
    void repliesAreTheWebhooksOwn();
    void configIsSwappedWhileRunning();
    void aFalseClaimOfJsonIsMarked();
    void pipelinedCallsAreStoredAndAnsweredInOrder();
    void theObserverSeesEveryCommittedCapture();
    void storeProblemsAreNeverAcknowledged_data();
    void storeProblemsAreNeverAcknowledged();
};

void TestListener::realBodiesAreStoredAsSent_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::newRow("content length") << QStringList{u"Content-Type: application/json"_s};
    QTest::newRow("chunked") << QStringList{
        u"Content-Type: application/json"_s, u"Transfer-Encoding: chunked"_s};
    QTest::newRow("expecting 100") << QStringList{
        u"Content-Type: application/json"_s, u"Expect: 100-continue"_s};
    QTest::newRow("chunked, expecting 100")
        << QStringList{u"Transfer-Encoding: chunked"_s, u"Expect: 100-continue"_s};
}

void TestListener::realBodiesAreStoredAsSent()
{
    SKIP_WITHOUT_CORPUS();
    QFETCH(QStringList, headers);
    const QStringList files = corpusFiles(u"webhooks/gitlab"_s, {u"*.json"_s}) +
                              corpusFiles(u"webhooks/slack-events"_s, {u"*.json"_s});
    QVERIFY(files.size() > 100);
    Station station;
    QTemporaryFile script;
    QVERIFY(script.open());
    for (const QString &file : files) {
        QString call = u"next\nurl = \"%1\"\ndata-binary = \"@%2\"\noutput = \"/dev/null\"\nsilent\n"
                       "write-out = \"%{http_code}\\n\"\nmax-time = 20\nheader = \"X-File: %2\"\n"_s.arg(
                           station.url(u"/hooks"_s), file);
        for (const QString &header : headers) {
            call += u"header = \"%1\"\n"_s.arg(header);
        }
        script.write(call.toUtf8());
    }
    script.close();
    const QByteArray statuses = run(u"curl"_s, {u"-K"_s, script.fileName()});
    QCOMPARE(statuses.count("200\n"), files.size());

    store::CaptureReader reader = station.reader();
    const auto rows = reader.page(0, 1000);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), files.size());
    QSet<QByteArray> seen;
    for (const CaptureRow &row : *rows) {
        const auto capture = reader.capture(row.id);
        VERIFY_OK(capture);
        const QByteArray file = capture->head.headers.value("X-File").value_or(QByteArray());
        seen.insert(file);
        const QByteArray sent = readFile(QString::fromUtf8(file));
        QCOMPARE(sha256(capture->payload), sha256(sent));
        QCOMPARE(row.payloadSize, sent.size());
        QCOMPARE(capture->kind, CaptureKind::Wellformed);
        if (!capture->head.headers.contains("Transfer-Encoding")) {
            QCOMPARE(capture->raw.sliced(capture->headSize), sent);
        }
    }
    QCOMPARE(seen.size(), files.size());
}

void TestListener::requestsAreStoredByteForByte_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray head = "POST /a?b=%20c HTTP/1.1\r\nhOST: x\r\nX-Dup:  1 \r\nx-dup:\t2\r\n";
    const QByteArray odd("\xef\xbb\xbf{\"a\":\0\xff}\r\n ", 15);
    QTest::newRow("odd bytes") << QByteArray(head + "Content-Length: 15\r\n\r\n" + odd) << odd;
    QTest::newRow("chunks and trailers")
        << QByteArray(
               head +
               "Transfer-Encoding: chunked\r\n\r\n5;x=\"y\"\r\nhello\r\n0006\r\n world\r\n0\r\nT: 1\r\n\r\n")
        << QByteArray("hello world");
    QTest::newRow("no body") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray();
    QTest::newRow("HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\nx")
                              << QByteArray("x");
    QTest::newRow("a method of tomorrow")
        << QByteArray("QUERY / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nq") << QByteArray("q");
}

void TestListener::requestsAreStoredByteForByte()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, payload);
    Station station;
    QVERIFY(exchange(station.port(), request).contains(" 200 "));
    const Capture stored = station.newest();
    QCOMPARE(stored.raw, request);
    QCOMPARE(stored.payload, payload);
    QCOMPARE(stored.head.method, request.first(request.indexOf(' ')));
    QVERIFY(stored.peer.startsWith("127.0.0.1:"));
    QVERIFY(stored.receivedAtMs > 1'700'000'000'000);
}

void TestListener::storedBeforeTheAnswer()
{
    Station station;
    store::CaptureReader reader = [&] {
        exchange(station.port(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        return station.reader();
    }();
    for (qint64 call = 2; call < 50; ++call) {
        QVERIFY(exchange(station.port(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n").contains(" 200 "));
        QCOMPARE(*reader.lastId(), call);
    }
}

void TestListener::malformedRequestsAreShownNotAcknowledged_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("bad content length")
        << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1x\r\n\r\na");
    QTest::newRow("length and chunks") << QByteArray(
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("bare line feeds") << QByteArray("POST / HTTP/1.1\nHost: x\n\n");
    QTest::newRow("NUL") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n", 35);
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n");
    QTest::newRow("a huge head") << QByteArray(
        "GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(70'000, 'a') + "\r\n\r\n");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\r\n\r\n", 14);
}

void TestListener::malformedRequestsAreShownNotAcknowledged()
{
    QFETCH(QByteArray, request);
    Station station;
    const QByteArray answer = exchange(station.port(), request);
    QVERIFY2(answer.startsWith("HTTP/1.1 4"), answer.constData());
    QTRY_VERIFY(station.newest().id > 0);
    const Capture stored = station.newest();
    QCOMPARE(stored.kind, CaptureKind::Malformed);
    QVERIFY(!stored.raw.isEmpty() && request.startsWith(stored.raw));
    QCOMPARE(stored.problems.size(), 1);
    QVERIFY(!stored.problems.first().code.isEmpty());
    QCOMPARE(QByteArray::number(stored.status), answer.mid(9, 3));
    QVERIFY(stored.head.method.isEmpty());
}

void TestListener::aFullStoreQueueIsAnswered503()
{
    std::binary_semaphore stuck(0);
    std::binary_semaphore letGo(0);
    std::once_flag first;
    store::WriterOptions options;
    options.queueCount = 1;
    Station station(options, [&](const std::shared_ptr<const Capture> &) {
        std::call_once(first, [&] {
            stuck.release();
            letGo.acquire();
        });
    });
    QVERIFY(curl({station.url(u"/a"_s), u"-d"_s, u"1"_s}).contains(" 200 "));
    stuck.acquire();
    const QByteArray refused = curl({station.url(u"/a"_s), u"-d"_s, u"2"_s});
    QVERIFY2(refused.startsWith("HTTP/1.1 503 "), refused.constData());
    QVERIFY(refused.contains("\r\nRetry-After: 1\r\n"));
    letGo.release();
    QTRY_VERIFY(curl({station.url(u"/a"_s), u"-d"_s, u"3"_s}).contains(" 200 "));
    QCOMPARE(station.newest().payload, QByteArray("3"));
    store::CaptureReader reader = station.reader();
    for (qint64 id = 1; id <= *reader.lastId(); ++id) {
        QVERIFY(reader.capture(id)->payload != "2");
    }
}

void TestListener::eventTypes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by header") << QStringList{u"header:X-GitHub-Event"_s} << u"issues"_s;
    QTest::newRow("by pointer") << QStringList{u"/action"_s} << u"opened"_s;
    QTest::newRow("by both") << QStringList{u"header:X-GitHub-Event"_s, u"/action"_s} << u"issues.opened"_s;
    QTest::newRow("by none") << QStringList{} << u"event"_s;
    QTest::newRow("by what is not there") << QStringList{u"/type"_s} << u"unknown"_s;
}

void TestListener::eventTypes()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    Station station;
    station.listener().setConfig(configOf(u"repo"_s, "/hooks/*", words));
    QVERIFY(curl({station.url(u"/hooks/a"_s), u"-H"_s, u"X-GitHub-Event: issues"_s, u"-H"_s,
                     u"Content-Type: application/json"_s, u"--data-binary"_s, u"{\"action\":\"opened\"}"_s})
                .contains(" 200 "));
    const Capture stored = station.newest();
    QCOMPARE(stored.webhook, u"repo"_s);
    QCOMPARE(stored.event, expected);
}

void TestListener::theInboxTakesTheRest()
{
    Station station;
    ListenerConfig config = configOf(u"shop"_s, "/shop");
    station.listener().setConfig(config);
    QVERIFY(curl({station.url(u"/other"_s)}).contains(" 200 "));
    QCOMPARE(station.newest().webhook, QString());
    config.unknownPath = 404;
    station.listener().setConfig(config);
    QVERIFY(curl({station.url(u"/other"_s)}).contains(" 404 "));
    QCOMPARE(station.newest().status, 404);
    QCOMPARE(*station.reader().count(), 2);
}

void TestListener::repliesAreTheWebhooksOwn()
{
    Station station;
    station.listener().setConfig(configOf(u"shop"_s, "/shop", {},
        {.status = 202,
            .headers = {{"X-Mine", "yes"}, {"Content-Type", "application/json"}},
            .body = "{\"ok\":true}"}));
    const QByteArray answer = curl({station.url(u"/shop"_s), u"-d"_s, u"x"_s});
    QVERIFY(answer.startsWith("HTTP/1.1 202 "));
    QVERIFY(answer.contains("\r\nX-Mine: yes\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n{\"ok\":true}"));
    QCOMPARE(station.newest().status, 202);
}

void TestListener::configIsSwappedWhileRunning()
{
    Station station;
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        QVERIFY(station.listener().setConfig(configOf(name, "/shop")).isEmpty());
        QVERIFY(curl({station.url(u"/shop"_s)}).contains(" 200 "));
        QCOMPARE(station.newest().webhook, name);
    }
    QCOMPARE(station.listener()
                 .setConfig(configOf(u"gone"_s, "/shop", {}, {.status = 410, .headers = {}, .body = {}}))
                 .first()
                 .code,
        QByteArray("webhook.reply-status"));
    QVERIFY(curl({station.url(u"/shop"_s)}).contains(" 200 "));
}

void TestListener::aFalseClaimOfJsonIsMarked()
{
    Station station;
    QVERIFY(curl(
        {station.url(u"/a"_s), u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, u"{\"a\": oops}"_s})
                .contains(" 200 "));
    const Capture stored = station.newest();
    QCOMPARE(stored.problems.size(), 1);
    QCOMPARE(stored.problems.first().code, QByteArray("payload.json"));
    QCOMPARE(stored.problems.first().location.offset, 6);
    QCOMPARE(stored.kind, CaptureKind::Wellformed);
}

void TestListener::pipelinedCallsAreStoredAndAnsweredInOrder()
{
    Station station;
    ListenerConfig config;
    QByteArray requests;
    for (int i = 0; i < 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        config.webhooks.append({QString::number(i), "/" + number, {},
            {.status = 200, .headers = {{"X-N", number}}, .body = {}}});
        requests += "POST /" + number + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab";
    }
    station.listener().setConfig(config);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, station.port());
    QVERIFY(socket.waitForConnected());
    socket.write(requests);
    QByteArray answers;
    while (answers.count("X-N: ") < 20 && socket.waitForReadyRead(10'000)) {
        answers += socket.readAll();
    }
    qsizetype at = 0;
    for (int i = 0; i < 20; ++i) {
        at = answers.indexOf("X-N: " + QByteArray::number(i) + "\r\n", at);
        QVERIFY(at > 0);
    }
    store::CaptureReader reader = station.reader();
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(reader.capture(i + 1)->webhook, QString::number(i));
    }
}

void TestListener::theObserverSeesEveryCommittedCapture()
{
    std::mutex mutex;
    QList<std::shared_ptr<const Capture>> seen;
    Station station({}, [&](const std::shared_ptr<const Capture> &capture) {
        const std::lock_guard lock(mutex);
        seen.append(capture);
    });
    for (int i = 0; i < 5; ++i) {
        curl({station.url(u"/a"_s), u"-d"_s, QString::number(i)});
    }
    exchange(station.port(), "BAD\r\n\r\n");
    QTRY_VERIFY([&] {
        const std::lock_guard lock(mutex);
        return seen.size() == 6;
    }());
    for (qsizetype i = 0; i < 5; ++i) {
        QCOMPARE(seen.at(i)->id, i + 1);
        QCOMPARE(seen.at(i)->payload, QByteArray::number(i));
        QCOMPARE(seen.at(i)->head.method, QByteArray("POST"));
    }
    QCOMPARE(seen.at(5)->kind, CaptureKind::Malformed);
}

void TestListener::storeProblemsAreNeverAcknowledged_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("busy") << QByteArray("store.busy") << 503;
    QTest::newRow("full disk") << QByteArray("store.full") << 507;
    QTest::newRow("I/O error") << QByteArray("store.io") << 503;
    QTest::newRow("damage") << QByteArray("store.corrupt") << 503;
    QTest::newRow("closing") << QByteArray("store.closed") << 503;
    QTest::newRow("anything else") << QByteArray("store.sqlite") << 503;
}

void TestListener::storeProblemsAreNeverAcknowledged()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    const Reply reply = replyToStoreProblem(problem(code, {}));
    QCOMPARE(reply.status, status);
    QVERIFY(reply.headers.contains("Retry-After"));
    QCOMPARE(replyToStoreProblem(problem("store.toobig", {})).status, 413);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"

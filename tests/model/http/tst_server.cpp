// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/http/serverfixture.h"
#include "tests/support/expect.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QThread>

#include <sys/socket.h>
#include <thread>

using namespace triptych;
using namespace triptych::http;
using namespace triptych::tests;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

Reply replyOf(int status, const QByteArray &body = {})
{
    return {.status = status, .headers = {}, .body = body};
}

/// Ends the connection with a reset, as a peer that dies does.
void reset(RawClient &client)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(client.socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    client.socket.abort();
}

/// A server on a free port of loopback, its clock in the test's hand.
struct Fixture
{
    explicit Fixture(const ServerLimits &limits = {})
        : server(handler, clock, limits)
    {
        if (const Status listening = server.listen(QHostAddress::LocalHost, 0); !listening) {
            qFatal("%s", qPrintable(listening.error().toLine()));
        }
    }
    RawClient client() { return RawClient(server.port()); }
    void pass(qint64 ms)
    {
        clock.advanceMs(ms);
        server.checkDeadlines();
    }

    FakeClock clock;
    RecordingHandler handler;
    Server server;
};

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private slots:
    void namesABusyPort();
    void namesAnAddressOfAnotherMachine();
    void answersAndKeepsTheConnection();
    void handsOverTheExactBytesWithPeerAndTime();
    void writesDateLengthAndConnectionItself();
    void sendsNoBodyWhereThereIsNone_data();
    void sendsNoBodyWhereThereIsNone();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void neverSendsAnInjectedField();
    void writesAnswersInTheOrderOfTheRequests();
    void takesAnswersFromOtherThreads();
    void answers500WhenNobodyDoes();
    void dropsAnAnswerToAConnectionThatIsGone();
    void survivesAnAnswerAfterItsEnd();
    void delaysAnAnswerThatAsksForIt();
    void stopsReadingWhileAnswersAreOutstanding();
    void showsAndAnswersAMalformedRequest();
    void keepsTheGoodFirstFromTheBadSecond();
    void letsTheClientSeeTheRefusalOfALargeBody();
    void refusesLargeHeadsAndTargets();
    void sendsContinueWhenAskedTo();
    void sendsContinueAfterTheAnswersBefore();
    void answersAPeerThatOnlyStoppedSending();
    void showsARequestThatBrokeOff();
    void dropsASilentConnection();
    void refusesASlowHead();
    void refusesASlowBody();
    void letsASteadyBodyTakeItsTime();
    void dropsAPeerThatDoesNotReadItsAnswer();
    void closesIdleConnections();
    void doesNotHurryWhileItOwesAnAnswer();
    void turnsAwayConnectionsBeyondTheLimit();
    void deadlinesWorkByThemselves();
    void stopsGracefully();
    void stopsInTimeWhateverIsOutstanding();
    void runsOnAThreadOfItsOwn();
};

void TestServer::namesABusyPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    RecordingHandler handler;
    FakeClock clock;
    Server server(handler, clock);
    const Status listening = server.listen(QHostAddress::LocalHost, other.serverPort());
    COMPARE_PROBLEM(listening, "listener.port-busy");
    QVERIFY(!listening.error().remedy.isEmpty());
    QVERIFY(listening.error().message.contains(QString::number(other.serverPort())));
    QVERIFY(!server.isListening());
    QCOMPARE(server.port(), 0);
}

void TestServer::namesAnAddressOfAnotherMachine()
{
    RecordingHandler handler;
    FakeClock clock;
    Server server(handler, clock);
    COMPARE_PROBLEM(server.listen(QHostAddress(0xC0000201), 0), "listener.address"); // 192.0.2.1, RFC 5737
}

void TestServer::answersAndKeepsTheConnection()
{
    Fixture f;
    RawClient client = f.client();
    for (int i = 1; i <= 3; ++i) {
        client.send(post("body " + QByteArray::number(i)));
        QTRY_COMPARE(client.statuses(), QList<int>(i, 200));
        QVERIFY(client.received().endsWith("\r\n\r\nbody " + QByteArray::number(i)));
    }
    QCOMPARE(f.server.connectionCount(), 1);
}

void TestServer::handsOverTheExactBytesWithPeerAndTime()
{
    Fixture f;
    RawClient client = f.client();
    const QByteArray body("\0\xff\r\n\n\r {", 8);
    client.send(post(body, "X-a: 1\r\nx-A:   2 \r\n"));
    QTRY_COMPARE(f.handler.requests.size(), 1U);
    const IncomingRequest &request = f.handler.requests.front();
    QCOMPARE(request.raw, post(body, "X-a: 1\r\nx-A:   2 \r\n"));
    QCOMPARE(request.payloadBytes(), body);
    QCOMPARE(request.receivedAtMs, f.clock.nowMs());
    QCOMPARE(request.peer, "127.0.0.1:" + QByteArray::number(client.socket.localPort()));
}

void TestServer::writesDateLengthAndConnectionItself()
{
    Fixture f;
    f.handler.reply = [](const IncomingRequest &) {
        return Reply{.status = 202,
            .headers = {{"content-length", "7"}, {"Transfer-Encoding", "chunked"}, {"X-B", "2"},
                {"X-A", "1"}},
            .body = "abc"};
    };
    RawClient client = f.client();
    client.send(get("/"));
    QTRY_VERIFY(client.received().endsWith("abc"));
    QCOMPARE(client.received(),
        "HTTP/1.1 202 Accepted\r\nX-B: 2\r\nX-A: 1\r\nDate: Tue, 24 Nov 2026 07:30:00 GMT\r\n"
        "Content-Length: 3\r\n\r\nabc");
}

void TestServer::sendsNoBodyWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("length");
    QTest::newRow("HEAD") << QByteArray("HEAD") << 200 << true;
    QTest::newRow("204") << QByteArray("GET") << 204 << false;
    QTest::newRow("304") << QByteArray("GET") << 304 << false;
}

void TestServer::sendsNoBodyWhereThereIsNone()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(bool, length);
    Fixture f;
    f.handler.reply = [status](const IncomingRequest &) { return replyOf(status, "12345"); };
    RawClient client = f.client();
    client.send(method + " / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(client.received().endsWith("\r\n\r\n"));
    QCOMPARE(client.received().contains("Content-Length: 5\r\n"), length);
    QCOMPARE(client.received().contains("Content-Length"), length);
    // The next answer follows at once: nothing of a body lies between.
    client.send(method + " / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(client.statuses().size(), 2);
    QVERIFY(!client.received().contains("12345"));
}

void TestServer::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("HTTP/1.1") << get("/") << false << QByteArray();
    QTest::newRow("HTTP/1.1 close") << get("/", "Connection: close\r\n") << true
                                    << QByteArray("Connection: close\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true
                              << QByteArray("Connection: close\r\n");
    QTest::newRow("HTTP/1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                                         << false << QByteArray("Connection: keep-alive\r\n");
}

void TestServer::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closes);
    QFETCH(QByteArray, field);
    Fixture f;
    RawClient client = f.client();
    client.send(request);
    QTRY_COMPARE(client.statuses(), QList<int>{200});
    QCOMPARE(client.received().contains("Connection: "), !field.isEmpty());
    QVERIFY(client.received().contains(field));
    if (closes) {
        QTRY_VERIFY(client.isClosed());
        QTRY_COMPARE(f.server.connectionCount(), 0);
    } else {
        client.send(request);
        QTRY_COMPARE(client.statuses(), (QList<int>{200, 200}));
    }
}

void TestServer::neverSendsAnInjectedField()
{
    const QList<Reply> replies{{.status = 200, .headers = {{"X", "a\r\nSet-Cookie: b"}}, .body = {}},
        {.status = 200, .headers = {{"X: a\r\nY", "b"}}, .body = {}},
        {.status = 200, .headers = {{"", "b"}}, .body = {}}, {.status = 101, .headers = {}, .body = {}},
        {.status = 2000, .headers = {}, .body = {}}};
    for (const Reply &reply : replies) {
        Fixture f;
        f.handler.reply = [&](const IncomingRequest &) { return reply; };
        RawClient client = f.client();
        client.send(get("/"));
        QTRY_COMPARE(client.statuses(), QList<int>{500});
        QVERIFY(!client.received().contains("Cookie") && !client.received().contains("Y: b"));
    }
}

void TestServer::writesAnswersInTheOrderOfTheRequests()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    RawClient client = f.client();
    client.send(get("/1") + get("/2") + get("/3") + get("/4"));
    QTRY_COMPARE(f.handler.waiting.size(), 4U);
    f.handler.waiting[2].answer(replyOf(203));
    f.handler.waiting[1].answer(replyOf(202));
    QTest::qWait(20);
    QCOMPARE(client.received(), QByteArray());
    f.handler.waiting[0].answer(replyOf(201));
    QTRY_COMPARE(client.statuses(), (QList<int>{201, 202, 203}));
    f.handler.waiting[3].answer(replyOf(204));
    QTRY_COMPARE(client.statuses(), (QList<int>{201, 202, 203, 204}));
}

void TestServer::takesAnswersFromOtherThreads()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    constexpr int total = 200;
    RawClient client = f.client();
    for (int i = 0; i < total; ++i) {
        client.send(get("/" + QByteArray::number(i)));
    }
    int answered = 0;
    std::vector<std::thread> threads;
    while (answered < total) {
        QTRY_VERIFY(!f.handler.waiting.empty());
        answered += int(f.handler.waiting.size());
        threads.emplace_back([taken = std::exchange(f.handler.waiting, {})]() mutable {
            for (auto it = taken.rbegin(); it != taken.rend(); ++it) {
                it->answer(replyOf(200));
                it->answer(replyOf(500)); // the second answer is none
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QTRY_COMPARE(client.statuses(), QList<int>(total, 200));
    for (int i = 0; i < total; ++i) {
        QCOMPARE(f.handler.requests[size_t(i)].head.target, "/" + QByteArray::number(i));
    }
}

void TestServer::answers500WhenNobodyDoes()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    RawClient client = f.client();
    client.send(get("/"));
    QTRY_COMPARE(f.handler.waiting.size(), 1U);
    f.handler.waiting.clear();
    QTRY_COMPARE(client.statuses(), QList<int>{500});
}

void TestServer::dropsAnAnswerToAConnectionThatIsGone()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    {
        RawClient client = f.client();
        client.send(get("/"));
        QTRY_COMPARE(f.handler.waiting.size(), 1U);
        reset(client);
        QTRY_COMPARE(f.server.connectionCount(), 0);
    }
    // The next connection takes the same place, and must not get the old answer.
    RawClient next = f.client();
    next.send(get("/next"));
    QTRY_COMPARE(f.handler.waiting.size(), 2U);
    f.handler.waiting[0].answer(replyOf(299));
    f.handler.waiting[1].answer(replyOf(201));
    QTRY_COMPARE(next.statuses(), QList<int>{201});
}

void TestServer::survivesAnAnswerAfterItsEnd()
{
    auto f = std::make_unique<Fixture>();
    f->handler.answersAtOnce = false;
    RawClient client = f->client();
    client.send(get("/"));
    QTRY_COMPARE(f->handler.waiting.size(), 1U);
    Responder late = std::move(f->handler.waiting.front());
    f.reset();
    late.answer(replyOf(200));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.statuses().isEmpty());
}

void TestServer::delaysAnAnswerThatAsksForIt()
{
    Fixture f;
    f.handler.reply = [](const IncomingRequest &request) {
        Reply reply = replyOf(200, request.head.target);
        reply.delayMs = request.head.target == "/slow" ? 30 : 0;
        return reply;
    };
    RawClient client = f.client();
    client.send(get("/slow") + get("/fast"));
    QTRY_COMPARE(client.statuses(), (QList<int>{200, 200}));
    QVERIFY(client.received().indexOf("/slow") < client.received().indexOf("/fast"));
}

void TestServer::stopsReadingWhileAnswersAreOutstanding()
{
    ServerLimits limits;
    limits.pipelined = 3;
    Fixture f(limits);
    f.handler.answersAtOnce = false;
    RawClient client = f.client();
    client.send(get("/").repeated(10));
    QTRY_COMPARE(f.handler.waiting.size(), 3U);
    QTest::qWait(20);
    QCOMPARE(f.handler.waiting.size(), 3U);
    f.handler.waiting[0].answer(replyOf(200));
    QTRY_COMPARE(f.handler.waiting.size(), 4U);
    size_t next = 1;
    while (client.statuses().size() < 10) {
        QTRY_VERIFY(f.handler.waiting.size() > next);
        f.handler.waiting[next++].answer(replyOf(200));
        QTRY_COMPARE(client.statuses().size(), int(next));
    }
}

void TestServer::showsAndAnswersAMalformedRequest()
{
    Fixture f;
    RawClient client = f.client();
    const QByteArray bad = "GET / HTTP/1.1\nHost: a\n\n";
    client.send(bad);
    QTRY_COMPARE(client.statuses(), QList<int>{400});
    QVERIFY(client.received().contains("Connection: close\r\n"));
    QVERIFY(client.received().contains("http.bare-lf"));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(f.handler.malformed.size(), 1U);
    QCOMPARE(f.handler.malformed.front().raw, bad);
    QCOMPARE(f.handler.malformed.front().verdict.problem.location.offset, 14);
    QVERIFY(f.handler.malformed.front().peer.startsWith("127.0.0.1:"));
    QVERIFY(f.handler.requests.empty());
}

void TestServer::keepsTheGoodFirstFromTheBadSecond()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    RawClient client = f.client();
    client.send(get("/good") + "BAD\r\n\r\n" + get("/never"));
    QTRY_COMPARE(f.handler.malformed.size(), 1U);
    QCOMPARE(f.handler.waiting.size(), 1U);
    QVERIFY2(client.received().isEmpty(), "the refusal must not overtake the answer before it");
    f.handler.waiting[0].answer(replyOf(202));
    QTRY_COMPARE(client.statuses(), (QList<int>{202, 400}));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(f.handler.requests.size(), 1U);
}

void TestServer::letsTheClientSeeTheRefusalOfALargeBody()
{
    ServerLimits limits;
    limits.wire.body = 1000;
    Fixture f(limits);
    RawClient client = f.client();
    // The client keeps sending a body that nobody wants: a close would reset the answer away.
    client.send(post(QByteArray(3'000'000, 'x')));
    QTRY_COMPARE(client.statuses(), QList<int>{413});
    client.socket.disconnectFromHost();
    QTRY_VERIFY(client.isClosed());
    QTRY_COMPARE(f.server.connectionCount(), 0);
    QVERIFY(f.handler.requests.empty());
    QCOMPARE(f.handler.malformed.size(), 1U);
}

void TestServer::refusesLargeHeadsAndTargets()
{
    Fixture f;
    RawClient target = f.client();
    target.send(get('/' + QByteArray(16'384, 'a')));
    QTRY_COMPARE(target.statuses(), QList<int>{414});
    RawClient head = f.client();
    head.send(get("/", "X: " + QByteArray(65'536, 'a') + "\r\n"));
    QTRY_COMPARE(head.statuses(), QList<int>{431});
    RawClient fields = f.client();
    fields.send(get("/", QByteArray("X: y\r\n").repeated(100)));
    QTRY_COMPARE(fields.statuses(), QList<int>{431});
    RawClient declared = f.client();
    declared.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10737418240\r\n\r\n");
    QTRY_COMPARE(declared.statuses(), QList<int>{413});
    QCOMPARE(f.handler.malformed.size(), 4U);
}

void TestServer::sendsContinueWhenAskedTo()
{
    Fixture f;
    RawClient client = f.client();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("ok");
    QTRY_COMPARE(client.statuses(), (QList<int>{100, 200}));
    RawClient other = f.client();
    other.send(get("/", "Expect: a-miracle\r\n"));
    QTRY_COMPARE(other.statuses(), QList<int>{417});
}

void TestServer::sendsContinueAfterTheAnswersBefore()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    RawClient client = f.client();
    client.send(get("/") + "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(f.handler.waiting.size(), 1U);
    QCOMPARE(client.received(), QByteArray());
    f.handler.waiting[0].answer(replyOf(202));
    QTRY_COMPARE(client.statuses(), (QList<int>{202, 100}));
    client.send("ok");
    QTRY_COMPARE(f.handler.waiting.size(), 2U);
    f.handler.waiting[1].answer(replyOf(203));
    QTRY_COMPARE(client.statuses(), (QList<int>{202, 100, 203}));
}

void TestServer::answersAPeerThatOnlyStoppedSending()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    RawClient client = f.client();
    client.send(get("/"));
    ::shutdown(int(client.socket.socketDescriptor()), SHUT_WR);
    QTRY_COMPARE(f.handler.waiting.size(), 1U);
    QTest::qWait(20);
    QCOMPARE(f.server.connectionCount(), 1);
    f.handler.waiting[0].answer(replyOf(200, "still there"));
    QTRY_VERIFY(client.received().endsWith("still there"));
    QTRY_COMPARE(f.server.connectionCount(), 0);
}

void TestServer::showsARequestThatBrokeOff()
{
    Fixture f;
    const QByteArray part = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nonly this";
    RawClient client = f.client();
    client.send(part);
    QTRY_COMPARE(f.server.connectionCount(), 1);
    QTest::qWait(20);
    client.socket.abort();
    QTRY_COMPARE(f.handler.malformed.size(), 1U);
    QCOMPARE(f.handler.malformed.front().verdict.problem.code, "http.incomplete");
    QCOMPARE(f.handler.malformed.front().raw, part);
    QTRY_COMPARE(f.server.connectionCount(), 0);

    RawClient dying = f.client();
    dying.send(part);
    QTRY_COMPARE(f.server.connectionCount(), 1);
    QTest::qWait(20);
    reset(dying);
    QTRY_COMPARE(f.handler.malformed.size(), 2U);
    QTRY_COMPARE(f.server.connectionCount(), 0);
    QVERIFY(f.handler.requests.empty());
}

void TestServer::dropsASilentConnection()
{
    Fixture f;
    RawClient client = f.client();
    QTRY_COMPARE(f.server.connectionCount(), 1);
    f.pass(9'999);
    QCOMPARE(f.server.connectionCount(), 1);
    f.pass(1);
    QCOMPARE(f.server.connectionCount(), 0);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(f.handler.malformed.empty());
    QCOMPARE(client.received(), QByteArray());
}

void TestServer::refusesASlowHead()
{
    Fixture f;
    RawClient client = f.client();
    client.send("GET / HTTP/1.1\r\nHost: a\r\n");
    QTRY_COMPARE(f.server.connectionCount(), 1);
    QTest::qWait(20);
    // A byte now and then does not buy more time.
    for (int i = 0; i < 9; ++i) {
        client.send("X");
        QTest::qWait(5);
        f.pass(1'000);
    }
    QVERIFY(client.received().isEmpty());
    f.pass(1'000);
    QTRY_COMPARE(client.statuses(), QList<int>{408});
    QCOMPARE(f.handler.malformed.size(), 1U);
    QCOMPARE(f.handler.malformed.front().verdict.problem.code, "http.head-timeout");
    QVERIFY(f.handler.malformed.front().raw.startsWith("GET / HTTP/1.1\r\nHost: a\r\nX"));
}

void TestServer::refusesASlowBody()
{
    Fixture f;
    RawClient client = f.client();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n" + QByteArray(2048, 'x'));
    QTRY_COMPARE(f.server.connectionCount(), 1);
    QTest::qWait(20);
    f.pass(11'999); // the grace, and two seconds for two kilobytes
    QVERIFY(f.handler.malformed.empty());
    f.pass(2);
    QTRY_COMPARE(client.statuses(), QList<int>{408});
    QCOMPARE(f.handler.malformed.front().verdict.problem.code, "http.body-timeout");
}

void TestServer::letsASteadyBodyTakeItsTime()
{
    Fixture f;
    RawClient client = f.client();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 40000\r\n\r\n");
    for (int i = 0; i < 20; ++i) {
        client.send(QByteArray(2'000, 'x'));
        QTest::qWait(10);
        f.pass(1'500);
    }
    QTRY_COMPARE(client.statuses(), QList<int>{200});
}

void TestServer::dropsAPeerThatDoesNotReadItsAnswer()
{
    Fixture f;
    f.handler.reply = [](const IncomingRequest &) { return replyOf(200, QByteArray(20'000'000, 'x')); };
    RawClient client = f.client();
    client.socket.setReadBufferSize(1);
    client.send(get("/"));
    QTRY_COMPARE(f.handler.requests.size(), 1U);
    QTest::qWait(50);
    QCOMPARE(f.server.connectionCount(), 1);
    f.pass(10'000'000);
    QTRY_COMPARE(f.server.connectionCount(), 0);
}

void TestServer::closesIdleConnections()
{
    Fixture f;
    RawClient client = f.client();
    client.send(get("/"));
    QTRY_COMPARE(client.statuses(), QList<int>{200});
    f.pass(59'999);
    QCOMPARE(f.server.connectionCount(), 1);
    client.send(get("/"));
    QTRY_COMPARE(client.statuses(), (QList<int>{200, 200}));
    f.pass(59'999);
    QCOMPARE(f.server.connectionCount(), 1);
    f.pass(1);
    QCOMPARE(f.server.connectionCount(), 0);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(f.handler.malformed.empty());
}

void TestServer::doesNotHurryWhileItOwesAnAnswer()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    RawClient client = f.client();
    client.send(get("/"));
    QTRY_COMPARE(f.handler.waiting.size(), 1U);
    f.pass(3'600'000);
    QCOMPARE(f.server.connectionCount(), 1);
    f.handler.waiting[0].answer(replyOf(200));
    QTRY_COMPARE(client.statuses(), QList<int>{200});
    f.pass(59'000);
    QCOMPARE(f.server.connectionCount(), 1);
}

void TestServer::turnsAwayConnectionsBeyondTheLimit()
{
    ServerLimits limits;
    limits.connections = 2;
    Fixture f(limits);
    RawClient one = f.client();
    RawClient two = f.client();
    QTRY_COMPARE(f.server.connectionCount(), 2);
    RawClient three = f.client();
    three.send(get("/"));
    QTRY_COMPARE(three.statuses(), QList<int>{503});
    QVERIFY(three.received().contains("Retry-After: "));
    QVERIFY(three.received().contains("Connection: close\r\n"));
    QTRY_COMPARE(f.server.connectionCount(), 2);
    one.send(get("/"));
    QTRY_COMPARE(one.statuses(), QList<int>{200});
    QCOMPARE(f.handler.requests.size(), 1U);
}

void TestServer::deadlinesWorkByThemselves()
{
    const SystemClock clock;
    RecordingHandler handler;
    ServerLimits limits;
    limits.headMs = 50;
    limits.lingerMs = 50;
    Server server(handler, clock, limits);
    VERIFY_OK(server.listen(QHostAddress::LocalHost, 0));
    RawClient slow(server.port());
    slow.send("GET / HT");
    QTRY_COMPARE(slow.statuses(), QList<int>{408});
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestServer::stopsGracefully()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    RawClient idle = f.client();
    RawClient waiting = f.client();
    RawClient sending = f.client();
    waiting.send(get("/waiting"));
    sending.send("POST /sending HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nha");
    QTRY_COMPARE(f.handler.waiting.size(), 1U);
    QTRY_COMPARE(f.server.connectionCount(), 3);
    QTest::qWait(20);

    QSignalSpy stopped(&f.server, &Server::stopped);
    const quint16 port = f.server.port();
    f.server.stop(5'000);
    QVERIFY(!f.server.isListening());
    QTRY_VERIFY(idle.isClosed());
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);

    f.handler.waiting[0].answer(replyOf(200));
    QTRY_COMPARE(waiting.statuses(), QList<int>{200});
    QVERIFY(waiting.received().contains("Connection: close\r\n"));
    QTRY_VERIFY(waiting.isClosed());
    QVERIFY(stopped.isEmpty());

    sending.send("lf");
    QTRY_COMPARE(f.handler.waiting.size(), 2U);
    f.handler.waiting[1].answer(replyOf(201));
    QTRY_COMPARE(sending.statuses(), QList<int>{201});
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(f.server.connectionCount(), 0);
}

void TestServer::stopsInTimeWhateverIsOutstanding()
{
    Fixture f;
    f.handler.answersAtOnce = false;
    RawClient client = f.client();
    client.send(get("/"));
    QTRY_COMPARE(f.handler.waiting.size(), 1U);
    QSignalSpy stopped(&f.server, &Server::stopped);
    f.server.stop(1'000);
    f.pass(999);
    QVERIFY(stopped.isEmpty());
    f.pass(1);
    QTRY_COMPARE(stopped.size(), 1);
    QTRY_VERIFY(client.isClosed());
    f.handler.waiting[0].answer(replyOf(200));
}

void TestServer::runsOnAThreadOfItsOwn()
{
    const SystemClock clock;
    RecordingHandler handler;
    Server server(handler, clock);
    QThread wire;
    server.moveToThread(&wire);
    wire.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        &server,
        [&] {
            if (server.listen(QHostAddress::LocalHost, 0)) {
                port = server.port();
            }
        },
        Qt::BlockingQueuedConnection);
    QVERIFY(port != 0);
    RawClient client(port);
    client.send(post("hello"));
    QTRY_COMPARE(client.statuses(), QList<int>{200});
    QSignalSpy stopped(&server, &Server::stopped);
    QMetaObject::invokeMethod(
        &server, [&] { server.stop(1'000); }, Qt::QueuedConnection);
    QTRY_COMPARE(stopped.size(), 1);
    QMetaObject::invokeMethod(
        &server, [&] { server.moveToThread(qApp->thread()); }, Qt::BlockingQueuedConnection);
    wire.quit();
    QVERIFY(wire.wait(5'000));
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"

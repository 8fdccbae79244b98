// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/secret.h"
#include "tests/model/http/caller.h"
#include "tests/support/recordingserver.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace triptych;
using namespace triptych::tests;
using http::CallHeader;
using http::CallId;
using http::CallRequest;
using http::CallResult;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A request that is as odd as the validator lets pass.
CallRequest randomRequest(QRandomGenerator &random, const QByteArray &origin)
{
    const auto text = [&](QByteArrayView alphabet, int most) {
        QByteArray result;
        for (int n = int(random.bounded(most + 1)); n > 0; --n) {
            result += alphabet.at(random.bounded(int(alphabet.size())));
        }
        return result;
    };
    const auto maybeSecret = [&](const QByteArray &bytes) {
        return random.bounded(3) ? Marked(bytes) : Marked::secret(bytes);
    };
    static constexpr const char *methods[] = {
        "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "x-Odd!"};
    CallRequest request;
    request.method = methods[random.bounded(8)];
    request.url = Marked(origin + '/');
    request.url.append(maybeSecret(text("abc%20/.;:@!$&'()*+,=~{}|^\"<>[]`", 40)));
    request.url.append(random.bounded(2) ? "?" : "");
    request.url.append(maybeSecret(text("ab&=%3D?/;+{}|..", 30)));
    for (int n = int(random.bounded(6)); n > 0; --n) {
        request.headers.append({"X-" + text("aBc-_.!", 8) + char('a' + random.bounded(4)),
            maybeSecret(text("value ,;\"\t:=0", 30))});
    }
    if (random.bounded(3)) {
        for (int part = 0; part < 3; ++part) {
            QByteArray bytes(int(random.bounded(400)), Qt::Uninitialized);
            for (char &c : bytes) {
                c = char(random.bounded(256));
            }
            request.body.append(maybeSecret(bytes));
        }
        if (random.bounded(20) == 0) {
            request.body.append(QByteArray(200'000, 'L'));
        }
    }
    return request;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentBytesAreTheBytesReceived();
    void manyAtOnceDoNotMix();
    void nothingIsAdded();
    void responseIsAsReceived();
    void codedBodiesAreDecoded_data();
    void codedBodiesAreDecoded();
    void anUnknownCodingIsShownAsReceived();
    void aBodyThatDoesNotDecodeKeepsItsHead();
    void chunkedBodiesKeepTheirTrailers();
    void interimResponsesAreListed();
    void headHasNoBody();
    void failuresHaveTheirCodes_data();
    void failuresHaveTheirCodes();
    void refusedConnectionIsNamed();
    void unknownHostIsNamed();
    void silentServerTimesOut();
    void largeBodiesStop();
    void aBombStopsAtTheLimit();
    void endlessHeadStops();
    void cancelKeepsWhatCame();
    void connectionsAreReused();
    void aPostIsNotRepeatedUnasked();
    void echoesAreFound();
    void refusedRequestsSendNothing();
    void shutDownEndsEveryCall();
    void phasesAddUp();
    void progressIsReported();
    void surroundingsTakeNoPart();
};

void TestClient::sentBytesAreTheBytesReceived()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    RecordingServer server;
    Caller caller;
    for (int round = 0; round < 400; ++round) {
        const CallRequest request = randomRequest(random, server.url({}));
        const auto ready = http::prepared(request);
        QVERIFY(ready);
        const CallResult result = caller.call(request);
        QCOMPARE(failureCode(result), QByteArray());
        QCOMPARE(server.requests().size(), round + 1);
        Marked expected = ready->head;
        expected.append(request.body);
        QCOMPARE(server.requests().constLast().bytes, expected.bytes());
        QCOMPARE(result.exchange.sentBytes, expected.masked());
        QCOMPARE(result.exchange.requestBody, request.body.masked());
        QCOMPARE(result.exchange.url, request.url.masked());
        QCOMPARE(result.exchange.responseBody, "ok");
    }
}

void TestClient::manyAtOnceDoNotMix()
{
    RecordingServer server([](const RecordingServer::Request &r) { return RecordingServer::ok(r.target()); });
    Caller caller;
    QHash<CallId, QByteArray> calls;
    for (int i = 0; i < 200; ++i) {
        const QByteArray target = "/call/" + QByteArray::number(i);
        calls.insert(caller.client->send(get(server.url(target))), target);
    }
    for (auto call = calls.cbegin(); call != calls.cend(); ++call) {
        QCOMPARE(caller.result(call.key()).exchange.responseBody, call.value());
        QCOMPARE(caller.finishes(call.key()), 1);
    }
    QCOMPARE(server.requests().size(), 200);
}

void TestClient::nothingIsAdded()
{
    RecordingServer server;
    Caller caller;
    CallRequest request = get(server.url("/a?b"));
    request.headers = fields({{"B", "1"}, {"a", "2"}, {"b", ""}, {"B", "3"}});
    const CallResult result = caller.call(request);
    const QByteArray host = "127.0.0.1:" + QByteArray::number(server.serverPort());
    QCOMPARE(
        server.received(), "GET /a?b HTTP/1.1\r\nHost: " + host + "\r\nB: 1\r\na: 2\r\nb:\r\nB: 3\r\n\r\n");
    QCOMPARE(result.exchange.request.headers,
        (Headers{{"Host", host}, {"B", "1"}, {"a", "2"}, {"b", ""}, {"B", "3"}}));
    QCOMPARE(result.exchange.remoteAddress, host);
}

void TestClient::responseIsAsReceived()
{
    const QByteArray head =
        "HTTP/1.1 201 Made  it\r\nX-b: 1\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nX-Empty:\r\n"
        "X-Folded: one\r\n  two\r\nX-Latin: \xe4\r\nContent-Length: 5\r\n\r\n";
    RecordingServer server(
        [&](const auto &) { return RecordingServer::Answer{head + QByteArray("a\0b\r\n", 5)}; });
    Caller caller;
    const CallResult result = caller.call(get(server.url()));
    QCOMPARE(result.exchange.receivedHead, head);
    QCOMPARE(result.exchange.response->status, 201);
    QCOMPARE(result.exchange.response->reason, "Made  it");
    QCOMPARE(result.exchange.response->protocol, "HTTP/1.1");
    QCOMPARE(result.exchange.response->headers,
        (Headers{{"X-b", "1"}, {"Set-Cookie", "a=1"}, {"set-cookie", "b=2"}, {"X-Empty", ""},
            {"X-Folded", "one two"}, {"X-Latin", "\xe4"}, {"Content-Length", "5"}}));
    QCOMPARE(result.exchange.responseBody, QByteArray("a\0b\r\n", 5));
    QCOMPARE(result.exchange.responseWireSize, 5);
}

void TestClient::codedBodiesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("gzip") << QByteArray("gzip")
                          << QByteArray(
                                 "1f8b0800000000000203ab564a54b252ca48cdc9c957a03fa9540b00bd0fec8980000000");
    QTest::newRow("deflate") << QByteArray("deflate")
                             << QByteArray("789cab564a54b252ca48cdc9c957a03fa9540b008bd62e2c");
    QTest::newRow("zstd") << QByteArray("zstd")
                          << QByteArray(
                                 "28b52ffd2480ad0000707b2261223a2268656c6c6f20227d01002f694902416e7b89");
    QTest::newRow("br") << QByteArray("br")
                        << QByteArray(
                               "1b7f00f81d0976ecc41a4627ceb114d9eb6b9db03234c906f256920418079445388e01");
}

void TestClient::codedBodiesAreDecoded()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, hex);
    const QByteArray coded = QByteArray::fromHex(hex);
    RecordingServer server(
        [&](const auto &) { return RecordingServer::ok(coded, "Content-Encoding: " + coding + "\r\n"); });
    Caller caller;
    const CallResult result = caller.call(get(server.url()));
    QCOMPARE(failureCode(result), QByteArray());
    QCOMPARE(result.exchange.responseBody, "{\"a\":\"" + QByteArray("hello ").repeated(20) + "\"}");
    QCOMPARE(result.exchange.responseWireSize, coded.size());
    QVERIFY(!server.received().contains("Accept-Encoding"));
}

void TestClient::anUnknownCodingIsShownAsReceived()
{
    RecordingServer server(
        [&](const auto &) { return RecordingServer::ok("raw bytes", "Content-Encoding: gzip, sdch\r\n"); });
    Caller caller;
    const CallResult result = caller.call(get(server.url()));
    QCOMPARE(failureCode(result), QByteArray());
    QCOMPARE(result.exchange.responseBody, "raw bytes");
    QVERIFY(hasProblem(result, "call.encoding"));
}

void TestClient::aBodyThatDoesNotDecodeKeepsItsHead()
{
    RecordingServer server(
        [&](const auto &) { return RecordingServer::ok("not gzip", "Content-Encoding: gzip\r\n"); });
    Caller caller;
    const CallResult result = caller.call(get(server.url()));
    QCOMPARE(failureCode(result), QByteArray("call.encoding"));
    QCOMPARE(result.exchange.response->status, 200);
}

void TestClient::chunkedBodiesKeepTheirTrailers()
{
    RecordingServer server([](const auto &) {
        return RecordingServer::Answer{
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
            "3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\nX-Sum: 5\r\n\r\n"};
    });
    Caller caller;
    const CallResult result = caller.call(get(server.url()));
    QCOMPARE(failureCode(result), QByteArray());
    QCOMPARE(result.exchange.responseBody, "abcde");
    QCOMPARE(result.trailers, (Headers{{"X-Sum", "5"}}));
    QVERIFY(!result.exchange.receivedHead.contains("X-Sum: 5"));
}

void TestClient::interimResponsesAreListed()
{
    RecordingServer server([](const auto &) {
        return RecordingServer::Answer{"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                                       "HTTP/1.1 102 Processing\r\n\r\n" +
                                       RecordingServer::ok("done").bytes};
    });
    Caller caller;
    const CallResult result = caller.call(get(server.url()));
    QCOMPARE(result.interim.size(), 2);
    QCOMPARE(result.interim.at(0).status, 103);
    QCOMPARE(result.interim.at(0).headers, (Headers{{"Link", "</a>"}}));
    QCOMPARE(result.exchange.response->status, 200);
    QVERIFY(result.exchange.receivedHead.startsWith("HTTP/1.1 200"));
    QCOMPARE(result.exchange.responseBody, "done");
}

void TestClient::headHasNoBody()
{
    RecordingServer server([](const auto &) {
        return RecordingServer::Answer{"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n"};
    });
    Caller caller;
    CallRequest request = get(server.url());
    request.method = "HEAD";
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray());
    QCOMPARE(result.exchange.response->headers.value("content-length"), QByteArray("999"));
    QVERIFY(server.received().startsWith("HEAD / HTTP/1.1\r\n"));
    QCOMPARE(caller.call(request).exchange.response->status, 200);
    QCOMPARE(server.connections(), 1);
}

void TestClient::failuresHaveTheirCodes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("closed without a word") << QByteArray() << QByteArray("call.closed") << QByteArray();
    QTest::newRow("no HTTP at all") << QByteArray("SSH-2.0-OpenSSH_9\r\n") << QByteArray("call.protocol")
                                    << QByteArray();
    QTest::newRow("body too short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
                                    << QByteArray("call.truncated") << QByteArray("abc");
    QTest::newRow("no last chunk") << QByteArray(
                                          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
                                   << QByteArray("call.truncated") << QByteArray("abc");
    QTest::newRow("bad chunk size")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n")
        << QByteArray("call.broken") << QByteArray();
}

void TestClient::failuresHaveTheirCodes()
{
    QFETCH(QByteArray, answer);
    RecordingServer server([&](const auto &) { return RecordingServer::Answer{answer, true}; });
    Caller caller;
    const CallResult result = caller.call(get(server.url()));
    QTEST(failureCode(result), "code");
    QTEST(result.exchange.responseBody, "body");
    QVERIFY(result.exchange.sentBytes.startsWith("GET / HTTP/1.1\r\n"));
    QVERIFY(!result.exchange.failure->message.isEmpty());
}

void TestClient::refusedConnectionIsNamed()
{
    quint16 port = 0;
    {
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        port = gone.serverPort();
    }
    Caller caller;
    const CallResult result = caller.call(get("http://127.0.0.1:" + QByteArray::number(port)));
    QCOMPARE(failureCode(result), QByteArray("call.refused"));
    QVERIFY(result.exchange.failure->message.contains(QString::number(port)));
    QCOMPARE(result.exchange.sentBytes, QByteArray());
    QVERIFY(!result.exchange.response);
}

void TestClient::unknownHostIsNamed()
{
    Caller caller;
    QCOMPARE(failureCode(caller.call(get("http://no-such-host.invalid/"))), QByteArray("call.dns"));
}

void TestClient::silentServerTimesOut()
{
    RecordingServer server([](const auto &) { return RecordingServer::Answer{}; });
    Caller caller;
    CallRequest request = get(server.url());
    request.timeoutMs = 200;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray("call.timeout"));
    QCOMPARE(result.exchange.sentBytes, server.received());
}

void TestClient::largeBodiesStop()
{
    RecordingServer server([](const auto &) { return RecordingServer::ok(QByteArray(100'000, 'x')); });
    Caller caller;
    CallRequest request = get(server.url());
    request.maxBodyBytes = 12'345;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray("call.too-large"));
    QCOMPARE(result.exchange.responseBody.size(), 12'345);
    QCOMPARE(result.exchange.response->status, 200);
    request.maxBodyBytes = 100'000;
    QCOMPARE(failureCode(caller.call(request)), QByteArray());
}

void TestClient::aBombStopsAtTheLimit()
{
    // 50 MB of zeros in 50 KB; qCompress puts four bytes of its own in front.
    const QByteArray bomb = qCompress(QByteArray(50'000'000, '\0'), 9).mid(4);
    RecordingServer server(
        [&](const auto &) { return RecordingServer::ok(bomb, "Content-Encoding: deflate\r\n"); });
    Caller caller;
    CallRequest request = get(server.url());
    request.maxBodyBytes = 1'000'000;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray("call.too-large"));
    QCOMPARE(result.exchange.responseBody.size(), 1'000'000);
}

void TestClient::endlessHeadStops()
{
    RecordingServer server([](const auto &) {
        return RecordingServer::Answer{
            "HTTP/1.1 200 OK\r\n" + QByteArray("X-More: and more\r\n").repeated(100'000)};
    });
    Caller caller;
    QCOMPARE(failureCode(caller.call(get(server.url()))), QByteArray("call.head-too-large"));
}

void TestClient::cancelKeepsWhatCame()
{
    RecordingServer server([](const auto &) {
        return RecordingServer::Answer{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"};
    });
    Caller caller;
    const CallId id = caller.client->send(get(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    caller.client->cancel(id);
    caller.client->cancel(id);
    QCOMPARE(failureCode(caller.result(id)), QByteArray("call.cancelled"));
    QCOMPARE(caller.result(id).exchange.sentBytes, server.received());
    caller.client->cancel(id);
    CallRequest next = get(server.url());
    next.timeoutMs = 200;
    QCOMPARE(failureCode(caller.call(next)), QByteArray("call.timeout"));
    QCOMPARE(caller.finishes(id), 1);
}

void TestClient::connectionsAreReused()
{
    RecordingServer server;
    Caller caller;
    for (int i = 0; i < 50; ++i) {
        const CallResult result = caller.call(get(server.url()));
        QCOMPARE(failureCode(result), QByteArray());
        QCOMPARE(result.exchange.timings.connect >= 0, i == 0);
    }
    QCOMPARE(server.connections(), 1);
    server.closeConnections();
    QTRY_COMPARE(server.requests().size(), 50);
    QCOMPARE(failureCode(caller.call(get(server.url()))), QByteArray());
    QCOMPARE(server.connections(), 2);
}

void TestClient::aPostIsNotRepeatedUnasked()
{
    // The peer reads the second request of a kept connection and closes it without a word.
    RecordingServer server([](const RecordingServer::Request &r) {
        return r.target() == "/first" ? RecordingServer::ok() : RecordingServer::Answer{{}, true};
    });
    Caller caller;
    QCOMPARE(failureCode(caller.call(get(server.url("/first")))), QByteArray());
    CallRequest post = get(server.url("/pay"));
    post.method = "POST";
    post.body = QByteArray("amount=1");
    const CallResult paid = caller.call(post);
    QCOMPARE(failureCode(paid), QByteArray("call.closed"));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(paid.exchange.sentBytes.endsWith("amount=1"));

    QCOMPARE(failureCode(caller.call(get(server.url("/first")))), QByteArray());
    const CallResult read = caller.call(get(server.url("/read")));
    QCOMPARE(failureCode(read), QByteArray("call.closed"));
    QCOMPARE(server.requests().size(), 5);
    QVERIFY(hasProblem(read, "call.repeated"));
    QCOMPARE(read.exchange.sentBytes, server.requests().constLast().bytes);
}

void TestClient::echoesAreFound()
{
    const QByteArray secret = "s3cr+t/value";
    RecordingServer server([&](const auto &) {
        return RecordingServer::ok(
            "you said " + secret + " and s3cr%2Bt/value", "X-Echo: " + secret + "\r\n");
    });
    Caller caller;
    CallRequest request = get(server.url());
    request.url.append("?key=");
    request.url.append(percentEncode(Marked::secret(secret), UrlPart::Query));
    const CallResult result = caller.call(request);
    QVERIFY(hasProblem(result, "call.echo"));
    QVERIFY(result.exchange.responseBody.contains(secret));
    const CallResult masked = result.masked();
    QCOMPARE(masked.exchange.responseBody, "you said " + Secret::mask() + " and " + Secret::mask());
    QCOMPARE(masked.exchange.response->headers.value("X-Echo"), Secret::mask());
    QVERIFY(!masked.exchange.receivedHead.contains(secret));
}

void TestClient::refusedRequestsSendNothing()
{
    RecordingServer server;
    Caller caller;
    CallRequest request = get(server.url());
    request.headers = fields({{"X", "a\r\nInjected: 1"}});
    QCOMPARE(failureCode(caller.call(request)), QByteArray("request.header-value"));
    request = get(server.url("/a b"));
    QCOMPARE(failureCode(caller.call(request)), QByteArray("url.control"));
    request = get("ftp://127.0.0.1/");
    QCOMPARE(failureCode(caller.call(request)), QByteArray("request.scheme"));
    QCOMPARE(server.connections(), 0);
}

void TestClient::shutDownEndsEveryCall()
{
    RecordingServer server([](const auto &) { return RecordingServer::Answer{}; });
    Caller caller;
    QList<CallId> ids;
    for (int i = 0; i < 20; ++i) {
        ids += caller.client->send(get(server.url()));
    }
    QTRY_COMPARE(server.requests().size(), 20);
    QSignalSpy stopped(caller.client, &http::Client::stopped);
    caller.client->shutDown();
    for (const CallId id : ids) {
        QCOMPARE(failureCode(caller.result(id)), QByteArray("call.cancelled"));
    }
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(failureCode(caller.call(get(server.url()))), QByteArray("call.cancelled"));
    QCOMPARE(server.requests().size(), 20);
}

void TestClient::phasesAddUp()
{
    RecordingServer server;
    Caller caller;
    const Timings t = caller.call(get(server.url())).exchange.timings;
    QVERIFY(t.dns >= 0 && t.connect >= 0 && t.send >= 0 && t.wait >= 0 && t.receive >= 0);
    QCOMPARE(t.tls, -1);
    QVERIFY(t.dns + t.connect + t.send + t.wait + t.receive <= t.total);
}

void TestClient::progressIsReported()
{
    RecordingServer server([](const auto &) {
        return RecordingServer::Answer{
            "HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n" + QByteArray(400'000, 'x')};
    });
    Caller caller;
    QList<http::Progress> seen;
    connect(
        caller.client, &http::Client::progress, this, [&](CallId, const http::Progress &p) { seen += p; });
    const CallId id = caller.client->send(get(server.url()));
    QTRY_VERIFY(!seen.isEmpty() && seen.constLast().received > 0);
    QCOMPARE(seen.constLast().receivedTotal, 500'000);
    caller.client->cancel(id);
    QCOMPARE(failureCode(caller.result(id)), QByteArray("call.cancelled"));
}

void TestClient::surroundingsTakeNoPart()
{
    RecordingServer proxy;
    RecordingServer server([](const auto &) { return RecordingServer::ok("x", "Set-Cookie: a=1\r\n"); });
    qputenv("http_proxy", proxy.url());
    qputenv("ALL_PROXY", proxy.url());
    Caller caller;
    QCOMPARE(failureCode(caller.call(get(server.url()))), QByteArray());
    QCOMPARE(failureCode(caller.call(get(server.url()))), QByteArray());
    qunsetenv("http_proxy");
    qunsetenv("ALL_PROXY");
    QCOMPARE(proxy.connections(), 0);
    QVERIFY(!server.received().contains("Cookie"));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"

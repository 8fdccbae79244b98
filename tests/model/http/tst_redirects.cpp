// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/http/caller.h"
#include "tests/support/recordingserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace triptych::tests;
using http::CallRequest;
using http::CallResult;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray canary = "c4n4ry-5ecret";

CallRequest withSecretsEverywhere(const QByteArray &url, const QByteArray &method)
{
    CallRequest request;
    request.method = method;
    request.url = Marked(url + "?key=");
    request.url.appendSecret(canary + "-query");
    request.headers =
        fields({{"Accept", "text/plain"}, {"X-Plain", "not on the list"}, {"Content-Type", "a/b"}});
    for (const char *name : {"Authorization", "Cookie", "X-Api-Key", "User-Agent", "Accept-Language"}) {
        request.headers.append({QByteArray(name), Marked::secret(canary + "-" + name)});
    }
    return request;
}

} // namespace

class TestRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecretCrossesAnOrigin_data();
    void noSecretCrossesAnOrigin();
    void theSameOriginGetsThemAll_data();
    void theSameOriginGetsThemAll();
    void aSecretInTheLocationStops();
    void aSecretBodyStopsAtAnotherOrigin();
    void aPlainBodyGoesAlong();
    void whatWasDroppedStaysDropped();
    void httpsNeverBecomesHttp();
    void anotherHostIsNotExcusedFromCertificates();
    void hopsAreLimitedAndListed();
    void noRedirectsMeansTheAnswer();
    void badLocationsAreRefused_data();
    void badLocationsAreRefused();
    void allHopsShareOneDeadline();

private:
    QTemporaryDir m_folder;
};

void TestRedirects::noSecretCrossesAnOrigin_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("difference");
    QTest::addColumn<QByteArray>("method");
    for (const char *status : {"301", "302", "303", "307", "308"}) {
        for (const char *difference : {"host", "port", "scheme"}) {
            for (const char *method : {"GET", "POST", "DELETE"}) {
                QTest::addRow("%s to another %s by %s", status, difference, method)
                    << QByteArray(status) << QByteArray(difference) << QByteArray(method);
            }
        }
    }
}

void TestRedirects::noSecretCrossesAnOrigin()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, difference);
    QFETCH(QByteArray, method);
    const Certificate certificate = difference == "scheme" ? makeCertificate(m_folder.path()) : Certificate{};
    if (difference == "scheme" && certificate.key.isEmpty()) {
        QSKIP("skipped, no openssl program");
    }
    RecordingServer plainTarget;
    RecordingServer secureTarget(
        [](const auto &) { return RecordingServer::ok(); }, certificate.configuration());
    QByteArray location;
    RecordingServer server([&](const RecordingServer::Request &r) {
        return r.target().startsWith("/arrived")
                   ? RecordingServer::ok()
                   : RecordingServer::status(status + " Moved", "Location: " + location + "\r\n");
    });
    location = difference == "host"   ? server.url("/arrived", "localhost")
               : difference == "port" ? plainTarget.url("/arrived")
                                      : secureTarget.url("/arrived");
    Caller caller;
    CallRequest request = withSecretsEverywhere(server.url("/start"), method);
    request.caFile = certificate.certificate;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray());
    QCOMPARE(result.hops.size(), 1);
    QVERIFY(hasProblem(result, "call.redirected"));

    const RecordingServer &target = difference == "port" ? plainTarget : secureTarget;
    const QByteArray arrived =
        difference == "host" ? server.requests().constLast().bytes : target.requests().constLast().bytes;
    QVERIFY(!arrived.contains(canary));
    QVERIFY(!arrived.contains("X-Plain"));
    QVERIFY(arrived.contains("Accept: text/plain\r\n"));
    QVERIFY(server.requests().constFirst().bytes.contains(canary + "-Authorization"));
    const bool becomesGet = method != "GET" && (status == "303" || (method == "POST" && status < "303"));
    QVERIFY(arrived.startsWith((becomesGet ? "GET" : method) + " /arrived HTTP/1.1\r\n"));
    for (const Exchange &exchange : result.hops + QList<Exchange>{result.exchange}) {
        QVERIFY(!exchange.sentBytes.contains(canary) && !exchange.url.contains(canary));
    }
}

void TestRedirects::theSameOriginGetsThemAll_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"301", "302", "303", "307", "308"}) {
        QTest::newRow(status) << QByteArray(status);
    }
}

void TestRedirects::theSameOriginGetsThemAll()
{
    QFETCH(QByteArray, status);
    RecordingServer server([&](const RecordingServer::Request &r) {
        return r.target().startsWith("/a/b")
                   ? RecordingServer::status(status + " X", "Location: ../c?x=1#f\r\n")
                   : RecordingServer::ok();
    });
    Caller caller;
    CallRequest request = withSecretsEverywhere(server.url("/a/b/"), "POST");
    request.body = Marked::secret(canary);
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray());
    const QByteArray arrived = server.requests().constLast().bytes;
    QVERIFY(arrived.contains("X-Api-Key: " + canary + "-X-Api-Key\r\n"));
    const bool keepsBody = status == "307" || status == "308";
    QVERIFY(arrived.startsWith(keepsBody ? "POST /a/c?x=1 " : "GET /a/c?x=1 "));
    QCOMPARE(arrived.contains("Content-Type"), keepsBody);
    QCOMPARE(server.requests().constLast().body(), keepsBody ? canary : QByteArray());
    QVERIFY(!result.exchange.sentBytes.contains(canary));
}

void TestRedirects::aSecretInTheLocationStops()
{
    RecordingServer other;
    RecordingServer server([&](const RecordingServer::Request &r) {
        const QByteArray query = r.target().mid(r.target().indexOf('?'));
        return RecordingServer::status("302 Found", "Location: " + other.url("/x") + query + "\r\n");
    });
    Caller caller;
    const CallResult result = caller.call(withSecretsEverywhere(server.url("/"), "GET"));
    QCOMPARE(failureCode(result), QByteArray("call.redirect-secret"));
    QCOMPARE(result.exchange.response->status, 302);
    QCOMPARE(other.connections(), 0);
    QVERIFY(!result.masked().exchange.receivedHead.contains(canary));
    QVERIFY(!result.exchange.failure->message.contains(QString::fromLatin1(canary)));
}

void TestRedirects::aSecretBodyStopsAtAnotherOrigin()
{
    RecordingServer other;
    RecordingServer server(
        [&](const auto &) { return RecordingServer::status("307 X", "Location: " + other.url() + "\r\n"); });
    Caller caller;
    CallRequest request = get(server.url());
    request.method = "POST";
    request.body = QByteArray("token=");
    request.body.appendSecret(canary);
    QCOMPARE(failureCode(caller.call(request)), QByteArray("call.redirect-secret"));
    QCOMPARE(other.connections(), 0);
}

void TestRedirects::aPlainBodyGoesAlong()
{
    RecordingServer other;
    RecordingServer server([&](const auto &) {
        return RecordingServer::status("308 X", "Location: " + other.url("/y") + "\r\n");
    });
    Caller caller;
    CallRequest request = get(server.url());
    request.method = "PUT";
    request.headers =
        fields({{"Content-Type", "application/json"}, {"Content-Length", "2"}, {"Host", "front.example"}});
    request.body = QByteArray("{}");
    QCOMPARE(failureCode(caller.call(request)), QByteArray());
    const QByteArray host = "127.0.0.1:" + QByteArray::number(other.serverPort());
    QCOMPARE(other.received(), "PUT /y HTTP/1.1\r\nHost: " + host +
                                   "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
}

void TestRedirects::whatWasDroppedStaysDropped()
{
    QByteArray back;
    RecordingServer other(
        [&](const auto &) { return RecordingServer::status("302 X", "Location: " + back + "\r\n"); });
    RecordingServer server([&](const RecordingServer::Request &r) {
        return r.target() == "/back" ? RecordingServer::ok()
                                     : RecordingServer::status("302 X", "Location: " + other.url() + "\r\n");
    });
    back = server.url("/back");
    Caller caller;
    const CallResult result = caller.call(withSecretsEverywhere(server.url("/"), "GET"));
    QCOMPARE(result.hops.size(), 2);
    QVERIFY(!server.requests().constLast().bytes.contains(canary));
}

void TestRedirects::httpsNeverBecomesHttp()
{
    const Certificate certificate = makeCertificate(m_folder.path());
    if (certificate.key.isEmpty()) {
        QSKIP("skipped, no openssl program");
    }
    RecordingServer plain;
    RecordingServer server(
        [&](const auto &) { return RecordingServer::status("301 X", "Location: " + plain.url() + "\r\n"); },
        certificate.configuration());
    Caller caller;
    CallRequest request = get(server.url());
    request.caFile = certificate.certificate;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray("call.redirect-insecure"));
    QCOMPARE(result.exchange.response->status, 301);
    QCOMPARE(plain.connections(), 0);
}

void TestRedirects::anotherHostIsNotExcusedFromCertificates()
{
    const Certificate certificate = makeCertificate(m_folder.path());
    if (certificate.key.isEmpty()) {
        QSKIP("skipped, no openssl program");
    }
    RecordingServer other([](const auto &) { return RecordingServer::ok(); }, certificate.configuration());
    RecordingServer server(
        [&](const auto &) { return RecordingServer::status("302 X", "Location: " + other.url() + "\r\n"); },
        certificate.configuration());
    Caller caller;
    CallRequest request = get(server.url());
    request.verifyTls = false;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray("call.tls"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.received(), QByteArray());
}

void TestRedirects::hopsAreLimitedAndListed()
{
    RecordingServer server([](const RecordingServer::Request &r) {
        const QByteArray next = QByteArray::number(r.target().mid(1).toInt() + 1);
        return RecordingServer::status("302 Found", "Location: /" + next + "\r\n");
    });
    Caller caller;
    CallRequest request = get(server.url("/0"));
    request.maxRedirects = 3;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray("call.redirect-limit"));
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(result.hops.size(), 3);
    QVERIFY(result.hops.at(2).url.endsWith("/2"));
    QVERIFY(result.exchange.url.endsWith("/3"));
    QCOMPARE(server.connections(), 1);
}

void TestRedirects::noRedirectsMeansTheAnswer()
{
    RecordingServer server(
        [](const auto &) { return RecordingServer::status("302 Found", "Location: /x\r\n"); });
    Caller caller;
    CallRequest request = get(server.url());
    request.maxRedirects = 0;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray());
    QCOMPARE(result.exchange.response->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestRedirects::badLocationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("a script") << QByteArray("javascript://h/alert(1)");
    QTest::newRow("user information") << QByteArray("http://a:b@127.0.0.1/");
    QTest::newRow("backslash") << QByteArray("http://127.0.0.1\\@evil.example/");
    QTest::newRow("octal host") << QByteArray("http://0177.1/");
    QTest::newRow("control character") << QByteArray("/a\tb");
    QTest::newRow("no authority") << QByteArray("http:/x");
}

void TestRedirects::badLocationsAreRefused()
{
    QFETCH(QByteArray, location);
    RecordingServer server(
        [&](const auto &) { return RecordingServer::status("302 Found", "Location: " + location + "\r\n"); });
    Caller caller;
    const CallResult result = caller.call(get(server.url()));
    QCOMPARE(failureCode(result), QByteArray("call.redirect-location"));
    QCOMPARE(result.exchange.response->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestRedirects::allHopsShareOneDeadline()
{
    RecordingServer server([](const RecordingServer::Request &r) {
        return r.target() == "/silent" ? RecordingServer::Answer{}
                                       : RecordingServer::status("302 Found", "Location: /silent\r\n");
    });
    Caller caller;
    CallRequest request = get(server.url());
    request.timeoutMs = 300;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray("call.timeout"));
    QCOMPARE(result.hops.size(), 1);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"

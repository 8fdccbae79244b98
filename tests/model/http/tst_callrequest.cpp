// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/secret.h"
#include "model/http/auth.h"
#include "model/http/responsehead.h"
#include "tests/support/expect.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <curl/curl.h>

using namespace triptych;
using namespace triptych::http;
using namespace Qt::Literals::StringLiterals;

namespace {

CallRequest request(const QByteArray &method, const QByteArray &url, const QList<CallHeader> &headers = {},
    const QByteArray &body = {})
{
    CallRequest result;
    result.method = method;
    result.url = url;
    result.headers = headers;
    result.body = body;
    return result;
}

CallHeader field(const QByteArray &name, const QByteArray &value)
{
    return {name, value};
}

} // namespace

class TestCallRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headIsWrittenAsPrepared_data();
    void headIsWrittenAsPrepared();
    void injectionIsRefusedWithItsPlace_data();
    void injectionIsRefusedWithItsPlace();
    void everyControlByteIsRefusedEverywhere();
    void ourHostIsCurlsHost();
    void secretsAreFoundInAllTheirForms();

    void everyMethodKeepsTheContract_data();
    void everyMethodKeepsTheContract();
    void credentialsGoWhereTheyBelong_data();
    void credentialsGoWhereTheyBelong();
    void theRequestsOwnHeaderWins();

    void responseHeadsAreReadForgivingly();
};

void TestCallRequest::headIsWrittenAsPrepared_data()
{
    QTest::addColumn<CallRequest>("call");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("implied port") << request("GET", "HTTP://H.example:80/a#f")
                                  << QByteArray("GET /a HTTP/1.1\r\nHost: h.example\r\n\r\n");
    QTest::newRow("no path but a query")
        << request("GET", "http://h:81?a") << QByteArray("GET /?a HTTP/1.1\r\nHost: h:81\r\n\r\n");
    QTest::newRow("a host of its own, moved to the front")
        << request("GET", "http://h/", {field("A", "1"), field("host", "x")})
        << QByteArray("GET / HTTP/1.1\r\nhost: x\r\nA: 1\r\n\r\n");
    QTest::newRow("blanks around a value") << request("GET", "http://h/", {field("A", " \tb c\t ")})
                                           << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA: b c\r\n\r\n");
    QTest::newRow("an empty POST has a length")
        << request("POST", "http://h/")
        << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("a DELETE without a body has none")
        << request("DELETE", "http://h/") << QByteArray("DELETE / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("a length in its place stays there")
        << request("PUT", "http://h/", {field("Content-Length", "2"), field("B", "")}, "ab")
        << QByteArray("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nB:\r\n\r\n");
}

void TestCallRequest::headIsWrittenAsPrepared()
{
    QFETCH(CallRequest, call);
    const auto ready = prepared(call);
    VERIFY_OK(ready);
    QTEST(ready->head.bytes(), "head");
}

void TestCallRequest::injectionIsRefusedWithItsPlace_data()
{
    QTest::addColumn<CallRequest>("call");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char *name, const CallRequest &call, const char *code, const char *pointer,
                         qint64 offset) {
        QTest::newRow(name) << call << QByteArray(code) << QByteArray(pointer) << offset;
    };
    const auto with = [](const QByteArray &name, const QByteArray &value) {
        return request("GET", "http://h/", {field("Ok", "1"), field(name, value)});
    };
    row("CRLF in a value", with("X", "a\r\nY: b"), "request.header-value", "/headers/1/value", 1);
    row("a folded value", with("X", "a\n b"), "request.header-value", "/headers/1/value", 1);
    row("NUL in a value", with("X", QByteArray("ab\0", 3)), "request.header-value", "/headers/1/value", 2);
    row("vertical tab in a value", with("X", "\x0b"), "request.header-value", "/headers/1/value", 0);
    row("non-ASCII in a value", with("X", "a\xc3\xa4"), "request.header-value", "/headers/1/value", 1);
    row("CRLF in a name", with("X\r\nY", "1"), "request.header-name", "/headers/1/name", 1);
    row("colon in a name", with("X:Y", "1"), "request.header-name", "/headers/1/name", 1);
    row("space after a name", with("X ", "1"), "request.header-name", "/headers/1/name", 1);
    row("no name", with("", "1"), "request.header-name", "/headers/1/name", 0);
    row("CRLF in the method", request("GET / HTTP/1.1\r\nX: y\r\n", "http://h/"), "request.method", "/method",
        3);
    row("no method", request("", "http://h/"), "request.method", "/method", 0);
    row("CONNECT", request("CONNECT", "http://h/"), "request.method", "/method", 0);
    row("CRLF in the path", request("GET", "http://h/a\r\n"), "url.control", "/url", 10);
    row("another scheme", request("GET", "ftp://h/"), "request.scheme", "/url", 0);
    row("a wrong length", request("POST", "http://h/", {field("Content-Length", "3")}, "ab"),
        "request.framing", "/headers/0/value", 0);
    row("two lengths",
        request("POST", "http://h/", {field("Content-Length", "2"), field("content-length", "2")}, "ab"),
        "request.framing", "/headers/1/value", 0);
    row("chunked", with("transfer-encoding", "chunked"), "request.framing", "/headers/1/name", 0);
    row("two hosts", request("GET", "http://h/", {field("Host", "a"), field("host", "b")}), "request.host",
        "/headers/1/value", 0);
    row("a HEAD with a body", request("HEAD", "http://h/", {}, "x"), "request.body", "/body", 0);
}

void TestCallRequest::injectionIsRefusedWithItsPlace()
{
    QFETCH(CallRequest, call);
    QFETCH(QByteArray, code);
    const auto ready = prepared(call);
    COMPARE_PROBLEM(ready, code);
    QTEST(ready.error().location.pointer, "pointer");
    QTEST(ready.error().location.offset, "offset");
}

void TestCallRequest::everyControlByteIsRefusedEverywhere()
{
    for (int c = 0; c < 256; ++c) {
        const char byte = char(c);
        const bool isVisible = c > 0x20 && c < 0x7f;
        const QByteArray inside = QByteArray("a") + byte + 'b';
        QCOMPARE(prepared(request("GET", "http://h/", {field("X", inside)})).has_value(),
            isVisible || c == ' ' || c == '\t');
        QCOMPARE(prepared(request("GET", "http://h/" + inside)).has_value(), isVisible && byte != '\\');
        QCOMPARE(prepared(request("GET", "http://h/?" + inside)).has_value(), isVisible && byte != '\\');
        QVERIFY(isVisible || !prepared(request(inside, "http://h/")));
        QVERIFY(isVisible || !prepared(request("GET", "http://h/", {field(inside, "1")})));
    }
}

void TestCallRequest::ourHostIsCurlsHost()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArrayList pieces{"http://", "https://", "//", "@", ":", "/", "\\", "#", "?", "127.0.0.1",
        "[::1]", "[", "]", "evil.example", "a", "0x7f", "017", "1", ".", "%00", "%2e", "\xc3\xa4", "80",
        "65536", "localhost", "-", "_"};
    int accepted = 0;
    for (int round = 0; round < 30'000; ++round) {
        QByteArray text = random.bounded(4) ? "http://" : "";
        for (int n = int(random.bounded(1, 6)); n > 0; --n) {
            text += pieces.at(random.bounded(int(pieces.size())));
        }
        const Result<Url> url = Url::parse(text);
        if (!url || !url->scheme().startsWith("http")) {
            continue;
        }
        CURLU *handle = curl_url();
        char *host = nullptr;
        char *port = nullptr;
        const bool agreed =
            curl_url_set(handle, CURLUPART_URL, text.constData(), CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK &&
            curl_url_get(handle, CURLUPART_HOST, &host, 0) == CURLUE_OK &&
            curl_url_get(handle, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT) == CURLUE_OK &&
            QByteArray(host).toLower() == url->host() &&
            QByteArray(port) == QByteArray::number(url->effectivePort());
        QVERIFY2(agreed, QByteArray(text + " is " + (host ? host : "nothing") + " for libcurl").constData());
        curl_free(host);
        curl_free(port);
        curl_url_cleanup(handle);
        ++accepted;
    }
    QVERIFY(accepted > 1000);
}

void TestCallRequest::secretsAreFoundInAllTheirForms()
{
    CallRequest call = request("GET", "http://h/?k=");
    call.url.appendSecret("a%2Fbcd");
    call.headers.append({QByteArray("X"), Marked::secret("abc")});
    auth::method("basic")->apply({{"username", QByteArray("u")}, {"password", QByteArray("p:ssword")}}, call);
    QCOMPARE(secretsOf(call),
        (QByteArrayList{"a%2Fbcd", "a/bcd", QByteArray("u:p:ssword").toBase64(), "p:ssword"}));
}

void TestCallRequest::everyMethodKeepsTheContract_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const auto &method : auth::methods()) {
        QTest::newRow(method->type().constData()) << method->type();
    }
    QFile source(QFINDTESTDATA("../../../model/http/auth.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(source.readAll().count("final : public Method"), qsizetype(auth::methods().size()));
}

void TestCallRequest::everyMethodKeepsTheContract()
{
    QFETCH(QByteArray, type);
    const auto method = auth::method(type);
    QVERIFY(method);
    QVERIFY(!method->title().isEmpty());
    auth::Values values;
    for (const auth::Field &each : method->fields()) {
        QVERIFY(!each.title.isEmpty());
        values.insert(each.key, each.choices.isEmpty() ? each.key + "-canary" : each.choices.constFirst());
    }
    const CallRequest before = request("GET", "http://h/?a#f", {field("A", "1")});
    CallRequest call = before;
    QCOMPARE(method->apply(values, call), Problems());
    QVERIFY(prepared(call));
    QVERIFY(call.headers.startsWith(before.headers.constFirst()));
    QCOMPARE(method->fields().isEmpty(), call.headers == before.headers && call.url == before.url);
    const QByteArray shown = prepared(call)->head.masked() + call.url.masked();
    for (const auth::Field &each : method->fields()) {
        QVERIFY(!each.isCredential || !shown.contains(each.key + "-canary"));
    }
}

void TestCallRequest::credentialsGoWhereTheyBelong_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<auth::Values>("values");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *type, const auth::Values &values,
                         const QByteArray &expected, const char *code = "") {
        QTest::newRow(name) << QByteArray(type) << values << expected << QByteArray(code);
    };
    const QByteArray mask = Secret::mask();
    const auto bytes = [](const char *text) { return Marked(QByteArray(text)); };
    row("bearer", "bearer", {{"token", Marked::secret("t0ken")}},
        "GET /?a HTTP/1.1\r\nHost: h\r\nCookie: c=1\r\nAuthorization: Bearer " + mask + "\r\n\r\n");
    row("bearer without a token", "bearer", {}, {}, "auth.missing");
    row("basic with an empty password", "basic", {{"username", bytes("u")}},
        "GET /?a HTTP/1.1\r\nHost: h\r\nCookie: c=1\r\nAuthorization: Basic " + mask + "\r\n\r\n");
    row("basic with a colon", "basic", {{"username", bytes("u:v")}}, {}, "auth.value");
    row("a key in a header", "apiKey", {{"name", bytes("X-Key")}, {"value", bytes("v")}},
        "GET /?a HTTP/1.1\r\nHost: h\r\nCookie: c=1\r\nX-Key: " + mask + "\r\n\r\n");
    row("a key in the query", "apiKey",
        {{"in", bytes("query")}, {"name", bytes("my key")}, {"value", bytes("v&w")}},
        "GET /?a&my%20key=" + mask + " HTTP/1.1\r\nHost: h\r\nCookie: c=1\r\n\r\n");
    row("a key in a cookie", "apiKey", {{"in", bytes("cookie")}, {"name", bytes("k")}, {"value", bytes("v")}},
        "GET /?a HTTP/1.1\r\nHost: h\r\nCookie: c=1; k=" + mask + "\r\n\r\n");
    row("a cookie that would be two", "apiKey",
        {{"in", bytes("cookie")}, {"name", bytes("k")}, {"value", bytes("v;w")}}, {}, "auth.value");
    row("a place that is none", "apiKey",
        {{"in", bytes("body")}, {"name", bytes("k")}, {"value", bytes("v")}}, {}, "auth.value");
    row("a key without a name", "apiKey", {{"value", bytes("v")}}, {}, "auth.missing");
}

void TestCallRequest::credentialsGoWhereTheyBelong()
{
    QFETCH(QByteArray, type);
    QFETCH(auth::Values, values);
    QFETCH(QByteArray, code);
    CallRequest call = request("GET", "http://h/?a", {field("Cookie", "c=1")});
    const Problems problems = auth::method(type)->apply(values, call);
    QCOMPARE(problems.isEmpty() ? QByteArray() : problems.constFirst().code, code);
    if (code.isEmpty()) {
        QTEST(prepared(call)->head.masked(), "expected");
    }
}

void TestCallRequest::theRequestsOwnHeaderWins()
{
    CallRequest call = request("GET", "http://h/", {field("authorization", "mine")});
    const Problems problems = auth::method("bearer")->apply({{"token", QByteArray("t")}}, call);
    QCOMPARE(problems.constFirst().code, "auth.overridden");
    QCOMPARE(call.headers.size(), 1);
}

void TestCallRequest::responseHeadsAreReadForgivingly()
{
    const ResponseHead head = parseResponseHead("HTTP/2 204 \nA:1\r\nno colon\r\n : x\r\nB: \t2 \r\n\t3\r\n");
    QCOMPARE(head.status, 204);
    QCOMPARE(head.protocol, "HTTP/2");
    QCOMPARE(head.reason, "");
    QCOMPARE(head.headers.value("B"), QByteArray("2 3"));
    QCOMPARE(parseResponseHead("").status, 0);
    QCOMPARE(unknownCoding({{"Content-Encoding", "GZIP, br"}}), QByteArray());
    QCOMPARE(unknownCoding({{"content-encoding", "gzip"}, {"Content-Encoding", "x, y"}}), QByteArray("x"));
}

QTEST_GUILESS_MAIN(TestCallRequest)
#include "tst_callrequest.moc"

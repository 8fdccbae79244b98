// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/http/outcome.h"

#include <QRandomGenerator>
#include <QTest>

using namespace triptych;
using namespace triptych::http;
using namespace triptych::tests;

class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void keepsOrderCaseAndDuplicates();
    void slicesPipelinedMessagesExactly();
    void waitsBetweenPipelinedMessages();
    void skipsEmptyLinesBetweenMessages();
    void readsNothingAfterConnectionClose();
    void keepsTheBadSecondApartFromTheGoodFirst();
    void reportsExpectContinueOnce();
    void holdsEveryLimitAtItsByte_data();
    void holdsEveryLimitAtItsByte();
    void saysWhatIsMissingWhenThePeerLeaves();
    void keepsTheRawBytesOfARefusal();
    void readsMillionsOfTinyChunksInLinearTime();
    void mutatedRequestsNeverDependOnTheirSplits();
};

namespace {

const QByteArray host = "Host: a\r\n";

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /hook HTTP/1.1\r\n" + host + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

} // namespace

void TestWire::accepts_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("payload");

    QTest::newRow("no body") << post("") << QByteArray();
    QTest::newRow("a length") << post("Content-Length: 3\r\n", "abc") << QByteArray("abc");
    QTest::newRow("a length of zero") << post("Content-Length: 0\r\n") << QByteArray();
    QTest::newRow("a length with leading zeros")
        << post("Content-Length: 0003\r\n", "abc") << QByteArray("abc");
    QTest::newRow("white space around a value")
        << post("Content-Length: \t 3 \t\r\n", "abc") << QByteArray("abc");
    QTest::newRow("an empty field value") << post("X:\r\n") << QByteArray();
    QTest::newRow("a blank field value") << post("X: \t \r\n") << QByteArray();
    QTest::newRow("bytes of Latin-1 in a value") << post("X: D\xfcsseldorf\r\n") << QByteArray();
    QTest::newRow("NUL and CRLF in the body")
        << post("Content-Length: 4\r\n", QByteArray("\0\r\n\n", 4)) << QByteArray("\0\r\n\n", 4);
    QTest::newRow("chunks") << chunked("3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n")
                            << QByteArray("abc0123456789");
    QTest::newRow("chunks that hold line ends")
        << chunked("4\r\n\r\n\n\r\r\n0\r\n\r\n") << QByteArray("\r\n\n\r");
    QTest::newRow("a last chunk of many zeros") << chunked("1\r\na\r\n0000\r\n\r\n") << QByteArray("a");
    QTest::newRow("coding in another case")
        << post("Transfer-Encoding: ChUnKeD\r\n", "1\r\na\r\n0\r\n\r\n") << QByteArray("a");
    QTest::newRow("chunk extensions")
        << chunked("1;a;b=c;d=\"e\\\"f ;g\"\r\na\r\n0;last\r\n\r\n") << QByteArray("a");
    QTest::newRow("trailers") << chunked("1\r\na\r\n0\r\nX-Sum: 1\r\nX-Sum: 2\r\n\r\n") << QByteArray("a");
    QTest::newRow("a method that llhttp does not know")
        << "QUERY /x HTTP/1.1\r\n" + host + "Content-Length: 1\r\n\r\nq" << QByteArray("q");
    QTest::newRow("a method of our own making")
        << QByteArray("my-Method! / HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray();
    QTest::newRow("a method of 32 bytes") << QByteArray(32, 'M') + " / HTTP/1.1\r\nHost: a\r\n\r\n"
                                          << QByteArray();
    QTest::newRow("a target with odd ASCII")
        << QByteArray("GET /a\"b<>\\^`{|}?c=[d]#e HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray();
    QTest::newRow("a target in absolute form")
        << QByteArray("GET http://a/b?c HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray();
    QTest::newRow("the asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray();
    QTest::newRow("HTTP/1.0 without Host")
        << QByteArray("POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\nx") << QByteArray("x");
    QTest::newRow("an empty Host") << QByteArray("GET / HTTP/1.1\r\nHost:\r\n\r\n") << QByteArray();
    QTest::newRow("a Host with a port")
        << QByteArray("GET / HTTP/1.1\r\nHost: [::1]:8787\r\n\r\n") << QByteArray();
    QTest::newRow("an upgrade is an ordinary request")
        << post("Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 2\r\n", "hi")
        << QByteArray("hi");
    QTest::newRow("an upgrade with chunks")
        << post(
               "Connection: upgrade\r\nUpgrade: h2c\r\nTransfer-Encoding: chunked\r\n", "1\r\nx\r\n0\r\n\r\n")
        << QByteArray("x");
}

void TestWire::accepts()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, payload);
    RequestReader reader;
    reader.feed(input);
    const auto event = reader.next();
    if (const auto *malformed = std::get_if<MalformedRequest>(&event)) {
        QFAIL(describe(*malformed).constData());
    }
    const auto *request = std::get_if<IncomingRequest>(&event);
    QVERIFY(request);
    QCOMPARE(request->payload().toByteArray(), payload);
    QCOMPARE(request->payloadBytes(), payload);
    QCOMPARE(request->raw, input);
    QCOMPARE(reader.pending(), 0);
    QCOMPARE(firstSplitThatMatters(input), QByteArray());
}

void TestWire::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &input, int status, const char *code) {
        QTest::newRow(name) << input << status << QByteArray(code);
    };
    const auto length = [](const QByteArray &value) {
        return post("Content-Length:" + value + "\r\n", "abcdef");
    };
    const auto coding = [](const QByteArray &value) {
        return post("Transfer-Encoding:" + value + "\r\n", "1\r\na\r\n0\r\n\r\n");
    };

    row("H-1 LF alone ends the last chunk's size", chunked("1\r\na\r\n0\n\r\n"), 400, "http.bare-lf");
    row("H-1 LF alone ends a chunk's size", chunked("1\na\r\n0\r\n\r\n"), 400, "http.bare-lf");
    row("H-1 LF alone ends a chunk's data", chunked("1\r\na\n0\r\n\r\n"), 400, "http.bare-lf");
    row("H-1 LF alone ends the trailers", chunked("1\r\na\r\n0\r\n\n"), 400, "http.bare-lf");
    row("H-2 LF in a chunk extension", chunked("1;a\nb\r\na\r\n0\r\n\r\n"), 400, "http.bare-lf");
    row("H-2 LF in a quoted chunk extension", chunked("1;a=\"x\ny\"\r\na\r\n0\r\n\r\n"), 400, "http.bare-lf");
    row("H-3 one endless chunk extension", chunked("1;" + QByteArray(17'000, 'x') + "\r\na\r\n0\r\n\r\n"),
        400, "http.chunk-extensions-long");
    row("H-3 many chunk extensions",
        chunked(QByteArray("1;xxxxxxxxxxxxxxx\r\na\r\n").repeated(2'000) + "0\r\n\r\n"), 400,
        "http.chunk-extensions-long");
    row("H-4 CR and a byte end the head",
        "GET / HTTP/1.1\r\nHost: a\r\n\rZGET /evil HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.bare-cr");
    row("H-5 a signed length", length(" +6"), 400, "http.length");
    row("H-9 a negative length", length(" -1"), 400, "http.length");
    row("H-5 a hexadecimal length", length(" 0x6"), 400, "http.length");
    row("H-5 a length with an underscore", length(" 1_0"), 400, "http.length");
    row("H-5 a length with a space", length(" 1 0"), 400, "http.length");
    row("H-5 a length with a fraction", length(" 6.0"), 400, "http.length");
    row("H-5 a length with an exponent", length(" 1e1"), 400, "http.length");
    row("H-5 a length in other digits", length(" \xd9\xa6"), 400, "http.length");
    row("H-5 an empty length", length(""), 400, "http.length");
    row("H-5 a list of lengths", length(" 6, 6"), 400, "http.length");
    row("H-5 a length of 21 digits", length(" 100000000000000000006"), 413, "http.body-large");
    row("H-5 a length of 2^64 + 6", length(" 18446744073709551622"), 413, "http.body-large");
    row("H-5 a signed chunk size", chunked("+1\r\na\r\n0\r\n\r\n"), 400, "http.chunk-size");
    row("H-5 a negative chunk size", chunked("-1\r\na\r\n0\r\n\r\n"), 400, "http.chunk-size");
    row("H-5 a chunk size with 0x", chunked("0x1\r\na\r\n0\r\n\r\n"), 400, "http.chunk-size");
    row("H-5 a chunk size with an underscore", chunked("1_0\r\na\r\n0\r\n\r\n"), 400, "http.chunk-size");
    row("H-5 a chunk size after a space", chunked(" 1\r\na\r\n0\r\n\r\n"), 400, "http.chunk-size");
    row("H-5 a chunk size before a space", chunked("1 \r\na\r\n0\r\n\r\n"), 400, "http.chunk-size");
    row("H-5 an empty chunk size", chunked("\r\na\r\n0\r\n\r\n"), 400, "http.chunk-size");
    row("H-5 a chunk size that wraps", chunked("10000000000000001\r\na\r\n0\r\n\r\n"), 413,
        "http.body-large");
    row("H-5 a chunk size of too many zeros", chunked(QByteArray(17, '0') + "1\r\na\r\n0\r\n\r\n"), 400,
        "http.chunk-size");
    row("H-6 a space before the colon", post("X : y\r\n"), 400, "http.space-before-colon");
    row("H-6 a space before the length's colon", post("Content-Length : 1\r\n", "a"), 400,
        "http.space-before-colon");
    row("H-6 a tab before the colon", post("X\t: y\r\n"), 400, "http.space-before-colon");
    row("H-7 chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400,
        "http.coding-repeated");
    row("H-7 chunked twice in a list", coding(" chunked, chunked"), 400, "http.coding");
    row("H-8 a comma before chunked", coding(" ,chunked"), 400, "http.coding");
    row("H-8 a comma after chunked", coding(" chunked,"), 400, "http.coding");
    row("H-8 chunked is not the last", coding(" chunked, gzip"), 400, "http.coding");
    row("H-8 identity", coding(" identity"), 400, "http.coding");
    row("H-8 an unknown coding", coding(" pigeons"), 400, "http.coding");
    row("H-8 a quoted coding", coding(" \"chunked\""), 400, "http.coding");
    row("H-8 a coding with a vertical tab", coding(" \vchunked"), 400, "http.control");
    row("H-8 an empty coding", coding(""), 400, "http.coding");
    row("H-8 a coding that we cannot undo", coding(" gzip, chunked"), 501, "http.coding-unknown");
    row("H-8 coding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"), 400,
        "http.length-and-coding");
    row("H-8 length and coding", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"), 400,
        "http.length-and-coding");
    row("H-8 two lengths that agree", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), 400,
        "http.length-repeated");
    row("H-8 two lengths that differ", post("Content-Length: 3\r\ncontent-length: 4\r\n", "abc"), 400,
        "http.length-repeated");
    row("H-8 a coding in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        "http.coding-1.0");

    row("a chunk longer than its size", chunked("1\r\nab\r\n0\r\n\r\n"), 400, "http.chunk-end");
    row("a chunk's data ends in CR alone", chunked("1\r\na\rb0\r\n\r\n"), 400, "http.bare-cr");
    row("a chunk's size ends in CR alone", chunked("1\rxa\r\n0\r\n\r\n"), 400, "http.bare-cr");
    row("an empty chunk extension", chunked("1;\r\na\r\n0\r\n\r\n"), 400, "http.chunk-extension");
    row("a chunk extension without value", chunked("1;a=\r\na\r\n0\r\n\r\n"), 400, "http.chunk-extension");
    row("a chunk extension with NUL", chunked(QByteArray("1;a\0\r\na\r\n0\r\n\r\n", 17)), 400,
        "http.chunk-extension");
    row("a length among the trailers", chunked("0\r\nContent-Length: 1\r\n\r\n"), 400, "http.trailer");
    row("a folded trailer", chunked("0\r\nX: 1\r\n y\r\n\r\n"), 400, "http.folded");

    row("LF alone after the request line", "GET / HTTP/1.1\nHost: a\n\n", 400, "http.bare-lf");
    row("LF alone after a field", "GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", 400, "http.bare-lf");
    row("LF alone after an empty field", "GET / HTTP/1.1\r\nHost:\nX: y\r\n\r\n", 400, "http.bare-lf");
    row("LF alone ends the head", "GET / HTTP/1.1\r\nHost: a\r\n\n", 400, "http.bare-lf");
    row("LF alone before the request", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.bare-lf");
    row("CR in a value", post("X: a\rb\r\n"), 400, "http.bare-cr");
    row("CR in a name", post("X\rY: a\r\n"), 400, "http.field-name");
    row("NUL in a value", post(QByteArray("X: a\0b\r\n", 8)), 400, "http.control");
    row("NUL in a name", post(QByteArray("X\0: a\r\n", 7)), 400, "http.field-name");
    row("NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 29), 400, "http.target");
    row("DEL in a value", post("X: a\x7f\r\n"), 400, "http.control");
    row("a folded field", post("X: a\r\n b\r\n"), 400, "http.folded");
    row("a space before the first field", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400, "http.folded");
    row("a line without a colon", post("garbage\r\n"), 400, "http.field-name");
    row("a field without a name", post(": x\r\n"), 400, "http.field-name");
    row("a name with a wrong character", post("X(Y): a\r\n"), 400, "http.field-name");
    row("no Host in HTTP/1.1", "GET / HTTP/1.1\r\n\r\n", 400, "http.host-missing");
    row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n", 400, "http.host-repeated");
    row("two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", 400, "http.host-repeated");
    row("a Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400, "http.host");
    row("a Host with a user", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n", 400, "http.host");
    row("a Host with a space", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400, "http.host");
    row("another expectation", post("Expect: payment\r\n"), 417, "http.expectation");
    row("a method of 33 bytes", QByteArray(33, 'M') + " / HTTP/1.1\r\nHost: a\r\n\r\n", 501,
        "http.method-long");
    row("a method with a wrong character", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.method");
    row("a TLS greeting", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 9), 400, "http.method");
    row("a tunnel", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501, "http.method-connect");
    row("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "http.version-unsupported");
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505, "http.version-unsupported");
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505, "http.version-unsupported");
    row("HTTP/0.9 by name", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", 505, "http.version-unsupported");
    row("HTTP/0.9 without a version", "GET /\r\n\r\n", 400, "http.version");
    row("a version in lower case", "GET / http/1.1\r\nHost: a\r\n\r\n", 400, "http.version");
    row("a version of two digits", "GET / HTTP/1.10\r\nHost: a\r\n\r\n", 400, "http.version");
    row("a space after the version", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", 400, "http.version");
    row("RTSP", "OPTIONS / RTSP/1.0\r\nHost: a\r\n\r\n", 400, "http.version");
    row("two spaces before the target", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.target");
    row("a space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.version");
    row("UTF-8 in the target", "GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.target");
    row("a target that is no path", "GET ?x HTTP/1.1\r\nHost: a\r\n\r\n", 400, "http.syntax");
}

void TestWire::refuses()
{
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const Outcome outcome = outcomeOf(input);
    QVERIFY2(outcome.refused, outcome.events.join('\n').constData());
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.events.size(), 1);
    QCOMPARE(outcome.raws.first(), input);
    if (input.size() < 4'000) {
        QCOMPARE(firstSplitThatMatters(input), QByteArray());
    }
}

void TestWire::keepsOrderCaseAndDuplicates()
{
    const QByteArray input =
        "pOsT /a%20B?x=1&x=2 HTTP/1.1\r\nX-b: 1\r\nhOST: a\r\nX-A:  two  words \r\nx-B: 3\r\n"
        "Transfer-Encoding: chunked\r\n\r\n0\r\nZ: 1\r\na: 2\r\n\r\n";
    RequestReader reader;
    reader.feed(input);
    auto event = reader.next();
    const auto *request = std::get_if<IncomingRequest>(&event);
    QVERIFY(request);
    QCOMPARE(request->head.method, "pOsT");
    QCOMPARE(request->head.target, "/a%20B?x=1&x=2");
    QCOMPARE(request->head.headers, (Headers{{"X-b", "1"}, {"hOST", "a"}, {"X-A", "two  words"}, {"x-B", "3"},
                                        {"Transfer-Encoding", "chunked"}}));
    QCOMPARE(request->head.trailers, (Headers{{"Z", "1"}, {"a", "2"}}));
    QCOMPARE(request->raw.left(request->headSize), input.left(input.indexOf("\r\n\r\n") + 4));
}

void TestWire::slicesPipelinedMessagesExactly()
{
    const QByteArrayList messages{post("Content-Length: 3\r\n", "abc"), post(""),
        chunked("2\r\nhi\r\n0\r\nT: 1\r\n\r\n"), post("Content-Length: 5\r\n", "GET /"), post("X: last\r\n")};
    const Outcome outcome = outcomeOf(messages.join());
    QVERIFY(!outcome.refused);
    QCOMPARE(outcome.raws, messages);
    QCOMPARE(firstSplitThatMatters(messages.join()), QByteArray());

    // Many in one read, so that the reader's buffer is moved along.
    const QByteArrayList many(1'000, messages.first());
    QCOMPARE(outcomeOf(many.join()).raws, many);
}

void TestWire::waitsBetweenPipelinedMessages()
{
    RequestReader reader;
    reader.feed(post("") + post(""));
    QVERIFY(std::holds_alternative<IncomingRequest>(reader.next()));
    QCOMPARE(reader.pending(), post("").size());
    QCOMPARE(reader.phase(), RequestReader::Phase::Idle);
    QVERIFY(std::holds_alternative<IncomingRequest>(reader.next()));
    QVERIFY(std::holds_alternative<std::monostate>(reader.next()));
}

void TestWire::skipsEmptyLinesBetweenMessages()
{
    const QByteArray input = "\r\n" + post("") + "\r\n\r\n" + post("X: 1\r\n") + "\r\n";
    const Outcome outcome = outcomeOf(input);
    QCOMPARE(outcome.raws, (QByteArrayList{post(""), post("X: 1\r\n")}));
    QCOMPARE(firstSplitThatMatters(input), QByteArray());
}

void TestWire::readsNothingAfterConnectionClose()
{
    for (const QByteArray &first : {post("Connection: x, Close\r\n"), QByteArray("GET / HTTP/1.0\r\n\r\n"),
             QByteArray("GET / HTTP/1.0\r\nConnection: close, keep-alive\r\n\r\n")}) {
        const Outcome outcome = outcomeOf(first + post(""));
        QCOMPARE(outcome.raws, QByteArrayList{first});
        QVERIFY(!outcome.refused);
    }
    const QByteArray kept = "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n";
    QCOMPARE(outcomeOf(kept + kept).raws.size(), 2);
}

void TestWire::keepsTheBadSecondApartFromTheGoodFirst()
{
    const QByteArray good = post("Content-Length: 2\r\n", "ok");
    const QByteArray bad = post("Content-Length: x\r\n", "no");
    const Outcome outcome = outcomeOf(good + bad + good);
    QCOMPARE(outcome.events.size(), 2);
    QCOMPARE(outcome.raws.first(), good);
    QCOMPARE(outcome.code, "http.length");
    QVERIFY(outcome.raws.last().startsWith(bad));
    QCOMPARE(firstSplitThatMatters(good + bad + good), QByteArray());
}

void TestWire::reportsExpectContinueOnce()
{
    const QByteArray head = post("Expect: 100-Continue\r\nContent-Length: 2\r\n");
    RequestReader waiting;
    waiting.feed(head);
    QVERIFY(std::holds_alternative<std::monostate>(waiting.next()));
    QVERIFY(waiting.takeContinue());
    QVERIFY(!waiting.takeContinue());
    waiting.feed("ok");
    QVERIFY(std::holds_alternative<IncomingRequest>(waiting.next()));

    RequestReader impatient;
    impatient.feed(head + "o");
    QVERIFY(std::holds_alternative<std::monostate>(impatient.next()));
    QVERIFY2(!impatient.takeContinue(), "the body is on its way already");
}

void TestWire::holdsEveryLimitAtItsByte_data()
{
    QTest::addColumn<QByteArray>("fits");
    QTest::addColumn<QByteArray>("beyond");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &fits, const QByteArray &beyond,
                         const char *code) { QTest::newRow(name) << fits << beyond << QByteArray(code); };
    // The limits of the test: request line 64, head 256, 4 fields, body 32, extensions 16.
    const auto target = [](int n) { return "GET /" + QByteArray(n, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n"; };
    row("the request line", target(50), target(51), "http.target-long");
    const auto value = [](int n) {
        const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
        return start + QByteArray(n - start.size() - 4, 'a') + "\r\n\r\n";
    };
    row("the head", value(256), value(257), "http.head-large");
    row("the fields", post("A: 1\r\nB: 2\r\nC: 3\r\n"), post("A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n"),
        "http.fields-many");
    row("a declared body", post("Content-Length: 32\r\n", QByteArray(32, 'b')),
        post("Content-Length: 33\r\n"), "http.body-large");
    row("a chunked body",
        chunked("10\r\n" + QByteArray(16, 'b') + "\r\n10\r\n" + QByteArray(16, 'b') + "\r\n0\r\n\r\n"),
        chunked("10\r\n" + QByteArray(16, 'b') + "\r\n11\r\n"), "http.body-large");
    row("the extensions", chunked("1;xxxxxxx\r\na\r\n1;xxxxxxx\r\na\r\n0\r\n\r\n"),
        chunked("1;xxxxxxx\r\na\r\n1;xxxxxxxxxxxx\r\na\r\n0\r\n\r\n"), "http.chunk-extensions-long");
    row("the trailers", chunked("0\r\nX: " + QByteArray(249, 'a') + "\r\n\r\n"),
        chunked("0\r\nX: " + QByteArray(250, 'a') + "\r\n\r\n"), "http.head-large");
}

void TestWire::holdsEveryLimitAtItsByte()
{
    QFETCH(QByteArray, fits);
    QFETCH(QByteArray, beyond);
    QFETCH(QByteArray, code);
    const WireLimits limits{.requestLine = 64, .head = 256, .fields = 4, .body = 32, .chunkExtensions = 16};
    const Outcome inside = outcomeOf(fits, limits);
    QVERIFY2(!inside.refused && inside.events.size() == 1, inside.events.join('\n').constData());
    QCOMPARE(outcomeOf(beyond, limits).code, code);
    QCOMPARE(firstSplitThatMatters(fits, limits), QByteArray());
    QCOMPARE(firstSplitThatMatters(beyond, limits), QByteArray());
}

void TestWire::saysWhatIsMissingWhenThePeerLeaves()
{
    RequestReader idle;
    QVERIFY(!idle.finish());
    RequestReader served;
    served.feed(post(""));
    QVERIFY(std::holds_alternative<IncomingRequest>(served.next()));
    QVERIFY(!served.finish());

    for (const QByteArray &part : {QByteArray("P"), post("").chopped(1), post("Content-Length: 3\r\n", "ab"),
             chunked("3\r\nabc\r\n"), chunked("3\r\nabc\r\n0\r\n")}) {
        RequestReader reader;
        reader.feed(part);
        QVERIFY(std::holds_alternative<std::monostate>(reader.next()));
        const auto malformed = reader.finish();
        QVERIFY(malformed);
        QCOMPARE(malformed->verdict.problem.code, "http.incomplete");
        QCOMPARE(malformed->verdict.problem.location.offset, -1);
        QCOMPARE(malformed->raw, part);
        QVERIFY(!reader.finish());
    }
}

void TestWire::keepsTheRawBytesOfARefusal()
{
    const QByteArray input = "GET / HTTP/1.1\nHost: a\n\nbody";
    RequestReader reader;
    reader.feed(input);
    auto event = reader.next();
    const auto *malformed = std::get_if<MalformedRequest>(&event);
    QVERIFY(malformed);
    QCOMPARE(malformed->raw, input);
    QCOMPARE(malformed->verdict.problem.location.offset, 14);
    QCOMPARE(reader.phase(), RequestReader::Phase::Closed);
    reader.feed(post(""));
    QVERIFY(std::holds_alternative<std::monostate>(reader.next()));
    QCOMPARE(reader.pending(), 0);
}

void TestWire::readsMillionsOfTinyChunksInLinearTime()
{
    // The work is bounded by the size of the input; fed in small reads it would show if it were not.
    constexpr int chunks = 2'000'000;
    const QByteArray body = QByteArray("1\r\nx\r\n").repeated(chunks) + "0\r\n\r\n";
    RequestReader reader;
    reader.feed(chunked(""));
    RequestReader::Event event;
    for (qsizetype at = 0; at < body.size(); at += 16'384) {
        reader.feed(QByteArrayView(body).sliced(at, qMin<qsizetype>(16'384, body.size() - at)));
        event = reader.next();
    }
    const auto *request = std::get_if<IncomingRequest>(&event);
    QVERIFY(request);
    QCOMPARE(request->payload().size(), chunks);
}

void TestWire::mutatedRequestsNeverDependOnTheirSplits()
{
    const quint32 seed = qEnvironmentVariableIsSet("TRIPTYCH_SEED")
                             ? qEnvironmentVariable("TRIPTYCH_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    qInfo("TRIPTYCH_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QByteArrayList seeds{post("Content-Length: 11\r\nX-Y: z\r\n", "hello world") + post("X: y\r\n"),
        chunked("5;a=\"b\"\r\nhello\r\n1\r\n!\r\n0\r\nT: 1\r\n\r\n") + "\r\n" + post(""),
        post("Connection: keep-alive\r\nExpect: 100-continue\r\nContent-Length: 1\r\n", "x"),
        "GET http://a/b HTTP/1.0\r\nHost: a:1\r\nConnection: keep-alive\r\n\r\n" + post("")};
    const QByteArrayList spices{"\r", "\n", "\r\n", "\r\n\r\n", " ", "\t", ":", ",", ";", "\"", "0", "f", "-",
        "+", QByteArray("\0", 1), "\xff", "\x7f", "chunked", "Content-Length: 1\r\n",
        "Transfer-Encoding: chunked\r\n", "Host: b\r\n", "Connection: close\r\n", "0\r\n\r\n", "HTTP/1.1",
        "HTTP/1.0"};
    const WireLimits small{.requestLine = 48, .head = 160, .fields = 6, .body = 64, .chunkExtensions = 12};
    const int rounds = qEnvironmentVariableIsSet("TRIPTYCH_FUZZ_ROUNDS")
                           ? qEnvironmentVariableIntValue("TRIPTYCH_FUZZ_ROUNDS")
                           : 20'000;
    for (int round = 0; round < rounds; ++round) {
        QByteArray input = seeds.at(random.bounded(int(seeds.size())));
        for (int mutations = random.bounded(4); mutations >= 0; --mutations) {
            const int at = random.bounded(int(input.size()) + 1);
            switch (random.bounded(4)) {
            case 0:
                input.insert(at, spices.at(random.bounded(int(spices.size()))));
                break;
            case 1:
                input.remove(at, random.bounded(1, 9));
                break;
            case 2:
                input.insert(at, input.mid(random.bounded(int(input.size()) + 1), random.bounded(30)));
                break;
            default:
                if (at < input.size()) {
                    input[at] = char(random.bounded(256));
                }
            }
        }
        QList<qsizetype> cuts;
        for (qsizetype at = random.bounded(1, 20); at < input.size(); at += random.bounded(1, 20)) {
            cuts += at;
        }
        const WireLimits limits = round % 4 == 0 ? small : WireLimits();
        const Outcome whole = outcomeOf(input, limits);
        const Outcome split = outcomeOf(input, cuts, limits);
        QVERIFY2(whole == split, (input.toPercentEncoding(" /:") + "\n" + whole.events.join('\n') + "\n--\n" +
                                     split.events.join('\n'))
                                     .constData());
        // What came out is what went in: nothing invented, nothing reordered.
        qsizetype at = 0;
        for (const QByteArray &raw : whole.raws) {
            at = input.indexOf(raw, at);
            QVERIFY(at >= 0);
            at += raw.size();
        }
    }
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"

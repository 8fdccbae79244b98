// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/http/outcome.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::http;
using namespace triptych::tests;

namespace {

struct Case
{
    QString name;
    QString type; ///< "request", "request-lenient-headers", …
    QByteArray input;
    int complete = 0;   ///< messages that llhttp 9.4.2 read to the end
    bool error = false; ///< and then refused something (a pause is none)
};

/// The escapes of the cases: a backslash at a line's end joins lines, every other line end is CRLF.
QByteArray unescaped(QByteArray text)
{
    if (text.endsWith('\n')) {
        text.chop(1);
    }
    text.replace("\\\n", "");
    text.replace("\n", "\r\n");
    text.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t").replace("\\f", "\f");
    for (qsizetype at = text.indexOf("\\x"); at >= 0; at = text.indexOf("\\x", at + 1)) {
        text.replace(at, 4, QByteArray::fromHex(text.mid(at + 2, 2)));
    }
    return text;
}

Case caseFrom(const QString &file, const QString &text, const QRegularExpressionMatch &match)
{
    static const QRegularExpression heading(u"^#+ (.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression type(u"\"type\": ?\"([^\"]+)\""_s);
    static const QRegularExpression errorCode(u"error code=(\\d+)"_s);
    Case found;
    auto headings = heading.globalMatch(text.left(match.capturedStart()));
    QString title;
    while (headings.hasNext()) {
        title = headings.next().captured(1);
    }
    found.name = file + ": "_L1 + title;
    found.type = type.match(match.captured(1)).captured(1);
    found.input = unescaped(match.captured(2).toLatin1());
    const QString log = match.captured(3);
    found.complete = int(log.count("message complete"_L1));
    const auto error = errorCode.match(log);
    // 21 … 23 are pauses: asked for by the case, at an upgrade, at HTTP/2's preface.
    found.error = error.hasMatch() && error.captured(1).toInt() < 21;
    found.error |= error.hasMatch() && error.captured(1).toInt() > 23;
    return found;
}

QList<Case> casesIn(const QString &path)
{
    // Latin-1 keeps every byte what it is.
    const QString text = QString::fromLatin1(readFile(path));
    static const QRegularExpression shape(
        u"<!--\\s*meta=(\\{[^\\n]*\\})\\s*-->\\s*\\n\\s*```http\\n(.*?\\n)```.*?```log\\n(.*?)```"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QList<Case> cases;
    auto matches = shape.globalMatch(text);
    while (matches.hasNext()) {
        cases += caseFrom(QFileInfo(path).baseName(), text, matches.next());
    }
    return cases;
}

QList<Case> allCases()
{
    QList<Case> cases;
    for (const QString &path : corpusFiles(u"conformance/llhttp/test/request"_s, {u"*.md"_s})) {
        cases += casesIn(path);
    }
    return cases;
}

/// Most cases have no Host, which HTTP/1.1 demands: with one after each request line the rest of them counts.
QByteArray withHosts(QByteArray input)
{
    static const QByteArray version = " HTTP/1.1\r\n";
    for (qsizetype at = input.indexOf(version); at >= 0; at = input.indexOf(version, at + 1)) {
        const qsizetype end = input.indexOf("\r\n\r\n", at);
        if (!input.mid(at, end < 0 ? -1 : end - at).toLower().contains("\r\nhost:")) {
            input.insert(at + version.size(), "Host: inserted\r\n");
        }
    }
    return input;
}

/// Where our verdict is another one than that of strict llhttp 9.4.2, on purpose.
struct Exception
{
    const char *name;
    int taken;        ///< messages that we take
    const char *code; ///< of our refusal, empty when there is none
    const char *why;
};

constexpr const char *closed = "what follows a request that closes the connection is never looked at";
constexpr const char *ordinary = "an upgrade is an ordinary request, so what follows is read as the next one";
constexpr const char *anyToken =
    "every token is a method: the list is RFC 9110's to extend, not ours to know";
constexpr const char *noTunnel = "CONNECT asks for a tunnel, and answering 2xx would promise one";
constexpr const char *onlyHttp = "HTTP/1.0 and 1.1 only";
constexpr const char *onlyChunked = "no transfer coding but chunked is undone here";

const Exception exceptions[] = {
    {"connection: No restart when keep-alive is off (1.0)", 1, "", closed},
    {"connection: CRLF between requests, explicit `close`", 1, "", closed},
    {"connection: CRLF between requests, explicit `close` followed by tab", 1, "", closed},
    {"connection: Multiple tokens with folding and LWS", 1, "http.version", ordinary},
    {"connection: Upgrade GET request", 1, "http.version", ordinary},
    {"connection: Upgrade POST request", 1, "http.version", ordinary},
    {"content-length: Content-Length reset when no body is received", 0, "",
        "the case tells the parser to skip bodies"},
    {"invalid: HTTP protocol and ANNOUNCE method", 1, "", anyToken},
    {"invalid: Invalid method", 1, "", anyToken},
    {"method: CONNECT request", 0, "http.method-connect", noTunnel},
    {"method: CONNECT request with CAPS", 0, "http.method-connect", noTunnel},
    {"method: CONNECT with body", 0, "http.method-connect", noTunnel},
    {"uri: Underscore in hostname", 0, "http.method-connect", noTunnel},
    {"method: SOURCE request with ICE", 0, "http.version", onlyHttp},
    {"method: OPTIONS request with RTSP", 0, "http.version", onlyHttp},
    {"method: ANNOUNCE request with RTSP", 0, "http.version", onlyHttp},
    {"method: PRI request HTTP2", 1, "http.method", "with HTTP/1.1 in its line, PRI is one more token"},
    {"sample: No HTTP version", 0, "http.version", onlyHttp},
    {"transfer-encoding: POST with `chunked` as last transfer-encoding", 0, "http.coding-unknown",
        onlyChunked},
    {"transfer-encoding: POST with `chunked` as last transfer-encoding (multiple headers)", 0, "http.coding",
        onlyChunked},
};

const Exception *exceptionFor(const QString &name)
{
    const auto found = std::find_if(std::begin(exceptions), std::end(exceptions),
        [&](const Exception &e) { return name == QLatin1StringView(e.name); });
    return found == std::end(exceptions) ? nullptr : found;
}

/// Some cases end where llhttp has seen enough; a verdict of ours on the fields falls at the end of the head.
Outcome outcomeOfCase(const QByteArray &input)
{
    const Outcome outcome = outcomeOf(input);
    return outcome.events.isEmpty() ? outcomeOf(input + "\r\n") : outcome;
}

} // namespace

class TestWireConformance : public QObject
{
    Q_OBJECT

private slots:
    void finds166Cases();
    void agreesWithStrictLlhttp_data();
    void agreesWithStrictLlhttp();
    void neverDependsOnTheSplit_data() { everyCase(); }
    void neverDependsOnTheSplit();

private:
    void everyCase();
};

void TestWireConformance::everyCase()
{
    SKIP_WITHOUT_CORPUS();
    QTest::addColumn<QByteArray>("input");
    int number = 0;
    for (const Case &c : allCases()) {
        QTest::newRow(qPrintable(QString::number(++number) + u' ' + c.name + " ["_L1 + c.type + u']'))
            << c.input;
    }
}

void TestWireConformance::finds166Cases()
{
    SKIP_WITHOUT_CORPUS();
    const QList<Case> cases = allCases();
    int strict = 0;
    for (const Case &c : cases) {
        strict += c.type == "request"_L1;
    }
    qInfo("%d cases, %d of them strict", int(cases.size()), strict);
    QCOMPARE(cases.size(), 166);
}

void TestWireConformance::agreesWithStrictLlhttp_data()
{
    SKIP_WITHOUT_CORPUS();
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("complete");
    QTest::addColumn<bool>("error");
    int number = 0;
    for (const Case &c : allCases()) {
        if (c.type == "request"_L1) {
            QTest::newRow(qPrintable(QString::number(++number) + u' ' + c.name))
                << c.name << withHosts(c.input) << c.complete << c.error;
        }
    }
}

void TestWireConformance::agreesWithStrictLlhttp()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, input);
    QFETCH(int, complete);
    QFETCH(bool, error);
    const Outcome outcome = error ? outcomeOfCase(input) : outcomeOf(input);
    const QByteArray shown = input.toPercentEncoding(" /:") + '\n' + outcome.events.join('\n');
    const int taken = int(outcome.events.size()) - (outcome.refused ? 1 : 0);
    if (const Exception *exception = exceptionFor(name)) {
        QVERIFY2(outcome.code == exception->code && taken == exception->taken, shown.constData());
        QVERIFY2(outcome.refused != error || taken != complete, "the exception is none any more");
        return;
    }
    QVERIFY2(outcome.refused == error, shown.constData());
    QVERIFY2(taken == complete, shown.constData());
}

void TestWireConformance::neverDependsOnTheSplit()
{
    QFETCH(QByteArray, input);
    QCOMPARE(firstSplitThatMatters(input), QByteArray());
    QCOMPARE(firstSplitThatMatters(withHosts(input)), QByteArray());
}

QTEST_APPLESS_MAIN(TestWireConformance)
#include "tst_wireconformance.moc"

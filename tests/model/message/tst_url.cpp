// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/secret.h"
#include "model/message/url.h"
#include "tests/support/expect.h"

#include <QRandomGenerator>
#include <QTest>

using namespace triptych;

class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsStayAsWritten_data();
    void partsStayAsWritten();
    void whatReadersDisagreeAboutIsRefused_data();
    void whatReadersDisagreeAboutIsRefused();
    void referencesResolveAsInTheStandard_data();
    void referencesResolveAsInTheStandard();
    void queryRowsKeepOrderDuplicatesAndBareNames();
    void randomRowsComeBack();
    void encodingCarriesSecretsAlong();
    void pathsKeepTripletsAndSegmentsDoNot();
    void originNamesThePort();
    void redactedHidesCredentials();
    void aForeignHostGetsAdvice();
};

void TestUrl::partsStayAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("an ordinary one") << QByteArray("https://api.example.com/v1/a?b=c#d")
                                     << QByteArray("api.example.com") << 443 << QByteArray("/v1/a?b=c");
    QTest::newRow("no path") << QByteArray("http://h") << QByteArray("h") << 80 << QByteArray("/");
    QTest::newRow("query without a path")
        << QByteArray("http://h?x") << QByteArray("h") << 80 << QByteArray("/?x");
    QTest::newRow("dot segments stay")
        << QByteArray("http://h/a/../b/./") << QByteArray("h") << 80 << QByteArray("/a/../b/./");
    QTest::newRow("IPv6") << QByteArray("http://[::1]:8080/") << QByteArray("[::1]") << 8080
                          << QByteArray("/");
    QTest::newRow("IPv4") << QByteArray("http://127.0.0.1:1/") << QByteArray("127.0.0.1") << 1
                          << QByteArray("/");
    QTest::newRow("upper case") << QByteArray("HTTP://LocalHost./") << QByteArray("localhost.") << 80
                                << QByteArray("/");
    QTest::newRow("empty query and empty port")
        << QByteArray("http://my_service:/?") << QByteArray("my_service") << 80 << QByteArray("/?");
    QTest::newRow("@ in the path is data")
        << QByteArray("http://h/@b?c=@d") << QByteArray("h") << 80 << QByteArray("/@b?c=@d");
}

void TestUrl::partsStayAsWritten()
{
    QFETCH(QByteArray, text);
    const Result<Url> url = Url::parse(text);
    VERIFY_OK(url);
    QTEST(url->host(), "host");
    QTEST(url->effectivePort(), "port");
    QTEST(url->target(), "target");
    QCOMPARE(Url::parse(url->toBytes())->toBytes(), url->toBytes());
}

void TestUrl::whatReadersDisagreeAboutIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char *name, QByteArray text, const char *code, qint64 offset) {
        QTest::newRow(name) << std::move(text) << QByteArray(code) << offset;
    };
    row("backslash before the host's end", "http://127.0.0.1\\@evil.example/", "url.backslash", 16);
    row("two at signs", "http://a@b@h/", "url.userinfo", 8);
    row("user and password", "http://u:p@h/", "url.userinfo", 10);
    row("line feed", "http://h/a\nb", "url.control", 10);
    row("carriage return in the query", "http://h/?a\r\nX: y", "url.control", 11);
    row("tab", "http://h\t/", "url.control", 8);
    row("NUL", QByteArray("http://h/\0", 10), "url.control", 9);
    row("space", "http://h/a b", "url.control", 10);
    row("delete", "http://h/\x7f", "url.control", 9);
    row("non-ASCII path", "http://h/\xc3\xa4", "url.non-ascii", 9);
    row("non-ASCII host", "http://\xc3\xa4.example/", "url.non-ascii", 7);
    row("percent in the host", "http://a%00b/", "url.host", 7);
    row("hexadecimal address", "http://0x7f.1/", "url.host", 7);
    row("one number", "http://2130706433/", "url.host", 7);
    row("octal address", "http://0177.0.0.1/", "url.host", 7);
    row("short address", "http://127.1/", "url.host", 7);
    row("address with a final dot", "http://127.0.0.1./", "url.host", 7);
    row("empty host", "http:///x", "url.host", 7);
    row("empty label", "http://a..b/", "url.host", 7);
    row("open bracket", "http://[::1/", "url.host", 7);
    row("zone", "http://[fe80::1%25eth0]/", "url.host", 7);
    row("after the bracket", "http://[::1]x/", "url.host", 7);
    row("port too large", "http://h:65536/", "url.port", 9);
    row("port zero", "http://h:0/", "url.port", 9);
    row("port with a sign", "http://h:+80/", "url.port", 9);
    row("two ports", "http://h:80:90/", "url.port", 9);
    row("no scheme", "localhost:8080/x", "url.scheme", 0);
    row("nothing", "", "url.scheme", 0);
    row("a path", "/v1/customers", "url.scheme", 0);
}

void TestUrl::whatReadersDisagreeAboutIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const Result<Url> url = Url::parse(text);
    COMPARE_PROBLEM(url, code);
    QTEST(url.error().location.offset, "offset");
}

void TestUrl::referencesResolveAsInTheStandard_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("expected");
    // RFC 3986 §5.4, those that have an authority.
    const QList<std::pair<const char *, const char *>> rows{{"g", "http://a/b/c/g"},
        {"./g", "http://a/b/c/g"}, {"g/", "http://a/b/c/g/"}, {"/g", "http://a/g"}, {"//g", "http://g"},
        {"?y", "http://a/b/c/d;p?y"}, {"g?y", "http://a/b/c/g?y"}, {"#s", "http://a/b/c/d;p?q#s"},
        {"g#s", "http://a/b/c/g#s"}, {"g?y#s", "http://a/b/c/g?y#s"}, {";x", "http://a/b/c/;x"},
        {"g;x", "http://a/b/c/g;x"}, {"", "http://a/b/c/d;p?q"}, {".", "http://a/b/c/"},
        {"./", "http://a/b/c/"}, {"..", "http://a/b/"}, {"../", "http://a/b/"}, {"../g", "http://a/b/g"},
        {"../..", "http://a/"}, {"../../", "http://a/"}, {"../../g", "http://a/g"},
        {"../../../g", "http://a/g"}, {"/./g", "http://a/g"}, {"/../g", "http://a/g"},
        {"g.", "http://a/b/c/g."}, {"..g", "http://a/b/c/..g"}, {"./../g", "http://a/b/g"},
        {"./g/.", "http://a/b/c/g/"}, {"g/./h", "http://a/b/c/g/h"}, {"g/../h", "http://a/b/c/h"},
        {"g;x=1/../y", "http://a/b/c/y"}, {"g?y/./x", "http://a/b/c/g?y/./x"},
        {"g?u=http://b/", "http://a/b/c/g?u=http://b/"}, {"https://b:1/x", "https://b:1/x"},
        {"/a b\xc3\xa4", "http://a/a%20b%C3%A4"}};
    for (const auto &[reference, expected] : rows) {
        QTest::newRow(*reference ? reference : "empty") << QByteArray(reference) << QByteArray(expected);
    }
}

void TestUrl::referencesResolveAsInTheStandard()
{
    QFETCH(QByteArray, reference);
    const Result<Url> url = Url::parse("http://a/b/c/d;p?q")->resolved(reference);
    VERIFY_OK(url);
    QTEST(url->toBytes(), "expected");
}

void TestUrl::queryRowsKeepOrderDuplicatesAndBareNames()
{
    const QList<QueryItem> rows = Url::parse("http://h/?b=1&a&b=&c=x%20y+z&=v&%C3%A4=%zz")->queryItems();
    const QList<QueryItem> expected{
        {"b", "1"}, {"a", std::nullopt}, {"b", ""}, {"c", "x y z"}, {"", "v"}, {"\xc3\xa4", "%zz"}};
    QCOMPARE(rows, expected);
    QCOMPARE(formatQuery(rows), "b=1&a&b=&c=x%20y%20z&=v&%C3%A4=%25zz");
}

void TestUrl::randomRowsComeBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto bytes = [&] {
        QByteArray text;
        for (quint32 n = random.bounded(8U); n > 0; --n) {
            text += char(random.bounded(256));
        }
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        QList<QueryItem> rows;
        for (quint32 n = 1 + random.bounded(5U); n > 0; --n) {
            rows.append({bytes(), random.bounded(4U) ? std::optional(bytes()) : std::nullopt});
        }
        const QByteArray query = formatQuery(rows);
        const Result<Url> url = Url::parse("http://h/?" + query);
        VERIFY_OK(url);
        QCOMPARE(url->queryItems(), rows);
        const QByteArray segment = percentEncode(bytes(), UrlPart::Segment).bytes();
        QVERIFY(!segment.contains('/') && segment != "." && segment != "..");
    }
}

void TestUrl::encodingCarriesSecretsAlong()
{
    Marked value("a b=");
    value.appendSecret("k/&y");
    const Marked encoded = percentEncode(value, UrlPart::Query);
    QCOMPARE(encoded.bytes(), "a%20b%3Dk/%26y");
    QCOMPARE(encoded.masked(), "a%20b%3D" + Secret::mask());
    QCOMPARE(percentEncode(Marked::secret(".."), UrlPart::Segment).masked(), Secret::mask());
}

void TestUrl::pathsKeepTripletsAndSegmentsDoNot()
{
    QCOMPARE(percentEncode(QByteArray("/a%20b c/%zz?"), UrlPart::Path).bytes(), "/a%20b%20c/%25zz%3F");
    QCOMPARE(percentEncode(QByteArray("a%20/b"), UrlPart::Segment).bytes(), "a%2520%2Fb");
    QCOMPARE(percentEncode(QByteArray(".."), UrlPart::Segment).bytes(), "%2E%2E");
}

void TestUrl::originNamesThePort()
{
    QCOMPARE(Url::parse("https://H/")->origin(), "https://h:443");
    QCOMPARE(Url::parse("https://h:443/")->origin(), Url::parse("https://h/x")->origin());
    QCOMPARE(Url::parse("https://h:443/")->authority(), "h");
    QCOMPARE(Url::parse("http://h:443/")->authority(), "h:443");
}

void TestUrl::redactedHidesCredentials()
{
    const QByteArray shown = Url::parse("https://h/p?limit=3&api_key=abc&access%5Ftoken=x&sig#f")->redacted();
    QCOMPARE(shown,
        "https://h/p?limit=3&api_key=" + Secret::mask() + "&access%5Ftoken=" + Secret::mask() + "&sig");
}

void TestUrl::aForeignHostGetsAdvice()
{
    const Result<Url> url = Url::parse("https://b\xc3\xbc"
                                       "cher.example/x");
    COMPARE_PROBLEM(url, "url.non-ascii");
    QVERIFY(url.error().remedy.contains(QLatin1String("xn--bcher-kva.example")));
}

QTEST_GUILESS_MAIN(TestUrl)
#include "tst_url.moc"

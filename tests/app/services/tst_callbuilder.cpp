// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/callbuilder.h"
#include "model/base/secret.h"
#include "model/http/auth.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace triptych;
using namespace triptych::services;
using namespace Qt::Literals::StringLiterals;

namespace {

items::Row row(const QString &name, const QString &value, bool enabled = true)
{
    items::Row result;
    result.name = name;
    result.value = value;
    result.enabled = enabled;
    return result;
}

items::Row secretRow(const QString &name)
{
    items::Row result;
    result.name = name;
    result.secret = true;
    return result;
}

const QByteArray mask = Secret::mask();

} // namespace

class TestCallBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeRequestIsBuilt();
    void urlsAreEncodedOnce_data();
    void urlsAreEncodedOnce();
    void unencodedUrlsStayAsWritten();
    void strongerScopesWin();
    void authIsInheritedFromTheNearest();
    void authOfItemsAndHttpAgree();
    void bodiesAreEncoded_data();
    void bodiesAreEncoded();
    void multipartBodiesAreWritten();
    void whatIsMissingIsReportedWithItsPlace();
    void aCredentialInAFileIsWarnedOf();
    void secretsAreNamed();

private:
    [[nodiscard]] BuiltCall build() const
    {
        return buildCall(m_sources, Generators(m_clock, [] { return 7U; }));
    }
    [[nodiscard]] static QByteArray codes(const BuiltCall &call)
    {
        QByteArrayList result;
        for (const Problem &found : call.problems) {
            result += found.code + ' ' + found.location.pointer;
        }
        return result.join(", ");
    }

    tests::FakeClock m_clock;
    CallSources m_sources;
};

void TestCallBuilder::init()
{
    m_sources = {};
    m_sources.requestFile = u"requests/a.request.json"_s;
    m_sources.request.url = u"{{base}}/v1/{id}"_s;
    m_sources.request.path = {row(u"id"_s, u"cus 1/2"_s)};
    m_sources.environment =
        items::Environment{u"prod"_s, {row(u"base"_s, u"https://[::1]:8443/api"_s), secretRow(u"key"_s)}};
    m_sources.secrets.insert(u"key"_s, Secret("s3cret&"));
}

void TestCallBuilder::aWholeRequestIsBuilt()
{
    items::Request &request = m_sources.request;
    request.method = u"POST"_s;
    request.query = {row(u"q"_s, u"a b&{{key}}"_s), row(u"off"_s, u"1"_s, false), {u"bare"_s}};
    request.headers = {row(u"X-{{who}}"_s, u"{{key}}!"_s), row(u"accept"_s, u"text/plain"_s)};
    request.cookies = {row(u"a"_s, u"1"_s), row(u"b"_s, u"{{key}}"_s)};
    request.auth = {"bearer", {{"token", u"{{key}}"_s}}};
    request.body = items::Body{"json", {}, u"{\"k\":\"{{key}}\"}"_s};
    request.variables = {row(u"who"_s, u"Me"_s)};
    request.settings = {5, 2, false, true};
    const BuiltCall call = build();
    QCOMPARE(codes(call), QByteArray());
    QVERIFY(call.isSendable());
    QCOMPARE(call.request.url.bytes(), "https://[::1]:8443/api/v1/cus%201%2F2?q=a%20b%26s3cret%26&bare");
    const auto ready = http::prepared(call.request);
    QVERIFY(ready);
    QCOMPARE(ready->head.masked(), "POST /api/v1/cus%201%2F2?q=a%20b%26" + mask +
                                       "&bare HTTP/1.1\r\nHost: [::1]:8443\r\nX-Me: " + mask +
                                       "!\r\naccept: text/plain\r\nCookie: a=1; b=" + mask +
                                       "\r\nContent-Type: application/json\r\nAuthorization: Bearer " + mask +
                                       "\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nUser-Agent: "
                                       "Triptych\r\nContent-Length: 15\r\n\r\n");
    QCOMPARE(call.request.body.masked(), "{\"k\":\"" + mask + "\"}");
    QCOMPARE(call.request.timeoutMs, 5);
    QCOMPARE(call.request.maxRedirects, 2);
    QVERIFY(!call.request.verifyTls);
    QCOMPARE(call.request.environment, u"prod"_s);
}

void TestCallBuilder::urlsAreEncodedOnce_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a plain one") << u"http://h/a"_s << QByteArray("http://h/a");
    QTest::newRow("blanks and letters") << u" http://h/a b/ä "_s << QByteArray("http://h/a%20b/%C3%A4");
    QTest::newRow("encoded already") << u"http://h/a%20b"_s << QByteArray("http://h/a%20b");
    QTest::newRow("a lone percent sign") << u"http://h/100%"_s << QByteArray("http://h/100%25");
    QTest::newRow("no path") << u"{{base2}}"_s << QByteArray("http://h:1");
    QTest::newRow("a query in a variable") << u"{{withQuery}}"_s << QByteArray("http://h/?a=b&c=%20d");
    QTest::newRow("a parameter twice")
        << u"http://h/{id}/{id}"_s << QByteArray("http://h/cus%201%2F2/cus%201%2F2");
    QTest::newRow("a host is not repaired") << u"http://h ost/"_s << QByteArray("http://h ost/");
}

void TestCallBuilder::urlsAreEncodedOnce()
{
    QFETCH(QString, url);
    m_sources.request.url = url;
    m_sources.session = {row(u"base2"_s, u"http://h:1"_s), row(u"withQuery"_s, u"http://h/?a=b&c= d"_s)};
    QTEST(build().request.url.bytes(), "expected");
}

void TestCallBuilder::unencodedUrlsStayAsWritten()
{
    m_sources.request.url = u"http://h/{id}"_s;
    m_sources.request.path = {row(u"id"_s, u"a/b|c"_s)};
    m_sources.request.query = {row(u"q"_s, u"a+b=c"_s)};
    m_sources.request.settings.encodeUrl = false;
    QCOMPARE(build().request.url.bytes(), "http://h/a/b|c?q=a+b=c");
}

void TestCallBuilder::strongerScopesWin()
{
    m_sources.request.url = u"http://h/{{x}}"_s;
    m_sources.project = items::ProjectFile{1, {}, {}, {row(u"x"_s, u"project"_s)}, 8787, 200};
    QCOMPARE(build().request.url.bytes(), "http://h/project");
    m_sources.environment->variables += row(u"x"_s, u"environment"_s);
    QCOMPARE(build().request.url.bytes(), "http://h/environment");
    m_sources.folders = {{u"a/b"_s, {{}, {}, {row(u"x"_s, u"inner"_s)}, {}}},
        {u"a"_s, {{}, {}, {row(u"x"_s, u"outer"_s)}, {}}}};
    QCOMPARE(build().request.url.bytes(), "http://h/inner");
    m_sources.session = {row(u"x"_s, u"session"_s)};
    QCOMPARE(build().request.url.bytes(), "http://h/session");
}

void TestCallBuilder::authIsInheritedFromTheNearest()
{
    QCOMPARE(effectiveAuth(m_sources).type, "none");
    m_sources.service = items::Service{{}, {}, {}, {}, {"bearer", {{"token", u"{{key}}"_s}}}, {}};
    QCOMPARE(effectiveAuth(m_sources).type, "bearer");
    m_sources.folders = {{u"a/b"_s, {}}, {u"a"_s, {{}, {"basic", {}}, {}, {}}}};
    QCOMPARE(effectiveAuth(m_sources).type, "basic");
    m_sources.request.auth.type = "none";
    QCOMPARE(effectiveAuth(m_sources).type, "none");
}

void TestCallBuilder::authOfItemsAndHttpAgree()
{
    for (const auto &method : http::auth::methods()) {
        for (const http::auth::Field &field : method->fields()) {
            QCOMPARE(items::isCredential(method->type(), field.key), field.isCredential);
        }
    }
}

void TestCallBuilder::bodiesAreEncoded_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("text") << QByteArray("text") << "k=" + mask + "\n"
                          << QByteArray("text/plain; charset=utf-8");
    QTest::newRow("xml") << QByteArray("xml") << "k=" + mask + "\n" << QByteArray("application/xml");
    QTest::newRow("form") << QByteArray("form")
                          << "a%20b=" + mask + "%3D&c=" << QByteArray("application/x-www-form-urlencoded");
    QTest::newRow("graphql") << QByteArray("graphql")
                             << "{\"query\":\"k=" + mask + "\\n\",\"variables\":{\"n\":1}}"
                             << QByteArray("application/json");
    QTest::newRow("binary") << QByteArray("binary") << QByteArray("k={{key}}\n")
                            << QByteArray("application/octet-stream");
}

void TestCallBuilder::bodiesAreEncoded()
{
    QFETCH(QByteArray, type);
    items::Body body;
    body.type = type;
    body.text = u"k={{key}}\n"_s;
    body.fields = {row(u"a b"_s, u"{{key}}="_s), {u"c"_s}, row(u"off"_s, u"1"_s, false)};
    body.variables = u"{\"n\":1}"_s;
    if (type == "binary") {
        body.text.reset();
        body.file = u"a.body.bin"_s;
    }
    m_sources.readFile = [](const QString &) -> Result<QByteArray> { return QByteArray("k={{key}}\n"); };
    m_sources.request.body = body;
    const BuiltCall call = build();
    QTEST(call.request.body.masked(), "expected");
    QTEST(call.request.headers.constFirst().value.bytes(), "contentType");
}

void TestCallBuilder::multipartBodiesAreWritten()
{
    items::Row file;
    file.name = u"up\"load"_s;
    file.file = u"pictures/a.png"_s;
    file.contentType = u"image/png"_s;
    m_sources.request.body = items::Body{"multipart", {}, {}, {}, {row(u"k"_s, u"{{key}}"_s), file}};
    m_sources.readFile = [](const QString &name) -> Result<QByteArray> {
        return "bytes of " + name.toUtf8();
    };
    const BuiltCall call = build();
    const QByteArray boundary = "triptych-07000000-0700-4000-8700-000007000000";
    QCOMPARE(call.request.headers.constFirst().value.bytes(), "multipart/form-data; boundary=" + boundary);
    QCOMPARE(call.request.body.masked(), "--" + boundary +
                                             "\r\nContent-Disposition: form-data; name=\"k\"\r\n\r\n" + mask +
                                             "\r\n--" + boundary +
                                             "\r\nContent-Disposition: form-data; name=\"up%22load\"; "
                                             "filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
                                             "bytes of pictures/a.png\r\n--" +
                                             boundary + "--\r\n");
}

void TestCallBuilder::whatIsMissingIsReportedWithItsPlace()
{
    m_sources.request.url = u"{{nope}}/{who}"_s;
    m_sources.request.query = {row(u"a"_s, u"1"_s), row(u"b"_s, u"{{nope}}"_s)};
    m_sources.request.auth = {"bearer", {{"token", u"{{gone}}"_s}}};
    m_sources.request.body = items::Body{"json", {}, {}, u"x.body.json"_s};
    m_sources.environment->variables += secretRow(u"gone"_s);
    const BuiltCall call = build();
    QCOMPARE(codes(call), QByteArray("variable.unresolved /url, request.path-parameter /url, "
                                     "variable.unresolved /query/1/value, body.file "
                                     "/body/file, variable.secret /auth/token"));
    QVERIFY(!call.isSendable());
    QCOMPARE(call.problems.constFirst().location.file, u"requests/a.request.json"_s);
    m_sources.request.auth.type = "kerberos";
    QVERIFY(codes(build()).contains("auth.type /auth/type"));
}

void TestCallBuilder::aCredentialInAFileIsWarnedOf()
{
    m_sources.environment->variables += row(u"plain"_s, u"t0ken"_s);
    m_sources.request.auth = {"bearer", {{"token", u"{{plain}}"_s}}};
    QCOMPARE(codes(build()), QByteArray("secret.plain /auth/token"));
    QVERIFY(build().isSendable());
    m_sources.session = {row(u"plain"_s, u"given"_s)};
    QCOMPARE(codes(build()), QByteArray());
    QVERIFY(!http::prepared(build().request)->head.masked().contains("given"));
}

void TestCallBuilder::secretsAreNamed()
{
    m_sources.request.variables = {secretRow(u"other"_s), secretRow(u"key"_s)};
    QCOMPARE(secretNames(m_sources), (QStringList{u"other"_s, u"key"_s}));
}

QTEST_GUILESS_MAIN(TestCallBuilder)
#include "tst_callbuilder.moc"

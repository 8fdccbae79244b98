// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/environment.h"
#include "model/items/handler.h"
#include "model/items/request.h"
#include "tests/support/expect.h"

#include <QRandomGenerator>
#include <QTest>

#include <tuple>

using namespace triptych;
using namespace triptych::items;
using namespace Qt::Literals::StringLiterals;

namespace {

// The documents of the file format's own page, with an unknown key in each mapping.
const QByteArray requestFile =
    R"({"name": "List customers", "x-ours": 1, "operation": "GET /v1/customers/{id}", "method": "GET",
  "url": "{{base}}/v1/customers/{id}", "path": [{"name": "id", "value": "cus_1", "x": 1}],
  "query": [{"name": "limit", "value": "3"}, {"name": "bare"}, {"name": "limit", "value": "4", "enabled": false}],
  "headers": [{"name": "Accept", "value": "application/json"}], "cookies": [],
  "auth": {"type": "bearer", "token": "{{key}}"}, "body": {"type": "json", "file": "List customers.body.json"},
  "variables": [{"name": "key", "secret": true}], "settings": {"timeoutMs": 5, "x": 2, "verifyTls": false}, "docs": "d"}
)";
const QByteArray environmentFile =
    R"({"name": "prod", "variables": [{"name": "base", "value": "https://api.example.com"}, {"name": "stripeKey", "secret": true}], "x": 1})";
const QByteArray serviceFile =
    R"({"name": "Stripe", "source": "https://example.com/spec3.json", "retrieved": "2026-11-24T07:30:00.000Z", "sha256": "ab", "auth": {"type": "bearer", "token": "{{stripeKey}}"}, "variables": []})";
const QByteArray folderFile =
    R"({"order": ["customers", "List customers.request.json"], "auth": {"type": "inherit"}, "variables": [], "docs": ""})";
const QByteArray handlerFile =
    R"({"name": "shop-events", "path": "/shop-events", "eventType": ["header:X-GitHub-Event", "/action"], "signature": {"scheme": "github", "secret": "{{githubWebhook}}", "toleranceSeconds": 300}, "reply": {"status": 200, "headers": [], "body": {"type": "json", "text": "{}"}, "delayMs": 0}, "forward": {"url": "http://localhost:3000/hook", "enabled": false, "passReply": false}})";
const QByteArray projectFile =
    R"({"format": 1, "name": "Shop integration", "description": "", "variables": [{"name": "pageSize", "value": "50"}], "listener": {"port": 8787, "unknownPath": 200}})";

text::Snapshot json(const QByteArray &bytes)
{
    return text::Snapshot::of(text::Format::Json, bytes);
}

Request fullRequest()
{
    Request request;
    request.name = u"Ü “x”"_s;
    request.operation = u"POST /a"_s;
    request.method = u"POST"_s;
    request.url = u"{{base}}/a"_s;
    request.query = {{u"q"_s, u"1"_s}, {u"bare"_s, std::nullopt}};
    request.headers = {{u"A"_s, u""_s, false, u"why"_s}};
    request.auth = {"apiKey", {{"in", u"query"_s}, {"name", u"k"_s}, {"value", u"{{k}}"_s}}};
    request.body = Body{"multipart", u"multipart/mixed"_s, std::nullopt, {},
        {{u"f"_s, std::nullopt, true, {}, false, u"a.png"_s, u"image/png"_s}}, {}};
    request.variables = {{u"k"_s, std::nullopt, true, {}, true}};
    request.settings = {0, 3, false, false};
    request.docs = u"line\nline"_s;
    return request;
}

QString anyText(QRandomGenerator &random)
{
    static const QStringList texts{u""_s, u"a"_s, u"{{v}}"_s, u"Ü\n\"\\"_s, u"long "_s.repeated(20)};
    return texts.at(random.bounded(int(texts.size())));
}

Rows anyRows(QRandomGenerator &random)
{
    Rows rows;
    for (int n = int(random.bounded(5)); n > 0; --n) {
        rows.append({anyText(random), random.bounded(3) ? std::optional(anyText(random)) : std::nullopt,
            random.bounded(3) > 0, anyText(random), random.bounded(5) == 0, {}, {}});
    }
    return rows;
}

void change(Request &request, QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0:
        request.name = anyText(random);
        break;
    case 1:
        request.operation = anyText(random);
        break;
    case 2:
        request.url = anyText(random);
        break;
    case 3:
        request.query = anyRows(random);
        break;
    case 4:
        request.headers = anyRows(random);
        break;
    case 5:
        request.cookies = anyRows(random);
        break;
    case 6:
        request.auth = random.bounded(2)
                           ? Auth{}
                           : Auth{"basic", {{"username", anyText(random)}, {"password", u"{{p}}"_s}}};
        break;
    case 7:
        request.body = random.bounded(3) ? std::optional(Body{"json", anyText(random), anyText(random),
                                               anyText(random), anyRows(random), {}})
                                         : std::nullopt;
        break;
    case 8:
        request.settings.redirects = int(random.bounded(20));
        break;
    case 9:
        request.settings = {};
        break;
    case 10:
        request.docs = anyText(random);
        break;
    default:
        if (!request.query.isEmpty()) {
            request.query.swapItemsAt(0, request.query.size() - 1);
        }
    }
}

} // namespace

class TestItemViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead();
    void documentedFilesReadWithoutAWord_data();
    void documentedFilesReadWithoutAWord();
    void newFilesReadAsWritten();
    void newFilesHaveKeysInOrderAndNoDefaults();
    void nothingChangedIsNoEdit();
    void oneFieldIsOneSpan_data();
    void oneFieldIsOneSpan();
    void unknownKeysSurvive();
    void defaultsAreTakenOutAgain();
    void newKeysTakeTheirPlace();
    void anotherTypeOfAuthReplacesTheOld();
    void randomChangesReadBack();
    void wrongTypesAreReportedWithTheirPlace_data();
    void wrongTypesAreReportedWithTheirPlace();
    void anythingIsReadWithoutACrash();
    void literalSecretsAreReported_data();
    void literalSecretsAreReported();
    void newerFormatsAreReported();
    void pastedUrlsBecomeRows();
    void pathParametersAreNamed();
};

void TestItemViews::everyFieldIsRead()
{
    const auto [request, problems] = readRequest(json(requestFile));
    QVERIFY(problems.isEmpty());
    QCOMPARE(request.name, u"List customers"_s);
    QCOMPARE(request.operation, u"GET /v1/customers/{id}"_s);
    QCOMPARE(request.url, u"{{base}}/v1/customers/{id}"_s);
    QCOMPARE(request.path, (Rows{{u"id"_s, u"cus_1"_s}}));
    QCOMPARE(
        request.query, (Rows{{u"limit"_s, u"3"_s}, {u"bare"_s, std::nullopt}, {u"limit"_s, u"4"_s, false}}));
    QCOMPARE(request.auth, (Auth{"bearer", {{"token", u"{{key}}"_s}}}));
    QCOMPARE(request.body->file, u"List customers.body.json"_s);
    QVERIFY(request.variables.constFirst().secret);
    QCOMPARE(request.settings, (RequestSettings{5, 10, false, true}));
    QCOMPARE(request.docs, u"d"_s);

    const Handler handler = readHandler(json(handlerFile)).value;
    QCOMPARE(handler.eventType, (QStringList{u"header:X-GitHub-Event"_s, u"/action"_s}));
    QCOMPARE(handler.signature.scheme, "github");
    QCOMPARE(handler.reply.body->text, u"{}"_s);
    QCOMPARE(handler.forward.url, u"http://localhost:3000/hook"_s);
    QCOMPARE(readService(json(serviceFile)).value.sha256, "ab");
    QCOMPARE(readFolder(json(folderFile)).value.order.size(), 2);
    QCOMPARE(readProjectFile(json(projectFile)).value.variables.size(), 1);
}

void TestItemViews::documentedFilesReadWithoutAWord_data()
{
    QTest::addColumn<Problems>("problems");
    QTest::newRow("request") << readRequest(json(requestFile)).problems;
    QTest::newRow("environment") << readEnvironment(json(environmentFile)).problems;
    QTest::newRow("service") << readService(json(serviceFile)).problems;
    QTest::newRow("folder") << readFolder(json(folderFile)).problems;
    QTest::newRow("handler") << readHandler(json(handlerFile)).problems;
    QTest::newRow("project") << readProjectFile(json(projectFile)).problems;
}

void TestItemViews::documentedFilesReadWithoutAWord()
{
    QFETCH(Problems, problems);
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.constFirst().toLine()));
}

void TestItemViews::newFilesReadAsWritten()
{
    const QByteArray bytes = newDocument(formOf(fullRequest()));
    const auto [request, problems] = readRequest(json(bytes));
    QCOMPARE(request, fullRequest());
    QVERIFY(problems.isEmpty());
    QVERIFY(bytes.endsWith("}\n") && !bytes.contains('\r') && bytes.startsWith("{\n  \"name\": "));

    Handler handler{u"h"_s, u"/h/*"_s, {u"/type"_s}, {"stripe", u"{{s}}"_s, 60},
        {410, {{u"A"_s, u"b"_s}}, Body{"json", {}, u"{}"_s}, 5}, {u"http://localhost/"_s, true, true}};
    QCOMPARE(readHandler(json(newDocument(formOf(handler)))).value, handler);
    const ProjectFile project{1, u"p"_s, u"d"_s, {{u"v"_s, u"1"_s}}, 0, 404};
    QCOMPARE(readProjectFile(json(newDocument(formOf(project)))).value, project);
}

void TestItemViews::newFilesHaveKeysInOrderAndNoDefaults()
{
    QCOMPARE(newDocument(formOf(ProjectFile{1, u"p"_s, {}, {}, 8787, 200})),
        "{\n  \"format\": 1,\n  \"name\": \"p\"\n}\n");
    QCOMPARE(newDocument(formOf(Folder{})), "{}\n");
    Request request;
    request.name = u"n"_s;
    request.url = u"http://h/"_s;
    request.settings.redirects = 0;
    request.query = {{u"a"_s, u"1"_s}};
    QCOMPARE(newDocument(formOf(request)),
        "{\n  \"name\": \"n\",\n  \"method\": \"GET\",\n  \"url\": \"http://h/\",\n  \"query\": [\n    {\n   "
        "   \"name\": \"a\",\n"
        "      \"value\": \"1\"\n    }\n  ],\n  \"settings\": {\n    \"redirects\": 0\n  }\n}\n");
}

void TestItemViews::nothingChangedIsNoEdit()
{
    const text::Snapshot base = json(requestFile);
    const Request request = readRequest(base).value;
    QVERIFY(difference(base, formOf(request), formOf(request))->isEmpty());
    const text::Snapshot folder = json(folderFile);
    QVERIFY(
        difference(folder, formOf(readFolder(folder).value), formOf(readFolder(folder).value))->isEmpty());
}

void TestItemViews::oneFieldIsOneSpan_data()
{
    using Change = std::function<void(Request &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const Change &change, const char *from, const char *to) {
        QTest::newRow(name) << change << QByteArray(from) << QByteArray(to);
    };
    row(
        "the name", [](Request &r) { r.name = u"New"_s; }, "\"List customers\", \"x-ours\"",
        "\"New\", \"x-ours\"");
    row(
        "a row's value", [](Request &r) { r.query[0].value = u"9"_s; }, R"("limit", "value": "3")",
        R"("limit", "value": "9")");
    row(
        "a row switched on", [](Request &r) { r.query[2].enabled = true; }, R"("4", "enabled": false)",
        R"("4")");
    row(
        "a row switched off", [](Request &r) { r.headers[0].enabled = false; }, R"("application/json"})",
        R"("application/json", "enabled": false})");
    row(
        "a row removed", [](Request &r) { r.query.removeAt(1); }, R"({"name": "bare"}, )", "");
    row(
        "a row added",
        [](Request &r) {
            r.headers.append({u"B"_s, u"2"_s});
        },
        R"("application/json"}])", R"("application/json"}, {"name": "B", "value": "2"}])");
    row(
        "a setting", [](Request &r) { r.settings.redirects = 3; }, R"({"timeoutMs": 5, "x")",
        R"({"timeoutMs": 5, "redirects": 3, "x")");
    row(
        "a setting at its default", [](Request &r) { r.settings.verifyTls = true; },
        R"("x": 2, "verifyTls": false)", R"("x": 2)");
}

void TestItemViews::oneFieldIsOneSpan()
{
    QFETCH(std::function<void(Request &)>, change);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const text::Snapshot base = json(requestFile);
    Request request = readRequest(base).value;
    const Form before = formOf(request);
    change(request);
    const auto edits = difference(base, before, formOf(request));
    VERIFY_OK(edits);
    QCOMPARE(requestFile.count(from), 1);
    QCOMPARE(edits->applied(requestFile), QByteArray(requestFile).replace(from, to));
}

void TestItemViews::unknownKeysSurvive()
{
    const text::Snapshot base = json(requestFile);
    const Request request = readRequest(base).value;
    const auto edits = difference(base, formOf(request), formOf(Request{}));
    VERIFY_OK(edits);
    const QByteArray result = edits->applied(requestFile);
    QVERIFY(result.contains("\"x-ours\": 1"));
    QVERIFY(result.contains("\"x\": 2"));
    QCOMPARE(readRequest(json(result)).value, Request{});
}

void TestItemViews::defaultsAreTakenOutAgain()
{
    Request request;
    request.name = u"n"_s;
    request.url = u"u"_s;
    const QByteArray plain = newDocument(formOf(request));
    const text::Snapshot base = json(plain);
    Request changed = fullRequest();
    changed.name = request.name;
    changed.url = request.url;
    const QByteArray full = difference(base, formOf(request), formOf(changed))->applied(plain);
    QCOMPARE(readRequest(json(full)).value, changed);
    const QByteArray back = difference(json(full), formOf(changed), formOf(request))->applied(full);
    QCOMPARE(back, plain);
}

void TestItemViews::newKeysTakeTheirPlace()
{
    Request request;
    const QByteArray plain = newDocument(formOf(request));
    Request changed = fullRequest();
    const QByteArray full = difference(json(plain), formOf(request), formOf(changed))->applied(plain);
    QCOMPARE(full, newDocument(formOf(changed)));
}

void TestItemViews::anotherTypeOfAuthReplacesTheOld()
{
    const text::Snapshot base = json(requestFile);
    Request request = readRequest(base).value;
    const Form before = formOf(request);
    request.auth = {"basic", {{"username", u"u"_s}, {"password", u"{{p}}"_s}}};
    const QByteArray result = difference(base, before, formOf(request))->applied(requestFile);
    QVERIFY(!result.contains("token"));
    QCOMPARE(readRequest(json(result)).value, request);
}

void TestItemViews::randomChangesReadBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QByteArray bytes = requestFile;
    Request request = readRequest(json(bytes)).value;
    for (int round = 0; round < 500; ++round) {
        const Form before = formOf(request);
        for (int n = 1 + int(random.bounded(3)); n > 0; --n) {
            change(request, random);
        }
        const auto edits = difference(json(bytes), before, formOf(request));
        VERIFY_OK(edits);
        const QByteArray next = edits->applied(bytes);
        QCOMPARE(edits->inverse(bytes).applied(next), bytes);
        QCOMPARE(formOf(readRequest(json(next)).value), formOf(request));
        QVERIFY(next.contains("\"x-ours\": 1"));
        bytes = next;
        request = readRequest(json(bytes)).value;
    }
}

void TestItemViews::wrongTypesAreReportedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const char *bytes, const char *code, const char *pointer,
                         int column) {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(code) << QByteArray(pointer) << column;
    };
    row("no object", "[1]", "item.type", "", 1);
    row("nothing", "", "item.type", "", 1);
    row("a list for a text", R"({"name": []})", "item.type", "/name", 10);
    row("a number for a text", R"({"name": 1})", "item.type", "/name", 10);
    row("a text for a list", R"({"query": "a=b"})", "item.type", "/query", 11);
    row("a text for a row", R"({"query": [{"name": "a"}, "b"]})", "item.type", "/query/1", 27);
    row("a text for a flag", R"({"query": [{"enabled": "no"}]})", "item.type", "/query/0/enabled", 24);
    row("a fraction", R"({"settings": {"timeoutMs": 1.5}})", "item.value", "/settings/timeoutMs", 28);
    row("too large a number", R"({"settings": {"redirects": 1e9}})", "item.value", "/settings/redirects", 28);
    row("an unknown body", R"({"body": {"type": "morse"}})", "item.value", "/body/type", 19);
    row("a null body", R"({"body": null})", "item.type", "/body", 10);
}

void TestItemViews::wrongTypesAreReportedWithTheirPlace()
{
    QFETCH(QByteArray, bytes);
    const Problems problems = readRequest(json(bytes), u"a.request.json"_s).problems;
    QCOMPARE(problems.size(), 1);
    QTEST(problems.at(0).code, "code");
    QTEST(problems.at(0).location.pointer, "pointer");
    QTEST(problems.at(0).location.column, "column");
    QCOMPARE(problems.at(0).location.file, u"a.request.json"_s);
}

void TestItemViews::anythingIsReadWithoutACrash()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (const QByteArray &file :
        {requestFile, environmentFile, serviceFile, folderFile, handlerFile, projectFile}) {
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = file;
            for (int n = int(random.bounded(1, 6)); n > 0 && !bytes.isEmpty(); --n) {
                const int at = int(random.bounded(int(bytes.size())));
                random.bounded(2) ? bytes.remove(at, int(random.bounded(1, 20)))
                                  : bytes.insert(at, "{}[],:\"0n\\\xff"[random.bounded(11)]);
            }
            const text::Snapshot snapshot = json(bytes);
            std::ignore = readRequest(snapshot);
            std::ignore = readEnvironment(snapshot);
            std::ignore = readService(snapshot);
            std::ignore = readFolder(snapshot);
            std::ignore = readHandler(snapshot);
            std::ignore = readProjectFile(snapshot);
        }
    }
}

void TestItemViews::literalSecretsAreReported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("bearer") << QByteArray(R"({"auth": {"type": "bearer", "token": "sk_live"}})")
                            << QByteArray("/auth/token");
    QTest::newRow("bearer, half") << QByteArray(R"({"auth": {"type": "bearer", "token": "sk_{{x}}"}})")
                                  << QByteArray("/auth/token");
    QTest::newRow("basic") << QByteArray(R"({"auth": {"type": "basic", "username": "u", "password": "p"}})")
                           << QByteArray("/auth/password");
    QTest::newRow("a key") << QByteArray(R"({"auth": {"type": "apiKey", "name": "n", "value": "v"}})")
                           << QByteArray("/auth/value");
    QTest::newRow("a secret with its value")
        << QByteArray(R"({"variables": [{"name": "k", "secret": true, "value": "v"}]})")
        << QByteArray("/variables/0/value");
}

void TestItemViews::literalSecretsAreReported()
{
    QFETCH(QByteArray, bytes);
    const Problems problems = readRequest(json(bytes)).problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0).code, "secret.literal");
    QTEST(problems.at(0).location.pointer, "pointer");
    QVERIFY(!problems.at(0).toLine().contains(u"sk_live"_s));
    const Problems ofHandler = readHandler(json(R"({"path": "/", "signature": {"secret": "s"}})")).problems;
    QCOMPARE(ofHandler.at(0).code, "secret.literal");
}

void TestItemViews::newerFormatsAreReported()
{
    const Problems problems = readProjectFile(json(R"({"format": 2, "name": "p"})")).problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0).code, "project.format");
    QCOMPARE(problems.at(0).location.pointer, "/format");
}

void TestItemViews::pastedUrlsBecomeRows()
{
    const UrlParts parts = splitUrl(u" https://h/a%20b?x=1&y&x=%C3%A4+b&k={{key}}#frag"_s);
    QCOMPARE(parts.url, u"https://h/a%20b"_s);
    QCOMPARE(parts.query,
        (Rows{{u"x"_s, u"1"_s}, {u"y"_s, std::nullopt}, {u"x"_s, u"ä b"_s}, {u"k"_s, u"{{key}}"_s}}));
    QVERIFY(splitUrl(u"http://h/?"_s).query.isEmpty());
}

void TestItemViews::pathParametersAreNamed()
{
    QCOMPARE(pathParameters(u"{{base}}/a/{id}/b/{x.y}-{id}/{{z}}"_s), (QStringList{u"id"_s, u"x.y"_s}));
}

QTEST_GUILESS_MAIN(TestItemViews)
#include "tst_itemviews.moc"

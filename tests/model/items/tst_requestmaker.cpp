// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/requestmaker.h"
#include "model/items/samplevalue.h"

#include <QTest>

using namespace triptych;
using namespace triptych::items;
using namespace Qt::Literals::StringLiterals;

namespace {

const char document[] = R"(openapi: 3.1.0
info: { title: T, version: '1' }
servers:
  - url: https://api.example/v2/
paths:
  /a/{id}/{other}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string, example: cus_1 } }
    put:
      summary: Change it
      tags: [Customers, Other]
      parameters:
        - { name: limit, in: query, schema: { type: integer, default: 20 } }
        - { name: q, in: query, schema: { type: string } }
        - { name: must, in: query, required: true, schema: { type: string } }
        - { name: X-Id, in: header, example: 7, schema: { type: integer } }
        - { name: Authorization, in: header, schema: { type: string } }
        - { name: c, in: cookie, required: true, schema: { enum: [z, y] } }
      requestBody: { $ref: '#/components/requestBodies/Change' }
      responses:
        '200': { description: d, content: { application/json: {} } }
  /form:
    post:
      operationId: sendForm
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { required: [n], properties: { n: { type: integer, minimum: 3 } } }
      responses: {}
components:
  requestBodies:
    Change:
      content:
        text/plain: {}
        application/json: { schema: { $ref: '#/components/schemas/Whole' } }
  schemas:
    Whole:
      allOf:
        - { $ref: '#/components/schemas/Part' }
        - { type: object, required: [self], properties: { self: { $ref: '#/components/schemas/Whole' } } }
    Part:
      type: object
      required: [at, kind, list, undescribed]
      properties:
        at: { type: string, format: date }
        kind: { type: string, enum: [open, paid] }
        list: { type: array, minItems: 1, items: { type: boolean } }
        optional: { type: string }
)";

} // namespace

class TestRequestMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsAreOffered();
    void anOperationBecomesARequest();
    void fieldsComeFromTheSchema();
    void samplesEndInCircles();
    void filesTakeFreeNames();
    void theBaseIsTheFirstServer();

private:
    text::Snapshot m_snapshot = text::Snapshot::of(text::Format::Yaml, document);
    openapi::Documents m_documents = [this](const QString &path) {
        return path == "d.yaml"_L1 ? m_snapshot : text::Snapshot();
    };
};

void TestRequestMaker::operationsAreOffered()
{
    const auto offered = offeredOperations(m_snapshot);
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.at(0).operation, u"PUT /a/{id}/{other}"_s);
    QCOMPARE(offered.at(0).name, u"Change it"_s);
    QCOMPARE(offered.at(0).tag, u"Customers"_s);
    QCOMPARE(offered.at(1).name, u"sendForm"_s);
}

void TestRequestMaker::anOperationBecomesARequest()
{
    const auto made =
        requestFor(m_documents, u"d.yaml"_s, text::Pointer({"paths", "/a/{id}/{other}", "put"}));
    QVERIFY(made);
    const Request &request = made->request;
    QCOMPARE(request.url, u"{{base}}/a/{id}/{other}"_s);
    QCOMPARE(request.method, u"PUT"_s);
    QCOMPARE(request.path.size(), 2);
    QCOMPARE(request.path.at(0).value.value(), u"cus_1"_s);
    QCOMPARE(request.path.at(1).name, u"other"_s);
    QCOMPARE(request.query.size(), 3);
    QVERIFY(request.query.at(0).enabled && request.query.at(0).value.value() == "20"_L1);
    QVERIFY(!request.query.at(1).enabled);
    QVERIFY(request.query.at(2).enabled);
    QCOMPARE(request.headers.size(), 2);
    QCOMPARE(request.headers.at(0).value.value(), u"7"_s);
    QCOMPARE(request.headers.at(1).name, u"Accept"_s);
    QCOMPARE(request.cookies.first().value.value(), u"z"_s);
    QCOMPARE(request.body->type, QByteArray("json"));
    QVERIFY2(made->body.startsWith(
                 "{\n  \"at\": \"2026-01-01\",\n  \"kind\": \"open\",\n  \"list\": [\n    false\n  ],\n"
                 "  \"undescribed\": null,\n  \"self\": {"),
        made->body.constData());
    QVERIFY(!made->body.contains("optional"));
    QVERIFY(!requestFor(m_documents, u"d.yaml"_s, text::Pointer({"paths", "/none", "put"})));
}

void TestRequestMaker::fieldsComeFromTheSchema()
{
    const auto made = requestFor(m_documents, u"d.yaml"_s, text::Pointer({"paths", "/form", "post"}));
    QVERIFY(made);
    QCOMPARE(made->request.body->type, QByteArray("form"));
    QCOMPARE(made->request.body->fields.size(), 1);
    QCOMPARE(made->request.body->fields.first().value.value(), u"3"_s);
    QVERIFY(made->body.isEmpty());
}

void TestRequestMaker::samplesEndInCircles()
{
    const auto sample =
        smallestSample(m_documents, {u"d.yaml"_s, text::Pointer({"components", "schemas", "Whole"})});
    QVERIFY(sample.json().size() < 4000);
}

void TestRequestMaker::filesTakeFreeNames()
{
    MadeRequest made;
    made.request.name = u"List / all"_s;
    made.request.body = Body{"json"};
    made.body = "{\n  \"a\": 1\n}\n";
    made.folder = u"Tag"_s;
    MadeRequest line = made;
    line.body = "[]\n";
    const auto files = requestFiles({made, line}, u"requests"_s, [](const QString &folder) {
        return folder == "requests/Tag"_L1 ? QStringList{u"List - all.request.json"_s} : QStringList();
    });
    QCOMPARE(files.size(), 3);
    QCOMPARE(files.at(0).path, u"requests/Tag/List - all 2.request.json"_s);
    QVERIFY(files.at(0).bytes.contains("\"file\": \"List - all 2.body.json\""));
    QCOMPARE(files.at(1).path, u"requests/Tag/List - all 2.body.json"_s);
    QCOMPARE(files.at(1).address, QString());
    QCOMPARE(files.at(2).address, u"requests/Tag/List - all 3"_s);
    QVERIFY(files.at(2).bytes.contains("\"text\": \"[]\""));
}

void TestRequestMaker::theBaseIsTheFirstServer()
{
    QCOMPARE(baseOf(m_snapshot), u"https://api.example/v2"_s);
    QCOMPARE(baseOf(text::Snapshot::of(
                 text::Format::Json, R"({"swagger":"2.0","host":"h.example","basePath":"/v1"})")),
        u"https://h.example/v1"_s);
}

QTEST_GUILESS_MAIN(TestRequestMaker)
#include "tst_requestmaker.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/description.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::openapi;

class TestDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data();
    void versions();
    void otherFormatsAreNamed_data();
    void otherFormatsAreNamed();
    void operationsComeInDocumentOrder();
    void ownParametersOverrideThoseOfThePath();
    void referencesAreFollowedAndCirclesEnd();
    void whatIsNamedRefIsNoReference();
    void githubWebhooksAreCounted();
};

void TestDescription::versions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("3.0") << R"({"openapi":"3.0.4"})"_qba << u"3.0"_s << QByteArray();
    QTest::newRow("3.1 of a later patch") << R"({"openapi":"3.1.17"})"_qba << u"3.1"_s << QByteArray();
    QTest::newRow("3.2") << R"({"openapi":"3.2.0"})"_qba << u"3.2"_s << QByteArray();
    QTest::newRow("2.0") << R"({"swagger":"2.0"})"_qba << u"2.0"_s << QByteArray();
    QTest::newRow("one to come is read as the newest")
        << R"({"openapi":"3.10.0"})"_qba << u"3.2"_s << QByteArray();
    QTest::newRow("2.0 below openapi") << R"({"openapi":"2.0"})"_qba << QString() << "openapi.version"_qba;
    QTest::newRow("3.0 below swagger") << R"({"swagger":"3.0"})"_qba << QString() << "openapi.version"_qba;
    QTest::newRow("4") << R"({"openapi":"4.0.0"})"_qba << QString() << "openapi.version"_qba;
    QTest::newRow("AsyncAPI") << R"({"asyncapi":"1.2.0"})"_qba << QString() << "openapi.not-one"_qba;
    QTest::newRow("a schema") << R"({"$schema":"x"})"_qba << QString() << "openapi.not-one"_qba;
    QTest::newRow("an array") << "[1]"_qba << QString() << "openapi.not-one"_qba;
    QTest::newRow("nothing") << ""_qba << QString() << "openapi.not-one"_qba;
}

void TestDescription::otherFormatsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("AsyncAPI") << "asyncapi: 3.1.0\n"_qba << u"AsyncAPI document (3.1.0)"_s;
    QTest::newRow("schema") << "type: object\nproperties: {}\n"_qba << u"JSON Schema"_s;
    QTest::newRow("Postman") << R"({"info":{"name":"a"},"item":[]})"_qba << u"Postman collection"_s;
    QTest::newRow("Postman environment")
        << R"({"values":[],"_postman_variable_scope":"environment"})"_qba << u"Postman environment"_s;
    QTest::newRow("Insomnia 4") << R"({"_type":"export","resources":[]})"_qba << u"Insomnia export"_s;
    QTest::newRow("Insomnia 5") << "type: collection.insomnia.rest/5.0\n"_qba << u"Insomnia export"_s;
    QTest::newRow("HAR") << R"({"log":{"version":"1.2"}})"_qba << u"HAR file"_s;
    QTest::newRow("Bruno") << R"({"version":"1","name":"a","type":"collection"})"_qba
                           << u"Bruno collection"_s;
    QTest::newRow("OpenCollection") << "opencollection: 1.0.0\n"_qba << u"OpenCollection"_s;
    QTest::newRow("Arazzo") << "arazzo: 1.0.1\n"_qba << u"Arazzo document (1.0.1)"_s;
    QTest::newRow("Overlay") << "overlay: 1.0.0\n"_qba << u"Overlay"_s;
    QTest::newRow("RAML") << "#%RAML 1.0\ntitle: a\n"_qba << u"RAML"_s;
    QTest::newRow("WSDL") << "<?xml version='1.0'?><definitions/>"_qba << u"XML"_s;
    QTest::newRow("Kubernetes") << "apiVersion: v1\nkind: Pod\n"_qba << u"Kubernetes"_s;
    QTest::newRow("a list") << "[1]"_qba << u"a list"_s;
}

void TestDescription::otherFormatsAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    const auto result = versionOf(*text::parseYaml(text));
    COMPARE_PROBLEM(result, "openapi.not-one");
    QVERIFY2(result.error().message.contains(name), qPrintable(result.error().message));
}

void TestDescription::versions()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, version);
    QFETCH(QByteArray, code);
    const auto result = versionOf(*text::parseJson(json), u"f.json"_s);
    if (code.isEmpty()) {
        VERIFY_OK(result);
        QCOMPARE(versionName(*result), version);
    } else {
        COMPARE_PROBLEM(result, code);
        QCOMPARE(result.error().location.file, u"f.json"_s);
        QCOMPARE(result.error().location.line, 1);
    }
}

namespace {

const QByteArray shop = R"({"openapi":"3.1.0","info":{"title":"Shop"},
"paths":{"/b":{"parameters":[{"name":"id","in":"path"},{"$ref":"#/components/parameters/trace"}],
 "post":{"parameters":[{"name":"id","in":"path","x-own":1},{"name":"id","in":"query"}]},"get":{}},
 "/a":{"$ref":"#/components/pathItems/a"},"x-note":{"get":{}}},
"webhooks":{"paid":{"post":{}}},
"components":{"pathItems":{"a":{"delete":{},"summary":"s"}},"parameters":{"trace":{"name":"X-Trace","in":"header"}},
 "schemas":{"A":{"$ref":"#/components/schemas/B"},"B":{"$ref":"#/components/schemas/A"},"C":{"type":"object"},
  "D":{"$ref":"#/components/schemas/C"},"E":{"properties":{"$ref":{"type":"string"}},"example":{"$ref":"#/nowhere"},"default":{"$ref":"x"}}}}})";

Description describe(const QByteArray &json)
{
    return Description(text::Snapshot::of(text::Format::Json, json));
}

} // namespace

void TestDescription::operationsComeInDocumentOrder()
{
    const Description d = describe(shop);
    QCOMPARE(d.title(), u"Shop"_s);
    QByteArrayList found;
    for (const Operation &operation : d.operations()) {
        found += operation.method + ' ' + operation.path + ' ' + operation.pointer.toString();
    }
    QCOMPARE(found, (QByteArrayList{"post /b /paths/~1b/post", "get /b /paths/~1b/get",
                        "delete /a /components/pathItems/a/delete"}));
    QCOMPARE(d.webhooks().size(), 1u);
    QVERIFY(d.webhooks().front().isWebhook);
    QCOMPARE(d.schemas().size(), 5u);
}

void TestDescription::ownParametersOverrideThoseOfThePath()
{
    const Description d = describe(shop);
    const auto parameters = d.parameters(d.operations().front());
    QCOMPARE(parameters.size(), 3u);
    QVERIFY(d.tree().child(parameters[0], "x-own") != text::NoNode);
    QCOMPARE(d.tree().stringAt(parameters[1], "in"), u"query"_s);
    QCOMPARE(d.tree().stringAt(d.followed(parameters[2]), "name"), u"X-Trace"_s);
}

void TestDescription::referencesAreFollowedAndCirclesEnd()
{
    const Description d = describe(shop);
    const auto schemas = d.schemas();
    QCOMPARE(d.followed(schemas[0].node), text::NoNode);
    QCOMPARE(d.followed(schemas[3].node), schemas[2].node);
}

void TestDescription::whatIsNamedRefIsNoReference()
{
    const Description d = describe(shop);
    QByteArrayList found;
    for (const Reference &reference : references(d.tree())) {
        found += reference.text;
    }
    QCOMPARE(found.size(), 5);
    QVERIFY(!found.contains("#/nowhere"));
}

void TestDescription::githubWebhooksAreCounted()
{
    SKIP_WITHOUT_CORPUS();
    const QString file = tests::corpusRoot() + "/openapi/github-webhooks-3.1/api.github.com.json"_L1;
    const Description d = describe(tests::readFile(file));
    QCOMPARE(d.webhooks().size(), 261u);
    QCOMPARE(d.schemas().size(), 433u);
    QVERIFY(d.operations().empty());
}

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/check.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::openapi;

/// Structural problems by document; in the corpus: none where there is none, the right one where there is.
class TestStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void circlesEnd();
    void ownCases_data();
    void ownCases();
    void knownInvalid_data();
    void knownInvalid();
    void realDocuments();
};

namespace {

CheckResult checked(const QString &fileName, const QMap<QString, QByteArray> &files)
{
    return check(*DocumentSet::load(fileName, [files](const QString &path) -> Result<QByteArray> {
        return files.contains(path) ? Result<QByteArray>(files.value(path))
                                    : fail(problem("file.missing", path));
    }));
}

CheckResult checkedFile(const QString &path)
{
    const QFileInfo info(path);
    return check(*DocumentSet::load(info.fileName(), [&](const QString &name) -> Result<QByteArray> {
        const QString file = info.path() + u'/' + name;
        return QFileInfo(file).isFile() ? Result<QByteArray>(tests::readFile(file))
                                        : fail(problem("file.missing", name));
    }));
}

/// "code at pointer" of every problem that is at least as severe.
QStringList listed(const CheckResult &result, Severity least = Severity::Info)
{
    QStringList list;
    for (const Problem &p : result.problems) {
        if (p.severity <= least) {
            list += QString::fromUtf8(p.code + " at " + p.location.pointer);
        }
    }
    return list;
}

} // namespace

void TestStructure::problems_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("rest"); // after info, in flow style
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *version, const QByteArray &rest,
                         const QStringList &expected = {}) {
        QTest::newRow(name) << QString::fromLatin1(version) << rest << expected;
    };
    row("nothing wrong", "3.1.0", "paths: {}");
    row("later patch", "3.0.9", "paths: {}");
    row("a version to come", "3.9.0", "paths: {}", {u"openapi.version.newer at /openapi"_s});
    row("no patch number", "3.1", "paths: {}", {u"openapi.version.form at /openapi"_s});
    row("unknown field", "3.1.0", "paths: {}, tag: []", {u"openapi.field.unknown at /tag"_s});
    row("extension", "3.1.0", "paths: {}, x-tag: 1");
    row("field of a later version", "3.0.0", "paths: {}, webhooks: {}",
        {u"openapi.field.version at /webhooks"_s});
    row("field of an earlier version", "3.0.0", "paths: {}, host: a", {u"openapi.field.version at /host"_s});
    row("missing field", "3.0.0", "tags: [{}]",
        {u"openapi.field.missing at "_s, u"openapi.field.missing at /tags/0"_s});
    row("wrong kind", "3.1.0", "paths: []", {u"openapi.field.type at /paths"_s});
    row("number for a text", "3.1.0", "paths: {}, tags: [{name: 1.0}]",
        {u"openapi.field.type at /tags/0/name"_s});
    row("word", "3.1.0", "components: {parameters: {A: {name: a, in: body, schema: {}}}}",
        {u"openapi.value.enum at /components/parameters/A/in"_s});
    row("exclusive", "3.1.0", "components: {examples: {A: {value: 1, externalValue: a}}}",
        {u"openapi.exclusive at /components/examples/A/externalValue"_s});
    row("neither of two", "3.1.0", "components: {headers: {A: {}}}",
        {u"openapi.field.missing at /components/headers/A"_s});
    row("needed by a word", "3.1.0", "components: {securitySchemes: {A: {type: http}}}",
        {u"openapi.field.missing at /components/securitySchemes/A"_s});
    row("needed by a key", "3.1.0",
        "components: {securitySchemes: {A: {type: oauth2, flows: {implicit: {scopes: {}}}}}}",
        {u"openapi.field.missing at /components/securitySchemes/A/flows/implicit"_s});
    row("not with that word", "3.1.0",
        "components: {securitySchemes: {A: {type: http, scheme: basic, flows: {}}}}",
        {u"openapi.field.context at /components/securitySchemes/A/flows"_s});
    row("component name", "3.1.0", "components: {schemas: {a b: {}}}",
        {u"openapi.key at /components/schemas/a b"_s});
    row("path without a slash", "3.1.0", "paths: {a: {}}", {u"openapi.key at /paths/a"_s});
    row("status", "3.1.0", "paths: {/a: {get: {responses: {'600': {description: a}}}}}",
        {u"openapi.key at /paths/~1a/get/responses/600"_s});
    row("schema keyword of the wrong type", "3.1.0", "components: {schemas: {A: {minLength: -1}}}",
        {u"openapi.field.type at /components/schemas/A/minLength"_s});
    row("keywords of other dialects", "3.1.0", "components: {schemas: {A: {foo: 1}}}");
    row("unknown keyword", "3.0.0", "paths: {}, components: {schemas: {A: {foo: 1}}}",
        {u"openapi.field.unknown at /components/schemas/A/foo"_s});
    row("boolean schema", "3.1.0", "components: {schemas: {A: true}}");
    row("boolean schema in 3.0", "3.0.0", "paths: {}, components: {schemas: {A: true}}",
        {u"openapi.field.type at /components/schemas/A"_s});
    row("properties named like fields", "3.0.0",
        "paths: {}, components: {schemas: {A: {properties: {$ref: {type: string}, type: {}}}}}");
    row("reference to the wrong kind", "3.1.0",
        "paths: {/a: {get: {responses: {default: {$ref: '#/components/schemas/A'}}}}}, components: {schemas: "
        "{A: {}}}",
        {u"openapi.ref.kind at /paths/~1a/get/responses/default/$ref"_s});
    row("siblings of a reference", "3.0.0",
        "paths: {}, components: {schemas: {A: {$ref: '#/components/schemas/B', title: a}, B: {}}}",
        {u"openapi.ref.siblings at /components/schemas/A/title"_s});
    row("siblings of a schema's reference", "3.1.0",
        "components: {schemas: {A: {$ref: '#/components/schemas/B', title: a}, B: {}}}");
    row("what a reference leads to is read as that", "3.1.0",
        "components: {schemas: {A: {$ref: '#/x-parts/B'}}}, x-parts: {B: {type: strin}}",
        {u"openapi.value.enum at /x-parts/B/type"_s});
    row("parameter that the path lacks", "3.0.0",
        "paths: {'/a': {get: {parameters: [{name: b, in: path, required: true, schema: {}}], responses: "
        "{default: {description: a}}}}}",
        {u"openapi.path.parameter-unused at /paths/~1a/get/parameters/0"_s});
    row("name that no parameter describes", "3.0.0",
        "paths: {'/{a}': {get: {responses: {default: {description: a}}}}}",
        {u"openapi.path.parameter-missing at /paths/~1{a}/get"_s});
    row("parameter of the path item", "3.0.0",
        "paths: {'/{a}': {parameters: [{name: a, in: path, required: true, schema: {}}], get: {responses: "
        "{default: {description: a}}}}}");
    row("the same path", "3.1.0", "paths: {'/{a}/x': {}, '/{b}/x': {}}",
        {u"openapi.path.duplicate at /paths/~1{b}~1x"_s});
    row("ambiguous paths", "3.1.0", "paths: {'/{a}/x': {}, '/y/{b}': {}}",
        {u"openapi.path.ambiguous at /paths/~1y~1{b}"_s});
    row("the exact path wins", "3.1.0", "paths: {'/{a}': {}, '/y': {}}");
    row("open brace", "3.1.0", "paths: {'/{a': {}}", {u"openapi.path.template at /paths/~1{a"_s});
    row("parameters by case", "3.1.0",
        "paths: {/a: {parameters: [{name: A, in: header, schema: {}}, {name: a, in: header, schema: {}}]}}",
        {u"openapi.parameter.duplicate at /paths/~1a/parameters/1"_s});
    row("operationId twice", "3.1.0", "paths: {/a: {get: {operationId: a}, put: {operationId: a}}}",
        {u"openapi.operation-id.duplicate at /paths/~1a/put/operationId"_s});
    row("unknown security scheme", "3.0.0", "paths: {}, security: [{a: []}]",
        {u"openapi.security.unknown at /security/0/a"_s});
    row("unknown scope", "3.1.0",
        "security: [{a: [x]}], components: {securitySchemes: {a: {type: oauth2, flows: {password: {tokenUrl: "
        "a, scopes: {y: ''}}}}}}",
        {u"openapi.security.scope at /security/0/a/0"_s});
    row("server variables", "3.1.0",
        "paths: {}, servers: [{url: 'http://{a}', variables: {b: {default: x, enum: [y]}}}]",
        {u"openapi.server.variable-missing at /servers/0/url"_s,
            u"openapi.server.variable-unused at /servers/0/variables/b"_s,
            u"openapi.server.default at /servers/0/variables/b/default"_s});
    row("tag twice", "3.1.0", "paths: {}, tags: [{name: a}, {name: a}]",
        {u"openapi.tag.duplicate at /tags/1/name"_s});
    row("tags below each other", "3.2.0", "paths: {}, tags: [{name: a, parent: b}, {name: b, parent: a}]",
        {u"openapi.tag.circle at /tags/0/parent"_s, u"openapi.tag.circle at /tags/1/parent"_s});
    row("link to no operation", "3.1.0", "components: {links: {A: {operationId: a}}}",
        {u"openapi.link.operation at /components/links/A/operationId"_s});
    row("discriminator", "3.1.0",
        "components: {schemas: {A: {discriminator: {propertyName: a, mapping: {x: A, y: B}}}}}",
        {u"openapi.discriminator.mapping at /components/schemas/A/discriminator/mapping/y"_s});
    row("required but not described", "3.1.0",
        "components: {schemas: {A: {properties: {a: {}, b: {}}, required: [b, a, c]}}}",
        {u"openapi.schema.required-unknown at /components/schemas/A/required/2"_s});
    row("header that is ignored", "3.1.0",
        "components: {parameters: {A: {name: Accept, in: header, schema: {}}}}",
        {u"openapi.header.ignored at /components/parameters/A/name"_s});
    row("an alias is read once", "3.1.0", "components: {schemas: {A: &a {type: x}, B: *a}}",
        {u"openapi.value.enum at /components/schemas/A/type"_s});
}

void TestStructure::problems()
{
    QFETCH(QString, version);
    QFETCH(QByteArray, rest);
    QFETCH(QStringList, expected);
    const QByteArray yaml =
        "{openapi: '" + version.toLatin1() + "', info: {title: a, version: '1'}, " + rest + "}\n";
    QCOMPARE(listed(checked(u"a.yaml"_s, {{u"a.yaml"_s, yaml}})), expected);
}

void TestStructure::circlesEnd()
{
    const QByteArray root = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\ncomponents:\n  schemas:\n    A: "
                            "{$ref: 'a.yaml#/components/schemas/A'}\n"
                            "    B: {$ref: 'b.yaml'}\n    C: &c {properties: {c: *c}}\n";
    const CheckResult result =
        checked(u"a.yaml"_s, {{u"a.yaml"_s, root}, {u"b.yaml"_s, "$ref: a.yaml#/components/schemas/B\n"}});
    for (const QString &line : listed(result)) {
        QVERIFY2(line.startsWith(u"ref.cycle"), qPrintable(line));
    }
}

void TestStructure::ownCases_data()
{
    SKIP_WITHOUT_CORPUS();
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("valid");
    for (const char *group :
        {"openapi/oai-3.1-tests/tests", "openapi/oai-3.2-tests/tests", "openapi/oai-3.0-pass/v3.0/pass"}) {
        const QStringList files = tests::corpusFiles(QString::fromLatin1(group), {u"*.yaml"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &path : files) {
            QTest::addRow("%s", qPrintable(path.mid(tests::corpusRoot().size())))
                << path << !path.contains(u"/fail/");
        }
    }
}

void TestStructure::ownCases()
{
    QFETCH(QString, path);
    QFETCH(bool, valid);
    const QStringList errors = listed(checkedFile(path), Severity::Error);
    QVERIFY2(errors.isEmpty() == valid, qPrintable(errors.join(u'\n')));
}

void TestStructure::knownInvalid_data()
{
    SKIP_WITHOUT_CORPUS();
    QTest::addColumn<QString>("path");
    for (const char *group :
        {"openapi/swagger-parser-specs/invalid", "openapi/swagger-parser-specs/validate-schema/invalid",
            "openapi/swagger-parser-specs/validate-spec/invalid"}) {
        for (const QString &path : tests::corpusFiles(QString::fromLatin1(group), {u"*.yaml"_s})) {
            QTest::addRow("%s", qPrintable(path.mid(tests::corpusRoot().size()))) << path;
        }
    }
}

void TestStructure::knownInvalid()
{
    QFETCH(QString, path);
    const CheckResult result = checkedFile(path);
    QVERIFY(!result.problems.isEmpty());
    // The authors marked what is wrong by a comment: the problem is there, or in what holds it.
    const QByteArrayList lines = tests::readFile(path).split('\n');
    QList<int> marked;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines.at(i).contains("# <-") && !lines.at(i).contains("Not an error") &&
            !lines.at(i).contains("API allows")) {
            marked += i + 1;
        }
    }
    constexpr int near = 12; // from a parameter to the operation whose list it is in
    for (const Problem &p : result.problems) {
        const bool close = marked.isEmpty() || std::any_of(marked.begin(), marked.end(), [&](int line) {
            return std::abs(line - p.location.line) <= near;
        });
        QVERIFY2(close, qPrintable(p.toLine()));
    }
}

void TestStructure::realDocuments()
{
    SKIP_WITHOUT_CORPUS();
    // Documents of others that break the standard, and how; all the rest has no error.
    const QMap<QString, QString> wrong{
        {u"insomnia-import-fixtures/swagger2/user-example-input.json"_s, u"openapi.security.unknown"_s},
        {u"readme-oas-examples/3.0/json/openapi-workshop/post.json"_s, u"openapi.value.empty"_s},
        {u"readme-oas-examples/3.0/json/parameters-common.json"_s, u"openapi.path.repeated"_s},
        {u"readme-oas-examples/3.0/yaml/parameters-common.yaml"_s, u"openapi.path.repeated"_s},
        {u"readme-oas-examples/3.0/json/response-http-behavior.json"_s, u"openapi.security.unknown"_s},
        {u"readme-oas-examples/3.0/yaml/response-http-behavior.yaml"_s, u"openapi.security.unknown"_s},
        // An array without items, named so by its author.
        {u"readme-oas-examples/3.0/json/schema-types.json"_s, u"openapi.field.missing"_s},
        {u"readme-oas-examples/3.0/yaml/schema-types.yaml"_s, u"openapi.field.missing"_s},
        // exclusiveMinimum: true in 3.1
        {u"readme-oas-examples/3.1/json/schema-validation-local.json"_s, u"openapi.field.type"_s},
        {u"readme-oas-examples/3.1/yaml/schema-validation-local.yaml"_s, u"openapi.field.type"_s},
        {u"readme-oas-examples/3.1/json/schema-validation-top-level.json"_s, u"openapi.field.type"_s},
        {u"readme-oas-examples/3.1/yaml/schema-validation-top-level.yaml"_s, u"openapi.field.type"_s},
        // Path parameters that only a comment mentions; two operations of one id.
        {u"svix/server/openapi.json"_s, u"openapi.path.parameter-missing openapi.operation-id.duplicate"_s},
        {u"swagger-parser-specs/circular/circular.yaml"_s, u"ref.cycle"_s},
        {u"swagger-parser-specs/callbacks-promises/callbacks-promises-error.yaml"_s, u"openapi.version"_s},
        {u"stoplight-swagger-2.0/example/source/stoplight.json"_s,
            u"openapi.path.parameter-missing openapi.operation-id.duplicate"_s},
        {u"stoplight-swagger-2.0/example/source/swagger.json"_s,
            u"openapi.field.context openapi.path.parameter-missing openapi.operation-id.duplicate"_s},
        {u"stoplight-swagger-2.0/test/data/raml-import/swagger/raml10-arrays.json"_s,
            u"openapi.operation-id.duplicate"_s},
        {u"stoplight-swagger-2.0/test/data/raml-import/swagger/raml10-include-fsresolver-type.json"_s,
            u"openapi.field.version openapi.path.parameter-unused"_s},
        {u"stoplight-swagger-2.0/test/data/raml-import/swagger/raml10-include-type.json"_s,
            u"openapi.field.version openapi.path.parameter-unused"_s},
        {u"stoplight-swagger-2.0/test/data/raml-import/swagger/raml10-json-type.json"_s,
            u"openapi.field.version openapi.path.parameter-unused"_s},
        {u"stoplight-swagger-2.0/test/data/raml-import/swagger/raml10-y-type.json"_s,
            u"openapi.field.version openapi.path.parameter-unused"_s},
    };
    int documents = 0;
    for (const QString &path : tests::corpusFiles(u"openapi"_s, {u"*.json"_s, u"*.yaml"_s, u"*.yml"_s})) {
        const QString name = path.mid(tests::corpusRoot().size() + 9);
        if (name.contains(u"/invalid/"_s) || name.contains(u"/fail/"_s) || name.startsWith(u"bruno-"_s)) {
            continue;
        }
        ++documents;
        for (const Problem &p : checkedFile(path).problems) {
            // What is no document by itself but a part of one, and what leads out of its folder, is not
            // meant.
            const bool meant = p.severity == Severity::Error && p.code != "openapi.not-one" &&
                               p.code != "ref.outside" && p.code != "ref.missing";
            QVERIFY2(!meant || wrong.value(name).split(u' ').contains(QString::fromLatin1(p.code)),
                qPrintable(name + u": "_s + p.toLine()));
        }
    }
    QVERIFY(documents > 200);
}

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"

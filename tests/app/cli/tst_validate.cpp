// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/pointer.h"
#include "model/text/value.h"
#include "tests/app/cli/clirun.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using tests::CliRun;

class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyDialectJudgesItsOwnWay_data();
    void everyDialectJudgesItsOwnWay();
    void theFileNamesItsDialect_data();
    void theFileNamesItsDialect();
    void schemasStandInDocuments_data();
    void schemasStandInDocuments();
    void messagesNameBothPlaces();
    void alternativesSayWhyNot();
    void programsReadOneDocument();
    void everyDocumentOfAStreamIsJudged();
    void filesBesideAreRead();
    void onlyTheFolderIsRead_data();
    void onlyTheFolderIsRead();
    void linksThatLeaveTheFolderAreNotFollowed();
    void exitCodesTellWhatHappened_data();
    void exitCodesTellWhatHappened();
    void samplesAreValid_data();
    void samplesAreValid();
    void samplesSayWhenThereIsNone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return {m_folder->path(), arguments, input};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestValidate::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestValidate::everyDialectJudgesItsOwnWay_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("draft-04: a flag makes the limit exclusive")
        << u"draft-04"_s << "{\"maximum\":3,\"exclusiveMaximum\":true}"_qba
        << "2"_qba
        << "3"_qba;
    QTest::newRow("draft-06: the exclusive limit is a number")
        << u"draft-06"_s << "{\"exclusiveMaximum\":3}"_qba
        << "2"_qba
        << "3"_qba;
    QTest::newRow("draft-07: conditions")
        << u"draft-07"_s << "{\"if\":{\"type\":\"string\"},\"then\":{\"minLength\":2}}"_qba
        << "\"ab\""_qba
        << "\"a\""_qba;
    QTest::newRow("2019-09: an array of items is a tuple")
        << u"2019-09"_s << "{\"items\":[{\"type\":\"string\"}]}"_qba
        << "[\"a\"]"_qba
        << "[1]"_qba;
    QTest::newRow("2020-12: tuples have their own keyword")
        << u"2020-12"_s << "{\"prefixItems\":[{\"type\":\"string\"}]}"_qba
        << "[\"a\"]"_qba
        << "[1]"_qba;
    QTest::newRow("openapi-3.0: nullable")
        << u"openapi-3.0"_s << "{\"type\":\"string\",\"nullable\":true}"_qba
        << "null"_qba
        << "1"_qba;
    QTest::newRow("openapi-3.1: null is a type") << u"openapi-3.1"_s << "{\"type\":[\"string\",\"null\"]}"_qba
                                                 << "null"_qba
                                                 << "1"_qba;
    QTest::newRow("the command line comes before the file")
        << u"draft-04"_s
        << "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"maximum\":3,"
           "\"exclusiveMaximum\":true}"_qba
        << "2"_qba
        << "3"_qba;
}

void TestValidate::everyDialectJudgesItsOwnWay()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    write(u"s.json"_s, schema);
    write(u"good.json"_s, good);
    write(u"bad.json"_s, bad);
    const auto accepted = run({u"validate"_s, u"s.json"_s, u"good.json"_s, u"--dialect"_s, dialect});
    QVERIFY2(accepted.code == cli::Done, (accepted.console.out + accepted.console.err).constData());
    QCOMPARE(accepted.console.out, "1 valid, 0 invalid, 0 not evaluated.\n"_qba);
    const auto refused =
        run({u"validate"_s, u"--dialect"_s, dialect, u"s.json"_s, u"good.json"_s, u"bad.json"_s});
    QCOMPARE(refused.code, cli::Findings);
    QVERIFY(refused.console.out.endsWith("1 valid, 1 invalid, 0 not evaluated.\n"));
}

void TestValidate::theFileNamesItsDialect_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("tuple"); // exit code of [1] by `prefixItems`, new in 2020-12
    QTest::newRow("draft-07") << "\"$schema\":\"http://json-schema.org/draft-07/schema#\","_qba
                              << int(cli::Done);
    QTest::newRow("2019-09") << "\"$schema\":\"https://json-schema.org/draft/2019-09/schema\","_qba
                             << int(cli::Done);
    QTest::newRow("2020-12") << "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","_qba
                             << int(cli::Findings);
    QTest::newRow("none: the newest") << ""_qba << int(cli::Findings);
}

void TestValidate::theFileNamesItsDialect()
{
    QFETCH(QByteArray, head);
    QFETCH(int, tuple);
    write(u"s.json"_s, '{' + head + "\"prefixItems\":[{\"type\":\"string\"}]}");
    write(u"a.json"_s, "[1]");
    const auto judged = run({u"validate"_s, u"s.json"_s, u"a.json"_s});
    QVERIFY2(judged.code == tuple, (judged.console.out + judged.console.err).constData());
}

void TestValidate::schemasStandInDocuments_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("code");
    QTest::newRow("3.0 knows nullable") << "3.0.3"_qba << u"/components/schemas/A"_s << int(cli::Done);
    QTest::newRow("3.1 does not") << "3.1.0"_qba << u"/components/schemas/A"_s << int(cli::Findings);
    QTest::newRow("as a fragment") << "3.0.3"_qba << u"#/components/schemas/A"_s << int(cli::Done);
    QTest::newRow("through a reference") << "3.0.3"_qba << u"/components/schemas/B"_s << int(cli::Done);
    QTest::newRow("nothing there") << "3.0.3"_qba << u"/components/schemas/C"_s << int(cli::Unreadable);
    QTest::newRow("no schema there") << "3.0.3"_qba << u"/openapi"_s << int(cli::Unreadable);
    QTest::newRow("the document itself") << "3.0.3"_qba << QString() << int(cli::Unreadable);
    QTest::newRow("no pointer") << "3.0.3"_qba << u"components/schemas/A"_s << int(cli::Usage);
}

void TestValidate::schemasStandInDocuments()
{
    QFETCH(QByteArray, version);
    QFETCH(QString, pointer);
    QFETCH(int, code);
    write(u"api.yaml"_s, "openapi: " + version +
                             "\ninfo: {title: a, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                             "    A: {type: object, properties: {x: {type: string, nullable: true}}}\n"
                             "    B: {$ref: '#/components/schemas/A'}\n");
    write(u"a.yaml"_s, "x: null # none\n");
    QStringList arguments{u"validate"_s, u"api.yaml"_s, u"a.yaml"_s};
    if (!pointer.isEmpty()) {
        arguments += {u"--pointer"_s, pointer};
    }
    const auto judged = run(arguments);
    QVERIFY2(judged.code == code, (judged.console.out + judged.console.err).constData());
    QCOMPARE(judged.console.out.isEmpty(), code > cli::Findings);
}

void TestValidate::messagesNameBothPlaces()
{
    write(u"in/s.json"_s, "{\"properties\":{\"a/b\":{\"type\":\"string\"}}}");
    write(u"a.yaml"_s, "c: 1\na/b: [\n  ]\n");
    const auto judged = run({u"validate"_s, u"in/s.json"_s, u"a.yaml"_s});
    QCOMPARE(judged.code, cli::Findings);
    QCOMPARE(judged.console.out, "a.yaml:2:6: error: This is an array, expected is string. (schema.type)\n"
                                 "    value: #/a~1b\n"
                                 "    schema: in/s.json#/properties/a~1b/type\n"
                                 "0 valid, 1 invalid, 0 not evaluated.\n"_qba);
}

void TestValidate::alternativesSayWhyNot()
{
    write(u"s.json"_s, "{\"anyOf\":[{\"type\":\"string\"},{\"minimum\":5}]}");
    const auto judged = run({u"validate"_s, u"s.json"_s, u"-"_s}, "3");
    QCOMPARE(judged.code, cli::Findings);
    QVERIFY2(judged.console.out.contains("    - This is less than 5. (schema.minimum)\n"),
        judged.console.out.constData());
}

void TestValidate::programsReadOneDocument()
{
    write(u"s.json"_s, "{\"properties\":{\"\xC3\xA4\":{\"type\":\"string\"}}}");
    write(u"good.json"_s, "{}");
    write(u"bad.json"_s, "{\n \"\xC3\xA4\": 1}");
    const auto judged = run({u"validate"_s, u"s.json"_s, u"good.json"_s, u"bad.json"_s, u"--json"_s});
    QCOMPARE(judged.code, cli::Findings);
    QCOMPARE(judged.console.out,
        "{\"instances\":[{\"file\":\"good.json\",\"verdict\":\"valid\",\"problems\":[]},"
        "{\"file\":\"bad.json\",\"verdict\":\"invalid\",\"problems\":[{\"severity\":\"error\","
        "\"code\":\"schema.type\",\"message\":\"This is a number, expected is string.\","
        "\"file\":\"bad.json\",\"line\":2,\"column\":7,\"offset\":9,\"pointer\":\"/\\u00e4\","
        "\"schemaPointer\":\"/properties/\\u00e4/type\","
        "\"schemaLocation\":\"s.json#/properties/\\u00e4/type\"}]}]}\n"_qba);
}

void TestValidate::everyDocumentOfAStreamIsJudged()
{
    write(u"s.json"_s, "{\"type\":\"integer\"}");
    write(u"a.yaml"_s, "1\n---\ntwo\n");
    const auto judged = run({u"validate"_s, u"s.json"_s, u"a.yaml"_s});
    QCOMPARE(judged.code, cli::Findings);
    QVERIFY2(judged.console.out.startsWith("a.yaml:3:1: error"), judged.console.out.constData());
}

void TestValidate::filesBesideAreRead()
{
    write(u"in/s.json"_s, "{\"properties\":{\"a\":{\"$ref\":\"parts/a%20b.yaml#/$defs/n\"}}}");
    write(u"in/parts/a b.yaml"_s, "$defs:\n  n: {$ref: '../more.json'}\n");
    write(u"in/more.json"_s, "{\"type\":\"string\"}");
    write(u"good.json"_s, "{\"a\":\"x\"}");
    write(u"bad.json"_s, "{\"a\":1}");
    const auto accepted = run({u"validate"_s, u"in/s.json"_s, u"good.json"_s});
    QVERIFY2(accepted.code == cli::Done, (accepted.console.out + accepted.console.err).constData());
    QVERIFY(accepted.console.err.isEmpty());
    const auto refused = run({u"validate"_s, u"in/s.json"_s, u"bad.json"_s});
    QCOMPARE(refused.code, cli::Findings);
    QVERIFY2(refused.console.out.contains("schema: in/more.json#/type\n"), refused.console.out.constData());
    write(u"in/more.json"_s, "{\"type\":");
    const auto broken = run({u"validate"_s, u"in/s.json"_s, u"good.json"_s});
    QCOMPARE(broken.code, cli::Unreadable);
    QVERIFY2(broken.console.err.contains("in/more.json:1:"), broken.console.err.constData());
}

void TestValidate::onlyTheFolderIsRead_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("above") << "../secret.json"_qba
                           << "ref.outside"_qba;
    QTest::newRow("above, by a detour") << "parts/../../secret.json"_qba
                                        << "ref.outside"_qba;
    QTest::newRow("above, in disguise") << "%2e%2e/secret.json"_qba
                                        << "ref.outside"_qba;
    QTest::newRow("absolute") << "/etc/hostname"_qba
                              << "ref.outside"_qba;
    QTest::newRow("file URI") << "file:///etc/hostname"_qba
                              << "ref.remote"_qba;
    QTest::newRow("on the network") << "https://example.com/a.json"_qba
                                    << "ref.remote"_qba;
    QTest::newRow("on the network, scheme left out") << "//example.com/a.json"_qba
                                                     << "ref.remote"_qba;
    QTest::newRow("not there") << "gone.json"_qba
                               << "ref.file"_qba;
}

void TestValidate::onlyTheFolderIsRead()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, note);
    write(u"secret.json"_s, "{\"type\":\"string\"}");
    write(u"in/s.json"_s, "{\"$ref\":\"" + reference + "\"}");
    write(u"a.json"_s, "1");
    const auto judged = run({u"validate"_s, u"in/s.json"_s, u"a.json"_s});
    QCOMPARE(judged.code, cli::Findings);
    QVERIFY2(judged.console.out.startsWith("a.json:1:1: info: ") &&
                 judged.console.out.contains("(schema.unresolved)") &&
                 judged.console.out.endsWith("0 valid, 0 invalid, 1 not evaluated.\n"),
        judged.console.out.constData());
    QVERIFY2(judged.console.err.startsWith("info: in/s.json: ") && judged.console.err.contains(note),
        judged.console.err.constData());
    const auto json = run({u"validate"_s, u"in/s.json"_s, u"a.json"_s, u"--json"_s});
    QVERIFY2(json.console.out.contains("\"verdict\":\"not-evaluated\"") &&
                 json.console.out.contains("\"pointer\":\"\",\"schemaPointer\":\"/$ref\""),
        json.console.out.constData());
}

void TestValidate::linksThatLeaveTheFolderAreNotFollowed()
{
    write(u"secret/a.json"_s, "{\"type\":\"string\"}");
    write(u"in/s.json"_s, "{\"anyOf\":[{\"$ref\":\"link/a.json\"},{\"$ref\":\"link.json\"}]}");
    QVERIFY(QFile::link(path(u"secret"_s), path(u"in/link"_s)));
    QVERIFY(QFile::link(path(u"secret/a.json"_s), path(u"in/link.json"_s)));
    const auto judged = run({u"validate"_s, u"in/s.json"_s, u"-"_s}, "\"x\"");
    QCOMPARE(judged.code, cli::Findings);
    QVERIFY2(judged.console.out.endsWith("0 valid, 0 invalid, 1 not evaluated.\n"),
        judged.console.out.constData());
}

void TestValidate::exitCodesTellWhatHappened_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    const QByteArray schema = "type: integer\n";
    QTest::newRow("valid") << schema << "1"_qba << QStringList() << int(cli::Done);
    QTest::newRow("true accepts all") << "true"_qba
                                      << "1"_qba << QStringList() << int(cli::Done);
    QTest::newRow("false accepts nothing") << "false"_qba
                                           << "1"_qba << QStringList() << int(cli::Findings);
    QTest::newRow("syntax error in the schema") << "type: [\n"_qba
                                                << "1"_qba << QStringList() << int(cli::Unreadable);
    QTest::newRow("empty schema") << ""_qba
                                  << "1"_qba << QStringList() << int(cli::Unreadable);
    QTest::newRow("no schema") << "42"_qba
                               << "1"_qba << QStringList() << int(cli::Unreadable);
    QTest::newRow("syntax error in the value")
        << schema << "{\"a\":"_qba << QStringList() << int(cli::Unreadable);
    QTest::newRow("empty value") << schema << ""_qba << QStringList() << int(cli::Unreadable);
    QTest::newRow("another value is not there")
        << schema << "1"_qba << QStringList{u"gone.json"_s} << int(cli::Unreadable);
    QTest::newRow("no such dialect") << schema << "1"_qba << QStringList{u"--dialect"_s, u"draft-99"_s}
                                     << int(cli::Usage);
    QTest::newRow("no pointer") << schema << "1"_qba << QStringList{u"--pointer"_s, u"/~2"_s}
                                << int(cli::Usage);
}

void TestValidate::exitCodesTellWhatHappened()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    write(u"s.yaml"_s, schema);
    write(u"a.json"_s, instance);
    const auto judged = run(QStringList{u"validate"_s, u"s.yaml"_s, u"a.json"_s} + options);
    QVERIFY2(judged.code == code, (judged.console.out + judged.console.err).constData());
    QCOMPARE(judged.console.err.isEmpty(), code <= cli::Findings);
    QCOMPARE(run({u"validate"_s, u"s.yaml"_s}).code, cli::Usage);
    QCOMPARE(run({u"validate"_s, u"gone.yaml"_s, u"a.json"_s}).code, cli::Unreadable);
}

void TestValidate::samplesAreValid_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("object")
        << "type: object\nrequired: [id, mail]\nproperties:\n  id: {type: integer, minimum: 5}\n"
           "  mail: {type: string, format: email}\n  tags: {type: array, items: {enum: [\xC3\xA4, b, c]}, minItems: 2}\n"_qba
        << QStringList();
    QTest::newRow("alternatives")
        << "oneOf:\n- {type: string, pattern: '^[a-f]{8}$'}\n- {type: integer, multipleOf: 7}\n"_qba
        << QStringList();
    QTest::newRow("in a document")
        << "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
           "    A: {type: object, required: [at], properties: {at: {type: string, format: date-time}}}\n"_qba
        << QStringList{u"--pointer"_s, u"/components/schemas/A"_s};
}

void TestValidate::samplesAreValid()
{
    QFETCH(QByteArray, schema);
    QFETCH(QStringList, options);
    write(u"s.yaml"_s, schema);
    QSet<QByteArray> different;
    for (const QString &seed : {u"0"_s, u"1"_s, u"2"_s, u"18446744073709551615"_s}) {
        const QStringList arguments = QStringList{u"sample"_s, u"s.yaml"_s, u"--seed"_s, seed} + options;
        const auto made = run(arguments);
        QVERIFY2(made.code == cli::Done, made.console.err.constData());
        QCOMPARE(run(arguments).console.out, made.console.out);
        const auto judged = run(QStringList{u"validate"_s, u"s.yaml"_s, u"-"_s} + options, made.console.out);
        QVERIFY2(judged.code == cli::Done, (made.console.out + judged.console.out).constData());
        const auto value = text::Value::fromJson(made.console.out.trimmed());
        QVERIFY(value.has_value());
        QCOMPARE(cli::Console::asciiJson(value->pretty()).trimmed(), made.console.out.trimmed());
        different.insert(made.console.out);
    }
    QVERIFY(different.size() > 1);
    QCOMPARE(run(QStringList{u"sample"_s, u"s.yaml"_s} + options).console.out,
        run(QStringList{u"sample"_s, u"s.yaml"_s, u"--seed"_s, u"0"_s} + options).console.out);
}

void TestValidate::samplesSayWhenThereIsNone()
{
    write(u"s.json"_s, "{\"type\":\"string\",\"minLength\":3,\"maxLength\":2}");
    const auto none = run({u"sample"_s, u"s.json"_s});
    QCOMPARE(none.code, cli::Findings);
    QVERIFY(none.console.out.isEmpty());
    QVERIFY2(none.console.err.contains("schema.no-sample"), none.console.err.constData());
    write(u"s.json"_s, "{\"type\":");
    QCOMPARE(run({u"sample"_s, u"s.json"_s}).code, cli::Unreadable);
    QCOMPARE(run({u"sample"_s, u"gone.json"_s}).code, cli::Unreadable);
    QCOMPARE(run({u"sample"_s, u"s.json"_s, u"--seed"_s, u"x"_s}).code, cli::Usage);
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/pointer.h"
#include "model/text/value.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using tests::CliRun;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyVerbHelpsWithAnExample();
    void usageErrorsExitWithTwo_data();
    void usageErrorsExitWithTwo();
    void aSampleProjectIsWhole();
    void theProjectAroundTheFolderIsFound();
    void importsKeepEveryByteAndTheFilesBeside();
    void importsSayWhatIsWrong_data();
    void importsSayWhatIsWrong();
    void exportsAreTheSameValues();
    void checkNamesPlaces();
    void checkReportsForPrograms();
    void checkTellsUnreadableFromWrong_data();
    void checkTellsUnreadableFromWrong();
    void schemasAreRenamedInAllFiles();
    void editsTouchOnlyTheirBytes_data();
    void editsTouchOnlyTheirBytes();
    void refusedEditsLeaveTheFileAlone();
    void inferReadsValuesALine();
    void inferSplitsByType();
    void remoteTextCannotReachTheTerminal();
    void jsonIsAscii();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const { return tests::readFile(path(name)); }
    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return {m_folder->path(), arguments, input};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
}

void TestCli::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestCli::everyVerbHelpsWithAnExample()
{
    const auto commands = cli::all();
    QVERIFY(commands.size() >= 7);
    for (const auto &command : commands) {
        const auto help = run({QString::fromLatin1(command->name()), u"--help"_s});
        QCOMPARE(help.code, cli::Done);
        QVERIFY2(help.console.out.contains("triptych-cli " + command->example().toUtf8()),
            help.console.out.constData());
    }
    const auto all = run({u"--help"_s});
    QCOMPARE(all.code, cli::Done);
    QVERIFY(all.console.out.contains("infer"));
    QCOMPARE(run({u"--version"_s}).console.out, "triptych-cli " TRIPTYCH_VERSION "\n");
}

void TestCli::usageErrorsExitWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("no such option") << QStringList{u"new"_s, u"x"_s, u"--bogus"_s};
    QTest::newRow("argument missing") << QStringList{u"new"_s};
    QTest::newRow("no such format") << QStringList{u"check"_s, u"x"_s, u"--format"_s, u"xml"_s};
}

void TestCli::usageErrorsExitWithTwo()
{
    QFETCH(QStringList, arguments);
    const auto ran = run(arguments);
    QCOMPARE(ran.code, cli::Usage);
    QVERIFY(ran.console.out.isEmpty());
    QVERIFY(!ran.console.err.isEmpty());
}

void TestCli::aSampleProjectIsWhole()
{
    QCOMPARE(run({u"new"_s, u"shop"_s, u"--sample"_s, u"--name"_s, u"Läden"_s}).code, cli::Done);
    const auto info = run({u"info"_s, u"shop"_s, u"--json"_s});
    QCOMPARE(info.console.out, "{\"name\":\"L\\u00e4den\",\"apis\":1,\"webhooks\":1,\"services\":1,"
                               "\"requests\":2,\"environments\":2,\"problems\":0}\n");
    const auto check = run({u"check"_s, u"shop"_s});
    QCOMPARE(check.code, cli::Done);
    QVERIFY2(check.console.out.startsWith("0 problems"), check.console.out.constData());
    QCOMPARE(run({u"new"_s, u"shop"_s}).code, cli::Unreadable);
}

void TestCli::theProjectAroundTheFolderIsFound()
{
    run({u"new"_s, u"shop"_s, u"--sample"_s});
    CliRun inside(path(u"shop/apis/shop"_s), {u"info"_s});
    QCOMPARE(inside.code, cli::Done);
    QVERIFY(inside.console.out.contains("apis/shop"));
    QCOMPARE(run({u"info"_s}).code, cli::Unreadable);
}

void TestCli::importsKeepEveryByteAndTheFilesBeside()
{
    const QByteArray root = "# ours\r\nopenapi: 3.0.3\r\ninfo: {title: Pets/2, version: '1'}\r\npaths: {/a: "
                            "{$ref: 'p/a.yaml'}}\r\n";
    write(u"in/pets.yaml"_s, root);
    write(u"in/p/a.yaml"_s, "get: {responses: {}} # kept\n");
    run({u"new"_s, u"shop"_s});
    const auto imported = run({u"import"_s, u"shop"_s, u"in/pets.yaml"_s});
    QVERIFY2(imported.code == cli::Done, imported.console.err.constData());
    QVERIFY(imported.console.out.contains("apis/Pets-2"));
    QCOMPARE(read(u"shop/apis/Pets-2/pets.yaml"_s), root);
    QCOMPARE(read(u"shop/apis/Pets-2/p/a.yaml"_s), "get: {responses: {}} # kept\n");
    const auto service = run({u"import"_s, u"-p"_s, u"shop"_s, u"in/pets.yaml"_s, u"--as"_s, u"service"_s,
        u"--name"_s, u"Pets"_s});
    QVERIFY2(service.code == cli::Done, service.console.err.constData());
    const auto note = text::parseJson(read(u"shop/services/Pets/service.json"_s));
    QCOMPARE(note->stringAt(note->root(), "retrieved"), u"2026-11-24T07:30:00.000Z"_s);
    QCOMPARE(note->stringAt(note->root(), "sha256")->size(), 64);
}

void TestCli::importsSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no format") << "hello\n"_qba
                               << "import.format"_qba;
    QTest::newRow("unknown version") << "openapi: 9.9.9\n"_qba
                                     << "openapi.version"_qba;
    QTest::newRow("AsyncAPI") << "{\"asyncapi\":\"1.0.0\",\"openapi\":1}"_qba
                              << "openapi.version"_qba;
}

void TestCli::importsSayWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    write(u"in.yaml"_s, bytes);
    run({u"new"_s, u"shop"_s});
    const auto before = QDir(path(u"shop"_s)).entryList();
    const auto imported = run({u"import"_s, u"shop"_s, u"in.yaml"_s});
    QCOMPARE(imported.code, cli::Unreadable);
    QVERIFY2(imported.console.err.contains(code), imported.console.err.constData());
    QVERIFY(!QFileInfo::exists(path(u"shop/apis"_s)));
    QCOMPARE(run({u"import"_s, u"shop"_s, u"gone.yaml"_s}).code, cli::Unreadable);
}

void TestCli::exportsAreTheSameValues()
{
    run({u"new"_s, u"shop"_s, u"--sample"_s});
    const QByteArray source = read(u"shop/apis/shop/openapi.yaml"_s);
    QCOMPARE(run({u"export"_s, u"shop"_s, u"apis/shop"_s, u"--format"_s, u"yaml"_s}).console.out, source);
    const QByteArray json =
        run({u"export"_s, u"shop"_s, u"apis/shop"_s, u"--format"_s, u"json"_s}).console.out;
    const auto a = text::parseYaml(source);
    const auto b = text::parseJson(json);
    QVERIFY(!b->hasErrors());
    QVERIFY(text::sameValue(*a, 0, *b, 0));
    write(u"shop.json"_s, json);
    run({u"import"_s, u"shop"_s, u"shop.json"_s, u"--name"_s, u"again"_s});
    const QByteArray yaml = run({u"export"_s, u"shop"_s, u"again"_s, u"--format"_s, u"yaml"_s}).console.out;
    const auto c = text::parseYaml(yaml);
    QVERIFY2(!c->hasErrors(), yaml.constData());
    QVERIFY(text::sameValue(*a, 0, *c, 0));
}

void TestCli::checkNamesPlaces()
{
    write(u"a.json"_s, "{\"openapi\":\"3.1.0\",\n \"paths\":{\"/a\":{\"$ref\":\"#/gone\"}},"
                       "\"info\":{\"title\":\"a\",\"version\":\"1\"}}");
    const auto checked = run({u"check"_s, u"a.json"_s, u"--format"_s, u"json"_s});
    QCOMPARE(checked.code, cli::Findings);
    QVERIFY2(checked.console.out.contains(R"("code":"ref.missing")"), checked.console.out.constData());
    QVERIFY2(checked.console.out.contains(
                 R"("file":"a.json","line":2,"column":24,"offset":43,"pointer":"/paths/~1a/$ref")"),
        checked.console.out.constData());
    const auto broken = run({u"check"_s, u"a.json"_s, u"--min-severity"_s, u"error"_s});
    QVERIFY(broken.console.out.startsWith("a.json:2:24: error:"));
}

void TestCli::checkReportsForPrograms()
{
    write(u"a b.yaml"_s,
        "openapi: 3.1.0\ninfo: {title: <a>, version: 1}\npaths: {}\ntags: [{name: a, x: 1}]\n");
    write(u"good.yaml"_s, "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n");
    const auto sarif = run({u"check"_s, u"a b.yaml"_s, u"--format"_s, u"sarif"_s});
    QCOMPARE(sarif.code, cli::Findings);
    const auto tree = text::parseJson(sarif.console.out);
    QVERIFY(tree->errors().isEmpty());
    const auto at = [&](const char *pointer) {
        const auto node = text::find(*tree, text::Pointer::parse(pointer).value());
        return node == text::NoNode ? QByteArray("-") : tree->text(node);
    };
    QCOMPARE(at("/version"), "2.1.0"_qba);
    QCOMPARE(at("/runs/0/tool/driver/name"), "triptych-cli"_qba);
    QCOMPARE(at("/runs/0/tool/driver/rules/1/id"), at("/runs/0/results/1/ruleId"));
    QCOMPARE(at("/runs/0/results/1/ruleIndex"), "1"_qba);
    QCOMPARE(at("/runs/0/results/0/level"), "error"_qba);
    QVERIFY(!at("/runs/0/results/0/message/text").isEmpty());
    const char *place = "/runs/0/results/1/locations/0/physicalLocation";
    QCOMPARE(at(qPrintable(QString::fromLatin1(place) + "/artifactLocation/uri"_L1)), "a%20b.yaml"_qba);
    QCOMPARE(at(qPrintable(QString::fromLatin1(place) + "/region/startLine"_L1)), "4"_qba);
    QCOMPARE(at("/runs/0/results/1/locations/0/logicalLocations/0/fullyQualifiedName"), "/tags/0/x"_qba);

    const auto junit = run({u"check"_s, u"a b.yaml"_s, u"good.yaml"_s, u"--format"_s, u"junit"_s});
    QXmlStreamReader xml(junit.console.out);
    QStringList seen;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            seen += xml.name().toString() + u' ' + xml.attributes().value("name"_L1).toString();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(
        seen, (QStringList{u"testsuites "_s, u"testsuite a b.yaml"_s, u"testcase openapi.field.type 2:29"_s,
                  u"failure "_s, u"testcase openapi.field.unknown 4:18"_s, u"failure "_s,
                  u"testsuite good.yaml"_s, u"testcase check"_s}));
    QCOMPARE(run({u"check"_s, u"good.yaml"_s, u"--format"_s, u"junit"_s}).code, cli::Done);
}

void TestCli::checkTellsUnreadableFromWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("fine") << "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n"_qba
                          << int(cli::Done);
    QTest::newRow("syntax error") << "openapi: 3.1.0\npaths: [\n"_qba << int(cli::Findings);
    QTest::newRow("not a document") << "hello: world\n"_qba << int(cli::Unreadable);
    QTest::newRow("empty") << ""_qba << int(cli::Unreadable);
    QTest::newRow("NUL and bad UTF-8")
        << QByteArray("openapi: 3.1.0\ninfo: \xFF\0\n", 23) << int(cli::Findings);
}

void TestCli::checkTellsUnreadableFromWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    write(u"a.yaml"_s, bytes);
    QCOMPARE(run({u"check"_s, u"a.yaml"_s}).code, code);
}

void TestCli::schemasAreRenamedInAllFiles()
{
    write(u"doc/api.yaml"_s,
        "openapi: 3.1.0 # kept\ninfo: {title: a, version: '1'}\ncomponents:\n  schemas:\n"
        "    A: {type: string}\n    B: {$ref: 'parts/p.json#/P'}\n");
    write(u"doc/parts/p.json"_s, "{\"P\": { \"$ref\": \"../api.yaml#/components/schemas/A\" }}");
    QCOMPARE(run({u"edit"_s, u"doc/api.yaml"_s, u"--rename-schema"_s, u"A=C"_s}).code, cli::Done);
    QCOMPARE(read(u"doc/api.yaml"_s),
        "openapi: 3.1.0 # kept\ninfo: {title: a, version: '1'}\ncomponents:\n  schemas:\n"
        "    C: {type: string}\n    B: {$ref: 'parts/p.json#/P'}\n"_qba);
    QCOMPARE(read(u"doc/parts/p.json"_s), "{\"P\": { \"$ref\": \"../api.yaml#/components/schemas/C\" }}"_qba);
    QCOMPARE(run({u"edit"_s, u"doc/api.yaml"_s, u"--rename-schema"_s, u"C=B"_s}).code, cli::Unreadable);
    QCOMPARE(run({u"edit"_s, u"doc/api.yaml"_s, u"--rename-schema"_s, u"C"_s}).code, cli::Usage);
}

void TestCli::editsTouchOnlyTheirBytes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("set") << QStringList{u"--set"_s, u"/info/title=\"B\""_s}
                         << "info: # about\n  title: B  # name\n  v: 1\n"_qba;
    QTest::newRow("add") << QStringList{u"--set"_s, u"/info/x=true"_s}
                         << "info: # about\n  title: A  # name\n  v: 1\n  x: true\n"_qba;
    QTest::newRow("remove") << QStringList{u"--remove"_s, u"/info/v"_s}
                            << "info: # about\n  title: A  # name\n"_qba;
    QTest::newRow("in the order given")
        << QStringList{u"--remove"_s, u"/info/v"_s, u"--set"_s, u"/info/v=2"_s}
        << "info: # about\n  title: A  # name\n  v: 2\n"_qba;
    QTest::newRow("nothing to do") << QStringList{u"--set"_s, u"/info/v=1"_s}
                                   << "info: # about\n  title: A  # name\n  v: 1\n"_qba;
}

void TestCli::editsTouchOnlyTheirBytes()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, result);
    write(u"a.yaml"_s, "info: # about\n  title: A  # name\n  v: 1\n");
    const auto edited = run(QStringList{u"edit"_s, u"a.yaml"_s} + options);
    QVERIFY2(edited.code == cli::Done, edited.console.err.constData());
    QVERIFY(edited.console.out.isEmpty());
    QCOMPARE(read(u"a.yaml"_s), result);
}

void TestCli::refusedEditsLeaveTheFileAlone()
{
    write(u"a.yaml"_s, "a: 1\n");
    QCOMPARE(run({u"edit"_s, u"a.yaml"_s, u"--set"_s, u"/a=2"_s, u"--remove"_s, u"/gone"_s}).code,
        cli::Unreadable);
    QCOMPARE(run({u"edit"_s, u"a.yaml"_s, u"--set"_s, u"/a={"_s}).code, cli::Unreadable);
    QCOMPARE(run({u"edit"_s, u"a.yaml"_s, u"--set"_s, u"/a"_s}).code, cli::Usage);
    QCOMPARE(read(u"a.yaml"_s), "a: 1\n");
}

void TestCli::inferReadsValuesALine()
{
    const auto inferred = run({u"infer"_s, u"-"_s, u"--evidence"_s, u"--name"_s, u"n"_s},
        "{\"a\":1}\n{\"a\":null,\"b\":\"\xC3\xA4\"}\n\n");
    QVERIFY2(inferred.code == cli::Done, inferred.console.err.constData());
    const auto tree = text::parseJson(inferred.console.out);
    QVERIFY(!tree->hasErrors());
    QCOMPARE(tree->text(text::find(*tree, text::Pointer({"x-triptych", "samples"}))), "2");
    QCOMPARE(tree->text(text::find(*tree, text::Pointer({"properties", "b", "x-triptych", "seen"}))), "1");
    const auto broken = run({u"infer"_s, u"-"_s}, "{\"a\":1}\n{\"a\":2}\n{\"a\":\n");
    QCOMPARE(broken.code, cli::Unreadable);
    QVERIFY2(broken.console.err.contains("-:3:"), broken.console.err.constData());
}

void TestCli::inferSplitsByType()
{
    write(u"e.ndjson"_s, "{\"type\":\"a/b\",\"x\":1}\n{\"type\":\"c\"}\n{\"type\":\"a/b\"}\n");
    const auto inferred = run({u"infer"_s, u"e.ndjson"_s, u"--by"_s, u"/type"_s, u"-o"_s, u"out"_s});
    QVERIFY2(inferred.code == cli::Done, inferred.console.err.constData());
    QCOMPARE(
        QDir(path(u"out"_s)).entryList(QDir::Files), (QStringList{u"a-b.schema.json"_s, u"c.schema.json"_s}));
    QVERIFY(read(u"out/a-b.schema.json"_s).contains("\"title\": \"a/b\""));
    QCOMPARE(run({u"infer"_s, u"e.ndjson"_s, u"--by"_s, u"nonsense"_s}).code, cli::Usage);
}

void TestCli::remoteTextCannotReachTheTerminal()
{
    QCOMPARE(cli::Console::printable(u"a\x1b[31m\u202Eb\tc"_s), u"a\\x1b[31m\\u202eb\tc"_s);
    write(u"a.json"_s, "{\"openapi\":\"3.1.0\",\"x\":{\"$ref\":\"#/\\u001b]52;c;AAAA\\u0007\"}}");
    const auto checked = run({u"check"_s, u"a.json"_s});
    QCOMPARE(checked.code, cli::Findings);
    QVERIFY(!checked.console.out.contains('\x1b') && !checked.console.out.contains('\x07'));
}

void TestCli::jsonIsAscii()
{
    QCOMPARE(
        cli::Console::asciiJson("{\"\xC3\xA4\":\"\xF0\x9F\x98\x80\"}"), "{\"\\u00e4\":\"\\ud83d\\ude00\"}");
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

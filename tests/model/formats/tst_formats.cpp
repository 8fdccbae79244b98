// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/format.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::formats;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatKeepsItsContract();
    void openApiIsRecognised_data();
    void openApiIsRecognised();
    void bytesStayAsTheyAre();
    void whatIsNoOpenApiIsRefusedWithAReason_data();
    void whatIsNoOpenApiIsRefusedWithAReason();
    void everyDocumentOfTheCorpusIsReadOrRefused();
};

void TestFormats::everyFormatKeepsItsContract()
{
    QSet<QByteArray> ids;
    QVERIFY(!all().empty());
    for (const auto &format : all()) {
        QVERIFY(!format->id().isEmpty());
        QVERIFY(!ids.contains(format->id()));
        ids += format->id();
        QVERIFY(!format->name().isEmpty());
        QCOMPARE(byId(format->id()), format.get());
        QVERIFY(!format->recognises(u"empty"_s, {}));
        const auto nothing = format->read(u"gone.json"_s,
            [](const QString &path) -> Result<QByteArray> { return fail(problem("file.missing", path)); });
        COMPARE_PROBLEM(nothing, "file.missing");
        const auto garbage = format->read(
            u"x.json"_s, [](const QString &) -> Result<QByteArray> { return QByteArray("\x00\xFF[{", 4); });
        QVERIFY(!garbage);
    }
    QVERIFY(!byId("nothing"));
}

void TestFormats::openApiIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("recognised");
    QTest::newRow("yaml") << "# c\nopenapi: 3.0.0\n"_qba << true;
    QTest::newRow("json") << R"({ "openapi" : "3.1.0" })"_qba << true;
    QTest::newRow("with a mark") << "\xEF\xBB\xBFopenapi: 3.0.0"_qba << true;
    QTest::newRow("late") << R"({"info":{},"swagger":"2.0"})"_qba << true;
    QTest::newRow("a word in a text") << "title: about openapi\n"_qba << false;
    QTest::newRow("part of a word") << "my-openapi: 1\n"_qba << false;
    QTest::newRow("something else") << R"({"info":{"_postman_id":"x"}})"_qba << false;
}

void TestFormats::openApiIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, recognised);
    QCOMPARE(detect(u"f"_s, bytes) != nullptr, recognised);
}

void TestFormats::bytesStayAsTheyAre()
{
    const QByteArray root =
        "\xEF\xBB\xBF# ours\r\nopenapi: 3.0.1\r\ninfo: {title: ' Shop ', version: '1'}\r\npaths: {/a: "
        "{$ref: 'p/a.yaml'}}\r\n";
    const QByteArray part = "summary: a # kept\n";
    const auto read = [&](const QString &path) -> Result<QByteArray> {
        return path == u"shop.yaml"  ? root
               : path == u"p/a.yaml" ? part
                                     : Result<QByteArray>(fail(problem("file.missing", path)));
    };
    const auto imported = byId("openapi")->read(u"shop.yaml"_s, read);
    VERIFY_OK(imported);
    QCOMPARE(imported->name, u"Shop"_s);
    QCOMPARE(imported->document, u"shop.yaml"_s);
    QCOMPARE(imported->files, (QMap<QString, QByteArray>{{u"shop.yaml"_s, root}, {u"p/a.yaml"_s, part}}));
    QVERIFY2(imported->report.isEmpty(),
        imported->report.isEmpty() ? "" : qPrintable(imported->report.first().toLine()));
}

void TestFormats::whatIsNoOpenApiIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("AsyncAPI") << R"({"asyncapi":"1.1.0","info":{"x":"openapi: "}})"_qba
                              << "openapi.not-one"_qba;
    QTest::newRow("unknown version") << "openapi: 9.0.0\n"_qba
                                     << "openapi.version"_qba;
    QTest::newRow("empty") << ""_qba
                           << "openapi.not-one"_qba;
}

void TestFormats::whatIsNoOpenApiIsRefusedWithAReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    COMPARE_PROBLEM(
        byId("openapi")->read(u"f.yaml"_s, [&](const QString &) -> Result<QByteArray> { return bytes; }),
        code);
}

void TestFormats::everyDocumentOfTheCorpusIsReadOrRefused()
{
    SKIP_WITHOUT_CORPUS();
    const auto files = tests::corpusFiles(u"openapi"_s, {u"*.json"_s, u"*.yaml"_s, u"*.yml"_s});
    QVERIFY(!files.isEmpty());
    int read = 0;
    int refused = 0;
    for (const QString &file : files) {
        const QString folder = QFileInfo(file).path() + u'/';
        const auto result =
            byId("openapi")->read(QFileInfo(file).fileName(), [&](const QString &path) -> Result<QByteArray> {
                return QFileInfo(folder + path).isFile()
                           ? tests::readFile(folder + path)
                           : Result<QByteArray>(fail(problem("file.missing", path)));
            });
        if (result) {
            ++read;
            QCOMPARE(result->files.value(result->document), tests::readFile(file));
        } else {
            ++refused;
            QVERIFY2(!result.error().message.isEmpty(), qPrintable(file));
        }
    }
    qInfo("%d read, %d refused", read, refused);
    QVERIFY(read > 380);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"

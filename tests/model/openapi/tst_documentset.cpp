// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/check.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::openapi;

using Files = QMap<QString, QByteArray>;
Q_DECLARE_METATYPE(Files)

class TestDocumentSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsStayWithinTheFolder_data();
    void pathsStayWithinTheFolder();
    void problems_data();
    void problems();
    void problemsHaveTheirPlace();
    void filesAreReadOnceAndOnlyInside();
    void theNumberOfFilesIsBounded();
    void unsavedRootsAreUsed();
    void realDocumentsOfSeveralFiles_data();
    void realDocumentsOfSeveralFiles();
};

namespace {

DocumentSet::Reader readerOf(const Files &files, QStringList *asked = nullptr)
{
    return [files, asked](const QString &path) -> Result<QByteArray> {
        if (asked) {
            *asked += path;
        }
        if (!files.contains(path)) {
            return fail(problem("file.missing", path));
        }
        return files.value(path);
    };
}

QByteArrayList codes(const Problems &problems)
{
    QByteArrayList codes;
    for (const Problem &p : problems) {
        codes += p.code;
    }
    return codes;
}

QByteArray schemaDocument(const QByteArray &schemas)
{
    return R"({"openapi":"3.1.0","info":{"title":"a","version":"1"},"components":{"schemas":)" + schemas +
           "}}";
}

} // namespace

void TestDocumentSet::pathsStayWithinTheFolder_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QString>("path");
    QTest::newRow("beside") << u"a.yaml"_s << "b.yaml"_qba << u"b.yaml"_s;
    QTest::newRow("below") << u"a.yaml"_s << "./x/y/b.yaml"_qba << u"x/y/b.yaml"_s;
    QTest::newRow("above, inside") << u"x/a.yaml"_s << "../b.yaml"_qba << u"b.yaml"_s;
    QTest::newRow("the same file") << u"x/a.yaml"_s << ""_qba << u"x/a.yaml"_s;
    QTest::newRow("above the folder") << u"a.yaml"_s << "../b.yaml"_qba << QString();
    QTest::newRow("out and in again") << u"a.yaml"_s << "x/../../y/b.yaml"_qba << QString();
    QTest::newRow("absolute") << u"a.yaml"_s << "/etc/passwd"_qba << QString();
    QTest::newRow("backslash") << u"a.yaml"_s << "..\\b.yaml"_qba << QString();
    QTest::newRow("the folder itself") << u"x/a.yaml"_s << ".."_qba << QString();
}

void TestDocumentSet::pathsStayWithinTheFolder()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, reference);
    QFETCH(QString, path);
    QCOMPARE(pathWithin(from, reference).value_or(QString()), path);
}

void TestDocumentSet::problems_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QByteArrayList>("expected");
    const QString root = u"openapi.json"_s;
    QTest::newRow("all there") << Files{{root, schemaDocument(R"({"A":{"$ref":"b.json#/B"}})")},
                                      {u"b.json"_s, R"({"B":{"$ref":"openapi.json"}})"}}
                               << QByteArrayList{};
    QTest::newRow("nothing at the pointer")
        << Files{{root, schemaDocument(R"({"A":{"$ref":"#/components/schemas/Z"}})")}}
        << QByteArrayList{"ref.missing"};
    QTest::newRow("no such file") << Files{{root, schemaDocument(R"({"A":{"$ref":"z.json"}})")}}
                                  << QByteArrayList{"ref.file"};
    QTest::newRow("the password file")
        << Files{{root, schemaDocument(R"({"A":{"$ref":"/etc/passwd"}})")}} << QByteArrayList{"ref.outside"};
    QTest::newRow("file URL") << Files{{root, schemaDocument(R"({"A":{"$ref":"file:///etc/passwd"}})")}}
                              << QByteArrayList{"ref.remote"};
    QTest::newRow("the network") << Files{{root,
                                        schemaDocument(R"({"A":{"$ref":"http://169.254.169.254/x#/a"}})")}}
                                 << QByteArrayList{"ref.remote"};
    QTest::newRow("a bad pointer") << Files{{root, schemaDocument(R"({"A":{"$ref":"#/a~2"}})")}}
                                   << QByteArrayList{"ref.syntax"};
    QTest::newRow("a circle of two")
        << Files{{root,
               schemaDocument(
                   R"({"A":{"$ref":"#/components/schemas/B"},"B":{"$ref":"#/components/schemas/A"}})")}}
        << QByteArrayList{"ref.cycle", "ref.cycle"};
    QTest::newRow("itself") << Files{{root, schemaDocument(R"({"A":{"$ref":"#/components/schemas/A"}})")}}
                            << QByteArrayList{"ref.cycle"};
    QTest::newRow("recursion through a property is none")
        << Files{{root, schemaDocument(R"({"A":{"properties":{"a":{"$ref":"#/components/schemas/A"}}}})")}}
        << QByteArrayList{};
    QTest::newRow("syntax error in a second file")
        << Files{{root, schemaDocument(R"({"A":{"$ref":"b.json"}})")}, {u"b.json"_s, R"({"a" 1})"}}
        << QByteArrayList{"syntax.missing-colon"};
    QTest::newRow("an anchor waits for its dialect")
        << Files{{root, schemaDocument(R"({"A":{"$ref":"#node"}})")}} << QByteArrayList{};
}

void TestDocumentSet::problems()
{
    QFETCH(Files, files);
    QFETCH(QByteArrayList, expected);
    const auto set = DocumentSet::load(u"openapi.json"_s, readerOf(files));
    VERIFY_OK(set);
    QCOMPARE(codes(check(*set).problems), expected);
}

void TestDocumentSet::problemsHaveTheirPlace()
{
    const QByteArray root =
        "{\"openapi\":\"3.1.0\",\n\"components\":{\"schemas\":{\"A\":{\"$ref\":\"#/x\"}}}}";
    const auto set = DocumentSet::load(u"openapi.json"_s, readerOf({{u"openapi.json"_s, root}}));
    VERIFY_OK(set);
    QCOMPARE(set->problems().size(), 1);
    const Location &place = set->problems().front().location;
    QCOMPARE(place.line, 2);
    QCOMPARE(place.offset, root.indexOf("\"#/x\""));
    QCOMPARE(place.pointer, "/components/schemas/A/$ref");
}

void TestDocumentSet::filesAreReadOnceAndOnlyInside()
{
    QStringList asked;
    const Files files{
        {u"openapi.json"_s,
            schemaDocument(
                R"({"A":{"$ref":"x/b.json"},"B":{"$ref":"x/b.json#/q"},"C":{"$ref":"../c.json"}})")},
        {u"x/b.json"_s,
            R"({"q":{"$ref":"../openapi.json#/components/schemas/A"},"r":{"$ref":"../../out.json"}})"}};
    VERIFY_OK(DocumentSet::load(u"openapi.json"_s, readerOf(files, &asked)));
    QCOMPARE(asked, (QStringList{u"openapi.json"_s, u"x/b.json"_s}));
}

void TestDocumentSet::theNumberOfFilesIsBounded()
{
    int reads = 0;
    const auto endless = [&](const QString &path) -> Result<QByteArray> {
        ++reads;
        return R"({"$ref":"n)" + QByteArray::number(path.size() * 0 + reads) + R"(.json"})";
    };
    const auto set = DocumentSet::load(u"openapi.json"_s, endless, 50);
    VERIFY_OK(set);
    QVERIFY(reads <= 50);
    QVERIFY(codes(set->problems()).contains("ref.file"));
}

void TestDocumentSet::unsavedRootsAreUsed()
{
    const auto root = text::Snapshot::of(text::Format::Json, schemaDocument(R"({"A":{"$ref":"b.json#/B"}})"));
    const auto set = DocumentSet::load(u"openapi.json"_s, root, readerOf({{u"b.json"_s, R"({"B":{}})"}}));
    QVERIFY(set.problems().isEmpty());
    const auto all = references(*root.tree);
    const auto target = set.resolve(u"openapi.json"_s, all.front());
    QVERIFY(target);
    QCOMPARE(target->file, u"b.json"_s);
}

void TestDocumentSet::realDocumentsOfSeveralFiles_data()
{
    SKIP_WITHOUT_CORPUS();
    QTest::addColumn<QString>("root");
    const auto files =
        tests::corpusFiles(u"openapi/swagger-parser-specs"_s, {u"*.yaml"_s, u"*.yml"_s, u"*.json"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file.mid(tests::corpusRoot().size()))) << file;
    }
}

void TestDocumentSet::realDocumentsOfSeveralFiles()
{
    QFETCH(QString, root);
    const QString folder = QFileInfo(root).path();
    const auto reader = [&](const QString &path) -> Result<QByteArray> {
        if (!QFileInfo(folder + u'/' + path).isFile()) {
            return fail(problem("file.missing", path));
        }
        return tests::readFile(folder + u'/' + path);
    };
    const auto set = DocumentSet::load(QFileInfo(root).fileName(), reader);
    VERIFY_OK(set);
    const CheckResult result = check(*set);
    QCOMPARE(result.documents, int(set->files().size()));
    for (const Problem &p : result.problems) {
        QVERIFY2(p.location.line > 0 && !p.location.file.isEmpty(), qPrintable(p.toLine()));
    }
}

QTEST_GUILESS_MAIN(TestDocumentSet)
#include "tst_documentset.moc"

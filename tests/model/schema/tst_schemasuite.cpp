// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/schema/schemasuite.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;

/// The official suite. What is known to fail stands with its reason in data/schema-suite-exceptions.txt; an
/// exception that passes fails the test, so that the list cannot rot.
class TestSchemaSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void required_data();
    void required();
    void optional_data();
    void optional();
    void formats();
    void cleanupTestCase();

private:
    void addFiles(const QString &below, const QString &without = {});
    QStringList withoutExceptions(const QStringList &failures);

    QString m_root;
    QStringList m_exceptions;
    bool m_old = false; ///< Debian's edition ends with draft-07 and has formats in one optional file
    int m_passed = 0;
};

void TestSchemaSuite::initTestCase()
{
    m_root = tests::schemaSuiteRoot();
    if (m_root.isEmpty()) {
        QSKIP("skipped, no JSON-Schema-Test-Suite: neither the corpus nor json-schema-test-suite is there");
    }
    m_old = !QFileInfo::exists(m_root + "/tests/draft2020-12"_L1);
    const QString list = qEnvironmentVariable("TRIPTYCH_SOURCE_DIR") +
                         "/tests/model/schema/data/schema-suite-exceptions.txt"_L1;
    for (const QByteArray &line : tests::readFile(list).split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#') && !line.startsWith(' ')) {
            m_exceptions.append(QString::fromUtf8(line));
        }
    }
}

void TestSchemaSuite::addFiles(const QString &below, const QString &without)
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("dialect");
    for (const auto &[folder, id] : tests::suiteDialects()) {
        const QString base = m_root + "/tests/"_L1 + QLatin1StringView(folder);
        const QDir dir(base + below);
        const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        if (names.isEmpty() && m_old) {
            continue; // older than this draft
        }
        QVERIFY2(!names.isEmpty(), qPrintable(dir.path()));
        for (const QString &name : names) {
            if (name != without) {
                QTest::newRow(qPrintable(QLatin1StringView(folder) + below + u'/' + name))
                    << dir.filePath(name) << int(id);
            }
        }
    }
}

QStringList TestSchemaSuite::withoutExceptions(const QStringList &failures)
{
    QStringList rest;
    for (const QString &failure : failures) {
        const QString address = failure.section(u": expected"_s, 0, 0);
        if (!m_exceptions.contains(address)) {
            rest.append(failure);
        }
    }
    return rest;
}

void TestSchemaSuite::required_data()
{
    addFiles({});
}

void TestSchemaSuite::required()
{
    QFETCH(QString, file);
    QFETCH(int, dialect);
    const auto result =
        tests::runSuiteFile(m_root, file, schema::DialectId(dialect), schema::FormatMode::ByDialect);
    QVERIFY2(result.failures.isEmpty(), qPrintable(result.failures.join(u'\n')));
    QVERIFY(result.passed > 0);
    m_passed += result.passed;
}

void TestSchemaSuite::optional_data()
{
    addFiles(u"/optional"_s);
}

void TestSchemaSuite::optional()
{
    QFETCH(QString, file);
    QFETCH(int, dialect);
    const auto result = tests::runSuiteFile(m_root, file, schema::DialectId(dialect),
        m_old ? schema::FormatMode::Assertion : schema::FormatMode::ByDialect);
    const QStringList rest = withoutExceptions(result.failures);
    QVERIFY2(rest.isEmpty(), qPrintable(rest.join(u'\n')));
    m_passed += result.passed;
}

void TestSchemaSuite::formats()
{
    int passed = 0;
    QStringList failures;
    for (const auto &[folder, id] : tests::suiteDialects()) {
        QDirIterator files(m_root + "/tests/"_L1 + QLatin1StringView(folder) + "/optional/format"_L1,
            {u"*.json"_s}, QDir::Files);
        while (files.hasNext()) {
            const auto result = tests::runSuiteFile(m_root, files.next(), id, schema::FormatMode::Assertion);
            passed += result.passed;
            failures += result.failures;
        }
    }
    QVERIFY(passed > 0);
    qInfo("formats: %d of %d", passed, int(passed + failures.size()));
    const QStringList rest = withoutExceptions(failures);
    QVERIFY2(rest.isEmpty(), qPrintable(rest.join(u'\n')));
    for (const QString &exception : std::as_const(m_exceptions)) {
        const bool stands = std::any_of(failures.begin(), failures.end(),
            [&](const QString &failure) { return failure.startsWith(exception); });
        QVERIFY2(stands || !exception.contains("/format/"_L1),
            qPrintable("no exception any more: "_L1 + exception));
    }
}

void TestSchemaSuite::cleanupTestCase()
{
    qInfo("required and optional, without formats: %d passed", m_passed);
}

QTEST_GUILESS_MAIN(TestSchemaSuite)
#include "tst_schemasuite.moc"

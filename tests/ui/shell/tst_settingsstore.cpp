// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "ui/shell/settings/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownKeysAndTheirOrderStay();
    void defaultsAreNotWritten();
    void emptiedObjectsGo();
    void theFileIsPrivate();
    void nothingIsWrittenWithoutAChange();
    void brokenFilesAreReportedAndSetAside_data();
    void brokenFilesAreReportedAndSetAside();
    void wrongTypesAreTheDefault();
    void aChangeIsWrittenByItself();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"triptych/settings.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(m_folder.filePath(u"triptych"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void TestSettingsStore::unknownKeysAndTheirOrderStay()
{
    write("{\"zeta\": [1, {\"x\": null}], \"appearance\": {\"later\": true}, \"alpha\": 1.50}");
    SettingsStore store(path());
    store.setString("appearance.scheme"_L1, u"dark"_s, u"system"_s);
    VERIFY_OK(store.save());
    const QByteArray bytes = written();
    QVERIFY(bytes.indexOf("zeta") < bytes.indexOf("appearance"));
    QVERIFY(bytes.indexOf("appearance") < bytes.indexOf("alpha"));
    QVERIFY(bytes.contains("\"later\": true"));
    QVERIFY(bytes.contains("\"scheme\": \"dark\""));
    QVERIFY(bytes.endsWith("}\n"));
}

void TestSettingsStore::defaultsAreNotWritten()
{
    write("{}");
    SettingsStore store(path());
    store.setString("appearance.scheme"_L1, u"system"_s, u"system"_s);
    store.setNumber("appearance.fontSize"_L1, 0);
    VERIFY_OK(store.save());
    QCOMPARE(written(), "{}"_qba);
}

void TestSettingsStore::emptiedObjectsGo()
{
    write("{}");
    SettingsStore store(path());
    store.setNumber("appearance.fontSize"_L1, 12);
    QCOMPARE(store.number("appearance.fontSize"_L1), 12);
    store.setNumber("appearance.fontSize"_L1, 0);
    VERIFY_OK(store.save());
    QCOMPARE(written(), "{}\n"_qba);
}

void TestSettingsStore::theFileIsPrivate()
{
    QFile::remove(path());
    SettingsStore store(path());
    store.setFlag("x"_L1, true);
    VERIFY_OK(store.save());
    QCOMPARE(QFile::permissions(path()) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
}

void TestSettingsStore::nothingIsWrittenWithoutAChange()
{
    write("{ \"a\" :1}");
    {
        SettingsStore store(path());
        VERIFY_OK(store.save());
    }
    QCOMPARE(written(), "{ \"a\" :1}"_qba);
}

void TestSettingsStore::brokenFilesAreReportedAndSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << "{\"a\": "_qba;
    QTest::newRow("an array") << "[]"_qba;
    QTest::newRow("empty") << ""_qba;
    QTest::newRow("a hundred thousand deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("invalid UTF-8") << "{\"a\": \"\xff\"}"_qba;
}

void TestSettingsStore::brokenFilesAreReportedAndSetAside()
{
    QFETCH(const QByteArray, bytes);
    write(bytes);
    SettingsStore store(path());
    QVERIFY(store.problem());
    QCOMPARE(store.problem()->code, "settings.unreadable"_qba);
    QCOMPARE(store.string("a"_L1, u"fallback"_s), u"fallback"_s);
    store.setFlag("b"_L1, true);
    VERIFY_OK(store.save());
    QFile broken(path() + u".broken"_s);
    QVERIFY(broken.open(QIODevice::ReadOnly));
    QCOMPARE(broken.readAll(), bytes);
}

void TestSettingsStore::wrongTypesAreTheDefault()
{
    write("{\"appearance\": [1], \"n\": \"x\", \"big\": 1e300, \"list\": [1, \"a\", null]}");
    SettingsStore store(path());
    QCOMPARE(store.string("appearance.scheme"_L1, u"system"_s), u"system"_s);
    QCOMPARE(store.number("n"_L1, 7), 7);
    QCOMPARE(store.number("big"_L1, 7), 7);
    QCOMPARE(store.list("list"_L1), QStringList{u"a"_s});
}

void TestSettingsStore::aChangeIsWrittenByItself()
{
    QFile::remove(path());
    SettingsStore store(path());
    QSignalSpy spy(&store, &SettingsStore::changed);
    store.setNumber("a.b"_L1, 3);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), u"a.b"_s);
    QTRY_VERIFY(written().contains("\"b\": 3"));
}

QTEST_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/job.h"
#include "model/base/names.h"
#include "model/base/secret.h"
#include "tests/support/expect.h"
#include "tests/support/fakeclock.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNames_data();
    void fileNames();
    void takenFileNamesGetANumber();
    void variableNames_data();
    void variableNames();
    void timesAreRfc3339InUtc();
    void problemsReadAsOneLine();
    void secretsComeFromTheEnvironment();
    void secretsAreCopiedDeeply();
    void onlyTheLatestJobDelivers();
    void aDestroyedJobDeliversNothing();
};

void TestBase::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain words stay") << u"List customers"_s << u"List customers"_s;
    QTest::newRow("a run of others becomes one dash") << u"GET /v1//customers"_s << u"GET -v1-customers"_s;
    QTest::newRow("ends are cut") << u" ../.. hidden. "_s << u"hidden"_s;
    QTest::newRow("letters of any script stay") << u"Überweisung 支付"_s << u"Überweisung 支付"_s;
    QTest::newRow("decomposed becomes composed") << u"U\u0308ber"_s << u"Über"_s;
    QTest::newRow("letters beyond the BMP stay") << u"\U00020000x"_s << u"\U00020000x"_s;
    QTest::newRow("emoji go") << u"ship 🚀 it"_s << u"ship - it"_s;
    QTest::newRow("nothing left") << u"///"_s << u"unnamed"_s;
    QTest::newRow("a hundred bytes, whole characters") << QString(60, u'ü') << QString(50, u'ü');
}

void TestBase::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(fileNameFor(name), file);
}

void TestBase::takenFileNamesGetANumber()
{
    QCOMPARE(fileNameFor(u"Order"_s, {u"order"_s}), u"Order 2"_s);
    QCOMPARE(fileNameFor(u"Order"_s, {u"ORDER"_s, u"order 2"_s}), u"Order 3"_s);
    const QString longName(100, u'a');
    QCOMPARE(fileNameFor(longName, {longName}), QString(98, u'a') + u" 2"_s);
}

void TestBase::variableNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("word") << u"base"_s << true;
    QTest::newRow("dotted") << u"stripe.key-2_x"_s << true;
    QTest::newRow("generated") << u"$guid"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("only a dollar") << u"$"_s << false;
    QTest::newRow("space") << u"my base"_s << false;
    QTest::newRow("braces") << u"a}}"_s << false;
}

void TestBase::variableNames()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto result = VariableName::parse(text);
    QCOMPARE(result.has_value(), valid);
    if (valid) {
        QCOMPARE(result->toString(), text);
    } else {
        QCOMPARE(result.error().code, "name.variable");
    }
}

void TestBase::timesAreRfc3339InUtc()
{
    tests::FakeClock clock;
    QCOMPARE(toRfc3339(clock.nowMs()), u"2026-11-24T07:30:00.000Z"_s);
    clock.advanceMs(7);
    QCOMPARE(toRfc3339(clock.nowMs()), u"2026-11-24T07:30:00.007Z"_s);
}

void TestBase::problemsReadAsOneLine()
{
    const Problem p = problem("yaml.indent", u"Too deep."_s, {u"a.yaml"_s, 12, 3, 5, "/a"});
    QCOMPARE(p.toLine(), u"a.yaml:3:5: yaml.indent: Too deep."_s);
    QCOMPARE(problem("x", u"y"_s).toLine(), u"x: y"_s);
}

void TestBase::secretsComeFromTheEnvironment()
{
    QCOMPARE(EnvironmentSecrets::variableFor(u"stripe.key-ü"_s), "TRIPTYCH_SECRET_STRIPE_KEY__");
    qputenv("TRIPTYCH_SECRET_STRIPEKEY", "sk_test");
    EnvironmentSecrets source;
    QByteArray found;
    source.find(u"stripeKey"_s, {}, [&](const Secret &secret) { found = secret.reveal().toByteArray(); });
    QCOMPARE(found, "sk_test");
}

void TestBase::secretsAreCopiedDeeply()
{
    const QByteArray bytes("abc");
    const Secret one(bytes);
    Secret two = one;
    QVERIFY(one.reveal().data() != bytes.constData());
    QVERIFY(one.reveal().data() != two.reveal().data());
    const Secret three = std::move(two);
    QCOMPARE(three.reveal(), QByteArrayView("abc"));
    QVERIFY(Secret().isEmpty());
}

void TestBase::onlyTheLatestJobDelivers()
{
    QThreadPool pool;
    LatestJob job(pool);
    QSemaphore gate;
    QList<int> delivered;
    job.start(
        [&](const CancelToken &) {
            gate.acquire();
            return 1;
        },
        [&](int value) { delivered += value; });
    job.start([](const CancelToken &) { return 2; }, [&](int value) { delivered += value; });
    QVERIFY(job.isRunning());
    gate.release();
    QTRY_COMPARE(delivered, QList<int>{2});
    pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(delivered, QList<int>{2});
    QVERIFY(!job.isRunning());
}

void TestBase::aDestroyedJobDeliversNothing()
{
    QThreadPool pool;
    bool delivered = false;
    {
        LatestJob job(pool);
        job.start([](const CancelToken &) { return 1; }, [&](int) { delivered = true; });
        pool.waitForDone();
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!delivered);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"

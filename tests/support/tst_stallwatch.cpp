// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"

#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::tests {

namespace {

constexpr qint64 burnt = 30'000'000;

void burnCpu()
{
    const qint64 end = StallWatch::threadCpuNs() + burnt;
    while (StallWatch::threadCpuNs() < end) {
    }
}

/// Computes over every user event; a nested event of itself first, to see that only the outermost counts.
class Busy final : public QObject
{
public:
    explicit Busy(bool nested = false)
        : m_nested(nested)
    {
        setObjectName("busy"_L1);
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User) {
            if (m_nested) {
                m_nested = false;
                QEvent inner(QEvent::User);
                QCoreApplication::sendEvent(this, &inner);
            }
            burnCpu();
            return true;
        }
        return QObject::event(event);
    }

private:
    bool m_nested;
};

/// How many of the worst events were user events, which only `Busy` gets here.
qsizetype userEvents(const StallWatch &watch)
{
    return std::count_if(watch.worst().begin(), watch.worst().end(),
        [](const StallWatch::Stall &stall) { return stall.type == QEvent::User; });
}

} // namespace

class TestStallWatch : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsMeasuredWithWhatItSetOff();
    void otherThreadsDoNotCount();
    void onlyTheWorstFiveAreKept();
    void overTheLimitFails();

private:
    static StallWatch &watch() { return *static_cast<StallWatch *>(qApp); }
};

void TestStallWatch::anEventIsMeasuredWithWhatItSetOff()
{
    Busy busy(true);
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(&busy, &event);
    QCOMPARE(userEvents(watch()), 1);
    QVERIFY(watch().worst().first().cpuNs >= 2 * burnt);
    QCOMPARE(watch().worst().first().receiver, "QObject \"busy\""_qba);
}

void TestStallWatch::otherThreadsDoNotCount()
{
    const qsizetype before = userEvents(watch());
    QThread thread;
    auto *busy = new Busy;
    busy->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, busy, &QObject::deleteLater);
    thread.start();
    QCoreApplication::postEvent(busy, new QEvent(QEvent::User));
    thread.quit();
    QVERIFY(thread.wait());
    QCOMPARE(userEvents(watch()), before);
}

void TestStallWatch::onlyTheWorstFiveAreKept()
{
    Busy busy;
    for (int i = 0; i < 6; ++i) {
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&busy, &event);
    }
    QCOMPARE(watch().worst().size(), 5);
    QVERIFY(watch().worst().first().cpuNs >= watch().worst().last().cpuNs);
}

void TestStallWatch::overTheLimitFails()
{
    QVERIFY(!watch().report(burnt / 2));
    QVERIFY(watch().report(StallWatch::limitNs()));
}

} // namespace triptych::tests

TRIPTYCH_GUI_TEST_MAIN(triptych::tests::TestStallWatch)
#include "tst_stallwatch.moc"

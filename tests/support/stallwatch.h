// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QByteArray>
#include <QList>
#include <QTest>

namespace triptych::tests {

/// The application of GUI tests: it measures how long the main thread computes over each event, as a user
/// would feel it. CPU time of the thread, not wall time, so that a busy machine makes no stall; only the
/// outermost event counts, with everything that it set off.
class StallWatch final : public QApplication
{
public:
    struct Stall
    {
        qint64 cpuNs = 0;
        QByteArray receiver; ///< Class and object name of who got the event.
        int type = 0;        ///< QEvent::Type
    };

    StallWatch(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// The worst five so far, the worst first.
    [[nodiscard]] const QList<Stall> &worst() const { return m_worst; }
    /// Begins anew: worst() is of what comes from here on.
    void forget() { m_worst.clear(); }
    /// Prints the worst five; false if one of them took longer than `limitNs`.
    [[nodiscard]] bool report(qint64 limitNs) const;

    /// What no event may take: 1 s, and four times that under a sanitizer.
    static qint64 limitNs();
    /// CPU time of the calling thread.
    static qint64 threadCpuNs();

private:
    void record(Stall stall);

    int m_depth = 0;
    QList<Stall> m_worst;
};

/// Runs a Qt Test object under the stall watch, without a screen unless QT_QPA_PLATFORM says otherwise.
template <typename Test>
int runGuiTest(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    StallWatch application(argc, argv);
    Test test;
    const int failures = QTest::qExec(&test, argc, argv);
    const bool smooth = application.report(StallWatch::limitNs());
    return smooth || failures != 0 ? failures : 1;
}

} // namespace triptych::tests

/// QTEST_MAIN for tests of widgets; link triptych_tests_guisupport.
#define TRIPTYCH_GUI_TEST_MAIN(Test)                                                                         \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return triptych::tests::runGuiTest<Test>(argc, argv);                                                \
    }

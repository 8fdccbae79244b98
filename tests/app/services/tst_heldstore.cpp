// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/captureservice.h"
#include "tests/support/expect.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using services::CaptureOptions;
using services::CaptureService;

namespace {

CaptureOptions optionsFor(const QTemporaryDir &folder, const QString &program)
{
    CaptureOptions options;
    options.store = folder.filePath(u".triptych/captures.sqlite"_s);
    options.program = program;
    return options;
}

QByteArray post(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    [&] { QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState); }();
    socket.write("POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    QByteArray answer;
    [&] { QTRY_VERIFY((answer += socket.readAll()).contains("\r\n\r\n")); }();
    return answer.mid(9, 3);
}

/// The calls that committed() told of, in order; each once.
QList<qint64> idsOf(const QSignalSpy &committed)
{
    QList<qint64> ids;
    for (const auto &call : committed) {
        for (qint64 id = call.at(0).toLongLong(); id <= call.at(1).toLongLong(); ++id) {
            ids += id;
        }
    }
    return ids;
}

} // namespace

class TestHeldStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherProgramTakesIsTold();
    void theHolderIsTold();
    void nothingIsToldTwice();
};

void TestHeldStore::whatAnotherProgramTakesIsTold()
{
    const QTemporaryDir folder;
    QThreadPool pool;
    const SystemClock clock;
    CaptureService window(nullptr, clock, pool, optionsFor(folder, u"triptych"_s));
    window.keepShapes();
    window.watchStore();
    QSignalSpy committed(&window, &CaptureService::committed);
    CaptureService other(nullptr, clock, pool, optionsFor(folder, u"triptych-cli"_s));
    other.start(0);
    QTRY_COMPARE(other.state(), CaptureService::State::Listening);
    for (qint64 id = 1; id <= 3; ++id) {
        QCOMPARE(post(other.port()), "200");
        QTRY_COMPARE(idsOf(committed).size(), id);
    }
    QCOMPARE(idsOf(committed), (QList<qint64>{1, 2, 3}));
    QTRY_VERIFY(!window.shapes().isEmpty());
    QTRY_COMPARE(window.shapes().first().calls, quint64(3));
}

void TestHeldStore::theHolderIsTold()
{
    const QTemporaryDir folder;
    QThreadPool pool;
    const SystemClock clock;
    CaptureService window(nullptr, clock, pool, optionsFor(folder, u"triptych"_s));
    window.watchStore();
    QSignalSpy changed(&window, &CaptureService::holderChanged);
    QSignalSpy problems(&window, &CaptureService::problem);
    {
        CaptureService other(nullptr, clock, pool, optionsFor(folder, u"triptych-cli"_s));
        other.start(0);
        QTRY_VERIFY(window.holder().has_value());
        QCOMPARE(window.holder()->program, u"triptych-cli"_s);
        QCOMPARE(window.holder()->pid, QCoreApplication::applicationPid());
        window.start(0);
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(problems.first().first().value<Problem>().code, "store.held");
        QTRY_COMPARE(window.state(), CaptureService::State::Stopped);
        QTRY_VERIFY(window.holder().has_value());
        QTRY_COMPARE(other.state(), CaptureService::State::Listening);
        other.stop();
        QTRY_VERIFY(!window.holder().has_value());
    }
    window.start(0);
    QTRY_COMPARE(window.state(), CaptureService::State::Listening);
    QVERIFY(!window.holder().has_value()); // itself is no other
    QVERIFY(changed.size() >= 2);
}

void TestHeldStore::nothingIsToldTwice()
{
    const QTemporaryDir folder;
    QThreadPool pool;
    const SystemClock clock;
    CaptureService window(nullptr, clock, pool, optionsFor(folder, u"triptych"_s));
    window.watchStore();
    QSignalSpy committed(&window, &CaptureService::committed);
    window.start(0);
    QTRY_COMPARE(window.state(), CaptureService::State::Listening);
    QCOMPARE(post(window.port()), "200");
    QTRY_COMPARE(idsOf(committed), QList<qint64>{1});
    window.stop();
    QTRY_COMPARE(window.state(), CaptureService::State::Stopped);
    CaptureService other(nullptr, clock, pool, optionsFor(folder, u"triptych-cli"_s));
    other.start(0);
    QTRY_COMPARE(other.state(), CaptureService::State::Listening);
    QCOMPARE(post(other.port()), "200");
    QTRY_COMPARE(idsOf(committed), (QList<qint64>{1, 2}));
    other.stop();
    QTRY_COMPARE(other.state(), CaptureService::State::Stopped);
    window.start(0);
    QTRY_COMPARE(window.state(), CaptureService::State::Listening);
    QCOMPARE(post(window.port()), "200");
    QTRY_COMPARE(idsOf(committed), (QList<qint64>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestHeldStore)
#include "tst_heldstore.moc"

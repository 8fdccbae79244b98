// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/capturestore.h"
#include "model/text/value.h"
#include "tests/support/expect.h"

#include <QHostAddress>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace triptych;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// The reading end of a pipe that is read only when one asks.
class Reader
{
public:
    Reader()
    {
        if (::pipe2(m_ends, O_CLOEXEC) != 0) {
            qFatal("no pipe");
        }
    }
    ~Reader() { closeWriter(), closeReader(); }
    Q_DISABLE_COPY_MOVE(Reader)

    [[nodiscard]] int writer() const { return m_ends[1]; }
    void closeWriter() { closeEnd(m_ends[1]); }
    void closeReader() { closeEnd(m_ends[0]); }

    /// The next line with its newline; what there was if the pipe is at its end.
    QByteArray line()
    {
        while (!m_read.contains('\n') && fill()) {
        }
        const qsizetype end = m_read.indexOf('\n');
        const QByteArray line = end < 0 ? m_read : m_read.first(end + 1);
        m_read.remove(0, line.size());
        return line;
    }
    QList<QByteArray> lines(qsizetype most)
    {
        QList<QByteArray> lines;
        for (QByteArray next; lines.size() < most && !(next = line()).isEmpty();) {
            lines.append(next);
        }
        return lines;
    }

private:
    static void closeEnd(int &end)
    {
        if (end >= 0) {
            ::close(std::exchange(end, -1));
        }
    }
    bool fill()
    {
        pollfd ready{m_ends[0], POLLIN, 0};
        char bytes[4096];
        const ssize_t n = ::poll(&ready, 1, patience) > 0 ? ::read(m_ends[0], bytes, sizeof bytes) : 0;
        m_read.append(bytes, n > 0 ? n : 0);
        return n > 0;
    }

    int m_ends[2] = {-1, -1};
    QByteArray m_read;
};

/// The real program on a real pipe.
class Listening
{
public:
    enum class Messages : quint8 { Apart, InTheSamePipe };

    explicit Listening(const QString &folder, Messages messages = Messages::Apart)
    {
        m_process.setWorkingDirectory(folder);
        m_process.setChildProcessModifier([out = reader.writer(), messages] {
            ::dup2(out, STDOUT_FILENO);
            if (messages == Messages::InTheSamePipe) {
                ::dup2(out, STDERR_FILENO);
            }
        });
        m_process.start(QStringLiteral(TRIPTYCH_CLI),
            {u"listen"_s, u"--store"_s, u"calls.sqlite"_s, u"--port"_s, u"0"_s, u"--json"_s});
        if (!m_process.waitForStarted(patience)) {
            qFatal("it does not start");
        }
        reader.closeWriter();
        const auto line = text::parseJson(reader.line());
        m_url = QUrl(line->stringAt(line->root(), "listening").value_or(QString()));
    }
    ~Listening() { m_process.kill(), m_process.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Listening)

    /// Posts `count` calls over eight connections at once; how many were answered with 200.
    int post(int count)
    {
        constexpr int connections = 8;
        std::array<QTcpSocket, connections> sockets;
        for (QTcpSocket &socket : sockets) {
            socket.connectToHost(QHostAddress(m_url.host()), quint16(m_url.port()));
            if (!socket.waitForConnected(patience)) {
                return -1;
            }
        }
        int acknowledged = 0;
        for (int sent = 0; sent < count; sent += connections) {
            const int batch = std::min(connections, count - sent);
            for (int i = 0; i < batch; ++i) {
                sockets.at(size_t(i)).write(
                    "POST /in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    "Content-Length: 2\r\n\r\n{}");
            }
            for (int i = 0; i < batch; ++i) {
                acknowledged += isAcknowledged(sockets.at(size_t(i)));
            }
        }
        return acknowledged;
    }

    void terminate(int signal = SIGTERM) { ::kill(pid_t(m_process.processId()), signal); }
    int exitCode()
    {
        m_process.waitForFinished(patience);
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    QByteArray messages() { return m_process.readAllStandardError(); }

    Reader reader;

private:
    static bool isAcknowledged(QTcpSocket &socket)
    {
        QByteArray answer;
        while (!answer.contains("\r\n\r\n")) {
            if (!socket.waitForReadyRead(patience)) {
                return false;
            }
            answer += socket.readAll();
        }
        return answer.startsWith("HTTP/1.1 200 ");
    }

    QProcess m_process;
    QUrl m_url;
};

/// The ids of lines that are each one whole object; -1 for one that is not.
QList<int> idsIn(const QList<QByteArray> &lines)
{
    QList<int> ids;
    for (const QByteArray &line : lines) {
        const auto tree = text::parseJson(line);
        const bool isWhole = line.endsWith('\n') && !tree->hasErrors();
        ids.append(isWhole ? tree->stringAt(tree->root(), "id").value_or(QString()).toInt() : -1);
    }
    return ids;
}

QList<int> idsUpTo(int last)
{
    QList<int> ids(last);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

} // namespace

class TestListenPipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aReaderThatStoppedHoldsUpNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<Listening::Messages>("messages");
        QTest::newRow("SIGTERM") << SIGTERM << Listening::Messages::Apart;
        QTest::newRow("SIGINT") << SIGINT << Listening::Messages::Apart;
        QTest::newRow("messages go into the full pipe too") << SIGTERM << Listening::Messages::InTheSamePipe;
    }

    void aReaderThatStoppedHoldsUpNothing()
    {
        QFETCH(int, signal);
        QFETCH(Listening::Messages, messages);
        constexpr int count = 2000; // several times what a pipe of 64 KiB holds of them
        Listening listening(m_folder->path(), messages);
        QCOMPARE(listening.post(count), count);
        listening.terminate(signal);
        QCOMPARE(listening.exitCode(), 0);
        QCOMPARE(stored(), count);

        // What did reach the pipe is the beginning, whole lines only; the rest is counted aloud.
        const QList<int> ids = idsIn(listening.reader.lines(count));
        QVERIFY(ids.size() > 0 && ids.size() < count);
        QCOMPARE(ids, idsUpTo(int(ids.size())));
        if (messages == Listening::Messages::Apart) {
            const QByteArray said = listening.messages();
            QVERIFY2(said.startsWith(QByteArray::number(count - ids.size()) + " calls are stored"),
                said.constData());
        }
    }

    void aSlowReaderMissesNothing()
    {
        constexpr int count = 1000;
        Listening listening(m_folder->path());
        QCOMPARE(listening.post(count), count);
        QCOMPARE(idsIn(listening.reader.lines(count)), idsUpTo(count));
        listening.terminate();
        QCOMPARE(listening.exitCode(), 0);
        QCOMPARE(listening.messages(), QByteArray());
    }

    void whoStillReadsGetsTheRestAtTheEnd()
    {
        constexpr int count = 1000;
        Listening listening(m_folder->path());
        QCOMPARE(listening.post(count), count);
        listening.terminate();
        QCOMPARE(idsIn(listening.reader.lines(count + 1)), idsUpTo(count));
        QCOMPARE(listening.exitCode(), 0);
        QCOMPARE(listening.messages(), QByteArray());
    }

    void aReaderThatWentAwayEndsNothing()
    {
        Listening listening(m_folder->path());
        QCOMPARE(listening.post(1), 1);
        QCOMPARE(idsIn(listening.reader.lines(1)), idsUpTo(1));
        listening.reader.closeReader();
        QCOMPARE(listening.post(100), 100);
        listening.terminate();
        QCOMPARE(listening.exitCode(), 0);
        QCOMPARE(stored(), 101);
        const QByteArray said = listening.messages();
        QCOMPARE(said.count("Nobody reads the output any more"), 1);
        QVERIFY2(said.contains("\n100 calls are stored"), said.constData());
    }

private:
    [[nodiscard]] qint64 stored() const
    {
        auto reader = store::CaptureReader::open(m_folder->filePath(u"calls.sqlite"_s));
        return reader ? reader->count().value_or(-1) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestListenPipe)
#include "tst_listenpipe.moc"

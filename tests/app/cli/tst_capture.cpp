// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/value.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace triptych;
using namespace triptych::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The real program, listening, as a script would run it.
class Listening
{
public:
    explicit Listening(const QStringList &options, const QString &folder)
    {
        m_process.setWorkingDirectory(folder);
        m_process.start(QStringLiteral(TRIPTYCH_CLI), QStringList{u"listen"_s, u"--json"_s} + options);
        if (!m_process.waitForReadyRead(20'000)) {
            qFatal("the listener says nothing: %s", m_process.readAllStandardError().constData());
        }
        const auto line = text::parseJson(m_process.readLine());
        m_url = line->stringAt(line->root(), "listening").value_or(QString());
    }
    ~Listening() { m_process.kill(), m_process.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Listening)

    [[nodiscard]] const QString &url() const { return m_url; }
    int terminate()
    {
        ::kill(pid_t(m_process.processId()), SIGTERM);
        m_process.waitForFinished(20'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QList<QByteArray> lines()
    {
        return m_process.readAllStandardOutput().trimmed().split('\n');
    }

private:
    QProcess m_process;
    QString m_url;
};

QByteArray post(const QString &url, const QByteArray &body, const QStringList &more = {})
{
    QProcess curl;
    curl.start(u"curl"_s,
        QStringList{u"-sS"_s, u"-m"_s, u"20"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s,
            u"--data-binary"_s, u"@-"_s, u"-H"_s, u"Content-Type: application/json"_s, url} +
            more);
    curl.write(body);
    curl.closeWriteChannel();
    return curl.waitForFinished() ? curl.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void callsAreStoredListedAndShown()
    {
        QCOMPARE(CliRun(path(), {u"new"_s, u"shop"_s, u"--sample"_s}).code, 0);
        const QByteArray body = "{ \"type\": \"order.paid\", \"n\": 1.10 }";
        QList<QByteArray> lines;
        {
            Listening listening({u"shop"_s, u"--port"_s, u"0"_s}, path());
            QVERIFY(listening.url().startsWith("http://127.0.0.1:"_L1));
            QCOMPARE(post(listening.url() + u"/shop-events"_s, body), "204");
            QCOMPARE(post(listening.url() + u"/elsewhere"_s, "[1]", {u"-H"_s, u"Authorization: Bearer s3"_s}),
                "200");
            QCOMPARE(listening.terminate(), 0);
            lines = listening.lines();
        }
        QCOMPARE(lines.size(), 2);
        const CliRun list(path(), {u"captures"_s, u"shop"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.code, 0);
        const auto rows = text::parseJson(list.console.out);
        QVERIFY(!rows->hasErrors());
        const auto first = rows->item(rows->root(), 1);
        QCOMPARE(rows->bytes(first).toByteArray(), lines.first());
        QCOMPARE(rows->stringAt(first, "event").value_or(QString()), u"order.paid"_s);
        QCOMPARE(rows->stringAt(first, "webhook").value_or(QString()), u"shop-events"_s);
        QCOMPARE(rows->stringAt(first, "id").value_or(QString()), u"1"_s);

        QCOMPARE(
            CliRun(path(), {u"captures"_s, u"shop"_s, u"show"_s, u"1"_s, u"--payload"_s}).console.out, body);
        const CliRun raw(path(), {u"captures"_s, u"shop"_s, u"show"_s, u"2"_s, u"--raw"_s});
        QVERIFY(raw.console.out.startsWith("POST /elsewhere HTTP/1.1\r\n"));
        QVERIFY(raw.console.out.contains("Bearer s3"));
        const CliRun shown(path(), {u"captures"_s, u"shop"_s, u"show"_s, u"2"_s});
        QVERIFY(shown.console.out.contains("Authorization"));
        QVERIFY(!shown.console.out.contains("Bearer s3"));
    }

    void whatStandsInTheWayIsNamed()
    {
        QTcpServerPort busy;
        QCOMPARE(
            CliRun(path(), {u"listen"_s, u"--store"_s, u"s.sqlite"_s, u"--port"_s, busy.text()}).code, 4);
        QCOMPARE(CliRun(path(), {u"listen"_s}).code, 2);
        QCOMPARE(
            CliRun(path(), {u"listen"_s, u"--store"_s, u"s.sqlite"_s, u"--address"_s, u"0.0.0.0"_s}).code, 2);
        QCOMPARE(CliRun(path(), {u"captures"_s, u"--store"_s, u"none.sqlite"_s}).code, 0);
        QCOMPARE(CliRun(path(), {u"captures"_s, u"--store"_s, u"none.sqlite"_s, u"show"_s, u"1"_s}).code, 3);
        QCOMPARE(CliRun(path(), {u"captures"_s, u"show"_s}).code, 3);
    }

    void aStoreHasOneWriterThatIsNamed()
    {
        const QStringList options{u"--store"_s, u"held.sqlite"_s, u"--port"_s, u"0"_s};
        Listening listening(options, path());
        const CliRun second(path(), QStringList{u"listen"_s} + options);
        QCOMPARE(second.code, 4);
        QVERIFY2(second.console.err.contains("store.held"), second.console.err.constData());
        QVERIFY(second.console.err.contains("triptych-cli"));
        QCOMPARE(listening.terminate(), 0);
    }

    void aReplyOfTheUsersIsAnswered()
    {
        QFile reply(path() + u"/reply.json"_s);
        QVERIFY(reply.open(QIODevice::WriteOnly));
        reply.write("{\"status\": 202, \"body\": {\"type\": \"json\", \"text\": \"{}\"}}");
        reply.close();
        Listening listening({u"--store"_s, u"s.sqlite"_s, u"--port"_s, u"0"_s, u"--reply"_s, u"reply.json"_s,
                                u"--max-body"_s, u"1kB"_s},
            path());
        QCOMPARE(post(listening.url() + u"/any"_s, "{}"), "202");
        QCOMPARE(post(listening.url() + u"/any"_s, QByteArray(2000, '1')), "413");
        QCOMPARE(listening.terminate(), 0);
    }

private:
    /// A port that is taken while this lives.
    struct QTcpServerPort
    {
        QTcpServerPort() { process.start(u"python3"_s, {u"-c"_s, script()}), process.waitForReadyRead(); }
        ~QTcpServerPort() { process.kill(), process.waitForFinished(); }
        Q_DISABLE_COPY_MOVE(QTcpServerPort)
        static QString script()
        {
            return u"import socket,sys\ns=socket.socket();s.bind(('127.0.0.1',0));s.listen()\n"
                   "print(s.getsockname()[1],flush=True)\nsys.stdin.read()"_s;
        }
        QString text() { return QString::fromLatin1(process.readLine().trimmed()); }
        QProcess process;
    };

    [[nodiscard]] QString path() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/sample.h"
#include "model/base/secret.h"
#include "model/text/pointer.h"
#include "model/text/value.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/recordingserver.h"
#include "tests/support/tempproject.h"

#include <QTest>

using namespace triptych;
using namespace Qt::Literals::StringLiterals;
using tests::CliRun;
using tests::RecordingServer;

namespace {

const QByteArray canary = "k7Q+canary/9f3=&x";

QString textAt(const QByteArray &json, const QByteArray &pointer)
{
    const auto tree = text::parseJson(json);
    const text::NodeId node = text::find(*tree, *text::Pointer::parse(pointer));
    return node == text::NoNode ? u"(none)"_s : tree->string(node);
}

} // namespace

class TestCliSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("TRIPTYCH_SECRET_PARCELSTOKEN"); }
    void aRequestOfTheProjectIsSent();
    void aValueGivenForTheCallWins();
    void aMissingSecretIsNamed();
    void aKeptCallHoldsNoSecret();
    void anyUrlIsSentAsGiven();
    void jsonIsAnEntryOfHar();
    void everyStatusIsDone();
    void noAnswerIsFour();
    void whatCannotBeSentIsThree_data();
    void whatCannotBeSentIsThree();
    void usageErrorsAreTwo_data();
    void usageErrorsAreTwo();

private:
    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return {m_project->path(), arguments, input};
    }

    std::unique_ptr<tests::TempProject> m_project;
    std::unique_ptr<RecordingServer> m_server;
};

void TestCliSend::init()
{
    m_project = std::make_unique<tests::TempProject>();
    m_server = std::make_unique<RecordingServer>([](const RecordingServer::Request &request) {
        return request.target() == "/404" ? RecordingServer::status("404 Not Found")
                                          : RecordingServer::ok("{\"items\":[]}", "Set-Cookie: s=1\r\n");
    });
    qputenv("XDG_STATE_HOME", m_project->stateHome().toUtf8());
    qputenv("TRIPTYCH_SECRET_PARCELSTOKEN", canary);
    for (const auto &change : services::sampleFiles().changes) {
        m_project->write(change.path, change.bytes);
    }
    m_project->write(u"triptych.json"_s, R"({"format": 1, "name": "Shop"})");
    m_project->write(u"environments/local.json"_s,
        R"({"name": "local", "variables": [{"name": "base", "value": ")" + m_server->url("/v2") +
            R"("}, {"name": "parcelsToken", "secret": true}]})");
}

void TestCliSend::aRequestOfTheProjectIsSent()
{
    const CliRun sent = run({u"send"_s, u"List shipments"_s, u"--env"_s, u"local"_s});
    QCOMPARE(sent.code, 0);
    QCOMPARE(sent.console.out, QByteArray("{\"items\":[]}"));
    QVERIFY2(sent.console.err.startsWith("HTTP/1.1 200 OK"), sent.console.err.constData());
    const QByteArray bytes = m_server->requests().value(0).bytes;
    QVERIFY2(bytes.startsWith("GET /v2/shipments?limit=3 HTTP/1.1\r\n"), bytes.constData());
    QVERIFY(bytes.contains("\r\nAuthorization: Bearer " + canary + "\r\n"));
    QVERIFY(!m_project->files(true).join(u' ').contains(u".triptych"_s));
}

void TestCliSend::aValueGivenForTheCallWins()
{
    const QString base = u"base="_s + QString::fromUtf8(m_server->url("/other"));
    const CliRun sent = run({u"send"_s, u"List shipments"_s, u"--env"_s, u"local"_s, u"--var"_s, base});
    QCOMPARE(sent.code, 0);
    QCOMPARE(m_server->requests().value(0).target(), QByteArray("/other/shipments?limit=3"));
}

void TestCliSend::aMissingSecretIsNamed()
{
    qunsetenv("TRIPTYCH_SECRET_PARCELSTOKEN");
    const CliRun sent = run({u"send"_s, u"List shipments"_s, u"--env"_s, u"local"_s});
    QCOMPARE(sent.code, 3);
    QVERIFY(sent.console.err.contains("secret.missing"));
    QVERIFY(sent.console.err.contains("TRIPTYCH_SECRET_PARCELSTOKEN"));
    QCOMPARE(m_server->requests().size(), 0);
}

void TestCliSend::aKeptCallHoldsNoSecret()
{
    const CliRun sent =
        run({u"send"_s, u"Hand over a parcel"_s, u"--env"_s, u"local"_s, u"--save-response"_s, u"--json"_s});
    QCOMPARE(sent.code, 0);
    QVERIFY(!sent.console.out.contains(canary));
    QVERIFY(m_project->files(true).contains(u".triptych/history.sqlite"_s));
    for (const QString &file : m_project->files(true)) {
        const QByteArray bytes = m_project->read(file);
        for (const QByteArray &form : {canary, canary.toBase64(), canary.toPercentEncoding()}) {
            QVERIFY2(!bytes.contains(form), qPrintable(file));
        }
    }
}

void TestCliSend::anyUrlIsSentAsGiven()
{
    const QString url = QString::fromUtf8(m_server->url("/a%2fb?x=1&x=2"));
    const CliRun sent = run({u"send"_s, u"--url"_s, url, u"-X"_s, u"PATCH"_s, u"-H"_s, u"X-A: 1"_s, u"-H"_s,
                                u"x-a: 2"_s, u"-d"_s, u"@-"_s},
        "{\"a\":1}");
    QCOMPARE(sent.code, 0);
    const QByteArray bytes = m_server->requests().value(0).bytes;
    QVERIFY2(bytes.startsWith("PATCH /a%2fb?x=1&x=2 HTTP/1.1\r\n"), bytes.constData());
    QVERIFY(bytes.contains("\r\nX-A: 1\r\nx-a: 2\r\nContent-Type: application/json\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\n{\"a\":1}"));
}

void TestCliSend::jsonIsAnEntryOfHar()
{
    const QString url = QString::fromUtf8(m_server->url("/v?q=a%20b"));
    const CliRun sent =
        run({u"send"_s, u"--url"_s, url, u"-H"_s, u"Authorization: Bearer zzz"_s, u"--json"_s});
    QCOMPARE(sent.code, 0);
    QVERIFY(!text::parseJson(sent.console.out)->hasErrors());
    QVERIFY(!sent.console.out.contains("zzz"));
    QCOMPARE(textAt(sent.console.out, "/response/status"), u"200"_s);
    QCOMPARE(textAt(sent.console.out, "/response/content/text"), u"{\"items\":[]}"_s);
    QCOMPARE(textAt(sent.console.out, "/request/queryString/0/value"), u"a b"_s);
    QCOMPARE(textAt(sent.console.out, "/response/headers/0/value"), QString::fromUtf8(Secret::mask()));
    QVERIFY(textAt(sent.console.out, "/timings/wait").toDouble() >= 0);
    QCOMPARE(textAt(sent.console.out, "/_error"), u"(none)"_s);
}

void TestCliSend::everyStatusIsDone()
{
    QCOMPARE(run({u"send"_s, u"--url"_s, QString::fromUtf8(m_server->url("/404"))}).code, 0);
}

void TestCliSend::noAnswerIsFour()
{
    const QString url = QString::fromUtf8(m_server->url("/"));
    m_server->close();
    const CliRun sent = run({u"send"_s, u"--url"_s, url, u"--json"_s});
    QCOMPARE(sent.code, 4);
    QCOMPARE(textAt(sent.console.out, "/_error/code"), u"call.refused"_s);
    QCOMPARE(textAt(sent.console.out, "/response/status"), u"0"_s);
}

void TestCliSend::whatCannotBeSentIsThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such request") << QStringList{u"nothing"_s};
    QTest::newRow("no such environment") << QStringList{u"List shipments"_s, u"--env"_s, u"moon"_s};
    QTest::newRow("an unresolved variable") << QStringList{u"List shipments"_s};
    QTest::newRow("no such scheme") << QStringList{u"--url"_s, u"ftp://127.0.0.1/"_s};
    QTest::newRow("no such body file") << QStringList{u"--url"_s, u"http://127.0.0.1/"_s, u"-d"_s, u"@no"_s};
    QTest::newRow("a service") << QStringList{u"services/parcels"_s};
}

void TestCliSend::whatCannotBeSentIsThree()
{
    QFETCH(QStringList, arguments);
    const CliRun sent = run(QStringList{u"send"_s} + arguments);
    QCOMPARE(sent.code, 3);
    QVERIFY(!sent.console.err.isEmpty());
}

void TestCliSend::usageErrorsAreTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to send") << QStringList{};
    QTest::newRow("two things to send") << QStringList{u"List"_s, u"--url"_s, u"http://h/"_s};
    QTest::newRow("a variable without a value") << QStringList{u"List"_s, u"--var"_s, u"base"_s};
    QTest::newRow("a header without a name") << QStringList{u"--url"_s, u"http://h/"_s, u"-H"_s, u": x"_s};
    QTest::newRow("a method without a URL") << QStringList{u"List"_s, u"-X"_s, u"PUT"_s};
}

void TestCliSend::usageErrorsAreTwo()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(QStringList{u"send"_s} + arguments).code, 2);
}

QTEST_GUILESS_MAIN(TestCliSend)
#include "tst_cli_send.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/http/caller.h"
#include "tests/support/recordingserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace triptych::tests;
using http::CallRequest;
using http::CallResult;
using namespace Qt::Literals::StringLiterals;

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTrustedServerAnswers();
    void anUntrustedOneReceivesNothing_data();
    void anUntrustedOneReceivesNothing();
    void theExcuseHoldsForOneCall();
    void plainTextIsNoTls();

private:
    [[nodiscard]] RecordingServer *serverFor(const Certificate &certificate)
    {
        auto *server = new RecordingServer(
            [](const auto &) { return RecordingServer::ok(); }, certificate.configuration());
        server->setParent(this);
        return server;
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_other;
    Certificate m_certificate;
};

void TestTls::initTestCase()
{
    m_certificate = makeCertificate(m_folder.path());
    if (m_certificate.key.isEmpty()) {
        QSKIP("skipped, no openssl program");
    }
}

void TestTls::aTrustedServerAnswers()
{
    RecordingServer *server = serverFor(m_certificate);
    Caller caller;
    CallRequest request = get(server->url("/x"));
    request.caFile = m_certificate.certificate;
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray());
    QCOMPARE(result.exchange.sentBytes, server->received());
    QVERIFY(result.exchange.timings.tls > 0);
}

void TestTls::anUntrustedOneReceivesNothing_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("self-signed") << u"DNS:localhost,IP:127.0.0.1"_s << false;
    QTest::newRow("wrong host") << u"DNS:other.example"_s << true;
}

void TestTls::anUntrustedOneReceivesNothing()
{
    QFETCH(QString, names);
    QFETCH(bool, trusted);
    const Certificate certificate = makeCertificate(m_other.path(), names);
    RecordingServer *server = serverFor(certificate);
    Caller caller;
    CallRequest request = get(server->url("/?token=secret"));
    request.caFile = trusted ? certificate.certificate : QString();
    const CallResult result = caller.call(request);
    QCOMPARE(failureCode(result), QByteArray("call.tls"));
    QCOMPARE(server->received(), QByteArray());
    QCOMPARE(result.exchange.sentBytes, QByteArray());
    QVERIFY(!result.exchange.response);
}

void TestTls::theExcuseHoldsForOneCall()
{
    RecordingServer *server = serverFor(m_certificate);
    Caller caller;
    CallRequest request = get(server->url());
    request.verifyTls = false;
    QCOMPARE(failureCode(caller.call(request)), QByteArray());
    const qsizetype received = server->received().size();
    request.verifyTls = true;
    QCOMPARE(failureCode(caller.call(request)), QByteArray("call.tls"));
    QCOMPARE(server->received().size(), received);
    request.verifyTls = false;
    QCOMPARE(failureCode(caller.call(request)), QByteArray());
}

void TestTls::plainTextIsNoTls()
{
    RecordingServer server([](const auto &) {
        return RecordingServer::Answer{"HTTP/1.1 200 OK\r\n\r\n", true};
    });
    Caller caller;
    CallRequest request = get("https" + server.url().mid(4));
    request.timeoutMs = 2000;
    const CallResult result = caller.call(request);
    QVERIFY(failureCode(result) == "call.tls" || failureCode(result) == "call.timeout");
    QVERIFY(!server.received().contains("GET"));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

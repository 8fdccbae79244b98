// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordingserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace triptych::tests {

namespace {

/// The length of the first complete request in `bytes`, -1 when it is not complete.
qsizetype requestLength(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return -1;
    }
    qsizetype length = end + 4;
    for (const QByteArray &line : bytes.left(end).split('\n')) {
        if (line.toLower().startsWith("content-length:")) {
            length += line.mid(15).trimmed().toLongLong();
        }
    }
    return bytes.size() >= length ? length : -1;
}

} // namespace

RecordingServer::Answer RecordingServer::ok(const QByteArray &body, const QByteArray &fields)
{
    return {"HTTP/1.1 200 OK\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) +
                "\r\n\r\n" + body,
        false};
}

RecordingServer::Answer RecordingServer::status(const QByteArray &line, const QByteArray &fields)
{
    return {"HTTP/1.1 " + line + "\r\n" + fields + "Content-Length: 0\r\n\r\n", false};
}

RecordingServer::RecordingServer(Script script)
    : m_script(std::move(script))
{
    listen(QHostAddress::LocalHost);
}

RecordingServer::RecordingServer(Script script, const QSslConfiguration &tls)
    : m_script(std::move(script))
    , m_tls(tls)
    , m_isTls(true)
{
    listen(QHostAddress::LocalHost);
}

QByteArray RecordingServer::url(const QByteArray &target, const QByteArray &host) const
{
    return (m_isTls ? "https://" : "http://") + host + ':' + QByteArray::number(serverPort()) + target;
}

void RecordingServer::closeConnections()
{
    for (QTcpSocket *socket : m_numbers.keys()) {
        socket->disconnectFromHost();
    }
}

void RecordingServer::incomingConnection(qintptr descriptor)
{
    auto *socket = m_isTls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    m_numbers.insert(socket, ++m_connections);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_numbers.remove(socket);
        m_pending.remove(socket);
        socket->deleteLater();
    });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(m_tls);
        secure->startServerEncryption();
    }
}

void RecordingServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    QByteArray &pending = m_pending[socket];
    pending += bytes;
    for (qsizetype length = requestLength(pending); length >= 0; length = requestLength(pending)) {
        m_requests.append({m_numbers.value(socket), pending.left(length)});
        pending.remove(0, length);
        const Answer answer = m_script(m_requests.constLast());
        socket->write(answer.bytes);
        if (answer.close) {
            socket->disconnectFromHost();
            return;
        }
    }
}

QSslConfiguration Certificate::configuration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QFile keyFile(key);
    if (!key.isEmpty() && keyFile.open(QIODevice::ReadOnly)) {
        tls.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
    }
    tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

Certificate makeCertificate(const QString &folder, const QString &names)
{
    const Certificate made{folder + u"/certificate.pem"_s, folder + u"/key.pem"_s};
    QProcess openssl;
    openssl.start(
        u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                          u"-subj"_s, u"/CN=loopback peer"_s, u"-addext"_s, u"subjectAltName="_s + names,
                          u"-keyout"_s, made.key, u"-out"_s, made.certificate});
    const bool good = openssl.waitForFinished(60'000) && openssl.exitCode() == 0;
    return good ? made : Certificate{};
}

} // namespace triptych::tests

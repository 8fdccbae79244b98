// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace triptych::tests {

/// An HTTP/1.1 peer on loopback that keeps every byte it receives and answers with the bytes it is told.
/// Framing is by Content-Length alone, so that nothing clever stands between the wire and the record. Lives
/// on the thread of the test.
class RecordingServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        int connection = 0; ///< from 1, in the order of accepting
        QByteArray bytes;   ///< head and body as received
        [[nodiscard]] QByteArray target() const { return bytes.split(' ').value(1); }
        [[nodiscard]] QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    };
    struct Answer
    {
        QByteArray bytes; ///< empty: silence
        bool close = false;
    };
    using Script = std::function<Answer(const Request &)>;

    /// "200 OK" with this body.
    [[nodiscard]] static Answer ok(const QByteArray &body = "ok", const QByteArray &fields = {});
    [[nodiscard]] static Answer status(const QByteArray &line, const QByteArray &fields = {});

    explicit RecordingServer(Script script = [](const Request &) { return ok(); });
    RecordingServer(Script script, const QSslConfiguration &tls);

    [[nodiscard]] QByteArray url(const QByteArray &target = "/", const QByteArray &host = "127.0.0.1") const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// Everything that was received, decrypted, complete request or not.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] int connections() const { return m_connections; }
    void closeConnections();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);

    Script m_script;
    QSslConfiguration m_tls;
    bool m_isTls = false;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QHash<QTcpSocket *, int> m_numbers;
    QList<Request> m_requests;
    QByteArray m_received;
    int m_connections = 0;
};

/// A self-signed certificate for `names` ("DNS:localhost", "IP:127.0.0.1") made by the openssl program in
/// `folder`. `certificate` is also what to trust. Empty paths when the program is not there.
struct Certificate
{
    QString certificate;
    QString key;
    [[nodiscard]] QSslConfiguration configuration() const;
};
[[nodiscard]] Certificate makeCertificate(
    const QString &folder, const QString &names = QStringLiteral("DNS:localhost,IP:127.0.0.1"));

} // namespace triptych::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/server.h"

#include <QTcpSocket>
#include <QTest>

namespace triptych::tests {

/// Keeps what it is given and answers as the test says: at once with an echo, or when the test asks.
class RecordingHandler final : public http::Handler
{
public:
    void on(http::IncomingRequest &&request, http::Responder responder) override
    {
        requests.push_back(request);
        if (answersAtOnce) {
            responder.answer(reply ? reply(request) : echo(request));
        } else {
            waiting.push_back(std::move(responder));
        }
    }
    void onMalformed(http::MalformedRequest &&request) override { malformed.push_back(std::move(request)); }

    static Reply echo(const http::IncomingRequest &request)
    {
        return {
            .status = 200, .headers = {{"X-Target", request.head.target}}, .body = request.payloadBytes()};
    }

    std::vector<http::IncomingRequest> requests;
    std::vector<http::MalformedRequest> malformed;
    std::vector<http::Responder> waiting;
    bool answersAtOnce = true;
    std::function<Reply(const http::IncomingRequest &)> reply;
};

/// A peer that sends exactly what it is told, and keeps what it gets.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        socket.connectToHost(QHostAddress::LocalHost, port);
        [[maybe_unused]] const bool connected =
            QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }

    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    const QByteArray &received()
    {
        all += socket.readAll();
        return all;
    }
    [[nodiscard]] bool isClosed() { return socket.state() == QAbstractSocket::UnconnectedState; }
    /// Answers so far, by their status lines.
    QList<int> statuses()
    {
        QList<int> found;
        for (qsizetype at = received().indexOf("HTTP/1.1 "); at >= 0; at = all.indexOf("HTTP/1.1 ", at + 1)) {
            found += all.mid(at + 9, 3).toInt();
        }
        return found;
    }

    QTcpSocket socket;
    QByteArray all;
};

} // namespace triptych::tests

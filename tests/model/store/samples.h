// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/capture.h"

namespace triptych::tests {

/// A call that can be told from all others by its number, and checked byte for byte.
inline Capture numberedCapture(int number, qsizetype bodySize = 1024)
{
    QByteArray body = "{\"n\":" + QByteArray::number(number) + ",\"fill\":\"";
    while (body.size() < bodySize - 2) {
        body += static_cast<char>('a' + (number + body.size()) % 26);
    }
    body += "\"}";
    Capture capture;
    capture.receivedAtMs = 1795505400000 + number;
    capture.head.method = "POST";
    capture.head.target = "/hooks/" + QByteArray::number(number);
    capture.head.headers = {{"Host", "localhost"}, {"Content-Length", QByteArray::number(body.size())}};
    const QByteArray head =
        "POST " + capture.head.target +
        " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    capture.raw = head + body;
    capture.headSize = head.size();
    capture.payload = body;
    capture.peer = "127.0.0.1:52114";
    capture.webhook = QStringLiteral("shop-events");
    capture.event = QStringLiteral("event-%1").arg(number % 3);
    capture.status = 200;
    return capture;
}

} // namespace triptych::tests

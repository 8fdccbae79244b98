// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/headview.h"

namespace triptych::store {

namespace {

/// The text up to the next CRLF, which is consumed too.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf("\r\n");
    const QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 2);
    return line;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

Headers takeFields(QByteArrayView &rest)
{
    Headers headers;
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (line.isEmpty()) {
            break;
        }
        if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            headers.add(line.first(colon).toByteArray(), withoutBlanks(line.sliced(colon + 1)).toByteArray());
        }
    }
    return headers;
}

int digit(QByteArrayView version, qsizetype at)
{
    return version.size() > at && version[at] >= '0' && version[at] <= '9' ? version[at] - '0' : 1;
}

void readRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last <= first) {
        return;
    }
    head.method = line.first(first).toByteArray();
    head.target = line.sliced(first + 1, last - first - 1).toByteArray();
    const QByteArrayView version = line.sliced(last + 1); // HTTP/1.1
    head.versionMajor = digit(version, 5);
    head.versionMinor = digit(version, 7);
}

/// The trailer section behind the last chunk; empty if the chunks do not add up.
QByteArrayView trailerSection(QByteArrayView body)
{
    while (!body.isEmpty()) {
        const QByteArrayView line = takeLine(body);
        const qsizetype extension = line.indexOf(';');
        const QByteArrayView digits = withoutBlanks(extension < 0 ? line : line.first(extension));
        bool isNumber = false;
        const qint64 size = digits.toByteArray().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || size > body.size() - 2) {
            return size == 0 && isNumber ? body : QByteArrayView();
        }
        if (size == 0) {
            return body;
        }
        body = body.sliced(size + 2);
    }
    return {};
}

} // namespace

RequestHead headOf(QByteArrayView raw, qsizetype headSize)
{
    RequestHead head;
    if (headSize <= 0 || headSize > raw.size()) {
        return head;
    }
    QByteArrayView rest = raw.first(headSize);
    while (rest.startsWith("\r\n")) { // RFC 9112 §2.2: empty lines before the request line do not count
        rest = rest.sliced(2);
    }
    readRequestLine(takeLine(rest), head);
    head.headers = takeFields(rest);
    if (head.headers.contains("Transfer-Encoding")) {
        QByteArrayView trailers = trailerSection(raw.sliced(headSize));
        head.trailers = takeFields(trailers);
    }
    return head;
}

QByteArray fieldBlock(const Headers &headers)
{
    QByteArray block;
    for (const Header &header : headers) {
        block += header.name + ": " + header.value + "\r\n";
    }
    return block;
}

Headers fieldsOf(QByteArrayView block)
{
    return takeFields(block);
}

} // namespace triptych::store

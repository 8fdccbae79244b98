// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/replywriter.h"

#include "model/http/octets.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::http {

namespace {

QByteArrayView reasonOf(int status)
{
    static constexpr struct
    {
        int status;
        const char *reason;
    } reasons[] = {{200, "OK"}, {201, "Created"}, {202, "Accepted"}, {204, "No Content"},
        {206, "Partial Content"}, {301, "Moved Permanently"}, {302, "Found"}, {303, "See Other"},
        {304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"}, {400, "Bad Request"},
        {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"},
        {406, "Not Acceptable"}, {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"},
        {413, "Content Too Large"}, {414, "URI Too Long"}, {415, "Unsupported Media Type"},
        {417, "Expectation Failed"}, {422, "Unprocessable Content"}, {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"}, {500, "Internal Server Error"}, {501, "Not Implemented"},
        {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"}, {507, "Insufficient Storage"}};
    for (const auto &row : reasons) {
        if (row.status == status) {
            return row.reason;
        }
    }
    return {};
}

bool isFraming(QByteArrayView name)
{
    return sameFieldName(name, "content-length") || sameFieldName(name, "transfer-encoding") ||
           sameFieldName(name, "connection");
}

bool isSendable(const Reply &reply)
{
    const auto all = [](const QByteArray &text, octets::Kind kind) {
        return std::all_of(text.begin(), text.end(), [kind](char c) { return octets::is(c, kind); });
    };
    return reply.status >= 200 && reply.status <= 599 &&
           std::all_of(reply.headers.begin(), reply.headers.end(), [&](const Header &field) {
               return !field.name.isEmpty() && all(field.name, octets::Token) &&
                      all(field.value, octets::FieldValue);
           });
}

void appendField(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out.append(name.data(), name.size()).append(": ", 2).append(value.data(), value.size()).append("\r\n", 2);
}

} // namespace

void appendReply(QByteArray &out, const Reply &reply, const ReplyFrame &frame)
{
    if (!isSendable(reply)) {
        appendReply(out, {.status = 500, .headers = {}, .body = {}}, frame);
        return;
    }
    const QByteArrayView reason = reasonOf(reply.status);
    out.append("HTTP/1.1 ", 9).append(QByteArray::number(reply.status)).append(' ');
    out.append(reason.data(), reason.size()).append("\r\n", 2);
    bool hasDate = false;
    for (const Header &field : reply.headers) {
        if (!isFraming(field.name)) {
            hasDate |= sameFieldName(field.name, "date");
            appendField(out, field.name, field.value);
        }
    }
    if (!hasDate) {
        appendField(out, "Date", frame.date);
    }
    const bool mayHaveBody = reply.status != 204 && reply.status != 304;
    if (mayHaveBody) {
        appendField(out, "Content-Length", QByteArray::number(reply.body.size()));
    }
    if (frame.close) {
        appendField(out, "Connection", "close");
    } else if (frame.confirmsKeep) {
        appendField(out, "Connection", "keep-alive");
    }
    out.append("\r\n", 2);
    if (mayHaveBody && !frame.toHead) {
        out.append(reply.body);
    }
}

bool asksToClose(const Reply &reply)
{
    const auto connection = reply.headers.value("Connection");
    return connection && sameFieldName(*connection, "close");
}

QByteArray httpDate(qint64 msSinceEpoch)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace triptych::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/har.h"

#include "model/base/clock.h"
#include "model/base/secret.h"
#include "model/message/url.h"
#include "model/text/encoding.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::services {

namespace {

using text::Value;
using Entries = QList<std::pair<QByteArray, Value>>;

/// What is no UTF-8 is Latin-1 in JSON: a header's bytes, visible.
Value words(const QByteArray &bytes)
{
    return text::findInvalidUtf8(bytes) < 0 ? Value::string(bytes)
                                            : Value::string(QString::fromLatin1(bytes));
}

Value pairOf(const Value &name, const Value &value)
{
    return Value::mapping({{"name", name}, {"value", value}});
}

Value headerList(const Headers &headers)
{
    QList<Value> list;
    for (const Header &header : headers) {
        list +=
            pairOf(words(header.name), words(isSensitiveHeader(header.name) ? Secret::mask() : header.value));
    }
    return Value::sequence(list);
}

Value queryList(const QByteArray &url)
{
    QList<Value> list;
    const qsizetype question = url.indexOf('?');
    if (question >= 0) {
        for (const QueryItem &item : parseQuery(QByteArrayView(url).sliced(question + 1))) {
            const QByteArray value = item.value.value_or(QByteArray());
            list += pairOf(words(item.name), words(value));
        }
    }
    return Value::sequence(list);
}

/// Microseconds as the milliseconds of HAR; -1 where a phase did not happen.
Value milliseconds(qint64 us)
{
    if (us < 0) {
        return Value::number(-1);
    }
    const QByteArray digits =
        QByteArray::number(us / 1000) + '.' + QByteArray::number(us % 1000).rightJustified(3, '0');
    return Value::fromJson(digits).value_or(Value::number(us / 1000));
}

QByteArray mimeOf(const Headers &headers)
{
    return headers.value("content-type").value_or(QByteArray());
}

Value requestOf(const Exchange &exchange)
{
    const RequestHead &head = exchange.request;
    const QByteArray version =
        "HTTP/" + QByteArray::number(head.versionMajor) + '.' + QByteArray::number(head.versionMinor);
    const qsizetype headSize = exchange.sentBytes.size() - exchange.requestBody.size();
    Entries entries{{"method", words(head.method)}, {"url", words(exchange.url)},
        {"httpVersion", Value::string(version)}, {"cookies", Value::emptySequence()},
        {"headers", headerList(head.headers)}, {"queryString", queryList(exchange.url)},
        {"headersSize", Value::number(headSize > 0 ? headSize : -1)},
        {"bodySize", Value::number(exchange.requestBody.size())}};
    if (!exchange.requestBody.isEmpty()) {
        entries.append({"postData", Value::mapping({{"mimeType", words(mimeOf(head.headers))},
                                        {"text", words(exchange.requestBody)}})});
    }
    return Value::mapping(entries);
}

Value contentOf(const Exchange &exchange)
{
    const bool isText = text::findInvalidUtf8(exchange.responseBody) < 0;
    Entries entries{{"size", Value::number(exchange.responseBody.size())},
        {"mimeType", words(mimeOf(exchange.response->headers))},
        {"text", Value::string(isText ? exchange.responseBody : exchange.responseBody.toBase64())}};
    if (!isText) {
        entries.append({"encoding", Value::string(QByteArrayLiteral("base64"))});
    }
    return Value::mapping(entries);
}

Value responseOf(const Exchange &exchange)
{
    static const Value empty = Value::string(QByteArray(""));
    if (!exchange.response) {
        return Value::mapping({{"status", Value::number(0)}, {"statusText", empty}, {"httpVersion", empty},
            {"cookies", Value::emptySequence()}, {"headers", Value::emptySequence()},
            {"content", Value::mapping({{"size", Value::number(0)}, {"mimeType", empty}})},
            {"redirectURL", empty}, {"headersSize", Value::number(-1)}, {"bodySize", Value::number(-1)}});
    }
    const ResponseHead &head = *exchange.response;
    return Value::mapping({{"status", Value::number(head.status)}, {"statusText", words(head.reason)},
        {"httpVersion", words(head.protocol)}, {"cookies", Value::emptySequence()},
        {"headers", headerList(head.headers)}, {"content", contentOf(exchange)},
        {"redirectURL", words(head.headers.value("location").value_or(QByteArray("")))},
        {"headersSize", Value::number(exchange.receivedHead.size())},
        {"bodySize", Value::number(exchange.responseWireSize)}});
}

/// HAR counts TLS inside connect.
Value timingsOf(const Timings &timings)
{
    const qint64 connect = timings.connect < 0 ? -1 : timings.connect + std::max<qint64>(0, timings.tls);
    const auto known = [](qint64 us) { return milliseconds(std::max<qint64>(0, us)); };
    return Value::mapping({{"blocked", Value::number(-1)}, {"dns", milliseconds(timings.dns)},
        {"connect", milliseconds(connect)}, {"ssl", milliseconds(timings.tls)}, {"send", known(timings.send)},
        {"wait", known(timings.wait)}, {"receive", known(timings.receive)}});
}

} // namespace

Value harEntry(const Exchange &exchange)
{
    Entries entries{{"startedDateTime", Value::string(toRfc3339(exchange.startedAtMs))},
        {"time", milliseconds(std::max<qint64>(0, exchange.timings.total))}, {"request", requestOf(exchange)},
        {"response", responseOf(exchange)}, {"cache", Value::emptyMapping()},
        {"timings", timingsOf(exchange.timings)}};
    const qsizetype colon = exchange.remoteAddress.lastIndexOf(':');
    if (colon > 0) {
        entries.append({"serverIPAddress", words(exchange.remoteAddress.left(colon))});
    }
    if (exchange.failure) {
        entries.append({"_error", Value::mapping({{"code", Value::string(exchange.failure->code)},
                                      {"message", Value::string(exchange.failure->message)}})});
    }
    return Value::mapping(entries);
}

} // namespace triptych::services

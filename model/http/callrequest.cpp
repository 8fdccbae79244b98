// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/callrequest.h"

#include "model/base/names.h"
#include "model/http/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::http {

namespace {

tl::unexpected<Problem> refuse(const char *code, const QString &message, QByteArray pointer, qsizetype offset)
{
    Location where;
    where.pointer = std::move(pointer);
    where.offset = offset;
    return fail(problem(code, message, where));
}

qsizetype firstNonTokenByte(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHttpToken(text.sliced(i, 1))) {
            return i;
        }
    }
    return text.isEmpty() ? 0 : -1;
}

/// Visible ASCII, space and tab (RFC 9110 §5.5 without obs-text, which peers read differently).
qsizetype firstBadValueByte(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text.at(i));
        if ((c < 0x20 && c != '\t') || c >= 0x7f) {
            return i;
        }
    }
    return -1;
}

Status checkMethod(const CallRequest &request)
{
    if (const qsizetype bad = firstNonTokenByte(request.method); bad >= 0) {
        return refuse("request.method",
            request.method.isEmpty()
                ? Tr::tr("The request has no method.")
                : Tr::tr("The method holds a character that a method cannot hold (offset %1).").arg(bad),
            "/method", bad);
    }
    if (request.method == "CONNECT") {
        return refuse("request.method", Tr::tr("CONNECT opens a tunnel; it is not a call."), "/method", 0);
    }
    if (request.method == "HEAD" && !request.body.isEmpty()) {
        return refuse("request.body", Tr::tr("A HEAD request has no body."), "/body", 0);
    }
    return {};
}

Status checkHeaders(const QList<CallHeader> &headers, qsizetype bodySize)
{
    int hosts = 0;
    int lengths = 0;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QByteArray pointer = "/headers/" + QByteArray::number(i);
        const QByteArray &name = headers.at(i).name.bytes();
        const QByteArray &value = headers.at(i).value.bytes();
        if (const qsizetype bad = firstNonTokenByte(name); bad >= 0) {
            return refuse("request.header-name",
                name.isEmpty()
                    ? Tr::tr("Header %1 has no name.").arg(i + 1)
                    : Tr::tr("The name of header %1 holds a character that it cannot hold (offset %2).")
                          .arg(i + 1)
                          .arg(bad),
                pointer + "/name", bad);
        }
        if (const qsizetype bad = firstBadValueByte(value); bad >= 0) {
            return refuse("request.header-value",
                Tr::tr("The value of “%1” holds a line end, a control character or a non-ASCII byte (offset "
                       "%2).")
                    .arg(QString::fromLatin1(headers.at(i).name.masked()))
                    .arg(bad),
                pointer + "/value", bad);
        }
        if (sameFieldName(name, "Transfer-Encoding")) {
            return refuse("request.framing",
                Tr::tr("Triptych frames the body itself; Transfer-Encoding cannot be set."),
                pointer + "/name", 0);
        }
        if (sameFieldName(name, "Content-Length") &&
            (++lengths > 1 || value != QByteArray::number(bodySize))) {
            return refuse("request.framing",
                Tr::tr("Content-Length is not the size of the body, %1.").arg(bodySize), pointer + "/value",
                0);
        }
        if (sameFieldName(name, "Host") && (++hosts > 1 || value.isEmpty())) {
            return refuse("request.host", Tr::tr("A request has one Host header, with a value."),
                pointer + "/value", 0);
        }
    }
    return {};
}

bool hasHeader(const QList<CallHeader> &headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(),
        [&](const CallHeader &h) { return sameFieldName(h.name.bytes(), name); });
}

/// Host stands first, whatever its place was: libcurl puts it there, and so does every other client.
QList<CallHeader> completed(const CallRequest &request, const Marked &host)
{
    QList<CallHeader> headers;
    CallHeader hostHeader{QByteArray("Host"), host};
    for (const CallHeader &header : request.headers) {
        const CallHeader clean{header.name, header.value.trimmed()};
        if (sameFieldName(header.name.bytes(), "Host")) {
            hostHeader = clean;
        } else {
            headers.append(clean);
        }
    }
    headers.prepend(hostHeader);
    const bool expectsBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if ((!request.body.isEmpty() || expectsBody) && !hasHeader(headers, "Content-Length")) {
        headers.append({QByteArray("Content-Length"), QByteArray::number(request.body.size())});
    }
    return headers;
}

Marked headOf(const QByteArray &method, const Marked &target, const QList<CallHeader> &headers)
{
    Marked head(method + ' ');
    head.append(target);
    head.append(" HTTP/1.1\r\n");
    for (const CallHeader &header : headers) {
        head.append(header.name);
        head.append(header.value.isEmpty() ? ":" : ": ");
        head.append(header.value);
        head.append("\r\n");
    }
    head.append("\r\n");
    return head;
}

} // namespace

Result<PreparedCall> prepared(const CallRequest &request)
{
    Result<Url> url = Url::parse(request.url.bytes());
    if (!url) {
        url.error().location.pointer = "/url";
        return fail(url.error());
    }
    if (url->scheme() != "http" && url->scheme() != "https") {
        return refuse("request.scheme",
            Tr::tr("Calls go over http or https, not %1.").arg(QString::fromLatin1(url->scheme())), "/url",
            0);
    }
    if (const Status method = checkMethod(request); !method) {
        return fail(method.error());
    }
    if (const Status headers = checkHeaders(request.headers, request.body.size()); !headers) {
        return fail(headers.error());
    }
    const qsizetype hash = request.url.bytes().indexOf('#');
    PreparedCall call{*url, request.url.mid(0, hash), {}, {}, {}};
    Marked target = call.shownUrl.mid(url->targetOffset());
    if (!target.bytes().startsWith('/')) {
        Marked rooted(QByteArray("/"));
        rooted.append(target);
        target = rooted;
    }
    call.target = target;
    const bool portIsImplied = url->authority() == url->host();
    Marked host = call.shownUrl.mid(
        url->hostOffset(), portIsImplied ? url->host().size() : url->targetOffset() - url->hostOffset());
    if (host.bytes() != url->authority()) {
        host = host.hasSecret() ? Marked::secret(url->authority()) : Marked(url->authority());
    }
    call.headers = completed(request, host);
    call.head = headOf(request.method, call.target, call.headers);
    return call;
}

QByteArrayList secretsOf(const CallRequest &request)
{
    constexpr qsizetype least = 4;
    QByteArrayList all = request.url.secretValues() + request.body.secretValues();
    for (const CallHeader &header : request.headers) {
        all += header.name.secretValues() + header.value.secretValues();
    }
    for (const CallHeader &header : request.headers) {
        // RFC 7617: what a server repeats is more likely the password than its encoding.
        if (header.value.hasSecret() && header.value.bytes().startsWith("Basic ")) {
            const QByteArray pair = QByteArray::fromBase64(header.value.bytes().mid(6));
            all += pair.mid(pair.indexOf(':') + 1);
        }
    }
    QByteArrayList distinct;
    for (const QByteArray &value : std::as_const(all)) {
        for (const QByteArray &form : {value, percentDecode(value)}) {
            if (form.size() >= least && !distinct.contains(form)) {
                distinct += form;
            }
        }
    }
    return distinct;
}

} // namespace triptych::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/redirect.h"

#include "model/http/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace triptych::http {

namespace {

/// Field names that describe the message and nobody's identity. A list of what may go, not of what may not:
/// every header that carries a key has a name of its own.
bool mayCrossOrigins(const CallHeader &header)
{
    static constexpr std::array<const char *, 7> names{"accept", "accept-language", "accept-encoding",
        "user-agent", "content-type", "content-language", "content-encoding"};
    return !header.name.hasSecret() && !header.value.hasSecret() &&
           std::any_of(names.begin(), names.end(),
               [&](const char *name) { return sameFieldName(header.name.bytes(), name); });
}

bool describesBody(QByteArrayView name)
{
    static constexpr std::array<const char *, 6> names{"content-type", "content-length", "content-encoding",
        "content-language", "content-location", "digest"};
    return std::any_of(names.begin(), names.end(), [&](const char *n) { return sameFieldName(name, n); });
}

bool holdsSecret(const QByteArray &bytes, const QByteArrayList &secrets)
{
    const QByteArray decoded = percentDecode(bytes);
    return std::any_of(secrets.begin(), secrets.end(),
        [&](const QByteArray &secret) { return bytes.contains(secret) || decoded.contains(secret); });
}

/// What every client does although the standard only permits it for POST: RFC 9110 §15.4.2–4.
bool becomesGet(int status, const QByteArray &method)
{
    return ((status == 301 || status == 302) && method == "POST") ||
           (status == 303 && method != "GET" && method != "HEAD");
}

Result<Url> destination(const Url &from, const QByteArray &location)
{
    const QString shown = QString::fromLatin1(location.left(200));
    const Result<Url> url = from.resolved(location);
    if (!url) {
        return fail(problem("call.redirect-location",
            Tr::tr("The answer redirects to “%1”, which is not a URL that can be called: %2")
                .arg(shown, url.error().message)));
    }
    if (url->scheme() != "http" && url->scheme() != "https") {
        return fail(problem("call.redirect-location",
            Tr::tr("The answer redirects to “%1”, which is neither http nor https.").arg(shown)));
    }
    if (from.scheme() == "https" && url->scheme() == "http") {
        return fail(problem("call.redirect-insecure",
            Tr::tr("The answer redirects from https to http at %1; that is not followed.")
                .arg(QString::fromLatin1(url->authority()))));
    }
    return url;
}

void keepHeaders(Redirection &step, const CallRequest &request, bool keepsBody)
{
    step.next.headers.clear();
    for (const CallHeader &header : request.headers) {
        const QByteArray &name = header.name.bytes();
        if (sameFieldName(name, "Content-Length") || (!keepsBody && describesBody(name))) {
            continue;
        }
        if (step.crossesOrigin && !mayCrossOrigins(header)) {
            step.dropped += header.name.masked();
            continue;
        }
        step.next.headers.append(header);
    }
}

} // namespace

bool isRedirect(const ResponseHead &response)
{
    const int status = response.status;
    return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) &&
           response.headers.contains("Location");
}

Result<Redirection> redirected(const CallRequest &request, const Url &from, const ResponseHead &response)
{
    const Result<Url> to = destination(from, *response.headers.value("Location"));
    if (!to) {
        return fail(to.error());
    }
    const QByteArrayList secrets = secretsOf(request);
    Redirection step{request, to->origin() != from.origin(), {}};
    const bool keepsBody = !becomesGet(response.status, request.method);
    const bool bodyTellsSecret = keepsBody && request.body.hasSecret();
    if (step.crossesOrigin && (bodyTellsSecret || holdsSecret(to->toBytes(), secrets))) {
        return fail(problem("call.redirect-secret",
            Tr::tr("The answer redirects to %1 and would take a secret along; that is not followed.")
                .arg(QString::fromLatin1(to->authority()))));
    }
    step.next.url = markOccurrences(to->toBytes(), secrets);
    if (!keepsBody) {
        step.next.method = "GET";
        step.next.body = {};
        if (!request.body.isEmpty()) {
            step.dropped += "body";
        }
    }
    keepHeaders(step, request, keepsBody);
    step.next.verifyTls = request.verifyTls || step.crossesOrigin;
    return step;
}

} // namespace triptych::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/echoes.h"

#include "model/http/responsehead.h"
#include "model/http/tr.h"

#include <algorithm>

namespace triptych::http {

namespace {

QByteArray maskedIn(const QByteArray &bytes, const QByteArrayList &secrets)
{
    return markOccurrences(bytes, secrets).masked();
}

QString maskedIn(const QString &text, const QByteArrayList &secrets)
{
    return QString::fromUtf8(maskedIn(text.toUtf8(), secrets));
}

Headers maskedIn(const Headers &headers, const QByteArrayList &secrets)
{
    Headers result;
    for (const Header &field : headers) {
        result.add(maskedIn(field.name, secrets), maskedIn(field.value, secrets));
    }
    return result;
}

Echoes echoesIn(const Exchange &exchange, const QByteArrayList &secrets)
{
    return {markOccurrences(exchange.receivedHead, secrets).secrets(),
        markOccurrences(exchange.responseBody, secrets).secrets()};
}

void mask(Exchange &exchange, const Echoes &echoes)
{
    exchange.responseBody = Marked::withSpans(exchange.responseBody, echoes.body).masked();
    if (!echoes.head.isEmpty()) {
        exchange.receivedHead = Marked::withSpans(exchange.receivedHead, echoes.head).masked();
        exchange.response = parseResponseHead(exchange.receivedHead);
    }
}

} // namespace

Problem information(const char *code, const QString &message)
{
    Problem result = problem(code, message);
    result.severity = Severity::Info;
    return result;
}

CallResult CallResult::masked() const
{
    CallResult result = *this;
    for (qsizetype i = 0; i < echoes.size(); ++i) {
        mask(i < hops.size() ? result.hops[i] : result.exchange, echoes.at(i));
    }
    result.echoes.clear();
    return result;
}

void markEchoes(CallResult &result, const QByteArrayList &secrets)
{
    if (secrets.isEmpty()) {
        return;
    }
    if (auto &failure = result.exchange.failure) {
        failure->message = maskedIn(failure->message, secrets);
    }
    for (Problem &each : result.problems) {
        each.message = maskedIn(each.message, secrets);
    }
    for (ResponseHead &head : result.interim) {
        head.headers = maskedIn(head.headers, secrets);
    }
    result.trailers = maskedIn(result.trailers, secrets);
    for (const Exchange &hop : std::as_const(result.hops)) {
        result.echoes += echoesIn(hop, secrets);
    }
    result.echoes += echoesIn(result.exchange, secrets);
    const bool any = std::any_of(result.echoes.begin(), result.echoes.end(),
        [](const Echoes &e) { return !e.head.isEmpty() || !e.body.isEmpty(); });
    if (any) {
        result.problems += information("call.echo",
            Tr::tr("The answer repeats a secret of the request; it is masked in what is stored."));
    }
}

} // namespace triptych::http

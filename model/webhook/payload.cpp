// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/payload.h"

#include "model/webhook/tr.h"

#include <algorithm>

namespace triptych::webhook {

namespace {

/// `type/subtype`, lower case, without parameters (RFC 9110 §8.3.1); empty without the header.
QByteArray mediaType(const Headers &headers)
{
    const QByteArray value = headers.value("Content-Type").value_or(QByteArray());
    const qsizetype parameters = value.indexOf(';');
    return (parameters < 0 ? value : value.first(parameters)).trimmed().toLower();
}

bool isEncoded(const Headers &headers)
{
    const QByteArray coding = headers.value("Content-Encoding").value_or(QByteArray()).trimmed().toLower();
    return !coding.isEmpty() && coding != "identity";
}

bool beginsLikeJson(const QByteArray &payload)
{
    const auto first =
        std::ranges::find_if_not(payload, [](char c) { return QByteArrayView(" \t\r\n").contains(c); });
    return first != payload.cend() && (*first == '{' || *first == '[');
}

} // namespace

bool claimsJson(const Headers &headers)
{
    const QByteArray type = mediaType(headers);
    return type == "application/json" || type == "text/json" || type.endsWith("+json");
}

std::shared_ptr<const text::SyntaxTree> jsonPayload(const Headers &headers, const QByteArray &payload)
{
    if (payload.isEmpty() || isEncoded(headers)) {
        return nullptr;
    }
    // curl calls whatever it posts a form unless told otherwise; a form never begins with a bracket.
    const QByteArray type = mediaType(headers);
    const bool saysNothing = type.isEmpty() || type == "application/x-www-form-urlencoded";
    const bool isMeant = claimsJson(headers) || (saysNothing && beginsLikeJson(payload));
    return isMeant ? text::parseJson(payload) : nullptr;
}

std::optional<Problem> payloadProblem(const Headers &headers, const text::SyntaxTree &payload)
{
    if (payload.errors().isEmpty()) {
        return {};
    }
    const auto isError = [](const text::SyntaxError &each) {
        return text::syntaxErrorSeverity(each.kind) == Severity::Error;
    };
    const auto error = std::ranges::find_if(payload.errors(), isError);
    const bool isJson = error == payload.errors().cend();
    if (!isJson && !claimsJson(headers)) {
        return {};
    }
    Problem found =
        text::toProblems({isJson ? payload.errors().first() : *error}, payload.source(), {}).first();
    if (!isJson) {
        found.code = "payload.json";
        found.message = Tr::tr("The call says that it carries JSON, but it does not. %1").arg(found.message);
    }
    return found;
}

} // namespace triptych::webhook

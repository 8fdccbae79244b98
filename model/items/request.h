// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/parts.h"

namespace triptych::items {

struct RequestSettings
{
    qint64 timeoutMs = 30'000; ///< 0: none
    int redirects = 10;
    bool verifyTls = true;
    bool encodeUrl = true; ///< false: path and query values are sent as they are written

    bool operator==(const RequestSettings &) const = default;
};

/// `*.request.json`: a call as somebody drew it up, variables not yet resolved.
struct Request
{
    QString name;
    QString operation; ///< "GET /v1/customers/{id}": method and path as in the service's document
    QString method = QStringLiteral("GET");
    QString url; ///< without query and fragment; `{id}` stands for the path row of that name
    Rows path;
    Rows query;
    Rows headers;
    Rows cookies;
    Auth auth;
    std::optional<Body> body;
    Rows variables;
    RequestSettings settings;
    QString docs;

    bool operator==(const Request &) const = default;
};

[[nodiscard]] Read<Request> readRequest(const text::Snapshot &snapshot, const QString &file = {});
[[nodiscard]] Form formOf(const Request &request);

/// A pasted URL taken apart: what stands before the query, and the query as rows, decoded. Fragments are
/// dropped; `{{name}}` stays whole wherever it stands.
struct UrlParts
{
    QString url;
    Rows query;
};
[[nodiscard]] UrlParts splitUrl(const QString &pasted);

/// The names in `{…}` of a URL's path, in order, each once: what the rows of `path` give values to.
[[nodiscard]] QStringList pathParameters(const QString &url);

} // namespace triptych::items

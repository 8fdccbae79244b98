// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/message/marked.h"

#include <optional>

namespace triptych {

/// One row of a query, decoded. `?a&b=` is a bare name and a name with an empty value.
struct QueryItem
{
    QByteArray name;
    std::optional<QByteArray> value;

    bool operator==(const QueryItem &) const = default;
};

/// An absolute URL with an authority (RFC 3986), as bytes. Stricter than the standard where readers of URLs
/// disagree, so that the host shown is the host connected to: no user information, no backslash, no control
/// or non-ASCII byte, no host that some parsers read as another number (`0x7f.1`, `2130706433`, `010.1.1.1`).
/// Path and query stay exactly as written, dot segments included.
class Url
{
public:
    /// Problems: url.control, url.backslash, url.non-ascii, url.scheme, url.userinfo, url.host, url.port;
    /// with the offset in `text`.
    [[nodiscard]] static Result<Url> parse(QByteArrayView text);

    [[nodiscard]] const QByteArray &scheme() const { return m_scheme; } ///< lower case
    [[nodiscard]] const QByteArray &host() const { return m_host; }     ///< lower case, IPv6 in brackets
    [[nodiscard]] int port() const { return m_port; }                   ///< as written, -1 for none
    /// The port to connect to; -1 for none written and a scheme without a default we know.
    [[nodiscard]] int effectivePort() const;
    [[nodiscard]] const QByteArray &path() const { return m_path; } ///< as written, may be empty
    [[nodiscard]] const std::optional<QByteArray> &query() const { return m_query; }
    [[nodiscard]] const std::optional<QByteArray> &fragment() const { return m_fragment; }
    [[nodiscard]] QList<QueryItem> queryItems() const;

    /// "host" or "host:port": the value of a Host field, less the port that the scheme implies.
    [[nodiscard]] QByteArray authority() const;
    /// "scheme://host:port", port always there: two URLs share secrets only if this is the same.
    [[nodiscard]] QByteArray origin() const;
    /// The request-target in origin-form (RFC 9112 §3.2.1).
    [[nodiscard]] QByteArray target() const;
    [[nodiscard]] QByteArray toBytes() const;
    /// For logs and titles: values of query rows that look like credentials masked, no fragment.
    [[nodiscard]] QByteArray redacted() const;

    /// Where host and target begin in the text that was parsed: for carrying marked spans over.
    [[nodiscard]] qsizetype hostOffset() const { return m_hostOffset; }
    [[nodiscard]] qsizetype targetOffset() const { return m_targetOffset; }

    /// A reference resolved against this URL (RFC 3986 §5.2), as in a Location field. Spaces and non-ASCII
    /// bytes in it are percent-encoded first: servers send them, and they name no host.
    [[nodiscard]] Result<Url> resolved(QByteArrayView reference) const;

private:
    Status parseAuthority(QByteArrayView authority);

    QByteArray m_scheme;
    QByteArray m_host;
    int m_port = -1;
    QByteArray m_path;
    std::optional<QByteArray> m_query;
    std::optional<QByteArray> m_fragment;
    qsizetype m_hostOffset = 0;
    qsizetype m_targetOffset = 0;
};

/// What may stand unencoded, and what the bytes are part of.
enum class UrlPart : quint8 {
    Segment, ///< a value inside a path: `/` and `?` are data; a lone `.` or `..` is encoded
    Path,    ///< a path as people write it: `/` separates, `%XX` is kept
    Query,   ///< a name or value of a query row: `&`, `=`, `+` and `;` are data
    Written, ///< any part as somebody wrote it: only bytes that no URL may hold are encoded
};
[[nodiscard]] Marked percentEncode(const Marked &bytes, UrlPart part);
[[nodiscard]] QByteArray percentDecode(QByteArrayView bytes);

/// The rows of a query in order, decoded; `+` is a space, as forms write it.
[[nodiscard]] QList<QueryItem> parseQuery(QByteArrayView query);
[[nodiscard]] QByteArray formatQuery(const QList<QueryItem> &items);

/// Does a field of this name (`access_token`, `sig`, `apiKey`) usually carry a credential?
[[nodiscard]] bool isSensitiveParameter(QByteArrayView name);

} // namespace triptych

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace triptych::schema {

/// The five parts of a URI reference (RFC 3986 §3), as views into it; a part that is not there is null, an
/// empty one is not. Splitting never fails.
struct UriParts
{
    QByteArrayView scheme;
    QByteArrayView authority;
    QByteArrayView path;
    QByteArrayView query;
    QByteArrayView fragment;
};

[[nodiscard]] UriParts splitUri(QByteArrayView reference);

/// `reference` against `base`, RFC 3986 §5.2.2; without the fragment. What is not hierarchical (urn:…) takes
/// no relative reference but the empty one.
[[nodiscard]] QByteArray resolvedUri(QByteArrayView base, QByteArrayView reference);

/// %41 becomes A; a percent sign without two hexadecimal digits stays.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text);

/// By the grammar of RFC 3986, or of RFC 3987 (`international`: characters beyond ASCII as well).
[[nodiscard]] bool isUriReference(QByteArrayView text, bool international);
/// The same with a scheme.
[[nodiscard]] bool isUri(QByteArrayView text, bool international);

} // namespace triptych::schema

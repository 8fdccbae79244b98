// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/uri.h"

#include "model/schema/format.h"

#include <QList>

namespace triptych::schema {

namespace {

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isScheme(QByteArrayView text)
{
    if (text.isEmpty() || !isAlpha(text[0])) {
        return false;
    }
    for (const char c : text) {
        if (!isAlpha(c) && !isDigit(c) && c != '+' && c != '-' && c != '.') {
            return false;
        }
    }
    return true;
}

/// Unreserved and sub-delims (§2), percent triplets, and what `more` lists.
bool allowed(QByteArrayView text, QByteArrayView more, bool international)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])) {
                return false;
            }
            i += 2;
        } else if (quint8(c) >= 0x80
                       ? !international
                       : !isAlpha(c) && !isDigit(c) && !QByteArrayView("-._~!$&'()*+,;=").contains(c) &&
                             !more.contains(c)) {
            return false;
        }
    }
    return true;
}

bool isAuthority(QByteArrayView text, bool international)
{
    const qsizetype at = text.lastIndexOf('@');
    if (at >= 0) {
        if (!allowed(text.first(at), ":", international)) {
            return false;
        }
        text = text.sliced(at + 1);
    }
    QByteArrayView port;
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 0) {
            return false;
        }
        const QByteArrayView literal = text.sliced(1, close - 1);
        const bool future = literal.size() > 1 && (literal[0] | 0x20) == 'v' && literal.indexOf('.') > 1 &&
                            allowed(literal.sliced(1), ":", international);
        if (!future && !isIpv6(literal)) {
            return false;
        }
        port = text.sliced(close + 1);
        if (!port.isEmpty() && !port.startsWith(':')) {
            return false;
        }
        port = port.isEmpty() ? port : port.sliced(1);
    } else {
        const qsizetype colon = text.indexOf(':');
        port = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
        if (!allowed(colon < 0 ? text : text.first(colon), "", international)) {
            return false;
        }
    }
    return std::all_of(port.begin(), port.end(), isDigit);
}

/// RFC 3986 §5.2.4.
QByteArray withoutDotSegments(QByteArrayView path)
{
    QList<QByteArrayView> kept;
    const bool absolute = path.startsWith('/');
    QByteArrayView rest = absolute ? path.sliced(1) : path;
    bool more = true;
    while (more) {
        const qsizetype slash = rest.indexOf('/');
        const QByteArrayView segment = slash < 0 ? rest : rest.first(slash);
        more = slash >= 0;
        rest = more ? rest.sliced(slash + 1) : QByteArrayView();
        if (segment == ".." && !absolute && (kept.isEmpty() || kept.last() == "..")) {
            kept.append(segment); // the path of a file leads above where it starts; nobody may hide that
            continue;
        }
        if (segment == ".." && !kept.isEmpty()) {
            kept.removeLast();
        }
        if (segment != "." && segment != "..") {
            kept.append(segment);
        } else if (!more) {
            kept.append(QByteArrayView(""));
        }
    }
    QByteArray joined;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        joined.append(i > 0 || absolute ? "/" : "").append(kept[i]);
    }
    return joined;
}

QByteArray joined(const UriParts &parts, QByteArrayView path)
{
    QByteArray uri;
    if (!parts.scheme.isNull()) {
        uri.append(parts.scheme).append(':');
    }
    if (!parts.authority.isNull()) {
        uri.append("//").append(parts.authority);
    }
    uri.append(path);
    if (!parts.query.isNull()) {
        uri.append('?').append(parts.query);
    }
    return uri;
}

} // namespace

UriParts splitUri(QByteArrayView rest)
{
    UriParts parts;
    // Empty views that are not null say "there, and empty".
    const auto there = [](QByteArrayView view) { return view.isNull() ? QByteArrayView("") : view; };
    if (const qsizetype hash = rest.indexOf('#'); hash >= 0) {
        parts.fragment = there(rest.sliced(hash + 1));
        rest = rest.first(hash);
    }
    if (const qsizetype mark = rest.indexOf('?'); mark >= 0) {
        parts.query = there(rest.sliced(mark + 1));
        rest = rest.first(mark);
    }
    if (const qsizetype colon = rest.indexOf(':'); colon > 0 && isScheme(rest.first(colon))) {
        parts.scheme = rest.first(colon);
        rest = rest.sliced(colon + 1);
    }
    if (rest.startsWith("//")) {
        const qsizetype slash = rest.indexOf('/', 2);
        parts.authority = there(slash < 0 ? rest.sliced(2) : rest.sliced(2, slash - 2));
        rest = slash < 0 ? QByteArrayView("") : rest.sliced(slash);
    }
    parts.path = there(rest);
    return parts;
}

QByteArray resolvedUri(QByteArrayView base, QByteArrayView reference)
{
    UriParts to = splitUri(reference);
    if (!to.scheme.isNull()) {
        return joined(to, to.authority.isNull() && !to.path.startsWith('/') ? to.path.toByteArray()
                                                                            : withoutDotSegments(to.path));
    }
    const UriParts from = splitUri(base);
    to.scheme = from.scheme;
    if (!to.authority.isNull()) {
        return joined(to, withoutDotSegments(to.path));
    }
    to.authority = from.authority;
    if (to.path.isEmpty()) {
        to.query = to.query.isNull() ? from.query : to.query;
        return joined(to, from.path);
    }
    if (to.path.startsWith('/')) {
        return joined(to, withoutDotSegments(to.path));
    }
    const qsizetype slash = from.path.lastIndexOf('/');
    QByteArray merged = slash >= 0 ? from.path.first(slash + 1).toByteArray()
                        : !from.authority.isNull() && from.path.isEmpty() ? QByteArray("/")
                                                                          : QByteArray();
    merged.append(to.path);
    return joined(to, withoutDotSegments(merged));
}

QByteArray percentDecoded(QByteArrayView text)
{
    return text.contains('%') ? QByteArray::fromPercentEncoding(text.toByteArray()) : text.toByteArray();
}

bool isUriReference(QByteArrayView text, bool international)
{
    const UriParts parts = splitUri(text);
    if (parts.scheme.isNull()) {
        // §4.2: the first segment of a relative path holds no colon.
        const qsizetype colon = parts.path.indexOf(':');
        const qsizetype slash = parts.path.indexOf('/');
        if (parts.authority.isNull() && colon >= 0 && (slash < 0 || colon < slash)) {
            return false;
        }
    }
    return (parts.authority.isNull() || isAuthority(parts.authority, international)) &&
           allowed(parts.path, ":@/", international) && allowed(parts.query, ":@/?", international) &&
           allowed(parts.fragment, ":@/?", international);
}

bool isUri(QByteArrayView text, bool international)
{
    return !splitUri(text).scheme.isNull() && isUriReference(text, international);
}

} // namespace triptych::schema

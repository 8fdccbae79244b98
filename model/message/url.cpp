// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message/url.h"

#include "model/base/secret.h"
#include "model/message/tr.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

#include <arpa/inet.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych {

namespace {

using message::Tr;

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

bool isUnreserved(char c)
{
    return isAlpha(c) || isDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

tl::unexpected<Problem> refuse(
    const char *code, const QString &message, qsizetype offset, const QString &remedy = {})
{
    Location where;
    where.offset = offset;
    return fail(problem(code, message, where, remedy));
}

/// The other spelling that the host's owner registered, as advice; what is sent is only what the user writes.
QString asciiAdvice(QByteArrayView text)
{
    const qsizetype scheme = text.indexOf("://");
    if (scheme < 0) {
        return {};
    }
    const QByteArrayView rest = text.sliced(scheme + 3);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](char c) { return QByteArrayView("/?#:").contains(c); });
    const QByteArray ace = QUrl::toAce(QString::fromUtf8(rest.first(end - rest.begin())));
    return ace.isEmpty() ? QString() : Tr::tr("Write the host as “%1”.").arg(QString::fromLatin1(ace));
}

Status checkBytes(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text.at(i));
        if (c <= 0x20 || c == 0x7f) {
            return refuse("url.control",
                Tr::tr("A URL cannot hold a space or a control character (byte %1 at offset %2).")
                    .arg(u"0x"_s + QString::number(c, 16))
                    .arg(i),
                i);
        }
        if (c == '\\') {
            return refuse("url.backslash",
                Tr::tr("A URL cannot hold “\\”: programs disagree about the host it then names."), i);
        }
        if (c >= 0x80) {
            return refuse(
                "url.non-ascii", Tr::tr("A URL holds ASCII only (offset %1).").arg(i), i, asciiAdvice(text));
        }
    }
    return {};
}

/// Would some parser read this as an IPv4 address in another notation? Then only the plain one is taken.
bool endsInNumber(QByteArrayView host)
{
    QByteArrayView name = host;
    if (name.endsWith('.')) {
        name.chop(1);
    }
    const QByteArrayView label = name.sliced(name.lastIndexOf('.') + 1);
    if (label.startsWith("0x") || label.startsWith("0X")) {
        return std::all_of(label.begin() + 2, label.end(), isHex);
    }
    return !label.isEmpty() && std::all_of(label.begin(), label.end(), isDigit);
}

bool isPlainIpv4(const QByteArray &host)
{
    in_addr address{};
    if (inet_pton(AF_INET, host.constData(), &address) != 1) {
        return false;
    }
    const QByteArrayList parts = host.split('.');
    return std::all_of(
        parts.begin(), parts.end(), [](const QByteArray &p) { return p.size() == 1 || p.at(0) != '0'; });
}

bool isName(QByteArrayView host)
{
    QByteArrayView name = host;
    if (name.endsWith('.')) {
        name.chop(1);
    }
    if (name.isEmpty() || name.size() > 253 || name.startsWith('.') || name.endsWith('.') ||
        name.contains("..")) {
        return false;
    }
    return std::all_of(name.begin(), name.end(),
        [](char c) { return isAlpha(c) || isDigit(c) || c == '-' || c == '.' || c == '_'; });
}

bool isIpv6Literal(const QByteArray &host)
{
    in6_addr address{};
    return host.startsWith('[') && host.endsWith(']') &&
           inet_pton(AF_INET6, host.mid(1, host.size() - 2).constData(), &address) == 1;
}

/// RFC 3986 §5.2.4.
QByteArray withoutDotSegments(const QByteArray &path)
{
    QByteArrayList kept;
    const QByteArrayList segments = path.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i + 1 == segments.size();
        if (segments.at(i) == "..") {
            if (!kept.isEmpty()) {
                kept.removeLast();
            }
        } else if (segments.at(i) != ".") {
            kept += segments.at(i);
            continue;
        }
        if (last) {
            kept += QByteArray();
        }
    }
    return '/' + kept.join('/');
}

bool isKept(char c, UrlPart part)
{
    if (isUnreserved(c)) {
        return true;
    }
    switch (part) {
    case UrlPart::Segment:
        return QByteArrayView("!$&'()*+,;=:@").contains(c);
    case UrlPart::Path:
        return QByteArrayView("!$&'()*+,;=:@/").contains(c);
    case UrlPart::Query:
        return QByteArrayView("!$()*,:@/?").contains(c);
    case UrlPart::Written:
        return c > 0x20 && c < 0x7f && c != '\\';
    }
    Q_UNREACHABLE();
}

void appendEncoded(QByteArray &out, QByteArrayView bytes, UrlPart part)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        const bool triplet = part == UrlPart::Path && c == '%' && i + 2 < bytes.size() &&
                             isHex(bytes.at(i + 1)) && isHex(bytes.at(i + 2));
        if (c != '\0' && (triplet || isKept(c, part))) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
}

} // namespace

Status Url::parseAuthority(QByteArrayView authority)
{
    if (const qsizetype at = authority.indexOf('@'); at >= 0) {
        return refuse("url.userinfo", Tr::tr("A URL cannot hold a user name or password."), m_hostOffset + at,
            Tr::tr("Set them under Auth, as Basic."));
    }
    const qsizetype bracket = authority.startsWith('[') ? authority.indexOf(']') : -1;
    const qsizetype colon = authority.indexOf(':', std::max<qsizetype>(bracket, 0));
    m_host = (colon < 0 ? authority : authority.first(colon)).toByteArray().toLower();
    const bool isGood = m_host.startsWith('[') ? isIpv6Literal(m_host)
                        : endsInNumber(m_host) ? isPlainIpv4(m_host)
                                               : isName(m_host);
    if (!isGood) {
        return refuse("url.host",
            m_host.isEmpty()
                ? Tr::tr("The URL names no host.")
                : Tr::tr("“%1” is not a host name or a plain IP address.").arg(QString::fromLatin1(m_host)),
            m_hostOffset);
    }
    if (colon >= 0 && colon + 1 < authority.size()) {
        const QByteArrayView digits = authority.sliced(colon + 1);
        const bool numeric = digits.size() <= 5 && std::all_of(digits.begin(), digits.end(), isDigit);
        m_port = numeric ? digits.toByteArray().toInt() : -1;
        if (!numeric || m_port < 1 || m_port > 65535) {
            return refuse("url.port", Tr::tr("“%1” is not a port.").arg(QString::fromLatin1(digits)),
                m_hostOffset + colon + 1);
        }
    }
    return {};
}

Result<Url> Url::parse(QByteArrayView text)
{
    if (const Status bytes = checkBytes(text); !bytes) {
        return fail(bytes.error());
    }
    const qsizetype colon = text.indexOf(':');
    const bool isScheme =
        colon > 0 && isAlpha(text.at(0)) && std::all_of(text.begin(), text.begin() + colon, [](char c) {
            return isAlpha(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
        });
    if (!isScheme || !text.sliced(colon + 1).startsWith("//")) {
        return refuse("url.scheme", Tr::tr("The URL does not say how to connect."), 0,
            Tr::tr("Begin it with https:// or http://."));
    }
    Url url;
    url.m_scheme = text.first(colon).toByteArray().toLower();
    url.m_hostOffset = colon + 3;
    const auto end = std::find_if(
        text.begin() + url.m_hostOffset, text.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    url.m_targetOffset = end - text.begin();
    if (const Status ok =
            url.parseAuthority(text.sliced(url.m_hostOffset, url.m_targetOffset - url.m_hostOffset));
        !ok) {
        return fail(ok.error());
    }
    QByteArrayView rest = text.sliced(url.m_targetOffset);
    if (const qsizetype hash = rest.indexOf('#'); hash >= 0) {
        url.m_fragment = rest.sliced(hash + 1).toByteArray();
        rest = rest.first(hash);
    }
    if (const qsizetype question = rest.indexOf('?'); question >= 0) {
        url.m_query = rest.sliced(question + 1).toByteArray();
        rest = rest.first(question);
    }
    url.m_path = rest.toByteArray();
    return url;
}

int Url::effectivePort() const
{
    if (m_port >= 0) {
        return m_port;
    }
    return m_scheme == "https" ? 443 : m_scheme == "http" ? 80 : -1;
}

QList<QueryItem> Url::queryItems() const
{
    return m_query ? parseQuery(*m_query) : QList<QueryItem>();
}

QByteArray Url::authority() const
{
    const bool implied = (m_scheme == "https" && m_port == 443) || (m_scheme == "http" && m_port == 80);
    return m_port < 0 || implied ? m_host : m_host + ':' + QByteArray::number(m_port);
}

QByteArray Url::origin() const
{
    return m_scheme + "://" + m_host + ':' + QByteArray::number(effectivePort());
}

QByteArray Url::target() const
{
    const QByteArray path = m_path.isEmpty() ? QByteArray("/") : m_path;
    return m_query ? path + '?' + *m_query : path;
}

QByteArray Url::toBytes() const
{
    QByteArray result = m_scheme + "://" + m_host;
    if (m_port >= 0) {
        result += ':' + QByteArray::number(m_port);
    }
    result += m_path;
    if (m_query) {
        result += '?' + *m_query;
    }
    if (m_fragment) {
        result += '#' + *m_fragment;
    }
    return result;
}

QByteArray Url::redacted() const
{
    QByteArray result = m_scheme + "://" + m_host;
    if (m_port >= 0) {
        result += ':' + QByteArray::number(m_port);
    }
    result += m_path;
    if (!m_query) {
        return result;
    }
    QByteArrayList rows;
    for (const QByteArray &row : m_query->split('&')) {
        const qsizetype equals = row.indexOf('=');
        const bool hidden = equals >= 0 && isSensitiveParameter(percentDecode(row.left(equals)));
        rows += hidden ? row.left(equals + 1) + Secret::mask() : row;
    }
    return result + '?' + rows.join('&');
}

Result<Url> Url::resolved(QByteArrayView reference) const
{
    QByteArray text;
    for (const char c : reference.trimmed()) {
        const bool encode = c == ' ' || static_cast<unsigned char>(c) >= 0x80;
        text += encode ? '%' + QByteArray(1, c).toHex().toUpper() : QByteArray(1, c);
    }
    const auto delimiter =
        std::find_if(text.begin(), text.end(), [](char c) { return QByteArrayView(":/?#").contains(c); });
    const bool hasScheme = delimiter != text.end() && *delimiter == ':';
    if (hasScheme) {
        return parse(text);
    }
    if (text.startsWith("//")) {
        return parse(m_scheme + ':' + text);
    }
    const QByteArray base = m_scheme + "://" + authority();
    if (text.startsWith('/') || text.startsWith('?') || text.startsWith('#') || text.isEmpty()) {
        const QByteArray path = m_path.isEmpty() ? QByteArray("/") : m_path;
        const QByteArray kept = text.startsWith('/') ? QByteArray() : text.startsWith('?') ? path : target();
        const Result<Url> url = parse(base + kept + text);
        if (!url || !text.startsWith('/')) {
            return url;
        }
        Url clean = *url;
        clean.m_path = withoutDotSegments(url->m_path);
        return clean;
    }
    const QByteArray folder = m_path.left(m_path.lastIndexOf('/') + 1);
    Result<Url> url = parse(base + (folder.isEmpty() ? QByteArray("/") : folder) + text);
    if (url) {
        url->m_path = withoutDotSegments(url->m_path);
    }
    return url;
}

Marked percentEncode(const Marked &bytes, UrlPart part)
{
    if (part == UrlPart::Segment && (bytes.bytes() == "." || bytes.bytes() == "..")) {
        const QByteArray dots = bytes.bytes().size() == 1 ? QByteArray("%2E") : QByteArray("%2E%2E");
        return bytes.hasSecret() ? Marked::secret(dots) : Marked(dots);
    }
    Marked result;
    qsizetype done = 0;
    const auto appendPlain = [&](qsizetype end) {
        QByteArray encoded;
        appendEncoded(encoded, QByteArrayView(bytes.bytes()).sliced(done, end - done), part);
        result.append(encoded);
    };
    for (const Span &span : bytes.secrets()) {
        appendPlain(span.offset);
        QByteArray encoded;
        appendEncoded(encoded, QByteArrayView(bytes.bytes()).sliced(span.offset, span.length), part);
        result.appendSecret(encoded);
        done = span.end();
    }
    appendPlain(bytes.size());
    return result;
}

QByteArray percentDecode(QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool triplet =
            bytes.at(i) == '%' && i + 2 < bytes.size() && isHex(bytes.at(i + 1)) && isHex(bytes.at(i + 2));
        if (triplet) {
            result += QByteArray::fromHex(bytes.sliced(i + 1, 2).toByteArray());
            i += 2;
        } else {
            result += bytes.at(i);
        }
    }
    return result;
}

QList<QueryItem> parseQuery(QByteArrayView query)
{
    const auto decoded = [](QByteArray text) { return percentDecode(text.replace('+', ' ')); };
    QList<QueryItem> items;
    for (const QByteArray &row : query.toByteArray().split('&')) {
        const qsizetype equals = row.indexOf('=');
        if (equals < 0) {
            items.append({decoded(row), std::nullopt});
        } else {
            items.append({decoded(row.left(equals)), decoded(row.mid(equals + 1))});
        }
    }
    return items;
}

QByteArray formatQuery(const QList<QueryItem> &items)
{
    QByteArrayList rows;
    for (const QueryItem &item : items) {
        QByteArray row = percentEncode(item.name, UrlPart::Query).bytes();
        if (item.value) {
            row += '=' + percentEncode(*item.value, UrlPart::Query).bytes();
        }
        rows += row;
    }
    return rows.join('&');
}

bool isSensitiveParameter(QByteArrayView name)
{
    static constexpr std::array<std::string_view, 12> parts{"token", "secret", "password", "passwd", "pwd",
        "apikey", "api_key", "api-key", "signature", "credential", "jwt", "session"};
    static constexpr std::array<std::string_view, 6> names{
        "key", "sig", "auth", "code", "pass", "authorization"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(parts.begin(), parts.end(),
               [&](std::string_view p) { return lower.contains(QByteArrayView(p)); }) ||
           std::any_of(
               names.begin(), names.end(), [&](std::string_view n) { return lower == QByteArrayView(n); });
}

} // namespace triptych

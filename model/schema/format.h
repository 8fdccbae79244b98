// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace triptych::schema {

/// What a `format` asks of strings or of numbers; null where it asks nothing.
struct FormatCheck
{
    const char *name;
    bool (*ofText)(QByteArrayView utf8) = nullptr;
    bool (*ofNumber)(QByteArrayView lexeme) = nullptr; ///< a JSON number
};

/// The formats of the drafts (2020-12 validation §7.3) and of OpenAPI; null for any other, which then says
/// nothing. One set for all dialects: where an older draft does not define a name, the later meaning holds.
[[nodiscard]] const FormatCheck *formatCheck(QByteArrayView name);

// The checks that others build upon. UTF-8, whole text.
[[nodiscard]] bool isHostname(QByteArrayView text);                  ///< RFC 1123, A-labels by RFC 5890
[[nodiscard]] bool isIdnHostname(QByteArrayView text);               ///< RFC 5890 §2.3.2.3
[[nodiscard]] bool isIpv4(QByteArrayView text);                      ///< RFC 2673 §3.2
[[nodiscard]] bool isIpv6(QByteArrayView text);                      ///< RFC 4291 §2.2
[[nodiscard]] bool isEmail(QByteArrayView text, bool international); ///< RFC 5321 §4.1.2, RFC 6531
[[nodiscard]] bool isDate(QByteArrayView text);                      ///< RFC 3339 full-date
[[nodiscard]] bool isTime(QByteArrayView text);                      ///< RFC 3339 full-time
[[nodiscard]] bool isDateTime(QByteArrayView text);
[[nodiscard]] bool isDuration(QByteArrayView text); ///< RFC 3339 appendix A
[[nodiscard]] bool isBase64(QByteArrayView text);   ///< RFC 4648 §4

} // namespace triptych::schema

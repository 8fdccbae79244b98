// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message/headers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace triptych {

bool sameFieldName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    const auto first = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const Header &h) { return sameFieldName(h.name, name); });
    if (first == m_fields.end()) {
        add(name, value);
        return;
    }
    first->value = value;
    m_fields.erase(std::remove_if(first + 1, m_fields.end(),
                       [&](const Header &h) { return sameFieldName(h.name, name); }),
        m_fields.end());
}

void Headers::remove(QByteArrayView name)
{
    m_fields.removeIf([&](const Header &h) { return sameFieldName(h.name, name); });
}

std::optional<QByteArray> Headers::value(QByteArrayView name) const
{
    for (const Header &field : m_fields) {
        if (sameFieldName(field.name, name)) {
            return field.value;
        }
    }
    return std::nullopt;
}

QByteArrayList Headers::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (const Header &field : m_fields) {
        if (sameFieldName(field.name, name)) {
            found += field.value;
        }
    }
    return found;
}

bool isSensitiveHeader(QByteArrayView name)
{
    static constexpr std::array<std::string_view, 20> names{"authorization", "proxy-authorization",
        "x-api-key", "api-key", "x-auth-token", "x-access-token", "x-csrf-token", "x-xsrf-token", "cookie",
        "set-cookie", "session-token", "x-session-token", "x-refresh-token", "x-id-token", "x-jwt-assertion",
        "client-secret", "secret-key", "x-wsse", "www-authenticate", "x-gitlab-token"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(names.begin(), names.end(), [&](std::string_view n) {
        return lower == QByteArrayView(n);
    }) || lower.contains("signature");
}

} // namespace triptych

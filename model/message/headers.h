// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <initializer_list>
#include <optional>

namespace triptych {

/// One field line (RFC 9110 §5): bytes as they were on the wire, less the optional white space around the
/// value.
struct Header
{
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &) const = default;
};

/// Header fields in the order, case and number in which they were received or will be sent. Lookup ignores
/// case.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields)
        : m_fields(fields)
    {
    }

    void add(QByteArray name, QByteArray value) { m_fields.append({std::move(name), std::move(value)}); }
    /// Replaces the first field of that name and removes the others; adds one when there is none.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(QByteArrayView name);

    /// The first value of that name, nothing when there is none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    [[nodiscard]] QByteArrayList values(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return value(name).has_value(); }

    [[nodiscard]] qsizetype size() const { return m_fields.size(); }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] const Header &at(qsizetype i) const { return m_fields.at(i); }
    [[nodiscard]] auto begin() const { return m_fields.cbegin(); }
    [[nodiscard]] auto end() const { return m_fields.cend(); }

    bool operator==(const Headers &) const = default;

private:
    QList<Header> m_fields;
};

/// Field names are ASCII: compares without regard to case and locale.
[[nodiscard]] bool sameFieldName(QByteArrayView a, QByteArrayView b);

/// Does a header of this name usually carry a credential (authorization, cookie, x-api-key, webhook
/// signatures, …)? What it holds is masked in views, exports and CLI output.
[[nodiscard]] bool isSensitiveHeader(QByteArrayView name);

} // namespace triptych

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMetaType>

namespace triptych {

/// A stretch of bytes inside a text.
struct Span
{
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const Span &) const = default;
};

/// Bytes that know which of them are an entered secret, so that masking is exact wherever they end up. Spans
/// rise and do not overlap. What joins, cuts and encodes such bytes carries the spans along.
class Marked
{
public:
    Marked() = default;
    Marked(QByteArray plain) // NOLINT(google-explicit-constructor): plain bytes are the ordinary case
        : m_bytes(std::move(plain))
    {
    }
    /// All of it is one secret; an empty one is no secret.
    [[nodiscard]] static Marked secret(const QByteArray &bytes);
    /// `secrets` as secrets() gives them.
    [[nodiscard]] static Marked withSpans(QByteArray bytes, QList<Span> secrets);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QList<Span> &secrets() const { return m_secrets; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] bool hasSecret() const { return !m_secrets.isEmpty(); }

    void append(QByteArrayView plain) { m_bytes += plain; }
    void append(const QByteArray &plain) { m_bytes += plain; }
    void append(const char *plain) { m_bytes += plain; }
    void append(char plain) { m_bytes += plain; }
    void append(const Marked &other);
    void appendSecret(QByteArrayView bytes);

    /// A part of it; a secret that is cut through stays a secret.
    [[nodiscard]] Marked mid(qsizetype offset, qsizetype length = -1) const;
    /// Without white space (space, tab) at both ends: the OWS of RFC 9110 §5.6.3.
    [[nodiscard]] Marked trimmed() const;
    /// The same bytes as one secret if any part of them is.
    [[nodiscard]] Marked asWhole() const { return hasSecret() ? secret(m_bytes) : *this; }

    /// Each secret replaced by Secret::mask(): what may be shown, stored and exported.
    [[nodiscard]] QByteArray masked() const;
    [[nodiscard]] QByteArrayList secretValues() const;

    bool operator==(const Marked &) const = default;

private:
    QByteArray m_bytes;
    QList<Span> m_secrets;
};

/// Marks every place where one of `values` stands: for bytes that came back from elsewhere (an echo), where
/// no spans are known. Empty values are ignored.
[[nodiscard]] Marked markOccurrences(const QByteArray &bytes, const QByteArrayList &values);

} // namespace triptych

Q_DECLARE_METATYPE(triptych::Marked)

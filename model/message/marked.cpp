// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message/marked.h"

#include "model/base/secret.h"

#include <algorithm>

namespace triptych {

Marked Marked::secret(const QByteArray &bytes)
{
    Marked result;
    result.appendSecret(bytes);
    return result;
}

Marked Marked::withSpans(QByteArray bytes, QList<Span> secrets)
{
    Marked result(std::move(bytes));
    result.m_secrets = std::move(secrets);
    return result;
}

void Marked::append(const Marked &other)
{
    for (const Span &span : other.m_secrets) {
        m_secrets.append({m_bytes.size() + span.offset, span.length});
    }
    m_bytes += other.m_bytes;
}

void Marked::appendSecret(QByteArrayView bytes)
{
    if (!bytes.isEmpty()) {
        m_secrets.append({m_bytes.size(), bytes.size()});
        m_bytes += bytes;
    }
}

Marked Marked::mid(qsizetype offset, qsizetype length) const
{
    const qsizetype start = std::clamp<qsizetype>(offset, 0, m_bytes.size());
    const qsizetype end = length < 0 ? m_bytes.size() : std::min(start + length, m_bytes.size());
    Marked result(m_bytes.mid(start, end - start));
    for (const Span &span : m_secrets) {
        const qsizetype from = std::max(span.offset, start);
        const qsizetype to = std::min(span.end(), end);
        if (from < to) {
            result.m_secrets.append({from - start, to - from});
        }
    }
    return result;
}

Marked Marked::trimmed() const
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    qsizetype first = 0;
    qsizetype last = m_bytes.size();
    while (first < last && isBlank(m_bytes.at(first))) {
        ++first;
    }
    while (last > first && isBlank(m_bytes.at(last - 1))) {
        --last;
    }
    return first == 0 && last == m_bytes.size() ? *this : mid(first, last - first);
}

QByteArray Marked::masked() const
{
    if (m_secrets.isEmpty()) {
        return m_bytes;
    }
    QByteArray result;
    qsizetype done = 0;
    for (const Span &span : m_secrets) {
        result += QByteArrayView(m_bytes).sliced(done, span.offset - done);
        result += Secret::mask();
        done = span.end();
    }
    return result + m_bytes.mid(done);
}

QByteArrayList Marked::secretValues() const
{
    QByteArrayList values;
    for (const Span &span : m_secrets) {
        values += m_bytes.mid(span.offset, span.length);
    }
    return values;
}

Marked markOccurrences(const QByteArray &bytes, const QByteArrayList &values)
{
    QList<Span> found;
    for (const QByteArray &value : values) {
        for (qsizetype at = value.isEmpty() ? -1 : bytes.indexOf(value); at >= 0;
             at = bytes.indexOf(value, at + value.size())) {
            found.append({at, value.size()});
        }
    }
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) {
        return a.offset != b.offset ? a.offset < b.offset : a.length > b.length;
    });
    Marked result;
    for (const Span &span : found) {
        const qsizetype from = std::max(span.offset, result.size());
        if (from < span.end()) {
            result.append(QByteArrayView(bytes).sliced(result.size(), from - result.size()));
            result.appendSecret(QByteArrayView(bytes).sliced(from, span.end() - from));
        }
    }
    result.append(QByteArrayView(bytes).sliced(result.size()));
    return result;
}

} // namespace triptych

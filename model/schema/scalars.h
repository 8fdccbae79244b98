// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

#include <QByteArray>

namespace triptych::schema {

/// The text of a scalar or of a mapping's key without a copy wherever the bytes are the text.
class ScalarText
{
public:
    ScalarText(const text::SyntaxTree &tree, text::NodeId node)
    {
        const text::Node &n = tree[node];
        const bool quoted =
            n.style == text::NodeStyle::DoubleQuoted || n.style == text::NodeStyle::SingleQuoted;
        const quint32 size = n.end - n.start;
        if (!(n.flags & (text::HasEscapes | text::Damaged)) &&
            (quoted ? size >= 2 : n.style == text::NodeStyle::Plain)) {
            const char *start = tree.source().constData() + n.start;
            m_view = quoted ? QByteArrayView(start + 1, qsizetype(size) - 2)
                            : QByteArrayView(start, qsizetype(size));
        } else {
            m_held = tree.text(node);
            m_view = m_held;
        }
    }
    ScalarText(const ScalarText &) = delete;
    ScalarText &operator=(const ScalarText &) = delete;
    ScalarText(ScalarText &&) = delete;
    ScalarText &operator=(ScalarText &&) = delete;
    ~ScalarText() = default;

    [[nodiscard]] QByteArrayView view() const { return m_view; }

private:
    QByteArray m_held;
    QByteArrayView m_view;
};

/// What a value is to JSON Schema: a key is a string, however YAML reads it.
[[nodiscard]] inline text::NodeKind valueKind(const text::Node &node)
{
    return (node.flags & text::IsKey) ? text::NodeKind::String : node.kind;
}

/// Code points of UTF-8 (JSON Schema validation §6.3.1 counts these); a stray byte counts as one.
[[nodiscard]] inline qsizetype codePoints(QByteArrayView utf8)
{
    qsizetype count = 0;
    for (const char c : utf8) {
        count += (c & 0xC0) != 0x80 ? 1 : 0;
    }
    return count;
}

/// Are two values the same to JSON Schema (core §4.2.2)? Numbers by value, objects whatever the order of
/// their keys; of a key that is there twice the last value counts. `work` is lowered by the values looked at;
/// when it runs out the answer is false and `work` negative.
[[nodiscard]] bool equalValues(const text::SyntaxTree &a, text::NodeId nodeA, const text::SyntaxTree &b,
    text::NodeId nodeB, qint64 &work);

/// Equal values have equal hashes.
[[nodiscard]] quint64 valueHash(const text::SyntaxTree &tree, text::NodeId node, qint64 &work);

} // namespace triptych::schema

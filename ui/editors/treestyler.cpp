// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/treestyler.h"

#include <algorithm>

namespace triptych::ui {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

class Styler
{
public:
    Styler(const SyntaxTree &tree, qsizetype from, qsizetype to)
        : m_tree(tree)
        , m_from(from)
        , m_to(to)
        , m_styles(to - from, char(TextStyle::Default))
    {
    }

    QByteArray run()
    {
        for (NodeId root = m_tree.root(); root != NoNode; root = m_tree.nextRoot(root)) {
            visit(root);
        }
        styleBetweenNodes();
        return std::move(m_styles);
    }

private:
    void visit(NodeId id)
    {
        const text::Node &node = m_tree[id];
        if (const auto *properties = m_tree.properties(id)) {
            fill(properties->start, properties->end, TextStyle::Reference);
        }
        if (node.start >= m_to || node.end <= m_from) {
            return;
        }
        if (!m_tree.isCollection(id)) {
            fill(node.start, node.end, styleOf(id));
            return;
        }
        for (NodeId child = m_tree.firstChild(id); child != NoNode && m_tree[child].start < m_to;
             child = m_tree.nextChild(id, child)) {
            if (m_tree[child].end > m_from || m_tree.properties(child)) {
                visit(child);
            }
        }
    }

    [[nodiscard]] TextStyle styleOf(NodeId id) const
    {
        const text::Node &node = m_tree[id];
        if (node.flags & text::Damaged) {
            return TextStyle::Damaged;
        }
        if (node.flags & text::IsKey) {
            return TextStyle::Key;
        }
        switch (node.kind) {
        case NodeKind::String:
            return TextStyle::String;
        case NodeKind::Number:
            return TextStyle::Number;
        case NodeKind::Boolean:
        case NodeKind::Null:
            return TextStyle::Literal;
        case NodeKind::Alias:
            return TextStyle::Reference;
        case NodeKind::Invalid:
            return TextStyle::Damaged;
        case NodeKind::Sequence:
        case NodeKind::Mapping:
            break;
        }
        return TextStyle::Default;
    }

    void fill(qsizetype start, qsizetype end, TextStyle style)
    {
        const qsizetype first = std::max(start, m_from);
        const qsizetype last = std::min(end, m_to);
        if (first < last) {
            std::fill(m_styles.begin() + (first - m_from), m_styles.begin() + (last - m_from), char(style));
        }
    }

    /// What lies between nodes is punctuation, white space and, in YAML, comments.
    void styleBetweenNodes()
    {
        const QByteArray &source = m_tree.source();
        for (qsizetype i = m_from; i < m_to; ++i) {
            if (m_styles.at(i - m_from) != char(TextStyle::Default)) {
                continue;
            }
            const char c = source.at(i);
            const bool afterBlank = i == 0 || QByteArrayView(" \t\r\n").contains(source.at(i - 1));
            if (c == '#' && afterBlank && m_tree.format() == text::Format::Yaml) {
                qsizetype end = i;
                while (end < m_to && source.at(end) != '\n' && source.at(end) != '\r') {
                    ++end;
                }
                fill(i, end, TextStyle::Comment);
                i = end;
            } else if (quint8(c) > ' ') {
                m_styles[i - m_from] = char(TextStyle::Punctuation);
            }
        }
    }

    const SyntaxTree &m_tree;
    qsizetype m_from;
    qsizetype m_to;
    QByteArray m_styles;
};

} // namespace

QByteArray stylesFor(const SyntaxTree &tree, qsizetype from, qsizetype to)
{
    const qsizetype size = tree.source().size();
    from = std::clamp<qsizetype>(from, 0, size);
    to = std::clamp<qsizetype>(to, from, size);
    return Styler(tree, from, to).run();
}

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

namespace triptych::text {

/// How new JSON is laid out.
struct JsonLayout
{
    QByteArray newline; ///< empty: everything on one line
    QByteArray step;    ///< of indentation, a level
    QByteArray indent;  ///< of the line that the value begins on
    QByteArray afterColon;
    QByteArray afterComma; ///< within one line
    QByteArray inBraces;   ///< within one line, on either side: `{ "a": 1 }`

    [[nodiscard]] static JsonLayout compact() { return {}; }
    [[nodiscard]] static JsonLayout pretty() { return {"\n", "  ", {}, " ", {}, {}}; }
};

/// The JSON text of a node of any document. Numbers keep their digits and strings of a sound JSON document
/// their escapes; of a key that is there twice the last one is written. Aliases are followed.
class JsonEmitter
{
public:
    /// More than `expansionLimit` nodes below aliases, or deeper than maximumDepth, gives up: isComplete()
    /// tells.
    JsonEmitter(const SyntaxTree &tree, JsonLayout layout, qsizetype expansionLimit);

    [[nodiscard]] QByteArray emitted(NodeId node);
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    void value(NodeId node, int depth);
    void expansion(NodeId alias, int depth);
    void string(NodeId node);
    void number(NodeId node);
    void key(NodeId node);
    void mapping(NodeId node, int depth);
    void sequence(NodeId node, int depth);
    void between(int depth, bool first);
    void closing(int depth, bool empty);
    [[nodiscard]] QList<NodeId> lastKeys(NodeId mapping) const;

    const SyntaxTree &m_tree;
    const JsonLayout m_layout;
    QByteArray m_out;
    qsizetype m_budget;
    int m_expansions = 0; ///< aliases that are open
    bool m_verbatim;      ///< may a string be copied as it stands?
    bool m_complete = true;
};

} // namespace triptych::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

namespace triptych::text {

/// How a document writes its YAML.
struct YamlLayout
{
    QByteArray newline = "\n";
    int step = 2;                ///< columns of a nested mapping
    bool flushSequences = false; ///< `-` in the column of the key above it
    bool singleQuotes = false;   ///< where quotes are needed and either would do
    bool literals = true;        ///< texts of several lines as `|`
    bool padBraces = false;      ///< `{ a: 1 }` rather than `{a: 1}`
};

/// What stands before a value on its line.
enum class YamlIntro : quint8 { Nothing, Key, Dash };

/// New YAML for a JSON value.
class YamlEmitter
{
public:
    explicit YamlEmitter(YamlLayout layout)
        : m_layout(std::move(layout))
    {
    }

    /// What follows `key:` or `-` whose first byte is in `column`: a blank and the text, or lines of its own,
    /// each with its newline before it. After Nothing: the text as it begins in that column.
    [[nodiscard]] QByteArray block(const SyntaxTree &json, NodeId node, int column, YamlIntro intro) const;
    /// On one line, as brackets may enclose it.
    [[nodiscard]] QByteArray flow(const SyntaxTree &json, NodeId node) const;
    [[nodiscard]] QByteArray string(QByteArrayView text, bool inFlow) const;
    [[nodiscard]] const YamlLayout &layout() const { return m_layout; }

private:
    [[nodiscard]] QByteArray scalar(const SyntaxTree &json, NodeId node, bool inFlow) const;
    [[nodiscard]] QByteArray literal(const QByteArray &text, int column) const;
    [[nodiscard]] QByteArray children(
        const SyntaxTree &json, NodeId node, int column, bool firstInPlace) const;
    [[nodiscard]] int columnOfChildren(bool sequence, int column, YamlIntro intro) const;

    const YamlLayout m_layout;
};

} // namespace triptych::text

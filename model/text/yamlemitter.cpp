// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamlemitter.h"

#include "model/text/yamlquoting.h"

namespace triptych::text {

QByteArray YamlEmitter::string(QByteArrayView text, bool inFlow) const
{
    if (isPlainSafe(text, inFlow)) {
        return text.toByteArray();
    }
    return m_layout.singleQuotes && isSingleQuotable(text) ? singleQuoted(text) : yamlDoubleQuoted(text);
}

QByteArray YamlEmitter::scalar(const SyntaxTree &json, NodeId node, bool inFlow) const
{
    switch (json[node].kind) {
    case NodeKind::Number:
        return yamlNumber(json.bytes(node));
    case NodeKind::Null:
    case NodeKind::Boolean:
        return json.bytes(node).toByteArray();
    default:
        return string(json.text(node), inFlow);
    }
}

QByteArray YamlEmitter::flow(const SyntaxTree &json, NodeId node) const
{
    if (!json.isCollection(node)) {
        return scalar(json, node, true);
    }
    const bool mapping = json[node].kind == NodeKind::Mapping;
    const bool padded = mapping && m_layout.padBraces && json.firstChild(node) != NoNode;
    const qsizetype opening = padded ? 2 : 1;
    QByteArray out = padded ? "{ " : mapping ? "{" : "[";
    for (NodeId c = json.firstChild(node); c != NoNode; c = json.nextChild(node, c)) {
        const bool key = json[c].flags & IsKey;
        if (out.size() > opening && (key || !mapping)) {
            out += ", ";
        }
        out += flow(json, c) + (key ? ": " : "");
    }
    return out + (padded ? " }" : mapping ? "}" : "]");
}

QByteArray YamlEmitter::literal(const QByteArray &text, int column) const
{
    const bool ends = text.endsWith('\n');
    QByteArray out = ends ? " |" : " |-";
    const QByteArray indent(column, ' ');
    for (const QByteArray &line : (ends ? text.chopped(1) : text).split('\n')) {
        out += m_layout.newline + (line.isEmpty() ? QByteArray() : indent + line);
    }
    return out;
}

int YamlEmitter::columnOfChildren(bool sequence, int column, YamlIntro intro) const
{
    switch (intro) {
    case YamlIntro::Nothing:
        return column;
    case YamlIntro::Dash:
        return column + 2;
    case YamlIntro::Key:
        break;
    }
    return sequence && m_layout.flushSequences ? column : column + m_layout.step;
}

QByteArray YamlEmitter::block(const SyntaxTree &json, NodeId node, int column, YamlIntro intro) const
{
    const QByteArray blank = intro == YamlIntro::Nothing ? "" : " ";
    if (!json.isCollection(node)) {
        if (m_layout.literals && intro != YamlIntro::Nothing && json[node].kind == NodeKind::String) {
            const QByteArray text = json.text(node);
            if (isLiteralSafe(text)) {
                return literal(text, columnOfChildren(false, column, intro));
            }
        }
        return blank + scalar(json, node, false);
    }
    const bool sequence = json[node].kind == NodeKind::Sequence;
    if (json.firstChild(node) == NoNode) {
        return blank + (sequence ? "[]" : "{}");
    }
    const QByteArray all =
        children(json, node, columnOfChildren(sequence, column, intro), intro != YamlIntro::Key);
    return intro == YamlIntro::Dash ? ' ' + all : all;
}

QByteArray YamlEmitter::children(const SyntaxTree &json, NodeId node, int column, bool firstInPlace) const
{
    const bool sequence = json[node].kind == NodeKind::Sequence;
    const QByteArray lineBegin = m_layout.newline + QByteArray(column, ' ');
    QByteArray out;
    for (NodeId c = json.firstChild(node); c != NoNode; c = json.nextChild(node, c)) {
        if (!firstInPlace || !out.isEmpty()) {
            out += lineBegin;
        }
        if (sequence) {
            out += '-' + block(json, c, column, YamlIntro::Dash);
            continue;
        }
        out += string(json.text(c), false) + ':';
        c = json.valueOf(c);
        out += block(json, c, column, YamlIntro::Key);
    }
    return out;
}

} // namespace triptych::text

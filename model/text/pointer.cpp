// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/pointer.h"

#include "model/text/tr.h"

namespace triptych::text {

namespace {

tl::unexpected<Problem> syntaxProblem(QByteArrayView text)
{
    return fail(problem("pointer.syntax",
        Tr::tr(
            "“%1” is not a JSON Pointer: it is empty or starts with “/”, and “~” is written “~0”, “/” “~1”.")
            .arg(QString::fromUtf8(text))));
}

} // namespace

Result<Pointer> Pointer::parse(QByteArrayView text)
{
    if (text.isEmpty()) {
        return Pointer();
    }
    if (text.front() != '/') {
        return syntaxProblem(text);
    }
    QByteArrayList tokens;
    QByteArray token;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '/') {
            tokens += token;
            token.clear();
        } else if (c == '~') {
            const char escaped = i + 1 < text.size() ? text.at(++i) : '\0';
            if (escaped != '0' && escaped != '1') {
                return syntaxProblem(text);
            }
            token += escaped == '0' ? '~' : '/';
        } else {
            token += c;
        }
    }
    return Pointer(tokens << token);
}

Result<Pointer> Pointer::parseFragment(QByteArrayView text)
{
    if (text.isEmpty() || text.front() != '#') {
        return syntaxProblem(text);
    }
    return parse(QByteArray::fromPercentEncoding(text.sliced(1).toByteArray()));
}

QByteArray Pointer::toString() const
{
    QByteArray text;
    for (const QByteArray &token : m_tokens) {
        text += '/';
        for (const char c : token) {
            if (c == '~') {
                text += "~0";
            } else if (c == '/') {
                text += "~1";
            } else {
                text += c;
            }
        }
    }
    return text.isNull() ? QByteArray("") : text;
}

QByteArray Pointer::toFragment() const
{
    // What RFC 3986 §3.5 lets stand in a fragment, less "%".
    return '#' + toString().toPercentEncoding("/!$&'()*+,;=:@?");
}

Pointer Pointer::operator/(QByteArrayView token) const
{
    QByteArrayList tokens = m_tokens;
    tokens += token.toByteArray();
    return Pointer(std::move(tokens));
}

bool Pointer::contains(const Pointer &other) const
{
    return other.size() >= size() && other.m_tokens.first(size()) == m_tokens;
}

qint64 arrayIndex(QByteArrayView token)
{
    if (token.isEmpty() || token.size() > 18 || (token.size() > 1 && token.front() == '0')) {
        return -1;
    }
    qint64 index = 0;
    for (const char c : token) {
        if (c < '0' || c > '9') {
            return -1;
        }
        index = index * 10 + (c - '0');
    }
    return index;
}

namespace {

NodeId step(const SyntaxTree &tree, NodeId at, const QByteArray &token)
{
    at = tree.resolved(at);
    if (at == NoNode) {
        return NoNode;
    }
    if (tree[at].kind == NodeKind::Sequence) {
        const qint64 index = arrayIndex(token);
        return index < 0 || index >= NoNode ? NoNode : tree.item(at, NodeId(index));
    }
    return tree.child(at, token);
}

} // namespace

NodeId find(const SyntaxTree &tree, const Pointer &pointer, NodeId from)
{
    NodeId at = tree.count() == 0 ? NoNode : from;
    for (const QByteArray &token : pointer.tokens()) {
        at = at == NoNode ? NoNode : step(tree, at, token);
    }
    return at;
}

NodeId findNearest(const SyntaxTree &tree, const Pointer &pointer, NodeId from)
{
    NodeId at = tree.count() == 0 ? NoNode : from;
    for (const QByteArray &token : pointer.tokens()) {
        const NodeId next = at == NoNode ? NoNode : step(tree, at, token);
        if (next == NoNode) {
            break;
        }
        at = next;
    }
    return at;
}

Pointer pointerTo(const SyntaxTree &tree, NodeId node)
{
    QByteArrayList tokens;
    const auto path = tree.pathTo(node);
    for (size_t i = 1; i < path.size(); ++i) {
        const NodeId parent = path[i - 1];
        const bool isMapping = tree[parent].kind == NodeKind::Mapping;
        NodeId index = 0;
        NodeId key = NoNode;
        for (NodeId c = tree.firstChild(parent); c != NoNode; c = tree.nextChild(parent, c)) {
            if (isMapping && (tree[c].flags & IsKey)) {
                key = c;
            }
            if (c == path[i]) {
                break;
            }
            ++index;
        }
        tokens += isMapping ? tree.text(key) : QByteArray::number(index);
    }
    return Pointer(std::move(tokens));
}

} // namespace triptych::text

// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the parser read, for a comparison by others: one line of JSON a file named on standard input,
// {"file", "errors": [codes], "documents": [value…]}. A mapping is {"m": [[key, value]…]}, a sequence {"l":
// […]}, an alias {"a": name}, every other scalar {kind: text} with the kind n(ull), b(oolean), d(igits) or
// s(tring).
#include "model/text/syntaxtree.h"
#include "model/text/value.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace triptych::text;

namespace {

const char *letter(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Null:
        return "n";
    case NodeKind::Boolean:
        return "b";
    case NodeKind::Number:
        return "d";
    case NodeKind::String:
        return "s";
    case NodeKind::Alias:
        return "a";
    default:
        return "x";
    }
}

void write(const SyntaxTree &tree, NodeId id, QByteArray &out)
{
    if (!tree.isCollection(id)) {
        const QByteArray text =
            tree[id].kind == NodeKind::Alias ? tree.bytes(id).sliced(1).toByteArray() : tree.text(id);
        out += QByteArray("{\"") + letter(tree[id].kind) + "\":" + jsonQuoted(text) + '}';
        return;
    }
    const bool mapping = tree[id].kind == NodeKind::Mapping;
    out += mapping ? "{\"m\":[" : "{\"l\":[";
    bool key = true;
    for (NodeId c = tree.firstChild(id); c != NoNode; c = tree.nextChild(id, c)) {
        if (c != tree.firstChild(id)) {
            out += ',';
        }
        out += mapping && key ? "[" : "";
        write(tree, c, out);
        out += mapping && !key ? "]" : "";
        key = !key;
    }
    out += "]}";
}

} // namespace

int main()
{
    QTextStream input(stdin);
    for (QString path = input.readLine(); !path.isNull(); path = input.readLine()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
            return 1;
        }
        const auto tree = parseYaml(file.readAll());
        QByteArray line = "{\"file\":" + jsonQuoted(path.toUtf8()) + ",\"errors\":[";
        QByteArrayList codes;
        for (const SyntaxError &error : tree->errors()) {
            if (syntaxErrorSeverity(error.kind) == triptych::Severity::Error) {
                codes += jsonQuoted(syntaxErrorCode(error.kind) + '@' + QByteArray::number(error.offset));
            }
        }
        line += codes.join(',') + "],\"documents\":[";
        for (NodeId root = tree->root(); root != NoNode; root = tree->nextRoot(root)) {
            line += root == tree->root() ? "" : ",";
            write(*tree, root, line);
        }
        line += "]}\n";
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/numbers.h"
#include "tests/model/text/plainmodel.h"
#include "tests/support/corpus.h"

#include <cstdio>

// Prints, a line each, texts of the corpus after one random edit, with the value that they must have.
//   editedtexts <number>

using namespace triptych::text;
using namespace triptych::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Aliases, infinities and keys that are there twice are not for JSON.
bool isSimple(const SyntaxTree &tree)
{
    if (tree.root() == NoNode || tree.nextRoot(tree.root()) != NoNode) {
        return false;
    }
    for (NodeId id = 0; id < tree.count(); ++id) {
        const Node &node = tree[id];
        const bool odd = node.kind == NodeKind::Number && !toJsonNumber(tree.text(id));
        if (node.kind == NodeKind::Alias || odd || (node.flags & (Duplicate | HasProperties))) {
            return false;
        }
    }
    return tree.errors().isEmpty();
}

QByteArray jsonOf(const Plain &plain)
{
    QByteArray out;
    switch (plain.kind) {
    case NodeKind::Mapping:
        for (const auto &[key, value] : plain.children) {
            out += (out.isEmpty() ? "" : ",") + jsonQuoted(key) + ':' + jsonOf(value);
        }
        return '{' + out + '}';
    case NodeKind::Sequence:
        for (const auto &[key, value] : plain.children) {
            out += (out.isEmpty() ? "" : ",") + jsonOf(value);
        }
        return '[' + out + ']';
    case NodeKind::Null:
        return "null";
    case NodeKind::Boolean:
        return plain.words.toLower();
    case NodeKind::Number:
        return toJsonNumber(plain.words).value_or("null");
    default:
        return jsonQuoted(plain.words);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 500;
    if (corpusRoot().isEmpty()) {
        std::fprintf(stderr, "skipped, no corpus\n");
        return 77;
    }
    const quint32 seed = qEnvironmentVariableIsSet("TRIPTYCH_SEED")
                             ? quint32(qEnvironmentVariableIntValue("TRIPTYCH_SEED"))
                             : QRandomGenerator::global()->generate();
    std::fprintf(stderr, "seed %u\n", seed);
    QRandomGenerator random(seed);
    const QStringList files = corpusFiles(u"openapi"_s, {u"*.json"_s, u"*.yaml"_s, u"*.yml"_s});
    for (int done = 0; done < wanted;) {
        const QString &path = files[random.bounded(files.size())];
        const QByteArray bytes = readFile(path);
        const bool yaml = !path.endsWith(".json"_L1);
        const Snapshot base = Snapshot::of(yaml ? Format::Yaml : Format::Json, bytes);
        if (bytes.size() > 200'000 || !isSimple(*base.tree)) {
            continue;
        }
        const auto edit = randomEdit(base, plainOf(*base.tree), random);
        if (!edit || !edit->edits) {
            continue;
        }
        ++done;
        const QByteArray line =
            "{\"file\":" + jsonQuoted(path.toUtf8()) + ",\"what\":" + jsonQuoted(edit->what) +
            ",\"yaml\":" + (yaml ? "true" : "false") +
            ",\"text\":" + jsonQuoted(edit->edits->applied(bytes), true) +
            ",\"value\":" + jsonQuoted(jsonOf(edit->expected.children.front().second), true) + "}\n";
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    }
    return 0;
}

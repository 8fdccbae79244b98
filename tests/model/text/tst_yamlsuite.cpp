// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxtree.h"
#include "model/text/value.h"
#include "tests/model/text/treecheck.h"
#include "tests/model/text/yamlsuite.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <map>

using namespace triptych;
using namespace triptych::text;
using namespace Qt::Literals::StringLiterals;
using tests::SuiteCase;

namespace {

QByteArray escaped(QByteArray text)
{
    text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\b", "\\b");
    return text;
}

/// The suite's event notation, without the marks of explicit documents.
class Events
{
public:
    explicit Events(const SyntaxTree &tree)
        : m_tree(tree)
    {
    }

    QByteArrayList list()
    {
        for (NodeId root = m_tree.root(); root != NoNode; root = m_tree.nextRoot(root)) {
            m_list += "+DOC";
            add(root);
            m_list += "-DOC";
        }
        return m_list;
    }

private:
    void add(NodeId id)
    {
        const Node &node = m_tree[id];
        if (!m_tree.isCollection(id)) {
            m_list += scalar(id);
            return;
        }
        const bool mapping = node.kind == NodeKind::Mapping;
        QByteArray event = mapping ? "+MAP" : "+SEQ";
        if (node.style == NodeStyle::Flow) {
            event += mapping ? " {}" : " []";
        }
        m_list += event + properties(id);
        for (NodeId c = m_tree.firstChild(id); c != NoNode; c = m_tree.nextChild(id, c)) {
            add(c);
        }
        m_list += mapping ? "-MAP" : "-SEQ";
    }

    QByteArray properties(NodeId id) const
    {
        QByteArray out;
        if (const NodeProperties *p = m_tree.properties(id)) {
            const QByteArray &source = m_tree.source();
            if (p->anchorEnd != p->anchorStart) {
                out += " &" + source.mid(p->anchorStart, p->anchorEnd - p->anchorStart);
            }
            if (p->tagEnd != p->tagStart) {
                out += " <tag>"; // expanding is not the parser's
            }
        }
        return out;
    }

    QByteArray scalar(NodeId id) const
    {
        const Node &node = m_tree[id];
        if (node.kind == NodeKind::Alias) {
            return "=ALI " + m_tree.bytes(id).toByteArray();
        }
        static const std::map<NodeStyle, char> marks = {{NodeStyle::Plain, ':'}, {NodeStyle::Absent, ':'},
            {NodeStyle::SingleQuoted, '\''}, {NodeStyle::DoubleQuoted, '"'}, {NodeStyle::Literal, '|'},
            {NodeStyle::Folded, '>'}};
        return "=VAL" + properties(id) + ' ' + marks.at(node.style) + escaped(m_tree.text(id));
    }

    const SyntaxTree &m_tree;
    QByteArrayList m_list;
};

QByteArrayList expectedEvents(const QByteArray &tree)
{
    QByteArrayList events;
    for (QByteArray line : tree.split('\n')) {
        while (line.startsWith(' ')) {
            line.remove(0, 1);
        }
        if (line.isEmpty() || line == "+STR" || line == "-STR") {
            continue;
        }
        if (line.startsWith("+DOC") || line.startsWith("-DOC")) {
            line.truncate(4);
        }
        const qsizetype text = line.startsWith("=VAL") ? line.indexOf(" :") : line.size();
        const qsizetype tag = line.indexOf(" <");
        if (tag >= 0 && (text < 0 || tag < text || line[text - 1] == '>')) {
            const qsizetype close = line.indexOf('>', tag);
            line.replace(tag, close + 1 - tag, " <tag>");
        }
        events += line;
    }
    return events;
}

/// The suite writes one JSON text a document, one after the other.
std::vector<std::shared_ptr<const SyntaxTree>> jsonTexts(const QByteArray &stream)
{
    std::vector<std::shared_ptr<const SyntaxTree>> texts;
    int depth = 0;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < stream.size(); ++i) {
        const char c = stream[i];
        i += quoted && c == '\\';
        quoted = c == '"' ? !quoted : quoted;
        if (!quoted) {
            depth += (c == '[' || c == '{') - (c == ']' || c == '}');
        }
        if (!quoted && depth == 0 && (c == '\n' || i + 1 == stream.size())) {
            const QByteArray text = stream.mid(start, i + 1 - start).trimmed();
            if (!text.isEmpty()) {
                texts.push_back(parseJson(text));
            }
            start = i + 1;
        }
    }
    return texts;
}

/// Cases that this parser decides otherwise than the suite, each with its reason.
using Misses = std::map<QByteArray, QByteArray>;

const Misses &knownMisses()
{
    static const Misses misses = {
        {"ZYU8-2", "%YAML with two versions: marked as skipped by the suite, and H7TQ wants it refused"},
    };
    return misses;
}

} // namespace

class TestYamlSuite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_CORPUS(); }
    void validCases();
    void invalidCases();
    void valuesEqualTheJson();

private:
    template <typename Judge>
    void run(bool failing, const Misses &known, Judge judge);
};

template <typename Judge>
void TestYamlSuite::run(bool failing, const Misses &known, Judge judge)
{
    int expectedMisses = 0;
    int total = 0;
    int right = 0;
    for (const QString &path : tests::corpusFiles(u"conformance/yaml-test-suite/src"_s, {u"*.yaml"_s})) {
        for (const SuiteCase &test : tests::suiteCasesOf(path)) {
            if (test.fails != failing) {
                continue;
            }
            ++total;
            const auto tree = parseYaml(test.yaml);
            QCOMPARE(tests::treeViolation(*tree), QByteArray());
            const QByteArray wrong = judge(test, *tree);
            right += wrong.isEmpty();
            const auto miss = known.find(test.name);
            if (miss != known.end()) {
                qInfo("%s differs: %s", test.name.constData(), miss->second.constData());
                ++expectedMisses;
                QVERIFY2(!wrong.isEmpty(), "a known miss is right now: take it off the list");
            } else if (!wrong.isEmpty()) {
                qWarning("%s: %s\n%s", test.name.constData(), wrong.constData(), test.yaml.constData());
            }
        }
    }
    qInfo("%d of %d cases", right, total);
    QCOMPARE(total - right, expectedMisses);
}

void TestYamlSuite::validCases()
{
    run(false, knownMisses(), [](const SuiteCase &test, const SyntaxTree &tree) -> QByteArray {
        if (tree.hasErrors()) {
            return "refused: " + tests::errorCodes(tree).join(' ');
        }
        const QByteArrayList got = Events(tree).list();
        const QByteArrayList wanted = expectedEvents(test.tree);
        return got == wanted ? QByteArray() : "got\n" + got.join('\n') + "\nwanted\n" + wanted.join('\n');
    });
}

void TestYamlSuite::invalidCases()
{
    run(true, {}, [](const SuiteCase &, const SyntaxTree &tree) -> QByteArray {
        return tree.hasErrors() ? QByteArray() : QByteArray("accepted");
    });
}

void TestYamlSuite::valuesEqualTheJson()
{
    int compared = 0;
    Misses misses = knownMisses();
    misses.emplace("RR7F-0", "its JSON names the keys in another order than its YAML");
    run(false, misses, [&compared](const SuiteCase &test, const SyntaxTree &tree) -> QByteArray {
        if (!test.hasJson) {
            return tree.hasErrors() ? "refused" : "";
        }
        const auto expected = jsonTexts(test.json);
        NodeId root = tree.root();
        for (const auto &json : expected) {
            if (root == NoNode || !sameValue(tree, root, *json, 0)) {
                return "other values than " + test.json;
            }
            root = tree.nextRoot(root);
        }
        ++compared;
        return root == NoNode && !tree.hasErrors() ? "" : "more documents than the JSON";
    });
    qInfo("%d cases compared with their JSON", compared);
}

QTEST_APPLESS_MAIN(TestYamlSuite)
#include "tst_yamlsuite.moc"

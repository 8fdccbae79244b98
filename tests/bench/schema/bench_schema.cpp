// SPDX-License-Identifier: GPL-3.0-or-later
// bench_schema DOCUMENT: compiles every response schema of an OpenAPI 3.0 document and holds the document's
// own examples against them. Prints "name value" lines, and the verdicts as a word of 0 and 1.
#include "model/schema/validator.h"
#include "model/text/pointer.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace triptych;
using text::NodeId;
using text::NoNode;
using text::SyntaxTree;

namespace {

struct Response
{
    NodeId schema;
    std::vector<NodeId> examples;
};

class Finder
{
public:
    explicit Finder(const SyntaxTree &tree)
        : m_tree(tree)
    {
    }

    std::vector<Response> responses() const
    {
        std::vector<Response> found;
        each(m_tree.child(0, "paths"), [&](NodeId, NodeId item) {
            each(item, [&](NodeId method, NodeId operation) {
                if (!isMethod(method)) {
                    return;
                }
                each(m_tree.child(operation, "responses"), [&](NodeId, NodeId response) {
                    each(m_tree.child(followed(response), "content"),
                        [&](NodeId type, NodeId media) { add(type, media, found); });
                });
            });
        });
        return found;
    }

private:
    template <typename Visit>
    void each(NodeId mapping, const Visit &visit) const
    {
        if (mapping == NoNode || m_tree[mapping].kind != text::NodeKind::Mapping) {
            return;
        }
        for (NodeId key = m_tree.firstChild(mapping); key != NoNode;
             key = m_tree.nextChild(mapping, m_tree.valueOf(key))) {
            visit(key, m_tree.valueOf(key));
        }
    }

    bool isMethod(NodeId key) const
    {
        const QByteArray name = m_tree.text(key);
        return name == "get" || name == "put" || name == "post" || name == "delete" || name == "patch" ||
               name == "head" || name == "options";
    }

    NodeId followed(NodeId node) const
    {
        const NodeId reference = m_tree.child(node, "$ref");
        if (reference == NoNode) {
            return node;
        }
        const auto pointer = text::Pointer::parseFragment(m_tree.text(reference));
        return pointer ? text::find(m_tree, *pointer) : node;
    }

    void add(NodeId type, NodeId media, std::vector<Response> &found) const
    {
        const NodeId schema = m_tree.child(media, "schema");
        if (schema == NoNode || !m_tree.textEquals(type, "application/json")) {
            return;
        }
        Response response{schema, {}};
        each(m_tree.child(media, "examples"), [&](NodeId, NodeId example) {
            const NodeId value = m_tree.child(followed(example), "value");
            if (value != NoNode) {
                response.examples.push_back(value);
            }
        });
        found.push_back(std::move(response));
    }

    const SyntaxTree &m_tree;
};

/// Of the processor, so that a busy machine tells the same.
class Timer
{
public:
    void start() { m_start = now(); }
    [[nodiscard]] double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double m_start = now();
};

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: bench_schema DOCUMENT [explain]\n", stderr);
        return 2;
    }
    const auto tree = text::parseJson(file.readAll());
    const std::vector<Response> responses = Finder(*tree).responses();
    const schema::Source source{tree, 0, {}, schema::DialectId::OpenApi30, false};

    std::vector<double> first;
    for (const Response &response : responses) {
        if (!response.examples.empty()) {
            Timer timer;
            timer.start();
            schema::Schemas schemas;
            const auto compiled = schemas.compile(source, response.schema);
            static_cast<void>(schema::check(compiled, *tree, response.examples[0]));
            first.push_back(timer.milliseconds());
        }
    }
    std::sort(first.begin(), first.end());
    std::printf("first %.4f\nfirst95 %.4f\nfirstworst %.4f\n", first[first.size() / 2],
        first[first.size() * 95 / 100], first.back());

    Timer timer;
    timer.start();
    schema::Schemas schemas;
    std::vector<schema::Schema> compiled;
    compiled.reserve(responses.size());
    for (const Response &response : responses) {
        compiled.push_back(schemas.compile(source, response.schema));
    }
    std::printf("compile %.3f\nschemas %zu\nsubschemas %lld\n", timer.milliseconds(), responses.size(),
        static_cast<long long>(schemas.size()));

    QByteArray verdicts;
    qint64 bytes = 0;
    for (size_t i = 0; i < responses.size(); ++i) {
        for (const NodeId example : responses[i].examples) {
            const schema::Report report = schema::validate(compiled[i], *tree, example);
            verdicts.append(report.isValid() ? '1' : '0');
            bytes += tree->bytes(example).size();
            if (argc > 2 && !report.isValid()) {
                std::printf("# %lld %s: %s\n", static_cast<long long>(verdicts.size() - 1),
                    text::pointerTo(*tree, example).toString().constData(),
                    qPrintable(report.messages[0].sentence(*tree)));
            }
        }
    }
    qint64 done = 0;
    qint64 messages = 0;
    timer.start();
    while (timer.milliseconds() < 1000) {
        for (size_t i = 0; i < responses.size(); ++i) {
            for (const NodeId example : responses[i].examples) {
                messages += qint64(schema::validate(compiled[i], *tree, example).messages.size());
                ++done;
            }
        }
    }
    std::printf("rate %.0f\n", double(done) * 1000 / timer.milliseconds());
    std::printf("messages %lld\n", static_cast<long long>(messages / (done / verdicts.size())));
    qint64 checked = 0;
    timer.start();
    while (timer.milliseconds() < 500) {
        for (size_t i = 0; i < responses.size(); ++i) {
            for (const NodeId example : responses[i].examples) {
                checked += schema::check(compiled[i], *tree, example) < schema::Verdict::NotEvaluated ? 1 : 0;
            }
        }
    }
    std::printf("flagrate %.0f\n", double(checked) * 1000 / timer.milliseconds());
    std::printf("examples %lld\nbytes %lld\nverdicts %s\n", static_cast<long long>(verdicts.size()),
        static_cast<long long>(bytes), verdicts.constData());
    return 0;
}

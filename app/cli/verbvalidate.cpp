// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemafile.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/schema/uri.h"
#include "model/schema/validator.h"
#include "model/text/linemap.h"
#include "model/text/pointer.h"
#include "model/text/value.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

using schema::Verdict;
using text::NodeId;
using text::NoNode;

/// A message about an instance, with the place of the keyword that it breaks.
struct Finding
{
    Problem problem;
    QByteArray schemaPointer;  ///< in the keyword's own file
    QByteArray schemaLocation; ///< with the file or URI before a "#"
    QStringList causes;        ///< why each alternative does not match
};

struct Judged
{
    QString file;
    Verdict verdict = Verdict::Valid;
    std::vector<Finding> findings;
};

const char *verdictName(Verdict verdict)
{
    return verdict == Verdict::Valid ? "valid" : verdict == Verdict::Invalid ? "invalid" : "not-evaluated";
}

/// What is invalid in one part is invalid as a whole, whatever could not be found out elsewhere.
Verdict worse(Verdict a, Verdict b)
{
    return a == Verdict::Invalid || b == Verdict::Invalid ? Verdict::Invalid : std::max(a, b);
}

/// One line: a key may hold a line break, and a line of its own would look like ours.
QString onOneLine(const QByteArray &words)
{
    return QString::fromUtf8(words).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
}

Finding findingOf(const schema::Message &message, const text::SyntaxTree &instance,
    const text::LineMap &lines, const QString &file, const QString &schemaFolder)
{
    Finding made;
    made.problem = schema::toProblem(message, instance, file);
    const Location &at = made.problem.location;
    if (at.offset >= 0) {
        made.problem.location = lines.locate(file, at.offset, at.pointer);
    }
    if (message.keywordNode != NoNode) {
        made.schemaPointer = text::pointerTo(message.schemaTree(), message.keywordNode).toString();
    }
    made.schemaLocation = message.absoluteKeywordLocation();
    if (schema::splitUri(made.schemaLocation).scheme.isNull()) {
        made.schemaLocation.prepend(schemaFolder.toUtf8());
    }
    for (const schema::Message &cause : message.causes) {
        made.causes += cause.sentence(instance) + u" ("_s + QString::fromLatin1(cause.code()) + u')';
    }
    return made;
}

class Validate final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "validate"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("Judge JSON or YAML by a JSON Schema or by one of an OpenAPI document");
    }
    [[nodiscard]] QString example() const override
    {
        return u"validate openapi.yaml order.json --pointer /components/schemas/Order"_s;
    }

    void declare(CLI::App &options) override
    {
        m_choice.declare(options, "SCHEMA");
        options
            .add_option(
                "INSTANCE", m_files, Tr::tr("What is to be judged; - reads standard input").toStdString())
            ->required();
        options.add_flag("--json", m_json, Tr::tr("One JSON document").toStdString());
    }

    void start(Context &context) override
    {
        const auto file = openSchema(context, m_choice);
        if (!file) {
            context.fail(file.error(), Unreadable);
            return;
        }
        for (const Problem &note : file->notes) {
            context.console().report(note);
        }
        std::vector<Judged> all;
        bool unreadable = false;
        for (const std::string &word : m_files) {
            const QString path = QString::fromStdString(word);
            if (const auto tree = readTree(context, path)) {
                all.push_back(judge(*file, **tree, path));
            } else {
                context.console().report(tree.error());
                unreadable = true;
            }
        }
        m_json ? writeJson(context.console(), all) : writeText(context.console(), all);
        const bool valid = std::all_of(
            all.begin(), all.end(), [](const Judged &judged) { return judged.verdict == Verdict::Valid; });
        context.finish(unreadable ? Unreadable : valid ? Done : Findings);
    }

private:
    /// Every document of a stream of YAML.
    static Judged judge(const SchemaFile &by, const text::SyntaxTree &tree, const QString &path)
    {
        Judged judged{path, Verdict::Valid, {}};
        const text::LineMap lines(tree.source());
        for (NodeId root = tree.root(); root != NoNode; root = tree.nextRoot(root)) {
            const schema::Report report = schema::validate(by.compiled, tree, root);
            judged.verdict = worse(judged.verdict, report.verdict);
            for (const schema::Message &message : report.messages) {
                judged.findings.push_back(findingOf(message, tree, lines, path, by.folder));
            }
        }
        return judged;
    }

    static void writeText(Console &console, const std::vector<Judged> &all)
    {
        std::array<int, 3> counts{};
        for (const Judged &judged : all) {
            ++counts.at(size_t(judged.verdict));
            for (const Finding &finding : judged.findings) {
                writeFinding(console, finding);
            }
        }
        console.line(Tr::tr("%1 valid, %2 invalid, %3 not evaluated.")
                         .arg(counts[size_t(Verdict::Valid)])
                         .arg(counts[size_t(Verdict::Invalid)])
                         .arg(counts[size_t(Verdict::NotEvaluated)]));
    }

    static void writeFinding(Console &console, const Finding &finding)
    {
        const Problem &p = finding.problem;
        console.line(u"%1:%2:%3: %4: %5 (%6)"_s.arg(p.location.file, QString::number(p.location.line),
            QString::number(p.location.column), QString::fromLatin1(severityName(p.severity)), p.message,
            QString::fromLatin1(p.code)));
        console.line(u"    "_s + Tr::tr("value: %1").arg(onOneLine('#' + p.location.pointer)));
        console.line(u"    "_s + Tr::tr("schema: %1").arg(onOneLine(finding.schemaLocation)));
        for (const QString &cause : finding.causes) {
            console.line(u"    - "_s + cause);
        }
    }

    static QByteArray toJson(const Finding &finding)
    {
        const Problem &p = finding.problem;
        QByteArray json = "{\"severity\":" + text::jsonQuoted(severityName(p.severity));
        json += ",\"code\":" + text::jsonQuoted(p.code);
        json += ",\"message\":" + text::jsonQuoted(p.message.toUtf8());
        json += ",\"file\":" + text::jsonQuoted(p.location.file.toUtf8());
        json += ",\"line\":" + QByteArray::number(p.location.line);
        json += ",\"column\":" + QByteArray::number(p.location.column);
        json += ",\"offset\":" + QByteArray::number(p.location.offset);
        json += ",\"pointer\":" + text::jsonQuoted(p.location.pointer);
        json += ",\"schemaPointer\":" + text::jsonQuoted(finding.schemaPointer);
        return json + ",\"schemaLocation\":" + text::jsonQuoted(finding.schemaLocation) + '}';
    }

    static void writeJson(Console &console, const std::vector<Judged> &all)
    {
        QByteArrayList instances;
        for (const Judged &judged : all) {
            QByteArrayList problems;
            for (const Finding &finding : judged.findings) {
                problems += toJson(finding);
            }
            instances += "{\"file\":" + text::jsonQuoted(judged.file.toUtf8()) + ",\"verdict\":\"" +
                         verdictName(judged.verdict) + "\",\"problems\":[" + problems.join(',') + "]}";
        }
        console.json("{\"instances\":[" + instances.join(',') + "]}");
    }

    SchemaChoice m_choice;
    std::vector<std::string> m_files;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeValidate()
{
    return std::make_unique<Validate>();
}

} // namespace triptych::cli

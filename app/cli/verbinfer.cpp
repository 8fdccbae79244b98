// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/base/names.h"
#include "model/schema/shape.h"
#include "model/text/linemap.h"
#include "model/webhook/eventtype.h"

#include <QDir>
#include <QMap>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

class Infer final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "infer"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("Infer JSON Schema 2020-12 from examples");
    }
    [[nodiscard]] QString example() const override { return u"infer events/*.json --by /type -o schemas"_s; }

    void declare(CLI::App &options) override
    {
        options
            .add_option(
                "FILE", m_files, Tr::tr("JSON, or a JSON value a line; - reads standard input").toStdString())
            ->required();
        options
            .add_option("--by", m_by, Tr::tr("Split by event type: a JSON Pointer, or several").toStdString())
            ->type_name("RULE");
        options.add_option("--name", m_name, Tr::tr("Title of the schema").toStdString());
        options.add_flag(
            "--evidence", m_evidence, Tr::tr("Add the counts that each statement rests on").toStdString());
        options.add_option(
            "-o,--output", m_output, Tr::tr("Where to write; a folder with --by").toStdString());
    }

    void start(Context &context) override
    {
        QStringList words;
        for (const std::string &word : m_by) {
            words += QString::fromStdString(word);
        }
        const auto rule = webhook::EventRule::parse(words);
        if (!rule) {
            context.fail(rule.error(), Usage);
            return;
        }
        for (const std::string &file : m_files) {
            const QString path = QString::fromStdString(file);
            const auto bytes = readInput(context, path);
            if (!bytes) {
                context.fail(bytes.error(), Unreadable);
                return;
            }
            if (const Status added = addSamples(*bytes, path, *rule); !added) {
                context.fail(added.error(), Unreadable);
                return;
            }
        }
        const Status written = m_by.empty() ? writeOne(context) : writeEach(context);
        written ? context.finish(Done) : context.fail(written.error(), WorldFailed);
    }

private:
    Status addSamples(const QByteArray &bytes, const QString &file, const webhook::EventRule &rule)
    {
        const auto whole = text::parseJson(bytes);
        if (!whole->hasErrors()) {
            add(*whole, rule);
            return {};
        }
        // A value a line: each line stands alone, so that one bad line is named by its number.
        const QList<QByteArray> lines = bytes.split('\n');
        const bool severalValues = std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
            return !line.trimmed().isEmpty() && !text::parseJson(line)->hasErrors();
        }) > 1;
        if (!severalValues) {
            return triptych::fail(text::toProblems(whole->errors(), bytes, file).first());
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).trimmed().isEmpty()) {
                continue;
            }
            const auto tree = text::parseJson(lines.at(i));
            if (tree->hasErrors()) {
                Problem p = text::toProblems(tree->errors(), lines.at(i), file).first();
                p.location.line = int(i) + 1;
                return triptych::fail(p);
            }
            add(*tree, rule);
        }
        return {};
    }

    void add(const text::SyntaxTree &tree, const webhook::EventRule &rule)
    {
        m_shapes[m_by.empty() ? QString() : rule.eventOf({}, &tree)].add(tree, tree.root());
    }

    [[nodiscard]] schema::SchemaOptions optionsFor(const QString &title) const
    {
        return {title, {}, m_evidence, true};
    }

    [[nodiscard]] Status writeOne(const Context &context) const
    {
        const auto schema = schema::toSchema(m_shapes.first(), optionsFor(QString::fromStdString(m_name)));
        return writeOutput(context, QString::fromStdString(m_output), asciiPretty(schema));
    }

    [[nodiscard]] Status writeEach(const Context &context) const
    {
        const QString folder = QString::fromStdString(m_output);
        QList<std::pair<QByteArray, text::Value>> all;
        QStringList taken;
        if (!folder.isEmpty() && folder != u"-" && !QDir().mkpath(context.absolute(folder))) {
            return triptych::fail(
                problem("file.denied", Tr::tr("The folder “%1” cannot be made.").arg(folder)));
        }
        for (auto it = m_shapes.cbegin(); it != m_shapes.cend(); ++it) {
            const auto schema = schema::toSchema(*it, optionsFor(it.key()));
            if (folder.isEmpty() || folder == u"-") {
                all.append({it.key().toUtf8(), schema});
                continue;
            }
            const QString name = fileNameFor(it.key(), taken);
            taken += name;
            if (Status written =
                    writeOutput(context, folder + u'/' + name + u".schema.json"_s, asciiPretty(schema));
                !written) {
                return written;
            }
        }
        if (!all.isEmpty()) {
            context.console().write(asciiPretty(text::Value::mapping(all)));
        }
        return {};
    }

    static QByteArray asciiPretty(const text::Value &value) { return Console::asciiJson(value.pretty()); }

    std::vector<std::string> m_files;
    std::vector<std::string> m_by;
    std::string m_name;
    std::string m_output;
    bool m_evidence = false;
    QMap<QString, schema::Shape> m_shapes;
};

} // namespace

std::unique_ptr<Command> makeInfer()
{
    return std::make_unique<Infer>();
}

} // namespace triptych::cli

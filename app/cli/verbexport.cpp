// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "app/services/exporter.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

class Export final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "export"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("Write an item's OpenAPI document, as it is, as JSON or as YAML");
    }
    [[nodiscard]] QString example() const override
    {
        return u"export my-integration apis/shop --format json -o shop.json"_s;
    }

    void declare(CLI::App &options) override
    {
        options.add_option("-p,--project", m_project, Tr::tr("The project's folder, outright").toStdString());
        options
            .add_option("ARGUMENTS", m_arguments,
                Tr::tr("The project's folder, if any, and the item's address").toStdString())
            ->required()
            ->expected(1, 2)
            ->type_name("[PROJECT] ITEM");
        options.add_option("--format", m_format, Tr::tr("openapi (as it is), json or yaml").toStdString())
            ->required()
            ->check(CLI::IsMember({"openapi", "json", "yaml"}));
        options.add_option(
            "-o,--output", m_output, Tr::tr("Where to write; else standard output").toStdString());
    }

    void start(Context &context) override
    {
        QString first = m_arguments.size() == 2 ? QString::fromStdString(m_arguments.front()) : QString();
        const auto project =
            openProject(context, QString::fromStdString(m_project), first, project::Access::ReadOnly);
        if (!project) {
            context.fail(project.error(), Unreadable);
            return;
        }
        const auto item = (*project)->find(QString::fromStdString(m_arguments.back()));
        if (!item) {
            context.fail(item.error(), Unreadable);
            return;
        }
        const bool hasDocument = item->kind == project::ItemKind::Api ||
                                 item->kind == project::ItemKind::Webhook ||
                                 item->kind == project::ItemKind::Service;
        if (!hasDocument || item->document.isEmpty()) {
            context.fail(problem("export.item", Tr::tr("“%1” has no OpenAPI document.").arg(item->address)),
                Unreadable);
            return;
        }
        const auto snapshot = (*project)->documents().open(item->document);
        if (!snapshot) {
            context.fail(snapshot.error(), Unreadable);
            return;
        }
        const text::Format format = m_format == "openapi" ? snapshot->format()
                                    : m_format == "json"  ? text::Format::Json
                                                          : text::Format::Yaml;
        const auto bytes = services::exported(*snapshot, format);
        if (!bytes) {
            context.fail(bytes.error(), Unreadable);
            return;
        }
        const Status written = writeOutput(context, QString::fromStdString(m_output), *bytes);
        written ? context.finish(Done) : context.fail(written.error(), WorldFailed);
    }

private:
    std::string m_project;
    std::vector<std::string> m_arguments;
    std::string m_format;
    std::string m_output;
};

} // namespace

std::unique_ptr<Command> makeExport()
{
    return std::make_unique<Export>();
}

} // namespace triptych::cli

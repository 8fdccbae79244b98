// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "app/services/importer.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

class Import final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "import"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("Bring documents into a project, byte for byte");
    }
    [[nodiscard]] QString example() const override
    {
        return u"import my-integration stripe.json --as service --name Stripe"_s;
    }

    void declare(CLI::App &options) override
    {
        options.add_option("-p,--project", m_project, Tr::tr("The project's folder, outright").toStdString());
        options
            .add_option(
                "ARGUMENTS", m_arguments, Tr::tr("The project's folder, if any, and the files").toStdString())
            ->required()
            ->type_name("[PROJECT] FILE...");
        options.add_option("--as", m_as, Tr::tr("What it becomes: api or service").toStdString())
            ->check(CLI::IsMember({"api", "service"}));
        options.add_option(
            "--format", m_format, Tr::tr("Read it as this format; else it is recognised").toStdString());
        options.add_option(
            "--name", m_name, Tr::tr("The item's name; else the document's title").toStdString());
    }

    void start(Context &context) override
    {
        QStringList files;
        for (const std::string &argument : m_arguments) {
            files += QString::fromStdString(argument);
        }
        const auto project = openProject(
            context, QString::fromStdString(m_project), files.first(), project::Access::ReadWrite);
        if (!project) {
            context.fail(project.error(), Unreadable);
            return;
        }
        files.removeAll(QString());
        if (files.isEmpty()) {
            context.console().errorLine(Tr::tr("Name at least one file."));
            context.finish(Usage);
            return;
        }
        if (const Status writable = (*project)->folder().beginWriting(); !writable) {
            context.fail(writable.error(), WorldFailed);
            return;
        }
        for (const QString &file : files) {
            if (!importOne(context, **project, file)) {
                return;
            }
        }
        context.finish(Done);
    }

private:
    bool importOne(Context &context, project::Project &project, const QString &file)
    {
        services::ImportRequest request;
        request.file = context.absolute(file);
        request.format = QByteArray::fromStdString(m_format);
        request.kind = m_as == "service" ? project::ItemKind::Service : project::ItemKind::Api;
        request.name = QString::fromStdString(m_name);
        request.nowMs = context.clock().nowMs();
        auto imported = services::prepareImport(project, request);
        if (!imported) {
            Problem problem = imported.error();
            problem.location.file = file;
            context.fail(problem, Unreadable);
            return false;
        }
        if (const auto saved = project.folder().save(imported->files); !saved) {
            context.fail(saved.error(), WorldFailed);
            return false;
        }
        Console &console = context.console();
        console.line(u"%1 → %2"_s.arg(file, imported->address));
        console.line(u"  "_s + imported->description);
        for (const Problem &p : imported->report) {
            console.line(u"  "_s + QString::fromLatin1(severityName(p.severity)) + u": "_s + p.toLine());
        }
        return true;
    }

    std::string m_project;
    std::vector<std::string> m_arguments;
    std::string m_as = "api";
    std::string m_format;
    std::string m_name;
};

} // namespace

std::unique_ptr<Command> makeImport()
{
    return std::make_unique<Import>();
}

} // namespace triptych::cli

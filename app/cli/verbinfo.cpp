// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/text/value.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

class Info final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "info"; }
    [[nodiscard]] QString summary() const override { return Tr::tr("Say what is in a project"); }
    [[nodiscard]] QString example() const override { return u"info my-integration --json"_s; }

    void declare(CLI::App &options) override
    {
        options.add_option("PROJECT", m_first, Tr::tr("The project's folder").toStdString());
        options.add_option("-p,--project", m_project, Tr::tr("The project's folder, outright").toStdString());
        options.add_flag("--json", m_json, Tr::tr("Counts as one JSON object").toStdString());
    }

    void start(Context &context) override
    {
        QString first = QString::fromStdString(m_first);
        const auto project =
            openProject(context, QString::fromStdString(m_project.empty() ? m_first : m_project), first,
                project::Access::ReadOnly);
        if (!project) {
            context.fail(project.error(), Unreadable);
            return;
        }
        const auto checked = checkTarget(context, (*project)->folder().path());
        if (!checked) {
            context.fail(checked.error(), Unreadable);
            return;
        }
        const project::ItemList items = (*project)->items();
        qsizetype problems = items.problems.size();
        for (const auto &result : *checked) {
            problems += result.problems.size();
        }
        m_json ? writeJson(context.console(), **project, items, problems)
               : writeText(context.console(), **project, items, problems);
        context.finish(Done);
    }

private:
    static void writeJson(
        Console &console, const project::Project &project, const project::ItemList &items, qsizetype problems)
    {
        QByteArray json = "{\"name\":" + text::jsonQuoted(project.name().toUtf8());
        const auto add = [&](const char *key, qsizetype count) {
            json += ",\""_qba + key + "\":" + QByteArray::number(count);
        };
        add("apis", items.apis.size());
        add("webhooks", items.webhooks.size());
        add("services", items.services.size());
        add("requests", items.requestCount());
        add("environments", items.environments.size());
        add("problems", problems);
        console.json(json + '}');
    }

    static void writeText(
        Console &console, const project::Project &project, const project::ItemList &items, qsizetype problems)
    {
        console.line(project.name());
        writeItems(console, items.apis, 1);
        writeItems(console, items.webhooks, 1);
        writeItems(console, items.services, 1);
        writeItems(console, items.requests, 1);
        writeItems(console, items.environments, 1);
        console.line(Tr::tr("%1 APIs, %2 webhooks, %3 services, %4 requests, %5 environments, %6 problems")
                         .arg(items.apis.size())
                         .arg(items.webhooks.size())
                         .arg(items.services.size())
                         .arg(items.requestCount())
                         .arg(items.environments.size())
                         .arg(problems));
    }

    static void writeItems(Console &console, const QList<project::Item> &items, int depth)
    {
        for (const project::Item &item : items) {
            console.line(QString(depth * 2, u' ') + item.address);
            writeItems(console, item.children, depth + 1);
        }
    }

    std::string m_first;
    std::string m_project;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeInfo()
{
    return std::make_unique<Info>();
}

} // namespace triptych::cli

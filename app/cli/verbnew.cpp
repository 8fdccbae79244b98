// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "app/services/sample.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

class New final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "new"; }
    [[nodiscard]] QString summary() const override { return Tr::tr("Make a project"); }
    [[nodiscard]] QString example() const override { return u"new my-integration --sample"_s; }

    void declare(CLI::App &options) override
    {
        options
            .add_option(
                "FOLDER", m_folder, Tr::tr("The project's folder; made if it is not there").toStdString())
            ->required();
        options.add_option("--name", m_name, Tr::tr("The project's name; else the folder's").toStdString());
        options.add_flag("--sample", m_sample, Tr::tr("Fill it with the sample integration").toStdString());
    }

    void start(Context &context) override
    {
        const QString folder = context.absolute(QString::fromStdString(m_folder));
        const QString name = m_name.empty() ? QFileInfo(folder).fileName() : QString::fromStdString(m_name);
        auto project =
            project::Project::create(folder, name, context.pool(), folderOptions(project::Access::ReadWrite));
        if (!project) {
            const bool taken =
                project.error().code == "project.exists" || project.error().code == "name.item";
            context.fail(project.error(), taken ? Unreadable : WorldFailed);
            return;
        }
        if (m_sample) {
            if (const auto saved = (*project)->folder().save(services::sampleFiles()); !saved) {
                context.fail(saved.error(), WorldFailed);
                return;
            }
        }
        context.console().line(folder);
        context.finish(Done);
    }

private:
    std::string m_folder;
    std::string m_name;
    bool m_sample = false;
};

} // namespace

std::unique_ptr<Command> makeNew()
{
    return std::make_unique<New>();
}

} // namespace triptych::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tour.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

class TourVerb final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "tour"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("The main job end to end on the sample project");
    }
    [[nodiscard]] QString example() const override { return u"tour my-tour"_s; }

    void declare(CLI::App &options) override
    {
        options.add_option(
            "FOLDER", m_folder, Tr::tr("A new folder for the project, which stays there").toStdString());
    }

    void start(Context &context) override
    {
        m_tour = std::make_unique<Tour>(context, context.absolute(QString::fromStdString(m_folder)));
        m_tour->start();
    }

private:
    std::string m_folder = "triptych-tour";
    std::unique_ptr<Tour> m_tour;
};

} // namespace

std::unique_ptr<Command> makeTour()
{
    return std::make_unique<TourVerb>();
}

} // namespace triptych::cli

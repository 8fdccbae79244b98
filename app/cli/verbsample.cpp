// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemafile.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/schema/sample.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

class SampleVerb final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "sample"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("Make an example value that satisfies a schema");
    }
    [[nodiscard]] QString example() const override
    {
        return u"sample openapi.yaml --pointer /components/schemas/Order --seed 7"_s;
    }

    void declare(CLI::App &options) override
    {
        m_choice.declare(options, "SCHEMA");
        options
            .add_option("--seed", m_seed,
                Tr::tr("Another value for another number; 0, the plainest, without").toStdString())
            ->type_name("N");
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
        schema::SampleOptions options;
        options.seed = m_seed;
        const schema::Sample made = schema::sample(file->compiled, options);
        if (made.verdict != schema::Verdict::Valid) {
            context.fail(problem("schema.no-sample", Tr::tr("No value was found that satisfies the schema."),
                             {QString::fromStdString(m_choice.file), -1, 0, 0, {}}),
                Findings);
            return;
        }
        context.console().write(Console::asciiJson(made.value.pretty()));
        context.finish(Done);
    }

private:
    SchemaChoice m_choice;
    quint64 m_seed = 0;
};

} // namespace

std::unique_ptr<Command> makeSample()
{
    return std::make_unique<SampleVerb>();
}

} // namespace triptych::cli

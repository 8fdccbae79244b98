// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/text/rewriter.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

class Edit final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "edit"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("Change a document; only the touched bytes change");
    }
    [[nodiscard]] QString example() const override
    {
        return uR"(edit openapi.yaml --set '/info/title="Shop API"' --remove /info/contact)"_s;
    }

    void declare(CLI::App &options) override
    {
        options.add_option("FILE", m_file, Tr::tr("A JSON or YAML document").toStdString())->required();
        // One list keeps the order in which the two kinds were given.
        const auto keep = [this](char kind) {
            return [this, kind](const std::vector<std::string> &words) {
                for (const std::string &word : words) {
                    m_steps.push_back({kind, QByteArray::fromStdString(word)});
                }
                return true;
            };
        };
        options
            .add_option("--set", keep('='),
                Tr::tr("Sets the value at a JSON Pointer, adding what is missing").toStdString())
            ->type_name("POINTER=JSON")
            ->allow_extra_args(false)
            ->take_all();
        options.add_option("--remove", keep('-'), Tr::tr("Removes what is at a JSON Pointer").toStdString())
            ->type_name("POINTER")
            ->allow_extra_args(false)
            ->take_all();
    }

    void start(Context &context) override
    {
        const QString file = QString::fromStdString(m_file);
        const auto bytes = readInput(context, file);
        if (!bytes) {
            context.fail(bytes.error(), Unreadable);
            return;
        }
        auto snapshot = text::Snapshot::of(text::formatOf(file, *bytes), *bytes);
        for (const Step &step : m_steps) {
            const auto edits = editsOf(step, snapshot);
            if (!edits) {
                Problem problem = edits.error();
                problem.location.file = file;
                context.fail(problem, problem.code == "usage" ? Usage : Unreadable);
                return;
            }
            snapshot = text::edited(snapshot, *edits);
        }
        if (snapshot.bytes() != *bytes) {
            if (const Status written = writeOutput(context, file, snapshot.bytes()); !written) {
                context.fail(written.error(), WorldFailed);
                return;
            }
        }
        context.finish(Done);
    }

private:
    struct Step
    {
        char kind;
        QByteArray word;
    };

    static Result<text::EditList> editsOf(const Step &step, const text::Snapshot &snapshot)
    {
        const qsizetype equals = step.kind == '=' ? step.word.indexOf('=') : step.word.size();
        if (equals < 0) {
            return triptych::fail(problem("usage", Tr::tr("--set takes POINTER=JSON.")));
        }
        const auto pointer = text::Pointer::parse(QByteArrayView(step.word).first(equals));
        if (!pointer) {
            return triptych::fail(pointer.error());
        }
        if (step.kind == '-') {
            return text::rewriter::remove(snapshot, *pointer);
        }
        const auto value = text::Value::fromJson(step.word.mid(equals + 1));
        if (!value) {
            return triptych::fail(value.error());
        }
        return text::rewriter::setDeep(snapshot, *pointer, *value);
    }

    std::string m_file;
    std::vector<Step> m_steps;
};

} // namespace

std::unique_ptr<Command> makeEdit()
{
    return std::make_unique<Edit>();
}

} // namespace triptych::cli

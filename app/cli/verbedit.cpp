// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/openapi/refactor.h"
#include "model/text/rewriter.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

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
        m_options = &options;
        m_set = options
                    .add_option("--set", m_sets,
                        Tr::tr("Sets the value at a JSON Pointer, adding what is missing").toStdString())
                    ->type_name("POINTER=JSON")
                    ->allow_extra_args(false)
                    ->take_all();
        m_remove =
            options
                .add_option("--remove", m_removals, Tr::tr("Removes what is at a JSON Pointer").toStdString())
                ->type_name("POINTER")
                ->allow_extra_args(false)
                ->take_all();
        m_rename =
            options
                .add_option("--rename-schema", m_renamings,
                    Tr::tr("Renames a schema with all references to it, in other files too").toStdString())
                ->type_name("A=B")
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
        Others others;
        for (const Step &step : steps()) {
            const auto edits =
                step.kind == 'r' ? renaming(context, step.word, snapshot, others) : editsOf(step, snapshot);
            if (!edits) {
                Problem problem = edits.error();
                problem.location.file = file;
                context.fail(problem, problem.code == "usage" ? Usage : Unreadable);
                return;
            }
            snapshot = text::edited(snapshot, *edits);
        }
        for (auto it = others.cbegin(); it != others.cend(); ++it) {
            if (const Status written = writeOutput(context, besides(it.key()), *it); !written) {
                context.fail(written.error(), WorldFailed);
                return;
            }
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

    /// What other files of the document hold by now, by their path from its folder.
    using Others = QMap<QString, QByteArray>;

    /// A file of the document, as the user would name it.
    [[nodiscard]] QString besides(const QString &relative) const
    {
        const QString file = QString::fromStdString(m_file);
        return file.left(file.lastIndexOf(u'/') + 1) + relative;
    }

    Result<text::EditList> renaming(
        Context &context, const QByteArray &word, const text::Snapshot &snapshot, Others &others) const
    {
        const qsizetype equals = word.indexOf('=');
        const QString file = QString::fromStdString(m_file);
        const QString name = file.mid(file.lastIndexOf(u'/') + 1);
        if (equals < 0 || file == u"-") {
            return triptych::fail(problem("usage", Tr::tr("--rename-schema takes A=B, and a file.")));
        }
        const auto reader = folderReader(QFileInfo(context.absolute(file)).path());
        if (!reader) {
            return triptych::fail(reader.error());
        }
        const auto set =
            openapi::DocumentSet::load(name, snapshot, [&](const QString &path) -> Result<QByteArray> {
                return others.contains(path) ? Result<QByteArray>(others.value(path)) : (*reader)(path);
            });
        auto edits = openapi::refactor::renameSchema(set, word.left(equals), word.mid(equals + 1));
        if (!edits) {
            return triptych::fail(edits.error());
        }
        const text::EditList own = edits->take(name);
        for (auto it = edits->cbegin(); it != edits->cend(); ++it) {
            others.insert(it.key(), it->applied(set.files().value(it.key()).bytes()));
        }
        return own;
    }

    /// All kinds in the order in which they were given.
    [[nodiscard]] std::vector<Step> steps() const
    {
        std::vector<Step> steps;
        size_t sets = 0;
        size_t removals = 0;
        size_t renamings = 0;
        for (const CLI::Option *option : m_options->parse_order()) {
            if (option == m_set) {
                steps.push_back({'=', QByteArray::fromStdString(m_sets.at(sets++))});
            } else if (option == m_remove) {
                steps.push_back({'-', QByteArray::fromStdString(m_removals.at(removals++))});
            } else if (option == m_rename) {
                steps.push_back({'r', QByteArray::fromStdString(m_renamings.at(renamings++))});
            }
        }
        return steps;
    }

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
    std::vector<std::string> m_sets;
    std::vector<std::string> m_removals;
    std::vector<std::string> m_renamings;
    CLI::App *m_options = nullptr; ///< theirs, until start() returns
    CLI::Option *m_set = nullptr;
    CLI::Option *m_remove = nullptr;
    CLI::Option *m_rename = nullptr;
};

} // namespace

std::unique_ptr<Command> makeEdit()
{
    return std::make_unique<Edit>();
}

} // namespace triptych::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/tr.h"

#include <QDir>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

QString Context::absolute(const QString &path) const
{
    return QDir::cleanPath(QDir(m_currentFolder).absoluteFilePath(path));
}

void Context::finish(int code)
{
    if (!m_finished) {
        m_finished = true;
        m_code = code;
        Q_EMIT finished(code);
    }
}

void Context::fail(const Problem &problem, int code)
{
    m_console.report(problem);
    finish(code);
}

std::unique_ptr<Command> start(const QStringList &arguments, Context &context)
{
    CLI::App app("", "triptych-cli");
    app.description(
        Tr::tr("Triptych without a window: design, capture and call APIs from scripts and servers.")
            .toStdString());
    app.set_version_flag("--version", "triptych-cli " TRIPTYCH_VERSION);
    app.require_subcommand(1);
    app.get_formatter()->column_width(34);

    auto commands = all();
    std::vector<CLI::App *> verbs;
    for (const auto &command : commands) {
        CLI::App *verb = app.add_subcommand(command->name(), command->summary().toStdString());
        verb->footer((Tr::tr("Example:") + u"\n  triptych-cli "_s + command->example()).toStdString());
        command->declare(*verb);
        verbs.push_back(verb);
    }
    std::vector<std::string> words;
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it) {
        words.push_back(it->toStdString()); // CLI11 takes them last first
    }
    try {
        app.parse(words);
    } catch (const CLI::CallForHelp &) {
        const auto chosen = app.get_subcommands();
        context.console().write(
            QByteArray::fromStdString(chosen.empty() ? app.help() : chosen.front()->help()));
        context.finish(Done);
        return nullptr;
    } catch (const CLI::CallForVersion &version) {
        context.console().write(QByteArray::fromStdString(version.what()) + '\n');
        context.finish(Done);
        return nullptr;
    } catch (const CLI::ParseError &error) {
        context.console().errorLine(QString::fromStdString(error.what()));
        context.console().errorLine(Tr::tr("“triptych-cli VERB --help” shows what a verb takes."));
        context.finish(Usage);
        return nullptr;
    }
    for (size_t i = 0; i < commands.size(); ++i) {
        if (verbs[i]->parsed()) {
            commands[i]->start(context);
            return std::move(commands[i]);
        }
    }
    return nullptr;
}

} // namespace triptych::cli

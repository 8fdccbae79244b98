// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "model/base/clock.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace triptych::cli {

/// Exit codes: scripts rely on them.
enum ExitCode : int {
    Done = 0,
    Findings = 1, ///< done, and there is something to say
    Usage = 2,
    Unreadable = 3,  ///< input cannot be read or is not valid for what was asked
    WorldFailed = 4, ///< network, disk, port, somebody else holds it
    Interrupted = 130,
};

/// What a verb works with, and how it ends.
class Context : public QObject
{
    Q_OBJECT

public:
    Context(Console &console, const Clock &clock, QThreadPool &pool, QString currentFolder)
        : m_console(console)
        , m_clock(clock)
        , m_pool(pool)
        , m_currentFolder(std::move(currentFolder))
    {
    }

    [[nodiscard]] Console &console() const { return m_console; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QThreadPool &pool() const { return m_pool; }
    /// The folder that relative paths of the command line count from.
    [[nodiscard]] const QString &currentFolder() const { return m_currentFolder; }
    [[nodiscard]] QString absolute(const QString &path) const;

    /// Ends the verb, once; what comes later is ignored.
    void finish(int code);
    /// Reports the problem and ends with `code`.
    void fail(const Problem &problem, int code);
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] int exitCode() const { return m_code; }

Q_SIGNALS:
    void finished(int code);
    /// SIGINT or SIGTERM: a verb that runs on finishes what it accepted and ends.
    void interrupted();

private:
    Console &m_console;
    const Clock &m_clock;
    QThreadPool &m_pool;
    QString m_currentFolder;
    bool m_finished = false;
    int m_code = Done;
};

/// A verb: says its options, then starts. It has ended when Context::finish() was called; one that runs on
/// lives until then, on the event loop.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual const char *name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QString example() const = 0;
    /// Binds options and arguments to members.
    virtual void declare(CLI::App &options) = 0;
    virtual void start(Context &context) = 0;
};

/// Every verb, in the order of `--help`.
[[nodiscard]] std::vector<std::unique_ptr<Command>> all();

/// Parses `arguments` (without the program's name) and starts the verb; ends the context itself for `--help`,
/// `--version` and usage errors. The returned verb must live until the context has finished.
[[nodiscard]] std::unique_ptr<Command> start(const QStringList &arguments, Context &context);

} // namespace triptych::cli

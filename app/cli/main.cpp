// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/signals.h"

#include <QCoreApplication>
#include <QDir>

using namespace triptych;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("triptych-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIPTYCH_VERSION));

    cli::ProcessConsole console;
    SystemClock clock;
    cli::Context context(console, clock, *QThreadPool::globalInstance(), QDir::currentPath());
    const cli::Signals stop(context);
    QObject::connect(&context, &cli::Context::finished, &app, [](int code) { QCoreApplication::exit(code); });
    const auto command = cli::start(QCoreApplication::arguments().mid(1), context);
    return context.isFinished() ? context.exitCode() : QCoreApplication::exec();
}

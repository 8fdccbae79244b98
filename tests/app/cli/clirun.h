// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QTest>

namespace triptych::tests {

/// A console on buffers.
class BufferConsole final : public cli::Console
{
public:
    void write(QByteArrayView bytes) override { out += bytes; }
    void writeError(QByteArrayView bytes) override { err += bytes; }
    [[nodiscard]] QByteArray readAll() override { return in; }
    [[nodiscard]] bool isTerminal() const override { return false; }

    QByteArray in;
    QByteArray out;
    QByteArray err;
};

/// Runs a verb in process until it has ended.
struct CliRun
{
    CliRun(const QString &folder, const QStringList &arguments, const QByteArray &input = {})
    {
        console.in = input;
        cli::Context context(console, clock, pool, folder);
        const auto command = cli::start(arguments, context);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(context.isFinished(), 30'000); }();
        code = context.exitCode();
        pool.waitForDone();
    }

    BufferConsole console;
    FakeClock clock;
    QThreadPool pool;
    int code = -1;
};

} // namespace triptych::tests

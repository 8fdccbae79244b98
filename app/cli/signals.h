// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QSocketNotifier>

namespace triptych::cli {

/// SIGINT and SIGTERM as Context::interrupted(), by the self-pipe: a handler may do no more than write a
/// byte. A second signal ends the process at once. One object a process.
class Signals
{
public:
    explicit Signals(Context &context);
    ~Signals();
    Q_DISABLE_COPY_MOVE(Signals)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace triptych::cli

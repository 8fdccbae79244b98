// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace triptych::cli {

namespace {

std::array<int, 2> pipeEnds{-1, -1}; // a handler reaches nothing else

void onSignal(int)
{
    const char byte = 1;
    if (::write(pipeEnds[1], &byte, 1) < 0) {
        ::_exit(Interrupted);
    }
}

} // namespace

Signals::Signals(Context &context)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &context, [&context] {
        char bytes[16];
        if (::read(pipeEnds[0], bytes, sizeof bytes) > 0) {
            Q_EMIT context.interrupted();
        }
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Signals::~Signals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (const int end : pipeEnds) {
        if (end >= 0) {
            ::close(end);
        }
    }
}

} // namespace triptych::cli

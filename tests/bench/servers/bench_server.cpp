// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP server without a store: answers every request with an empty 200 and forgets it.
//
//     bench_server <port> [later]
//
// "later" answers from another thread, as a store does. Prints "ready"; ends with its standard input.
#include "model/http/server.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace triptych;

namespace {

class Discard final : public http::Handler
{
public:
    void on(http::IncomingRequest &&, http::Responder responder) override { responder.answer({}); }
    void onMalformed(http::MalformedRequest &&) override {}
};

/// Answers whatever waits, together, from a thread of its own.
class DiscardLater final : public http::Handler
{
public:
    ~DiscardLater() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_arrived.notify_one();
        m_thread.join();
    }

    void on(http::IncomingRequest &&, http::Responder responder) override
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(responder));
        if (m_waiting.size() == 1) {
            m_arrived.notify_one();
        }
    }
    void onMalformed(http::MalformedRequest &&) override {}

private:
    void run()
    {
        std::vector<http::Responder> taken;
        for (;;) {
            {
                std::unique_lock lock(m_mutex);
                m_arrived.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
                if (m_ends) {
                    return;
                }
                taken.swap(m_waiting);
            }
            for (http::Responder &responder : taken) {
                responder.answer({});
            }
            taken.clear();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<http::Responder> m_waiting;
    bool m_ends = false;
    std::thread m_thread{[this] { run(); }};
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool later = argc > 2 && std::strcmp(argv[2], "later") == 0;
    const SystemClock clock;
    const std::unique_ptr<http::Handler> handler =
        later ? std::unique_ptr<http::Handler>(new DiscardLater) : std::make_unique<Discard>();
    http::Server server(*handler, clock);
    const quint16 port = argc > 1 ? quint16(std::atoi(argv[1])) : 8787;
    if (const Status listening = server.listen(QHostAddress::LocalHost, port); !listening) {
        std::fprintf(stderr, "%s\n", qPrintable(listening.error().toLine()));
        return 2;
    }
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &server, [&server] {
        char byte;
        if (::read(STDIN_FILENO, &byte, 1) <= 0) {
            server.stop(1000);
        }
    });
    QObject::connect(&server, &http::Server::stopped, &application, &QCoreApplication::quit);
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

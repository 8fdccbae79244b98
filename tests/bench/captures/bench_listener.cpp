// SPDX-License-Identifier: GPL-3.0-or-later
// The listener alone, for load generators: answers every call with 200 after it was stored.
//
//     bench_listener <port> <store>                durable: synchronous=FULL
//     bench_listener <port> <store> --normal       not power-safe
//     bench_listener <port> --no-store             the same wire, answering at once
//
// Prints "ready"; ends with its standard input and then prints what was stored: "<rows> <transactions>".
#include "model/http/server.h"
#include "model/webhook/listener.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

using namespace triptych;
using namespace Qt::Literals::StringLiterals;

namespace {

class Forget final : public http::Handler
{
public:
    void on(http::IncomingRequest &&, http::Responder responder) override { responder.answer({}); }
    void onMalformed(http::MalformedRequest &&) override {}
};

int serve(http::Handler &handler, quint16 port)
{
    const SystemClock clock;
    http::Server server(handler, clock);
    if (const Status listening = server.listen(QHostAddress::LocalHost, port); !listening) {
        std::fprintf(stderr, "%s\n", qPrintable(listening.error().toLine()));
        return 2;
    }
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &server, [&server, &input] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) <= 0) {
            input.setEnabled(false);
            server.stop(1000);
        }
    });
    QObject::connect(&server, &http::Server::stopped, qApp, &QCoreApplication::quit);
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        return 2;
    }
    const quint16 port = arguments.at(1).toUShort();
    if (arguments.at(2) == u"--no-store"_s) {
        Forget forget;
        return serve(forget, port);
    }
    store::WriterOptions options;
    options.sync =
        arguments.contains(u"--normal"_s) ? store::Database::Sync::Normal : store::Database::Sync::Full;
    const auto writer = store::CaptureWriter::open(arguments.at(2), options);
    if (!writer) {
        std::fprintf(stderr, "%s\n", qPrintable(writer.error().toLine()));
        return 2;
    }
    webhook::Listener listener(**writer);
    const int code = serve(listener, port);
    (*writer)->stop();
    const store::WriterCounts counts = (*writer)->counts();
    std::printf(
        "%lld %lld\n", static_cast<long long>(counts.rows), static_cast<long long>(counts.transactions));
    return code;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Writes captures until somebody stops it. Every line of output is one fact, written in one piece:
//   "ready", "held <code>", "ok <id> <number>", "failed <code> <number>", "lifted".
#include "model/store/capturestore.h"
#include "tests/model/store/samples.h"

#include <atomic>
#include <csignal>
#include <cstring>
#include <semaphore>

#include <sys/resource.h>
#include <unistd.h>

using namespace triptych;
using namespace triptych::store;

namespace {

constexpr std::ptrdiff_t inFlight = 64;

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size()) {
        _exit(3);
    }
}

void setFileLimit(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// Keeps up to `inFlight` captures on their way. `count` 0: for ever.
void writeCaptures(CaptureWriter &writer, int first, int count, std::ptrdiff_t width)
{
    std::counting_semaphore<inFlight> room(width);
    for (int number = first; count == 0 || number < first + count; ++number) {
        room.acquire();
        const Status taken =
            writer.submit(tests::numberedCapture(number), [number, &room](Result<Capture> stored) {
                say(stored ? "ok " + QByteArray::number(stored->id) + ' ' + QByteArray::number(number)
                           : "failed " + stored.error().code + ' ' + QByteArray::number(number));
                room.release();
            });
        if (!taken) {
            say("failed " + taken.error().code + ' ' + QByteArray::number(number));
            room.release();
        }
    }
    for (std::ptrdiff_t i = 0; i < width; ++i) {
        room.acquire();
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        return 2;
    }
    const QByteArray mode(argv[1]);
    WriterOptions options;
    options.program = QStringLiteral("store_helper");
    auto writer = CaptureWriter::open(QString::fromLocal8Bit(argv[2]), options);
    if (!writer) {
        say("held " + writer.error().code);
        return 1;
    }
    say("ready");
    if (mode == "write") { // write <path> <first number>
        writeCaptures(**writer, QByteArray(argv[3]).toInt(), 0, inFlight);
    } else if (mode == "hold") { // hold <path> - : until its input ends
        char byte = 0;
        while (read(STDIN_FILENO, &byte, 1) > 0) {
        }
    } else if (mode == "starve") { // starve <path> <bytes> : a file size limit, later lifted
        std::signal(SIGXFSZ, SIG_IGN);
        setFileLimit(QByteArray(argv[3]).toULongLong());
        writeCaptures(**writer, 0, 400, 1);
        setFileLimit(RLIM_INFINITY);
        say("lifted");
        writeCaptures(**writer, 400, 100, 1);
    }
    (*writer)->stop();
    return 0;
}

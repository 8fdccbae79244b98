// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"

#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace triptych::tests {

namespace {

constexpr qsizetype kept = 5;

QByteArray describe(const QObject *receiver)
{
    QByteArray text = receiver->metaObject()->className();
    if (!receiver->objectName().isEmpty()) {
        text += " \"" + receiver->objectName().toUtf8() + '"';
    }
    return text;
}

} // namespace

StallWatch::StallWatch(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

qint64 StallWatch::threadCpuNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

qint64 StallWatch::limitNs()
{
#ifdef __SANITIZE_ADDRESS__
    return 4'000'000'000;
#else
    return 1'000'000'000;
#endif
}

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    // Qt calls this on every thread that has an event loop; a stall is one of the window's thread only.
    if (QThread::currentThread() != thread() || m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    // The receiver may be gone afterwards, and the event too.
    const QByteArray name = describe(receiver);
    const int type = event->type();
    ++m_depth;
    const qint64 begin = threadCpuNs();
    const bool handled = QApplication::notify(receiver, event);
    const qint64 spent = threadCpuNs() - begin;
    --m_depth;
    record({spent, name, type});
    return handled;
}

void StallWatch::record(Stall stall)
{
    if (m_worst.size() == kept && m_worst.last().cpuNs >= stall.cpuNs) {
        return;
    }
    const auto place = std::find_if(
        m_worst.cbegin(), m_worst.cend(), [&stall](const Stall &other) { return other.cpuNs < stall.cpuNs; });
    m_worst.insert(place, std::move(stall));
    if (m_worst.size() > kept) {
        m_worst.removeLast();
    }
}

bool StallWatch::report(qint64 limitNs) const
{
    const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
    bool smooth = true;
    std::printf("Longest events (CPU time of the main thread):\n");
    for (const Stall &stall : m_worst) {
        const bool tooLong = stall.cpuNs > limitNs;
        smooth = smooth && !tooLong;
        const char *typeName = types.valueToKey(stall.type);
        std::printf("  %8.1f ms  %s  %s%s\n", double(stall.cpuNs) / 1e6,
            typeName != nullptr ? typeName : QByteArray::number(stall.type).constData(),
            stall.receiver.constData(), tooLong ? "  STALL: longer than the limit" : "");
    }
    std::fflush(stdout);
    return smooth;
}

} // namespace triptych::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outlet.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace triptych::cli {

namespace {

/// The same pipe or terminal with a description of our own that does not block: O_NONBLOCK on the one that we
/// were given would reach everybody who shares it, such as the user's shell. -1 where there is no such thing
/// (a file never blocks, and would be written from its beginning) or where the system forbids it (a pipe of
/// another user's).
int opened(int descriptor)
{
    struct stat what = {};
    if (::fstat(descriptor, &what) != 0 || !(S_ISFIFO(what.st_mode) || S_ISCHR(what.st_mode))) {
        return -1;
    }
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor);
    return ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
}

/// What is written in one go: no more than a pipe takes whole once it takes anything (POSIX, write()), and
/// whole lines if it can be.
QByteArrayView nextPiece(QByteArrayView kept)
{
    const QByteArrayView piece = kept.first(std::min(kept.size(), qsizetype(PIPE_BUF)));
    const qsizetype lastEnd = piece.lastIndexOf('\n');
    return lastEnd < 0 ? piece : piece.first(lastEnd + 1);
}

/// How many bytes were taken: 0 if none are now, -1 if none ever will. Asking first keeps a descriptor that
/// does block from doing so.
ssize_t writeWithoutWaiting(int descriptor, QByteArrayView bytes)
{
    pollfd room{descriptor, POLLOUT, 0};
    if (::poll(&room, 1, 0) == 0) {
        return 0;
    }
    const ssize_t taken = ::write(descriptor, bytes.data(), size_t(bytes.size()));
    return taken < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : taken;
}

} // namespace

Outlet::Outlet(Console &console, Console::Stream stream)
    : m_console(console)
    , m_stream(stream)
    , m_descriptor(console.descriptor(stream))
{
    if (m_descriptor < 0) {
        return;
    }
    std::signal(SIGPIPE, SIG_IGN);
    m_own = opened(m_descriptor);
    if (m_own >= 0) {
        m_descriptor = m_own;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    m_notifier->setEnabled(false);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        if (pump()) {
            Q_EMIT moved();
        }
    });
}

Outlet::~Outlet()
{
    m_notifier.reset();
    if (m_own >= 0) {
        ::close(m_own);
    }
}

bool Outlet::give(QByteArrayView lines)
{
    if (m_closed || m_kept.size() > mostKept) {
        return false;
    }
    if (m_descriptor < 0) {
        m_stream == Console::Stream::Results ? m_console.write(lines) : m_console.writeError(lines);
        return true;
    }
    m_kept += lines;
    pump();
    return !m_closed;
}

/// True if anything changed.
bool Outlet::pump()
{
    ssize_t taken = 0;
    qsizetype gone = 0;
    while (gone < m_kept.size()) {
        taken = writeWithoutWaiting(m_descriptor, nextPiece(QByteArrayView(m_kept).sliced(gone)));
        if (taken <= 0) {
            break;
        }
        gone += taken;
    }
    m_kept.remove(0, gone);
    m_closed = taken < 0;
    m_notifier->setEnabled(!m_closed && !m_kept.isEmpty());
    return m_closed || gone > 0;
}

} // namespace triptych::cli

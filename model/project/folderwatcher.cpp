// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/folderwatcher.h"

#include "model/project/tr.h"

#include <QSet>

#include <cerrno>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project {

namespace {

constexpr int debounceMs = 150;
constexpr uint32_t interesting = IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                 IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW |
                                 IN_EXCL_UNLINK;

Problem watchProblem()
{
    return warning("file.watch",
        Tr::tr("The system has no room for more file watches: changes by other programs are found when the "
               "window "
               "gets the focus, and before saving."),
        {}, Tr::tr("Raise fs.inotify.max_user_watches."));
}

} // namespace

FolderWatcher::FolderWatcher(QString root, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &FolderWatcher::stirred);
    if (!m_fd.isOpen()) {
        m_problem = watchProblem();
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_fd.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatcher::read);
}

bool FolderWatcher::watch(const QStringList &folders)
{
    if (!m_fd.isOpen()) {
        return false;
    }
    m_problem.reset();
    bool more = false;
    const QSet<QString> wanted(folders.cbegin(), folders.cend());
    // Asking for a folder that is watched already gives its old number; one that was replaced gets a new one.
    QHash<QString, int> next;
    for (const QString &folder : wanted) {
        const QString path = folder.isEmpty() ? m_root : m_root + u'/' + folder;
        const int watch = ::inotify_add_watch(m_fd.get(), path.toUtf8().constData(), interesting);
        if (watch >= 0) {
            next.insert(folder, watch);
            more = more || m_watches.value(folder, -1) != watch;
        } else if (errno == ENOSPC || errno == ENOMEM) {
            m_problem = watchProblem();
            break;
        }
    }
    const QList<int> kept = next.values();
    const QSet<int> still(kept.cbegin(), kept.cend());
    for (auto it = m_watches.cbegin(); it != m_watches.cend(); ++it) {
        if (!still.contains(it.value())) {
            ::inotify_rm_watch(m_fd.get(), it.value()); // gone already if its folder is
        }
    }
    m_watches = next;
    return more;
}

void FolderWatcher::read()
{
    alignas(inotify_event) char buffer[16 * 1024];
    bool stir = false;
    ssize_t count = 0;
    while ((count = ::read(m_fd.get(), buffer, sizeof buffer)) > 0) {
        for (ssize_t at = 0; at < count;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
            const QByteArray name = event->len > 0 ? QByteArray(event->name) : QByteArray();
            stir = stir ||
                   (!name.startsWith(".triptych") && !name.startsWith(".git") && event->mask != IN_IGNORED);
            at += ssize_t(sizeof(inotify_event)) + event->len;
        }
    }
    if (stir && !m_debounce.isActive()) {
        m_debounce.start();
    }
}

} // namespace triptych::project

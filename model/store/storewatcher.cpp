// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/storewatcher.h"

#include <QFile>
#include <QFileInfo>

#include <array>

#include <sys/inotify.h>
#include <unistd.h>

namespace triptych::store {

namespace {

constexpr int burstMs = 50;
constexpr std::array laterMs{300, 1500};
constexpr uint32_t ofFolder = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE_SELF |
                              IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW;
constexpr uint32_t ofParent = IN_CREATE | IN_MOVED_TO | IN_ONLYDIR | IN_DONT_FOLLOW;

/// Readers open the WAL too, and make it: what they do tells nothing and must wake nobody, or reading would
/// go round in a circle. Nobody but a writer modifies it, or opens the lock for writing.
bool tells(const inotify_event &event, const QByteArray &database)
{
    const QByteArrayView name =
        event.len > 0 ? QByteArrayView(static_cast<const char *>(event.name)) : QByteArrayView();
    if (name == database || name == QByteArray(database + "-wal")) {
        return event.mask & (IN_MODIFY | IN_MOVED_TO);
    }
    return name == QByteArray(database + ".lock") && (event.mask & (IN_MODIFY | IN_CLOSE_WRITE));
}

} // namespace

StoreWatcher::StoreWatcher(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_folder(QFileInfo(databasePath).absolutePath())
    , m_name(QFile::encodeName(QFileInfo(databasePath).fileName()))
    , m_file(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StoreWatcher::onTimeout);
    if (m_file < 0) {
        return; // no more watches in this system: the store is read when its page is opened
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StoreWatcher::read);
    arm();
}

StoreWatcher::~StoreWatcher()
{
    m_notifier.reset();
    if (m_file >= 0) {
        ::close(m_file);
    }
}

void StoreWatcher::arm()
{
    if (m_watch >= 0) {
        ::inotify_rm_watch(m_file, m_watch);
    }
    const auto add = [this](const QString &folder, uint32_t mask) {
        return ::inotify_add_watch(m_file, QFile::encodeName(folder).constData(), mask);
    };
    m_watch = add(m_folder, ofFolder);
    m_watchesFolder = m_watch >= 0;
    if (!m_watchesFolder) {
        m_watch = add(QFileInfo(m_folder).absolutePath(), ofParent);
        // It may have been made between the two.
        if (const int folder = add(m_folder, ofFolder); folder >= 0) {
            ::inotify_rm_watch(m_file, m_watch);
            m_watch = folder;
            m_watchesFolder = true;
        }
    }
}

void StoreWatcher::read()
{
    alignas(inotify_event) std::array<char, 16 * 1024> buffer;
    bool stirs = false;
    bool rearms = false;
    for (;;) {
        const ssize_t size = ::read(m_file, buffer.data(), buffer.size());
        if (size <= 0) {
            break;
        }
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            at += ssize_t(sizeof(inotify_event)) + event->len;
            if (event->mask & IN_Q_OVERFLOW) {
                stirs = true;
            } else if (event->wd == m_watch) {
                const bool gone = event->mask & (IN_DELETE_SELF | IN_MOVE_SELF);
                rearms = rearms || gone || !m_watchesFolder;
                stirs = stirs || (m_watchesFolder && tells(*event, m_name));
            }
        }
    }
    if (rearms) {
        arm();
        stirs = stirs || m_watchesFolder;
    }
    if (stirs) {
        m_looks = 0;
        if (!m_timer.isActive() || m_timer.remainingTime() > burstMs) {
            m_timer.start(burstMs);
        }
    }
}

void StoreWatcher::onTimeout()
{
    if (m_looks < int(laterMs.size())) {
        m_timer.start(laterMs[size_t(m_looks++)]);
    }
    Q_EMIT stirred();
}

} // namespace triptych::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/journal.h"

#include "model/edit/tr.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <limits>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::edit {

namespace {

const QLatin1String suffix = ".edits"_L1;

QString fileOf(const QString &path)
{
    return QString::fromLatin1(project::contentHash(path.toUtf8()).toHex().first(32)) + suffix;
}

} // namespace

Journal::Journal(const QString &stateFolder, QObject *parent)
    : QObject(parent)
{
    if (auto state = project::SafeFolder::open(stateFolder)) {
        if (state->makeFolder(u"journal"_s, project::Privacy::Private)) {
            if (auto folder = project::SafeFolder::open(stateFolder + "/journal"_L1)) {
                m_folder.emplace(std::move(*folder));
            }
        }
    }
    m_thread = std::thread(&Journal::run, this);
}

Journal::~Journal()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Journal::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_all();
}

void Journal::start(const QString &path, const QByteArray &base)
{
    Task task{Task::Kind::Start, path, {}, {}, 0};
    task.record.kind = JournalRecord::Kind::Base;
    task.record.text = base;
    post(std::move(task));
}

void Journal::append(const QString &path, JournalRecord record)
{
    post({Task::Kind::Append, path, {}, std::move(record), 0});
}

void Journal::drop(const QString &path)
{
    post({Task::Kind::Drop, path, {}, {}, 0});
}

void Journal::move(const QString &from, const QString &to)
{
    post({Task::Kind::Move, from, to, {}, 0});
}

void Journal::resume(const QString &path, qint64 goodSize)
{
    post({Task::Kind::Resume, path, {}, {}, goodSize});
}

void Journal::flush()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return (m_tasks.empty() && !m_working) || m_stuck; });
}

QStringList Journal::paths() const
{
    QStringList found;
    const auto listing = m_folder ? m_folder->list({}) : fail(Problem());
    if (!listing) {
        return found;
    }
    for (const project::FolderEntry &entry : listing->entries) {
        if (!entry.isFolder && entry.name.endsWith(suffix)) {
            const auto content = m_folder->read(entry.name, std::numeric_limits<int>::max());
            const QString path = content ? journaledPath(content->bytes) : QString();
            if (!path.isEmpty()) {
                found.append(path);
            }
        }
    }
    return found;
}

std::optional<JournalState> Journal::read(const QString &path) const
{
    const auto content =
        m_folder ? m_folder->read(fileOf(path), std::numeric_limits<int>::max()) : fail(Problem());
    return content ? replayJournal(content->bytes) : std::nullopt;
}

void Journal::setAside(const QString &path)
{
    if (m_folder) {
        (void)m_folder->rename(fileOf(path), fileOf(path) + ".damaged"_L1, true);
    }
}

Status Journal::open(const QString &path, int flags)
{
    if (!m_folder) {
        return fail(project::fileProblem(ENOENT, path));
    }
    auto fd = m_folder->openFile(fileOf(path), O_WRONLY | O_NONBLOCK | flags, 0600);
    if (!fd) {
        return fail(fd.error());
    }
    m_files[path] = File{std::move(*fd), 0};
    return {};
}

Status Journal::write(const QString &path, const QByteArray &bytes)
{
    const auto it = m_files.find(path);
    if (it == m_files.end()) {
        return {}; // its start failed for good
    }
    File &file = it->second;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::pwrite(file.fd.get(), bytes.constData() + done, size_t(bytes.size() - done), file.size + done);
        if (count < 0 && errno != EINTR) {
            const Problem reason = project::fileProblem(errno, path);
            if (::ftruncate(file.fd.get(), file.size) != 0) {
                // What is half written fails its hash when it is read.
            }
            return fail(reason);
        }
        done += std::max<ssize_t>(count, 0);
    }
    file.size += bytes.size();
    if (!m_touched.contains(path)) {
        m_touched.append(path);
    }
    return {};
}

Status Journal::perform(const Task &task)
{
    switch (task.kind) {
    case Task::Kind::Start: {
        if (Status opened = open(task.path, O_CREAT | O_TRUNC); !opened) {
            return opened;
        }
        m_folderTouched = true;
        JournalRecord name;
        name.kind = JournalRecord::Kind::Path;
        name.text = task.path.toUtf8();
        return write(task.path, encodeRecord(name) + encodeRecord(task.record));
    }
    case Task::Kind::Append:
        return write(task.path, encodeRecord(task.record));
    case Task::Kind::Drop:
        m_files.erase(task.path);
        m_touched.removeAll(task.path);
        m_folderTouched = true;
        return m_folder ? m_folder->unlink(fileOf(task.path)) : Status();
    case Task::Kind::Move: {
        auto node = m_files.extract(task.path);
        if (!node || !m_folder) {
            return {};
        }
        node.key() = task.to;
        m_files.insert(std::move(node));
        m_touched.removeAll(task.path);
        m_folderTouched = true;
        JournalRecord name;
        name.kind = JournalRecord::Kind::Path;
        name.text = task.to.toUtf8();
        const Status renamed = m_folder->rename(fileOf(task.path), fileOf(task.to), true);
        return renamed ? write(task.to, encodeRecord(name)) : renamed;
    }
    case Task::Kind::Resume: {
        if (Status opened = open(task.path, 0); !opened) {
            return opened;
        }
        File &file = m_files[task.path];
        file.size = task.size;
        return ::ftruncate(file.fd.get(), task.size) == 0 ? Status()
                                                          : fail(project::fileProblem(errno, task.path));
    }
    }
    return {};
}

Status Journal::syncTouched()
{
    for (const QString &path : std::as_const(m_touched)) {
        const auto it = m_files.find(path);
        if (it != m_files.end() && ::fdatasync(it->second.fd.get()) != 0) {
            return fail(project::fileProblem(errno, path));
        }
    }
    m_touched.clear();
    if (std::exchange(m_folderTouched, false) && m_folder) {
        return m_folder->sync({});
    }
    return {};
}

void Journal::report(const Status &status)
{
    if (m_failing == !status) {
        return;
    }
    m_failing = !status;
    Problem what;
    if (!status) {
        what = triptych::problem("journal.write",
            Tr::tr("Unsaved edits cannot be kept safe at the moment: %1").arg(status.error().message),
            status.error().location, Tr::tr("Save now, or make room."));
    }
    emit problem(what);
}

void Journal::run()
{
    using namespace std::chrono_literals;
    std::unique_lock lock(m_mutex);
    while (true) {
        if (m_stuck) {
            m_wake.wait_for(
                lock, 1s, [this] { return m_stop; }); // a full disk sends no message when it is not
        } else {
            m_wake.wait(lock, [this] { return m_stop || !m_tasks.empty(); });
        }
        if (m_tasks.empty() && m_stop) {
            return;
        }
        std::deque<Task> batch = std::exchange(m_tasks, {});
        m_working = true;
        lock.unlock();
        Status status;
        while (status && !batch.empty()) {
            status = perform(batch.front());
            if (status) {
                batch.pop_front();
            }
        }
        if (const Status synced = syncTouched(); status) {
            status = synced;
        }
        report(status);
        lock.lock();
        m_working = false;
        m_stuck = !status;
        m_tasks.insert(
            m_tasks.begin(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
        m_idle.notify_all();
        if (m_stop && m_stuck) {
            return;
        }
    }
}

} // namespace triptych::edit

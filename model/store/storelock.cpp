// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/storelock.h"

#include "model/store/tr.h"

#include <QFile>
#include <QSysInfo>

#include <nlohmann/json.hpp>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::store {

namespace {

constexpr qint64 longestLockFile = 4096;

QString lockPath(const QString &databasePath)
{
    return databasePath + u".lock"_s;
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

std::string fieldOf(const nlohmann::json &object, const char *name)
{
    const auto field = object.find(name);
    return field != object.end() && field->is_string() ? field->get<std::string>() : std::string();
}

bool writeHolder(int file, const QString &program)
{
    const nlohmann::ordered_json holder{{"pid", getpid()}, {"program", program.toStdString()},
        {"host", QSysInfo::machineHostName().toStdString()}};
    const std::string text = holder.dump() + '\n';
    return ftruncate(file, 0) == 0 &&
           pwrite(file, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

Problem heldProblem(const QString &databasePath)
{
    const Holder holder = StoreLock::lastHolder(databasePath);
    const QString message = holder.pid == 0
                                ? Tr::tr("Another program writes this store.")
                                : Tr::tr("%1 (process %2 on %3) writes this store.")
                                      .arg(holder.program, QString::number(holder.pid), holder.host);
    Problem held = problem("store.held", message, {}, Tr::tr("Close that program, or only read here."));
    held.location.file = databasePath;
    return held;
}

} // namespace

Result<StoreLock> StoreLock::acquire(const QString &databasePath, const QString &program)
{
    const QString path = lockPath(databasePath);
    const int file =
        open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        Problem refused =
            problem("store.open", Tr::tr("The store's lock cannot be made. (%1)").arg(systemError()));
        refused.location.file = path;
        return fail(std::move(refused));
    }
    StoreLock lock(file);
    // Whoever asks for the holder has the lock shared for an instant: not at the first refusal.
    constexpr int tries = 3;
    for (int i = 1; flock(file, LOCK_EX | LOCK_NB) != 0; ++i) {
        if (i == tries) {
            return fail(heldProblem(databasePath));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    // A full disk must not keep anyone from reading on: the name is for people, the flock is the lock.
    (void)writeHolder(file, program);
    return lock;
}

Holder StoreLock::lastHolder(const QString &databasePath)
{
    QFile file(lockPath(databasePath));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const nlohmann::json holder =
        nlohmann::json::parse(file.read(longestLockFile).toStdString(), nullptr, false);
    if (!holder.is_object() || !holder.contains("pid") || !holder["pid"].is_number_integer()) {
        return {};
    }
    return {holder["pid"].get<qint64>(), QString::fromStdString(fieldOf(holder, "program")),
        QString::fromStdString(fieldOf(holder, "host"))};
}

std::optional<Holder> StoreLock::holder(const QString &databasePath)
{
    const int file =
        open(QFile::encodeName(lockPath(databasePath)).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) {
        return std::nullopt;
    }
    const bool held = flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(file);
    return held ? std::optional(lastHolder(databasePath)) : std::nullopt;
}

void StoreLock::release()
{
    if (m_file >= 0) {
        close(std::exchange(m_file, -1));
    }
}

} // namespace triptych::store

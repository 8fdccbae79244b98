// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/edit/journalfile.h"
#include "model/project/safefile.h"

#include <QHash>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace triptych::edit {

/// Keeps unsaved edits on disk: `journal/<hash of the path>.edits` in the project's state folder, 0600, one
/// file a document, made by the first unsaved edit and dropped by saving. Calls return at once; a thread of
/// its own writes and fdatasyncs whatever has come meanwhile, so that an edit is safe as soon as the disk can
/// make it so. What cannot be written is kept and tried again.
class Journal final : public QObject
{
    Q_OBJECT
public:
    explicit Journal(const QString &stateFolder, QObject *parent = nullptr);
    ~Journal() override; ///< writes what is waiting, if the disk lets it

    void start(const QString &path, const QByteArray &base);
    void append(const QString &path, JournalRecord record);
    void drop(const QString &path);
    void move(const QString &from, const QString &to);
    /// Goes on with a file that was read: what is beyond its whole records is cut off.
    void resume(const QString &path, qint64 goodSize);
    void flush(); ///< waits until nothing waits, or writing fails

    // Here and now, for files that are not started or resumed.
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] std::optional<JournalState> read(const QString &path) const;
    /// Out of the way, but kept: "….damaged".
    void setAside(const QString &path);

signals:
    /// Once when writing begins to fail; with an empty code when it works again.
    void problem(const triptych::Problem &problem);

private:
    struct Task
    {
        enum class Kind : quint8 { Start, Append, Drop, Move, Resume };
        Kind kind = Kind::Append;
        QString path;
        QString to;
        JournalRecord record;
        qint64 size = 0;
    };
    struct File
    {
        project::Descriptor fd;
        qint64 size = 0; ///< of what is certainly in it
    };

    void post(Task task);
    void run();
    [[nodiscard]] Status perform(const Task &task);
    [[nodiscard]] Status write(const QString &path, const QByteArray &bytes);
    [[nodiscard]] Status open(const QString &path, int flags);
    [[nodiscard]] Status syncTouched();
    void report(const Status &status);

    std::optional<project::SafeFolder> m_folder;
    std::map<QString, File> m_files; ///< the thread's alone
    QStringList m_touched;           ///< likewise
    bool m_folderTouched = false;    ///< likewise
    bool m_failing = false;          ///< likewise
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Task> m_tasks;
    bool m_working = false;
    bool m_stuck = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace triptych::edit

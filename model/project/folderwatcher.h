// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/safefile.h"

#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace triptych::project {

/// Says that something in some folders may have changed: by inotify on the folders themselves, which sees
/// in-place writes and atomic replacements alike and survives both. Nothing of ours and nothing of git's is
/// watched. A watch that the system refuses is told in problem(); whoever needs to know then looks on focus
/// and before saving.
class FolderWatcher final : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatcher(QString root, QObject *parent = nullptr);

    /// Exactly these folders (relative; "" is the root) from now on. What is not there is watched through its
    /// parent. True when a watch is new: what happened before it is not known.
    bool watch(const QStringList &folders);
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

signals:
    void stirred(); ///< 150 ms after the first of a burst of changes

private:
    void read();

    QString m_root;
    Descriptor m_fd;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_debounce;
    QHash<QString, int> m_watches;
    std::optional<Problem> m_problem;
};

} // namespace triptych::project

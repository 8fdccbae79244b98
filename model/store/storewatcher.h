// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace triptych::store {

/// Says that another program may have written a store, or begun or ceased to hold it: by inotify on the
/// store's folder, which sees writes of the WAL and the end of the lock alike, however the other program
/// ends. The folder need not be there yet. What happened it does not know; whoever is told reads. Its own
/// thread is its owner's.
class StoreWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit StoreWatcher(const QString &databasePath, QObject *parent = nullptr);
    ~StoreWatcher() override;

Q_SIGNALS:
    /// 50 ms after the first of a burst, at most twenty times a second, and twice after the last: a commit's
    /// last write that can be seen comes before its fdatasync, and the commit after it.
    void stirred();

private:
    void arm();
    void read();
    void onTimeout();

    QString m_folder;
    QByteArray m_name;
    int m_file = -1;
    int m_watch = -1; ///< of the folder, else of the one it will be made in
    bool m_watchesFolder = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer;
    int m_looks = 0; ///< since the last event
};

} // namespace triptych::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/pooltasks.h"
#include "model/webhook/handlers.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace triptych::services {

/// What the calls of each webhook and event type look like, kept up with a capture store: reads it in pages
/// on the pool, from the first capture on and then whatever came since, so that memory is bounded and nothing
/// is left out, however fast calls come. Publishes at most five times a second. Lives on its owner's thread.
class ShapeKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit ShapeKeeper(QThreadPool &pool, QObject *parent = nullptr);
    ~ShapeKeeper() override; ///< stops reading, waits for the page under way

    /// Begins anew with this store; the file need not be there yet.
    void setStore(const QString &path);
    /// There is more in the store than there was.
    void wake();

    /// In the order in which they were first seen.
    [[nodiscard]] const QList<webhook::EventShape> &shapes() const { return m_shapes; }

Q_SIGNALS:
    void changed();
    /// The store cannot be read; the shapes stay as they are.
    void troubled(const triptych::Problem &problem);

private:
    struct State;
    struct Reading;

    void read();
    void take(const Reading &reading);
    [[nodiscard]] static Reading readOn(State &state);

    std::shared_ptr<State> m_state; ///< of the task under way, if there is one
    QList<webhook::EventShape> m_shapes;
    QTimer m_pause;
    bool m_running = false;
    bool m_again = false;
    project::PoolTasks m_tasks;
};

} // namespace triptych::services

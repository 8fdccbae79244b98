// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/job.h"
#include "model/text/snapshot.h"
#include "ui/invoke/invokeparts.h"
#include "ui/invoke/newrequests.h"
#include "ui/itemmodels/invokemodel.h"
#include "ui/shell/page.h"

#include <QObject>
#include <QTimer>

namespace triptych::ui {

class HistoryModel;

/// The Invoke panel: services, their requests and the operations not yet called in the side tree, requests
/// in tabs, the history in the drawer. One for an open project; its pages go before it.
class InvokePanel final : public QObject, public PageSource
{
    Q_OBJECT

public:
    InvokePanel(MainWindow &window, project::Project &project, edit::EditSession &session, CallDesk &desk,
        QThreadPool &pool);
    ~InvokePanel() override;

    /// What is in the project changed: items came, went or were renamed.
    void setItems(const project::ItemList &items);
    [[nodiscard]] std::unique_ptr<Page> open(const QString &address) override;
    [[nodiscard]] InvokeModel &model() const { return *m_model; }
    [[nodiscard]] HistoryModel &history() const { return *m_history; }

    /// Makes a request for one operation of a service ("services/parcels"), or for all that have none, and
    /// opens it. Problems come back.
    Status makeRequest(const QString &service, const text::Pointer &operation);
    Status makeAllRequests(const QString &service);
    /// An empty one, opened, the keyboard in its URL.
    Status newRequest(const QString &folder);

Q_SIGNALS:
    /// Something went wrong away from a page.
    void problemFound(const triptych::Problem &problem);
    /// What went wrong has gone well since.
    void problemSolved();

private:
    using Entry = InvokeModel::Entry;

    void bindCommands();
    void bindItemCommands();
    void buildDrawer();
    void readLater();
    void readTree();
    void report(const Status &status);
    Status make(const Result<NewRequests> &requests, const QString &label);
    void newForCurrent();
    void renameCurrent();
    void deleteCurrent();
    [[nodiscard]] const Entry *currentEntry() const;
    [[nodiscard]] QString currentService() const;
    [[nodiscard]] QString currentFolder() const;
    [[nodiscard]] const project::Item *service(const QString &address) const;

    project::ItemList m_items;
    InvokeParts m_parts;
    InvokeModel *m_model;
    HistoryModel *m_history;
    LatestJob m_reading;
    QTimer m_delay;
};

} // namespace triptych::ui

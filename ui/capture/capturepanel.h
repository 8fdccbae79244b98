// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/captureparts.h"
#include "ui/shell/page.h"

#include <QObject>
#include <QTimer>

namespace triptych::ui {

class CapturePage;
class CaptureTreeModel;

/// The Capture panel: webhooks with what came for them in the side tree, the listener in the status bar,
/// calls in tabs. One for an open project; its pages go before it.
class CapturePanel final : public QObject, public PageSource
{
    Q_OBJECT

public:
    CapturePanel(MainWindow &window, project::Project &project, edit::EditSession &session, CaptureDesk &desk,
        QThreadPool &pool);
    ~CapturePanel() override;

    [[nodiscard]] std::unique_ptr<Page> open(const QString &address) override;
    [[nodiscard]] CaptureTreeModel &model() const { return *m_model; }
    void start();
    /// The port of the next start.
    void setPort(quint16 port) { m_port = port; }

Q_SIGNALS:
    /// Something went wrong; also told on the pages of the panel that are open.
    void problemFound(const triptych::Problem &problem);
    /// What went wrong has gone well since.
    void problemSolved();

private:
    void bindCommands();
    void updateTree();
    void updateState();
    void report(const Problem &problem);
    void announce(qint64 calls);
    void newWebhook();
    void choosePort();
    void createHandler();
    [[nodiscard]] CapturePage *frontPage() const;

    CaptureParts m_parts;
    CaptureTreeModel *m_model;
    quint16 m_port = 8787;
    qint64 m_unspoken = 0;
    QTimer m_speech;
};

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/callservice.h"
#include "app/services/captureservice.h"
#include "ui/capture/capturedesk.h"

namespace triptych::window {

/// The capture service as the Capture panel sees it.
class WindowCaptures final : public ui::CaptureDesk
{
    Q_OBJECT

public:
    WindowCaptures(
        project::Project &project, const Clock &clock, QThreadPool &pool, QObject *parent = nullptr);

    [[nodiscard]] State state() const override;
    void start(quint16 port) override;
    void stop() override;
    [[nodiscard]] QString url() const override;
    [[nodiscard]] QString storePath() const override;
    [[nodiscard]] QString holder() const override;
    [[nodiscard]] QList<webhook::WebhookItem> webhooks() const override;
    [[nodiscard]] QList<webhook::EventShape> shapes() const override;
    void sendSamples(const QString &url) override;
    /// What is in the project changed.
    void reload() { m_service.reloadWebhooks(); }

private:
    services::CaptureService m_service;
    services::CallService m_calls; ///< of the examples; they are kept nowhere
};

} // namespace triptych::window

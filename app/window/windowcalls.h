// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/callservice.h"
#include "ui/invoke/calldesk.h"

namespace triptych::window {

/// The call service as the Invoke panel sees it.
class WindowCalls final : public ui::CallDesk
{
    Q_OBJECT

public:
    WindowCalls(project::Project &project, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] quint64 send(const QString &request, const QString &environment) override;
    void cancel(quint64 id) override;
    void setSecret(const QString &environment, const QString &name, const Secret &value) override;
    [[nodiscard]] bool hasSecret(const QString &environment, const QString &name) const override;
    [[nodiscard]] Problems check(const QString &request, const QString &environment) const override;
    [[nodiscard]] QString historyPath() const override;

private:
    services::CallService m_service;
};

} // namespace triptych::window

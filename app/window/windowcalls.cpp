// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowcalls.h"

namespace triptych::window {

using services::CallService;

WindowCalls::WindowCalls(project::Project &project, const Clock &clock, QObject *parent)
    : ui::CallDesk(parent)
    , m_service(&project, clock)
{
    connect(&m_service, &CallService::progress, this, &CallDesk::progress);
    connect(&m_service, &CallService::finished, this, &CallDesk::finished);
    connect(&m_service, &CallService::failed, this, &CallDesk::failed);
    connect(&m_service, &CallService::stored, this, &CallDesk::stored);
    connect(&m_service, &CallService::historyProblem, this, &CallDesk::historyProblem);
}

quint64 WindowCalls::send(const QString &request, const QString &environment)
{
    return m_service.send(request, environment);
}

void WindowCalls::cancel(quint64 id)
{
    m_service.cancel(id);
}

void WindowCalls::setSecret(const QString &environment, const QString &name, const Secret &value)
{
    m_service.setSecret(environment, name, value);
}

bool WindowCalls::hasSecret(const QString &environment, const QString &name) const
{
    return m_service.hasSecret(environment, name);
}

Problems WindowCalls::check(const QString &request, const QString &environment) const
{
    return m_service.check(request, environment);
}

QString WindowCalls::historyPath() const
{
    return m_service.historyPath();
}

} // namespace triptych::window

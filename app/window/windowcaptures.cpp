// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowcaptures.h"

#include "app/services/sample.h"
#include "app/window/tr.h"

namespace triptych::window {

using services::CallService;
using services::CaptureService;

WindowCaptures::WindowCaptures(
    project::Project &project, const Clock &clock, QThreadPool &pool, QObject *parent)
    : ui::CaptureDesk(parent)
    , m_service(&project, clock, pool)
    , m_calls(nullptr, clock)
{
    connect(&m_service, &CaptureService::stateChanged, this, &CaptureDesk::stateChanged);
    connect(&m_service, &CaptureService::committed, this, &CaptureDesk::committed);
    connect(&m_service, &CaptureService::shapesChanged, this, &CaptureDesk::shapesChanged);
    connect(&m_service, &CaptureService::webhooksChanged, this, &CaptureDesk::webhooksChanged);
    connect(&m_service, &CaptureService::problem, this, &CaptureDesk::problemFound);
    connect(&m_calls, &CallService::failed, this, [this](quint64, const Problems &problems) {
        for (const Problem &problem : problems) {
            Q_EMIT problemFound(problem);
        }
    });
    connect(&m_service, &CaptureService::holderChanged, this, &CaptureDesk::stateChanged);
    m_service.keepShapes();
    m_service.watchStore();
}

ui::CaptureDesk::State WindowCaptures::state() const
{
    switch (m_service.state()) {
    case CaptureService::State::Stopped:
        return State::Stopped;
    case CaptureService::State::Starting:
        return State::Starting;
    case CaptureService::State::Listening:
        return State::Listening;
    case CaptureService::State::Stopping:
        return State::Stopping;
    }
    Q_UNREACHABLE();
}

void WindowCaptures::start(quint16 port)
{
    m_service.start(port);
}

void WindowCaptures::stop()
{
    m_service.stop();
}

QString WindowCaptures::url() const
{
    return m_service.url();
}

QString WindowCaptures::storePath() const
{
    return m_service.storePath();
}

QString WindowCaptures::holder() const
{
    const auto &holder = m_service.holder();
    if (!holder) {
        return {};
    }
    return holder->pid == 0 ? Tr::tr("another program")
                            : Tr::tr("%1 (process %2)").arg(holder->program, QString::number(holder->pid));
}

QList<webhook::WebhookItem> WindowCaptures::webhooks() const
{
    return m_service.webhooks();
}

QList<webhook::EventShape> WindowCaptures::shapes() const
{
    return m_service.shapes();
}

void WindowCaptures::sendSamples(const QString &url)
{
    for (const QByteArray &event : services::sampleEvents()) {
        http::CallRequest call;
        call.method = "POST";
        call.url = Marked(url.toUtf8());
        call.headers = {{Marked("Content-Type"), Marked("application/json")}};
        call.body = Marked(event);
        m_calls.send(call, CallService::Keep::Nowhere);
    }
}

} // namespace triptych::window

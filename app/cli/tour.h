// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/services/callservice.h"
#include "app/services/captureservice.h"
#include "model/http/server.h"
#include "model/project/project.h"

#include <QObject>

#include <memory>

namespace triptych::cli {

/// The carrier of the sample, played on loopback: answers two operations and notes what it was sent.
class Carrier final : public http::Handler
{
public:
    void on(http::IncomingRequest &&request, http::Responder responder) override;
    void onMalformed(http::MalformedRequest &&) override {}

    [[nodiscard]] const QByteArrayList &credentials() const { return m_credentials; }

private:
    QByteArrayList m_credentials; ///< Authorization, as received
};

/// The main job, step by step, on real sockets, files and stores. Prints what each step did and what it
/// proved; ends its context with 0, or with 4 at the first thing that is not as it should be.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(Context &context, QString folder);
    ~Tour() override;

    void start();

private:
    void makeProject();
    void editDocument();
    void listen();
    void sendEvent();
    void checkCaptures();
    void writeHandler();
    void callCarrier();
    void onCalled(const http::CallResult &result);
    void reopen();

    void step(const QString &title);
    void proved(const QString &what);
    /// Ends the tour unless `condition` holds.
    bool expect(bool condition, const QString &otherwise);
    bool expect(const Status &status);
    void sendTo(const QByteArray &url, const QByteArray &body);

    Context &m_context;
    QString m_folder;
    int m_step = 0;
    std::unique_ptr<project::Project> m_project;
    std::unique_ptr<services::CaptureService> m_captures;
    std::unique_ptr<services::CallService> m_calls;
    std::unique_ptr<Carrier> m_carrier;
    std::unique_ptr<http::Server> m_server;
    QByteArrayList m_events;
    QStringList m_requests;
    qsizetype m_sent = 0;
    qsizetype m_called = 0;
    bool m_handlerWritten = false;
};

} // namespace triptych::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/client.h"

#include <QEventLoop>
#include <QHash>
#include <QThread>
#include <QTimer>

namespace triptych::tests {

/// A Client on a thread of its own, as the programs have it, and the results of its calls on the test's.
class Caller : public QObject
{
public:
    Caller()
        : client(new http::Client(m_clock))
    {
        client->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, client, &QObject::deleteLater);
        connect(
            client, &http::Client::finished, this, [this](http::CallId id, const http::CallResult &result) {
                ++m_finishes[id];
                m_results.insert(id, result);
                m_loop.quit();
            });
        m_thread.start();
    }

    ~Caller() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] http::CallResult call(const http::CallRequest &request)
    {
        return result(client->send(request));
    }

    /// Waits a minute at most; a call without a result comes back with the failure "test.no-result".
    [[nodiscard]] http::CallResult result(http::CallId id)
    {
        QTimer deadline;
        deadline.setSingleShot(true);
        connect(&deadline, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        deadline.start(60'000);
        while (!m_results.contains(id) && deadline.isActive()) {
            m_loop.exec();
        }
        if (!m_results.contains(id)) {
            http::CallResult nothing;
            nothing.exchange.failure = problem("test.no-result", {});
            return nothing;
        }
        return m_results.value(id);
    }

    [[nodiscard]] int finishes(http::CallId id) const { return m_finishes.value(id); }

    http::Client *client;

private:
    SystemClock m_clock;
    QThread m_thread;
    QEventLoop m_loop;
    QHash<http::CallId, http::CallResult> m_results;
    QHash<http::CallId, int> m_finishes;
};

[[nodiscard]] inline http::CallRequest get(const QByteArray &url)
{
    http::CallRequest request;
    request.url = url;
    return request;
}

[[nodiscard]] inline QList<http::CallHeader> fields(const Headers &headers)
{
    QList<http::CallHeader> result;
    for (const Header &header : headers) {
        result.append({header.name, header.value});
    }
    return result;
}

[[nodiscard]] inline QByteArray failureCode(const http::CallResult &result)
{
    return result.exchange.failure ? result.exchange.failure->code : QByteArray();
}

[[nodiscard]] inline bool hasProblem(const http::CallResult &result, const QByteArray &code)
{
    return std::any_of(
        result.problems.begin(), result.problems.end(), [&](const Problem &p) { return p.code == code; });
}

} // namespace triptych::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/server.h"
#include "model/store/capturestore.h"
#include "model/webhook/routes.h"

#include <functional>
#include <memory>
#include <mutex>

namespace triptych::webhook {

/// Takes webhook calls: finds the webhook, tells the event type, stores the call byte for byte, and answers
/// only then. Whatever goes wrong in between is never acknowledged: 503 or 507 with Retry-After, so that the
/// sender tries again.
class Listener final : public http::Handler
{
public:
    /// Every stored call, malformed ones included, on the store thread and after its answer went out. Must
    /// not block: the next commit waits for it.
    using Observer = std::function<void(std::shared_ptr<const Capture>)>;

    /// `writer` outlives the listener, and is stopped before the listener goes: its tickets call back.
    explicit Listener(store::CaptureWriter &writer, Observer observer = {});

    /// What is listened for, from the next request on; any thread. The Problems are those of Routes.
    Problems setConfig(ListenerConfig config);

    void on(http::IncomingRequest &&request, http::Responder responder) override;
    void onMalformed(http::MalformedRequest &&request) override;

private:
    [[nodiscard]] std::shared_ptr<const Routes> routes() const;

    store::CaptureWriter &m_writer;
    std::shared_ptr<const Observer> m_observer; // shared with the tickets under way
    mutable std::mutex m_mutex;
    std::shared_ptr<const Routes> m_routes;
};

/// What is answered instead of the webhook's reply when the store refused the call with this Problem.
[[nodiscard]] Reply replyToStoreProblem(const Problem &problem);

} // namespace triptych::webhook

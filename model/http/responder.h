// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/message.h"

#include <QtGlobal>

#include <memory>

namespace triptych::http {

class Mailbox;

/// The right to answer one request, once, from any thread. Destroyed unanswered it answers 500, so that no
/// client waits for ever. An answer to a connection or a server that is gone is dropped.
class Responder
{
public:
    Responder() = default;
    Responder(std::shared_ptr<Mailbox> mailbox, quint64 connection, quint64 ticket);
    ~Responder();
    Responder(Responder &&other) noexcept;
    Responder &operator=(Responder &&other) noexcept;
    Responder(const Responder &) = delete;
    Responder &operator=(const Responder &) = delete;

    /// The second call, and one on a moved-from responder, does nothing.
    void answer(Reply reply);
    [[nodiscard]] bool isOpen() const { return m_mailbox != nullptr; }

private:
    std::shared_ptr<Mailbox> m_mailbox;
    quint64 m_connection = 0;
    quint64 m_ticket = 0;
};

} // namespace triptych::http

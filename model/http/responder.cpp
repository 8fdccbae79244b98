// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/responder.h"

#include "model/http/mailbox.h"

#include <utility>

namespace triptych::http {

Responder::Responder(std::shared_ptr<Mailbox> mailbox, quint64 connection, quint64 ticket)
    : m_mailbox(std::move(mailbox))
    , m_connection(connection)
    , m_ticket(ticket)
{
}

Responder::Responder(Responder &&other) noexcept
    : m_mailbox(std::move(other.m_mailbox))
    , m_connection(other.m_connection)
    , m_ticket(other.m_ticket)
{
}

Responder &Responder::operator=(Responder &&other) noexcept
{
    std::swap(m_mailbox, other.m_mailbox);
    std::swap(m_connection, other.m_connection);
    std::swap(m_ticket, other.m_ticket);
    return *this;
}

Responder::~Responder()
{
    if (m_mailbox) {
        answer({.status = 500, .headers = {}, .body = {}});
    }
}

void Responder::answer(Reply reply)
{
    if (const auto mailbox = std::exchange(m_mailbox, nullptr)) {
        mailbox->post({m_connection, m_ticket, std::move(reply)});
    }
}

} // namespace triptych::http

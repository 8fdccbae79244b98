// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/routes.h"

#include "model/webhook/tr.h"

#include <algorithm>

namespace triptych::webhook {

namespace {

bool isAnswerable(int status)
{
    return status >= 200 && status <= 599 && status / 100 != 3 && status != 410;
}

} // namespace

Routes::Routes(ListenerConfig config)
    : m_config(std::move(config))
{
    m_inboxReply.status = m_config.unknownPath == 404 ? 404 : 200;
    for (qsizetype i = 0; i < m_config.webhooks.size(); ++i) {
        WebhookRoute &route = m_config.webhooks[i];
        if (!isAnswerable(route.reply.status)) {
            complain("webhook.reply-status", "/reply/status",
                Tr::tr("%1: %2 cannot be answered to a webhook call; 200 is.")
                    .arg(route.name)
                    .arg(route.reply.status));
            route.reply.status = 200;
        }
        if (!route.path.startsWith('/')) {
            complain("webhook.path", "/path", Tr::tr("%1: the path must begin with /.").arg(route.name));
            continue;
        }
        const bool takesBelow = route.path.endsWith("/*");
        const QByteArray path = takesBelow ? route.path.chopped(1) : route.path;
        const auto samePath = [&](const auto &above) { return above.first == path; };
        if (takesBelow ? std::ranges::any_of(m_above, samePath) : m_exact.contains(path)) {
            complain("webhook.path-taken", "/path",
                Tr::tr("%1: another webhook has the same path.").arg(route.name));
        } else if (takesBelow) {
            m_above.append({path, i});
        } else {
            m_exact.insert(path, i);
        }
    }
    std::ranges::sort(m_above, [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

void Routes::complain(const QByteArray &code, const QByteArray &pointer, const QString &message)
{
    Problem complaint = problem(code, message);
    complaint.location.pointer = pointer;
    m_problems.append(std::move(complaint));
}

const WebhookRoute *Routes::find(const QByteArray &path) const
{
    if (const auto exact = m_exact.constFind(path); exact != m_exact.cend()) {
        return &m_config.webhooks.at(*exact);
    }
    const auto above =
        std::ranges::find_if(m_above, [&](const auto &each) { return path.startsWith(each.first); });
    return above == m_above.cend() ? nullptr : &m_config.webhooks.at(above->second);
}

QByteArray pathOf(const RequestHead &head)
{
    const QByteArray &target = head.target;
    const qsizetype scheme = target.startsWith('/') ? -1 : target.indexOf("://");
    if (scheme < 0) {
        return head.path();
    }
    const qsizetype end = target.indexOf('?', scheme);
    const QByteArray whole = end < 0 ? target : target.first(end);
    const qsizetype path = whole.indexOf('/', scheme + 3);
    return path < 0 ? QByteArray("/") : whole.sliced(path);
}

} // namespace triptych::webhook

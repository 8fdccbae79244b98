// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capturetext.h"

#include "app/cli/tr.h"
#include "model/base/clock.h"
#include "model/text/value.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

QByteArray pathOf(const CaptureRow &row)
{
    RequestHead head;
    head.target = row.target;
    return head.path();
}

} // namespace

QByteArray captureJson(const CaptureRow &row)
{
    const auto quoted = [](const QByteArray &bytes) { return text::jsonQuoted(bytes); };
    const bool malformed = row.kind == CaptureKind::Malformed;
    QByteArray json = "{\"id\":" + quoted(QByteArray::number(row.id));
    json += ",\"receivedAt\":" + quoted(toRfc3339(row.receivedAtMs).toLatin1());
    json += ",\"method\":" + (malformed ? QByteArray("null") : quoted(row.method));
    json += ",\"path\":" + (malformed ? QByteArray("null") : quoted(pathOf(row)));
    json += ",\"webhook\":" + (row.webhook.isEmpty() ? QByteArray("null") : quoted(row.webhook.toUtf8()));
    json += ",\"event\":" + (malformed ? QByteArray("null") : quoted(row.event.toUtf8()));
    json += ",\"status\":" + QByteArray::number(row.status);
    json += ",\"size\":" + QByteArray::number(row.payloadSize);
    return json + ",\"signature\":\"none\",\"duplicateOf\":null}"; // neither is looked at yet
}

QString captureLine(const CaptureRow &row)
{
    QStringList parts{QString::number(row.id), toRfc3339(row.receivedAtMs), QString::number(row.status)};
    if (row.kind == CaptureKind::Malformed) {
        parts += Tr::tr("malformed");
    } else {
        parts += {QString::fromUtf8(row.method), QString::fromUtf8(pathOf(row)),
            row.webhook.isEmpty() ? u"-"_s : row.webhook, row.event};
    }
    parts += Tr::tr("%1 bytes").arg(row.payloadSize);
    for (const Problem &problem : row.problems) {
        parts += QString::fromLatin1(problem.code);
    }
    return parts.join(u"  "_s);
}

} // namespace triptych::cli

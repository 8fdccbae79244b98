// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/handler.h"

#include "model/items/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::items {

namespace {

constexpr qint64 maxToleranceSeconds = 10LL * 365 * 24 * 3600;
constexpr qint64 maxDelayMs = 3600 * 1000;

HandlerSignature readSignature(const Reader &from)
{
    HandlerSignature signature{from.text("scheme").toUtf8(), from.text("secret"),
        from.number("toleranceSeconds", 300, 0, maxToleranceSeconds)};
    if (!signature.secret.isEmpty() && !isReference(signature.secret)) {
        from.complain(
            "secret", problem("secret.literal", Tr::tr("The signing secret stands in the file."), {},
                          Tr::tr("Put {{name}} of a secret variable here and enter the value once.")));
    }
    return signature;
}

HandlerReply readReply(const Reader &from)
{
    return {int(from.number("status", 200, 100, 599)), readRows(from, "headers"), readBody(from),
        int(from.number("delayMs", 0, 0, maxDelayMs))};
}

} // namespace

Read<Handler> readHandler(const text::Snapshot &snapshot, const QString &file)
{
    Read<Handler> result;
    const Reader from(snapshot, file, result.problems);
    const Reader forward = from.mapping("forward");
    result.value = {from.text("name"), from.text("path"), from.texts("eventType"),
        readSignature(from.mapping("signature")), readReply(from.mapping("reply")),
        {forward.text("url"), forward.flag("enabled", false), forward.flag("passReply", false)}};
    if (!result.value.path.startsWith(u'/')) {
        from.complain("path", problem("item.value", Tr::tr("The path of a webhook begins with “/”.")));
    }
    return result;
}

Form formOf(const Handler &handler)
{
    QList<Form> eventType;
    for (const QString &part : handler.eventType) {
        eventType.append(requiredText(part));
    }
    return Form::mapping({{"name", requiredText(handler.name)}, {"path", requiredText(handler.path)},
        {"eventType", Form::sequence(eventType)},
        {"signature", Form::mapping({{"scheme", optionalText(QString::fromUtf8(handler.signature.scheme))},
                          {"secret", optionalText(handler.signature.secret)},
                          {"toleranceSeconds", optionalNumber(handler.signature.toleranceSeconds, 300)}})},
        {"reply", Form::mapping({{"status", optionalNumber(handler.reply.status, 200)},
                      {"headers", rowsForm(handler.reply.headers)}, {"body", bodyForm(handler.reply.body)},
                      {"delayMs", optionalNumber(handler.reply.delayMs, 0)}})},
        {"forward", Form::mapping({{"url", optionalText(handler.forward.url)},
                        {"enabled", optionalFlag(handler.forward.enabled, false)},
                        {"passReply", optionalFlag(handler.forward.passReply, false)}})}});
}

} // namespace triptych::items

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/handlerwriter.h"

#include "model/text/pointer.h"
#include "model/text/rewriter.h"
#include "model/text/value.h"
#include "model/text/yamlemitter.h"
#include "model/webhook/schemamerge.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::webhook {

using text::Pointer;
using text::Snapshot;
using text::Value;

namespace {

using Entries = QList<std::pair<QByteArray, Value>>;

/// Names of components are limited: ^[a-zA-Z0-9._-]+$ (OpenAPI 3.1 §4.8.7).
QByteArray componentName(const QString &type)
{
    QByteArray name;
    for (const char c : type.toUtf8()) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '.' || c == '-' || c == '_';
        name += kept ? c : '_';
    }
    return name;
}

Value evidenceSchema(const KnownEvent &event)
{
    const schema::Shape shape = event.shape ? *event.shape : schema::Shape();
    return schema::toSchema(shape, {event.type, event.since, true, true});
}

/// What the description promises: the words of the event's file as it will be, where there is one.
Result<Value> payloadSchema(const KnownEvent &event)
{
    if (!event.file.isNull()) {
        const auto edits = updateEventSchema(event);
        return edits ? Result<Value>(withoutEvidence(text::edited(event.file, *edits))) : fail(edits.error());
    }
    return event.shape ? schema::toSchema(*event.shape, {{}, {}, false, false}) : Value::emptyMapping();
}

Value webhookEntry(const KnownEvent &event, int replyStatus)
{
    const QByteArray reference = Pointer({"components", "schemas", componentName(event.type)}).toFragment();
    const Value schema = Value::mapping({{"$ref", Value::string(QByteArrayView(reference))}});
    const Value content = Value::mapping({{"application/json", Value::mapping({{"schema", schema}})}});
    const Value response = Value::mapping({{"description", Value::string("Taken note of")}});
    const Entries operation{{"operationId", Value::string(QByteArrayView(componentName(event.type)))},
        {"requestBody", Value::mapping({{"required", Value::boolean(true)}, {"content", content}})},
        {"responses", Value::mapping({{QByteArray::number(replyStatus), response}})}};
    return Value::mapping({{"post", Value::mapping(operation)}});
}

} // namespace

QByteArray handlerDocument(const QString &name, const QList<KnownEvent> &events, int replyStatus)
{
    Entries webhooks;
    Entries schemas;
    for (const KnownEvent &event : events) {
        webhooks.append({event.type.toUtf8(), webhookEntry(event, replyStatus)});
        schemas.append({componentName(event.type), payloadSchema(event).value_or(Value::emptyMapping())});
    }
    const Value document = Value::mapping({{"openapi", Value::string("3.1.0")},
        {"info", Value::mapping({{"title", Value::string(name)}, {"version", Value::string("1.0.0")}})},
        {"webhooks", Value::mapping(webhooks)},
        {"components", Value::mapping({{"schemas", Value::mapping(schemas)}})}});
    const text::YamlEmitter emitter({});
    return emitter.block(document.tree(), document.tree().root(), 0, text::YamlIntro::Nothing) + '\n';
}

Result<text::EditList> updateHandlerDocument(
    const Snapshot &base, const QList<KnownEvent> &events, int replyStatus)
{
    Snapshot now = base;
    text::EditList sum;
    const auto apply = [&](const Result<text::EditList> &edits) -> Status {
        if (!edits) {
            return fail(edits.error());
        }
        sum = sum.followedBy(*edits, base.bytes());
        now = text::edited(now, *edits);
        return {};
    };
    for (const KnownEvent &event : events) {
        const auto payload = payloadSchema(event);
        if (!payload) {
            return fail(payload.error());
        }
        const Pointer schema({"components", "schemas", componentName(event.type)});
        Status done = apply(mergedSchema(now, schema, *payload));
        const Pointer entry({"webhooks", event.type.toUtf8()});
        if (done && text::find(*now.tree, entry) == text::NoNode) {
            done = apply(text::rewriter::setDeep(now, entry, webhookEntry(event, replyStatus)));
        }
        if (!done) {
            return fail(done.error());
        }
    }
    return sum.minimized(base.bytes());
}

QByteArray eventSchemaFile(const KnownEvent &event)
{
    return evidenceSchema(event).pretty();
}

Result<text::EditList> updateEventSchema(const KnownEvent &event)
{
    return mergedSchema(event.file, {}, evidenceSchema(event));
}

QByteArray handlerFile(
    const QString &name, const QString &path, const QStringList &eventType, int replyStatus)
{
    Entries entries{{"name", Value::string(name)}, {"path", Value::string(path)}};
    QList<Value> words;
    for (const QString &word : eventType) {
        words += Value::string(word);
    }
    entries.append({"eventType", Value::sequence(words)});
    if (replyStatus != 200) {
        entries.append({"reply", Value::mapping({{"status", Value::number(replyStatus)}})});
    }
    return Value::mapping(entries).pretty();
}

} // namespace triptych::webhook

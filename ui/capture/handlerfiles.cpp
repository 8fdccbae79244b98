// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/handlerfiles.h"

#include "model/base/clock.h"
#include "model/base/names.h"
#include "model/text/rewriter.h"
#include "model/webhook/eventtype.h"
#include "model/webhook/handlerwriter.h"
#include "ui/capture/capturedesk.h"
#include "ui/capture/tr.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using capture::Tr;
using webhook::KnownEvent;

namespace {

QString folderPath(const QString &folder)
{
    return u"webhooks/"_s + folder + u'/';
}

/// Empty when there is none.
QString definitionPath(const CaptureParts &parts, const QString &folder)
{
    for (const auto &name : {"openapi.yaml"_L1, "openapi.yml"_L1, "openapi.json"_L1}) {
        if (parts.project.folder().files().stamp(folderPath(folder) + name)) {
            return folderPath(folder) + name;
        }
    }
    return {};
}

QList<KnownEvent> knownEvents(const CaptureParts &parts, const QString &folder)
{
    QList<KnownEvent> events;
    const auto shapes = parts.desk.shapes();
    for (const webhook::EventShape &shape : shapes) {
        if (shape.webhook == folder) {
            events.append({shape.event, shape.shape, toRfc3339(shape.firstAtMs)});
        }
    }
    return events;
}

items::Handler handlerOf(const CaptureParts &parts, const QString &folder)
{
    const auto webhooks = parts.desk.webhooks();
    const auto found = std::find_if(webhooks.begin(), webhooks.end(),
        [&](const webhook::WebhookItem &item) { return item.folder == folder; });
    return found == webhooks.end() ? items::Handler{folder, {}, {}, {}, {}, {}} : found->handler;
}

} // namespace

bool hasDefinition(const CaptureParts &parts, const QString &folder)
{
    return !definitionPath(parts, folder).isEmpty();
}

void writeHandler(const CaptureParts &parts, const QString &folder, QObject *context,
    std::function<void(const Status &)> done)
{
    const QList<KnownEvent> events = knownEvents(parts, folder);
    const items::Handler handler = handlerOf(parts, folder);
    project::FileSet files;
    QStringList taken;
    for (const KnownEvent &event : events) {
        taken += fileNameFor(event.type, taken);
        files.write(
            folderPath(folder) + u"events/"_s + taken.last() + u".schema.json"_s, eventSchemaFile(event));
    }
    const QString path = definitionPath(parts, folder);
    if (path.isEmpty()) {
        files.create(folderPath(folder) + u"openapi.yaml"_s,
            webhook::handlerDocument(handler.name, events, handler.reply.status));
        parts.session.changeFilesAsync(files, Tr::tr("Create handler"), context, std::move(done));
        return;
    }
    parts.session.openAsync(path, context,
        [parts, path, events, files, status = handler.reply.status, done](
            const Result<text::Snapshot> &opened) {
            if (!opened) {
                done(fail(opened.error()));
                return;
            }
            const auto edits = webhook::updateHandlerDocument(*opened, events, status);
            done(edits ? parts.session.applyGroup({{path, *edits, opened->revision}},
                             {Tr::tr("Update handler"), edit::EditKind::Form, 0}, files)
                       : fail(edits.error()));
        });
}

Result<QString> newWebhook(const CaptureParts &parts, const QString &name)
{
    const auto parsed = ItemName::parse(name);
    if (!parsed) {
        return fail(parsed.error());
    }
    const QString path = u'/' + QString::fromLatin1(QUrl::toPercentEncoding(fileNameFor(name)));
    auto item = parts.project.newItem(
        project::ItemKind::Webhook, name, {}, webhook::handlerFile(name, path, {u"/type"_s}, 200));
    if (!item) {
        return fail(item.error());
    }
    if (const Status made = parts.session.changeFiles(item->files, Tr::tr("New webhook")); !made) {
        return fail(made.error());
    }
    return item->address.section(u'/', -1);
}

Status setEventType(const CaptureParts &parts, const QString &folder, const QStringList &words)
{
    if (const auto rule = webhook::EventRule::parse(words); !rule) {
        return fail(rule.error());
    }
    const QString path = folderPath(folder) + u"handler.json"_s;
    const auto snapshot = parts.session.open(path);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    QList<text::Value> values;
    for (const QString &word : words) {
        values += text::Value::string(word);
    }
    const auto edits =
        text::rewriter::set(*snapshot, text::Pointer({"eventType"}), text::Value::sequence(values));
    if (!edits) {
        return fail(edits.error());
    }
    return parts.session.apply(
        {path, *edits, snapshot->revision}, {Tr::tr("Set event type"), edit::EditKind::Form, 0});
}

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/handlerfiles.h"

#include "model/base/clock.h"
#include "model/base/names.h"
#include "model/text/rewriter.h"
#include "model/webhook/eventtype.h"
#include "model/webhook/handlerwriter.h"
#include "ui/capture/capturedesk.h"
#include "ui/capture/tr.h"

#include <QPointer>
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

/// One *Create handler* or *Update handler*: opens what is there, file by file, then edits and saves. Lives
/// as long as a call that it waits for.
class HandlerWriting : public std::enable_shared_from_this<HandlerWriting>
{
public:
    using Done = std::function<void(const Result<HandlerUndo> &)>;

    HandlerWriting(const CaptureParts &parts, const QString &folder, QObject *context, Done done)
        : m_parts(parts)
        , m_folder(folderPath(folder))
        , m_context(context)
        , m_done(std::move(done))
        , m_events(knownEvents(parts, folder))
        , m_handler(handlerOf(parts, folder))
        , m_definition(definitionPath(parts, folder))
    {
    }

    void start()
    {
        QStringList taken;
        for (const KnownEvent &event : m_events) {
            taken += fileNameFor(event.type, taken);
            m_eventFiles += m_folder + u"events/"_s + taken.last() + u".schema.json"_s;
        }
        for (const QString &path : m_eventFiles + QStringList(m_definition)) {
            if (!path.isEmpty() && m_parts.project.folder().files().stamp(path)) {
                m_toOpen += path;
            }
        }
        openNext();
    }

private:
    void openNext()
    {
        if (m_toOpen.isEmpty()) {
            write();
            return;
        }
        const QString path = m_toOpen.takeFirst();
        m_parts.session.openAsync(
            path, m_context, [self = shared_from_this(), path](const Result<text::Snapshot> &opened) {
                if (!opened) {
                    self->m_done(fail(opened.error()));
                    return;
                }
                self->m_opened.insert(path, *opened);
                self->openNext();
            });
    }

    /// Says what to change, then changes it all at once.
    void write()
    {
        const auto written = edit();
        if (!written) {
            m_done(fail(written.error()));
            return;
        }
        const QString label = m_definition.isEmpty() ? Tr::tr("Create handler") : Tr::tr("Update handler");
        const auto &hub = m_parts.project.documents();
        for (const edit::DocumentEdit &each : std::as_const(m_edits)) {
            if (hub.status(each.path).state == project::DocumentState::Clean) {
                m_toSave += each.path;
            }
        }
        if (m_edits.isEmpty() && m_files.isEmpty()) {
            finish({});
            return;
        }
        if (m_edits.isEmpty()) {
            m_parts.session.changeFilesAsync(m_files, label, m_context,
                [self = shared_from_this()](const Status &status) { self->finish(status); });
            return;
        }
        const Status applied = m_parts.session.applyGroup(m_edits, {label, edit::EditKind::Form, 0}, m_files);
        if (!applied || m_toSave.isEmpty()) {
            finish(applied);
            return;
        }
        m_parts.session.saveAsync(
            m_toSave, m_context, [self = shared_from_this()](const Status &status) { self->finish(status); });
    }

    Status edit()
    {
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            const QString &path = m_eventFiles.at(i);
            KnownEvent &event = m_events[i];
            event.file = m_opened.value(path);
            if (event.file.isNull()) {
                m_files.create(path, eventSchemaFile(event));
            } else if (const Status edited = add(path, updateEventSchema(event)); !edited) {
                return edited;
            }
        }
        const int status = m_handler.reply.status;
        if (m_definition.isEmpty()) {
            m_files.create(
                m_folder + u"openapi.yaml"_s, webhook::handlerDocument(m_handler.name, m_events, status));
            return {};
        }
        return add(
            m_definition, webhook::updateHandlerDocument(m_opened.value(m_definition), m_events, status));
    }

    Status add(const QString &path, const Result<text::EditList> &edits)
    {
        if (!edits) {
            return fail(edits.error());
        }
        if (!edits->isEmpty()) {
            m_edits.append({path, *edits, m_opened.value(path).revision});
        }
        return {};
    }

    void finish(const Status &status)
    {
        if (!status) {
            m_done(fail(status.error()));
            return;
        }
        // Whoever holds the undo may do so for longer than the project is open.
        const QPointer session(&m_parts.session);
        if (m_edits.isEmpty()) {
            const bool none = m_files.isEmpty();
            m_done(
                HandlerUndo([session, none] { return none || !session ? Status() : session->undoFiles(); }));
            return;
        }
        m_done(HandlerUndo([session, path = m_edits.first().path, saved = m_toSave] {
            const Status undone = session ? session->undo(path) : Status();
            return session && undone && !saved.isEmpty() ? session->save(saved) : undone;
        }));
    }

    CaptureParts m_parts;
    QString m_folder;
    QObject *m_context;
    Done m_done;
    QList<KnownEvent> m_events;
    items::Handler m_handler;
    QString m_definition; ///< empty: it is to be made
    QStringList m_eventFiles;
    QStringList m_toOpen;
    QHash<QString, text::Snapshot> m_opened;
    project::FileSet m_files;
    QList<edit::DocumentEdit> m_edits;
    QStringList m_toSave;
};

} // namespace

bool hasDefinition(const CaptureParts &parts, const QString &folder)
{
    return !definitionPath(parts, folder).isEmpty();
}

void writeHandler(const CaptureParts &parts, const QString &folder, QObject *context,
    std::function<void(const Result<HandlerUndo> &)> done)
{
    auto writing = std::make_shared<HandlerWriting>(parts, folder, context, std::move(done));
    writing->start();
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

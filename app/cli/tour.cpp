// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tour.h"

#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/services/sample.h"
#include "model/openapi/edits.h"
#include "model/webhook/handlerwriter.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

const QString webhookName = u"shop-events"_s;
const QString environment = u"local"_s;
const QByteArray token = "a-word-for-the-tour";

QByteArray headerOf(const http::IncomingRequest &request, const char *name)
{
    return request.head.headers.value(name).value_or(QByteArray());
}

} // namespace

void Carrier::on(http::IncomingRequest &&request, http::Responder responder)
{
    m_credentials += headerOf(request, "Authorization");
    Reply reply;
    reply.headers.add("Content-Type", "application/json");
    if (request.head.method == "POST") {
        reply.status = 201;
        reply.body = R"({"id":"p-2","state":"announced"})";
    } else {
        reply.body = R"({"items":[{"id":"p-1","state":"onTheWay"}]})";
    }
    responder.answer(reply);
}

Tour::Tour(Context &context, QString folder)
    : m_context(context)
    , m_folder(std::move(folder))
{
}

Tour::~Tour() = default;

void Tour::step(const QString &title)
{
    m_context.console().line(u"%1. %2"_s.arg(++m_step).arg(title));
}

void Tour::proved(const QString &what)
{
    m_context.console().line(u"   ✔ "_s + what);
}

bool Tour::expect(bool condition, const QString &otherwise)
{
    if (!condition && !m_context.isFinished()) {
        m_context.console().line(u"   ✖ "_s + otherwise);
        m_context.finish(WorldFailed);
    }
    return condition && !m_context.isFinished();
}

bool Tour::expect(const Status &status)
{
    return expect(status.has_value(), status ? QString() : status.error().toLine());
}

void Tour::start()
{
    connect(&m_context, &Context::interrupted, this, [this] { m_context.finish(Interrupted); });
    makeProject();
}

void Tour::makeProject()
{
    step(Tr::tr("A project with the sample integration"));
    auto project = project::Project::create(
        m_folder, Tr::tr("Sample shop"), m_context.pool(), folderOptions(project::Access::ReadWrite));
    if (!project) {
        m_context.fail(project.error(), project.error().code == "project.exists" ? Unreadable : WorldFailed);
        return;
    }
    m_project = std::move(*project);
    if (const auto saved = m_project->folder().save(services::sampleFiles()); !saved) {
        m_context.fail(saved.error(), WorldFailed);
        return;
    }
    const auto checked = checkTarget(m_context, m_folder);
    qsizetype problems = 0;
    int operations = 0;
    if (checked) {
        for (const auto &result : *checked) {
            problems += result.problems.size();
            operations += result.operations;
        }
    }
    if (expect(checked && problems == 0 && operations > 0, Tr::tr("The sample has problems."))) {
        proved(Tr::tr("%1: %2 operations checked, no problem").arg(m_folder).arg(operations));
        editDocument();
    }
}

void Tour::editDocument()
{
    step(Tr::tr("Design: one edit of the API"));
    const QString path = u"apis/shop/openapi.yaml"_s;
    auto &documents = m_project->documents();
    const auto base = documents.open(path);
    if (!base) {
        m_context.fail(base.error(), WorldFailed);
        return;
    }
    const auto edits = openapi::edits::setText(
        *base, text::Pointer({"paths", "/orders", "post", "summary"}), u"Place an order"_s);
    const auto applied = edits ? documents.apply(path, *edits, base->revision)
                               : Result<project::DocumentChange>(triptych::fail(edits.error()));
    if (!expect(applied.has_value(), applied ? QString() : applied.error().toLine()) ||
        !expect(documents.save({path}))) {
        return;
    }
    const QByteArray before = base->bytes();
    const QByteArray after = documents.savedBytes(path);
    qsizetype changed = 0;
    const auto oldLines = before.split('\n');
    const auto newLines = after.split('\n');
    for (qsizetype i = 0; i < std::min(oldLines.size(), newLines.size()); ++i) {
        changed += oldLines.at(i) != newLines.at(i) ? 1 : 0;
    }
    if (expect(oldLines.size() == newLines.size() && changed == 1, Tr::tr("More than one line changed."))) {
        proved(Tr::tr("1 of %1 lines changed, every other byte is as it was").arg(newLines.size()));
        listen();
    }
}

void Tour::listen()
{
    step(Tr::tr("Capture: a listener takes live calls"));
    m_events = services::sampleEvents();
    m_calls = std::make_unique<services::CallService>(m_project.get(), m_context.clock());
    m_captures =
        std::make_unique<services::CaptureService>(m_project.get(), m_context.clock(), m_context.pool());
    connect(m_captures.get(), &services::CaptureService::problem, this,
        [this](const Problem &problem) { expect(false, problem.toLine()); });
    connect(m_captures.get(), &services::CaptureService::listening, this, [this](const QString &url) {
        proved(Tr::tr("listening on %1").arg(url));
        sendEvent();
    });
    connect(m_calls.get(), &services::CallService::failed, this, [this](quint64, const Problems &problems) {
        expect(false, problems.isEmpty() ? Tr::tr("A call could not be made.") : problems.first().toLine());
    });
    connect(m_calls.get(), &services::CallService::finished, this,
        [this](quint64, const http::CallResult &result) { onCalled(result); });
    connect(m_captures.get(), &services::CaptureService::shapesChanged, this, [this] { writeHandler(); });
    m_captures->keepShapes();
    m_captures->start(0);
}

void Tour::sendTo(const QByteArray &url, const QByteArray &body)
{
    http::CallRequest call;
    call.method = "POST";
    call.url = Marked(url);
    call.headers = {{Marked("Content-Type"), Marked("application/json")}};
    call.body = Marked(body);
    m_calls->send(call, services::CallService::Keep::Nowhere);
}

void Tour::sendEvent()
{
    sendTo(m_captures->url().toUtf8() + "/shop-events", m_events.at(m_sent));
}

void Tour::onCalled(const http::CallResult &result)
{
    const auto &exchange = result.exchange;
    if (!expect(exchange.response.has_value(),
            exchange.failure ? exchange.failure->toLine() : Tr::tr("No answer came."))) {
        return;
    }
    if (m_handlerWritten) {
        proved(u"%1 %2 → %3, %4 ms"_s
                   .arg(QString::fromUtf8(exchange.request.method), QString::fromUtf8(exchange.url))
                   .arg(exchange.response->status)
                   .arg(double(exchange.timings.total) / 1000, 0, 'f', 1));
        const bool masked =
            !exchange.sentBytes.contains(token) && exchange.sentBytes.contains("Authorization: Bearer ");
        if (!expect(exchange.response->status < 300, Tr::tr("The carrier refused.")) ||
            !expect(masked, Tr::tr("The credential is not masked in what is kept."))) {
            return;
        }
        if (++m_called < m_requests.size()) {
            m_calls->send(m_requests.at(m_called), environment,
                {{u"base"_s, u"http://127.0.0.1:%1/v2"_s.arg(m_server->port())}});
        } else if (expect(m_carrier->credentials() == QByteArrayList(m_requests.size(), "Bearer " + token),
                       Tr::tr("The carrier got other credentials."))) {
            proved(Tr::tr(
                "the carrier got the bearer token; what is kept of the calls has a mask in its place"));
            QTimer::singleShot(0, this, &Tour::reopen);
        }
        return;
    }
    if (!expect(exchange.response->status == 204,
            Tr::tr("The listener answered %1.").arg(exchange.response->status))) {
        return;
    }
    if (++m_sent < m_events.size()) {
        sendEvent();
    } else {
        checkCaptures();
    }
}

void Tour::checkCaptures()
{
    auto reader = store::CaptureReader::open(m_captures->storePath());
    if (!expect(reader.has_value(), reader ? QString() : reader.error().toLine())) {
        return;
    }
    const auto rows = reader->since(0, int(m_events.size()) + 1);
    if (!expect(rows && rows->size() == m_events.size(),
            Tr::tr("The store does not hold what was acknowledged."))) {
        return;
    }
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const auto capture = reader->capture(rows->at(i).id);
        if (!expect(capture && capture->payload == m_events.at(i),
                Tr::tr("A stored payload is not what was sent."))) {
            return;
        }
    }
    proved(Tr::tr("%1 calls acknowledged, %1 stored, byte for byte").arg(m_events.size()));
    writeHandler();
}

void Tour::writeHandler()
{
    QList<webhook::KnownEvent> events;
    quint64 calls = 0;
    for (const webhook::EventShape &shape : m_captures->shapes()) {
        calls += shape.calls;
        events.append({shape.event, shape.shape, toRfc3339(shape.firstAtMs)});
    }
    // The shapes follow the store a moment later; this comes again when they do.
    if (m_handlerWritten || m_sent < m_events.size() || calls < quint64(m_events.size())) {
        return;
    }
    m_handlerWritten = true;
    step(Tr::tr("Create the handler from what was seen"));
    project::FileSet files;
    const QString folder = u"webhooks/"_s + webhookName;
    files.create(folder + u"/openapi.yaml"_s, webhook::handlerDocument(webhookName, events, 204));
    for (const webhook::KnownEvent &event : events) {
        files.create(
            folder + u"/events/"_s + event.type + u".schema.json"_s, webhook::eventSchemaFile(event));
    }
    const auto saved = m_project->folder().save(files);
    if (!expect(saved.has_value(), saved ? QString() : saved.error().toLine())) {
        return;
    }
    const auto checked = checkTarget(m_context, m_folder + u'/' + folder + u"/openapi.yaml"_s);
    if (!expect(
            checked && checked->first().problems.isEmpty() && checked->first().webhooks == int(events.size()),
            Tr::tr("The definition has problems."))) {
        return;
    }
    QStringList types;
    for (const webhook::KnownEvent &event : events) {
        types += event.type;
    }
    proved(Tr::tr("%1: OpenAPI 3.1 with %2 webhooks (%3), no problem")
               .arg(folder + u"/openapi.yaml"_s)
               .arg(events.size())
               .arg(types.join(u", "_s)));
    callCarrier();
}

void Tour::callCarrier()
{
    step(Tr::tr("Invoke: the carrier's API is called"));
    m_carrier = std::make_unique<Carrier>();
    m_server = std::make_unique<http::Server>(*m_carrier, m_context.clock());
    if (!expect(m_server->listen(QHostAddress::LocalHost, 0))) {
        return;
    }
    m_requests = {u"services/parcels/requests/shipments/List shipments"_s,
        u"services/parcels/requests/shipments/Hand over a parcel"_s};
    m_calls->setSecret(environment, u"parcelsToken"_s, Secret(token));
    m_calls->send(
        m_requests.first(), environment, {{u"base"_s, u"http://127.0.0.1:%1/v2"_s.arg(m_server->port())}});
}

void Tour::reopen()
{
    step(Tr::tr("Save, close, reopen"));
    m_calls.reset();
    m_captures.reset();
    m_project.reset();
    auto project =
        project::Project::open(m_folder, m_context.pool(), folderOptions(project::Access::ReadOnly));
    if (!expect(project.has_value(), project ? QString() : project.error().toLine())) {
        return;
    }
    const auto items = (*project)->items();
    const bool whole = items.apis.size() == 1 && items.webhooks.size() == 1 &&
                       !items.webhooks.first().document.isEmpty() && items.services.size() == 1 &&
                       items.requestCount() == 2 && items.environments.size() == 2;
    auto reader = store::CaptureReader::open(m_folder + u"/.triptych/captures.sqlite"_s);
    const qint64 captures = reader ? reader->count().value_or(0) : 0;
    if (expect(whole && captures == m_events.size(), Tr::tr("Not all of it is there."))) {
        proved(Tr::tr("all of it is there: %1 captures, a handler, %2 requests")
                   .arg(captures)
                   .arg(items.requestCount()));
        m_context.console().line(m_folder);
        m_context.finish(Done);
    }
}

} // namespace triptych::cli

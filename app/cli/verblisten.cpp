// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capturefeed.h"
#include "app/cli/capturetext.h"
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "app/services/captureservice.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

/// "25MB", "64kB", "1000": bytes; nothing for anything else.
std::optional<qint64> sizeOf(const QString &text)
{
    static const std::pair<QLatin1StringView, qint64> units[] = {
        {"GB"_L1, 1'000'000'000}, {"MB"_L1, 1'000'000}, {"kB"_L1, 1000}, {"B"_L1, 1}};
    QString digits = text.trimmed();
    qint64 factor = 1;
    for (const auto &[unit, bytes] : units) {
        if (digits.endsWith(unit, Qt::CaseInsensitive)) {
            digits.chop(unit.size());
            factor = bytes;
            break;
        }
    }
    bool isNumber = false;
    const qint64 number = digits.trimmed().toLongLong(&isNumber);
    constexpr qint64 most = 2'000'000'000; // a body is held in one piece
    const bool fits = isNumber && number > 0 && number <= most / factor;
    return fits ? std::optional(number * factor) : std::nullopt;
}

/// The `reply` object of handler.json, in a file of its own.
Result<Reply> replyIn(const QByteArray &bytes, const QString &file)
{
    const auto tree = text::parseJson(bytes);
    if (tree->hasErrors() || tree->root() == text::NoNode ||
        tree->node(tree->root()).kind != text::NodeKind::Mapping) {
        return fail(problem("reply.format", Tr::tr("A reply is a JSON object."), {file, -1, 0, 0, {}}));
    }
    const auto handler = items::readHandler(
        text::Snapshot::of(text::Format::Json, "{\"path\":\"/\",\"reply\":" + bytes + '}'), file);
    if (!handler.problems.isEmpty()) {
        return fail(handler.problems.first());
    }
    return webhook::replyOf(handler.value.reply);
}

class Listen final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "listen"; }
    [[nodiscard]] QString summary() const override { return Tr::tr("Take webhook calls and store them"); }
    [[nodiscard]] QString example() const override
    {
        return u"listen my-integration --port 8787\n"
               "  triptych-cli listen --store calls.sqlite --port 0 --json"_s;
    }

    void declare(CLI::App &options) override
    {
        options.add_option("PROJECT", m_first, Tr::tr("The project's folder").toStdString());
        options.add_option("-p,--project", m_project, Tr::tr("The project's folder, outright").toStdString());
        options
            .add_option("--port", m_port, Tr::tr("Port; 0 takes any free one (default 8787)").toStdString())
            ->check(CLI::Range(0, 65535));
        options.add_option("--address", m_address, Tr::tr("Address of this machine").toStdString());
        options.add_option("--store", m_store, Tr::tr("Store of the calls, without a project").toStdString());
        options.add_option("--unknown", m_unknown, Tr::tr("Answer to unknown paths").toStdString())
            ->check(CLI::IsMember({200, 404}));
        options.add_option(
            "--reply", m_reply, Tr::tr("Answer to unknown paths: a reply as in handler.json").toStdString());
        options.add_option("--max-body", m_maxBody, Tr::tr("Largest body (default 25MB)").toStdString())
            ->type_name("SIZE");
        options.add_flag("--json", m_json, Tr::tr("One JSON object a line").toStdString());
    }

    void start(Context &context) override
    {
        QHostAddress address(m_address == "localhost" ? u"127.0.0.1"_s : QString::fromStdString(m_address));
        if (!address.isLoopback()) {
            context.fail(problem("listener.address",
                             Tr::tr("“%1” is no loopback address of this machine, and only those can be "
                                    "listened at.")
                                 .arg(QString::fromStdString(m_address))),
                Usage);
            return;
        }
        services::CaptureOptions options;
        options.program = u"triptych-cli"_s;
        options.unknownPath = m_unknown;
        if (!readOptions(context, options) || !openStore(context, options)) {
            return;
        }
        m_service = std::make_unique<services::CaptureService>(
            m_open.get(), context.clock(), context.pool(), options);
        connectService(context);
        if (!m_open) {
            m_service->start(quint16(m_port), address);
            return;
        }
        // The handlers are there before the first call is.
        m_service->reloadWebhooks();
        m_open->itemsAsync(m_service.get(),
            [this, address](const project::ItemList &) { m_service->start(quint16(m_port), address); });
    }

private:
    bool readOptions(Context &context, services::CaptureOptions &options)
    {
        if (!m_maxBody.empty()) {
            const auto size = sizeOf(QString::fromStdString(m_maxBody));
            if (!size) {
                context.fail(problem("usage", Tr::tr("--max-body takes a size: 25MB.")), Usage);
                return false;
            }
            options.maxBody = *size;
        }
        if (!m_reply.empty()) {
            const QString file = QString::fromStdString(m_reply);
            const auto bytes = readInput(context, file);
            const auto reply = bytes ? replyIn(*bytes, file) : fail(bytes.error());
            if (!reply) {
                context.fail(reply.error(), Unreadable);
                return false;
            }
            options.inboxReply = *reply;
        }
        return true;
    }

    bool openStore(Context &context, services::CaptureOptions &options)
    {
        QString first = QString::fromStdString(m_first);
        auto opened = openProject(context, QString::fromStdString(m_project.empty() ? m_first : m_project),
            first, m_store.empty() ? project::Access::ReadWrite : project::Access::ReadOnly);
        const bool named = !m_first.empty() || !m_project.empty();
        if (!opened && (named || m_store.empty())) {
            named ? context.fail(opened.error(), Unreadable)
                  : context.fail(problem("usage", Tr::tr("Name a project, or a store with --store.")), Usage);
            return false;
        }
        if (opened) {
            m_open = std::move(*opened);
        }
        if (!m_store.empty()) {
            options.store = context.absolute(QString::fromStdString(m_store));
        } else if (m_open->isReadOnly()) {
            const Problems why = m_open->folder().problems();
            context.fail(why.isEmpty() ? problem("project.readonly", Tr::tr("The project is read-only."))
                                       : why.first(),
                WorldFailed);
            return false;
        }
        return true;
    }

    void connectService(Context &context)
    {
        using Service = services::CaptureService;
        m_messages.emplace(context.console(), Console::Stream::Messages);
        m_feed = std::make_unique<CaptureFeed>(
            context.console(), m_service->storePath(),
            m_json ? [](const CaptureRow &row) { return Console::asJsonLine(captureJson(row)); }
                   : [](const CaptureRow &row) { return Console::asLine(captureLine(row)); });
        QObject::connect(m_service.get(), &Service::listening, m_feed.get(), [this](const QString &url) {
            m_hasListened = true;
            m_feed->give(m_json
                             ? Console::asJsonLine("{\"listening\":" + text::jsonQuoted(url.toUtf8()) + '}')
                             : Console::asLine(url));
        });
        QObject::connect(m_service.get(), &Service::committed, m_feed.get(), &CaptureFeed::add);
        const auto say = [this](const Problem &problem) { m_messages->give(Console::asReport(problem)); };
        QObject::connect(m_service.get(), &Service::problem, m_feed.get(), say);
        QObject::connect(m_feed.get(), &CaptureFeed::problem, m_feed.get(), say);
        QObject::connect(m_feed.get(), &CaptureFeed::closed, m_feed.get(), [this] {
            m_messages->give(Console::asLine(
                Tr::tr("Nobody reads the output any more; calls are still taken and stored.")));
        });
        QObject::connect(m_service.get(), &Service::stopped, m_feed.get(), &CaptureFeed::end);
        QObject::connect(m_feed.get(), &CaptureFeed::ended, &context,
            [this, &context](qint64 unprinted) { end(context, unprinted); });
        QObject::connect(&context, &Context::interrupted, m_service.get(), [this] { m_service->stop(); });
    }

    void end(Context &context, qint64 unprinted)
    {
        if (unprinted > 0) {
            m_messages->give(Console::asLine(
                Tr::tr("%1 calls are stored but were not printed: nobody read the output.").arg(unprinted)));
        }
        context.finish(m_hasListened ? Done : WorldFailed);
    }

    std::string m_first, m_project, m_store, m_reply, m_maxBody;
    std::string m_address = "127.0.0.1";
    int m_port = 8787;
    int m_unknown = 200;
    bool m_json = false;
    bool m_hasListened = false;
    std::unique_ptr<project::Project> m_open;
    std::optional<Outlet> m_messages;
    std::unique_ptr<CaptureFeed> m_feed;
    std::unique_ptr<services::CaptureService> m_service; ///< first to go: it speaks to the others
};

} // namespace

std::unique_ptr<Command> makeListen()
{
    return std::make_unique<Listen>();
}

} // namespace triptych::cli

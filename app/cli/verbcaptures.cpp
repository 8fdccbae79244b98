// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capturetext.h"
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/base/secret.h"
#include "model/store/capturestore.h"
#include "model/text/value.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

constexpr int pageSize = 256;

class Captures final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "captures"; }
    [[nodiscard]] QString summary() const override { return Tr::tr("List and show stored webhook calls"); }
    [[nodiscard]] QString example() const override
    {
        return u"captures my-integration list --json --limit 10\n"
               "  triptych-cli captures my-integration show 42 --raw"_s;
    }

    void declare(CLI::App &options) override
    {
        options
            .add_option("ARGUMENTS", m_words,
                Tr::tr("The project's folder, if any; then list, or show and an id").toStdString())
            ->expected(0, 3)
            ->type_name("[PROJECT] [list|show ID]");
        options.add_option("-p,--project", m_project, Tr::tr("The project's folder, outright").toStdString());
        options.add_option("--store", m_store, Tr::tr("A store of its own").toStdString());
        options.add_option("--limit", m_limit, Tr::tr("At most so many, newest first").toStdString())
            ->check(CLI::PositiveNumber);
        auto *raw = options.add_flag("--raw", m_raw, Tr::tr("Exactly the bytes that came").toStdString());
        options.add_flag("--payload", m_payload, Tr::tr("The body without its framing").toStdString())
            ->excludes(raw);
        options.add_flag("--json", m_json, Tr::tr("As JSON").toStdString());
    }

    void start(Context &context) override
    {
        QStringList words;
        for (const std::string &word : m_words) {
            words += QString::fromStdString(word);
        }
        const auto store = storeOf(context, words);
        if (!store) {
            context.fail(store.error(), Unreadable);
            return;
        }
        const QString action = words.value(0, u"list"_s);
        bool isId = false;
        const qint64 id = words.value(1).toLongLong(&isId);
        const bool lists = action == u"list" && words.size() <= 1;
        if (!lists && !(action == u"show" && words.size() == 2 && isId)) {
            context.fail(problem("usage", Tr::tr("Say “list”, or “show” and the id of a capture.")), Usage);
            return;
        }
        auto reader = store::CaptureReader::open(*store);
        if (!reader && lists && reader.error().code == "store.missing") {
            if (m_json) {
                context.console().json("[]");
            }
            context.finish(Done);
            return;
        }
        if (!reader) {
            context.fail(reader.error(), Unreadable);
            return;
        }
        const Status done = lists ? list(context.console(), *reader) : show(context.console(), *reader, id);
        done ? context.finish(Done) : context.fail(done.error(), Unreadable);
    }

private:
    /// Takes the project's folder from the words, if it is there.
    Result<QString> storeOf(const Context &context, QStringList &words) const
    {
        QString first = words.value(0);
        const bool isProject =
            !first.isEmpty() && QFileInfo::exists(context.absolute(first) + "/triptych.json"_L1);
        if (isProject) {
            words.removeFirst();
        }
        if (!m_store.empty()) {
            return context.absolute(QString::fromStdString(m_store));
        }
        const auto project =
            openProject(context, QString::fromStdString(m_project), first, project::Access::ReadOnly);
        if (!project) {
            return triptych::fail(project.error());
        }
        return (*project)->folder().path() + u"/.triptych/captures.sqlite"_s;
    }

    Status list(Console &console, store::CaptureReader &reader) const
    {
        QByteArrayList json;
        qint64 before = 0;
        for (int left = m_limit; left > 0;) {
            const auto rows = reader.page(before, std::min(left, pageSize));
            if (!rows) {
                return triptych::fail(rows.error());
            }
            for (const CaptureRow &row : *rows) {
                before = row.id;
                m_json ? json.append(captureJson(row)) : console.line(captureLine(row));
            }
            left = rows->size() < pageSize ? 0 : left - int(rows->size());
        }
        if (m_json) {
            console.json('[' + json.join(",\n") + ']');
        }
        return {};
    }

    Status show(Console &console, store::CaptureReader &reader, qint64 id) const
    {
        const auto capture = reader.capture(id);
        if (!capture) {
            return triptych::fail(capture.error());
        }
        if (m_raw || m_payload) {
            console.write(m_raw ? capture->raw : capture->payload);
            return {};
        }
        const CaptureRow row{capture->id, capture->receivedAtMs, capture->kind, capture->head.method,
            capture->head.target, capture->peer, capture->webhook, capture->event, capture->status,
            capture->payload.size(), capture->problems};
        if (m_json) {
            showJson(console, *capture, row);
            return {};
        }
        console.line(captureLine(row));
        for (const Header &header : capture->head.headers) {
            console.line(QString::fromUtf8(header.name) + u": "_s + QString::fromUtf8(shown(header)));
        }
        console.line({});
        console.line(
            QString::fromUtf8(capture->kind == CaptureKind::Malformed ? capture->raw : capture->payload));
        for (const Problem &wrong : capture->problems) {
            console.report(wrong);
        }
        return {};
    }

    static void showJson(Console &console, const Capture &capture, const CaptureRow &row)
    {
        QByteArrayList headers;
        for (const Header &header : capture.head.headers) {
            headers.append("{\"name\":" + text::jsonQuoted(header.name) +
                           ",\"value\":" + text::jsonQuoted(shown(header)) + '}');
        }
        QByteArrayList problems;
        for (const Problem &wrong : capture.problems) {
            problems.append("{\"severity\":" + text::jsonQuoted(severityName(wrong.severity)) +
                            ",\"code\":" + text::jsonQuoted(wrong.code) +
                            ",\"message\":" + text::jsonQuoted(wrong.message.toUtf8()) + '}');
        }
        console.json(captureJson(row).chopped(1) + ",\"headers\":[" + headers.join(',') + "],\"problems\":[" +
                     problems.join(',') + "]}");
    }

    /// Received credentials are masked; `--raw` has them.
    static QByteArray shown(const Header &header)
    {
        return isSensitiveHeader(header.name) ? Secret::mask() : header.value;
    }

    std::vector<std::string> m_words;
    std::string m_project, m_store;
    int m_limit = 100;
    bool m_json = false;
    bool m_raw = false;
    bool m_payload = false;
};

} // namespace

std::unique_ptr<Command> makeCaptures()
{
    return std::make_unique<Captures>();
}

} // namespace triptych::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "app/services/callservice.h"
#include "app/services/har.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

/// As people read it: 0.8 ms, 143 ms, 2.31 s.
QString durationText(qint64 us)
{
    if (us < 10'000) {
        return QString::number(double(us) / 1000, 'f', 1) + " ms"_L1;
    }
    return us < 10'000'000 ? QString::number(us / 1000) + " ms"_L1
                           : QString::number(double(us) / 1e6, 'f', 2) + " s"_L1;
}

class Send final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "send"; }
    [[nodiscard]] QString summary() const override { return Tr::tr("Send a request of a project, or any"); }
    [[nodiscard]] QString example() const override
    {
        return u"send my-integration \"shipments/List shipments\" --env local\n"
               "  triptych-cli send --url http://127.0.0.1:8787/shop-events -d '{\"type\":\"order.paid\"}'"_s;
    }

    void declare(CLI::App &options) override
    {
        options.add_option("-p,--project", m_project, Tr::tr("The project's folder, outright").toStdString());
        options
            .add_option("ARGUMENTS", m_arguments,
                Tr::tr("The project's folder, if any, and the request's address").toStdString())
            ->expected(0, 2)
            ->type_name("[PROJECT] REQUEST");
        options.add_option("--env", m_environment, Tr::tr("Name of the environment").toStdString());
        repeated(options, "--var", m_variables, Tr::tr("Gives a variable a value for this call"), "K=V");
        options.add_flag(
            "--save-response", m_save, Tr::tr("Keep the call in the project's history").toStdString());
        auto *url = options.add_option("--url", m_url, Tr::tr("A URL, sent as it is given").toStdString());
        options.add_option("-X,--method", m_method, Tr::tr("Method (with --url)").toStdString())->needs(url);
        repeated(options, "-H,--header", m_headers, Tr::tr("Header (with --url)"), "NAME: VALUE")->needs(url);
        options
            .add_option(
                "-d,--data", m_data, Tr::tr("Body (with --url); @FILE reads it, @- from input").toStdString())
            ->needs(url);
        options.add_flag("--json", m_json, Tr::tr("An entry of HAR 1.2").toStdString());
    }

    void start(Context &context) override
    {
        if (m_url.empty() == m_arguments.empty()) {
            context.fail(problem("usage", Tr::tr("Name one request, or give a URL with --url.")), Usage);
            return;
        }
        m_url.empty() ? startRequest(context) : startUrl(context);
    }

private:
    static CLI::Option *repeated(CLI::App &options, const std::string &name, std::vector<std::string> &to,
        const QString &text, const std::string &type)
    {
        return options.add_option(name, to, text.toStdString())
            ->type_name(type)
            ->allow_extra_args(false)
            ->take_all();
    }

    void startRequest(Context &context)
    {
        items::Rows session;
        for (const std::string &word : m_variables) {
            const QString text = QString::fromStdString(word);
            const qsizetype equals = text.indexOf(u'=');
            if (equals <= 0) {
                context.fail(problem("usage", Tr::tr("--var takes NAME=VALUE.")), Usage);
                return;
            }
            session.append({text.left(equals), text.mid(equals + 1)});
        }
        QString first = m_arguments.size() == 2 ? QString::fromStdString(m_arguments.front()) : QString();
        auto opened = openProject(context, QString::fromStdString(m_project), first,
            m_save ? project::Access::ReadWrite : project::Access::ReadOnly);
        if (!opened) {
            context.fail(opened.error(), Unreadable);
            return;
        }
        if (!first.isEmpty()) {
            context.fail(problem("project.missing", Tr::tr("“%1” is no project.").arg(first)), Unreadable);
            return;
        }
        m_open = std::move(*opened);
        if (m_save && m_open->isReadOnly()) {
            const Problems why = m_open->folder().problems();
            context.fail(why.isEmpty() ? problem("project.readonly", Tr::tr("The project is read-only."))
                                       : why.first(),
                WorldFailed);
            return;
        }
        listen(context);
        using Keep = services::CallService::Keep;
        m_id = m_service->send(QString::fromStdString(m_arguments.back()),
            QString::fromStdString(m_environment), session, m_save ? Keep::InHistory : Keep::Nowhere);
    }

    void startUrl(Context &context)
    {
        http::CallRequest request;
        request.url = QByteArray::fromStdString(m_url);
        for (const std::string &word : m_headers) {
            const QByteArray line = QByteArray::fromStdString(word);
            const qsizetype colon = line.indexOf(':');
            if (colon <= 0) {
                context.fail(problem("usage", Tr::tr("-H takes “Name: value”.")), Usage);
                return;
            }
            const QByteArray name = line.left(colon);
            const QByteArray value = line.mid(colon + 1).trimmed();
            // What carries a credential is one, although it stands on the command line.
            request.headers.append({name, isSensitiveHeader(name) ? Marked::secret(value) : Marked(value)});
        }
        if (!m_data.empty()) {
            const QByteArray word = QByteArray::fromStdString(m_data);
            const auto body = word.startsWith('@') ? readInput(context, QString::fromUtf8(word.mid(1)))
                                                   : Result<QByteArray>(word);
            if (!body) {
                context.fail(body.error(), Unreadable);
                return;
            }
            request.body = *body;
            request.method = "POST";
            addUnlessGiven(request, "Content-Type",
                text::parseJson(*body)->hasErrors() ? "application/x-www-form-urlencoded"
                                                    : "application/json");
        }
        if (!m_method.empty()) {
            request.method = QByteArray::fromStdString(m_method);
        }
        addUnlessGiven(request, "Accept", "*/*");
        addUnlessGiven(request, "User-Agent", "triptych-cli/" TRIPTYCH_VERSION);
        listen(context);
        m_id = m_service->send(request, services::CallService::Keep::Nowhere);
    }

    static void addUnlessGiven(http::CallRequest &request, const QByteArray &name, const QByteArray &value)
    {
        const bool given = std::any_of(request.headers.begin(), request.headers.end(),
            [&](const http::CallHeader &header) { return sameFieldName(header.name.bytes(), name); });
        if (!given) {
            request.headers.append({name, value});
        }
    }

    void listen(Context &context)
    {
        using Service = services::CallService;
        m_service = std::make_unique<Service>(m_open.get(), context.clock());
        QObject::connect(m_service.get(), &Service::finished, &context,
            [this, &context](quint64, const http::CallResult &result) { report(context, result); });
        QObject::connect(
            m_service.get(), &Service::failed, &context, [this, &context](quint64, const Problems &problems) {
                for (const Problem &problem : problems) {
                    context.console().report(problem);
                }
                context.finish(m_interrupted ? Interrupted : Unreadable);
            });
        QObject::connect(m_service.get(), &Service::stored, &context,
            [this, &context](quint64, qint64) { context.finish(m_code); });
        QObject::connect(m_service.get(), &Service::historyProblem, &context,
            [&context](const Problem &problem) { context.fail(problem, WorldFailed); });
        QObject::connect(&context, &Context::interrupted, m_service.get(), [this] {
            m_interrupted = true;
            m_service->cancel(m_id);
        });
    }

    void report(Context &context, const http::CallResult &received)
    {
        const http::CallResult result = received.masked();
        const Exchange &exchange = result.exchange;
        Console &console = context.console();
        if (m_json) {
            console.json(services::harEntry(exchange).pretty().trimmed());
        } else if (exchange.response) {
            console.write(exchange.responseBody);
        }
        for (const Problem &problem : result.problems) {
            console.report(problem);
        }
        if (exchange.response && !m_json) {
            console.errorLine(statusLine(exchange));
        }
        if (exchange.failure) {
            console.report(*exchange.failure);
        }
        m_code = codeOf(exchange);
        if (!m_save) {
            context.finish(m_code);
        }
    }

    static QString statusLine(const Exchange &exchange)
    {
        const ResponseHead &head = *exchange.response;
        return QString::fromUtf8(head.protocol) + u' ' + QString::number(head.status) + u' ' +
               QString::fromUtf8(head.reason) + u"  "_s + durationText(exchange.timings.total) + u"  "_s +
               Tr::tr("%1 bytes").arg(exchange.responseBody.size());
    }

    [[nodiscard]] int codeOf(const Exchange &exchange) const
    {
        if (m_interrupted) {
            return Interrupted;
        }
        if (!exchange.failure) {
            return Done;
        }
        const QByteArray &code = exchange.failure->code;
        return code.startsWith("request.") || code.startsWith("url.") ? Unreadable : WorldFailed;
    }

    std::string m_project, m_environment, m_url, m_method, m_data;
    std::vector<std::string> m_arguments, m_variables, m_headers;
    bool m_json = false;
    bool m_save = false;
    bool m_interrupted = false;
    int m_code = Done;
    quint64 m_id = 0;
    std::unique_ptr<project::Project> m_open;
    std::unique_ptr<services::CallService> m_service;
};

} // namespace

std::unique_ptr<Command> makeSend()
{
    return std::make_unique<Send>();
}

} // namespace triptych::cli

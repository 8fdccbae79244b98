// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/openapi/check.h"
#include "model/text/value.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

const QByteArrayList severities{"error", "warning", "info", "hint"};

Severity severityOf(const std::string &word)
{
    return word == "warn"
               ? Severity::Warning
               : Severity(std::max<qsizetype>(0, severities.indexOf(QByteArray::fromStdString(word))));
}

QByteArray toJson(const Problem &p)
{
    QByteArray json = "{\"severity\":" + text::jsonQuoted(severityName(p.severity));
    const auto add = [&](const char *key, const QByteArray &value) {
        json += ",\""_qba + key + "\":" + value;
    };
    add("code", text::jsonQuoted(p.code));
    add("message", text::jsonQuoted(p.message.toUtf8()));
    add("file", text::jsonQuoted(p.location.file.toUtf8()));
    add("line", QByteArray::number(p.location.line));
    add("column", QByteArray::number(p.location.column));
    add("offset", QByteArray::number(p.location.offset));
    add("pointer", p.location.pointer.isNull() ? QByteArray("null") : text::jsonQuoted(p.location.pointer));
    return json + '}';
}

class Check final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "check"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("Check documents or a project: syntax, version, references");
    }
    [[nodiscard]] QString example() const override { return u"check openapi.yaml --format json"_s; }

    void declare(CLI::App &options) override
    {
        options.add_option("TARGET", m_targets, Tr::tr("Documents or project folders").toStdString())
            ->required();
        options.add_option("--format", m_format, Tr::tr("How to report: text or json").toStdString())
            ->check(CLI::IsMember({"text", "json"}));
        options
            .add_option("--min-severity", m_minimum, Tr::tr("Leave out what is less severe").toStdString())
            ->check(CLI::IsMember({"error", "warn", "info"}));
        options.add_option("--fail-on", m_failOn, Tr::tr("Exit with 1 from this severity on").toStdString())
            ->check(CLI::IsMember({"error", "warn", "info"}));
    }

    void start(Context &context) override
    {
        openapi::CheckResult sum;
        bool unreadable = false;
        for (const std::string &target : m_targets) {
            const auto results = checkTarget(context, QString::fromStdString(target));
            if (!results) {
                context.console().report(results.error());
                unreadable = true;
                continue;
            }
            for (const openapi::CheckResult &result : *results) {
                sum.problems += result.problems;
                sum.documents += result.documents;
                sum.operations += result.operations;
                sum.schemas += result.schemas;
                sum.webhooks += result.webhooks;
            }
        }
        if (unreadable) {
            context.finish(Unreadable);
            return;
        }
        report(context.console(), sum);
        const Severity limit = severityOf(m_failOn);
        const bool failed = std::any_of(sum.problems.cbegin(), sum.problems.cend(),
            [&](const Problem &p) { return p.severity <= limit; });
        context.finish(failed ? Findings : Done);
    }

private:
    void report(Console &console, const openapi::CheckResult &sum) const
    {
        Problems shown = sum.problems;
        shown.removeIf([limit = severityOf(m_minimum)](const Problem &p) { return p.severity > limit; });
        if (m_format == "json") {
            QByteArrayList problems;
            for (const Problem &p : shown) {
                problems += toJson(p);
            }
            console.json("{\"problems\":[" + problems.join(',') +
                         "],\"documents\":" + QByteArray::number(sum.documents) +
                         ",\"operations\":" + QByteArray::number(sum.operations) +
                         ",\"schemas\":" + QByteArray::number(sum.schemas) +
                         ",\"webhooks\":" + QByteArray::number(sum.webhooks) + '}');
            return;
        }
        for (const Problem &p : shown) {
            console.line(u"%1:%2:%3: %4: %5 (%6)"_s.arg(p.location.file, QString::number(p.location.line),
                QString::number(p.location.column), QString::fromLatin1(severityName(p.severity)), p.message,
                QString::fromLatin1(p.code)));
        }
        console.line(Tr::tr("%1 problems in %2 files: %3 operations, %4 schemas, %5 webhooks.")
                         .arg(shown.size())
                         .arg(sum.documents)
                         .arg(sum.operations)
                         .arg(sum.schemas)
                         .arg(sum.webhooks));
    }

    std::vector<std::string> m_targets;
    std::string m_format = "text";
    std::string m_minimum = "info";
    std::string m_failOn = "error";
};

} // namespace

std::unique_ptr<Command> makeCheck()
{
    return std::make_unique<Check>();
}

} // namespace triptych::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkreport.h"
#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "model/openapi/check.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

const QByteArrayList severities{"error", "warning", "info", "hint"};
const QByteArrayList formats{"text", "json", "sarif", "junit"}; // in the order of CheckFormat

Severity severityOf(const std::string &word)
{
    return word == "warn"
               ? Severity::Warning
               : Severity(std::max<qsizetype>(0, severities.indexOf(QByteArray::fromStdString(word))));
}

class Check final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "check"; }
    [[nodiscard]] QString summary() const override
    {
        return Tr::tr("Check documents or a project: syntax, version, references, structure");
    }
    [[nodiscard]] QString example() const override { return u"check openapi.yaml --format json"_s; }

    void declare(CLI::App &options) override
    {
        options.add_option("TARGET", m_targets, Tr::tr("Documents or project folders").toStdString())
            ->required();
        options
            .add_option(
                "--format", m_format, Tr::tr("How to report: text, json, sarif or junit").toStdString())
            ->check(CLI::IsMember({"text", "json", "sarif", "junit"}));
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
        const auto format = CheckFormat(formats.indexOf(QByteArray::fromStdString(m_format)));
        write(reportOf(sum), format, context.console());
        const Severity limit = severityOf(m_failOn);
        const bool failed = std::any_of(sum.problems.cbegin(), sum.problems.cend(),
            [&](const Problem &p) { return p.severity <= limit; });
        context.finish(failed ? Findings : Done);
    }

private:
    [[nodiscard]] CheckReport reportOf(openapi::CheckResult sum) const
    {
        sum.problems.removeIf(
            [limit = severityOf(m_minimum)](const Problem &p) { return p.severity > limit; });
        QStringList targets;
        for (const std::string &target : m_targets) {
            targets += QString::fromStdString(target);
        }
        return {sum, targets, severityOf(m_failOn)};
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

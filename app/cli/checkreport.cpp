// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkreport.h"

#include "app/cli/tr.h"
#include "model/text/value.h"

#include <QUrl>
#include <QXmlStreamWriter>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

/// `{"a":1,"b":"x"}` of names and values that are JSON already.
QByteArray object(const QList<std::pair<QByteArray, QByteArray>> &members)
{
    QByteArrayList parts;
    for (const auto &[name, value] : members) {
        parts += '"' + name + "\":" + value;
    }
    return '{' + parts.join(',') + '}';
}

QByteArray array(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QByteArray text(const QString &words)
{
    return text::jsonQuoted(words.toUtf8());
}

QByteArray toJson(const Problem &p)
{
    QList<std::pair<QByteArray, QByteArray>> members{
        {"severity", text::jsonQuoted(severityName(p.severity))},
        {"code", text::jsonQuoted(p.code)},
        {"message", text(p.message)},
        {"file", text(p.location.file)},
        {"line", QByteArray::number(p.location.line)},
        {"column", QByteArray::number(p.location.column)},
        {"offset", QByteArray::number(p.location.offset)},
        {"pointer", p.location.pointer.isNull() ? QByteArray("null") : text::jsonQuoted(p.location.pointer)},
    };
    if (!p.remedy.isEmpty()) {
        members.append({"remedy", text(p.remedy)});
    }
    return object(members);
}

QByteArray json(const openapi::CheckResult &found)
{
    QByteArrayList problems;
    for (const Problem &p : found.problems) {
        problems += toJson(p);
    }
    return object({{"problems", array(problems)}, {"documents", QByteArray::number(found.documents)},
        {"operations", QByteArray::number(found.operations)}, {"schemas", QByteArray::number(found.schemas)},
        {"webhooks", QByteArray::number(found.webhooks)}});
}

/// §3.27.10: the words of SARIF.
QByteArray level(Severity severity)
{
    return severity == Severity::Error     ? "\"error\""
           : severity == Severity::Warning ? "\"warning\""
                                           : "\"note\"";
}

QByteArray sarifLocation(const Location &location)
{
    QList<std::pair<QByteArray, QByteArray>> physical{{"artifactLocation",
        object({{"uri", text::jsonQuoted(QUrl::toPercentEncoding(location.file, "/"))}})}};
    if (location.line > 0) {
        QList<std::pair<QByteArray, QByteArray>> region{{"startLine", QByteArray::number(location.line)}};
        if (location.column > 0) {
            region.append({"startColumn", QByteArray::number(location.column)});
        }
        physical.append({"region", object(region)});
    }
    QList<std::pair<QByteArray, QByteArray>> members{{"physicalLocation", object(physical)}};
    if (!location.pointer.isNull()) {
        members.append({"logicalLocations",
            array({object({{"fullyQualifiedName", text::jsonQuoted(location.pointer)}})})});
    }
    return object(members);
}

QByteArray sarif(const openapi::CheckResult &found)
{
    QByteArrayList rules;
    std::map<QByteArray, qsizetype> indexes;
    QByteArrayList results;
    for (const Problem &p : found.problems) {
        const auto [rule, isNew] = indexes.try_emplace(p.code, rules.size());
        if (isNew) {
            rules += object({{"id", text::jsonQuoted(p.code)}});
        }
        const QString message = p.remedy.isEmpty() ? p.message : p.message + u' ' + p.remedy;
        results +=
            object({{"ruleId", text::jsonQuoted(p.code)}, {"ruleIndex", QByteArray::number(rule->second)},
                {"level", level(p.severity)}, {"message", object({{"text", text(message)}})},
                {"locations", array({sarifLocation(p.location)})}});
    }
    const QByteArray driver = object({{"name", "\"triptych-cli\""},
        {"version", text::jsonQuoted(TRIPTYCH_VERSION)}, {"rules", array(rules)}});
    const QByteArray run = object({{"tool", object({{"driver", driver}})},
        {"columnKind", "\"unicodeCodePoints\""}, {"results", array(results)}});
    return object({{"$schema", "\"https://json.schemastore.org/sarif-2.1.0.json\""}, {"version", "\"2.1.0\""},
        {"runs", array({run})}});
}

void writeCase(QXmlStreamWriter &xml, const Problem &p, Severity failOn)
{
    const auto clean = [](const QString &words) { return Console::printable(words); };
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, clean(p.location.file));
    xml.writeAttribute(u"name"_s, clean(u"%1 %2:%3"_s.arg(QString::fromLatin1(p.code),
                                      QString::number(p.location.line), QString::number(p.location.column))));
    const QString words = clean(p.toLine() + (p.remedy.isEmpty() ? QString() : u'\n' + p.remedy));
    if (p.severity <= failOn) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, QString::fromLatin1(severityName(p.severity)));
        xml.writeAttribute(u"message"_s, clean(p.message));
        xml.writeCharacters(words);
        xml.writeEndElement();
    } else {
        xml.writeTextElement(u"system-out"_s, words);
    }
    xml.writeEndElement();
}

/// A suite a file with problems, and one passed test for every target that has none.
QByteArray junit(const CheckReport &report)
{
    std::map<QString, Problems> suites;
    for (const QString &target : report.targets) {
        suites.try_emplace(target);
    }
    for (const Problem &p : report.found.problems) {
        suites[p.location.file] += p;
    }
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const auto &[name, problems] : suites) {
        const auto failures = std::count_if(
            problems.begin(), problems.end(), [&](const Problem &p) { return p.severity <= report.failOn; });
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, Console::printable(name));
        xml.writeAttribute(u"tests"_s, QString::number(std::max<qsizetype>(1, problems.size())));
        xml.writeAttribute(u"failures"_s, QString::number(failures));
        for (const Problem &p : problems) {
            writeCase(xml, p, report.failOn);
        }
        if (problems.isEmpty()) {
            xml.writeEmptyElement(u"testcase"_s);
            xml.writeAttribute(u"classname"_s, Console::printable(name));
            xml.writeAttribute(u"name"_s, u"check"_s);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

void writeText(const openapi::CheckResult &found, Console &console)
{
    for (const Problem &p : found.problems) {
        console.line(u"%1:%2:%3: %4: %5 (%6)"_s.arg(p.location.file, QString::number(p.location.line),
            QString::number(p.location.column), QString::fromLatin1(severityName(p.severity)), p.message,
            QString::fromLatin1(p.code)));
        if (!p.remedy.isEmpty()) {
            console.line(u"    "_s + p.remedy);
        }
    }
    console.line(Tr::tr("%1 problems in %2 files: %3 operations, %4 schemas, %5 webhooks.")
                     .arg(found.problems.size())
                     .arg(found.documents)
                     .arg(found.operations)
                     .arg(found.schemas)
                     .arg(found.webhooks));
}

} // namespace

void write(const CheckReport &report, CheckFormat format, Console &console)
{
    switch (format) {
    case CheckFormat::Text:
        writeText(report.found, console);
        break;
    case CheckFormat::Json:
        console.json(json(report.found));
        break;
    case CheckFormat::Sarif:
        console.json(sarif(report.found));
        break;
    case CheckFormat::JUnit:
        console.write(junit(report));
        break;
    }
}

} // namespace triptych::cli

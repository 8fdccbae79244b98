// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/request.h"

#include "model/message/url.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace triptych::items {

namespace {

constexpr qint64 maxTimeoutMs = 24LL * 3600 * 1000;
constexpr qint64 maxRedirects = 100;

Form settingsForm(const RequestSettings &settings)
{
    const RequestSettings standard;
    return Form::mapping({{"timeoutMs", optionalNumber(settings.timeoutMs, standard.timeoutMs)},
        {"redirects", optionalNumber(settings.redirects, standard.redirects)},
        {"verifyTls", optionalFlag(settings.verifyTls, standard.verifyTls)},
        {"encodeUrl", optionalFlag(settings.encodeUrl, standard.encodeUrl)}});
}

RequestSettings readSettings(const Reader &from)
{
    const RequestSettings standard;
    return {from.number("timeoutMs", standard.timeoutMs, 0, maxTimeoutMs),
        int(from.number("redirects", standard.redirects, 0, maxRedirects)),
        from.flag("verifyTls", standard.verifyTls), from.flag("encodeUrl", standard.encodeUrl)};
}

} // namespace

Read<Request> readRequest(const text::Snapshot &snapshot, const QString &file)
{
    Read<Request> result;
    const Reader from(snapshot, file, result.problems);
    Request &request = result.value;
    request.name = from.text("name");
    request.operation = from.text("operation");
    request.method = from.text("method", request.method);
    request.url = from.text("url");
    request.path = readRows(from, "path");
    request.query = readRows(from, "query");
    request.headers = readRows(from, "headers");
    request.cookies = readRows(from, "cookies");
    request.auth = readAuth(from);
    request.body = readBody(from);
    request.variables = readVariables(from);
    request.settings = readSettings(from.mapping("settings"));
    request.docs = from.text("docs");
    return result;
}

Form formOf(const Request &request)
{
    return Form::mapping({{"name", requiredText(request.name)},
        {"operation", optionalText(request.operation)}, {"method", requiredText(request.method)},
        {"url", requiredText(request.url)}, {"path", rowsForm(request.path)},
        {"query", rowsForm(request.query)}, {"headers", rowsForm(request.headers)},
        {"cookies", rowsForm(request.cookies)}, {"auth", authForm(request.auth)},
        {"body", bodyForm(request.body)}, {"variables", rowsForm(request.variables)},
        {"settings", settingsForm(request.settings)}, {"docs", optionalText(request.docs)}});
}

UrlParts splitUrl(const QString &pasted)
{
    QString text = pasted.trimmed();
    text = text.section(u'#', 0, 0);
    const qsizetype question = text.indexOf(u'?');
    UrlParts parts{question < 0 ? text : text.left(question), {}};
    if (question < 0 || question + 1 == text.size()) {
        return parts;
    }
    for (const QueryItem &item : parseQuery(text.mid(question + 1).toUtf8())) {
        Row row;
        row.name = QString::fromUtf8(item.name);
        if (item.value) {
            row.value = QString::fromUtf8(*item.value);
        }
        parts.query.append(row);
    }
    return parts;
}

QStringList pathParameters(const QString &url)
{
    static const QRegularExpression parameter(uR"((?<!\{)\{([^{}/?#]+)\}(?!\}))"_s);
    QStringList names;
    for (auto match = parameter.globalMatch(url); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!names.contains(name)) {
            names += name;
        }
    }
    return names;
}

} // namespace triptych::items

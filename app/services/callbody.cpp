// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/callbody.h"

#include "app/services/tr.h"
#include "model/message/url.h"
#include "model/text/value.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::services {

namespace {

/// `encode` on every stretch of its own, so that each secret stays one.
Marked encoded(const Marked &bytes, const std::function<QByteArray(QByteArrayView)> &encode)
{
    Marked result;
    qsizetype done = 0;
    const QByteArrayView view(bytes.bytes());
    for (const Span &span : bytes.secrets()) {
        result.append(encode(view.sliced(done, span.offset - done)));
        result.appendSecret(encode(view.sliced(span.offset, span.length)));
        done = span.end();
    }
    result.append(encode(view.sliced(done)));
    return result;
}

Marked jsonString(const Marked &bytes)
{
    Marked result(QByteArray("\""));
    result.append(encoded(bytes, [](QByteArrayView part) {
        const QByteArray quoted = text::jsonQuoted(part);
        return quoted.mid(1, quoted.size() - 2);
    }));
    result.append('"');
    return result;
}

/// Names and file names in a Content-Disposition, as browsers write them: RFC 7578 §4.2, WHATWG HTML.
Marked dispositionString(const Marked &bytes)
{
    Marked result(QByteArray("\""));
    result.append(encoded(bytes, [](QByteArrayView part) {
        return part.toByteArray().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    }));
    result.append('"');
    return result;
}

Marked fileBytes(const QString &file, const QByteArray &pointer, const BodyContext &context)
{
    const Result<QByteArray> bytes =
        context.readFile ? context.readFile(file)
                         : fail(problem("body.file", Tr::tr("“%1” cannot be read.").arg(file)));
    if (!bytes) {
        context.complain(pointer, bytes.error());
        return {};
    }
    return *bytes;
}

Marked formBytes(const items::Rows &fields, const BodyContext &context)
{
    Marked result;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const items::Row &row = fields.at(i);
        if (!row.enabled) {
            continue;
        }
        const QByteArray pointer = "/body/fields/" + QByteArray::number(i);
        result.append(result.isEmpty() ? "" : "&");
        result.append(percentEncode(context.resolve(row.name, pointer + "/name"), UrlPart::Query));
        result.append('=');
        result.append(percentEncode(
            context.resolve(row.value.value_or(QString()), pointer + "/value"), UrlPart::Query));
    }
    return result;
}

void appendPart(Marked &out, const items::Row &row, const QByteArray &pointer, const BodyContext &context)
{
    out.append("--" + context.boundary + "\r\nContent-Disposition: form-data; name=");
    out.append(dispositionString(context.resolve(row.name, pointer + "/name")));
    Marked content;
    if (!row.file.isEmpty()) {
        out.append("; filename=");
        out.append(dispositionString(row.file.section(u'/', -1).toUtf8()));
        content = fileBytes(row.file, pointer + "/file", context);
    } else {
        content = context.resolve(row.value.value_or(QString()), pointer + "/value");
    }
    QString type = row.contentType;
    if (type.isEmpty() && !row.file.isEmpty()) {
        type = u"application/octet-stream"_s;
    }
    if (!type.isEmpty()) {
        out.append("\r\nContent-Type: ");
        out.append(encoded(context.resolve(type, pointer + "/contentType"),
            [](QByteArrayView part) { return part.toByteArray().replace('\r', ' ').replace('\n', ' '); }));
    }
    out.append("\r\n\r\n");
    out.append(content);
    out.append("\r\n");
}

Marked multipartBytes(const items::Rows &fields, const BodyContext &context)
{
    Marked result;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).enabled) {
            appendPart(result, fields.at(i), "/body/fields/" + QByteArray::number(i), context);
        }
    }
    result.append("--" + context.boundary + "--\r\n");
    return result;
}

Marked textBytes(const items::Body &body, const BodyContext &context)
{
    if (body.file.isEmpty()) {
        return context.resolve(body.text.value_or(QString()), "/body/text");
    }
    const Marked bytes = fileBytes(body.file, "/body/file", context);
    return body.type == "binary" ? bytes : context.resolve(QString::fromUtf8(bytes.bytes()), "/body/file");
}

Marked graphqlBytes(const items::Body &body, const BodyContext &context)
{
    Marked result(QByteArray("{\"query\":"));
    result.append(jsonString(textBytes(body, context)));
    if (!body.variables.trimmed().isEmpty()) {
        result.append(",\"variables\":");
        result.append(context.resolve(body.variables.trimmed(), "/body/variables"));
    }
    result.append('}');
    return result;
}

} // namespace

EncodedBody encodeBody(const items::Body &body, const BodyContext &context)
{
    EncodedBody result;
    if (body.type == "form") {
        result = {formBytes(body.fields, context), "application/x-www-form-urlencoded"};
    } else if (body.type == "multipart") {
        result = {multipartBytes(body.fields, context), "multipart/form-data"};
    } else if (body.type == "graphql") {
        result = {graphqlBytes(body, context), "application/json"};
    } else {
        const QByteArray implied = body.type == "json"   ? QByteArray("application/json")
                                   : body.type == "xml"  ? QByteArray("application/xml")
                                   : body.type == "text" ? QByteArray("text/plain; charset=utf-8")
                                                         : QByteArray("application/octet-stream");
        result = {textBytes(body, context), implied};
    }
    if (!body.contentType.isEmpty()) {
        result.contentType = context.resolve(body.contentType, "/body/contentType").bytes();
    }
    if (body.type == "multipart" && !result.contentType.contains("boundary=")) {
        result.contentType += "; boundary=" + context.boundary;
    }
    return result;
}

} // namespace triptych::services

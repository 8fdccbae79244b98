// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/parts.h"

#include "model/items/tr.h"
#include "model/message/variables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::items {

namespace {

Problem literalSecret(const QString &message)
{
    return problem("secret.literal", message, {},
        Tr::tr("Put {{name}} of a secret variable here and enter the value once; it is then kept out of the "
               "project."));
}

Row readRow(const Reader &from)
{
    return {from.text("name"), from.optionalText("value"), from.flag("enabled", true),
        from.text("description"), from.flag("secret", false), from.text("file"), from.text("contentType")};
}

Form rowForm(const Row &row)
{
    return Form::mapping({{"name", requiredText(row.name)},
        {"value", row.value ? requiredText(*row.value) : Form()}, {"secret", optionalFlag(row.secret, false)},
        {"file", optionalText(row.file)}, {"contentType", optionalText(row.contentType)},
        {"enabled", optionalFlag(row.enabled, true)}, {"description", optionalText(row.description)}});
}

} // namespace

Rows readRows(const Reader &from, QByteArrayView key)
{
    Rows rows;
    from.eachMapping(key, [&](const Reader &item) { rows.append(readRow(item)); });
    return rows;
}

Rows readVariables(const Reader &from, QByteArrayView key)
{
    Rows rows;
    from.eachMapping(key, [&](const Reader &item) {
        rows.append(readRow(item));
        if (rows.constLast().secret && !rows.constLast().value.value_or(QString()).isEmpty()) {
            item.complain("value",
                literalSecret(Tr::tr("The secret “%1” stands in the file.").arg(rows.constLast().name)));
        }
    });
    return rows;
}

Form rowsForm(const Rows &rows)
{
    QList<Form> items;
    for (const Row &row : rows) {
        items.append(rowForm(row));
    }
    return Form::sequence(items);
}

QString Auth::value(QByteArrayView key) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto &v) { return v.first == key; });
    return found == values.end() ? QString() : found->second;
}

Auth readAuth(const Reader &from)
{
    Auth auth;
    const Reader mapping = from.mapping("auth");
    auth.type = mapping.text("type", u"inherit"_s).toUtf8();
    for (const QByteArray &key : mapping.keys()) {
        if (key == "type") {
            continue;
        }
        const QString value = mapping.text(key);
        auth.values.append({key, value});
        if (isCredential(auth.type, key) && !value.isEmpty() && !isReference(value)) {
            mapping.complain(key,
                literalSecret(Tr::tr("A credential (“%1”) stands in the file.").arg(QString::fromUtf8(key))));
        }
    }
    return auth;
}

Form authForm(const Auth &auth)
{
    if (auth.type == "inherit" && auth.values.isEmpty()) {
        return {};
    }
    QList<Form::Entry> entries{{"type", requiredText(QString::fromUtf8(auth.type))}};
    for (const auto &[key, value] : auth.values) {
        entries.append({key, requiredText(value)});
    }
    return Form::mapping(entries, "type");
}

bool isCredential(QByteArrayView authType, QByteArrayView key)
{
    return (authType == "basic" && key == "password") || (authType == "bearer" && key == "token") ||
           (authType == "apiKey" && key == "value");
}

bool isReference(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    qsizetype done = 0;
    for (const VariableUse &use : variableUses(bytes)) {
        if (use.span.offset != done) {
            return false;
        }
        done = use.span.end();
    }
    return done == bytes.size() && done > 0;
}

std::optional<Body> readBody(const Reader &from, QByteArrayView key)
{
    if (!from.has(key)) {
        return std::nullopt;
    }
    const Reader mapping = from.mapping(key);
    Body body{mapping.text("type", u"text"_s).toUtf8(), mapping.text("contentType"),
        mapping.optionalText("text"), mapping.text("file"), readRows(mapping, "fields"),
        mapping.text("variables")};
    static const QByteArrayList known{"json", "xml", "text", "form", "multipart", "binary", "graphql"};
    if (!known.contains(body.type)) {
        mapping.complain("type",
            problem("item.value", Tr::tr("“%1” is no type of body.").arg(QString::fromUtf8(body.type))));
    }
    return body;
}

Form bodyForm(const std::optional<Body> &body)
{
    if (!body) {
        return {};
    }
    return Form::mapping({{"type", requiredText(QString::fromUtf8(body->type))},
        {"contentType", optionalText(body->contentType)},
        {"text", body->text ? requiredText(*body->text) : Form()}, {"file", optionalText(body->file)},
        {"fields", rowsForm(body->fields)}, {"variables", optionalText(body->variables)}});
}

} // namespace triptych::items

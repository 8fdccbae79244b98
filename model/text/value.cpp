// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/value.h"

#include "model/text/encoding.h"
#include "model/text/jsonemitter.h"
#include "model/text/linemap.h"
#include "model/text/tr.h"

#include <algorithm>
#include <limits>

namespace triptych::text {

namespace {

std::shared_ptr<const SyntaxTree> treeOf(QByteArrayView json)
{
    return parseJson(json.toByteArray());
}

void appendUnicodeEscape(QByteArray &out, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
        out += digits[(unit >> shift) & 0xF];
    }
}

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        appendUnicodeEscape(out, char16_t(quint8(c)));
        break;
    }
}

QByteArray asciiEscaped(QByteArrayView quoted)
{
    QByteArray out;
    for (const QChar unit : QString::fromUtf8(quoted)) {
        if (unit.unicode() < 0x80) {
            out += char(unit.unicode());
        } else {
            appendUnicodeEscape(out, unit.unicode());
        }
    }
    return out;
}

} // namespace

Value::Value()
    : m_tree(treeOf("null"))
{
}

Result<Value> Value::fromJson(const QByteArray &json)
{
    auto tree = parseJson(json);
    const auto &errors = tree->errors();
    const auto error = std::find_if(errors.cbegin(), errors.cend(),
        [](const SyntaxError &e) { return syntaxErrorSeverity(e.kind) == Severity::Error; });
    if (error != errors.cend()) {
        return fail(problem("value.syntax", syntaxErrorMessage(error->kind),
            LineMap(json).locate({}, qsizetype(error->offset))));
    }
    return of(*tree, tree->root(), std::numeric_limits<qsizetype>::max());
}

Result<Value> Value::of(const SyntaxTree &tree, NodeId node, qsizetype expansionLimit)
{
    JsonEmitter emitter(tree, JsonLayout::compact(), expansionLimit);
    const QByteArray json = emitter.emitted(node);
    if (!emitter.isComplete()) {
        return fail(problem("value.expansion",
            Tr::tr("This value is too large or contains itself once its aliases are expanded.")));
    }
    return Value(treeOf(json));
}

Value Value::string(QByteArrayView utf8)
{
    return Value(treeOf(jsonQuoted(utf8)));
}

Value Value::number(qint64 value)
{
    return Value(treeOf(QByteArray::number(value)));
}

Value Value::boolean(bool value)
{
    return Value(treeOf(value ? "true" : "false"));
}

Value Value::emptyMapping()
{
    return Value(treeOf("{}"));
}

Value Value::emptySequence()
{
    return Value(treeOf("[]"));
}

Value Value::mapping(const QList<std::pair<QByteArray, Value>> &entries)
{
    QByteArray json = "{";
    for (const auto &[key, value] : entries) {
        json += (json.size() > 1 ? "," : "") + jsonQuoted(key) + ':' + value.json();
    }
    return Value(treeOf(json + '}'));
}

Value Value::sequence(const QList<Value> &items)
{
    QByteArray json = "[";
    for (const Value &item : items) {
        json += (json.size() > 1 ? "," : "") + item.json();
    }
    return Value(treeOf(json + ']'));
}

QByteArray Value::pretty() const
{
    return JsonEmitter(*m_tree, JsonLayout::pretty(), std::numeric_limits<qsizetype>::max()).emitted(0) +
           '\n';
}

bool Value::sameAs(const Value &other) const
{
    return sameValue(*m_tree, 0, *other.m_tree, 0);
}

QByteArray jsonQuoted(QByteArrayView utf8, bool asciiOnly)
{
    if (findInvalidUtf8(utf8) >= 0) {
        return jsonQuoted(toUtf8(utf8, Encoding::Utf8), asciiOnly);
    }
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\' || quint8(c) < 0x20) {
            appendEscaped(out, c);
        } else {
            out += c;
        }
    }
    out += '"';
    return asciiOnly ? asciiEscaped(out) : out;
}

} // namespace triptych::text

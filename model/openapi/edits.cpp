// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/edits.h"

#include "model/openapi/description.h"
#include "model/openapi/tr.h"
#include "model/text/rewriter.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace triptych::openapi::edits {

namespace rewriter = text::rewriter;
using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

void Chain::add(const Result<EditList> &edits)
{
    if (!edits) {
        m_status = fail(edits.error());
        return;
    }
    m_sum = m_sum.followedBy(*edits, m_base.bytes());
    m_now = text::edited(m_now, *edits);
}

Result<EditList> Chain::result() const
{
    if (!m_status) {
        return fail(m_status.error());
    }
    return m_sum.minimized(m_base.bytes());
}

Result<EditList> setOrRemove(const Snapshot &base, const Pointer &pointer, const std::optional<Value> &value)
{
    if (value) {
        return rewriter::setDeep(base, pointer, *value);
    }
    if (text::find(*base.tree, pointer) == NoNode) {
        return EditList();
    }
    return rewriter::remove(base, pointer);
}

Result<EditList> setText(const Snapshot &base, const Pointer &pointer, const QString &text)
{
    return setOrRemove(base, pointer, text.isEmpty() ? std::nullopt : std::optional(Value::string(text)));
}

namespace {

/// The place of `name` in the schema's `required`, -1 when it is not in there.
int requiredIndex(const SyntaxTree &tree, NodeId schema, QByteArrayView name)
{
    NodeId list = schema == NoNode ? NoNode : tree.child(schema, "required");
    list = list == NoNode ? NoNode : tree.resolved(list);
    if (list == NoNode || tree[list].kind != NodeKind::Sequence) {
        return -1;
    }
    int index = 0;
    for (NodeId item = tree.firstChild(list); item != NoNode; item = tree.nextChild(list, item), ++index) {
        if (tree.textEquals(item, name)) {
            return index;
        }
    }
    return -1;
}

} // namespace

bool isRequired(const SyntaxTree &tree, NodeId schema, QByteArrayView name)
{
    return requiredIndex(tree, schema, name) >= 0;
}

Result<EditList> setRequired(
    const Snapshot &base, const Pointer &schema, const QByteArray &name, bool required)
{
    const SyntaxTree &tree = *base.tree;
    const NodeId node = text::find(tree, schema);
    const int index = requiredIndex(tree, node, name);
    if ((index >= 0) == required) {
        return EditList();
    }
    const Pointer list = schema / "required";
    const NodeId listNode = text::find(tree, list);
    if (!required) {
        const bool last =
            tree.childCount(tree.resolved(listNode)) == 1; // an empty list is not valid before draft 6
        return rewriter::remove(base, last ? list : list / index);
    }
    if (listNode == NoNode) {
        return rewriter::set(base, list, Value::sequence({Value::string(name)}));
    }
    return rewriter::insertItem(base, list, Value::string(name));
}

Result<EditList> addProperty(const Snapshot &base, const Pointer &schema, const QByteArray &name)
{
    if (name.isEmpty()) {
        return fail(problem("openapi.name", Tr::tr("A property needs a name.")));
    }
    const Value value = Value::mapping({{"type", Value::string("string")}});
    const Pointer properties = schema / "properties";
    if (text::find(*base.tree, properties) == NoNode) {
        return rewriter::set(base, properties, Value::mapping({{name, value}}));
    }
    return rewriter::insertEntry(base, properties, name, value);
}

Result<EditList> renameProperty(
    const Snapshot &base, const Pointer &schema, const QByteArray &name, const QByteArray &newName)
{
    if (newName.isEmpty()) {
        return fail(problem("openapi.name", Tr::tr("A property needs a name.")));
    }
    const int index = requiredIndex(*base.tree, text::find(*base.tree, schema), name);
    Chain chain(base);
    chain.then(
        [&](const Snapshot &now) { return rewriter::rename(now, schema / "properties" / name, newName); });
    if (index >= 0) {
        chain.then([&](const Snapshot &now) {
            return rewriter::set(now, schema / "required" / index, Value::string(newName));
        });
    }
    return chain.result();
}

Result<EditList> removeProperty(const Snapshot &base, const Pointer &schema, const QByteArray &name)
{
    return Chain(base)
        .then([&](const Snapshot &now) { return setRequired(now, schema, name, false); })
        .then([&](const Snapshot &now) { return rewriter::remove(now, schema / "properties" / name); })
        .result();
}

namespace {

constexpr std::array<const char *, 7> typeNames{
    "string", "integer", "number", "boolean", "object", "array", "null"};

bool isTypeName(QByteArrayView word)
{
    return std::find(typeNames.begin(), typeNames.end(), word) != typeNames.end();
}

/// The last part of "#/components/schemas/Order" or "schemas/problem.yaml".
QString referenceName(const QByteArray &reference)
{
    const qsizetype hash = reference.indexOf('#');
    if (const auto pointer = text::Pointer::parseFragment(hash < 0 ? QByteArray("#") : reference.mid(hash));
        pointer && !pointer->isRoot()) {
        return QString::fromUtf8(pointer->last());
    }
    const QString file = QString::fromUtf8(hash < 0 ? reference : reference.left(hash));
    return file.mid(file.lastIndexOf(u'/') + 1);
}

QStringList typesOf(const SyntaxTree &tree, NodeId schema)
{
    QStringList types;
    NodeId type = tree.child(schema, "type");
    type = type == NoNode ? NoNode : tree.resolved(type);
    if (type != NoNode && tree[type].kind == NodeKind::Sequence) {
        for (NodeId item = tree.firstChild(type); item != NoNode; item = tree.nextChild(type, item)) {
            types += tree.string(item);
        }
    } else if (type != NoNode) {
        types += tree.string(type);
    }
    const NodeId nullable = tree.child(schema, "nullable"); // 3.0
    if (nullable != NoNode && tree.textEquals(nullable, "true") && !types.contains(u"null")) {
        types += u"null"_s;
    }
    return types;
}

} // namespace

QString typeText(const SyntaxTree &tree, NodeId schema)
{
    schema = schema == NoNode ? NoNode : tree.resolved(schema);
    if (schema == NoNode) {
        return u"any"_s;
    }
    if (tree[schema].kind == NodeKind::Boolean) {
        return tree.textEquals(schema, "true") ? u"any"_s : u"never"_s;
    }
    if (const Reference reference = referenceAt(tree, schema); reference.node != NoNode) {
        return referenceName(reference.text);
    }
    QStringList types = typesOf(tree, schema);
    const QString format = tree.stringAt(schema, "format").value_or(QString());
    for (QString &type : types) {
        if (type == u"array") {
            const NodeId items = tree.child(schema, "items");
            const QString inner = items == NoNode ? u"any"_s : typeText(tree, items);
            type = inner == u"any" ? type : u"array of "_s + inner;
        } else if (type != u"null" && !format.isEmpty()) {
            type += u' ' + format;
        }
    }
    if (!types.isEmpty()) {
        return types.join(u" | "_s);
    }
    for (const char *composition : {"allOf", "oneOf", "anyOf"}) {
        if (tree.child(schema, composition) != NoNode) {
            return QString::fromLatin1(composition);
        }
    }
    if (tree.child(schema, "properties") != NoNode) {
        return u"object"_s;
    }
    if (tree.child(schema, "enum") != NoNode) {
        return u"enum"_s;
    }
    if (tree.child(schema, "const") != NoNode) {
        return u"const"_s;
    }
    return u"any"_s;
}

namespace {

struct TypeWords
{
    QByteArrayList types;
    QByteArray format;
    std::optional<Value> items;
};

Value referenceTo(const Description &description, const QByteArray &name)
{
    return Value::mapping({{"$ref", Value::string((description.schemasPointer() / name).toFragment())}});
}

bool isSchemaName(const Description &description, const QByteArray &name)
{
    return text::find(description.tree(), description.schemasPointer() / name) != NoNode;
}

std::optional<TypeWords> parseType(const Description &description, const QString &text)
{
    TypeWords words;
    for (const QString &part : text.split(u'|')) {
        const QByteArray word = part.simplified().toUtf8();
        if (word.startsWith("array of ")) {
            const QByteArray inner = word.mid(9);
            words.types += "array";
            if (isTypeName(inner)) {
                words.items = Value::mapping({{"type", Value::string(inner)}});
            } else if (isSchemaName(description, inner)) {
                words.items = referenceTo(description, inner);
            } else {
                return std::nullopt;
            }
            continue;
        }
        const qsizetype space = word.indexOf(' ');
        const QByteArray type = space < 0 ? word : word.left(space);
        if (!isTypeName(type)) {
            return std::nullopt;
        }
        words.types += type;
        if (space >= 0) {
            words.format = word.mid(space + 1);
        }
    }
    return words;
}

} // namespace

Result<EditList> setType(const Snapshot &base, const Pointer &schema, const QString &text)
{
    const Description description(base);
    const NodeId node = text::find(*base.tree, schema);
    if (node == NoNode) {
        return fail(problem(
            "edit.missing", Tr::tr("There is nothing at “%1”.").arg(QString::fromUtf8(schema.toString()))));
    }
    const QByteArray name = text.trimmed().toUtf8();
    if (typeText(*base.tree, node) == text.trimmed()) {
        return EditList();
    }
    if (!isTypeName(name) && isSchemaName(description, name)) {
        return rewriter::set(base, schema, referenceTo(description, name));
    }
    if (name == "any") {
        return rewriter::set(base, schema, Value::emptyMapping());
    }
    const auto words = parseType(description, text);
    if (!words) {
        return fail(problem("openapi.type",
            Tr::tr("“%1” is neither a type nor a schema of this document.").arg(text.trimmed()), {},
            Tr::tr("Write string, integer, number, boolean, object, array of …, or the name of a schema; "
                   "alternatives with “|”.")));
    }
    const auto version = description.version();
    const bool oldNull = version && *version < Version::OpenApi31;
    QList<Value> types;
    bool nullable = false;
    for (const QByteArray &type : words->types) {
        if (type == "null" && oldNull) {
            nullable = true;
        } else {
            types += Value::string(type);
        }
    }
    const Value typeValue = types.size() == 1 ? types.first() : Value::sequence(types);
    const auto flag = [](bool set) { return set ? std::optional(Value::boolean(true)) : std::nullopt; };
    const auto word = [](const QByteArray &w) {
        return w.isEmpty() ? std::nullopt : std::optional(Value::string(w));
    };
    if (referenceAt(*base.tree, node).node != NoNode || (*base.tree)[node].kind != NodeKind::Mapping) {
        QList<std::pair<QByteArray, Value>> entries{{"type", typeValue}};
        if (!words->format.isEmpty()) {
            entries.append({"format", Value::string(words->format)});
        }
        if (words->items) {
            entries.append({"items", *words->items});
        }
        return rewriter::set(base, schema, Value::mapping(entries));
    }
    Chain chain(base);
    chain.then([&](const Snapshot &now) { return rewriter::set(now, schema / "type", typeValue); });
    chain.then([&](const Snapshot &now) { return setOrRemove(now, schema / "format", word(words->format)); });
    if (oldNull) {
        chain.then(
            [&](const Snapshot &now) { return setOrRemove(now, schema / "nullable", flag(nullable)); });
    }
    if (words->items || !words->types.contains("array")) {
        chain.then([&](const Snapshot &now) { return setOrRemove(now, schema / "items", words->items); });
    }
    return chain.result();
}

Result<EditList> addSchema(const Snapshot &base, const QByteArray &name)
{
    if (name.isEmpty()) {
        return fail(problem("openapi.name", Tr::tr("A schema needs a name.")));
    }
    const Pointer pointer = Description(base).schemasPointer() / name;
    if (text::find(*base.tree, pointer) != NoNode) {
        return fail(
            problem("edit.exists", Tr::tr("There is a schema “%1” already.").arg(QString::fromUtf8(name))));
    }
    return rewriter::setDeep(base, pointer, Value::mapping({{"type", Value::string("object")}}));
}

Result<EditList> addOperation(const Snapshot &base, const QByteArray &path, const QByteArray &method)
{
    if (!path.startsWith('/')) {
        return fail(problem("openapi.name", Tr::tr("A path starts with “/”.")));
    }
    const Pointer pointer = Pointer({"paths", path}) / method.toLower();
    if (text::find(*base.tree, pointer) != NoNode) {
        return fail(
            problem("edit.exists", Tr::tr("%1 %2 is there already.")
                                       .arg(QString::fromUtf8(method.toUpper()), QString::fromUtf8(path))));
    }
    const Value response = Value::mapping({{"description", Value::string("OK")}});
    const Value operation = Value::mapping({{"responses", Value::mapping({{"200", response}})}});
    return rewriter::setDeep(base, pointer, operation);
}

Result<EditList> addParameter(
    const Snapshot &base, const Pointer &operation, const QByteArray &name, const QByteArray &in)
{
    QList<std::pair<QByteArray, Value>> entries{{"name", Value::string(name)}, {"in", Value::string(in)}};
    if (in == "path") {
        entries.append({"required", Value::boolean(true)});
    }
    const auto version = Description(base).version();
    if (version && *version == Version::Swagger20) {
        entries.append({"type", Value::string("string")});
    } else {
        entries.append({"schema", Value::mapping({{"type", Value::string("string")}})});
    }
    const Pointer list = operation / "parameters";
    if (text::find(*base.tree, list) == NoNode) {
        return rewriter::set(base, list, Value::sequence({Value::mapping(entries)}));
    }
    return rewriter::insertItem(base, list, Value::mapping(entries));
}

Result<EditList> addResponse(const Snapshot &base, const Pointer &operation, const QByteArray &status)
{
    const Pointer pointer = operation / "responses" / status;
    if (text::find(*base.tree, pointer) != NoNode) {
        return fail(
            problem("edit.exists", Tr::tr("A response %1 is there already.").arg(QString::fromUtf8(status))));
    }
    return rewriter::setDeep(base, pointer, Value::mapping({{"description", Value::string("")}}));
}

QByteArray newDocument(const QString &title)
{
    // The title goes through JSON's quoting, which is YAML's too.
    return "openapi: 3.1.0\ninfo:\n  title: " + text::jsonQuoted(title.toUtf8()) +
           "\n  version: 1.0.0\npaths: {}\n";
}

} // namespace triptych::openapi::edits

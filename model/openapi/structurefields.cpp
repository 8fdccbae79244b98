// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/structuretexts.h"
#include "model/openapi/structurewalk.h"
#include "model/openapi/tr.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

/// JSON Schema's integer: 5, 5.0 and 5e3 are.
bool isWhole(const QByteArray &number)
{
    if (std::all_of(
            number.begin(), number.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; })) {
        return true;
    }
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok && value == std::floor(value);
}

bool fits(Kind kind, NodeKind written, const QByteArray &text)
{
    switch (kind) {
    case Kind::Any:
        return true;
    case Kind::Boolean:
        return written == NodeKind::Boolean;
    case Kind::Number:
        return written == NodeKind::Number;
    case Kind::Integer:
        return written == NodeKind::Number && isWhole(text);
    case Kind::Count:
        return written == NodeKind::Number && isWhole(text) && !text.startsWith('-');
    default:
        return written == NodeKind::String;
    }
}

/// RFC 3986: characters that no URI reference holds; {variables} where a template may stand.
bool isUri(QByteArrayView text, bool variables)
{
    return std::none_of(text.begin(), text.end(), [&](char c) {
        const bool brace = c == '{' || c == '}';
        return quint8(c) <= 0x20 || c == 0x7f || c == '"' || c == '<' || c == '>' || c == '\\' || c == '^' ||
               c == '`' || c == '|' || (brace && !variables);
    });
}

bool isEmail(QByteArrayView text)
{
    const qsizetype at = text.lastIndexOf('@');
    return at > 0 && at + 1 < text.size() &&
           std::none_of(text.begin(), text.end(), [](char c) { return quint8(c) <= 0x20; });
}

} // namespace

bool StructureWalk::isWord(const ValueType &type, QByteArrayView word, const Trail &trail) const
{
    if (isOneOf(type.words, word)) {
        return true;
    }
    // 2.0: the schema of a response, and no other, may say that the answer is a file.
    return m_version == Version::Swagger20 && word == "file" && trail.owner == ObjectType::Schema &&
           trail.up && trail.up->owner == ObjectType::Response;
}

void StructureWalk::visitScalar(const ValueType &type, CheckedFile &file, NodeId node, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    const NodeKind kind = tree[node].kind;
    const bool needsText = type.kind == Kind::Word || kind == NodeKind::Number;
    const QByteArray text = needsText ? tree.text(node) : QByteArray();
    if (!fits(type.kind, kind, text)) {
        wrongKind(type, file, node, trail);
    } else if (type.kind == Kind::Word && !isWord(type, text, trail)) {
        const QByteArrayList words = QByteArray(type.words).split(' ');
        report(file, node, trail,
            {Severity::Error, "openapi.value.enum",
                Tr::tr("“%1” is not one of %2.").arg(shortened(text), alternatives(type.words)),
                didYouMean(nearest(text, words))});
    } else if (type.kind == Kind::Uri || type.kind == Kind::Url || type.kind == Kind::Email) {
        checkForm(type.kind, file, node, trail);
    }
}

void StructureWalk::checkForm(Kind kind, CheckedFile &file, NodeId node, const Trail &trail)
{
    const QByteArray text = file.tree().text(node);
    const bool email = kind == Kind::Email;
    if (email ? isEmail(text) : isUri(text, kind == Kind::Url)) {
        return;
    }
    report(file, node, trail,
        {Severity::Warning, "openapi.value.format",
            email ? Tr::tr("“%1” is not a mail address.").arg(shortened(text))
                  : Tr::tr("“%1” is not a URL.").arg(shortened(text)),
            email ? QString() : Tr::tr("Spaces and the like are written as %20.")});
}

void StructureWalk::checkSiblings(CheckedFile &file, NodeId mapping, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    Trail here{&trail, NoNode, -1, ObjectType::Reference, nullptr, NoNode};
    for (NodeId key = tree.firstChild(mapping); key != NoNode;
         key = tree.nextChild(mapping, tree.valueOf(key))) {
        const QByteArray name = tree.text(key);
        if (!fieldOf(ObjectType::Reference, m_version, name) && !name.startsWith("x-")) {
            here.key = key;
            report(file, key, here,
                {Severity::Warning, "openapi.ref.siblings",
                    Tr::tr("“%1” beside “$ref” is ignored.").arg(shortened(name)),
                    Tr::tr("Move it to what is referred to, or combine the two with “allOf”.")});
            return;
        }
    }
}

void StructureWalk::checkCount(const Field &field, CheckedFile &file, NodeId value, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    const NodeId node = tree.resolved(value);
    if (node == NoNode || !tree.isCollection(node)) {
        return;
    }
    const NodeId count = tree.childCount(node);
    const QString name = QString::fromUtf8(QByteArrayView(field.name));
    if ((field.flags & Single) && count != 1) {
        report(file, node, trail,
            {Severity::Error, "openapi.value.single", Tr::tr("“%1” has exactly one entry.").arg(name), {}});
    } else if ((field.flags & NotEmpty) && count == 0) {
        report(file, node, trail,
            {Severity::Error, "openapi.value.empty", Tr::tr("“%1” is empty.").arg(name),
                Tr::tr("Remove it, or put something in.")});
    }
    if ((field.flags & Unique) && tree[node].kind == NodeKind::Sequence && count > 1) {
        checkUnique(file, node, trail);
    }
}

void StructureWalk::checkUnique(CheckedFile &file, NodeId list, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    std::vector<std::pair<QByteArrayView, int>> items;
    std::vector<NodeId> nodes;
    for (NodeId item = tree.firstChild(list); item != NoNode; item = tree.nextChild(list, item)) {
        items.emplace_back(tree.bytes(item), int(nodes.size()));
        nodes.push_back(item);
    }
    std::sort(items.begin(), items.end());
    for (size_t i = 1; i < items.size(); ++i) {
        if (items[i].first == items[i - 1].first) {
            Trail here{&trail, NoNode, items[i].second, trail.owner, trail.field, NoNode};
            report(file, nodes[size_t(items[i].second)], here,
                {Severity::Error, "openapi.value.duplicate",
                    Tr::tr("%1 is in the list twice.").arg(shortened(items[i].first)),
                    Tr::tr("Remove one of them.")});
        }
    }
}

void StructureWalk::checkRequired(
    ObjectType type, const Fields &seen, CheckedFile &file, NodeId node, const Trail &trail)
{
    const Fields missing = m_prepared[size_t(type)].required & ~seen;
    const auto fields = object(type).fields;
    for (size_t row = 0; missing.any() && row < fields.size(); ++row) {
        if (missing[row]) {
            report(file, node, trail,
                {Severity::Error, "openapi.field.missing",
                    Tr::tr("The %1 Object needs “%2”.")
                        .arg(objectName(type), QString::fromUtf8(QByteArrayView(fields[row].name))),
                    {}});
        }
    }
    if (type == ObjectType::Responses) {
        QByteArray name;
        const SyntaxTree &tree = file.tree();
        for (NodeId key = tree.firstChild(node); key != NoNode;
             key = tree.nextChild(node, tree.valueOf(key))) {
            if (!tree.text(key).startsWith("x-")) {
                return;
            }
        }
        report(file, node, trail,
            {Severity::Error, "openapi.value.empty", Tr::tr("There is no response."),
                Tr::tr("Say at least what comes back when all goes well.")});
    }
}

void StructureWalk::checkRequiredProperties(CheckedFile &file, NodeId schema, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    const Site site{&file, schema, NoNode};
    const Site properties = site.at("properties");
    const Site required = site.at("required");
    // A part of a composition may demand what another part describes.
    const bool composed = trail.field && isOneOf("allOf anyOf oneOf not if then else dependentSchemas",
                                             QByteArrayView(trail.field->name));
    if (!properties.isMapping() || !required.isSequence() || composed) {
        return;
    }
    // Most lists follow the order of the properties: look on from the last hit.
    NodeId from = tree.firstChild(properties.node);
    int index = 0;
    for (NodeId item = tree.firstChild(required.node); item != NoNode;
         item = tree.nextChild(required.node, item), ++index) {
        const QByteArray name = tree.text(item);
        NodeId key = from;
        bool wrapped = false;
        while (key != NoNode || !wrapped) {
            if (key == NoNode) {
                wrapped = true;
                key = tree.firstChild(properties.node);
            }
            if (key == NoNode || tree.textEquals(key, name) || (wrapped && key == from)) {
                break;
            }
            key = tree.nextChild(properties.node, tree.valueOf(key));
        }
        if (key != NoNode && tree.textEquals(key, name)) {
            from = key;
            continue;
        }
        const Trail list{&trail, tree.key(schema, "required"), -1, ObjectType::Schema, nullptr, NoNode};
        const Trail here{&list, NoNode, index, ObjectType::Schema, nullptr, NoNode};
        report(file, item, here,
            {Severity::Warning, "openapi.schema.required-unknown",
                Tr::tr("“%1” is required, and no property of that name is described.").arg(shortened(name)),
                Tr::tr("Describe it in “properties”, or take it out of “required”.")});
    }
}

void StructureWalk::checkRules(
    ObjectType type, const Fields &seen, CheckedFile &file, NodeId node, const Trail &trail)
{
    for (const Prepared::Rule &rule : m_prepared[size_t(type)].rules) {
        checkRule(rule, seen, {&file, node, trail.key}, trail);
    }
}

void StructureWalk::checkRule(
    const Prepared::Rule &rule, const Fields &seen, const Site &site, const Trail &trail)
{
    using Rule = Condition::Rule;
    const Condition &condition = *rule.condition;
    const bool there = condition.field && seen[rule.field];
    if (condition.rule == Rule::AtLeastOne) {
        if ((seen & rule.anyOf).none()) {
            report(*site.file, site.node, trail,
                {Severity::Error, "openapi.field.missing",
                    Tr::tr("The %1 Object needs %2.")
                        .arg(objectName(condition.object), alternatives(condition.words)),
                    {}});
        }
        return;
    }
    if (there == (condition.rule == Rule::NeededWhere) || (condition.given && !seen[rule.given]) ||
        (condition.unless && seen[rule.unless])) {
        return;
    }
    const SyntaxTree &tree = site.tree();
    const QByteArray word = condition.given      ? site.text(condition.given)
                            : site.key != NoNode ? tree.text(site.key)
                                                 : QByteArray();
    const bool applies = condition.rule == Rule::Excludes || isOneOf(condition.words, word);
    if (condition.rule == Rule::LimitedWhere) {
        const char *words = object(condition.object).fields[rule.field].type.words;
        const QByteArray value = site.text(condition.field);
        const bool reported = words && !isOneOf(words, value);
        if (applies && !reported && !isOneOf(condition.allowed, value)) {
            tellBroken(condition, site, trail);
        }
    } else if (condition.rule == Rule::OnlyWhere ? !applies && !word.isEmpty() : applies) {
        tellBroken(condition, site, trail);
    }
}

void StructureWalk::tellBroken(const Condition &condition, const Site &site, const Trail &trail)
{
    using Rule = Condition::Rule;
    const SyntaxTree &tree = site.tree();
    const NodeId key = tree.key(site.node, condition.field); // of what is there and should not be as it is
    const Trail here{&trail, key, -1, condition.object, nullptr, NoNode};
    const QString field = QString::fromLatin1(condition.field);
    const QString given = QString::fromLatin1(condition.given);
    const QString where = condition.rule == Rule::Excludes ? QString()
                          : condition.given
                              ? Tr::tr("where “%1” is %2").arg(given, alternatives(condition.words))
                              : Tr::tr("below %1").arg(alternatives(condition.words));
    switch (condition.rule) {
    case Rule::NeededWhere:
        report(*site.file, site.node, trail,
            {Severity::Error, "openapi.field.missing", Tr::tr("“%1” is needed %2.").arg(field, where), {}});
        break;
    case Rule::OnlyWhere:
        report(*site.file, key, here,
            {Severity::Error, "openapi.field.context", Tr::tr("“%1” stands only %2.").arg(field, where),
                Tr::tr("Remove it.")});
        break;
    case Rule::NotWhere:
        report(*site.file, key, here,
            {Severity::Error, "openapi.field.context", Tr::tr("“%1” cannot stand %2.").arg(field, where),
                Tr::tr("Remove it.")});
        break;
    case Rule::LimitedWhere:
        report(*site.file, tree.valueOf(key), here,
            {Severity::Error, "openapi.value.enum",
                Tr::tr("“%1” has to be %2 %3.").arg(field, alternatives(condition.allowed), where), {}});
        break;
    case Rule::Excludes:
        report(*site.file, key, here,
            {Severity::Error, "openapi.exclusive",
                Tr::tr("“%1” and “%2” cannot stand together.").arg(field, given),
                Tr::tr("Remove one of them.")});
        break;
    case Rule::AtLeastOne:
        break;
    }
}

} // namespace triptych::openapi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/program.h"
#include "model/schema/scalars.h"
#include "model/schema/tr.h"
#include "model/schema/validator.h"
#include "model/text/pointer.h"

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

/// As much of a value as a sentence can carry, on one line, without what turns text around (T25).
QString shown(const QString &text, qsizetype longest = 60)
{
    QString clean;
    for (const QChar c : text.left(longest)) {
        const auto category = c.category();
        clean += category == QChar::Other_Control || category == QChar::Other_Format ||
                         category == QChar::Separator_Line || category == QChar::Separator_Paragraph
                     ? QChar(QChar::ReplacementCharacter)
                     : c;
    }
    return text.size() > longest ? clean + QChar(0x2026) : clean;
}

QString words(const SyntaxTree &tree, NodeId node)
{
    return node == NoNode ? QString() : shown(QString::fromUtf8(tree.bytes(node)));
}

/// "string or null", from the type keyword.
QString typeList(const SyntaxTree &tree, NodeId node)
{
    if (node == NoNode || tree[node].kind != NodeKind::Sequence) {
        return node == NoNode ? QString() : shown(tree.string(node));
    }
    QString list;
    for (NodeId item = tree.firstChild(node); item != NoNode; item = tree.nextChild(node, item)) {
        const bool last = tree.nextChild(node, item) == NoNode;
        list += list.isEmpty() ? QString() : last ? Tr::tr(" or ") : Tr::tr(", ", "between types");
        list += shown(tree.string(item));
    }
    return list;
}

QString kindName(const text::Node &node)
{
    switch (valueKind(node)) {
    case NodeKind::Null:
        return Tr::tr("null");
    case NodeKind::Boolean:
        return Tr::tr("a boolean");
    case NodeKind::Number:
        return Tr::tr("a number");
    case NodeKind::String:
        return Tr::tr("a string");
    case NodeKind::Sequence:
        return Tr::tr("an array");
    case NodeKind::Mapping:
        return Tr::tr("an object");
    case NodeKind::Alias:
    case NodeKind::Invalid:
        break;
    }
    return Tr::tr("no value");
}

QString notEvaluated(const Message &message)
{
    const QString keyword = QString::fromUtf8(keywordName(message.keyword));
    switch (message.fault) {
    case Fault::Unresolved:
        return Tr::tr("Not checked: the reference %1 leads nowhere.")
            .arg(words(message.schemaTree(), message.keywordNode));
    case Fault::NoSchema:
        return Tr::tr("Not checked: there is no schema at this place.");
    case Fault::PatternSyntax:
        return Tr::tr("Not checked: %1 is no regular expression.")
            .arg(words(message.schemaTree(), message.keywordNode));
    case Fault::PatternUnsupported:
        return Tr::tr("Not checked: this regular expression cannot be tried here.");
    case Fault::GaveUp:
        return Tr::tr("Not checked: the regular expression takes too many steps on this text.");
    case Fault::Depth:
        return Tr::tr("Not checked: schemas nest too deep here, perhaps without end.");
    case Fault::Work:
        return Tr::tr("Not checked: this takes too much work.");
    case Fault::Number:
        return Tr::tr("Not checked: this number cannot be compared.");
    case Fault::Alias:
        return Tr::tr("Not checked: the alias leads nowhere.");
    default:
        return Tr::tr("Not checked: “%1” depends on what could not be checked.").arg(keyword);
    }
}

QString violated(const Message &message, const SyntaxTree &instance)
{
    const SyntaxTree &schema = message.schemaTree();
    const QString limit = words(schema, message.keywordNode);
    const QString name = shown(QString::fromUtf8(message.name));
    switch (message.keyword) {
    case Keyword::Type:
        return Tr::tr("This is %1, expected is %2.")
            .arg(kindName(instance[message.instanceNode]), typeList(schema, message.keywordNode));
    case Keyword::Enum:
        return Tr::tr("This is none of the allowed values %1.").arg(limit);
    case Keyword::Const:
        return Tr::tr("This is not %1, the only allowed value.").arg(limit);
    case Keyword::MultipleOf:
        return Tr::tr("This is no multiple of %1.").arg(limit);
    case Keyword::Maximum:
        return Tr::tr("This is more than %1.").arg(limit);
    case Keyword::Minimum:
        return Tr::tr("This is less than %1.").arg(limit);
    case Keyword::ExclusiveMaximum:
        return Tr::tr("This is not less than the exclusive maximum.");
    case Keyword::ExclusiveMinimum:
        return Tr::tr("This is not more than the exclusive minimum.");
    case Keyword::MaxLength:
        return Tr::tr("This is longer than %1 characters.").arg(limit);
    case Keyword::MinLength:
        return Tr::tr("This is shorter than %1 characters.").arg(limit);
    case Keyword::Pattern:
        return Tr::tr("This does not match the pattern %1.").arg(limit);
    case Keyword::Format:
        return Tr::tr("This is not of the format %1.").arg(limit);
    case Keyword::MaxItems:
        return Tr::tr("There are more than %1 items.").arg(limit);
    case Keyword::MinItems:
        return Tr::tr("There are fewer than %1 items.").arg(limit);
    case Keyword::UniqueItems:
        return Tr::tr("The array holds this value twice.");
    case Keyword::MaxProperties:
        return Tr::tr("There are more than %1 properties.").arg(limit);
    case Keyword::MinProperties:
        return Tr::tr("There are fewer than %1 properties.").arg(limit);
    case Keyword::Required:
        return Tr::tr("The property “%1” is missing.").arg(name);
    case Keyword::DependentRequired:
    case Keyword::Dependencies:
        return Tr::tr("The property “%1” is missing: another property asks for it.").arg(name);
    case Keyword::Contains:
    case Keyword::MinContains:
        return Tr::tr("Too few items are as “contains” asks.");
    case Keyword::MaxContains:
        return Tr::tr("More items than %1 are as “contains” describes.").arg(limit);
    case Keyword::AnyOf:
    case Keyword::OneOf:
        return message.fault == Fault::Several ? Tr::tr("This matches more than one alternative.")
                                               : Tr::tr("This matches none of the alternatives.");
    case Keyword::Not:
        return Tr::tr("This is what the schema excludes.");
    case Keyword::ContentEncoding:
        return Tr::tr("This is not encoded in %1.").arg(limit);
    case Keyword::ContentMediaType:
        return Tr::tr("This is no %1.").arg(limit);
    case Keyword::ContentSchema:
        return Tr::tr("The value in this text does not satisfy its schema.");
    default:
        return Tr::tr("This does not satisfy “%1”.").arg(QString::fromUtf8(keywordName(message.keyword)));
    }
}

QString nothingAllowed(const Message &message)
{
    const bool named = !message.name.isEmpty();
    if (message.keyword == Keyword::AdditionalProperties ||
        message.keyword == Keyword::UnevaluatedProperties ||
        (named && message.keyword == Keyword::Properties)) {
        return Tr::tr("The property “%1” is not allowed.").arg(shown(QString::fromUtf8(message.name)));
    }
    switch (message.keyword) {
    case Keyword::Items:
    case Keyword::AdditionalItems:
    case Keyword::UnevaluatedItems:
        return Tr::tr("This item is one too many.");
    default:
        return Tr::tr("Nothing is allowed here.");
    }
}

QByteArray suffix(Fault fault)
{
    switch (fault) {
    case Fault::Unresolved:
        return "unresolved";
    case Fault::NoSchema:
        return "no-schema";
    case Fault::PatternSyntax:
        return "pattern-syntax";
    case Fault::PatternUnsupported:
        return "pattern-unsupported";
    case Fault::GaveUp:
        return "gave-up";
    case Fault::Depth:
        return "depth";
    case Fault::Work:
        return "work";
    case Fault::Number:
        return "number";
    case Fault::Alias:
        return "alias";
    case Fault::Unsure:
        return "unsure";
    default:
        return {};
    }
}

} // namespace

QByteArray Message::code() const
{
    if (const QByteArray given = suffix(fault); !given.isEmpty()) {
        return "schema." + given;
    }
    return keyword == Keyword::None ? QByteArray("schema.false")
                                    : "schema." + keywordName(keyword).toByteArray();
}

const SyntaxTree &Message::schemaTree() const
{
    return *resource->document->tree;
}

QByteArray Message::absoluteKeywordLocation() const
{
    QByteArray pointer =
        keywordNode == NoNode ? QByteArray() : text::pointerTo(schemaTree(), keywordNode).toString();
    // A pointer counts from the resource's root, which may lie inside the document.
    const QByteArray root = text::pointerTo(schemaTree(), resource->root).toString();
    if (pointer.startsWith(root)) {
        pointer = pointer.sliced(root.size());
    }
    return resource->uri + '#' + pointer;
}

QString Message::sentence(const SyntaxTree &instance) const
{
    if (verdict == Verdict::NotEvaluated) {
        return notEvaluated(*this);
    }
    return fault == Fault::Nothing ? nothingAllowed(*this) : violated(*this, instance);
}

Problem toProblem(const Message &message, const SyntaxTree &instance, const QString &file)
{
    Problem made;
    made.severity = message.verdict == Verdict::Invalid ? Severity::Error : Severity::Info;
    made.code = message.code();
    made.message = message.sentence(instance);
    made.location.file = file;
    if (message.instanceNode != NoNode) {
        made.location.offset = instance[message.instanceNode].start;
        made.location.pointer = text::pointerTo(instance, message.instanceNode).toString();
    }
    return made;
}

} // namespace triptych::schema

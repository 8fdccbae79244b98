// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/structuretexts.h"

#include "model/openapi/structurewalk.h"
#include "model/openapi/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;

QString shortened(QByteArrayView text)
{
    constexpr qsizetype longest = 80;
    const QString whole = QString::fromUtf8(text);
    return whole.size() <= longest ? whole : whole.left(longest) + u'…';
}

QString alternatives(const char *words)
{
    const QByteArrayList list = QByteArray(words).split(' ');
    QStringList names;
    for (const QByteArray &word : list) {
        names += u"“%1”"_s.arg(QString::fromUtf8(word));
    }
    const QString last = names.takeLast();
    return names.isEmpty() ? last : Tr::tr("%1 or %2").arg(names.join(u", "_s), last);
}

QString kindOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Null:
        return Tr::tr("nothing");
    case NodeKind::Boolean:
        return Tr::tr("true or false");
    case NodeKind::Number:
        return Tr::tr("a number");
    case NodeKind::String:
        return Tr::tr("a text");
    case NodeKind::Sequence:
        return Tr::tr("a list");
    case NodeKind::Mapping:
        return Tr::tr("an object");
    case NodeKind::Alias:
    case NodeKind::Invalid:
        break;
    }
    return Tr::tr("something else");
}

QString kindOf(const ValueType &type)
{
    switch (type.shape) {
    case Shape::List:
        return Tr::tr("a list");
    case Shape::Map:
    case Shape::MapOfLists:
        return Tr::tr("an object");
    case Shape::One:
        break;
    }
    switch (type.kind) {
    case Kind::Boolean:
        return Tr::tr("true or false");
    case Kind::Number:
        return Tr::tr("a number");
    case Kind::Integer:
        return Tr::tr("a whole number");
    case Kind::Count:
        return Tr::tr("a whole number from 0");
    case Kind::Object:
        return Tr::tr("an object (%1)").arg(objectName(type.object));
    default:
        return Tr::tr("a text");
    }
}

void StructureWalk::unknownField(ObjectType type, CheckedFile &file, NodeId key, const Trail &trail)
{
    const QByteArray name = file.tree().text(key);
    QByteArrayList names;
    for (const Field *field : fieldsOf(type, m_version)) {
        if (field->isPatterned()) {
            wrongKey({.kind = Kind::Object, .keys = field->keys, .object = type}, file, key, trail);
            return;
        }
        names += QByteArrayView(field->name).toByteArray();
    }
    QString message = Tr::tr("The %1 Object has no “%2”.").arg(objectName(type), shortened(name));
    QString remedy = didYouMean(nearest(name, names));
    const char *code = "openapi.field.unknown";
    if (const Field *other = fieldOfAnyVersion(type, name)) {
        code = "openapi.field.version";
        const bool later = other->versions.from > m_version;
        message = later ? Tr::tr("“%1” is there since OpenAPI %2; this is %3.")
                              .arg(shortened(name), versionName(other->versions.from), versionName(m_version))
                        : Tr::tr("“%1” was there until OpenAPI %2; this is %3.")
                              .arg(shortened(name), versionName(other->versions.to), versionName(m_version));
        remedy.clear();
    } else if (remedy.isEmpty()) {
        remedy = Tr::tr("Fields of your own begin with “x-”.");
    }
    report(file, key, trail, {Severity::Error, code, message, remedy});
}

void StructureWalk::wrongKind(const ValueType &type, CheckedFile &file, NodeId node, const Trail &trail)
{
    const NodeKind kind = file.tree()[node].kind;
    const bool text =
        type.shape == Shape::One && type.kind != Kind::Object && kindOf(type) == Tr::tr("a text");
    const bool quotes = text && (kind == NodeKind::Number || kind == NodeKind::Boolean);
    report(file, node, trail,
        {Severity::Error, "openapi.field.type",
            trail.key == NoNode
                ? Tr::tr("This has to be %1, not %2.").arg(kindOf(type), kindOf(kind))
                : Tr::tr("“%1” has to be %2, not %3.")
                      .arg(shortened(file.tree().text(trail.key)), kindOf(type), kindOf(kind)),
            quotes                   ? Tr::tr("Put it in quotes.")
            : kind == NodeKind::Null ? Tr::tr("Remove the key, or give it a value.")
                                     : QString()});
}

void StructureWalk::wrongKey(const ValueType &type, CheckedFile &file, NodeId key, const Trail &trail)
{
    const QString name = shortened(file.tree().text(key));
    Findings::What what{Severity::Error, "openapi.key", {}, {}};
    switch (type.keys) {
    case Keys::Path:
        what.message = Tr::tr("“%1” is no path: it does not begin with “/”.").arg(name);
        break;
    case Keys::Status:
        what.message = Tr::tr("“%1” is no status.").arg(name);
        what.remedy = m_version == Version::Swagger20
                          ? Tr::tr("A number from 100 to 599, or “default”.")
                          : Tr::tr("A number from 100 to 599, “4XX” for a hundred of "
                                   "them, or “default”.");
        break;
    case Keys::ComponentName:
        // The standard forbids it in 3.0 too, its schema lets it pass.
        what.severity = m_version < Version::OpenApi31 ? Severity::Warning : Severity::Error;
        what.message = Tr::tr("“%1” cannot be a component's name.").arg(name);
        what.remedy = Tr::tr("Letters of A to Z, digits, “.”, “-” and “_” can.");
        break;
    case Keys::MediaRange:
        what.severity = Severity::Warning;
        what.message = Tr::tr("“%1” is no media type.").arg(name);
        break;
    case Keys::HeaderName:
        what.message = Tr::tr("“%1” cannot be the name of a header.").arg(name);
        break;
    case Keys::Method:
        what.message = Tr::tr("“%1” is no method, or has a field of its own.").arg(name);
        break;
    case Keys::Fixed:
    case Keys::Any:
    case Keys::Expression:
        return;
    }
    report(file, key, trail, std::move(what));
}

} // namespace triptych::openapi

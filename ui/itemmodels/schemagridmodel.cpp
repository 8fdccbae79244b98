// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/schemagridmodel.h"

#include "model/openapi/edits.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

namespace edits = openapi::edits;
using itemmodels::Tr;
using openapi::Place;
using openapi::SchemaPart;
using text::NodeId;
using text::NoNode;

SchemaGridModel::SchemaGridModel(openapi::Documents documents, Edit edit, QObject *parent)
    : TreeModel(parent)
    , m_documents(std::move(documents))
    , m_edit(std::move(edit))
{
}

void SchemaGridModel::setRoot(const Place &root)
{
    m_root = root;
    m_rows.clear();
    m_ids.clear();
    resetAll();
}

void SchemaGridModel::documentsChanged()
{
    for (auto &[id, row] : m_rows) {
        row.texts.reset();
    }
    refresh();
    // A refresh lists anew; what is gone by then is not there to be refreshed.
    QList<TreeModel::NodeId> nodes;
    for (const auto &[id, row] : m_rows) {
        nodes += id;
    }
    for (const TreeModel::NodeId node : std::as_const(nodes)) {
        if (indexOf(node).isValid()) {
            refresh(node);
            nodeChanged(node);
        }
    }
}

const SchemaGridModel::Row *SchemaGridModel::row(TreeModel::NodeId node) const
{
    const auto found = m_rows.find(node);
    return found == m_rows.end() ? nullptr : &found->second;
}

Place SchemaGridModel::placeOf(TreeModel::NodeId node) const
{
    const Row *found = row(node);
    return found ? found->part.place : m_root;
}

QList<TreeModel::NodeId> SchemaGridModel::childrenOf(TreeModel::NodeId node) const
{
    QList<TreeModel::NodeId> children;
    for (const SchemaPart &part : openapi::schemaParts(m_documents, placeOf(node))) {
        const QByteArray key =
            QByteArray::number(node) + ' ' + QByteArray::number(int(part.kind)) + ' ' + part.name;
        TreeModel::NodeId &id = m_ids[key];
        if (id == Root) {
            id = ++m_lastId;
        }
        m_rows[id] = {node, part, {}};
        if (!children.contains(id)) { // a key that is there twice is one row
            children += id;
        }
    }
    return children;
}

bool SchemaGridModel::hasChildrenOf(TreeModel::NodeId node) const
{
    return openapi::hasSchemaParts(m_documents, placeOf(node));
}

TreeModel::NodeId SchemaGridModel::parentOf(TreeModel::NodeId node) const
{
    const Row *found = row(node);
    return found ? found->parent : Root;
}

std::optional<SchemaPart> SchemaGridModel::partAt(const QModelIndex &index) const
{
    const Row *found = index.isValid() ? row(nodeOf(index)) : nullptr;
    return found ? std::optional(found->part) : std::nullopt;
}

std::optional<Place> SchemaGridModel::objectAt(const QModelIndex &index) const
{
    const auto target = openapi::followed(m_documents, index.isValid() ? placeOf(nodeOf(index)) : m_root);
    if (!target) {
        return std::nullopt;
    }
    const auto snapshot = m_documents(target->document);
    const NodeId node = text::find(*snapshot.tree, target->pointer);
    const QString type = edits::typeText(*snapshot.tree, node);
    const bool object = type == u"object" || type == u"any" || type.startsWith(u"object |");
    return object && (*snapshot.tree)[node].kind == text::NodeKind::Mapping ? target : std::nullopt;
}

Status SchemaGridModel::addProperty(const QModelIndex &index, const QByteArray &name)
{
    const auto object = objectAt(index);
    if (!object) {
        return fail(problem("openapi.no-object", Tr::tr("Only an object has properties.")));
    }
    return m_edit(
        object->document,
        [&](const text::Snapshot &now) { return edits::addProperty(now, object->pointer, name); },
        Tr::tr("Add property"));
}

Status SchemaGridModel::removeProperty(const QModelIndex &index)
{
    const auto part = partAt(index);
    if (!part || part->kind != SchemaPart::Kind::Property) {
        return fail(problem("openapi.no-property", Tr::tr("Only a property can be removed here.")));
    }
    return m_edit(
        part->owner.document,
        [&](const text::Snapshot &now) {
            return edits::removeProperty(now, part->owner.pointer, part->name);
        },
        Tr::tr("Remove property"));
}

int SchemaGridModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SchemaGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return Tr::tr("Name");
    case Type:
        return Tr::tr("Type");
    case Required:
        return Tr::tr("Required");
    case Limits:
        return Tr::tr("Limits");
    case Description:
        return Tr::tr("Description");
    default:
        return {};
    }
}

Qt::ItemFlags SchemaGridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TreeModel::flags(index);
    const Row *found = index.isValid() ? row(nodeOf(index)) : nullptr;
    if (!found) {
        return flags;
    }
    const bool property = found->part.kind == SchemaPart::Kind::Property;
    switch (index.column()) {
    case Name:
        flags.setFlag(Qt::ItemIsEditable, property);
        break;
    case Type:
    case Description:
        flags.setFlag(Qt::ItemIsEditable);
        break;
    case Required:
        flags.setFlag(Qt::ItemIsUserCheckable, property);
        break;
    default:
        break;
    }
    return flags;
}

bool SchemaGridModel::report(const Status &status)
{
    if (!status) {
        Q_EMIT refused(status.error());
    }
    return status.has_value();
}

bool SchemaGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto part = partAt(index);
    if (!part) {
        return false;
    }
    const Place &owner = part->owner;
    if (index.column() == Required && role == Qt::CheckStateRole) {
        const bool on = value.toInt() == Qt::Checked;
        return report(m_edit(
            owner.document,
            [&](const text::Snapshot &now) { return edits::setRequired(now, owner.pointer, part->name, on); },
            Tr::tr("Required")));
    }
    if (role != Qt::EditRole) {
        return false;
    }
    const QString text = value.toString();
    switch (index.column()) {
    case Name:
        if (text.toUtf8() == part->name) {
            return false;
        }
        return report(m_edit(
            owner.document,
            [&](const text::Snapshot &now) {
                return edits::renameProperty(now, owner.pointer, part->name, text.toUtf8());
            },
            Tr::tr("Rename property")));
    case Type:
        return report(m_edit(
            part->place.document,
            [&](const text::Snapshot &now) { return edits::setType(now, part->place.pointer, text); },
            Tr::tr("Change type")));
    case Description: {
        const auto target = openapi::followed(m_documents, part->place);
        return target && report(m_edit(
                             target->document,
                             [&](const text::Snapshot &now) {
                                 return edits::setText(now, target->pointer / "description", text);
                             },
                             Tr::tr("Describe")));
    }
    default:
        return false;
    }
}

/// A file that a reference leads into may be opened later.
bool SchemaGridModel::isCurrent(const Row &row) const
{
    return row.texts && !row.texts->toDocument.isEmpty() &&
           row.texts->from.tree == m_documents(row.part.place.document).tree &&
           row.texts->to.tree == m_documents(row.texts->toDocument).tree;
}

const SchemaGridModel::Texts &SchemaGridModel::textsOf(const Row &row) const
{
    if (!isCurrent(row)) {
        row.texts = readTexts(row.part);
    }
    return *row.texts;
}

SchemaGridModel::Texts SchemaGridModel::readTexts(const SchemaPart &part) const
{
    Texts texts;
    texts.from = m_documents(part.place.document);
    if (part.kind == SchemaPart::Kind::Property) {
        const auto owner = m_documents(part.owner.document);
        const NodeId node = owner.isNull() ? NoNode : text::find(*owner.tree, part.owner.pointer);
        texts.isRequired = node != NoNode && edits::isRequired(*owner.tree, node, part.name);
    }
    const NodeId written = texts.from.isNull() ? NoNode : text::find(*texts.from.tree, part.place.pointer);
    if (written == NoNode) {
        return texts;
    }
    texts.type = edits::typeText(*texts.from.tree, written);
    const auto target = openapi::followed(m_documents, part.place);
    const auto snapshot = target ? m_documents(target->document) : text::Snapshot();
    const NodeId node = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, target->pointer);
    if (node == NoNode) {
        texts.description = Tr::tr("leads nowhere");
        return texts;
    }
    texts.toDocument = target->document;
    texts.to = snapshot;
    texts.limits = openapi::limitsText(*snapshot.tree, node);
    texts.description = snapshot.tree->stringAt(node, "description").value_or(QString());
    return texts;
}

QVariant SchemaGridModel::nodeData(TreeModel::NodeId node, int column, int role) const
{
    const Row *found = row(node);
    if (!found) {
        return {};
    }
    const SchemaPart &part = found->part;
    const bool property = part.kind == SchemaPart::Kind::Property;
    if (column == Required && property) {
        const bool required = textsOf(*found).isRequired;
        if (role == Qt::CheckStateRole) {
            return int(required ? Qt::Checked : Qt::Unchecked);
        }
        return role == Qt::AccessibleTextRole ? QVariant(required ? Tr::tr("required") : Tr::tr("optional"))
                                              : QVariant();
    }
    if (role == ThemeRole) {
        return column == Name && property         ? QVariant()
               : column == Type || column == Name ? QVariant::fromValue(Role::Muted)
                                                  : QVariant();
    }
    if (role == Qt::EditRole && column == Name) {
        return QString::fromUtf8(part.name);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (column != Name) {
        const Texts &texts = textsOf(*found);
        const QString text = column == Type          ? texts.type
                             : column == Limits      ? texts.limits
                             : column == Description ? texts.description
                                                     : QString();
        return role == Qt::DisplayRole ? oneLine(text) : text;
    }
    const QString name = QString::fromUtf8(part.name);
    switch (part.kind) {
    case SchemaPart::Kind::Property:
        return oneLine(name);
    case SchemaPart::Kind::PatternProperty:
        return oneLine(u'/' + name + u'/');
    case SchemaPart::Kind::OtherProperties:
        return Tr::tr("other keys");
    case SchemaPart::Kind::Item:
        return Tr::tr("item %1").arg(name);
    case SchemaPart::Kind::AllOf:
        return Tr::tr("all of, %1").arg(name);
    case SchemaPart::Kind::OneOf:
        return Tr::tr("one of, %1").arg(name);
    case SchemaPart::Kind::AnyOf:
        return Tr::tr("any of, %1").arg(name);
    case SchemaPart::Kind::Not:
        return Tr::tr("not");
    }
    Q_UNREACHABLE();
}

} // namespace triptych::ui

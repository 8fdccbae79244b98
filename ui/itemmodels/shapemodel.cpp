// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/shapemodel.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using itemmodels::Tr;
using schema::JsonType;
using schema::Shape;

namespace {

/// "string", "integer | null"
QString typeText(const Shape &shape)
{
    QStringList types;
    for (size_t i = 0; i < schema::jsonTypeCount; ++i) {
        const auto type = JsonType(i);
        const bool coveredByNumber = type == JsonType::Integer && shape.count(JsonType::Number) > 0;
        if (shape.count(type) > 0 && type != JsonType::Null && !coveredByNumber) {
            types += QString::fromLatin1(schema::jsonTypeName(type));
        }
    }
    if (shape.count(JsonType::Null) > 0) {
        types += u"null"_s;
    }
    return types.join(u" | "_s);
}

} // namespace

ShapeModel::ShapeModel(QObject *parent)
    : RowModel(
          {{Tr::tr("Path")}, {Tr::tr("Type")}, {Tr::tr("Seen")}, {Tr::tr("Null"), Qt::AlignRight}}, parent)
{
}

void ShapeModel::collect(const Shape &shape, const QString &path, QList<Place> &places)
{
    const auto add = [&](const QString &name, const Shape &child, quint64 of) {
        if (places.size() < mostRows) {
            const quint64 nulls = child.count(JsonType::Null);
            places.append({name, typeText(child), child.samples(), of, nulls});
            collect(child, name, places);
        }
    };
    const QString prefix = path.isEmpty() ? QString() : path + u'.';
    for (const Shape::Property &property : shape.properties()) {
        add(prefix + QString::fromUtf8(property.name), property.shape, shape.count(JsonType::Object));
    }
    if (shape.mapValues()) {
        add(prefix + u'*', *shape.mapValues(), shape.mapValues()->samples());
    }
    if (shape.items()) {
        add(path + u"[]"_s, *shape.items(), shape.items()->samples());
    }
}

void ShapeModel::setShape(const std::shared_ptr<const Shape> &shape)
{
    QList<Place> places;
    if (shape) {
        collect(*shape, {}, places);
    }
    const bool samePlaces = std::equal(places.begin(), places.end(), m_places.begin(), m_places.end(),
        [](const Place &a, const Place &b) { return a.path == b.path; });
    if (samePlaces) {
        m_places = places;
        if (!places.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(places.size()) - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_places = places;
    endResetModel();
}

int ShapeModel::rows() const
{
    return int(m_places.size());
}

QVariant ShapeModel::cell(int row, int column, int role) const
{
    const Place &place = m_places.at(row);
    const bool always = place.seen == place.of;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Path:
            return oneLine(place.path);
        case Type:
            return place.type;
        case Seen:
            return u"%1/%2"_s.arg(place.seen).arg(place.of);
        default:
            return place.nulls > 0 ? QString::number(place.nulls) : QString();
        }
    case Qt::ToolTipRole:
        return place.path;
    case FractionRole:
        return column == Seen && place.of > 0 ? QVariant(double(place.seen) / double(place.of)) : QVariant();
    case FixedWidthRole:
        return column == Path;
    case ThemeRole:
        return QVariant::fromValue(column == Path              ? Role::Text
                                   : column == Seen && !always ? Role::Warn
                                                               : Role::Muted);
    default:
        return {};
    }
}

} // namespace triptych::ui

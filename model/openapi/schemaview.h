// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/references.h"
#include "model/text/snapshot.h"

#include <QStringList>

#include <functional>

namespace triptych::openapi {

/// A place in a set of documents, each known by its path.
struct Place
{
    QString document;
    text::Pointer pointer;

    bool operator==(const Place &) const = default;
};

/// Gives the snapshot of a document by its path; a null one when it cannot be had.
using Documents = std::function<text::Snapshot(const QString &path)>;

/// What a schema at a place refers to, through any number of references and files; `place` itself when it is
/// none. Nothing when the target is missing, remote or a circle.
[[nodiscard]] std::optional<Place> followed(const Documents &documents, const Place &place);

/// A part of a schema that opens in place: a property, what an array holds, an alternative of a composition.
struct SchemaPart
{
    enum class Kind : quint8 { Property, PatternProperty, OtherProperties, Item, AllOf, OneOf, AnyOf, Not };

    Kind kind = Kind::Property;
    QByteArray name; ///< of the property, the pattern; the number of an alternative
    Place place;     ///< of the part as it is written (a reference, perhaps)
    Place owner;     ///< of the schema that lists it, references followed

    bool operator==(const SchemaPart &) const = default;
};

/// The parts of the schema at a place, references followed. An array opens as what it holds.
[[nodiscard]] QList<SchemaPart> schemaParts(const Documents &documents, const Place &place);
/// Are there any? Without listing them.
[[nodiscard]] bool hasSchemaParts(const Documents &documents, const Place &place);

/// Limits of a schema in few words: "≥ 0", "1…100", "open, paid, …", "default 20", "read-only".
[[nodiscard]] QString limitsText(const text::SyntaxTree &tree, text::NodeId schema);

} // namespace triptych::openapi

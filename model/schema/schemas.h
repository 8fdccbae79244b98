// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/dialect.h"
#include "model/text/syntaxtree.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace triptych::schema {

struct Subschema;
class Workshop;

/// A document that holds schemas.
struct Source
{
    std::shared_ptr<const text::SyntaxTree> tree;
    /// What "#" and the JSON Pointers of references start from.
    text::NodeId root = 0;
    /// What references to it resolve to (RFC 3986), without a fragment: an absolute URI or, as good, the path
    /// of a file. May be empty.
    QByteArray uri;
    /// For schemas that say nothing else by `$schema`.
    DialectId dialect = DialectId::Draft202012;
    /// Is the root a schema (and not an OpenAPI document, say)? Then every `$id` and `$anchor` in it is known
    /// from the start; otherwise those of the schemas that are compiled.
    bool isSchema = true;
};

/// Gives the document at a URI that a reference resolved to, or nothing. Called while a schema is compiled,
/// on that thread, at most once a URI; must not call back into the same Schemas. This room opens and fetches
/// nothing: what the resolver does not hold stays unresolved. The meta-schemas of all dialects need none.
using Resolver = std::function<std::optional<Source>(const QByteArray &uri)>;

/// A compiled schema. Cheap to copy, immutable, shared freely between threads; keeps what it needs alive.
class Schema
{
public:
    Schema() = default;

    [[nodiscard]] bool isNull() const { return m_subschema == nullptr; }
    [[nodiscard]] const std::shared_ptr<const text::SyntaxTree> &tree() const;
    [[nodiscard]] text::NodeId node() const;
    [[nodiscard]] const Dialect &dialect() const;

    [[nodiscard]] const Subschema *subschema() const { return m_subschema; } ///< for this room

private:
    friend class Schemas;
    std::shared_ptr<const Workshop> m_workshop;
    const Subschema *m_subschema = nullptr;
};

/// Compiles schemas and keeps them: one that was compiled, as itself or as part of another, is not compiled
/// again. Thread-safe. What it compiled stays in memory until it and the last Schema of it are gone: have one
/// for each revision of a set of documents.
class Schemas
{
public:
    explicit Schemas(Resolver resolver = {});

    /// The schema at a node, with everything it refers to. Never fails: references that lead nowhere and
    /// patterns that are none make a verdict NotEvaluated where they are met.
    [[nodiscard]] Schema compile(const Source &source, text::NodeId schema);
    [[nodiscard]] Schema compile(const Source &source) { return compile(source, source.root); }

    /// How many subschemas have been compiled.
    [[nodiscard]] qsizetype size() const;

private:
    std::shared_ptr<Workshop> m_workshop;
};

} // namespace triptych::schema

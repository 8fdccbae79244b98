// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/schemas.h"

#include <QHash>
#include <QSet>

#include <array>
#include <atomic>
#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace triptych::schema {

struct Subschema;
struct Document;

/// A name that `$dynamicRef` may find here; the empty name stands for `$recursiveAnchor: true`.
struct DynamicTarget
{
    QByteArrayView name;
    const Subschema *subschema = nullptr;
};

/// A schema resource (2020-12 core §4.3.5): a document, or a part of it that has an `$id` of its own.
struct Resource
{
    QByteArray uri; ///< without fragment
    Document *document = nullptr;
    text::NodeId root = text::NoNode;
    const Dialect *dialect = nullptr;
    QHash<QByteArray, text::NodeId> anchors;
    QHash<QByteArray, text::NodeId> dynamicAnchors;
    QHash<QByteArray, std::pair<Resource *, text::NodeId>> references; ///< found before, by their text

    /// For evaluation. Replaced, never changed, since others may be reading it.
    std::atomic<const std::span<const DynamicTarget> *> dynamicTargets{nullptr};
    bool entered = false;
};

/// A text with schemas in it, and what was found there.
struct Document
{
    std::shared_ptr<const text::SyntaxTree> tree;
    Resource *base = nullptr;
    QHash<text::NodeId, Resource *> embedded; ///< resources by their root
    QSet<text::NodeId> scanned;
    QHash<text::NodeId, std::vector<text::NodeId>> members; ///< keys of the larger mappings, hashed
    bool mayIdentify = false;                               ///< could any `$id` or anchor be in it?

    explicit Document(std::shared_ptr<const text::SyntaxTree> of);

    /// The compiled schema of a node, by node. In pages that are made when they are needed, so that a
    /// document of a million nodes is not paid for by whoever compiles one schema of it.
    [[nodiscard]] Subschema *&compiled(text::NodeId node);

private:
    static constexpr text::NodeId pageSize = 256;
    using Page = std::array<Subschema *, pageSize>;
    std::vector<std::unique_ptr<Page>> m_pages;
};

/// Where a reference leads.
struct Target
{
    Resource *resource = nullptr;
    text::NodeId node = text::NoNode;
    QByteArray anchor; ///< the name, if it is one of the resource's dynamic anchors

    explicit operator bool() const { return resource != nullptr && node != text::NoNode; }
};

/// Knows the documents by URI and finds what references mean. Not thread-safe: the Workshop's lock guards it.
class Resources
{
public:
    explicit Resources(Resolver resolver);

    [[nodiscard]] Document &document(const Source &source);
    /// The resource that a schema at a node of a document belongs to, identifiers below it found.
    [[nodiscard]] Resource *enter(Document &document, text::NodeId schema, Resource *around);
    [[nodiscard]] Target locate(Resource &from, const QByteArray &reference);

private:
    void scan(Document &document, text::NodeId schema, Resource *resource);
    Resource *identify(Document &document, text::NodeId schema, Resource *resource);
    void pushChildren(const Document &document, text::NodeId schema, Resource *resource,
        std::vector<std::pair<text::NodeId, Resource *>> &pending) const;
    Resource *atUri(const QByteArray &uri, const Dialect &fallback);
    const Dialect *dialectAt(const QByteArray &metaSchema, const Dialect &fallback);
    [[nodiscard]] text::NodeId member(Document &document, text::NodeId mapping, const QByteArray &key);
    Target atPointer(Resource &resource, const QByteArray &pointer);
    Resource *add(Document &document, text::NodeId root, const QByteArray &uri, const Dialect *dialect);

    Resolver m_resolver;
    std::deque<Document> m_documents;
    std::deque<Resource> m_resources;
    std::deque<Dialect> m_dialects;
    QHash<const text::SyntaxTree *, QHash<std::pair<text::NodeId, int>, Document *>> m_byTree;
    QHash<QByteArray, Resource *> m_byUri;
    QHash<QByteArray, const Dialect *> m_byMetaSchema;
};

} // namespace triptych::schema

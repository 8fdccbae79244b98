// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/program.h"

#include <QHash>

#include <array>
#include <deque>
#include <memory_resource>
#include <mutex>
#include <vector>

namespace triptych::schema {

/// Turns schemas into programs and owns them. What is compiled never moves and never changes, so that whoever
/// was given a Subschema reads it without a lock.
class Workshop
{
public:
    explicit Workshop(Resolver resolver);

    [[nodiscard]] const Subschema *compile(const Source &source, text::NodeId schema);
    [[nodiscard]] qsizetype size() const;

private:
    friend class KeywordCompiler;

    Subschema *at(Document &document, text::NodeId node, Resource *around);
    void drain();
    void compileOne(Subschema &subschema);
    void enter(Resource &resource);
    void shorten();

    template <typename T>
    [[nodiscard]] std::span<T> allocate(size_t count)
    {
        auto *first = static_cast<T *>(m_arena.allocate(count * sizeof(T), alignof(T)));
        std::uninitialized_value_construct_n(first, count);
        return {first, count};
    }
    template <typename T>
    [[nodiscard]] std::span<const T> kept(const std::vector<T> &items)
    {
        const std::span<T> copy = allocate<T>(items.size());
        std::copy(items.begin(), items.end(), copy.begin());
        return copy;
    }
    /// The text of a scalar for as long as the program lives.
    [[nodiscard]] QByteArrayView keptText(const text::SyntaxTree &tree, text::NodeId node);
    [[nodiscard]] const Pattern *pattern(QByteArrayView source);

    mutable std::mutex m_mutex;
    Resources m_resources;
    std::pmr::monotonic_buffer_resource m_arena{64 * 1024};
    std::deque<Pattern> m_patterns;
    QHash<QByteArray, const Pattern *> m_patternsBySource;
    std::vector<Subschema *> m_pending;
    std::vector<std::pair<Edge *, const Resource *>> m_edges; ///< of this compilation
    qsizetype m_count = 0;
};

/// One schema object at work: reads its keywords and writes its instructions.
class KeywordCompiler
{
public:
    KeywordCompiler(Workshop &workshop, Subschema &subschema);
    void compile();

private:
    using Values = std::array<text::NodeId, keywordCount>;

    [[nodiscard]] bool collect();
    [[nodiscard]] text::NodeId value(Keyword keyword) const { return m_values[size_t(keyword)]; }
    [[nodiscard]] bool has(Keyword keyword) const { return value(keyword) != text::NoNode; }
    [[nodiscard]] bool isKind(Keyword keyword, text::NodeKind kind) const;
    [[nodiscard]] bool isTrue(Keyword keyword) const;
    [[nodiscard]] std::optional<quint64> count(Keyword keyword) const;
    Instruction &add(Keyword keyword, quint8 types);
    [[nodiscard]] std::vector<text::NodeId> items(text::NodeId sequence) const;

    void edgeTo(Edge &edge, text::NodeId schema);
    [[nodiscard]] std::span<const Edge> edgesTo(const std::vector<text::NodeId> &schemas);

    void type();
    void choices(Keyword keyword);
    void number(Keyword keyword);
    void limit(Keyword keyword, Keyword exclusive);
    void length(Keyword keyword, quint8 types);
    void strings();
    void object();
    std::vector<PropertyEntry> propertyEntries(ObjectPlan &plan);
    void place(ObjectPlan &plan, const std::vector<PropertyEntry> &entries);
    void array();
    void prefix(ArrayPlan &plan);
    void dependents(Keyword keyword);
    void reference(Keyword keyword);
    void several(Keyword keyword);
    void one(Keyword keyword, quint8 types = AnyType);
    void condition();

    Workshop &m_workshop;
    Subschema &m_subschema;
    Resource &m_resource;
    Document &m_document;
    const text::SyntaxTree &m_tree;
    const Dialect &m_dialect;
    Values m_values;
    std::vector<Instruction> m_instructions;
};

} // namespace triptych::schema

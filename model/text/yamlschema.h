// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace triptych::text::yaml {

/// What a plain scalar is by the core schema, YAML 1.2 §10.3.2.
[[nodiscard]] NodeKind plainKind(std::string_view text);

enum class CoreTag : quint8 { None, String, Null, Boolean, Integer, Float };

/// The handles that a document's %TAG directives declare.
class TagHandles
{
public:
    void clear() { m_handles.clear(); }
    /// False if the handle is there already.
    bool declare(std::string_view handle, std::string_view prefix);
    /// False for a handle that nobody declared.
    [[nodiscard]] bool knows(std::string_view tag) const;
    /// What the tag means to the core schema; None for all others.
    [[nodiscard]] CoreTag coreTag(std::string_view tag) const;

private:
    [[nodiscard]] const std::string_view *prefixOf(std::string_view handle) const;
    std::vector<std::pair<std::string_view, std::string_view>> m_handles;
};

/// The kind of a scalar that carries such a tag; what does not fit its tag keeps its kind.
[[nodiscard]] NodeKind taggedKind(CoreTag tag, NodeKind kind, std::string_view plainText);

using AnchorNames = std::unordered_set<std::string_view>;

/// Marks the keys that a mapping has already. Linear in the number of entries.
class KeyChecker
{
public:
    /// Flags the keys of `mapping` and reports each at its place.
    void check(const char *data, std::vector<Node> &nodes, NodeId mapping, SyntaxErrors &errors);

private:
    struct Key
    {
        std::string_view text;
        NodeKind kind;
        bool operator==(const Key &) const = default;
    };
    Key keyOf(const char *data, const Node &node);
    bool insert(const Key &key);

    std::vector<Key> m_keys;
    std::vector<quint32> m_table; ///< open addressing: index into m_keys plus one
    std::vector<std::unique_ptr<std::string>> m_decoded;
};

} // namespace triptych::text::yaml

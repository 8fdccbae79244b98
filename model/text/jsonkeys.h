// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace triptych::text {

/// Finds the keys that an object has twice while the parser runs. Objects are small for the most part: those
/// are compared key by key; large ones go through a table that is hashed with a seed of the process, so that
/// no document can be made quadratic.
class JsonKeys
{
public:
    /// `nodes` grows behind this; keys are ids into it.
    JsonKeys(const std::vector<Node> &nodes, const char *begin)
        : m_nodes(nodes)
        , m_begin(begin)
    {
    }

    void open() { m_objects.push_back(quint32(m_keys.size())); }
    void add(NodeId key) { m_keys.push_back(key); }

    /// Ends the innermost object; `found(key)` for each key that stands earlier in it already.
    template <typename Found>
    void close(Found found)
    {
        const size_t first = m_objects.back();
        m_objects.pop_back();
        const size_t count = m_keys.size() - first;
        if (count > smallObject) {
            closeLarge(first, found);
        } else if (count > 1) {
            closeSmall(first, count, found);
        }
        m_keys.resize(first);
    }

private:
    static constexpr size_t smallObject = 24;

    [[nodiscard]] QByteArrayView bytesOf(NodeId key) const
    {
        const Node &node = m_nodes[key];
        return {m_begin + node.start, m_begin + node.end};
    }
    /// Equal for equal keys; most different ones differ in it: the length and the last eight bytes.
    [[nodiscard]] quint64 fingerprint(NodeId key, bool &escaped) const
    {
        const Node &node = m_nodes[key];
        escaped |= (node.flags & (HasEscapes | Damaged)) != 0;
        const quint32 length = node.end - node.start;
        quint64 tail = 0;
        std::memcpy(&tail, m_begin + node.end - std::min(length, 8U), std::min(length, 8U));
        return tail + quint64(length) * 0x9E3779B97F4A7C15U;
    }
    [[nodiscard]] QByteArray textOf(NodeId key) const { return decodeJsonScalar(m_nodes[key], bytesOf(key)); }

    template <typename Found>
    void closeSmall(size_t first, size_t count, Found found)
    {
        quint64 prints[smallObject];
        bool escaped = false;
        for (size_t i = 0; i < count; ++i) {
            prints[i] = fingerprint(m_keys[first + i], escaped);
        }
        if (escaped) {
            return closeLarge(first, found);
        }
        for (size_t i = 1; i < count; ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (prints[i] == prints[j] && bytesOf(m_keys[first + i]) == bytesOf(m_keys[first + j])) {
                    found(m_keys[first + i]);
                    break;
                }
            }
        }
    }

    template <typename Found>
    void closeLarge(size_t first, Found found)
    {
        struct Hashed
        {
            size_t hash;
            NodeId key;
        };
        const size_t seed = size_t(QHashSeed::globalSeed());
        std::vector<Hashed> all;
        all.reserve(m_keys.size() - first);
        for (size_t i = first; i < m_keys.size(); ++i) {
            const NodeId key = m_keys[i];
            if (m_nodes[key].flags & (HasEscapes | Damaged)) {
                all.push_back({qHash(QByteArrayView(textOf(key)), seed), key});
            } else {
                all.push_back({qHash(bytesOf(key).sliced(1).chopped(1), seed), key});
            }
        }
        std::sort(all.begin(), all.end(), [](const Hashed &a, const Hashed &b) {
            return a.hash != b.hash ? a.hash < b.hash : a.key < b.key;
        });
        for (size_t i = 1; i < all.size(); ++i) {
            // Two different keys with one hash are next to each other at worst: the hash has 64 bits.
            if (all[i].hash == all[i - 1].hash && textOf(all[i].key) == textOf(all[i - 1].key)) {
                found(all[i].key);
            }
        }
    }

    const std::vector<Node> &m_nodes;
    const char *m_begin;
    std::vector<NodeId> m_keys;     ///< of all open objects, the innermost one's last
    std::vector<quint32> m_objects; ///< where each begins in m_keys
};

} // namespace triptych::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/connection.h"

#include <vector>

namespace triptych::http {

/// The connections of a server by id. A place is used again with another id, so that what was meant for the
/// one before, an answer or an event, finds nobody.
class ConnectionTable
{
public:
    /// The id that the next connection must have.
    [[nodiscard]] quint64 nextId()
    {
        if (m_free.empty()) {
            m_free.push_back(quint32(m_entries.size()));
            m_entries.emplace_back();
        }
        return (quint64(m_entries[m_free.back()].generation) << 32) | m_free.back();
    }

    void insert(std::unique_ptr<Connection> connection)
    {
        Q_ASSERT(connection->id() == nextId());
        m_entries[m_free.back()].connection = std::move(connection);
        m_free.pop_back();
        ++m_size;
    }

    [[nodiscard]] Connection *find(quint64 id) const
    {
        const quint32 index = quint32(id);
        const bool known = index < m_entries.size() && m_entries[index].generation == quint32(id >> 32);
        return known ? m_entries[index].connection.get() : nullptr;
    }

    void remove(quint64 id)
    {
        const quint32 index = quint32(id);
        ++m_entries[index].generation;
        m_entries[index].connection.reset();
        m_free.push_back(index);
        --m_size;
    }

    /// `use` may remove the connection that it is given.
    template <typename Use>
    void forEach(Use use)
    {
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (Connection *connection = m_entries[i].connection.get()) {
                use(*connection);
            }
        }
    }

    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    struct Entry
    {
        std::unique_ptr<Connection> connection;
        quint32 generation = 0;
    };
    std::vector<Entry> m_entries;
    std::vector<quint32> m_free;
    qsizetype m_size = 0;
};

} // namespace triptych::http

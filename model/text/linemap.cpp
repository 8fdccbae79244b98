// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/linemap.h"

#include <algorithm>
#include <cstring>

namespace triptych::text {

LineMap::LineMap(const QByteArray &source)
    : m_source(source)
{
    m_starts.push_back(0);
    const char *begin = source.constData();
    const qsizetype size = source.size();
    const bool hasReturns = source.contains('\r');
    for (qsizetype i = 0; i < size; ++i) {
        if (!hasReturns) {
            const void *newline = std::memchr(begin + i, '\n', size_t(size - i));
            if (!newline) {
                break;
            }
            i = static_cast<const char *>(newline) - begin;
        } else if (begin[i] != '\n' && !(begin[i] == '\r' && (i + 1 == size || begin[i + 1] != '\n'))) {
            continue;
        }
        m_starts.push_back(quint32(i + 1));
    }
}

int LineMap::lineAt(qsizetype offset) const
{
    const auto next =
        std::upper_bound(m_starts.begin(), m_starts.end(), quint32(std::max<qsizetype>(0, offset)));
    return int(next - m_starts.begin());
}

int LineMap::columnAt(qsizetype offset) const
{
    const qsizetype start = startOf(lineAt(offset));
    const qsizetype end = std::min(offset, m_source.size());
    return 1 + int(std::count_if(m_source.begin() + start, m_source.begin() + std::max(start, end),
                   [](char c) { return (quint8(c) & 0xC0) != 0x80; }));
}

Location LineMap::locate(const QString &file, qsizetype offset, QByteArray pointer) const
{
    return {file, offset, lineAt(offset), columnAt(offset), std::move(pointer)};
}

} // namespace triptych::text

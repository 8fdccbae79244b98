// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

#include <QByteArray>

#include <vector>

namespace triptych::text {

/// Lines of a text. Ends are LF, CRLF and lone CR. Lines and columns count from 1, columns in code points.
class LineMap
{
public:
    explicit LineMap(const QByteArray &source);

    [[nodiscard]] int lineCount() const { return int(m_starts.size()); }
    [[nodiscard]] int lineAt(qsizetype offset) const;
    [[nodiscard]] qsizetype startOf(int line) const { return qsizetype(m_starts[size_t(line - 1)]); }
    [[nodiscard]] int columnAt(qsizetype offset) const;
    /// offset, line and column filled in.
    [[nodiscard]] Location locate(const QString &file, qsizetype offset, QByteArray pointer = {}) const;

private:
    QByteArray m_source;
    std::vector<quint32> m_starts;
};

} // namespace triptych::text

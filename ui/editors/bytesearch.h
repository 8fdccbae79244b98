// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/job.h"

#include <QByteArrayView>

#include <vector>

namespace triptych::ui {

/// Part of a text, in bytes.
struct ByteSpan
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const ByteSpan &) const = default;
};

struct FoundSpans
{
    std::vector<ByteSpan> spans; ///< in order, none overlapping another
    bool more = false;           ///< there are more than were asked for
};

/// Where `words` stands in a UTF-8 text. Without `matchCase` letters are the same that fold to the same one
/// (Unicode's simple folding: "ß" is not "SS"); bytes that are not UTF-8 match themselves. Reads the bytes
/// and nothing else: for the pool.
[[nodiscard]] FoundSpans findBytes(
    QByteArrayView text, QByteArrayView words, bool matchCase, qsizetype most, const CancelToken &token = {});

} // namespace triptych::ui

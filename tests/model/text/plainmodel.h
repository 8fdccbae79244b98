// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/rewriter.h"

#include <QRandomGenerator>

#include <vector>

namespace triptych::tests {

/// A value without text: what a document means. Written apart from the code that is tested, and in the
/// simplest way.
struct Plain
{
    text::NodeKind kind = text::NodeKind::Null;
    QByteArray words = {};                                   ///< of a scalar; an alias keeps its `*name`
    std::vector<std::pair<QByteArray, Plain>> children = {}; ///< keys are empty in a sequence

    bool operator==(const Plain &other) const;
};

[[nodiscard]] Plain plainOf(const text::SyntaxTree &tree, text::NodeId node);
/// All documents of a stream.
[[nodiscard]] Plain plainOf(const text::SyntaxTree &tree);
/// As JSON.parse would print it; with aliases expanded by `tree`.
[[nodiscard]] QByteArray firstDifference(const Plain &a, const Plain &b, const QByteArray &path = {});

/// One random edit of a document, both ways: as the rewriter does it and on the plain value.
struct RandomEdit
{
    QByteArray what = {}; ///< in words, to find it again
    Result<text::EditList> edits = text::EditList();
    Plain expected = {};
    bool onlyInserts = false; ///< no byte that was there may go
};

/// Nothing when the pick was not possible in this document (try again).
[[nodiscard]] std::optional<RandomEdit> randomEdit(
    const text::Snapshot &base, const Plain &plain, QRandomGenerator &random);

} // namespace triptych::tests

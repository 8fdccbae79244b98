// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/collectionwriter.h"
#include "model/text/expectation.h"
#include "model/text/pointer.h"
#include "model/text/snapshot.h"

#include <functional>

/// What the changes of rewriter.h have in common: finding the place, refusing with an address, and proving a
/// result before it is returned.
namespace triptych::text::rewriter {

[[nodiscard]] tl::unexpected<Problem> refuse(const char *code, const QString &message, const Pointer &pointer,
    const SyntaxTree &tree, NodeId node = NoNode);
[[nodiscard]] tl::unexpected<Problem> missing(
    const Pointer &pointer, const SyntaxTree &tree); ///< edit.missing
[[nodiscard]] tl::unexpected<Problem> wrongKind(
    const Pointer &pointer, const SyntaxTree &tree, NodeId node); ///< edit.kind
[[nodiscard]] tl::unexpected<Problem> anchored(
    const Pointer &pointer, const SyntaxTree &tree, NodeId node); ///< edit.anchor

/// The way to a node, never through an alias.
[[nodiscard]] Result<Place> locate(const SyntaxTree &tree, const Pointer &pointer);
/// The key node of an entry, NoNode for an item.
[[nodiscard]] NodeId keyOf(const SyntaxTree &tree, const Place &place);
/// The ids of an entry: from its key, where it has one, to behind its value.
[[nodiscard]] std::pair<NodeId, NodeId> rangeOf(const SyntaxTree &tree, const Place &place);
/// Is a node from `first` to before `end` what an alias outside of them means?
[[nodiscard]] bool isUsedElsewhere(const SyntaxTree &tree, NodeId first, NodeId end);
[[nodiscard]] bool isInBraces(const SyntaxTree &tree, const Place &place);

/// Edits for an attempt; nothing where it cannot be made that way.
using Candidate = std::function<std::optional<EditList>(Attempt)>;

/// The first candidate that does what is expected and nothing else; else `edit.damaged`, `edit.unsupported`.
[[nodiscard]] Result<EditList> best(
    const Snapshot &base, const Pointer &pointer, const Expectation &expected, const Candidate &candidate);

} // namespace triptych::text::rewriter

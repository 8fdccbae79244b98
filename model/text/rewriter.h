// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"
#include "model/text/snapshot.h"
#include "model/text/value.h"

/// Changes at a pointer as lists of text edits: only the new node is written, in the style of its neighbours
/// (quotes, indentation, flow or block, line ends); no existing byte is printed again. Pure functions; every
/// result was applied, parsed and compared with the intention before it is returned, so a Problem here leaves
/// everything as it was:
///   edit.missing      nothing at that pointer
///   edit.exists       the key is taken
///   edit.kind         the parent is no collection of the right kind
///   edit.anchor       the node carries an anchor that is used elsewhere
///   edit.alias        the pointer leads through an alias: the edit would change every place that uses it
///   edit.unsupported  a construct that cannot be edited safely (complex keys and the like)
///   edit.damaged      the text has a syntax error where the edit would go
namespace triptych::text::rewriter {

inline constexpr int atEnd = -1;

/// Replaces the value at `pointer`; a key that its (existing) mapping lacks is added at the end; token "-" of
/// a sequence appends (RFC 6902 §4.1).
[[nodiscard]] Result<EditList> set(const Snapshot &base, const Pointer &pointer, const Value &value);
/// As set(), making the mappings on the way that are missing.
[[nodiscard]] Result<EditList> setDeep(const Snapshot &base, const Pointer &pointer, const Value &value);
/// A new entry of the mapping at `parent`, before its `index`-th one.
[[nodiscard]] Result<EditList> insertEntry(const Snapshot &base, const Pointer &parent, const QByteArray &key,
    const Value &value, int index = atEnd);
/// A new item of the sequence at `parent`, before its `index`-th one.
[[nodiscard]] Result<EditList> insertItem(
    const Snapshot &base, const Pointer &parent, const Value &value, int index = atEnd);
/// Removes the entry or item at `pointer` with the comments that belong to it.
[[nodiscard]] Result<EditList> remove(const Snapshot &base, const Pointer &pointer);
/// A new key for the entry at `pointer`; its place, comments and value stay.
[[nodiscard]] Result<EditList> rename(const Snapshot &base, const Pointer &pointer, const QByteArray &newKey);
/// Takes the entry or item at `from` with its own text and comments to another place: before the `index`-th
/// child of `toParent` (counted without it), under `newKey` in a mapping (empty: its own).
[[nodiscard]] Result<EditList> move(const Snapshot &base, const Pointer &from, const Pointer &toParent,
    int index = atEnd, const QByteArray &newKey = {});

} // namespace triptych::text::rewriter

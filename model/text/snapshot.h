// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"
#include "model/text/textedit.h"

#include <memory>

namespace triptych::text {

/// A document as it was at one revision: bytes and the index over them. Immutable, cheap to copy, fit for any
/// thread.
struct Snapshot
{
    quint64 revision = 0;
    std::shared_ptr<const SyntaxTree> tree;

    [[nodiscard]] const QByteArray &bytes() const { return tree->source(); }
    [[nodiscard]] Format format() const { return tree->format(); }
    [[nodiscard]] bool isNull() const { return !tree; }

    [[nodiscard]] static Snapshot of(Format format, const QByteArray &bytes, quint64 revision = 0)
    {
        return {revision, parse(format, bytes)};
    }
};

/// The next snapshot after an edit: reparses the sub-tree around it where that is provably the same as
/// parsing the whole (YAML block entries, JSON collections), else everything.
[[nodiscard]] Snapshot edited(const Snapshot &base, const EditList &edits);

} // namespace triptych::text

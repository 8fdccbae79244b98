// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"
#include "model/text/snapshot.h"
#include "model/text/value.h"

namespace triptych::webhook {

/// Brings the schema at `at` up to what was inferred: types, properties, items, what is required, and the
/// counts of `x-triptych`. Whatever else somebody wrote there stays to the byte, properties of their own and
/// `x-triptych.overrule` included; where that stands, `type` and `required` are theirs too. A schema that is
/// a `$ref`, or no mapping, is left as it is. Problems are those of the rewriter.
[[nodiscard]] Result<text::EditList> mergedSchema(
    const text::Snapshot &base, const text::Pointer &at, const text::Value &inferred);

/// A schema file as it stands in an API's description: without evidence, and without what counts only where
/// it is the root of a file or refers within it.
[[nodiscard]] text::Value withoutEvidence(const text::Snapshot &schemaFile);

} // namespace triptych::webhook

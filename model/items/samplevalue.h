// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/schemaview.h"
#include "model/text/value.h"

#include <optional>

namespace triptych::items {

/// What the schema at a place says outright: `example`, the first of `examples`, `default`, `const`, the
/// first of `enum`, in this order; references followed.
[[nodiscard]] std::optional<text::Value> givenValue(
    const openapi::Documents &documents, const openapi::Place &place);

/// A value for a request that satisfies the schema at `place`, as small as it may be: examples and defaults
/// before types, nothing read-only. Where nothing satisfies it, something that looks like what was meant.
[[nodiscard]] text::Value smallestSample(const openapi::Documents &documents, const openapi::Place &place);

} // namespace triptych::items

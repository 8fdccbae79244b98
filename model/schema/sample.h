// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/validator.h"
#include "model/text/value.h"

namespace triptych::schema {

struct SampleOptions
{
    quint64 seed = 0;
    /// Values that the schema itself gives come first: `example`, `examples`, `default`, `const`, `enum`.
    /// Those that do not satisfy it are passed over.
    bool preferGiven = true;
    /// Optional properties too, as far as `maximumDepth`; beyond, and without, only required ones.
    bool optionalProperties = true;
    int maximumDepth = 5;
    Direction direction = Direction::Unknown; ///< leaves out what does not go that way
    qsizetype maximumNodes = 5000;
};

struct Sample
{
    text::Value value;
    /// Of the value against the schema, formats judged. Not Valid where none was found that is: the schema
    /// may ask for what nothing satisfies, or for more than was tried.
    Verdict verdict = Verdict::NotEvaluated;
};

/// A value that satisfies a schema; the same one for the same seed, on every machine. Bounded work, any
/// thread.
[[nodiscard]] Sample sample(const Schema &schema, const SampleOptions &options = {});

} // namespace triptych::schema

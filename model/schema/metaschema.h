// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/dialect.h"

#include <memory>

namespace triptych::schema {

/// The meta-schema at a URI that this room answers itself (without a fragment, http or https): those of the
/// drafts, their vocabularies' and OpenAPI 3.1's. Made from the table of keywords, not a copy of the
/// published text: it accepts and refuses the same schemas, but its layout is its own. Null for any other
/// URI.
[[nodiscard]] std::shared_ptr<const text::SyntaxTree> metaSchemaAt(QByteArrayView uri);

/// What every schema of a dialect satisfies; also for 2.0 and 3.0, whose schemas no published meta-schema
/// describes alone.
[[nodiscard]] std::shared_ptr<const text::SyntaxTree> metaSchema(DialectId id);

} // namespace triptych::schema

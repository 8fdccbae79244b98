// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

#include <QString>

namespace triptych::openapi {

/// What a text is that is no OpenAPI document, as far as its first keys tell: "a Postman collection",
/// "AsyncAPI 3.0.0", translated, to be put after "This is". Empty when it looks like nothing known.
[[nodiscard]] QString foreignFormat(const text::SyntaxTree &tree);

} // namespace triptych::openapi

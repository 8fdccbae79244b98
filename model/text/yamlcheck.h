// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxerror.h"

namespace triptych::text::yaml {

/// Reports bytes that no YAML text may hold (§5.1): NUL, control characters, what is not UTF-8.
void checkCharacters(const char *data, quint32 begin, quint32 end, SyntaxErrors &errors);

/// By place; at most maximumSyntaxErrors and then TooManyErrors.
void putInOrder(SyntaxErrors &errors);

} // namespace triptych::text::yaml

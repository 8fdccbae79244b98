// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/documentset.h"

namespace triptych::openapi {

/// What checking a document gave: its problems and what there is in it.
struct CheckResult
{
    Problems problems; ///< by file and offset
    int documents = 0; ///< files of the set
    int operations = 0;
    int schemas = 0;
    int webhooks = 0;
};

/// Syntax, version, references and structure of a document and all its files. A pure function of the set.
[[nodiscard]] CheckResult check(const DocumentSet &set);

} // namespace triptych::openapi

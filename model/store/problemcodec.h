// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

namespace triptych::store {

/// Problems as they stand in a row: compact JSON, an array of objects whose fields are left out where they
/// say nothing. Null for no problems.
[[nodiscard]] QByteArray encodeProblems(const Problems &problems);

/// What is not understood is left out; never fails, for the row may have come from anywhere.
[[nodiscard]] Problems decodeProblems(const QByteArray &json);

} // namespace triptych::store

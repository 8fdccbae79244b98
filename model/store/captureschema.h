// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/schema.h"

namespace triptych::store {

/// The tables of `captures.sqlite`.
[[nodiscard]] const Schema &captureSchema();

} // namespace triptych::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/schema.h"

namespace triptych::store {

/// The tables of `history.sqlite`.
[[nodiscard]] const Schema &historySchema();

} // namespace triptych::store

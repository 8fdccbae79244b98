// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/exchange.h"
#include "model/text/value.h"

namespace triptych::services {

/// An entry of HAR 1.2 (`log.entries`): request as sent, response, timings in milliseconds. Secrets are
/// masked before they come here; headers that usually carry a credential are masked here. A body that is no
/// UTF-8 is base64. Without a response `response.status` is 0 and `_error` says why.
[[nodiscard]] text::Value harEntry(const Exchange &exchange);

} // namespace triptych::services

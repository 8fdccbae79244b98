// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/capture.h"

namespace triptych::cli {

/// An entry of `captures list --json`, without a line end.
[[nodiscard]] QByteArray captureJson(const CaptureRow &row);
/// The same for people, one line.
[[nodiscard]] QString captureLine(const CaptureRow &row);

} // namespace triptych::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/snapshot.h"

namespace triptych::services {

/// A document in the wanted format. The same format: its bytes as they are. The other: the same values in the
/// same order, written anew (comments have no place in JSON). Problem `export.damaged` for a document with
/// syntax errors.
[[nodiscard]] Result<QByteArray> exported(const text::Snapshot &document, text::Format format);

} // namespace triptych::services

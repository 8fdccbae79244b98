// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/fileset.h"

#include <QByteArrayList>

namespace triptych::services {

/// The files of the sample integration: a small shop that exposes an API, receives webhooks and calls a
/// carrier.
[[nodiscard]] project::FileSet sampleFiles();

/// Bodies of webhook calls as the sample's shop sends them: several types, with fields that come and go.
[[nodiscard]] QByteArrayList sampleEvents();

} // namespace triptych::services

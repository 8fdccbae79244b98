// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/callbuilder.h"
#include "model/project/project.h"

namespace triptych::services {

/// What a call of the request at `address` is made of, as the project is now: documents that are open before
/// files. `environment` is a name, empty for none. Reads small files; secrets are not looked up here. Lives
/// on the project's thread, and so do the sources, whose `readFile` refers to the project. Problems:
/// `item.missing`, `item.ambiguous`, `environment.missing`, those of files.
[[nodiscard]] Result<CallSources> callSources(
    project::Project &project, const QString &address, const QString &environment);

} // namespace triptych::services

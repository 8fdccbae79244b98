// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/syntaxtree.h"

namespace triptych::openapi {

/// The line of versions a document belongs to; patch releases change no meaning.
enum class Version : quint8 { Swagger20, OpenApi30, OpenApi31, OpenApi32 };

/// By `openapi: 3.x.y` or `swagger: "2.0"`. Problems: `openapi.not-one` for a text that is none (it says what
/// it looks like), `openapi.version` for a version that is not known, each with its place.
[[nodiscard]] Result<Version> versionOf(const text::SyntaxTree &tree, const QString &file = {});

/// "2.0", "3.0", "3.1", "3.2"
[[nodiscard]] QString versionName(Version version);

} // namespace triptych::openapi

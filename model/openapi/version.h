// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/syntaxtree.h"

namespace triptych::openapi {

/// The line of versions a document belongs to; patch releases change no meaning.
enum class Version : quint8 { Swagger20, OpenApi30, OpenApi31, OpenApi32 };

/// By `openapi: 3.x.y` or `swagger: "2.0"`; a later 3.x than the newest known is read as that one. Problems,
/// each with its place: `openapi.not-one` for a text that is none (it says what it is), `openapi.version` for
/// a version that is not read.
[[nodiscard]] Result<Version> versionOf(const text::SyntaxTree &tree, const QString &file = {});

/// What is to be said of a version that versionOf() reads: `openapi.version.newer` (Warning) for one that is
/// not known yet, `openapi.version.form` (Error) for "3.1" without a patch number.
[[nodiscard]] Problems versionProblems(const text::SyntaxTree &tree, const QString &file = {});

/// "2.0", "3.0", "3.1", "3.2"
[[nodiscard]] QString versionName(Version version);

} // namespace triptych::openapi

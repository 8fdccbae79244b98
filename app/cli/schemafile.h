// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/base/result.h"
#include "model/schema/schemas.h"

#include <string>

namespace triptych::cli {

/// Which schema is meant, as the command line says it. Bound to `--pointer` and `--dialect`.
struct SchemaChoice
{
    std::string file;    ///< JSON or YAML; "-" is standard input
    std::string pointer; ///< RFC 6901, with or without "#"; empty: the whole file
    std::string dialect; ///< a word of the command line ("draft-07"); empty: as the file says

    /// Binds the options; what is no pointer or no dialect is a usage error.
    void declare(CLI::App &options, const char *argument);
};

/// A schema with what it refers to.
struct SchemaFile
{
    schema::Schema compiled;
    QString folder; ///< as the user knows it, with its final slash: what relative locations count from
    Problems notes; ///< Info: references that are not followed, and why
};

/// Reads and compiles it. References to files are followed inside the folder of `choice.file`, symbolic links
/// included; nothing is fetched. Problem `file.…`, `syntax.…`, `yaml.…` (of a file it refers to as well),
/// `schema.missing`, `schema.no-schema`.
[[nodiscard]] Result<SchemaFile> openSchema(const Context &context, const SchemaChoice &choice);

/// A file that the user named, JSON or YAML, without syntax errors and not empty.
[[nodiscard]] Result<std::shared_ptr<const text::SyntaxTree>> readTree(
    const Context &context, const QString &path);

} // namespace triptych::cli

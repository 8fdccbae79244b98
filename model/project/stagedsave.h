// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/fileset.h"
#include "model/project/safefile.h"

namespace triptych::project {

/// How a set of files gets to the disk whole or not at all:
///   1. new contents to `.triptych/stage/` (beside the target where that is another file system), fsync;
///   2. `journal` there: what is to happen, with hashes; fsync, rename, fsync of the folder. From here on the
///   set counts;
///   3. renames; what they replace is kept in the stage by a link;
///   4. fsync of every folder touched; the journal goes, then the stage.
/// Whatever stops it, the next opener finishes a set that counts, or undoes it where that is no longer
/// possible
/// (`undo` takes the place of `journal` first), and sweeps the rest. A crash in the recovery is just another
/// crash.
namespace stagedsave {

/// `.triptych/` must be there and the project's lock held. The result undoes the set.
[[nodiscard]] Result<FileSet> commit(const SafeFolder &files, const FileSet &set);

enum class Recovery : quint8 { Nothing, Finished, Undone };
[[nodiscard]] Result<Recovery> recover(const SafeFolder &files);

} // namespace stagedsave

} // namespace triptych::project

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace triptych::tests {

/// The folder of real inputs: `TRIPTYCH_CORPUS`, else `../shared/corpus` beside the sources. Empty when there
/// is none.
[[nodiscard]] QString corpusRoot();

/// Files below `corpusRoot()/folder` whose names match (`{"*.json", "*.yaml"}`), sorted, absolute.
[[nodiscard]] QStringList corpusFiles(const QString &folder, const QStringList &patterns);

/// The whole file; a test that cannot read its input has failed, so this aborts with the path.
[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace triptych::tests

/// For tests on real input: skipped, and said so, where the corpus is not.
#define SKIP_WITHOUT_CORPUS()                                                                                \
    do {                                                                                                     \
        if (triptych::tests::corpusRoot().isEmpty()) {                                                       \
            QSKIP("skipped, no corpus");                                                                     \
        }                                                                                                    \
    } while (false)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/validator.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace triptych::tests {

/// The JSON-Schema-Test-Suite: `$TRIPTYCH_JSON_SCHEMA_SUITE`, else the corpus, else Debian's package
/// json-schema-test-suite. Empty when there is none.
[[nodiscard]] QString schemaSuiteRoot();

/// Answers the suite's remote documents, http://localhost:1234/…, from its folder.
[[nodiscard]] schema::Resolver suiteRemotes(const QString &root, schema::DialectId dialect);

struct SuiteDialect
{
    const char *folder;
    schema::DialectId id;
};
[[nodiscard]] QList<SuiteDialect> suiteDialects();

/// One file of the suite run to its end.
struct SuiteResult
{
    int passed = 0;
    QStringList failures; ///< "file: group: test: expected …"
};
[[nodiscard]] SuiteResult runSuiteFile(
    const QString &root, const QString &file, schema::DialectId dialect, schema::FormatMode formats);

} // namespace triptych::tests

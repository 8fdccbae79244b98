// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/schema/schemasuite.h"

#include "tests/support/corpus.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace triptych::tests {

using schema::DialectId;
using text::NodeId;
using text::NoNode;

QString schemaSuiteRoot()
{
    const QStringList places{qEnvironmentVariable("TRIPTYCH_JSON_SCHEMA_SUITE"),
        corpusRoot() + "/conformance/json-schema-test-suite"_L1, u"/usr/share/json-schema-test-suite"_s};
    for (const QString &place : places) {
        if (!place.isEmpty() && QFileInfo(place + "/tests/draft7"_L1).isDir()) {
            return place;
        }
    }
    return {};
}

QList<SuiteDialect> suiteDialects()
{
    return {{"draft4", DialectId::Draft4}, {"draft6", DialectId::Draft6}, {"draft7", DialectId::Draft7},
        {"draft2019-09", DialectId::Draft201909}, {"draft2020-12", DialectId::Draft202012}};
}

schema::Resolver suiteRemotes(const QString &root, DialectId dialect)
{
    return [root, dialect](const QByteArray &uri) -> std::optional<schema::Source> {
        const QByteArray prefix = "http://localhost:1234/";
        const QString path =
            root + "/remotes/"_L1 + QString::fromUtf8(uri.sliced(qMin(prefix.size(), uri.size())));
        if (!uri.startsWith(prefix) || !QFileInfo(path).isFile()) {
            return std::nullopt;
        }
        return schema::Source{text::parseJson(readFile(path)), 0, uri, dialect, true};
    };
}

SuiteResult runSuiteFile(
    const QString &root, const QString &file, DialectId dialect, schema::FormatMode formats)
{
    SuiteResult result;
    const auto tree = text::parseJson(readFile(file));
    const QString name = QDir(root + "/tests"_L1).relativeFilePath(file);
    schema::ValidationOptions options;
    options.formats = formats;
    options.assertContent = file.endsWith("optional/content.json"_L1);
    for (NodeId group = tree->firstChild(0); group != NoNode; group = tree->nextChild(0, group)) {
        schema::Schemas schemas(suiteRemotes(root, dialect));
        // Each schema is a document of its own, whose root "#" means.
        schema::Source source{tree, tree->child(group, "schema"), {}, dialect, true};
        const schema::Schema compiled = schemas.compile(source);
        const NodeId cases = tree->child(group, "tests");
        for (NodeId test = tree->firstChild(cases); test != NoNode; test = tree->nextChild(cases, test)) {
            const bool expected = tree->textEquals(tree->child(test, "valid"), "true");
            const NodeId data = tree->child(test, "data");
            const auto verdict = schema::check(compiled, *tree, data, options);
            const auto report = schema::validate(compiled, *tree, data, options);
            const auto wanted = expected ? schema::Verdict::Valid : schema::Verdict::Invalid;
            const bool agree =
                report.verdict == verdict && report.messages.empty() == (verdict == schema::Verdict::Valid);
            if (verdict == wanted && agree) {
                ++result.passed;
                continue;
            }
            const QString why = report.messages.empty() ? QString() : report.messages[0].sentence(*tree);
            result.failures.append(u"%1: %2: %3: expected %4, got %5%6 %7"_s.arg(name,
                tree->string(tree->child(group, "description")),
                tree->string(tree->child(test, "description")), expected ? u"valid"_s : u"invalid"_s,
                QString::number(int(verdict)), agree ? QString() : u" (modes differ)"_s, why));
        }
    }
    return result;
}

} // namespace triptych::tests

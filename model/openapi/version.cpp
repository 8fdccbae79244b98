// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/version.h"

#include "model/openapi/tr.h"
#include "model/text/linemap.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

Problem notOne(const SyntaxTree &tree, const QString &file)
{
    const Location start{file, 0, 1, 1, QByteArray("")};
    if (tree.root() == NoNode) {
        return problem("openapi.not-one", Tr::tr("There is nothing in this document."), start);
    }
    const auto has = [&](const char *key) { return tree.child(tree.root(), key) != NoNode; };
    if (has("asyncapi")) {
        return problem("openapi.not-one", Tr::tr("This is an AsyncAPI document, not OpenAPI."), start);
    }
    if (has("swaggerVersion")) {
        return problem("openapi.version",
            Tr::tr("This is Swagger 1.x, which has no single document; only 2.0 and OpenAPI 3 are read."),
            start);
    }
    if (has("$schema") || has("definitions") || has("$defs")) {
        return problem("openapi.not-one", Tr::tr("This is a JSON Schema, not an OpenAPI document."), start);
    }
    return problem("openapi.not-one",
        Tr::tr("This is not an OpenAPI document: neither “openapi” nor “swagger” stands at its top."), start);
}

} // namespace

Result<Version> versionOf(const SyntaxTree &tree, const QString &file)
{
    NodeId version = tree.child(tree.root(), "openapi");
    if (version == NoNode) {
        version = tree.child(tree.root(), "swagger");
    }
    version = version == NoNode ? NoNode : tree.resolved(version);
    if (version == NoNode) {
        return fail(notOne(tree, file));
    }
    const QByteArray text = tree.text(version);
    const auto isLine = [&](QByteArrayView line) {
        return text == line ||
               (text.startsWith(line) && text.size() > line.size() && text.at(line.size()) == '.');
    };
    if (text == "2.0" || text == "2") {
        return Version::Swagger20;
    }
    if (isLine("3.0")) {
        return Version::OpenApi30;
    }
    if (isLine("3.1")) {
        return Version::OpenApi31;
    }
    if (isLine("3.2")) {
        return Version::OpenApi32;
    }
    return fail(problem("openapi.version",
        Tr::tr("Version “%1” is not known; 2.0, 3.0, 3.1 and 3.2 are.").arg(QString::fromUtf8(text)),
        text::LineMap(tree.source()).locate(file, tree[version].start, "/openapi")));
}

QString versionName(Version version)
{
    switch (version) {
    case Version::Swagger20:
        return u"2.0"_s;
    case Version::OpenApi30:
        return u"3.0"_s;
    case Version::OpenApi31:
        return u"3.1"_s;
    case Version::OpenApi32:
        return u"3.2"_s;
    }
    Q_UNREACHABLE();
}

} // namespace triptych::openapi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/foreign.h"

#include "model/openapi/tr.h"

#include <QtGlobal>

#include <string_view>

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

/// A key at the top, and what its text begins with where that matters.
struct Mark
{
    const char *key;
    const char *begins;
};
struct Format
{
    Mark first;
    Mark second; ///< needed too, unless its key is null
    const char *name;
    bool versioned = false; ///< the first mark's text is the version
};

// clang-format off

// From the most telling to the least: the first that fits is taken.
constexpr Format formats[] = {
    {{"asyncapi", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an AsyncAPI document"), true},
    {{"arazzo", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an Arazzo document"), true},
    {{"overlay", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an OpenAPI Overlay"), true},
    {{"swaggerVersion", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a Swagger 1.x file, of which there are several to one API"), true},
    {{"opencollection", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an OpenCollection"), true},
    {{"_postman_variable_scope", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a Postman environment")},
    {{"_postman_id", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a Postman collection")},
    {{"info", ""}, {"item", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a Postman collection")},
    {{"collection", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a Postman collection")},
    {{"requests", ""}, {"order", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a Postman collection of version 1")},
    {{"_type", "export"}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an Insomnia export")},
    {{"__export_format", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an Insomnia export")},
    {{"type", "collection.insomnia.rest"}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an Insomnia export")},
    {{"type", "environment.insomnia.rest"}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an Insomnia environment")},
    {{"type", "spec.insomnia.rest"}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "an Insomnia design document")},
    {{"log", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a HAR file of recorded calls")},
    {{"type", "collection"}, {"name", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a Bruno collection")},
    {{"v", ""}, {"requests", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a Hoppscotch collection")},
    {{"specversion", ""}, {"source", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a CloudEvents event")},
    {{"AWSTemplateFormatVersion", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a CloudFormation or SAM template")},
    {{"Transform", "AWS::Serverless"}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a SAM template")},
    {{"service", ""}, {"provider", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a Serverless Framework file")},
    {{"apiVersion", ""}, {"kind", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a Kubernetes object")},
    {{"kind", "discovery#"}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a Google Discovery document")},
    {{"smithy", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a Smithy model"), true},
    {{"rules", ""}, {"extends", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a Spectral ruleset")},
    {{"$schema", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a JSON Schema")},
    {{"definitions", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a JSON Schema")},
    {{"$defs", ""}, {}, QT_TRANSLATE_NOOP("triptych::openapi", "a JSON Schema")},
    {{"type", ""}, {"properties", ""}, QT_TRANSLATE_NOOP("triptych::openapi", "a JSON Schema")},
};

struct FirstLine
{
    const char *begins;
    const char *name;
};
constexpr FirstLine firstLines[] = {
    {"#%RAML", QT_TRANSLATE_NOOP("triptych::openapi", "a RAML document")},
    {"FORMAT: 1A", QT_TRANSLATE_NOOP("triptych::openapi", "an API Blueprint")},
    {"<?xml", QT_TRANSLATE_NOOP("triptych::openapi", "an XML file")},
    {"<", QT_TRANSLATE_NOOP("triptych::openapi", "an XML or HTML file")},
    {"curl ", QT_TRANSLATE_NOOP("triptych::openapi", "a curl command")},
    {"meta {", QT_TRANSLATE_NOOP("triptych::openapi", "a Bruno request")},
    {"syntax = \"proto", QT_TRANSLATE_NOOP("triptych::openapi", "a Protocol Buffers file")},
    {"PK\x03\x04", QT_TRANSLATE_NOOP("triptych::openapi", "a ZIP archive")},
};

// clang-format on

bool has(const SyntaxTree &tree, const Mark &mark)
{
    const NodeId value = tree.child(tree.root(), mark.key);
    return value != NoNode && (*mark.begins == 0 || tree.text(value).startsWith(mark.begins));
}

} // namespace

QString foreignFormat(const SyntaxTree &tree)
{
    const QByteArrayView start =
        QByteArrayView(tree.source()).first(std::min<qsizetype>(tree.source().size(), 256));
    for (const FirstLine &line : firstLines) {
        if (start.trimmed().startsWith(line.begins)) {
            return QCoreApplication::translate("triptych::openapi", line.name);
        }
    }
    if (tree.root() == NoNode) {
        return {};
    }
    if (tree[tree.root()].kind == NodeKind::Sequence) {
        return Tr::tr("a list");
    }
    if (tree[tree.root()].kind != NodeKind::Mapping) {
        return Tr::tr("a single value");
    }
    for (const Format &format : formats) {
        if (!has(tree, format.first) || (format.second.key && !has(tree, format.second))) {
            continue;
        }
        const QString name = QCoreApplication::translate("triptych::openapi", format.name);
        const QByteArray version =
            format.versioned ? tree.text(tree.child(tree.root(), format.first.key)) : QByteArray();
        return version.isEmpty() || version.size() > 16
                   ? name
                   : Tr::tr("%1 (%2)").arg(name, QString::fromUtf8(version));
    }
    return {};
}

} // namespace triptych::openapi

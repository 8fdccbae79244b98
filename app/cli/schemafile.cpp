// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemafile.h"

#include "app/cli/documents.h"
#include "app/cli/tr.h"
#include "model/openapi/version.h"
#include "model/schema/uri.h"
#include "model/text/linemap.h"
#include "model/text/pointer.h"

#include <QFileInfo>
#include <QUrl>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

using schema::DialectId;
using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;
using Tree = std::shared_ptr<const SyntaxTree>;

/// As for documents of several files.
constexpr int mostFiles = 2000;

std::optional<DialectId> dialectOfWord(const std::string &word)
{
    static const std::vector<std::pair<std::string, DialectId>> words{{"draft-04", DialectId::Draft4},
        {"draft-06", DialectId::Draft6}, {"draft-07", DialectId::Draft7}, {"2019-09", DialectId::Draft201909},
        {"2020-12", DialectId::Draft202012}, {"openapi-3.0", DialectId::OpenApi30},
        {"openapi-3.1", DialectId::OpenApi31}};
    for (const auto &[known, id] : words) {
        if (known == word) {
            return id;
        }
    }
    return std::nullopt;
}

DialectId dialectOfVersion(openapi::Version version)
{
    return version == openapi::Version::Swagger20   ? DialectId::Swagger20
           : version == openapi::Version::OpenApi30 ? DialectId::OpenApi30
                                                    : DialectId::OpenApi31;
}

/// Of the meta-schema that a mapping names at `key`, if it is a known one.
std::optional<DialectId> namedDialect(const SyntaxTree &tree, NodeId mapping, const char *key)
{
    const auto uri = mapping == NoNode ? std::nullopt : tree.stringAt(mapping, key);
    return uri ? schema::dialectOf(uri->toUtf8()) : std::nullopt;
}

Result<text::Pointer> parsedPointer(const std::string &words)
{
    const auto bytes = QByteArray::fromStdString(words);
    return bytes.startsWith('#') ? text::Pointer::parseFragment(bytes) : text::Pointer::parse(bytes);
}

Result<Tree> parsed(const QByteArray &bytes, const QString &path)
{
    const auto tree = text::parse(text::formatOf(path, bytes), bytes);
    for (const Problem &p : text::toProblems(tree->errors(), bytes, path)) {
        if (p.severity == Severity::Error) {
            return fail(p);
        }
    }
    if (tree->root() == NoNode) {
        constexpr auto empty = text::SyntaxErrorKind::EmptyDocument;
        return fail(
            problem(text::syntaxErrorCode(empty), text::syntaxErrorMessage(empty), {path, 0, 1, 1, ""}));
    }
    return tree;
}

/// The files that a schema refers to, by path below its folder.
class Neighbours
{
public:
    Neighbours(openapi::DocumentSet::Reader reader, QString root, QString folder,
        std::optional<DialectId> forced, DialectId fallback)
        : m_reader(std::move(reader))
        , m_root(std::move(root))
        , m_folder(std::move(folder))
        , m_forced(forced)
        , m_fallback(fallback)
    {
    }

    [[nodiscard]] schema::Source sourceOf(const Tree &tree, const QByteArray &uri) const
    {
        const auto version = openapi::versionOf(*tree);
        const DialectId own = version ? dialectOfVersion(*version) : m_fallback;
        // `$schema` of a schema's root would come before what the command line says.
        const bool contradicts = m_forced && tree->child(tree->root(), "$schema") != NoNode;
        return {tree, tree->root(), uri, m_forced.value_or(own), !version && !contradicts};
    }

    [[nodiscard]] std::optional<schema::Source> at(const QByteArray &uri)
    {
        const auto words = QString::fromUtf8(uri);
        const schema::UriParts parts = schema::splitUri(uri);
        if (!parts.scheme.isNull() || !parts.authority.isNull()) {
            note("ref.remote", Tr::tr("“%1” is on the network; it is not fetched.").arg(words));
            return std::nullopt;
        }
        const auto path = openapi::pathWithin(m_root, schema::percentDecoded(uri));
        if (!path) {
            note(
                "ref.outside", Tr::tr("“%1” leads out of the schema's folder; it is not opened.").arg(words));
            return std::nullopt;
        }
        const auto bytes = ++m_files > mostFiles ? Result<QByteArray>(fail({})) : m_reader(*path);
        if (!bytes) {
            note("ref.file", Tr::tr("The file “%1” cannot be read.").arg(words));
            return std::nullopt;
        }
        const auto tree = parsed(*bytes, m_folder + *path);
        if (!tree) {
            broken += tree.error();
            return std::nullopt;
        }
        return sourceOf(*tree, uri);
    }

    Problems notes;
    Problems broken;

private:
    void note(const QByteArray &code, const QString &message)
    {
        Problem made = problem(code, message, {m_folder + m_root, -1, 0, 0, {}});
        made.severity = Severity::Info;
        notes += made;
    }

    openapi::DocumentSet::Reader m_reader;
    QString m_root;
    QString m_folder;
    std::optional<DialectId> m_forced;
    DialectId m_fallback;
    int m_files = 0;
};

/// Where the schema stands in its file.
Result<NodeId> placeOf(const SyntaxTree &tree, const SchemaChoice &choice, const QString &path)
{
    const auto pointer = parsedPointer(choice.pointer);
    const NodeId found = pointer ? text::find(tree, *pointer) : NoNode;
    const NodeId node = found == NoNode ? NoNode : tree.resolved(found);
    if (node == NoNode) {
        return fail(problem("schema.missing",
            Tr::tr("There is nothing at “%1”.").arg(QString::fromStdString(choice.pointer)),
            {path, -1, 0, 0, {}}));
    }
    const bool wholeDocument = node == tree.root() && openapi::versionOf(tree).has_value();
    if (wholeDocument || (tree[node].kind != NodeKind::Mapping && tree[node].kind != NodeKind::Boolean)) {
        return fail(problem("schema.no-schema",
            wholeDocument ? Tr::tr("This is an OpenAPI document, not a schema.")
                          : Tr::tr("This is no schema."),
            text::LineMap(tree.source()).locate(path, tree[node].start, pointer->toString()),
            wholeDocument ? Tr::tr("Name a schema in it: --pointer /components/schemas/NAME.") : QString()));
    }
    return node;
}

/// Where the file itself says nothing better: what the schema, the document or its version name.
DialectId dialectFor(const SyntaxTree &tree, NodeId node)
{
    const auto own = namedDialect(tree, node, "$schema");
    if (const auto version = openapi::versionOf(tree)) {
        const auto document =
            *version == openapi::Version::OpenApi31 || *version == openapi::Version::OpenApi32
                ? namedDialect(tree, tree.root(), "jsonSchemaDialect")
                : std::nullopt;
        return own.value_or(document.value_or(dialectOfVersion(*version)));
    }
    return namedDialect(tree, tree.root(), "$schema").value_or(own.value_or(DialectId::Draft202012));
}

} // namespace

void SchemaChoice::declare(CLI::App &options, const char *argument)
{
    options
        .add_option(argument, file,
            Tr::tr("A JSON Schema, or with --pointer an OpenAPI document; JSON or YAML").toStdString())
        ->required();
    options
        .add_option(
            "--pointer", pointer, Tr::tr("Where in the file the schema stands: a JSON Pointer").toStdString())
        ->check([](const std::string &words) {
            const auto parsedWords = parsedPointer(words);
            return parsedWords ? std::string() : parsedWords.error().message.toStdString();
        });
    options
        .add_option("--dialect", dialect,
            Tr::tr("draft-04, draft-06, draft-07, 2019-09, 2020-12, openapi-3.0 or openapi-3.1")
                .toStdString())
        ->check(CLI::IsMember(
            {"draft-04", "draft-06", "draft-07", "2019-09", "2020-12", "openapi-3.0", "openapi-3.1"}));
}

Result<Tree> readTree(const Context &context, const QString &path)
{
    const auto bytes = readInput(context, path);
    return bytes ? parsed(*bytes, path) : fail(bytes.error());
}

Result<SchemaFile> openSchema(const Context &context, const SchemaChoice &choice)
{
    const QString path = QString::fromStdString(choice.file);
    const auto tree = readTree(context, path);
    if (!tree) {
        return fail(tree.error());
    }
    const auto node = placeOf(**tree, choice, path);
    if (!node) {
        return fail(node.error());
    }
    const QFileInfo info(context.absolute(path));
    auto reader = folderReader(info.path());
    if (!reader) {
        return fail(reader.error());
    }
    const auto forced = dialectOfWord(choice.dialect);
    const DialectId fallback = forced.value_or(dialectFor(**tree, *node));
    SchemaFile made;
    made.folder = path.left(path.size() - info.fileName().size());
    const auto neighbours =
        std::make_shared<Neighbours>(*reader, info.fileName(), made.folder, forced, fallback);
    schema::Source source = neighbours->sourceOf(*tree, QUrl::toPercentEncoding(info.fileName()));
    source.dialect = fallback;
    schema::Schemas schemas([neighbours](const QByteArray &uri) { return neighbours->at(uri); });
    if (!source.isSchema && !openapi::versionOf(**tree)) {
        (void)schemas.compile(source); // so that anchors beside the schema are known
    }
    made.compiled = schemas.compile(source, *node);
    made.notes = neighbours->notes;
    if (!neighbours->broken.isEmpty()) {
        return fail(neighbours->broken.first());
    }
    return made;
}

} // namespace triptych::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/requestmaker.h"

#include "model/base/names.h"
#include "model/items/samplevalue.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::items {

namespace {

using openapi::Description;
using openapi::Documents;
using openapi::Operation;
using openapi::Place;
using text::NodeId;
using text::NoNode;
using text::Pointer;
using text::SyntaxTree;

QString operationText(const Operation &operation)
{
    return QString::fromUtf8(operation.method.toUpper()) + u' ' + QString::fromUtf8(operation.path);
}

QString firstTag(const SyntaxTree &tree, NodeId operation)
{
    const NodeId tags = tree.child(operation, "tags");
    const NodeId first =
        tags == NoNode || tree[tags].kind != text::NodeKind::Sequence ? NoNode : tree.item(tags, 0);
    return first == NoNode ? QString() : tree.string(first).trimmed();
}

OfferedOperation offered(const SyntaxTree &tree, const Operation &operation)
{
    const auto text = [&](const char *key) {
        return tree.stringAt(operation.node, key).value_or(QString()).simplified();
    };
    OfferedOperation result{
        operationText(operation), text("summary"), firstTag(tree, operation.node), operation.pointer};
    if (result.name.isEmpty()) {
        result.name = text("operationId");
    }
    if (result.name.isEmpty()) {
        result.name = result.operation;
    }
    return result;
}

bool isJson(const QByteArray &media)
{
    const QByteArray plain = media.split(';').first().trimmed().toLower();
    return plain == "application/json" || plain.endsWith("+json");
}

/// JSON before forms before the rest: what is easiest to write.
QByteArray preferredMedia(const QByteArrayList &all)
{
    const auto json = std::find_if(all.begin(), all.end(), isJson);
    if (json != all.end()) {
        return *json;
    }
    for (const char *media : {"application/x-www-form-urlencoded", "multipart/form-data"}) {
        if (all.contains(media)) {
            return media;
        }
    }
    return all.value(0);
}

QByteArrayList keysOf(const SyntaxTree &tree, NodeId mapping)
{
    QByteArrayList keys;
    if (mapping != NoNode && tree[mapping].kind == text::NodeKind::Mapping) {
        for (NodeId key = tree.firstChild(mapping); key != NoNode;
             key = tree.nextChild(mapping, tree.valueOf(key))) {
            keys += tree.text(key);
        }
    }
    return keys;
}

/// Headers that OpenAPI leaves to the media types and security schemes.
bool isImplied(const QString &header)
{
    for (const char *name : {"accept", "content-type", "authorization"}) {
        if (header.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

class Maker
{
public:
    Maker(const Documents &documents, const QString &path, const text::Snapshot &snapshot)
        : m_documents(documents)
        , m_path(path)
        , m_description(snapshot)
        , m_tree(m_description.tree())
    {
    }

    MadeRequest make(const Operation &operation)
    {
        const OfferedOperation about = offered(m_tree, operation);
        Request &request = m_made.request;
        request.name = about.name;
        request.operation = about.operation;
        request.method = QString::fromUtf8(operation.method.toUpper());
        const UrlParts parts = splitUrl(QString::fromUtf8(operation.path));
        request.url = "{{base}}"_L1 + parts.url;
        request.query = parts.query;
        m_made.folder = about.tag;
        for (const NodeId parameter : m_description.parameters(operation)) {
            addParameter(parameter);
        }
        addMissingPathRows();
        addAccept(operation.node);
        addBody(operation.node);
        return m_made;
    }

private:
    [[nodiscard]] Place placeOf(NodeId node) const { return {m_path, text::pointerTo(m_tree, node)}; }

    /// Of a parameter or media type: its own example, the first of its `examples`, else of its schema.
    [[nodiscard]] std::optional<text::Value> example(NodeId holder) const
    {
        const auto valueAt = [this](NodeId node) -> std::optional<text::Value> {
            auto value = node == NoNode ? fail(problem({}, {})) : text::Value::of(m_tree, node);
            return value ? std::optional(*value) : std::nullopt;
        };
        if (auto own = valueAt(m_tree.child(holder, "example"))) {
            return own;
        }
        const NodeId examples = m_tree.child(holder, "examples");
        if (const QByteArrayList names = keysOf(m_tree, examples); !names.isEmpty()) {
            const NodeId first = m_description.followed(m_tree.child(examples, names.first()));
            if (auto named = first == NoNode ? std::nullopt : valueAt(m_tree.child(first, "value"))) {
                return named;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] QString textOf(const text::Value &value) const
    {
        const SyntaxTree &tree = value.tree();
        return tree.isCollection(0)                   ? QString::fromUtf8(value.json())
               : value.kind() == text::NodeKind::Null ? QString()
                                                      : tree.string(0);
    }

    void addParameter(NodeId parameter)
    {
        const QString in = m_tree.stringAt(parameter, "in").value_or(QString());
        Row row;
        row.name = m_tree.stringAt(parameter, "name").value_or(QString());
        row.description = m_tree.stringAt(parameter, "description").value_or(QString()).simplified();
        if (in == "body"_L1) {
            takeBody(parameter, "application/json");
            return;
        }
        const NodeId schema = m_tree.child(parameter, "schema");
        const auto given = example(parameter);
        const NodeId typed = schema == NoNode ? parameter : schema;
        const auto standard = given ? given : givenValue(m_documents, placeOf(typed));
        const NodeId required = m_tree.child(parameter, "required");
        const bool isRequired = required != NoNode && m_tree.textEquals(required, "true");
        row.value = standard ? textOf(*standard) : QString();
        row.enabled = isRequired || standard.has_value();
        Request &request = m_made.request;
        if (in == "path"_L1) {
            row.enabled = true;
            request.path += row;
        } else if (in == "query"_L1) {
            request.query += row;
        } else if (in == "header"_L1 && !isImplied(row.name)) {
            request.headers += row;
        } else if (in == "cookie"_L1) {
            request.cookies += row;
        } else if (in == "formData"_L1) {
            formBody("form").fields += row;
        }
    }

    void addMissingPathRows()
    {
        Rows &rows = m_made.request.path;
        for (const QString &name : pathParameters(m_made.request.url)) {
            if (std::none_of(rows.begin(), rows.end(), [&](const Row &row) { return row.name == name; })) {
                rows.append({name, QString()});
            }
        }
    }

    /// The media type of the first answer that says what it has.
    void addAccept(NodeId operation)
    {
        const NodeId responses = m_tree.child(operation, "responses");
        for (const QByteArray &status : keysOf(m_tree, responses)) {
            const NodeId response = m_description.followed(m_tree.child(responses, status));
            const QByteArrayList media =
                response == NoNode ? QByteArrayList() : keysOf(m_tree, m_tree.child(response, "content"));
            if (!media.isEmpty()) {
                m_made.request.headers.append({u"Accept"_s, QString::fromUtf8(preferredMedia(media))});
                return;
            }
        }
    }

    void addBody(NodeId operation)
    {
        const NodeId listed = m_tree.child(operation, "requestBody");
        const NodeId body = listed == NoNode ? NoNode : m_description.followed(listed);
        const NodeId content = body == NoNode ? NoNode : m_tree.child(body, "content");
        const QByteArray media = preferredMedia(keysOf(m_tree, content));
        if (!media.isEmpty()) {
            takeBody(m_tree.child(content, media), media);
        }
    }

    Body &formBody(const QByteArray &type)
    {
        if (!m_made.request.body) {
            m_made.request.body = Body{type};
        }
        return *m_made.request.body;
    }

    void takeBody(NodeId holder, const QByteArray &media)
    {
        const NodeId schema = m_tree.child(holder, "schema");
        auto sample = example(holder);
        if (!sample && schema != NoNode) {
            sample = smallestSample(m_documents, placeOf(schema));
        }
        if (media == "application/x-www-form-urlencoded" || media == "multipart/form-data") {
            addFields(formBody(media.startsWith("multipart") ? "multipart" : "form"), sample);
            return;
        }
        Body body{isJson(media) ? "json" : media.contains("xml") ? "xml" : "text"};
        if (media != "application/json" && media != "application/xml" && media != "text/plain") {
            body.contentType = QString::fromUtf8(media);
        }
        if (sample) {
            m_made.body = isJson(media) ? sample->pretty() : textOf(*sample).toUtf8();
        }
        m_made.request.body = body;
    }

    void addFields(Body &body, const std::optional<text::Value> &sample) const
    {
        if (!sample || sample->kind() != text::NodeKind::Mapping) {
            return;
        }
        const SyntaxTree &tree = sample->tree();
        for (const QByteArray &key : keysOf(tree, 0)) {
            const auto value = text::Value::of(tree, tree.child(0, key));
            body.fields.append({QString::fromUtf8(key), value ? textOf(*value) : QString()});
        }
    }

    const Documents &m_documents;
    QString m_path;
    Description m_description;
    const SyntaxTree &m_tree;
    MadeRequest m_made;
};

/// The line end is the file's, not the body's, where one line is all there is.
void placeBody(Request &request, const QByteArray &body, const QString &fileName)
{
    if (body.isEmpty() || !request.body) {
        return;
    }
    const QByteArray trimmed = body.endsWith('\n') ? body.chopped(1) : body;
    if (trimmed.contains('\n')) {
        request.body->file = fileName;
    } else {
        request.body->text = QString::fromUtf8(trimmed);
    }
}

} // namespace

QList<OfferedOperation> offeredOperations(const text::Snapshot &document)
{
    const Description description(document);
    QList<OfferedOperation> result;
    for (const Operation &operation : description.operations()) {
        result += offered(description.tree(), operation);
    }
    return result;
}

std::optional<MadeRequest> requestFor(const Documents &documents, const QString &path, const Pointer &pointer)
{
    const text::Snapshot snapshot = documents(path);
    if (snapshot.isNull()) {
        return std::nullopt;
    }
    for (const Operation &operation : Description(snapshot).operations()) {
        if (operation.pointer == pointer) {
            return Maker(documents, path, snapshot).make(operation);
        }
    }
    return std::nullopt;
}

QString baseOf(const text::Snapshot &document)
{
    const SyntaxTree &tree = *document.tree;
    const NodeId root = tree.root();
    const NodeId servers = root == NoNode ? NoNode : tree.child(root, "servers");
    const NodeId first =
        servers == NoNode || tree[servers].kind != text::NodeKind::Sequence ? NoNode : tree.item(servers, 0);
    QString url = first == NoNode ? QString() : tree.stringAt(first, "url").value_or(QString());
    if (url.isEmpty() && root != NoNode) {
        if (const auto host = tree.stringAt(root, "host")) { // Swagger 2.0
            url = "https://"_L1 + *host + tree.stringAt(root, "basePath").value_or(QString());
        }
    }
    while (url.endsWith(u'/')) {
        url.chop(1);
    }
    return url;
}

QList<RequestFile> requestFiles(const QList<MadeRequest> &requests, const QString &parent,
    const std::function<QStringList(const QString &folder)> &taken)
{
    constexpr QLatin1StringView suffix = ".request.json"_L1;
    QHash<QString, QStringList> names; // without suffix, by folder
    QList<RequestFile> files;
    for (const MadeRequest &made : requests) {
        const QString folder = made.folder.isEmpty() ? parent : parent + u'/' + fileNameFor(made.folder);
        if (!names.contains(folder)) {
            for (const QString &file : taken(folder)) {
                if (file.endsWith(suffix)) {
                    names[folder] += file.chopped(suffix.size());
                }
            }
        }
        const QString name = fileNameFor(made.request.name, names[folder]);
        names[folder] += name;
        const QString address = folder + u'/' + name;
        Request request = made.request;
        const QByteArray &type = request.body ? request.body->type : QByteArray();
        const QString extension = type == "json" ? u"json"_s : type == "xml" ? u"xml"_s : u"txt"_s;
        const QString bodyFile = name + ".body."_L1 + extension;
        placeBody(request, made.body, bodyFile);
        files.append({address + suffix, newDocument(formOf(request)), address});
        if (request.body && !request.body->file.isEmpty()) {
            files.append({folder + u'/' + bodyFile, made.body, {}});
        }
    }
    return files;
}

} // namespace triptych::items

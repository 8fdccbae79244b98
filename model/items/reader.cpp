// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/reader.h"

#include "model/items/tr.h"
#include "model/text/linemap.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::items {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::Pointer;

struct Reader::File
{
    text::Snapshot snapshot;
    QString name;
    Problems &problems;
    std::unique_ptr<text::LineMap> lines; ///< made for the first problem
};

Reader::Reader(const text::Snapshot &snapshot, QString file, Problems &problems)
    : m_file(std::make_shared<File>(File{snapshot, std::move(file), problems, nullptr}))
    , m_mapping(snapshot.tree->root())
{
    if (m_mapping == NoNode || snapshot.tree->node(m_mapping).kind != NodeKind::Mapping) {
        complainAt(m_mapping, m_pointer, problem("item.type", Tr::tr("This file should hold an object.")));
        m_mapping = NoNode;
    }
}

Reader::Reader(std::shared_ptr<File> file, NodeId mapping, Pointer pointer)
    : m_file(std::move(file))
    , m_mapping(mapping)
    , m_pointer(std::move(pointer))
{
}

Reader::~Reader() = default;

NodeId Reader::node(QByteArrayView key) const
{
    const text::SyntaxTree &tree = *m_file->snapshot.tree;
    const NodeId id = m_mapping == NoNode ? NoNode : tree.child(m_mapping, key);
    return id == NoNode ? NoNode : tree.resolved(id);
}

bool Reader::has(QByteArrayView key) const
{
    return node(key) != NoNode;
}

std::optional<QString> Reader::scalar(NodeId id, const Pointer &pointer) const
{
    const text::SyntaxTree &tree = *m_file->snapshot.tree;
    switch (tree.node(id).kind) {
    case NodeKind::String:
        return tree.string(id);
    case NodeKind::Number:
    case NodeKind::Boolean:
        wrongType(id, pointer, Tr::tr("text in quotes"));
        return tree.string(id);
    default:
        wrongType(id, pointer, Tr::tr("text"));
        return std::nullopt;
    }
}

QString Reader::text(QByteArrayView key, const QString &standard) const
{
    return optionalText(key).value_or(standard);
}

std::optional<QString> Reader::optionalText(QByteArrayView key) const
{
    const NodeId id = node(key);
    return id == NoNode ? std::nullopt : scalar(id, m_pointer / key);
}

bool Reader::flag(QByteArrayView key, bool standard) const
{
    const NodeId id = node(key);
    if (id == NoNode) {
        return standard;
    }
    const text::SyntaxTree &tree = *m_file->snapshot.tree;
    if (tree.node(id).kind != NodeKind::Boolean) {
        wrongType(id, m_pointer / key, Tr::tr("true or false"));
        return standard;
    }
    return tree.textEquals(id, "true");
}

qint64 Reader::number(QByteArrayView key, qint64 standard, qint64 least, qint64 most) const
{
    const NodeId id = node(key);
    if (id == NoNode) {
        return standard;
    }
    const text::SyntaxTree &tree = *m_file->snapshot.tree;
    bool isWhole = false;
    const qint64 value = tree.text(id).toLongLong(&isWhole);
    if (tree.node(id).kind != NodeKind::Number || !isWhole || value < least || value > most) {
        complainAt(id, m_pointer / key,
            problem("item.value", Tr::tr("“%1” should be a whole number from %2 to %3.")
                                      .arg(QString::fromUtf8(key))
                                      .arg(least)
                                      .arg(most)));
        return standard;
    }
    return value;
}

QStringList Reader::texts(QByteArrayView key) const
{
    const NodeId id = node(key);
    if (id == NoNode) {
        return {};
    }
    const text::SyntaxTree &tree = *m_file->snapshot.tree;
    if (tree.node(id).kind != NodeKind::Sequence) {
        wrongType(id, m_pointer / key, Tr::tr("a list"));
        return {};
    }
    QStringList result;
    for (NodeId item = tree.firstChild(id); item != NoNode; item = tree.nextChild(id, item)) {
        result += scalar(tree.resolved(item), m_pointer / key / result.size()).value_or(QString());
    }
    return result;
}

Reader Reader::mapping(QByteArrayView key) const
{
    NodeId id = node(key);
    if (id != NoNode && m_file->snapshot.tree->node(id).kind != NodeKind::Mapping) {
        wrongType(id, m_pointer / key, Tr::tr("an object"));
        id = NoNode;
    }
    return {m_file, id, m_pointer / key};
}

void Reader::eachMapping(QByteArrayView key, const std::function<void(const Reader &)> &take) const
{
    const NodeId id = node(key);
    if (id == NoNode) {
        return;
    }
    const text::SyntaxTree &tree = *m_file->snapshot.tree;
    if (tree.node(id).kind != NodeKind::Sequence) {
        wrongType(id, m_pointer / key, Tr::tr("a list"));
        return;
    }
    qsizetype index = 0;
    for (NodeId item = tree.firstChild(id); item != NoNode; item = tree.nextChild(id, item)) {
        const Pointer pointer = m_pointer / key / index++;
        NodeId mapping = tree.resolved(item);
        if (mapping == NoNode || tree.node(mapping).kind != NodeKind::Mapping) {
            wrongType(item, pointer, Tr::tr("an object"));
            mapping = NoNode;
        }
        take({m_file, mapping, pointer});
    }
}

QByteArrayList Reader::keys() const
{
    QByteArrayList result;
    const text::SyntaxTree &tree = *m_file->snapshot.tree;
    for (NodeId key = m_mapping == NoNode ? NoNode : tree.firstChild(m_mapping); key != NoNode;
         key = tree.nextChild(m_mapping, tree.valueOf(key))) {
        result += tree.text(key);
    }
    return result;
}

void Reader::complain(QByteArrayView key, Problem problem) const
{
    const NodeId id = key.isEmpty() ? m_mapping : node(key);
    complainAt(id, key.isEmpty() ? m_pointer : m_pointer / key, std::move(problem));
}

void Reader::complainAt(NodeId id, const Pointer &pointer, Problem problem) const
{
    File &file = *m_file;
    if (!file.lines) {
        file.lines = std::make_unique<text::LineMap>(file.snapshot.bytes());
    }
    const qsizetype offset = id == NoNode ? 0 : file.snapshot.tree->node(id).start;
    problem.location = file.lines->locate(file.name, offset, pointer.toString());
    file.problems.append(std::move(problem));
}

void Reader::wrongType(NodeId id, const Pointer &pointer, const QString &expected) const
{
    complainAt(id, pointer,
        problem("item.type",
            Tr::tr("“%1” should be %2.")
                .arg(QString::fromUtf8(pointer.isRoot() ? QByteArray() : pointer.last()), expected)));
}

} // namespace triptych::items

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/findings.h"

#include "model/openapi/tr.h"

#include <numeric>

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;

CheckedFile::CheckedFile(QString path, text::Snapshot content)
    : name(std::move(path))
    , snapshot(std::move(content))
    , finder(*snapshot.tree)
    , roles(snapshot.tree->count())
{
}

NodeId Site::child(QByteArrayView name) const
{
    const NodeId value = node == NoNode ? NoNode : tree().child(node, name);
    return value == NoNode ? NoNode : tree().resolved(value);
}

Site Site::at(QByteArrayView name) const
{
    return {file, child(name), node == NoNode ? NoNode : tree().key(node, name)};
}

QByteArray Site::text(QByteArrayView name) const
{
    const NodeId value = child(name);
    return value == NoNode || tree().isCollection(value) ? QByteArray() : tree().text(value);
}

bool Site::isMapping() const
{
    return node != NoNode && tree()[node].kind == NodeKind::Mapping;
}

bool Site::isSequence() const
{
    return node != NoNode && tree()[node].kind == NodeKind::Sequence;
}

std::vector<Site> childrenOf(const Site &site)
{
    std::vector<Site> children;
    if (!site.isMapping() && !site.isSequence()) {
        return children;
    }
    const text::SyntaxTree &tree = site.tree();
    for (NodeId at = tree.firstChild(site.node); at != NoNode;) {
        const NodeId key = site.isMapping() ? at : NoNode;
        const NodeId value = site.isMapping() ? tree.valueOf(at) : at;
        if (const NodeId resolved = tree.resolved(value); resolved != NoNode) {
            children.push_back({site.file, resolved, key});
        }
        at = tree.nextChild(site.node, value);
    }
    return children;
}

void Findings::add(const Site &site, What what, const QByteArray &pointer)
{
    CheckedFile &file = *site.file;
    if (!file.lines) {
        file.lines = std::make_unique<text::LineMap>(file.snapshot.bytes());
    }
    const QByteArray where = pointer.isNull() ? text::pointerTo(file.tree(), site.node).toString() : pointer;
    m_problems.append({what.severity, what.code, std::move(what.message),
        file.lines->locate(file.name, file.tree()[site.node].start, where.isNull() ? QByteArray("") : where),
        std::move(what.remedy)});
}

namespace {

/// Levenshtein's distance, given up beyond `limit`.
qsizetype distance(QByteArrayView a, QByteArrayView b, qsizetype limit)
{
    if (std::abs(a.size() - b.size()) > limit) {
        return limit + 1;
    }
    std::vector<qsizetype> row(size_t(b.size() + 1));
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[size_t(j + 1)];
            row[size_t(j + 1)] = std::min({replaced, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(QByteArrayView written, const QByteArrayList &names)
{
    constexpr qsizetype longest = 64; // nobody misspells more, and the table is quadratic
    qsizetype best = std::min<qsizetype>(3, (written.size() + 2) / 3) + 1;
    QByteArray found;
    if (written.size() > longest) {
        return {};
    }
    const QByteArray lower = written.toByteArray().toLower();
    for (const QByteArray &name : names) {
        if (const qsizetype far = distance(lower, name.toLower(), best); far < best) {
            best = far;
            found = name;
        }
    }
    return QString::fromUtf8(found);
}

QString didYouMean(const QString &name)
{
    return name.isEmpty() ? QString() : Tr::tr("Did you mean “%1”?").arg(name);
}

} // namespace triptych::openapi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/documentset.h"
#include "model/openapi/objects.h"
#include "model/text/linemap.h"

#include <memory>
#include <vector>

namespace triptych::openapi {

/// A file of a set while it is being checked.
struct CheckedFile
{
    CheckedFile(QString path, text::Snapshot content);

    [[nodiscard]] const text::SyntaxTree &tree() const { return *snapshot.tree; }

    QString name;
    text::Snapshot snapshot;
    NodeFinder finder;
    std::vector<quint8> roles; ///< by node: the ObjectType as which it was read first
    std::unique_ptr<text::LineMap> lines;
};

/// A node of a file, as something.
struct Site
{
    CheckedFile *file = nullptr;
    text::NodeId node = text::NoNode;
    text::NodeId key = text::NoNode; ///< of the entry whose value it is, NoNode in a list

    [[nodiscard]] const text::SyntaxTree &tree() const { return file->tree(); }
    /// The value of a field, aliases followed; NoNode without.
    [[nodiscard]] text::NodeId child(QByteArrayView name) const;
    [[nodiscard]] Site at(QByteArrayView name) const;
    [[nodiscard]] QByteArray text(QByteArrayView name) const;
    [[nodiscard]] bool isMapping() const;
    [[nodiscard]] bool isSequence() const;
    [[nodiscard]] explicit operator bool() const { return node != text::NoNode; }
    bool operator==(const Site &other) const { return file == other.file && node == other.node; }
};

/// Entries of a mapping (key and value) or items of a sequence, aliases of values followed.
[[nodiscard]] std::vector<Site> childrenOf(const Site &site);

/// Collects problems and gives each its place. The line map of a file is made when it has one to report.
class Findings
{
public:
    struct What
    {
        Severity severity = Severity::Error;
        const char *code = nullptr;
        QString message;
        QString remedy;
    };

    /// At the node; `pointer` where it is known, else found by searching the tree.
    void add(const Site &site, What what, const QByteArray &pointer = {});
    [[nodiscard]] Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
};

/// The name that is meant by a misspelt one: nothing when none is near.
[[nodiscard]] QString nearest(QByteArrayView written, const QByteArrayList &names);
/// "Did you mean “x”?", empty for an empty name.
[[nodiscard]] QString didYouMean(const QString &name);

} // namespace triptych::openapi

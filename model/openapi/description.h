// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/references.h"
#include "model/openapi/version.h"
#include "model/text/snapshot.h"

#include <QStringList>

#include <vector>

namespace triptych::openapi {

/// One operation of a document: where it is and what a list shows of it. Webhooks are operations whose path
/// is the webhook's name.
struct Operation
{
    text::NodeId node = text::NoNode;
    text::NodeId pathItem = text::NoNode;
    QByteArray method; ///< lower case, as the key says
    QByteArray path;   ///< "/orders/{id}", or the name of the webhook
    bool isWebhook = false;
    text::Pointer pointer;
};

/// A named thing below `components` (or the root's `definitions` and the like in 2.0).
struct Component
{
    QByteArray name;
    text::NodeId node = text::NoNode;
    text::Pointer pointer;
};

/// A typed window into a document: finds, never copies. Cheap to make; valid for one snapshot, which it
/// holds. Reads whatever is there, from documents with errors too. For any thread, one at a time.
class Description
{
public:
    explicit Description(text::Snapshot snapshot);

    [[nodiscard]] const text::Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const text::SyntaxTree &tree() const { return *m_snapshot.tree; }

    [[nodiscard]] Result<Version> version() const { return versionOf(tree()); }
    [[nodiscard]] QString title() const;

    /// Path items in document order; a path with its operations. Path items behind `$ref` are followed in
    /// this file.
    [[nodiscard]] std::vector<Component> pathItems() const;
    [[nodiscard]] std::vector<Component> webhookItems() const;
    [[nodiscard]] std::vector<Operation> operationsOf(const Component &pathItem, bool isWebhook) const;
    [[nodiscard]] std::vector<Operation> operations() const;
    [[nodiscard]] std::vector<Operation> webhooks() const;
    [[nodiscard]] std::vector<Component> schemas() const;
    [[nodiscard]] text::Pointer schemasPointer() const; ///< /components/schemas, or /definitions in 2.0

    /// The parameters that count for an operation: its own, then those of its path item that it does not
    /// override (same name and place). Behind references of this file.
    [[nodiscard]] std::vector<text::NodeId> parameters(const Operation &operation) const;

    /// Follows references inside this file to what they refer to; a node that is none is returned as it is;
    /// NoNode when the target is missing, in another file or a circle of references.
    [[nodiscard]] text::NodeId followed(text::NodeId node) const;

    [[nodiscard]] static const QByteArrayList &methods(); ///< of a path item, in the specification's order

private:
    [[nodiscard]] std::vector<Component> entriesAt(const text::Pointer &pointer) const;

    text::Snapshot m_snapshot;
};

} // namespace triptych::openapi

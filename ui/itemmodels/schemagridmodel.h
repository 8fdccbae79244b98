// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/schemaview.h"
#include "ui/itemmodels/treemodel.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>

namespace triptych::ui {

/// A schema as a table that opens in place: properties, items and alternatives, through references and files,
/// to any depth. A row is edited where it is shown; what a reference leads to is changed at its target.
class SchemaGridModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Required, Limits, Description, ColumnCount };

    /// Makes edits of a document for its snapshot of that moment, and applies them as one undoable step.
    using MakeEdits = std::function<Result<text::EditList>(const text::Snapshot &)>;
    using Edit = std::function<Status(const QString &document, const MakeEdits &make, const QString &label)>;

    SchemaGridModel(openapi::Documents documents, Edit edit, QObject *parent = nullptr);

    void setRoot(const openapi::Place &root);
    [[nodiscard]] const openapi::Place &root() const { return m_root; }
    /// Something in one of the documents changed.
    void documentsChanged();

    /// Nothing for rows that are no part (there are none yet).
    [[nodiscard]] std::optional<openapi::SchemaPart> partAt(const QModelIndex &index) const;
    /// Where a new property of the schema shown at `index` (invalid: the root) would go; nothing when it is
    /// no object.
    [[nodiscard]] std::optional<openapi::Place> objectAt(const QModelIndex &index) const;
    /// A new property in the schema at `index`; its row, when it is there. Problems come from the edit.
    Status addProperty(const QModelIndex &index, const QByteArray &name);
    Status removeProperty(const QModelIndex &index);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// An edit was refused; the row is as it was.
    void refused(const triptych::Problem &problem);

protected:
    [[nodiscard]] QList<NodeId> childrenOf(NodeId node) const override;
    [[nodiscard]] bool hasChildrenOf(NodeId node) const override;
    [[nodiscard]] QVariant nodeData(NodeId node, int column, int role) const override;
    [[nodiscard]] NodeId parentOf(NodeId node) const override;

private:
    /// What the cells of a row say: its reference is followed once, not for every cell and role.
    struct Texts
    {
        text::Snapshot from; ///< of the document that the part is written in
        QString toDocument;  ///< that its reference leads into; empty: nowhere, or not yet
        text::Snapshot to;
        QString type, limits, description;
        bool isRequired = false;
    };
    struct Row
    {
        NodeId parent = Root;
        openapi::SchemaPart part;
        mutable std::optional<Texts> texts; ///< until a document changes
    };

    [[nodiscard]] const Row *row(NodeId node) const;
    [[nodiscard]] openapi::Place placeOf(NodeId node) const;
    [[nodiscard]] const Texts &textsOf(const Row &row) const;
    [[nodiscard]] bool isCurrent(const Row &row) const;
    [[nodiscard]] Texts readTexts(const openapi::SchemaPart &part) const;
    bool report(const Status &status);

    openapi::Documents m_documents;
    Edit m_edit;
    openapi::Place m_root;
    mutable std::map<NodeId, Row> m_rows;
    mutable QHash<QByteArray, NodeId> m_ids;
    mutable NodeId m_lastId = Root;
};

} // namespace triptych::ui

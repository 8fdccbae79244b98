// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace triptych::ui {

/// The side tree as a whole: one top row a section, each with a model of its panel below. The panels'
/// models must outlive this one or be taken out first.
class SectionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit SectionsModel(QObject *parent = nullptr);
    ~SectionsModel() override;

    /// `id` is for machines ("design"), `title` for people. Without a model the section is an empty row.
    void addSection(const QString &id, const QString &title, Icon icon, QAbstractItemModel *model = nullptr);
    /// Puts another model, or none, below a section.
    void setModel(const QString &id, QAbstractItemModel *model);
    /// What stands at the right of the section's row: a port, a count.
    void setCount(const QString &id, const QString &text, Role role = Role::Muted);

    [[nodiscard]] QModelIndex sectionIndex(const QString &id) const;
    [[nodiscard]] QString sectionOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Branch;
    struct Section;

    Section *sectionWith(const QAbstractItemModel *model) const;
    Section *sectionById(const QString &id) const;
    Branch *branchFor(Section &section, const QModelIndex &sourceParent) const;
    QModelIndex rowOf(const Section &section) const;
    QModelIndex mapParent(Section &section, const QModelIndex &sourceParent) const;
    void connectModel(Section &section);
    void hideRows(Section &section);
    void showRows(Section &section);
    void beforeLayout(Section &section);
    void afterLayout();

    std::vector<std::unique_ptr<Section>> m_sections;
    QList<std::pair<QModelIndex, QPersistentModelIndex>> m_relaid;
};

} // namespace triptych::ui

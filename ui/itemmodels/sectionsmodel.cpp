// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/sectionsmodel.h"

#include <QHash>

namespace triptych::ui {

/// The parent that a row of a section hangs on; rows carry a pointer to it. It follows its source by a
/// persistent index, so that rows inserted above it change nothing here.
struct SectionsModel::Branch
{
    Section *section = nullptr;
    QPersistentModelIndex sourceParent;
};

struct SectionsModel::Section
{
    QString id;
    QString title;
    Icon icon = Icon::None;
    QString count;
    Role countRole = Role::Muted;
    QAbstractItemModel *model = nullptr;
    bool hidden = false; ///< between "about to be reset" and "reset"
    std::unique_ptr<Branch> top;
    QHash<QPersistentModelIndex, Branch *> byParent;
    std::vector<std::unique_ptr<Branch>> branches;
};

SectionsModel::SectionsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

SectionsModel::~SectionsModel() = default;

void SectionsModel::addSection(const QString &id, const QString &title, Icon icon, QAbstractItemModel *model)
{
    const int row = int(m_sections.size());
    beginInsertRows({}, row, row);
    auto section = std::make_unique<Section>();
    section->id = id;
    section->title = title;
    section->icon = icon;
    m_sections.push_back(std::move(section));
    endInsertRows();
    setModel(id, model);
}

void SectionsModel::setModel(const QString &id, QAbstractItemModel *model)
{
    Section *section = sectionById(id);
    if (!section || section->model == model) {
        return;
    }
    if (section->model) {
        hideRows(*section);
        disconnect(section->model, nullptr, this, nullptr);
    }
    section->hidden = true;
    section->model = model;
    if (model) {
        connectModel(*section);
        showRows(*section);
    }
}

void SectionsModel::setCount(const QString &id, const QString &text, Role role)
{
    if (Section *section = sectionById(id);
        section && (section->count != text || section->countRole != role)) {
        section->count = text;
        section->countRole = role;
        Q_EMIT dataChanged(rowOf(*section), rowOf(*section));
    }
}

SectionsModel::Section *SectionsModel::sectionById(const QString &id) const
{
    for (const auto &section : m_sections) {
        if (section->id == id) {
            return section.get();
        }
    }
    return nullptr;
}

SectionsModel::Section *SectionsModel::sectionWith(const QAbstractItemModel *model) const
{
    for (const auto &section : m_sections) {
        if (section->model && section->model == model) {
            return section.get();
        }
    }
    return nullptr;
}

QModelIndex SectionsModel::rowOf(const Section &section) const
{
    for (size_t row = 0; row < m_sections.size(); ++row) {
        if (m_sections[row].get() == &section) {
            return createIndex(int(row), 0, nullptr);
        }
    }
    return {};
}

QModelIndex SectionsModel::sectionIndex(const QString &id) const
{
    const Section *section = sectionById(id);
    return section ? rowOf(*section) : QModelIndex();
}

QString SectionsModel::sectionOf(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto *branch = static_cast<const Branch *>(index.constInternalPointer());
    return branch ? branch->section->id : m_sections.at(size_t(index.row()))->id;
}

SectionsModel::Branch *SectionsModel::branchFor(Section &section, const QModelIndex &sourceParent) const
{
    if (!sourceParent.isValid()) {
        if (!section.top) {
            section.top = std::make_unique<Branch>(Branch{&section, {}});
        }
        return section.top.get();
    }
    const QPersistentModelIndex key(sourceParent);
    if (Branch *known = section.byParent.value(key)) {
        return known;
    }
    section.branches.push_back(std::make_unique<Branch>(Branch{&section, key}));
    section.byParent.insert(key, section.branches.back().get());
    return section.branches.back().get();
}

QModelIndex SectionsModel::mapToSource(const QModelIndex &index) const
{
    const auto *branch =
        index.isValid() ? static_cast<const Branch *>(index.constInternalPointer()) : nullptr;
    if (!branch || !branch->section->model) {
        return {};
    }
    return branch->section->model->index(index.row(), index.column(), branch->sourceParent);
}

QModelIndex SectionsModel::mapFromSource(const QModelIndex &source) const
{
    Section *section = source.isValid() ? sectionWith(source.model()) : nullptr;
    return section ? createIndex(source.row(), source.column(), branchFor(*section, source.parent()))
                   : QModelIndex();
}

QModelIndex SectionsModel::mapParent(Section &section, const QModelIndex &sourceParent) const
{
    return sourceParent.isValid() ? mapFromSource(sourceParent) : rowOf(section);
}

QModelIndex SectionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, column, nullptr);
    }
    auto *branch = static_cast<Branch *>(parent.internalPointer());
    Section &section = branch ? *branch->section : *m_sections.at(size_t(parent.row()));
    return createIndex(row, column, branchFor(section, mapToSource(parent)));
}

QModelIndex SectionsModel::parent(const QModelIndex &child) const
{
    auto *branch = child.isValid() ? static_cast<Branch *>(child.internalPointer()) : nullptr;
    if (!branch) {
        return {};
    }
    return mapParent(*branch->section, branch->sourceParent);
}

int SectionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_sections.size());
    }
    const auto *branch = static_cast<const Branch *>(parent.constInternalPointer());
    const Section &section = branch ? *branch->section : *m_sections.at(size_t(parent.row()));
    return section.hidden || !section.model ? 0 : section.model->rowCount(mapToSource(parent));
}

int SectionsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool SectionsModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return !m_sections.empty();
    }
    const auto *branch = static_cast<const Branch *>(parent.constInternalPointer());
    const Section &section = branch ? *branch->section : *m_sections.at(size_t(parent.row()));
    return !section.hidden && section.model && section.model->hasChildren(mapToSource(parent));
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == SectionRole) {
        return sectionOf(index);
    }
    if (index.internalPointer()) {
        return mapToSource(index).data(role);
    }
    const Section &section = *m_sections.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return section.title;
    case IconRole:
        return section.icon == Icon::None ? QVariant() : QVariant::fromValue(section.icon);
    case AddressRole:
        return section.id;
    case CountRole:
        return section.count.isEmpty() ? QVariant() : section.count;
    default:
        return {};
    }
}

bool SectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() && const_cast<QAbstractItemModel *>(source.model())->setData(source, value, role);
}

Qt::ItemFlags SectionsModel::flags(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? source.flags() : QAbstractItemModel::flags(index);
}

bool SectionsModel::canFetchMore(const QModelIndex &parent) const
{
    const QModelIndex source = mapToSource(parent);
    return source.isValid() && source.model()->canFetchMore(source);
}

void SectionsModel::fetchMore(const QModelIndex &parent)
{
    const QModelIndex source = mapToSource(parent);
    if (source.isValid()) {
        const_cast<QAbstractItemModel *>(source.model())->fetchMore(source);
    }
}

void SectionsModel::hideRows(Section &section)
{
    const QModelIndex top = rowOf(section);
    const int count = rowCount(top);
    if (count > 0) {
        beginRemoveRows(top, 0, count - 1);
    }
    section.hidden = true;
    if (count > 0) {
        endRemoveRows();
    }
    // Nothing points to these any more: the views were told that the rows are gone.
    section.byParent.clear();
    section.branches.clear();
}

void SectionsModel::showRows(Section &section)
{
    const int count = section.model->rowCount();
    if (count > 0) {
        beginInsertRows(rowOf(section), 0, count - 1);
    }
    section.hidden = false;
    if (count > 0) {
        endInsertRows();
    }
}

void SectionsModel::beforeLayout(Section &section)
{
    Q_EMIT layoutAboutToBeChanged();
    m_relaid.clear();
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent) {
        if (sectionOf(index) == section.id && index.internalPointer()) {
            m_relaid.append({index, mapToSource(index)});
        }
    }
}

void SectionsModel::afterLayout()
{
    for (const auto &[index, source] : std::as_const(m_relaid)) {
        changePersistentIndex(index, mapFromSource(source));
    }
    m_relaid.clear();
    Q_EMIT layoutChanged();
}

void SectionsModel::connectModel(Section &section)
{
    using Model = QAbstractItemModel;
    Model *model = section.model;
    Section *s = &section;
    connect(model, &Model::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
            Q_EMIT dataChanged(
                mapFromSource(first.siblingAtColumn(0)), mapFromSource(last.siblingAtColumn(0)), roles);
        });
    connect(model, &Model::rowsAboutToBeInserted, this,
        [this, s](const QModelIndex &parent, int first, int last) {
            beginInsertRows(mapParent(*s, parent), first, last);
        });
    connect(model, &Model::rowsInserted, this, [this] { endInsertRows(); });
    connect(
        model, &Model::rowsAboutToBeRemoved, this, [this, s](const QModelIndex &parent, int first, int last) {
            beginRemoveRows(mapParent(*s, parent), first, last);
        });
    connect(model, &Model::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(model, &Model::rowsAboutToBeMoved, this,
        [this, s](const QModelIndex &parent, int first, int last, const QModelIndex &to, int row) {
            beginMoveRows(mapParent(*s, parent), first, last, mapParent(*s, to), row);
        });
    connect(model, &Model::rowsMoved, this, [this] { endMoveRows(); });
    connect(model, &Model::layoutAboutToBeChanged, this, [this, s] { beforeLayout(*s); });
    connect(model, &Model::layoutChanged, this, [this] { afterLayout(); });
    connect(model, &Model::modelAboutToBeReset, this, [this, s] { hideRows(*s); });
    connect(model, &Model::modelReset, this, [this, s] { showRows(*s); });
    connect(model, &QObject::destroyed, this, [this, s] {
        // Too late to ask it how many rows go.
        beginResetModel();
        s->hidden = true;
        s->model = nullptr;
        s->byParent.clear();
        s->branches.clear();
        endResetModel();
    });
}

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandsource.h"

#include "ui/itemmodels/roles.h"
#include "ui/shell/commands.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

namespace {

constexpr qsizetype mostRows = 100'000;

} // namespace

CommandSource::CommandSource(CommandSet &commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
{
}

PaletteSource CommandSource::source()
{
    return {this, [this](const QModelIndex &index) { m_commands.run(m_ids.at(index.row())); },
        [this] { read(); }};
}

void CommandSource::read()
{
    beginResetModel();
    m_ids.clear();
    const QList<const CommandInfo *> infos = m_commands.all();
    for (const CommandInfo *info : infos) {
        const QLatin1StringView id(info->id);
        if (id != "go.palette"_L1 && m_commands.isEnabled(id)) {
            m_ids.append(id);
        }
    }
    endResetModel();
}

int CommandSource::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant CommandSource::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QLatin1StringView id = m_ids.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return CommandSet::text(*m_commands.info(id));
    case IconRole:
        return QVariant::fromValue(m_commands.info(id)->icon);
    case KeysRole: {
        const QList<QKeySequence> keys = m_commands.keys(id);
        return keys.isEmpty() ? QVariant() : keys.first().toString(QKeySequence::NativeText);
    }
    default:
        return {};
    }
}

FlatTreeSource::FlatTreeSource(
    const QAbstractItemModel &tree, std::function<void(const QString &)> open, QObject *parent)
    : QAbstractListModel(parent)
    , m_tree(tree)
    , m_open(std::move(open))
{
}

PaletteSource FlatTreeSource::source()
{
    return {this, [this](const QModelIndex &index) { m_open(index.data(AddressRole).toString()); },
        [this] { read(); }};
}

void FlatTreeSource::read()
{
    beginResetModel();
    m_rows.clear();
    for (int row = 0; row < m_tree.rowCount(); ++row) {
        readBelow(m_tree.index(row, 0), {});
    }
    endResetModel();
}

void FlatTreeSource::readBelow(const QModelIndex &parent, const QString &path)
{
    const QString name = parent.data(Qt::DisplayRole).toString();
    const QString here = path.isEmpty() ? name : path + u" › "_s + name;
    for (int row = 0; row < m_tree.rowCount(parent) && m_rows.size() < mostRows; ++row) {
        const QModelIndex index = m_tree.index(row, 0, parent);
        if (!index.data(AddressRole).toString().isEmpty()) {
            m_rows.append({index, here});
        }
        readBelow(index, here);
    }
}

int FlatTreeSource::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FlatTreeSource::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case DetailRole:
        return row.path;
    case Qt::DisplayRole:
    case MethodRole:
    case IconRole:
    case AddressRole:
        return row.index.data(role);
    default:
        return {};
    }
}

} // namespace triptych::ui

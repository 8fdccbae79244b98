// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysmodel.h"

#include "ui/itemmodels/roles.h"
#include "ui/shell/commands.h"
#include "ui/shell/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(u"   "_s);
}

} // namespace

KeysModel::KeysModel(CommandSet &commands, QObject *parent)
    : RowModel({{Tr::tr("Command")}, {Tr::tr("Keys"), Qt::AlignLeft, true}, {Tr::tr("Conflict")},
                   {Tr::tr("Works")}},
          parent)
    , m_commands(commands)
{
    read();
    connect(&commands, &CommandSet::changed, this, &KeysModel::read);
}

void KeysModel::read()
{
    QList<const CommandInfo *> infos;
    const QList<const CommandInfo *> all = m_commands.all();
    for (const CommandInfo *info : all) {
        if (m_commands.isBound(QLatin1StringView(info->id))) {
            infos.append(info);
        }
    }
    if (infos == m_infos) {
        if (!m_infos.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(m_infos.size()) - 1, PlaceColumn));
        }
        return;
    }
    beginResetModel();
    m_infos = infos;
    endResetModel();
}

QLatin1StringView KeysModel::idOf(const QModelIndex &index) const
{
    return QLatin1StringView(m_infos.at(index.row())->id);
}

int KeysModel::rows() const
{
    return int(m_infos.size());
}

QString KeysModel::conflictText(const CommandInfo &info) const
{
    const QLatin1StringView id(info.id);
    const QList<QKeySequence> keys = m_commands.keys(id);
    for (const QKeySequence &key : keys) {
        if (const CommandInfo *other = m_commands.conflict(id, key)) {
            return u"✖ %1"_s.arg(CommandSet::text(*other));
        }
    }
    return {};
}

QVariant KeysModel::cell(int row, int column, int role) const
{
    const CommandInfo &info = *m_infos.at(row);
    const QLatin1StringView id(info.id);
    if (role == IconRole && column == CommandColumn) {
        return QVariant::fromValue(info.icon);
    }
    if (role == ThemeRole) {
        const bool own = column == KeysColumn && m_commands.keys(id) != info.keys;
        return QVariant::fromValue(column == ConflictColumn ? Role::Error
                                   : own                    ? Role::Accent
                                   : column == PlaceColumn  ? Role::Muted
                                                            : Role::Text);
    }
    if (role == Qt::EditRole && column == KeysColumn) {
        const QList<QKeySequence> keys = m_commands.keys(id);
        return QVariant::fromValue(keys.isEmpty() ? QKeySequence() : keys.first());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case CommandColumn:
        return CommandSet::text(info);
    case KeysColumn:
        return keysText(m_commands.keys(id));
    case ConflictColumn:
        return conflictText(info);
    case PlaceColumn:
        return info.context == CommandContext::List ? Tr::tr("in lists") : Tr::tr("everywhere");
    default:
        return {};
    }
}

bool KeysModel::setCell(int row, int column, const QVariant &value)
{
    if (column != KeysColumn || !value.canConvert<QKeySequence>()) {
        return false;
    }
    const QLatin1StringView id(m_infos.at(row)->id);
    const auto key = value.value<QKeySequence>();
    QList<QKeySequence> keys = m_commands.keys(id);
    if (key.isEmpty()) {
        keys.clear();
    } else if (keys.isEmpty()) {
        keys.append(key);
    } else {
        keys.first() = key;
    }
    m_commands.setKeys(id, keys);
    Q_EMIT keysEdited();
    return true;
}

} // namespace triptych::ui

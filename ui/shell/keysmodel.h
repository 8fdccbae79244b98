// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/rowmodel.h"

namespace triptych::ui {

class CommandSet;
struct CommandInfo;

/// Every bound command with its keys. A key typed into the second column is the user's own; one that another
/// command has is marked, not refused: the user may be about to change the other.
class KeysModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { CommandColumn, KeysColumn, ConflictColumn, PlaceColumn };

    explicit KeysModel(CommandSet &commands, QObject *parent = nullptr);

    [[nodiscard]] QLatin1StringView idOf(const QModelIndex &index) const;

Q_SIGNALS:
    /// For who stores it. Empty keys are a wish, too: none.
    void keysEdited();

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    bool setCell(int row, int column, const QVariant &value) override;

private:
    void read();
    [[nodiscard]] QString conflictText(const CommandInfo &info) const;

    CommandSet &m_commands;
    QList<const CommandInfo *> m_infos;
};

} // namespace triptych::ui

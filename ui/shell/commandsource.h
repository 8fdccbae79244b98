// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

namespace triptych::ui {

class CommandSet;

/// The commands that can be run now, as a list for the palette.
class CommandSource : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CommandSource(CommandSet &commands, QObject *parent = nullptr);

    [[nodiscard]] PaletteSource source();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void read();

    CommandSet &m_commands;
    QList<QLatin1StringView> m_ids;
};

/// A tree laid flat for Ctrl+P: every row with an address, with the names above it as its detail.
class FlatTreeSource : public QAbstractListModel
{
    Q_OBJECT

public:
    FlatTreeSource(
        const QAbstractItemModel &tree, std::function<void(const QString &)> open, QObject *parent = nullptr);

    [[nodiscard]] PaletteSource source();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QPersistentModelIndex index;
        QString path;
    };

    void read();
    void readBelow(const QModelIndex &parent, const QString &path);

    const QAbstractItemModel &m_tree;
    std::function<void(const QString &)> m_open;
    QList<Row> m_rows;
};

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

#include <initializer_list>

class QAbstractItemModel;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTreeView;

namespace triptych::ui {

class CommandSet;
class Theme;

/// The side tree with its filter: a view on any model with the roles of `roles.h`.
/// A click previews, a double click or Enter opens for good. What it remembers it remembers by AddressRole.
class Navigator : public QWidget
{
    Q_OBJECT

public:
    Navigator(const Theme &theme, CommandSet &commands, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    /// The row in front, in the model given to `setModel`; invalid when there is none.
    [[nodiscard]] QModelIndex current() const;

    /// Expands the way to a row, selects it and brings it into sight; no page is opened.
    void reveal(const QModelIndex &index);
    /// Also one that is not there yet: it is revealed when its row comes, unless the user was quicker.
    void revealAddress(const QString &address);
    /// Commands of the context menu for rows of a section (SectionRole) beside the common ones.
    void setContextCommands(const QString &section, std::initializer_list<QLatin1StringView> ids);

    [[nodiscard]] QStringList expandedAddresses() const;
    void expandAddresses(const QStringList &addresses);

Q_SIGNALS:
    /// `pin`: for good. Rows without an address are not reported.
    void opened(const QString &address, bool pin);
    void currentChanged(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFilter(const QString &text);
    void showMenu(const QPoint &at);
    void report(const QModelIndex &proxyIndex, bool pin);
    void collectExpanded(const QModelIndex &parent, QStringList &addresses) const;
    [[nodiscard]] QModelIndex findAddress(
        const QModelIndex &parent, const QString &address, int &budget) const;
    void expandWanted(const QModelIndex &parent);
    void lookAgain();

    CommandSet &m_commands;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QSortFilterProxyModel *m_proxy;
    QStringList m_expandedBefore; ///< while a filter opens everything
    QStringList m_wanted;
    QString m_wantedRow; ///< of revealAddress(), until it is found
    bool m_looksAgain = false;
    QHash<QString, QList<QLatin1StringView>> m_context;
};

} // namespace triptych::ui

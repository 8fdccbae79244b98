// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListView;

namespace triptych::ui {

class Theme;

/// A list that the palette searches: any model whose column 0 has DisplayRole, and DetailRole, MethodRole,
/// IconRole, KeysRole (drawn at the right) where it has them.
struct PaletteSource
{
    QAbstractItemModel *model = nullptr;
    std::function<void(const QModelIndex &)> activate;
    /// Called when the palette opens: fill the model now rather than keep it up to date.
    std::function<void()> prepare = {};
};

/// The rows of all sources that match what was typed, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSources(const QList<PaletteSource> &sources);
    void search(const QString &typed);
    void activate(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Candidate
    {
        int source = 0;
        QPersistentModelIndex index;
        QString text;
        QString method;
        QString detail;
    };
    struct Hit
    {
        qsizetype candidate = 0;
        int score = 0;
    };

    QList<PaletteSource> m_sources;
    QList<Candidate> m_candidates;
    QList<Hit> m_hits;
};

/// The overlay at the top of the window for commands (Ctrl+K) and for going anywhere by name (Ctrl+P): the
/// same widget with other sources. Not modal; Esc, a click elsewhere or the loss of focus shuts it.
class Palette : public QFrame
{
    Q_OBJECT

public:
    Palette(const Theme &theme, QWidget *window);

    /// `placeholder` says what can be typed; it is the accessible name, too.
    void open(const QString &placeholder, const QList<PaletteSource> &sources);
    void shut();

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &typed);
    void place();
    void choose(const QModelIndex &index);
    bool fieldKey(int key);

    const Theme &m_theme;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    QPointer<QWidget> m_before; ///< who had the focus
};

} // namespace triptych::ui

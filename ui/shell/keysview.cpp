// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysview.h"

#include "ui/shell/commands.h"
#include "ui/shell/keysmodel.h"
#include "ui/shell/settings/settingsstore.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"
#include "ui/widgets/filterfield.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

/// Edits a key sequence by pressing it; one chord is the whole of it.
class KeysDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *edit = new QKeySequenceEdit(parent);
        edit->setAccessibleName(Tr::tr("Press the new keys"));
        auto *self = const_cast<KeysDelegate *>(this);
        connect(edit, &QKeySequenceEdit::editingFinished, self, [self, edit] {
            Q_EMIT self->commitData(edit);
            Q_EMIT self->closeEditor(edit);
        });
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QKeySequenceEdit *>(editor)->setKeySequence(
            index.data(Qt::EditRole).value<QKeySequence>());
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const QKeySequence typed = static_cast<QKeySequenceEdit *>(editor)->keySequence();
        const QKeySequence first = typed.isEmpty() ? typed : QKeySequence(typed[0]);
        model->setData(index, QVariant::fromValue(first), Qt::EditRole);
    }
};

} // namespace

KeysView::KeysView(const Theme &theme, CommandSet &commands, SettingsStore &settings, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_settings(settings)
    , m_model(new KeysModel(commands, this))
    , m_filter(new FilterField(theme, Tr::tr("Filter: command or keys"), this))
    , m_table(new QTableView(this))
{
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_model);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    connect(m_filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    static_cast<FilterField *>(m_filter)->setList(m_table);

    m_table->setModel(proxy);
    m_table->setItemDelegate(new KeysDelegate(theme, this));
    m_table->setAccessibleName(Tr::tr("Commands and their keys"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(KeysModel::CommandColumn, theme.px(300));
    m_table->setColumnWidth(KeysModel::KeysColumn, theme.px(220));
    m_table->setColumnWidth(KeysModel::ConflictColumn, theme.px(160));

    auto *reset = new QPushButton(Tr::tr("Default Keys"), this);
    connect(reset, &QPushButton::clicked, this, [this] {
        const QList<const CommandInfo *> infos = m_commands.all();
        for (const CommandInfo *info : infos) {
            m_commands.resetKeys(QLatin1StringView(info->id));
        }
        m_settings.remove("keys"_L1);
    });
    connect(m_model, &KeysModel::keysEdited, this, &KeysView::store);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *row = new QHBoxLayout;
    m_filter->setMaximumWidth(theme.px(320));
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(reset);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
}

void KeysView::store()
{
    // The ids have dots, the paths of the settings too: the keys are one flat list of "id=keys" pairs there.
    QStringList own;
    const QList<const CommandInfo *> infos = m_commands.all();
    for (const CommandInfo *info : infos) {
        const QLatin1StringView command(info->id);
        if (m_commands.keys(command) != info->keys) {
            own.append(command + u"="_s +
                       QKeySequence::listToString(m_commands.keys(command), QKeySequence::PortableText));
        }
    }
    if (own.isEmpty()) {
        m_settings.remove("keys"_L1);
    } else {
        m_settings.setList("keys"_L1, own);
    }
}

void applyKeySettings(const SettingsStore &settings, CommandSet &commands)
{
    const QStringList own = settings.list("keys"_L1);
    for (const QString &entry : own) {
        const qsizetype equals = entry.indexOf(u'=');
        const QByteArray id = entry.first(std::max<qsizetype>(equals, 0)).toLatin1();
        if (commands.info(QLatin1StringView(id))) {
            commands.setKeys(QLatin1StringView(id),
                QKeySequence::listFromString(entry.sliced(equals + 1), QKeySequence::PortableText));
        }
    }
}

} // namespace triptych::ui

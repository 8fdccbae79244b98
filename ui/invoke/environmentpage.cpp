// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/environmentpage.h"

#include "model/project/project.h"
#include "ui/invoke/calldesk.h"
#include "ui/invoke/tr.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/variablesmodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/themedlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

namespace {

/// A secret is hidden while it is typed.
class VariableDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = RowDelegate::createEditor(parent, option, index);
        const auto *model = qobject_cast<const VariablesModel *>(index.model());
        auto *line = qobject_cast<QLineEdit *>(editor);
        if (line && model && index.column() == VariablesModel::Value && model->isSecret(index.row())) {
            line->setEchoMode(QLineEdit::Password);
        }
        return editor;
    }
};

} // namespace

EnvironmentPage::EnvironmentPage(const InvokeParts &parts, QString path)
    : m_parts(parts)
    , m_path(std::move(path))
    , m_variables(new VariablesModel(
          [this](const QString &name) { return m_parts.desk.hasSecret(m_environment.name, name); }, this))
{
    connect(m_variables, &VariablesModel::edited, this, &EnvironmentPage::write);
    connect(
        m_variables, &VariablesModel::secretEntered, this, [this](const QString &name, const Secret &value) {
            m_parts.desk.setSecret(m_environment.name, name, value);
        });
    auto &hub = m_parts.project.documents();
    connect(&hub, &project::DocumentHub::changed, this, [this](const project::DocumentChange &change) {
        if (change.path == m_path) {
            read();
            Q_EMIT changed();
        }
    });
    connect(&hub, &project::DocumentHub::stateChanged, this, [this](const QString &of) {
        if (of == m_path) {
            m_variables->setReadOnly(m_parts.project.documents().status(m_path).readOnly);
            Q_EMIT changed();
        }
    });
    connect(&hub, &project::DocumentHub::closed, this, [this](const QString &of) {
        if (of == m_path) {
            Q_EMIT closeRequested();
        }
    });
    m_variables->setReadOnly(hub.status(m_path).readOnly);
    read();
}

EnvironmentPage::~EnvironmentPage()
{
    delete m_widget;
}

QString EnvironmentPage::address() const
{
    return project::addressOf(m_path);
}

bool EnvironmentPage::isDirty() const
{
    return m_parts.project.documents().status(m_path).state != project::DocumentState::Clean;
}

QWidget *EnvironmentPage::widget()
{
    if (!m_widget) {
        build();
    }
    return m_widget;
}

QWidget *EnvironmentPage::firstFocus()
{
    return &table();
}

QTableView &EnvironmentPage::table()
{
    (void)widget();
    return *m_table;
}

void EnvironmentPage::build()
{
    const Theme &theme = m_parts.window.theme();
    m_widget = new QWidget;
    m_widget->setBackgroundRole(QPalette::Base);
    m_widget->setAutoFillBackground(true);
    m_title = new ThemedLabel(theme, oneLine(m_environment.name), Role::Text, LabelFont::Title, m_widget);
    auto *note = new ThemedLabel(theme,
        Tr::tr("Write {{name}} in a request for the value. A secret's value stays in memory until the "
               "program ends; the file holds its name alone."),
        Role::Muted, LabelFont::Normal, m_widget);
    note->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    head->setSpacing(theme.px(4));
    head->addWidget(m_title);
    head->addWidget(note);
    m_error = new ErrorBar(theme, m_widget);
    m_table = new QTableView(m_widget);
    m_table->setAccessibleName(Tr::tr("Variables"));
    m_table->setModel(m_variables);
    m_table->setItemDelegate(new VariableDelegate(theme, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(VariablesModel::Enabled, theme.px(28));
    m_table->setColumnWidth(VariablesModel::Name, theme.px(180));
    m_table->setColumnWidth(VariablesModel::Value, theme.px(320));
    m_table->setColumnWidth(VariablesModel::IsSecret, theme.px(64));
    auto *column = new QVBoxLayout(m_widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addWidget(m_table, 1);
    bindCommands();
}

void EnvironmentPage::bindCommands()
{
    CommandSet &commands = m_parts.window.commands();
    auto &session = m_parts.session;
    commands.bind(
        "edit.undo"_L1, m_widget, [this] { (void)m_parts.session.undo(m_path); },
        [this, &session] { return session.stack(m_path).canUndo(); });
    commands.bind(
        "edit.redo"_L1, m_widget, [this] { (void)m_parts.session.redo(m_path); },
        [this, &session] { return session.stack(m_path).canRedo(); });
    commands.bind(
        "item.delete"_L1, m_table, [this] { m_variables->removeRow(m_table->currentIndex().row()); },
        [this] { return m_variables->canRemove(m_table->currentIndex().row()); });
    connect(&session, &edit::EditSession::stackChanged, m_widget, [this](const QString &path) {
        if (path == m_path) {
            m_parts.window.commands().refresh();
        }
    });
}

void EnvironmentPage::read()
{
    const text::Snapshot now = m_parts.project.documents().snapshot(m_path);
    if (now.isNull()) {
        return;
    }
    m_environment = items::readEnvironment(now, m_path).value;
    m_variables->setVariables(m_environment.variables);
    if (m_title) {
        m_title->setText(oneLine(m_environment.name));
    }
}

void EnvironmentPage::write(const items::Rows &variables, const QString &label)
{
    const text::Snapshot now = m_parts.project.documents().snapshot(m_path);
    items::Environment after = m_environment;
    after.variables = variables;
    const auto edits = items::difference(now, items::formOf(m_environment), items::formOf(after));
    const Status written =
        edits ? m_parts.session.apply({m_path, edits->minimized(now.bytes()), now.revision}, {label})
              : fail(edits.error());
    if (!written && m_error) {
        m_error->showProblem(written.error());
    } else if (m_error) {
        m_error->clear();
    }
    read(); // as it is now, also where nothing was taken
}

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/fields.h"

#include "ui/itemmodels/rowsmodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

namespace {

/// A field would take Ctrl+Z even with nothing to undo.
bool leavesToWindow(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

RequestLine::RequestLine(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
}

void RequestLine::showText(const QString &text)
{
    if (this->text() != text) {
        const int cursor = cursorPosition();
        setText(text);
        setCursorPosition(std::min(cursor, int(text.size())));
    }
}

bool RequestLine::event(QEvent *event)
{
    if (leavesToWindow(event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

RequestText::RequestText(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            Q_EMIT textEdited(toPlainText());
        }
    });
}

void RequestText::showText(const QString &text)
{
    if (toPlainText() != text) {
        m_showing = true;
        const int position = textCursor().position();
        setPlainText(text);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, int(text.size())));
        setTextCursor(cursor);
        m_showing = false;
    }
}

bool RequestText::event(QEvent *event)
{
    if (leavesToWindow(event)) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

QTableView *makeRowsTable(
    const Theme &theme, CommandSet &commands, RowsModel &model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setItemDelegate(new RowDelegate(theme, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(RowsModel::Enabled, theme.px(28));
    table->setColumnWidth(RowsModel::Name, theme.px(120));
    table->setColumnWidth(RowsModel::Value, theme.px(140));
    table->setColumnWidth(RowsModel::Kind, theme.px(52));
    table->setColumnWidth(RowsModel::Description, theme.px(60)); // and what is left
    commands.bind(
        "item.delete"_L1, table, [table, &model] { model.removeRow(table->currentIndex().row()); },
        [table, &model] { return model.canRemove(table->currentIndex().row()); });
    return table;
}

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/nameprompt.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTreeView>

/// What a user's hands do with the window, for tests that tell a story.
namespace triptych::tests {

template <typename Widget>
[[nodiscard]] Widget *visibleChild(const QWidget &in)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

inline void typeOver(QLineEdit &line, const QString &text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

/// What a window manager does when a dialog is gone; without one nobody does.
inline void comeBack(ui::MainWindow &window)
{
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
}

/// Types into the prompt that is open and presses Enter.
inline void answerPrompt(ui::MainWindow &window, const QString &text)
{
    QTRY_VERIFY(visibleChild<ui::NamePrompt>(window));
    auto *prompt = visibleChild<ui::NamePrompt>(window);
    typeOver(prompt->field(), text);
    QTest::keyClick(&prompt->field(), Qt::Key_Return);
    QTRY_VERIFY(!visibleChild<ui::NamePrompt>(window));
    comeBack(window);
}

/// Names a file in the dialog that is open.
inline void chooseFile(ui::MainWindow &window, const QString &path)
{
    QTRY_VERIFY(visibleChild<QFileDialog>(window));
    auto *name = visibleChild<QFileDialog>(window)->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!visibleChild<QFileDialog>(window));
    comeBack(window);
}

[[nodiscard]] inline QModelIndex rowOf(
    const QAbstractItemModel &model, const QString &address, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (parent.isValid() && index.data(ui::AddressRole).toString() == address) {
            return index;
        }
        if (const QModelIndex below = rowOf(model, address, index); below.isValid()) {
            return below;
        }
    }
    return {};
}

inline void clickCell(QAbstractItemView &view, const QModelIndex &index)
{
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

/// Opens the way to a row of the side tree and clicks it.
inline void clickRow(ui::MainWindow &window, const QString &address)
{
    QTreeView &tree = *window.navigator().view();
    QTRY_VERIFY2(rowOf(*tree.model(), address).isValid(), qPrintable(address));
    const QPersistentModelIndex row = rowOf(*tree.model(), address);
    for (QModelIndex up = QModelIndex(row).parent(); up.isValid(); up = up.parent()) {
        tree.expand(up);
    }
    QTRY_VERIFY2(!tree.visualRect(row).isEmpty(), qPrintable(address));
    clickCell(tree, row);
    QCOMPARE(window.navigator().current().data(ui::AddressRole).toString(), address);
}

/// Types into a cell: a double click, the text, Enter.
inline void typeInto(QAbstractItemView &view, const QModelIndex &index, const QString &text)
{
    clickCell(view, index);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    const QPointer<QLineEdit> editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(editor, qPrintable(text));
    typeOver(*editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!editor || !editor->isVisible());
}

} // namespace triptych::tests

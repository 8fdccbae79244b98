// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window like ours can be: a tree, an editor and a table in one main window, nothing in
// them.
#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model;
    QMainWindow window;
    auto *splitter = new QSplitter(&window);
    auto *tree = new QTreeView;
    auto *editor = new QsciScintilla;
    auto *table = new QTableView;
    tree->setModel(&model);
    table->setModel(&model);
    for (QWidget *part :
        {static_cast<QWidget *>(tree), static_cast<QWidget *>(editor), static_cast<QWidget *>(table)}) {
        splitter->addWidget(part);
    }
    window.setCentralWidget(splitter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

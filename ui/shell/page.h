// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QUndoStack;
class QWidget;

namespace triptych::ui {

/// What stands in a tab. The tab area owns the page; the page owns its widget.
class Page : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What opens this page again after a restart, and what makes it one of a kind: opening an address that
    /// is open already shows that tab. Panels begin theirs with the item's path:
    /// "apis/shop#/paths/~1orders/post".
    [[nodiscard]] virtual QString address() const = 0;
    /// The text of the tab, plain.
    [[nodiscard]] virtual QString title() const = 0;
    /// More than fits the tab, for its tooltip: a path. Plain.
    [[nodiscard]] virtual QString detail() const { return address(); }
    /// An HTTP method to stand before the title, or nothing.
    [[nodiscard]] virtual QByteArray method() const { return {}; }
    [[nodiscard]] virtual Icon icon() const { return Icon::None; }
    [[nodiscard]] virtual bool isDirty() const { return false; }

    /// Made at the first call, when the tab is first shown; the same afterwards.
    [[nodiscard]] virtual QWidget *widget() = 0;
    /// Where the keyboard starts. Null: the first control in the order of Tab.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }
    /// Undo and redo of the window go to this stack while the page is in front.
    [[nodiscard]] virtual QUndoStack *undoStack() { return nullptr; }

    /// Caret, scroll, folds, splitters: small, JSON. Restored before or after `widget()` exists.
    [[nodiscard]] virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &) {}

    /// Shall the tab go? Answer at once or after asking the user; not answering keeps the tab.
    virtual void mayClose(const std::function<void()> &close) { close(); }

Q_SIGNALS:
    /// Title, dirty, method or icon is another now. A page that gets dirty is pinned.
    void changed();
    /// The user did something that says "keep this": a double click, an edit.
    void pinRequested();
    /// What it shows is gone.
    void closeRequested();
};

/// Makes pages from addresses: one a panel. Asked in the order of registration.
class PageSource
{
public:
    virtual ~PageSource() = default;
    /// Null when the address is not one of its own or what it names is not there any more.
    [[nodiscard]] virtual std::unique_ptr<Page> open(const QString &address) = 0;
};

} // namespace triptych::ui

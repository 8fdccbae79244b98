// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QVBoxLayout;

namespace triptych::ui {

class CommandSet;
class DocumentContext;
class Theme;

/// A part of a document as fields and tables. One a kind of node; a page makes the one that fits.
class Form : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Where the keyboard starts.
    [[nodiscard]] virtual QWidget *firstFocus() const = 0;
    /// Selects what shows the node at a pointer and brings it into sight; the keyboard stays where it is.
    /// False when nothing here shows it: then nothing has moved.
    virtual bool reveal(const text::Pointer &pointer);
    /// What a widget of the form shows, of a table its current row.
    [[nodiscard]] virtual std::optional<text::Pointer> pointerOf(const QWidget *widget) const;

Q_SIGNALS:
    /// Another row of a table is the current one, and it shows this.
    void focused(const triptych::text::Pointer &pointer);
    /// The user wants to see this in a tab of its own.
    void openRequested(const triptych::text::Pointer &pointer);

protected:
    /// Scrolls as little as can be, not at all when it is in sight.
    static void bringIntoSight(QWidget *widget);
};

struct FormParts
{
    const Theme &theme;
    CommandSet &commands;
    DocumentContext &context;
};

/// The form for the node at a pointer: a document's overview, an operation, a schema; for anything else its
/// outline.
[[nodiscard]] Form *makeForm(const FormParts &parts, const text::Pointer &pointer, QWidget *parent);

/// Labels left, 120 wide, right-aligned, muted; fields at most 640: LOOK.
[[nodiscard]] QFormLayout *makeFormLayout(const Theme &theme);
void addFormRow(QFormLayout &layout, const Theme &theme, const QString &label, QWidget *field);

} // namespace triptych::ui

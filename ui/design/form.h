// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"

#include <QWidget>

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
    /// Brings the field of a pointer into sight and, with `focus`, the keyboard to it.
    virtual void reveal(const text::Pointer &) {}

Q_SIGNALS:
    /// The field that has the keyboard now shows this.
    void focused(const triptych::text::Pointer &pointer);
    /// The user wants to see this in a tab of its own.
    void openRequested(const triptych::text::Pointer &pointer);
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

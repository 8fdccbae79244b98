// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

namespace triptych::ui {

class DocumentContext;

/// What the fields of a form have in common: a place in a document. A field writes with every key, so that a
/// crash loses a second at most, and as typing, so that undo takes words; it has no history of its own,
/// Ctrl+Z is the document's.
class BoundField
{
public:
    explicit BoundField(DocumentContext &context, QString label)
        : m_context(context)
        , m_label(std::move(label))
    {
    }
    virtual ~BoundField() = default;

    /// Nothing: there is no such place now; the field is empty and cannot be edited.
    void bind(const std::optional<text::Pointer> &pointer);
    [[nodiscard]] const std::optional<text::Pointer> &pointer() const { return m_pointer; }
    /// Takes over what the document says now.
    void refresh();

protected:
    virtual void show(const QString &text, bool present, bool editable) = 0;
    void write(const QString &text, quintptr origin);
    void writeFlag(bool on);

    DocumentContext &m_context;

private:
    QString m_label;
    std::optional<text::Pointer> m_pointer;
};

/// A text of one line; cleared, its entry goes.
class BoundLine final : public QLineEdit, public BoundField
{
    Q_OBJECT

public:
    BoundLine(DocumentContext &context, const QString &label, QWidget *parent = nullptr);

protected:
    void show(const QString &text, bool present, bool editable) override;
    bool event(QEvent *event) override;
    using QLineEdit::show;
};

/// A text of several lines; Markdown stays source here.
class BoundText final : public QPlainTextEdit, public BoundField
{
    Q_OBJECT

public:
    BoundText(DocumentContext &context, const QString &label, QWidget *parent = nullptr);

protected:
    void show(const QString &text, bool present, bool editable) override;
    bool event(QEvent *event) override;
    using QPlainTextEdit::show;

private:
    bool m_showing = false;
};

/// `true`, or not there.
class BoundCheck final : public QCheckBox, public BoundField
{
    Q_OBJECT

public:
    BoundCheck(DocumentContext &context, const QString &label, QWidget *parent = nullptr);

protected:
    void show(const QString &text, bool present, bool editable) override;
    using QCheckBox::show;
};

} // namespace triptych::ui

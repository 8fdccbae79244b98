// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

class QTableView;

namespace triptych::ui {

class RowsModel;
class CommandSet;
class Theme;

/// A line of a request. It has no history of its own: Ctrl+Z is the document's.
class RequestLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit RequestLine(const QString &name, QWidget *parent = nullptr);
    /// Takes over what the document says; the cursor stays where it was.
    void showText(const QString &text);

protected:
    bool event(QEvent *event) override;
};

/// A text of several lines; else as RequestLine.
class RequestText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RequestText(const QString &name, QWidget *parent = nullptr);
    void showText(const QString &text);

Q_SIGNALS:
    /// By the user, not by showText().
    void textEdited(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    bool m_showing = false;
};

/// A table of rows that can be typed into; Delete removes the row in front.
[[nodiscard]] QTableView *makeRowsTable(
    const Theme &theme, CommandSet &commands, RowsModel &model, const QString &name, QWidget *parent);

} // namespace triptych::ui

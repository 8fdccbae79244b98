// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QStackedLayout;

namespace triptych::ui {

class CodeEditor;
class CommandSet;
class EditBinding;
class ErrorBar;
class RequestContext;
class RequestText;
class RowsModel;
class Theme;

/// What a request sends: nothing, text, fields, or a file beside it, which is edited as the document it is.
/// A text that grows a second line moves to such a file.
class BodyForm final : public QWidget
{
    Q_OBJECT

public:
    BodyForm(const Theme &theme, CommandSet &commands, RequestContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &type() const { return *m_type; }
    [[nodiscard]] RequestText &text() const { return *m_text; }
    /// Of the body's file; null while the body is in the request itself.
    [[nodiscard]] CodeEditor *editor() const;
    /// Of the body's file, for the window's undo; null while the focus is not in it.
    [[nodiscard]] EditBinding *focusedBinding() const;

private:
    void refresh();
    void chooseType(const QByteArray &type);
    void writeText(const QString &text);
    void showFile(const QString &file);
    void dropEditor();
    void report(const Status &status);

    const Theme &m_theme;
    RequestContext &m_context;
    QComboBox *m_type;
    ErrorBar *m_error;
    QStackedLayout *m_stack;
    QWidget *m_none;
    RequestText *m_text;
    RowsModel *m_fields;
    QWidget *m_table;
    QPointer<CodeEditor> m_editor;
    EditBinding *m_binding = nullptr;
    QString m_file; ///< that the editor shows, its path in the project
};

} // namespace triptych::ui

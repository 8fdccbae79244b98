// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace triptych::ui {

class ErrorBar;
class Theme;

/// Asks for one line: a name, a path. Stays open with the Problem beneath the field until what was typed is
/// taken. Non-blocking (open()); deletes itself.
class NamePrompt final : public QDialog
{
    Q_OBJECT

public:
    NamePrompt(const Theme &theme, const QString &title, const QString &text,
        std::function<Status(const QString &)> accept, QWidget *parent);

    [[nodiscard]] QLineEdit &field() const { return *m_field; }

private:
    void tryAccept();

    std::function<Status(const QString &)> m_accept;
    QLineEdit *m_field;
    ErrorBar *m_error;
};

} // namespace triptych::ui

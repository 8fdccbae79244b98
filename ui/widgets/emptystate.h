// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QHBoxLayout;

namespace triptych::ui {

class Theme;
class ThemedLabel;

/// What a list shows while it has nothing: one line, and the next step as the screen's one primary button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &line, QWidget *parent = nullptr);

    void setLine(const QString &line);
    /// The primary button, the same one at every call.
    QPushButton *setPrimary(const QString &text);
    /// A further, ordinary button behind it.
    QPushButton *addButton(const QString &text);
    /// Something to copy, in the fixed font with a Copy button: the URL of a webhook.
    void setCopyable(const QString &text);

private:
    const Theme &m_theme;
    ThemedLabel *m_line;
    QWidget *m_copyRow = nullptr;
    ThemedLabel *m_copyText = nullptr;
    QHBoxLayout *m_buttons;
    QPushButton *m_primary = nullptr;
};

} // namespace triptych::ui

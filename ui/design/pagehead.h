// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace triptych::ui {

class Theme;
class ThemedLabel;

/// The line above a page: method, title, and at the right the choice of Form, Source and Split.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    PageHead(const Theme &theme, QWidget *parent);

    void setTitle(const QByteArray &method, const QString &title);
    /// Ids are those of DocumentPage::View.
    [[nodiscard]] QButtonGroup *views() const { return m_views; }

private:
    const Theme &m_theme;
    ThemedLabel *m_method;
    ThemedLabel *m_title;
    QButtonGroup *m_views;
};

} // namespace triptych::ui

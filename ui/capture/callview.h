// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/job.h"
#include "model/message/capture.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace triptych::ui {

class CommandSet;
class HeadersModel;
class PagedView;
class Theme;
class ThemedLabel;
class ValueTreeModel;

/// One webhook call: its body as values and as text, its headers as they came, its bytes.
class CallView final : public QWidget
{
    Q_OBJECT

public:
    CallView(const Theme &theme, CommandSet &commands, QThreadPool &pool, QWidget *parent = nullptr);

    void showCapture(const Capture &capture);
    void clear();
    [[nodiscard]] qint64 shownId() const { return m_id; }

private:
    QWidget *makeBodyTab(CommandSet &commands);
    QWidget *makeHeadersTab(CommandSet &commands);
    void showTree(bool tree);

    const Theme &m_theme;
    LatestJob m_parse;
    qint64 m_id = 0;
    bool m_prefersTree = true;
    ThemedLabel *m_title;
    ThemedLabel *m_notes;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    ValueTreeModel *m_values;
    HeadersModel *m_headers;
    QStackedWidget *m_bodies = nullptr;
    QTreeView *m_tree = nullptr;
    PagedView *m_text = nullptr;
    PagedView *m_raw = nullptr;
    QPushButton *m_asTree = nullptr;
    QPushButton *m_asText = nullptr;
    QPushButton *m_reveal = nullptr;
};

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/job.h"
#include "model/http/client.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace triptych::ui {

class CommandSet;
class ErrorBar;
class HeadersModel;
class PagedView;
class Theme;
class ThemedLabel;
class TimingBars;
class ValueTreeModel;

/// What came of a call: status, time and size in one line, and beneath it body, headers, timing, and the
/// bytes that were sent. Everything entered as a secret is masked before it comes here.
class ResponseView final : public QWidget
{
    Q_OBJECT

public:
    ResponseView(const Theme &theme, CommandSet &commands, QThreadPool &pool, QWidget *parent = nullptr);

    void showExchange(const Exchange &exchange, const Problems &problems = {});
    /// While a call is on its way; the last answer stays, greyed.
    void setRunning(bool running);
    void showProgress(const http::Progress &progress);

    [[nodiscard]] bool hasExchange() const { return m_hasExchange; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] ErrorBar &error() const { return *m_error; }
    [[nodiscard]] QTabWidget &parts() const { return *m_tabs; }
    [[nodiscard]] PagedView &text() const { return *m_text; }
    [[nodiscard]] ValueTreeModel &values() const { return *m_values; }
    [[nodiscard]] HeadersModel &headers() const { return *m_headers; }
    [[nodiscard]] PagedView &sent() const { return *m_sent; }

private:
    void buildHead();
    void buildTabs();
    QWidget *makeBodyTab();
    QWidget *makeHeadersTab();
    void showStatus(const Exchange &exchange);
    void showBody(const Exchange &exchange);
    void showTree(bool tree);

    const Theme &m_theme;
    CommandSet &m_commands;
    LatestJob m_parse;
    ThemedLabel *m_status;
    ThemedLabel *m_time;
    ThemedLabel *m_size;
    ThemedLabel *m_progress;
    ThemedLabel *m_note;
    ErrorBar *m_error;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QStackedWidget *m_bodies = nullptr;
    QWidget *m_bodyBar = nullptr;
    QPushButton *m_asTree = nullptr;
    QPushButton *m_asText = nullptr;
    QPushButton *m_reveal = nullptr;
    QTreeView *m_tree = nullptr;
    PagedView *m_text = nullptr;
    PagedView *m_sent = nullptr;
    ValueTreeModel *m_values;
    HeadersModel *m_headers;
    TimingBars *m_timing = nullptr;
    bool m_hasExchange = false;
    bool m_prefersTree = true;
};

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/client.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;
class QThreadPool;

namespace triptych::ui {

class BodyView;
class CommandSet;
class ErrorBar;
class HeadersModel;
class HeaderTable;
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
    [[nodiscard]] ValueTreeModel &values() const;
    [[nodiscard]] PagedView &text() const;
    [[nodiscard]] HeadersModel &headers() const;
    [[nodiscard]] PagedView &sent() const { return *m_sent; }

private:
    void buildHead();
    void buildTabs();
    void showStatus(const Exchange &exchange);

    const Theme &m_theme;
    CommandSet &m_commands;
    ThemedLabel *m_status;
    ThemedLabel *m_time;
    ThemedLabel *m_size;
    ThemedLabel *m_progress;
    ThemedLabel *m_note;
    ErrorBar *m_error;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    BodyView *m_body;
    HeaderTable *m_headers;
    TimingBars *m_timing;
    PagedView *m_sent;
    bool m_hasExchange = false;
};

} // namespace triptych::ui

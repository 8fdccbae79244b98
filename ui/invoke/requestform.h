// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/items/parts.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace triptych::ui {

class AuthForm;
class BodyForm;
class CommandSet;
class ErrorBar;
class RequestContext;
class RequestLine;
class RequestText;
class RowsModel;
class Theme;

/// A request as it is drawn up: method, URL and Send, and beneath them its parts in tabs.
class RequestForm final : public QWidget
{
    Q_OBJECT

public:
    RequestForm(const Theme &theme, CommandSet &commands, RequestContext &context, QWidget *parent = nullptr);

    [[nodiscard]] RequestLine &url() const { return *m_url; }
    [[nodiscard]] QComboBox &method() const { return *m_method; }
    [[nodiscard]] QTabWidget &parts() const { return *m_tabs; }
    [[nodiscard]] RowsModel &parameters() const { return *m_parameters; }
    [[nodiscard]] RowsModel &headers() const { return *m_headers; }
    [[nodiscard]] AuthForm &auth() const { return *m_auth; }
    [[nodiscard]] BodyForm &body() const { return *m_body; }
    /// While a call runs, Send becomes Cancel.
    void setRunning(bool running);
    /// What stands in the way of sending; empty clears it.
    void showProblems(const Problems &problems);

Q_SIGNALS:
    void sendRequested();
    void cancelRequested();

private:
    void buildLine();
    void buildTabs();
    void refresh();
    void writeUrl(const QString &text);
    void leaveUrl();
    void writeRows(const QByteArray &key, const items::Rows &rows, const QString &label);
    void writeMethod(const QString &text);
    void report(const Status &status);

    const Theme &m_theme;
    CommandSet &m_commands;
    RequestContext &m_context;
    QComboBox *m_method;
    RequestLine *m_url;
    QPushButton *m_send;
    ErrorBar *m_error;
    QTabWidget *m_tabs;
    RowsModel *m_parameters;
    RowsModel *m_headers;
    AuthForm *m_auth = nullptr;
    BodyForm *m_body = nullptr;
    RequestText *m_docs = nullptr;
    qsizetype m_urlSize = 0; ///< before the key that is being handled
    bool m_running = false;
};

} // namespace triptych::ui

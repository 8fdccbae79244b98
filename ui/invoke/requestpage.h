// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/client.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <memory>

class QShortcut;
class QSplitter;

namespace triptych::ui {

class RequestContext;
class RequestForm;
class ResponseView;
class SecretPrompt;

/// A request in a tab: drawn up at the left, its answer at the right; below 1100 pixels the answer goes under
/// the request. Its address is the item's.
class RequestPage final : public Page
{
    Q_OBJECT

public:
    explicit RequestPage(std::unique_ptr<RequestContext> context);
    ~RequestPage() override;

    [[nodiscard]] QString address() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] QByteArray method() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    void send();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_call != 0; }
    [[nodiscard]] RequestContext &context() const { return *m_context; }
    [[nodiscard]] RequestForm &form();
    [[nodiscard]] ResponseView &response();
    [[nodiscard]] SecretPrompt &prompt();

private:
    void build();
    void connectDesk();
    void bindCommands();
    void check();
    void setRunning(quint64 call);
    void onFinished(const http::CallResult &result);
    void onFailed(const Problems &problems, const QStringList &missing);

    std::unique_ptr<RequestContext> m_context;
    QPointer<QWidget> m_widget;
    QSplitter *m_splitter = nullptr;
    RequestForm *m_form = nullptr;
    ResponseView *m_response = nullptr;
    SecretPrompt *m_prompt = nullptr;
    QShortcut *m_escape = nullptr; ///< on while a call runs
    quint64 m_call = 0;
    int m_part = 0; ///< the tab in front, until there is a form
};

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/exchange.h"
#include "ui/invoke/invokeparts.h"
#include "ui/shell/page.h"

#include <QPointer>

namespace triptych::ui {

class ResponseView;

/// One call of the history in a tab, read-only: "history/12".
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    ExchangePage(const InvokeParts &parts, Exchange exchange);
    ~ExchangePage() override;

    [[nodiscard]] static QString addressOf(qint64 id);
    /// 0 for an address of something else.
    [[nodiscard]] static qint64 idOf(const QString &address);

    [[nodiscard]] QString address() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] QByteArray method() const override;
    [[nodiscard]] Icon icon() const override { return Icon::History; }
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] ResponseView &response();

private:
    void build();

    InvokeParts m_parts;
    Exchange m_exchange;
    QPointer<QWidget> m_widget;
    ResponseView *m_response = nullptr;
};

} // namespace triptych::ui

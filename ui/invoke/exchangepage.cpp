// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/exchangepage.h"

#include "model/base/clock.h"
#include "ui/invoke/responseview.h"
#include "ui/invoke/tr.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tabarea.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

namespace {

constexpr QLatin1StringView prefix = "history/"_L1;

} // namespace

ExchangePage::ExchangePage(const InvokeParts &parts, Exchange exchange)
    : m_parts(parts)
    , m_exchange(std::move(exchange))
{
}

ExchangePage::~ExchangePage()
{
    delete m_widget;
}

QString ExchangePage::addressOf(qint64 id)
{
    return prefix + QString::number(id);
}

qint64 ExchangePage::idOf(const QString &address)
{
    return address.startsWith(prefix) ? address.mid(prefix.size()).toLongLong() : 0;
}

QString ExchangePage::address() const
{
    return addressOf(m_exchange.id);
}

QString ExchangePage::title() const
{
    const QString request = m_exchange.requestAddress.section(u'/', -1);
    return (request.isEmpty() ? QString::fromUtf8(m_exchange.url) : request) + " #"_L1 +
           QString::number(m_exchange.id);
}

QString ExchangePage::detail() const
{
    return QString::fromUtf8(m_exchange.url) + u'\n' + toRfc3339(m_exchange.startedAtMs);
}

QByteArray ExchangePage::method() const
{
    return m_exchange.request.method;
}

ResponseView &ExchangePage::response()
{
    (void)widget();
    return *m_response;
}

QWidget *ExchangePage::widget()
{
    if (!m_widget) {
        build();
    }
    return m_widget;
}

void ExchangePage::build()
{
    const Theme &theme = m_parts.window.theme();
    m_widget = new QWidget;
    m_widget->setBackgroundRole(QPalette::Base);
    m_widget->setAutoFillBackground(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), 0);
    head->setSpacing(theme.px(8));
    head->addWidget(new ThemedLabel(
        theme, oneLine(QString::fromUtf8(method())), roleForMethod(method()), LabelFont::Fixed, m_widget));
    auto *url = new ThemedLabel(
        theme, oneLine(QString::fromUtf8(m_exchange.url)), Role::Text, LabelFont::Fixed, m_widget);
    url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    url->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(url, 1);
    head->addWidget(
        new ThemedLabel(theme, toRfc3339(m_exchange.startedAtMs), Role::Muted, LabelFont::Fixed, m_widget));
    if (!m_exchange.requestAddress.isEmpty()) {
        auto *open = new QPushButton(Tr::tr("Open request"), m_widget);
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this,
            [this] { m_parts.window.tabs().open(m_exchange.requestAddress, OpenMode::Pinned); });
        head->addWidget(open);
    }
    m_response = new ResponseView(theme, m_parts.window.commands(), m_parts.pool, m_widget);
    m_response->showExchange(m_exchange);
    auto *column = new QVBoxLayout(m_widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_response, 1);
}

} // namespace triptych::ui

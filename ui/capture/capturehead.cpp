// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturehead.h"

#include "ui/capture/capturedesk.h"
#include "ui/capture/capturepage.h"
#include "ui/capture/handlerfiles.h"
#include "ui/capture/tr.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/themedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using capture::Tr;

CaptureHead::CaptureHead(const CaptureParts &parts, CapturePage &page, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_page(page)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    if (!page.folder().isEmpty()) {
        buildRule(column);
    }
}

void CaptureHead::buildHead(QVBoxLayout *column)
{
    const Theme &theme = m_parts.window.theme();
    auto &commands = m_parts.window.commands();
    m_title = new ThemedLabel(theme, {}, Role::Text, LabelFont::Title, this);
    m_listening = new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this);
    m_url = new ThemedLabel(theme, {}, Role::Muted, LabelFont::Fixed, this);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_url->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *copy = new IconButton(theme, Icon::Copy, Tr::tr("Copy the URL"), this);
    connect(
        copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_page.url()); });
    auto *curl = new QPushButton(Tr::tr("Copy curl"), this);
    connect(curl, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_page.curlCommand()); });
    m_handler = new QPushButton(this);
    connect(
        m_handler, &QPushButton::clicked, this, [&commands] { commands.run("capture.createHandler"_L1); });
    m_toggle = new QPushButton(this);
    connect(m_toggle, &QPushButton::clicked, this, [this, &commands] {
        const bool listens = m_parts.desk.state() == CaptureDesk::State::Listening;
        commands.run(listens ? "capture.stop"_L1 : "capture.start"_L1);
    });
    for (QPushButton *button : {curl, m_handler, m_toggle}) {
        button->setAutoDefault(false);
    }
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    line->setSpacing(theme.px(8));
    line->addWidget(m_title);
    line->addWidget(m_listening);
    line->addWidget(m_url, 1);
    line->addWidget(copy);
    line->addWidget(curl);
    line->addWidget(m_handler);
    line->addWidget(m_toggle);
    column->addLayout(line);
}

void CaptureHead::buildRule(QVBoxLayout *column)
{
    const Theme &theme = m_parts.window.theme();
    auto *name = new ThemedLabel(theme, Tr::tr("Event type by"), Role::Muted, LabelFont::Normal, this);
    m_rule = new QLineEdit(this);
    m_rule->setFont(theme.fixedFont());
    m_rule->setPlaceholderText(Tr::tr("one type for all calls"));
    m_rule->setAccessibleName(Tr::tr("Event type by"));
    setPlainToolTip(
        m_rule, Tr::tr("header:NAME, a JSON Pointer such as /type, or several with blanks between"));
    m_rule->setMaximumWidth(theme.px(360));
    connect(m_rule, &QLineEdit::editingFinished, this, &CaptureHead::takeRule);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    line->setSpacing(theme.px(8));
    line->addWidget(name);
    line->addWidget(m_rule, 1);
    line->addStretch(1);
    column->addLayout(line);
}

void CaptureHead::takeRule()
{
    const auto item = m_page.webhookItem();
    const QStringList words = m_rule->text().split(u' ', Qt::SkipEmptyParts);
    if (!item || words == item->handler.eventType) {
        return;
    }
    const Status set = setEventType(m_parts, m_page.folder(), words);
    if (!set) {
        Q_EMIT problemFound(set.error());
    }
}

void CaptureHead::refresh(bool empty)
{
    using State = CaptureDesk::State;
    const State state = m_parts.desk.state();
    const bool listens = state == State::Listening;
    m_title->setText(oneLine(m_page.title(), 80));
    const QString holder = state == State::Stopped ? m_parts.desk.holder() : QString();
    m_listening->setText(listens             ? u"● "_s + Tr::tr("listening")
                         : !holder.isEmpty() ? u"● "_s + Tr::tr("%1 takes the calls").arg(oneLine(holder, 80))
                         : state == State::Starting ? u"◌ "_s + Tr::tr("starting…")
                         : state == State::Stopping ? u"◌ "_s + Tr::tr("stopping…")
                                                    : u"○ "_s + Tr::tr("stopped"));
    m_listening->setRole(listens ? Role::Ok : holder.isEmpty() ? Role::Muted : Role::Info);
    m_url->setText(oneLine(m_page.url()));
    m_url->setRole(listens ? Role::Text : Role::Muted);
    m_toggle->setText(listens ? Tr::tr("Stop listening") : Tr::tr("Start listening"));
    m_toggle->setEnabled(listens || state == State::Stopped);
    m_handler->setVisible(!m_page.folder().isEmpty());
    m_handler->setText(
        hasDefinition(m_parts, m_page.folder()) ? Tr::tr("Update handler") : Tr::tr("Create handler"));
    if (const auto item = m_page.webhookItem(); item && m_rule && !m_rule->hasFocus()) {
        m_rule->setText(item->handler.eventType.join(u' '));
    }
    m_toggle->setDefault(!empty && !listens);
    m_toggle->setVisible(!empty || listens);
    m_handler->setEnabled(!empty);
}

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/paint.h"
#include "ui/shell/theme/styleparts.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/themedlabel.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

/// A whole row as one button: icon, title, muted detail, keys at the right.
class StartRow final : public QAbstractButton
{
public:
    StartRow(
        const Theme &theme, Icon icon, const QString &title, QString detail, QString keys, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(icon)
        , m_title(oneLine(title, 200))
        , m_detail(std::move(detail))
        , m_keys(std::move(keys))
    {
        setText(plainLabelText(m_title));
        setAccessibleName(m_title);
        setAccessibleDescription(m_detail);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(520), m_theme.px(32)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        option.state.setFlag(QStyle::State_Sunken, isDown());
        paintToolButton(m_theme, option, painter);
        QRect inner = rect().adjusted(m_theme.px(8), 0, -m_theme.px(12), 0);
        const int side = m_theme.px(16);
        paintIcon(painter, QRect(inner.left(), 0, side, height()), m_icon, side, m_theme.color(Role::Accent));
        inner.setLeft(inner.left() + side + m_theme.px(10));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_keys);
        inner.setRight(inner.right() - fontMetrics().horizontalAdvance(m_keys) - m_theme.px(12));
        painter.setPen(m_theme.color(Role::Text));
        painter.drawText(
            inner, Qt::AlignVCenter, fontMetrics().elidedText(m_title, Qt::ElideRight, inner.width()));
        inner.setLeft(inner.left() + fontMetrics().horizontalAdvance(m_title) + m_theme.px(12));
        painter.setPen(m_theme.color(Role::Muted));
        if (inner.width() > m_theme.px(24)) {
            painter.drawText(
                inner, Qt::AlignVCenter, fontMetrics().elidedText(m_detail, Qt::ElideMiddle, inner.width()));
        }
    }

private:
    const Theme &m_theme;
    Icon m_icon;
    QString m_title;
    QString m_detail;
    QString m_keys;
};

void clearRows(QVBoxLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

StartPage::StartPage(const Theme &theme, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_commands(commands)
    , m_steps(new QVBoxLayout)
    , m_recent(new QVBoxLayout)
    , m_recentTitle(new ThemedLabel(theme, Tr::tr("Recent"), Role::Text, LabelFont::Strong, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *outer = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    outer->addStretch(1);
    outer->addLayout(column, 0);
    outer->addStretch(1);
    column->setSpacing(theme.px(4));
    column->addStretch(2);
    auto *title = new ThemedLabel(theme, u"Triptych"_s, Role::Text, LabelFont::Title, this);
    auto *line = new ThemedLabel(theme, Tr::tr("Design, capture and invoke: one project, plain files."),
        Role::Muted, LabelFont::Normal, this);
    column->addWidget(title);
    column->addWidget(line);
    column->addSpacing(theme.px(16));
    m_steps->setSpacing(0);
    m_recent->setSpacing(0);
    column->addLayout(m_steps);
    column->addSpacing(theme.px(16));
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addStretch(3);
    for (QWidget *label : {static_cast<QWidget *>(title), static_cast<QWidget *>(line), m_recentTitle}) {
        label->setContentsMargins(theme.px(8), 0, 0, 0);
    }
    m_recentTitle->setVisible(false);
    connect(&commands, &CommandSet::changed, this, &StartPage::fillSteps);
    fillSteps();
}

QWidget *StartPage::addRow(
    QVBoxLayout &rows, Icon icon, const QString &title, const QString &detail, const QString &keys)
{
    auto *row = new StartRow(m_theme, icon, title, detail, keys, this);
    rows.addWidget(row);
    return row;
}

void StartPage::fillSteps()
{
    struct Step
    {
        QLatin1StringView command;
        QString detail;
    };
    const Step steps[] = {
        {"project.new"_L1, Tr::tr("an empty folder made for git")},
        {"project.open"_L1, Tr::tr("a folder, or a lone OpenAPI document")},
        {"project.openSample"_L1, Tr::tr("a shop with an API, webhooks and a service")},
    };
    QStringList bound;
    for (const Step &step : steps) {
        if (m_commands.isBound(step.command)) {
            bound.append(step.command + m_commands.toolTip(step.command));
        }
    }
    if (property("bound").toStringList() == bound) {
        return; // commands change often while the window is built; these three hardly ever
    }
    setProperty("bound", bound);
    clearRows(*m_steps);
    for (const Step &step : steps) {
        if (!m_commands.isBound(step.command)) {
            continue;
        }
        const CommandInfo &info = *m_commands.info(step.command);
        const QList<QKeySequence> keys = m_commands.keys(step.command);
        auto *row = static_cast<QAbstractButton *>(addRow(*m_steps, info.icon, CommandSet::text(info),
            step.detail, keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText)));
        connect(row, &QAbstractButton::clicked, this, [this, id = step.command] { m_commands.run(id); });
    }
}

void StartPage::setRecent(const QList<Recent> &recent)
{
    clearRows(*m_recent);
    for (const Recent &project : recent) {
        auto *row = static_cast<QAbstractButton *>(
            addRow(*m_recent, Icon::Folder, project.name, oneLine(project.path), {}));
        setPlainToolTip(row, project.path);
        connect(
            row, &QAbstractButton::clicked, this, [this, path = project.path] { Q_EMIT recentChosen(path); });
    }
    m_recentTitle->setVisible(!recent.isEmpty());
}

QWidget *StartPage::firstFocus() const
{
    const QLayoutItem *first = m_steps->itemAt(0) ? m_steps->itemAt(0) : m_recent->itemAt(0);
    return first ? const_cast<QLayoutItem *>(first)->widget() : nullptr;
}

} // namespace triptych::ui

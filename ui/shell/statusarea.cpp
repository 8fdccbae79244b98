// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusarea.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plain.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

constexpr int messageMs = 8000;

/// The widget and the object of one running work, tied together by the life of the object.
class Task final : public StatusTask
{
public:
    Task(const Theme &theme, const QString &name, QHBoxLayout &row, QObject *parent)
        : StatusTask(parent)
        , m_name(name)
        , m_box(new QWidget)
        , m_label(plainLabel(name, m_box))
        , m_bar(new QProgressBar(m_box))
    {
        auto *layout = new QHBoxLayout(m_box);
        layout->setContentsMargins(theme.px(8), 0, 0, 0);
        m_bar->setFixedSize(theme.px(80), theme.px(6));
        m_bar->setTextVisible(false);
        m_bar->setRange(0, 0);
        m_bar->setAccessibleName(name);
        auto *cancel = new IconButton(theme, Icon::Close, Tr::tr("Cancel: %1").arg(name), m_box);
        layout->addWidget(m_label);
        layout->addWidget(m_bar);
        layout->addWidget(cancel);
        row.addWidget(m_box);
        connect(cancel, &QToolButton::clicked, this, &StatusTask::cancelled);
    }

    ~Task() override
    {
        if (m_box) {
            m_box->deleteLater();
        }
    }

    void setProgress(qint64 done, qint64 total) override
    {
        if (!m_box) {
            return;
        }
        const QString count = total > 0 ? u"%L1 / %L2"_s.arg(done).arg(total) : u"%L1"_s.arg(done);
        m_label->setText(m_name + u' ' + count);
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    }

private:
    QString m_name;
    QPointer<QWidget> m_box;
    QLabel *m_label;
    QProgressBar *m_bar;
};

} // namespace

StatusSegment::StatusSegment(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    nameControl(m_button, name);
    connect(m_button, &QToolButton::clicked, this, &StatusSegment::clicked);
    setVisible(false);
}

void StatusSegment::setText(const QString &text, Role role)
{
    m_role = role;
    m_button->setText(plainLabelText(oneLine(text, 200)));
    m_button->setAccessibleName(m_name + u": "_s + text);
    recolor();
    setVisible(!text.isEmpty());
}

QString StatusSegment::text() const
{
    return m_button->text();
}

void StatusSegment::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolor();
    }
}

void StatusSegment::recolor()
{
    QPalette own = m_button->palette();
    own.setColor(QPalette::ButtonText, m_theme.color(m_role));
    if (own != m_button->palette()) {
        m_button->setPalette(own);
    }
}

StatusArea::StatusArea(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_left(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_message(plainLabel({}, this))
    , m_action(new QPushButton(this))
    , m_fade(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(6), 1, theme.px(6), 0);
    row->setSpacing(theme.px(4));
    for (QHBoxLayout *part : {m_left, m_middle, m_right}) {
        part->setSpacing(theme.px(4));
    }
    row->addLayout(m_left);
    row->addWidget(m_message);
    row->addWidget(m_action);
    row->addStretch(1);
    row->addLayout(m_middle);
    row->addLayout(m_right);
    m_message->setAccessibleName(Tr::tr("Message"));
    m_message->setVisible(false);
    m_action->setFlat(true);
    m_action->setVisible(false);
    m_fade->setSingleShot(true);
    connect(m_fade, &QTimer::timeout, this, [this] { showMessage({}); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = m_run;
        showMessage({});
        if (run) {
            run();
        }
    });
}

StatusSegment *StatusArea::addSegment(const QString &id, const QString &name, Side side)
{
    auto *segment = new StatusSegment(m_theme, name, this);
    (side == Side::Left ? m_left : m_right)->addWidget(segment);
    m_segments.insert(id, segment);
    return segment;
}

StatusSegment *StatusArea::segment(const QString &id) const
{
    return m_segments.value(id);
}

void StatusArea::showMessage(const QString &text, const QString &action, std::function<void()> run)
{
    m_run = std::move(run);
    m_message->setText(oneLine(text, 300));
    m_message->setVisible(!text.isEmpty());
    m_action->setText(plainLabelText(action));
    m_action->setVisible(!text.isEmpty() && !action.isEmpty());
    QPalette link = m_action->palette();
    link.setColor(QPalette::ButtonText, m_theme.color(Role::Accent));
    m_action->setPalette(link);
    m_fade->start(messageMs);
}

QString StatusArea::message() const
{
    return m_message->text();
}

StatusTask *StatusArea::beginTask(const QString &name, QObject *parent)
{
    return new Task(m_theme, name, *m_middle, parent);
}

QWidget *StatusArea::voice() const
{
    return m_message;
}

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/findbar.h"

#include "ui/editors/tr.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using editors::Tr;

FindBar::FindBar(const Theme &theme, QThreadPool &pool, std::function<QByteArray()> text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(std::move(text))
    , m_words(new QLineEdit(this))
    , m_case(new QToolButton(this))
    , m_previous(new IconButton(theme, Icon::ChevronUp, Tr::tr("Previous match"), this))
    , m_next(new IconButton(theme, Icon::ChevronDown, Tr::tr("Next match"), this))
    , m_count(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_job(pool)
{
    setVisible(false);
    setAccessibleName(Tr::tr("Find"));
    m_words->setPlaceholderText(Tr::tr("Find"));
    m_words->setAccessibleName(Tr::tr("Find"));
    m_words->setMaximumWidth(theme.px(320));
    m_case->setText(u"Aa"_s);
    m_case->setAccessibleName(Tr::tr("Match case"));
    m_case->setToolTip(Tr::tr("Match case"));
    m_case->setCheckable(true);
    m_case->setAutoRaise(true);
    m_case->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *close = new IconButton(theme, Icon::Close, Tr::tr("Close"), this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4));
    row->setSpacing(theme.px(4));
    row->addWidget(m_words, 1);
    row->addWidget(m_case);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(close);

    connect(m_words, &QLineEdit::textChanged, this, [this] { search(Then::Stay); });
    connect(m_case, &QToolButton::toggled, this, [this] { search(Then::Stay); });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    showCount();
}

void FindBar::open(const QByteArray &words)
{
    setVisible(true);
    m_words->setFocus(Qt::ShortcutFocusReason);
    const QString selected = QString::fromUtf8(words);
    if (!selected.isEmpty() && !selected.contains(u'\n') && selected != m_words->text()) {
        m_words->setText(selected);
    } else {
        search(Then::Stay);
    }
    m_words->selectAll();
}

void FindBar::close()
{
    m_job.cancel();
    setVisible(false);
    Q_EMIT closed();
}

bool FindBar::hasWords() const
{
    return isVisibleTo(parentWidget()) && !m_words->text().isEmpty();
}

void FindBar::setPlace(ByteSpan place)
{
    if (m_place != place) {
        m_place = place;
        showCount();
    }
}

void FindBar::refresh()
{
    if (isVisibleTo(parentWidget())) {
        search(Then::Nothing);
    }
}

void FindBar::next()
{
    go(Then::Next);
}

void FindBar::previous()
{
    go(Then::Previous);
}

void FindBar::search(Then then)
{
    // What was to be shown when the last search ended is still to be shown when this one does.
    m_then = m_job.isRunning() && then == Then::Nothing ? m_then : then;
    m_job.start(
        [text = m_text(), words = m_words->text().toUtf8(), matchCase = m_case->isChecked()](
            const CancelToken &token) { return findBytes(text, words, matchCase, mostCounted, token); },
        [this](const FoundSpans &found) {
            m_found = found;
            go(std::exchange(m_then, Then::Nothing));
        });
}

void FindBar::go(Then then)
{
    if (m_job.isRunning()) {
        m_then = then;
        return;
    }
    const auto &spans = m_found.spans;
    if (then != Then::Nothing && !spans.empty()) {
        // Typing on stays where it is as long as that fits; the others leave it.
        const qsizetype from = then == Then::Next ? m_place.end : m_place.start;
        auto at = std::lower_bound(spans.begin(), spans.end(), from,
            [](const ByteSpan &span, qsizetype offset) { return span.start < offset; });
        if (then == Then::Previous) {
            at = at == spans.begin() ? spans.end() - 1 : at - 1;
        } else if (at == spans.end()) {
            at = spans.begin();
        }
        m_place = *at;
        Q_EMIT found(at->start, at->end);
    }
    showCount();
}

void FindBar::showCount()
{
    const auto &spans = m_found.spans;
    const bool some = !spans.empty() && !m_words->text().isEmpty();
    const auto here = std::find(spans.begin(), spans.end(), m_place);
    const QString all = QString::number(spans.size()) + (m_found.more ? u"+"_s : QString());
    QString text;
    if (some && here != spans.end()) {
        text = Tr::tr("%1 of %2").arg(here - spans.begin() + 1).arg(all);
    } else if (some) {
        text = Tr::tr("%1 found").arg(all);
    } else if (!m_words->text().isEmpty()) {
        text = Tr::tr("Nothing found");
    }
    m_count->setText(text);
    m_words->setAccessibleDescription(text);
    m_previous->setEnabled(some);
    m_next->setEnabled(some);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->modifiers() & Qt::ShiftModifier ? previous() : next();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Line));
}

} // namespace triptych::ui

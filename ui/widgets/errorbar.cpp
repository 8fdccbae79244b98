// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorbar.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/tr.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using widgets::Tr;

ErrorBar::ErrorBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_code(new ThemedLabel(theme, {}, Role::Error, LabelFont::Strong, this))
    , m_message(new ThemedLabel(theme, {}, Role::Text, LabelFont::Normal, this))
    , m_remedy(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_action(new QPushButton(this))
{
    setVisible(false);
    setAccessibleName(Tr::tr("Error"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6));
    row->setSpacing(theme.px(8));
    for (ThemedLabel *label : {m_code, m_message, m_remedy}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_message->setWordWrap(true);
    m_remedy->setWordWrap(true);
    m_action->setVisible(false);
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_message);
    words->addWidget(m_remedy);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    auto *copy = new IconButton(theme, Icon::Copy, Tr::tr("Copy the error"), this);
    auto *close = new IconButton(theme, Icon::Close, Tr::tr("Dismiss"), this);
    row->addWidget(copy);
    row->addWidget(close);
    connect(copy, &QToolButton::clicked, this, [this] {
        const QString remedy = m_problem.remedy.isEmpty() ? QString() : u"\n"_s + m_problem.remedy;
        QGuiApplication::clipboard()->setText(m_problem.toLine() + remedy);
    });
    connect(close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
}

void ErrorBar::showProblem(const Problem &problem)
{
    m_problem = problem;
    m_code->setRole(roleForSeverity(problem.severity));
    m_code->setText(signForSeverity(problem.severity) + u' ' + QString::fromLatin1(problem.code));
    const Location &place = problem.location;
    const QString at = place.file.isEmpty() ? QString()
                       : place.line > 0     ? u"%1:%2: "_s.arg(oneLine(place.file)).arg(place.line)
                                            : oneLine(place.file) + u": "_s;
    m_message->setText(at + problem.message);
    m_remedy->setText(problem.remedy);
    m_remedy->setVisible(!problem.remedy.isEmpty());
    setAccessibleDescription(problem.message + u' ' + problem.remedy);
    setVisible(true);
    update();
}

void ErrorBar::clear()
{
    m_problem = {};
    setVisible(false);
}

QPushButton *ErrorBar::setAction(const QString &text)
{
    m_action->setText(plainLabelText(text));
    m_action->setVisible(!text.isEmpty());
    return m_action;
}

void ErrorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Raised));
    painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(roleForSeverity(m_problem.severity)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Line));
}

} // namespace triptych::ui

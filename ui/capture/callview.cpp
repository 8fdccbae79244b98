// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/callview.h"

#include "model/base/clock.h"
#include "ui/capture/tr.h"
#include "ui/editors/bodyview.h"
#include "ui/editors/pagedview.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/shell/copybinding.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headertable.h"
#include "ui/widgets/themedlabel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using capture::Tr;

CallView::CallView(const Theme &theme, CommandSet &commands, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemedLabel(theme, {}, Role::Text, LabelFont::Strong, this))
    , m_notes(new ThemedLabel(theme, {}, Role::Error, LabelFont::Normal, this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_body(new BodyView(theme, pool, this))
    , m_headers(new HeaderTable(theme, this))
    , m_raw(new PagedView(theme, this))
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notes->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(Tr::tr("Parts of the call"));
    m_tabs->tabBar()->setAccessibleName(Tr::tr("Parts of the call"));
    m_raw->setAccessibleName(Tr::tr("Bytes as they came"));
    m_tabs->addTab(m_body, Tr::tr("Body"));
    m_tabs->addTab(m_headers, m_headers->title());
    m_tabs->addTab(m_raw, Tr::tr("Raw"));
    bindCopy(commands, m_body->tree());
    bindCopy(commands, m_headers->view());
    auto *call = new QWidget(this);
    auto *column = new QVBoxLayout(call);
    column->setContentsMargins(0, theme.px(8), 0, 0);
    column->setSpacing(theme.px(4));
    for (ThemedLabel *label : {m_title, m_notes}) {
        label->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
        column->addWidget(label);
    }
    column->addWidget(m_tabs, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(new EmptyState(theme, Tr::tr("Choose a call to see what it carried."), this));
    m_stack->addWidget(call);
}

void CallView::clear()
{
    m_id = 0;
    m_body->clear();
    m_stack->setCurrentIndex(0);
}

void CallView::showCapture(const Capture &capture)
{
    m_id = capture.id;
    const bool malformed = capture.kind == CaptureKind::Malformed;
    m_title->setText(
        oneLine((malformed ? Tr::tr("Malformed call")
                           : QString::fromUtf8(capture.head.method + ' ' + capture.head.target)) +
                u"   #"_s + QString::number(capture.id) + u"   "_s + toRfc3339(capture.receivedAtMs)));
    showProblems(capture.problems);
    m_headers->setHeaders(capture.head.headers);
    m_tabs->setTabText(1, m_headers->title());
    m_raw->setBytes(capture.raw);
    malformed ? m_body->setText(capture.raw) : m_body->setBody(capture.payload);
    m_stack->setCurrentIndex(1);
}

void CallView::showProblems(const Problems &problems)
{
    QStringList notes;
    Role role = Role::Warn;
    for (const Problem &problem : problems) {
        notes += signForSeverity(problem.severity) + u' ' + problem.message;
        role = problem.severity == Severity::Error ? Role::Error : role;
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setRole(role);
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace triptych::ui

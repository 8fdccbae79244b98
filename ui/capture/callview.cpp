// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/callview.h"

#include "model/base/clock.h"
#include "model/text/snapshot.h"
#include "ui/capture/tr.h"
#include "ui/editors/pagedview.h"
#include "ui/itemmodels/headersmodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/valuetreemodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/themedlabel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using capture::Tr;

namespace {

void copyCurrent(const QAbstractItemView &view)
{
    const QVariant exact = view.currentIndex().data(CopyRole);
    QGuiApplication::clipboard()->setText(
        exact.isValid() ? exact.toString() : view.currentIndex().data().toString());
}

void bindCopy(CommandSet &commands, QAbstractItemView *view)
{
    commands.bind(
        "item.copy"_L1, view, [view] { copyCurrent(*view); },
        [view] { return view->currentIndex().isValid(); });
}

} // namespace

CallView::CallView(const Theme &theme, CommandSet &commands, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parse(pool)
    , m_title(new ThemedLabel(theme, {}, Role::Text, LabelFont::Strong, this))
    , m_notes(new ThemedLabel(theme, {}, Role::Error, LabelFont::Normal, this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_values(new ValueTreeModel(this))
    , m_headers(new HeadersModel(this))
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notes->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(Tr::tr("Parts of the call"));
    m_tabs->tabBar()->setAccessibleName(Tr::tr("Parts of the call"));
    m_raw = new PagedView(theme, this);
    m_raw->setAccessibleName(Tr::tr("Bytes as they came"));
    m_tabs->addTab(makeBodyTab(commands), Tr::tr("Body"));
    m_tabs->addTab(makeHeadersTab(commands), Tr::tr("Headers"));
    m_tabs->addTab(m_raw, Tr::tr("Raw"));
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

QWidget *CallView::makeBodyTab(CommandSet &commands)
{
    auto *tab = new QWidget(this);
    m_text = new PagedView(m_theme, tab);
    m_text->setAccessibleName(Tr::tr("Body as text"));
    m_tree = new QTreeView(tab);
    m_tree->setAccessibleName(Tr::tr("Body as values"));
    m_tree->setModel(m_values);
    m_tree->setItemDelegate(new RowDelegate(m_theme, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnWidth(ValueTreeModel::Name, m_theme.px(180));
    bindCopy(commands, m_tree);
    m_bodies = new QStackedWidget(tab);
    m_bodies->addWidget(m_tree);
    m_bodies->addWidget(m_text);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(16), m_theme.px(4));
    bar->setSpacing(m_theme.px(4));
    auto *choice = new QButtonGroup(this);
    m_asTree = new QPushButton(Tr::tr("Values"), tab);
    m_asText = new QPushButton(Tr::tr("Text"), tab);
    for (QPushButton *button : {m_asTree, m_asText}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        choice->addButton(button);
        bar->addWidget(button);
    }
    bar->addStretch();
    connect(choice, &QButtonGroup::buttonClicked, this, [this] {
        m_prefersTree = m_asTree->isChecked();
        showTree(m_prefersTree);
    });
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_bodies, 1);
    return tab;
}

QWidget *CallView::makeHeadersTab(CommandSet &commands)
{
    auto *tab = new QWidget(this);
    auto *table = new QTableView(tab);
    table->setAccessibleName(Tr::tr("Headers as they came"));
    table->setModel(m_headers);
    table->setItemDelegate(new RowDelegate(m_theme, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(HeadersModel::Name, m_theme.px(180));
    bindCopy(commands, table);
    m_reveal = new QPushButton(Tr::tr("Reveal credentials"), tab);
    m_reveal->setCheckable(true);
    m_reveal->setAutoDefault(false);
    connect(m_reveal, &QPushButton::toggled, m_headers, &HeadersModel::setRevealed);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(16), m_theme.px(4));
    bar->addWidget(m_reveal);
    bar->addStretch();
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(table, 1);
    return tab;
}

void CallView::clear()
{
    m_id = 0;
    m_parse.cancel();
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
    QStringList notes;
    Role role = Role::Warn;
    for (const Problem &problem : capture.problems) {
        notes += signForSeverity(problem.severity) + u' ' + problem.message;
        role = problem.severity == Severity::Error ? Role::Error : role;
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setRole(role);
    m_notes->setVisible(!notes.isEmpty());
    m_headers->setHeaders(capture.head.headers);
    m_reveal->setChecked(false);
    m_reveal->setVisible(m_headers->hasSensitive());
    m_raw->setBytes(capture.raw);
    m_text->setBytes(malformed ? capture.raw : capture.payload);
    m_tabs->setTabText(1, Tr::tr("Headers") + u' ' + QString::number(m_headers->rowCount()));
    m_values->setSnapshot({});
    m_stack->setCurrentIndex(1);
    m_parse.cancel();
    const QByteArray start = capture.payload.left(64).trimmed();
    const bool mayBeJson = !malformed && (start.startsWith('{') || start.startsWith('['));
    m_asTree->setEnabled(mayBeJson);
    showTree(mayBeJson && m_prefersTree);
    if (!mayBeJson) {
        return;
    }
    m_parse.start([body = capture.payload](
                      const CancelToken &) { return text::Snapshot::of(text::Format::Json, body); },
        [this](const text::Snapshot &snapshot) {
            if (snapshot.tree->hasErrors()) {
                m_asTree->setEnabled(false);
                showTree(false);
                return;
            }
            m_values->setSnapshot(snapshot);
            m_tree->expandToDepth(1);
        });
}

void CallView::showTree(bool tree)
{
    m_bodies->setCurrentWidget(tree ? static_cast<QWidget *>(m_tree) : m_text);
    (tree ? m_asTree : m_asText)->setChecked(true);
}

} // namespace triptych::ui

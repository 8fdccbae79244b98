// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/bodyview.h"

#include "ui/editors/pagedview.h"
#include "ui/editors/tr.h"
#include "ui/itemmodels/valuetreemodel.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/iconbutton.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace triptych::ui {

using editors::Tr;

namespace {

/// Parsed here and now, so that going from one small message to the next does not flicker. Beyond, on the
/// pool: a body may be a hundred megabytes.
constexpr qsizetype small = 64 * 1024;

bool mayBeJson(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

} // namespace

BodyView::BodyView(const Theme &theme, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parse(pool)
    , m_values(new ValueTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_text(new PagedView(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_bar(makeBar())
{
    m_text->setAccessibleName(Tr::tr("Body as text"));
    m_tree->setAccessibleName(Tr::tr("Body as values"));
    m_tree->setModel(m_values);
    m_tree->setItemDelegate(new RowDelegate(theme, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnWidth(ValueTreeModel::Name, theme.px(200));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

QWidget *BodyView::makeBar()
{
    auto *whole = new QWidget(this);
    auto *bar = new QHBoxLayout(whole);
    bar->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(16), m_theme.px(4));
    bar->setSpacing(m_theme.px(4));
    auto *choice = new QButtonGroup(this);
    m_asTree = new QPushButton(Tr::tr("Values"), whole);
    m_asText = new QPushButton(Tr::tr("Text"), whole);
    for (QPushButton *button : {m_asTree, m_asText}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        choice->addButton(button);
        bar->addWidget(button);
    }
    bar->addStretch();
    auto *copy = new IconButton(m_theme, Icon::Copy, Tr::tr("Copy the body"), whole);
    bar->addWidget(copy);
    connect(copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_text->bytes())); });
    connect(choice, &QButtonGroup::buttonClicked, this, [this] {
        m_prefersTree = m_asTree->isChecked();
        showTree(m_prefersTree);
    });
    return whole;
}

void BodyView::setText(const QByteArray &bytes)
{
    clear();
    m_text->setBytes(bytes);
    m_bar->setVisible(!bytes.isEmpty());
    showTree(false);
}

void BodyView::setBody(const QByteArray &body)
{
    setText(body);
    if (!mayBeJson(body)) {
        return;
    }
    if (body.size() <= small) {
        showValues(text::Snapshot::of(text::Format::Json, body));
        return;
    }
    m_parse.start([body](const CancelToken &) { return text::Snapshot::of(text::Format::Json, body); },
        [this](const text::Snapshot &snapshot) { showValues(snapshot); });
}

void BodyView::clear()
{
    m_parse.cancel();
    m_values->setSnapshot({});
    m_asTree->setEnabled(false);
}

void BodyView::showValues(const text::Snapshot &snapshot)
{
    if (!snapshot.tree->hasErrors()) {
        m_values->setSnapshot(snapshot);
        m_asTree->setEnabled(true);
        m_tree->expandToDepth(1);
        showTree(m_prefersTree);
    }
}

void BodyView::showTree(bool tree)
{
    m_stack->setCurrentWidget(tree ? static_cast<QWidget *>(m_tree) : m_text);
    (tree ? m_asTree : m_asText)->setChecked(true);
}

} // namespace triptych::ui

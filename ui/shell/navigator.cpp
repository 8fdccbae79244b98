// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include "ui/itemmodels/roles.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"
#include "ui/widgets/filterfield.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

/// To look for the row of a page must not load a million of them.
constexpr int mostLookedAt = 20'000;

/// Every word typed must occur in the name or be the method.
class FilterProxy final : public QSortFilterProxyModel
{
public:
    explicit FilterProxy(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
    }

    void setWords(const QString &typed)
    {
        m_words = typed.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_words.isEmpty()) {
            return true;
        }
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString name = index.data(Qt::DisplayRole).toString();
        const QString method = QString::fromLatin1(index.data(MethodRole).toByteArray());
        return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
            return name.contains(word, Qt::CaseInsensitive) ||
                   (!method.isEmpty() && method.startsWith(word, Qt::CaseInsensitive));
        });
    }

private:
    QStringList m_words;
};

} // namespace

Navigator::Navigator(const Theme &theme, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_filter(new FilterField(theme, Tr::tr("Filter: words, get, post …"), this))
    , m_view(new QTreeView(this))
    , m_proxy(new FilterProxy(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(theme.px(8), theme.px(2), theme.px(8), 0);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(m_view);
    static_cast<FilterField *>(m_filter)->setList(m_view);

    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new RowDelegate(theme, this));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setAccessibleName(Tr::tr("Project"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->installEventFilter(this);
    m_view->header()->setStretchLastSection(true);

    connect(m_filter, &QLineEdit::textChanged, this, &Navigator::setFilter);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &Navigator::showMenu);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(AddressRole).toString().isEmpty() || !index.parent().isValid()) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
        }
        report(index, false);
    });
    connect(
        m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { report(index, true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (m_view->hasFocus()) { // the user, not a row that went
                m_wantedRow.clear();
            }
            Q_EMIT currentChanged(m_proxy->mapToSource(index));
        });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &into) {
        if (!m_wanted.isEmpty()) {
            expandWanted(into);
        }
        lookAgain();
    });
    commands.bind("item.open"_L1, m_view, [this] { report(m_view->currentIndex(), true); });
    commands.bind(
        "item.copyAddress"_L1, m_view,
        [this] {
            QGuiApplication::clipboard()->setText(m_view->currentIndex().data(AddressRole).toString());
        },
        [this] { return m_view->currentIndex().parent().isValid(); });
}

void Navigator::setModel(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        m_view->expand(m_proxy->index(row, 0));
    }
}

QModelIndex Navigator::current() const
{
    return m_proxy->mapToSource(m_view->currentIndex());
}

void Navigator::report(const QModelIndex &proxyIndex, bool pin)
{
    const QString address = proxyIndex.data(AddressRole).toString();
    if (!address.isEmpty() && proxyIndex.parent().isValid()) {
        Q_EMIT opened(address, pin);
    }
}

void Navigator::reveal(const QModelIndex &index)
{
    QModelIndex shown = m_proxy->mapFromSource(index);
    if (!shown.isValid() && !m_filter->text().isEmpty()) {
        m_filter->clear();
        shown = m_proxy->mapFromSource(index);
    }
    if (!shown.isValid()) {
        return;
    }
    for (QModelIndex up = shown.parent(); up.isValid(); up = up.parent()) {
        m_view->expand(up);
    }
    m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown);
}

void Navigator::revealAddress(const QString &address)
{
    if (address.isEmpty() || m_view->currentIndex().data(AddressRole).toString() == address) {
        return;
    }
    int budget = mostLookedAt;
    const QModelIndex found = findAddress({}, address, budget);
    if (found.isValid()) {
        reveal(m_proxy->mapToSource(found));
    } else {
        m_wantedRow = address;
    }
}

/// Once for all rows that come at a time.
void Navigator::lookAgain()
{
    if (m_wantedRow.isEmpty() || m_looksAgain) {
        return;
    }
    m_looksAgain = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_looksAgain = false;
            revealAddress(QString(m_wantedRow));
        },
        Qt::QueuedConnection);
}

QModelIndex Navigator::findAddress(const QModelIndex &parent, const QString &address, int &budget) const
{
    // Addresses lengthen on the way down, mostly: where they do, the others' children stay unread.
    QModelIndexList later;
    for (int row = 0; row < m_proxy->rowCount(parent) && budget > 0; ++row, --budget) {
        const QModelIndex index = m_proxy->index(row, 0, parent);
        const QString here = index.data(AddressRole).toString();
        if (parent.isValid() && here == address) {
            return index;
        }
        if (!m_proxy->hasChildren(index)) {
            continue;
        }
        if (parent.isValid() && !here.isEmpty() && address.startsWith(here)) {
            later.prepend(index);
        } else {
            later.append(index);
        }
    }
    for (const QModelIndex &index : std::as_const(later)) {
        if (const QModelIndex found = findAddress(index, address, budget); found.isValid() || budget <= 0) {
            return found;
        }
    }
    return {};
}

void Navigator::setContextCommands(const QString &section, std::initializer_list<QLatin1StringView> ids)
{
    m_context.insert(section, QList<QLatin1StringView>(ids));
}

void Navigator::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    m_view->setCurrentIndex(index);
    m_view->setFocus(Qt::MouseFocusReason);
    QMenu *menu = m_commands.contextMenu(this, {"item.open"_L1, ""_L1, "item.rename"_L1, "item.duplicate"_L1,
                                                   "item.delete"_L1, ""_L1, "item.copyAddress"_L1});
    const QList<QLatin1StringView> own = m_context.value(index.data(SectionRole).toString());
    QAction *first = menu->actions().value(1);
    for (const QLatin1StringView id : own) {
        if (m_commands.isBound(id)) {
            menu->insertAction(first, m_commands.action(id));
        }
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void Navigator::setFilter(const QString &text)
{
    const bool begins = m_expandedBefore.isEmpty() && !text.isEmpty();
    if (begins) {
        m_expandedBefore = expandedAddresses();
    }
    static_cast<FilterProxy *>(m_proxy)->setWords(text);
    if (!text.isEmpty()) {
        // Opening ten thousand rows would be felt; a filter that short says nothing yet.
        if (text.size() > 1) {
            m_view->expandAll();
        }
        return;
    }
    m_view->collapseAll();
    const QStringList before = std::exchange(m_expandedBefore, {});
    expandAddresses(before);
    if (m_view->currentIndex().isValid()) {
        m_view->scrollTo(m_view->currentIndex());
    }
}

void Navigator::collectExpanded(const QModelIndex &parent, QStringList &addresses) const
{
    for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
        const QModelIndex index = m_proxy->index(row, 0, parent);
        if (m_view->isExpanded(index)) {
            addresses.append(index.data(AddressRole).toString());
            collectExpanded(index, addresses);
        }
    }
}

QStringList Navigator::expandedAddresses() const
{
    QStringList addresses;
    collectExpanded({}, addresses);
    addresses.removeAll(QString());
    return addresses;
}

void Navigator::expandAddresses(const QStringList &addresses)
{
    m_wanted = addresses;
    expandWanted({});
}

void Navigator::expandWanted(const QModelIndex &parent)
{
    for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
        const QModelIndex index = m_proxy->index(row, 0, parent);
        if (m_wanted.contains(index.data(AddressRole).toString())) {
            m_view->expand(index);
            expandWanted(index);
        }
    }
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            report(m_view->currentIndex(), false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace triptych::ui

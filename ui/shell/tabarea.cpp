// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabarea.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/shell/commands.h"
#include "ui/shell/tabbar.h"
#include "ui/shell/tabrow.h"
#include "ui/shell/theme/theme.h"

#include <QBoxLayout>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

namespace {

constexpr qsizetype mostClosed = 20;

} // namespace

TabArea::TabArea(const Theme &theme, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_commands(commands)
    , m_bar(new TabBar(theme))
    , m_row(new TabRow(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, theme.px(4), 0);
    row->setSpacing(theme.px(4));
    row->addWidget(m_bar, 1, Qt::AlignBottom);
    m_row->setMinimumHeight(theme.px(28));
    layout->addWidget(m_row);
    layout->addWidget(m_stack, 1);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    connect(m_bar, &QTabBar::currentChanged, this, &TabArea::showCurrent);
    connect(m_bar, &QTabBar::tabCloseRequested, this,
        [this](int index) { closePage(m_tabs.at(size_t(index)).page.get()); });
    connect(
        m_bar, &TabBar::pinRequested, this, [this](int index) { pin(m_tabs.at(size_t(index)).page.get()); });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        Tab tab = std::move(m_tabs[size_t(from)]);
        m_tabs.erase(m_tabs.begin() + from);
        m_tabs.insert(m_tabs.begin() + to, std::move(tab));
    });
}

TabArea::~TabArea()
{
    m_quiet = true;
    disconnect(m_bar, nullptr, this, nullptr);
    m_tabs.clear();
}

void TabArea::addSource(PageSource &source)
{
    m_sources.append(&source);
}

void TabArea::removeSource(PageSource &source)
{
    m_sources.removeAll(&source);
}

std::unique_ptr<Page> TabArea::make(const QString &address) const
{
    for (PageSource *source : m_sources) {
        if (std::unique_ptr<Page> page = source->open(address)) {
            return page;
        }
    }
    return nullptr;
}

int TabArea::indexOf(const Page *page) const
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].page.get() == page) {
            return int(i);
        }
    }
    return -1;
}

Page *TabArea::find(const QString &address) const
{
    for (const Tab &tab : m_tabs) {
        if (tab.page->address() == address) {
            return tab.page.get();
        }
    }
    return nullptr;
}

Page *TabArea::open(const QString &address, OpenMode mode, bool takeFocus)
{
    if (Page *there = find(address)) {
        m_bar->setCurrentIndex(indexOf(there));
        if (mode == OpenMode::Pinned) {
            pin(there);
        }
        if (takeFocus) {
            QWidget *first = there->firstFocus();
            (first ? first : there->widget())->setFocus(Qt::OtherFocusReason);
        }
        return there;
    }
    std::unique_ptr<Page> page = make(address);
    return page ? showPage(std::move(page), mode, takeFocus) : nullptr;
}

Page *TabArea::showPage(std::unique_ptr<Page> page, OpenMode mode, bool takeFocus)
{
    Page *raw = page.get();
    const auto preview =
        std::find_if(m_tabs.begin(), m_tabs.end(), [](const Tab &tab) { return tab.preview; });
    Page *replaced = preview != m_tabs.end() && mode == OpenMode::Preview ? preview->page.get() : nullptr;
    insert(std::move(page), mode == OpenMode::Preview);
    if (replaced) {
        const QScopedValueRollback quiet(m_quiet, true);
        remove(replaced);
    }
    const int index = indexOf(raw);
    if (m_bar->currentIndex() == index) {
        showCurrent(index);
    }
    m_bar->setCurrentIndex(index);
    if (takeFocus) {
        QWidget *first = raw->firstFocus();
        (first ? first : raw->widget())->setFocus(Qt::OtherFocusReason);
    }
    return raw;
}

void TabArea::insert(std::unique_ptr<Page> page, bool preview)
{
    connectPage(page.get());
    const int at = m_tabs.empty() ? 0 : m_bar->currentIndex() + 1;
    m_tabs.insert(m_tabs.begin() + at, Tab{std::move(page), preview, false});
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_bar->insertTab(at, QString());
    }
    describe(at);
    updateEmpty();
    Q_EMIT pagesChanged();
}

void TabArea::connectPage(Page *page)
{
    connect(page, &Page::changed, this, [this, page] {
        if (page->isDirty()) {
            pin(page);
        }
        if (const int index = indexOf(page); index >= 0) {
            describe(index);
        }
    });
    connect(page, &Page::pinRequested, this, [this, page] { pin(page); });
    // Later: the page may be in the middle of its own code.
    connect(
        page, &Page::closeRequested, this, [this, page] { remove(page); }, Qt::QueuedConnection);
}

void TabArea::describe(int index)
{
    const Tab &tab = m_tabs.at(size_t(index));
    m_bar->setTabText(index, plainLabelText(oneLine(tab.page->title(), 200)));
    m_bar->setTabToolTip(index, plainToolTip(tab.page->detail()));
    m_bar->setLook(index, {tab.page->method(), tab.page->icon(), tab.preview, tab.page->isDirty()});
    m_bar->setAccessibleTabName(index, QString::fromLatin1(tab.page->method()) +
                                           (tab.page->method().isEmpty() ? u""_s : u" "_s) +
                                           tab.page->title());
}

Page *TabArea::current() const
{
    const int index = m_bar->currentIndex();
    return index >= 0 && size_t(index) < m_tabs.size() ? m_tabs[size_t(index)].page.get() : nullptr;
}

int TabArea::currentIndex() const
{
    return m_bar->currentIndex();
}

QList<Page *> TabArea::pages() const
{
    QList<Page *> pages;
    for (const Tab &tab : m_tabs) {
        pages.append(tab.page.get());
    }
    return pages;
}

bool TabArea::isPreview(const Page *page) const
{
    const int index = indexOf(page);
    return index >= 0 && m_tabs[size_t(index)].preview;
}

void TabArea::pin(Page *page)
{
    if (const int index = indexOf(page); index >= 0 && m_tabs[size_t(index)].preview) {
        m_tabs[size_t(index)].preview = false;
        describe(index);
    }
}

void TabArea::closePage(Page *page)
{
    if (indexOf(page) >= 0) {
        page->mayClose([this, guard = QPointer<Page>(page)] {
            if (guard) {
                remove(guard);
            }
        });
    }
}

void TabArea::closeAll()
{
    const QList<Page *> all = pages();
    for (Page *page : all) {
        closePage(page);
    }
}

void TabArea::dropAll()
{
    while (!m_tabs.empty()) {
        remove(m_tabs.back().page.get());
    }
    m_closed.clear();
}

void TabArea::remove(Page *page)
{
    const int index = indexOf(page);
    if (index < 0) {
        return;
    }
    const bool kept = !m_tabs[size_t(index)].preview;
    if (kept) {
        m_closed.append({page->address(), page->saveState(), true});
        m_closed = m_closed.last(std::min(m_closed.size(), mostClosed));
    }
    if (m_tabs[size_t(index)].shown) {
        m_commands.unbind(page->widget());
    }
    const std::unique_ptr<Page> dying = std::move(m_tabs[size_t(index)].page);
    m_tabs.erase(m_tabs.begin() + index);
    {
        const bool outer = m_quiet;
        m_quiet = true;
        m_bar->removeTab(index);
        m_quiet = outer;
    }
    // A page's widget leaves the stack when the page deletes it.
    if (!m_quiet) {
        showCurrent(m_bar->currentIndex());
    }
    updateEmpty();
    Q_EMIT pagesChanged();
}

bool TabArea::reopen()
{
    while (!m_closed.isEmpty()) {
        const TabMemory memory = m_closed.takeLast();
        if (Page *page = open(memory.address, OpenMode::Pinned)) {
            page->restoreState(memory.state);
            return true;
        }
    }
    return false;
}

void TabArea::step(int by)
{
    if (const int count = m_bar->count(); count > 0) {
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
    }
}

void TabArea::showIndex(int index)
{
    if (m_bar->count() > 0) {
        m_bar->setCurrentIndex(std::min(index, m_bar->count() - 1));
    }
}

void TabArea::showCurrent(int index)
{
    if (m_quiet) {
        return;
    }
    Page *page = index >= 0 && size_t(index) < m_tabs.size() ? m_tabs[size_t(index)].page.get() : nullptr;
    if (page) {
        QWidget *widget = page->widget();
        m_tabs[size_t(index)].shown = true;
        if (m_stack->indexOf(widget) < 0) {
            m_stack->addWidget(widget);
            if (widget->accessibleName().isEmpty()) {
                widget->setAccessibleName(page->title());
            }
        }
        m_stack->setCurrentWidget(widget);
    }
    m_commands.setFrontPage(page ? page->widget() : nullptr);
    Q_EMIT currentChanged(page);
}

void TabArea::setCorner(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_row->layout())->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void TabArea::setEmptyWidget(QWidget *widget)
{
    if (m_empty) {
        m_stack->removeWidget(m_empty);
    }
    m_empty = widget;
    m_stack->addWidget(widget);
    updateEmpty();
}

void TabArea::updateEmpty()
{
    if (m_tabs.empty() && m_empty) {
        m_stack->setCurrentWidget(m_empty);
    }
    m_bar->setVisible(!m_tabs.empty());
    m_row->setVisible(m_rowStays || !m_tabs.empty());
}

void TabArea::setRowStays(bool stays)
{
    m_rowStays = stays;
    updateEmpty();
}

QList<TabMemory> TabArea::remember() const
{
    QList<TabMemory> memories;
    for (const Tab &tab : m_tabs) {
        memories.append({tab.page->address(), tab.page->saveState(), !tab.preview});
    }
    return memories;
}

void TabArea::restore(const QList<TabMemory> &tabs, int current)
{
    QString front;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (int i = 0; i < tabs.size(); ++i) {
            const TabMemory &memory = tabs.at(i);
            std::unique_ptr<Page> page = find(memory.address) ? nullptr : make(memory.address);
            if (!page) {
                continue; // gone since then: a tab less, not an error
            }
            if (i == current) {
                front = memory.address;
            }
            page->restoreState(memory.state);
            m_bar->setCurrentIndex(m_bar->count() - 1);
            insert(std::move(page), !memory.pinned);
        }
    }
    // Only the front page gets a widget now; the others when they are looked at.
    Page *page = front.isEmpty() && !m_tabs.empty() ? m_tabs.back().page.get() : find(front);
    if (page) {
        m_bar->setCurrentIndex(indexOf(page));
        showCurrent(indexOf(page));
    }
}

} // namespace triptych::ui

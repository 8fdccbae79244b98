// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/pagedview.h"

#include "ui/editors/tr.h"
#include "ui/shell/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <cstring>

namespace triptych::ui {

PagedView::PagedView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(editors::Tr::tr("Text"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
}

void PagedView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_anchor = m_cursor = -1;
    layoutRows();
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PagedView::layoutRows()
{
    m_rows.clear();
    const char *text = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    for (qsizetype start = 0; start < size;) {
        m_rows.push_back(start);
        const qsizetype most = std::min(softRow, size - start);
        const void *newline = std::memchr(text + start, '\n', size_t(most));
        if (newline) {
            start = static_cast<const char *>(newline) - text + 1;
            continue;
        }
        qsizetype end = start + most;
        // Never between the bytes of one character.
        for (int back = 0; end < size && back < 3 && (quint8(text[end]) & 0xC0) == 0x80; ++back) {
            --end;
        }
        start = end;
    }
}

QByteArrayView PagedView::row(int index) const
{
    const qsizetype start = m_rows[size_t(index)];
    const qsizetype end = size_t(index) + 1 < m_rows.size() ? m_rows[size_t(index) + 1] : m_bytes.size();
    return QByteArrayView(m_bytes).sliced(start, end - start);
}

QString PagedView::rowText(int index) const
{
    QString text = QString::fromUtf8(row(index));
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
        text.chop(1);
    }
    for (QChar &c : text) {
        const bool override =
            (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c == u'\t') {
            c = u' ';
        } else if (c.unicode() < 0x20) {
            c = QChar(0x2400 + c.unicode()); // the pictures of the control characters
        } else if (override || (c.unicode() >= 0x7F && c.unicode() < 0xA0)) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

int PagedView::rowHeight() const
{
    return QFontMetrics(m_theme.fixedFont()).height() + m_theme.px(4);
}

int PagedView::rowAt(int y) const
{
    return std::clamp(verticalScrollBar()->value() + y / rowHeight(), 0, std::max(0, rowCount() - 1));
}

void PagedView::updateScrollBars()
{
    const int visible = std::max(1, viewport()->height() / rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - visible));
    verticalScrollBar()->setPageStep(visible);
    const int width = QFontMetrics(m_theme.fixedFont()).averageCharWidth() * int(softRow);
    const bool wide = std::adjacent_find(m_rows.begin(), m_rows.end(),
                          [](qsizetype a, qsizetype b) { return b - a > 120; }) != m_rows.end() ||
                      (m_rows.size() == 1 && m_bytes.size() > 120);
    horizontalScrollBar()->setRange(0, wide ? std::max(0, width - viewport()->width()) : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_theme.px(20));
}

void PagedView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Role::Surface));
    painter.setFont(m_theme.fixedFont());
    const int height = rowHeight();
    const int left = m_theme.px(8) - horizontalScrollBar()->value();
    const auto selection = std::minmax(m_anchor, m_cursor);
    for (int i = verticalScrollBar()->value(), y = 0; i < rowCount() && y < viewport()->height();
         ++i, y += height) {
        const bool selected = m_anchor >= 0 && i >= selection.first && i <= selection.second;
        const QRect rect(0, y, viewport()->width(), height);
        if (selected) {
            painter.fillRect(rect, m_theme.color(Role::Selection));
        }
        painter.setPen(m_theme.color(Role::Text, selected));
        painter.drawText(
            QRect(left, y, m_theme.px(10'000), height), Qt::AlignVCenter | Qt::TextSingleLine, rowText(i));
    }
}

QByteArray PagedView::selectedBytes() const
{
    if (m_anchor < 0) {
        return m_bytes;
    }
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    const qsizetype start = m_rows[size_t(first)];
    const QByteArrayView end = row(last);
    return m_bytes.mid(start, end.data() + end.size() - m_bytes.constData() - start);
}

void PagedView::copy() const
{
    auto *mime = new QMimeData; // the clipboard's from here on
    mime->setText(QString::fromUtf8(selectedBytes()));
    QGuiApplication::clipboard()->setMimeData(mime);
}

int PagedView::rowOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), offset);
    return std::max(0, int(after - m_rows.begin()) - 1);
}

void PagedView::reveal(qsizetype start, qsizetype end)
{
    if (m_rows.empty() || start < 0 || end > m_bytes.size()) {
        return;
    }
    m_anchor = rowOf(start);
    m_cursor = rowOf(std::max(start, end - 1));
    QScrollBar *down = verticalScrollBar();
    if (m_anchor < down->value() || m_anchor >= down->value() + down->pageStep()) {
        down->setValue(m_anchor - down->pageStep() / 3);
    }
    const QFontMetrics metrics(m_theme.fixedFont());
    const QByteArrayView before = row(m_anchor).first(start - m_rows[size_t(m_anchor)]);
    const int x = metrics.horizontalAdvance(QString::fromUtf8(before));
    QScrollBar *across = horizontalScrollBar();
    if (x < across->value() || x > across->value() + across->pageStep() - m_theme.px(40)) {
        across->setValue(x - across->pageStep() / 3);
    }
    viewport()->update();
}

void PagedView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll) && rowCount() > 0) {
        m_anchor = 0;
        m_cursor = rowCount() - 1;
        viewport()->update();
    } else if (event->matches(QKeySequence::MoveToStartOfDocument) || event->key() == Qt::Key_Home) {
        bar->setValue(bar->minimum());
    } else if (event->matches(QKeySequence::MoveToEndOfDocument) || event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagedView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rowCount() > 0) {
        m_cursor = rowAt(int(event->position().y()));
        m_anchor = (event->modifiers() & Qt::ShiftModifier) && m_anchor >= 0 ? m_anchor : m_cursor;
        viewport()->update();
    }
}

void PagedView::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) && m_anchor >= 0) {
        m_cursor = rowAt(int(event->position().y()));
        viewport()->update();
    }
}

void PagedView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PagedView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateScrollBars();
        viewport()->update();
    }
}

} // namespace triptych::ui

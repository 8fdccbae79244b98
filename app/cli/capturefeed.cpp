// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capturefeed.h"

using namespace std::chrono_literals;

namespace triptych::cli {

namespace {

constexpr int pageSize = 64;
/// Who has taken nothing for this long at the end is not reading.
constexpr auto patience = 1s;

} // namespace

CaptureFeed::CaptureFeed(Console &console, QString storePath, Format format)
    : m_storePath(std::move(storePath))
    , m_format(std::move(format))
    , m_outlet(console, Console::Stream::Results)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_outlet, &Outlet::moved, this, [this] {
        if (m_ending) {
            m_patience.start();
        }
        print();
    });
    connect(&m_patience, &QTimer::timeout, this, &CaptureFeed::finish);
}

void CaptureFeed::add(qint64 first, qint64 last)
{
    if (m_last == 0) {
        m_given = first - 1;
    }
    m_last = std::max(m_last, last);
    print();
}

void CaptureFeed::end()
{
    m_ending = true;
    m_patience.start();
    QMetaObject::invokeMethod(this, &CaptureFeed::print, Qt::QueuedConnection);
}

/// One page at a time, so that signals and stores get their turn however much there is to print.
void CaptureFeed::print()
{
    if (m_given < m_last && m_outlet.isIdle() && !m_outlet.isClosed()) {
        const auto lines = nextLines();
        if (!lines) {
            m_given = m_last;
            Q_EMIT problem(lines.error());
        } else {
            m_outlet.give(*lines);
        }
        if (m_outlet.isIdle() || m_outlet.isClosed()) {
            QMetaObject::invokeMethod(this, &CaptureFeed::print, Qt::QueuedConnection);
        }
        return;
    }
    if (m_outlet.isClosed() && !std::exchange(m_saidClosed, true)) {
        Q_EMIT closed();
    }
    if (m_ending && (m_outlet.isClosed() || (m_given >= m_last && m_outlet.isIdle()))) {
        finish();
    }
}

/// The next page; empty when there is none.
Result<QByteArray> CaptureFeed::nextLines()
{
    if (!m_reader) {
        auto opened = store::CaptureReader::open(m_storePath);
        if (!opened) {
            return fail(opened.error());
        }
        m_reader = std::move(*opened);
    }
    const auto rows = m_reader->since(m_given, pageSize);
    if (!rows) {
        return fail(rows.error());
    }
    QByteArray lines;
    m_given = rows->isEmpty() ? m_last : rows->last().id;
    for (const CaptureRow &row : *rows) {
        lines += m_format(row);
    }
    return lines;
}

void CaptureFeed::finish()
{
    m_patience.stop();
    if (std::exchange(m_ending, false)) {
        Q_EMIT ended(m_outlet.linesKept() + std::max<qint64>(m_last - m_given, 0));
    }
}

} // namespace triptych::cli

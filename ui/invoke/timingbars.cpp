// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/timingbars.h"

#include "ui/invoke/tr.h"
#include "ui/shell/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

namespace {

constexpr int rowHeight = 22;
constexpr int titleWidth = 128;
constexpr int valueWidth = 96;

QString microseconds(qint64 us)
{
    return us < 0 ? u"–"_s : QLocale().toString(us) + u" µs"_s;
}

} // namespace

TimingBars::TimingBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setTimings({});
}

void TimingBars::setTimings(const Timings &timings)
{
    m_phases = {{Tr::tr("Name lookup"), timings.dns}, {Tr::tr("Connect"), timings.connect},
        {Tr::tr("TLS"), timings.tls}, {Tr::tr("Send"), timings.send}, {Tr::tr("Wait"), timings.wait},
        {Tr::tr("Receive"), timings.receive}};
    m_total = timings.total;
    QStringList words;
    for (const Phase &phase : std::as_const(m_phases)) {
        words += phase.title + u' ' + microseconds(phase.us);
    }
    setAccessibleName(Tr::tr("Timing"));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize TimingBars::sizeHint() const
{
    return {m_theme.px(360), m_theme.px(16 + rowHeight * 7)};
}

void TimingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = m_theme.px(rowHeight);
    const int inset = m_theme.px(16);
    const int left = inset + m_theme.px(titleWidth);
    const int right = width() - inset - m_theme.px(valueWidth);
    qint64 sum = 0;
    for (const Phase &phase : std::as_const(m_phases)) {
        sum += std::max<qint64>(0, phase.us);
    }
    const qint64 scale = std::max<qint64>(1, std::max(sum, m_total));
    const auto row = [&](int y, const QString &title, qint64 us, qint64 from, Role role) {
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRect(inset, y, left - inset, height), Qt::AlignVCenter, title);
        painter.setPen(m_theme.color(us < 0 ? Role::Muted : Role::Text));
        painter.drawText(QRect(right, y, m_theme.px(valueWidth), height), Qt::AlignVCenter | Qt::AlignRight,
            microseconds(us));
        if (us > 0 && right > left) {
            const double unit = double(right - left) / double(scale);
            const int thick = m_theme.px(8);
            const QRectF bar(left + double(from) * unit, y + (height - thick) / 2.0,
                std::max(1.0, double(us) * unit), thick);
            painter.fillRect(bar, m_theme.color(role));
        }
    };
    int y = m_theme.px(8);
    qint64 from = 0;
    for (const Phase &phase : std::as_const(m_phases)) {
        row(y, phase.title, phase.us, from, Role::Accent);
        from += std::max<qint64>(0, phase.us);
        y += height;
    }
    painter.setPen(m_theme.color(Role::Line));
    painter.drawLine(inset, y, width() - inset, y);
    row(y, Tr::tr("Total"), m_total, 0, Role::Outline);
}

} // namespace triptych::ui

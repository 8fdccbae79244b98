// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/icons.h"

#include "ui/shell/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

namespace {

constexpr const char *names[] = {"design", "capture", "invoke", "settings", "search", "close", "chevron-down",
    "chevron-right", "chevron-up", "chevron-left", "copy", "plus", "minus", "play", "stop", "warning",
    "error", "info", "ok", "folder", "file", "link", "undo", "redo", "trash", "save", "refresh", "send",
    "filter", "sidebar", "drawer", "keyboard", "key", "lock", "environment", "import", "export", "sample",
    "history", "schema", "webhook", "more", "sun", "language"};
static_assert(std::size(names) == size_t(Icon::None));

/// `pixels` square device pixels of one icon in one colour.
QPixmap render(Icon icon, int pixels, QColor color)
{
    const QString key = u"triptych-icon-%1-%2-%3"_s.arg(int(icon)).arg(pixels).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconFile(icon));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(const Theme &theme, Icon icon, Role role)
        : m_theme(theme)
        , m_icon(icon)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaled(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaled(size, mode, state);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return scaled(size, mode, state); // Qt 6.4 hands over device pixels already
    }

    [[nodiscard]] QIconEngine *clone() const override { return new Engine(m_theme, m_icon, m_role); }
    [[nodiscard]] QString key() const override { return u"triptych"_s; }
    bool isNull() override { return m_icon == Icon::None; }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

private:
    [[nodiscard]] QPixmap scaled(QSize size, QIcon::Mode mode, QIcon::State state) const
    {
        if (m_icon == Icon::None || size.isEmpty()) {
            return {};
        }
        const bool selected = mode == QIcon::Selected || state == QIcon::On;
        const Role role = mode == QIcon::Disabled ? Role::Disabled : m_role;
        return render(m_icon, std::min(size.width(), size.height()), m_theme.color(role, selected));
    }

    const Theme &m_theme;
    Icon m_icon;
    Role m_role;
};

} // namespace

QString iconFile(Icon icon)
{
    return u":/icons/"_s + QLatin1StringView(names[size_t(icon)]) + u".svg"_s;
}

QIcon makeIcon(const Theme &theme, Icon icon, Role role)
{
    return icon == Icon::None ? QIcon() : QIcon(new Engine(theme, icon, role));
}

QPixmap iconPixmap(Icon icon, int size, qreal devicePixelRatio, QColor color)
{
    if (icon == Icon::None) {
        return {};
    }
    QPixmap pixmap = render(icon, qRound(size * devicePixelRatio), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace triptych::ui

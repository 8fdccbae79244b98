// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/colortable.h"

#include <cmath>

namespace triptych::ui {

namespace {

// clang-format off
constexpr ColorTable light{{
    0xffffffff, 0xfff4f5f7, 0xffcfd4da, 0xff7a818a, // surface raised line outline
    0xff1b1f24, 0xff57606a, 0xff6f7782,             // text muted disabled
    0xff0b5fcc, 0xffffffff, 0xffd6e6fb, 0xffeceff3, // accent, on it, selection, hover
    0xff15692c, 0xff8a5a00, 0xffc0232c, 0xff0b5fcc, // ok warn error info
    0xff0b6e4f, 0xff0b5fcc, 0xff8a5a00, 0xff7a3e9d, 0xffc0232c, // GET POST PUT PATCH DELETE
}};

constexpr ColorTable dark{{
    0xff1e2126, 0xff262a30, 0xff3b4149, 0xff868e98,
    0xffe3e6ea, 0xffa3abb5, 0xff8a929c,
    0xff6cb0ff, 0xff0c1a2b, 0xff263e5c, 0xff2f343b,
    0xff56c98f, 0xffe5b04a, 0xffff8a80, 0xff6cb0ff,
    0xff5fd0a5, 0xff6cb0ff, 0xffe5b04a, 0xffc99bef, 0xffff8a80,
}};

constexpr ColorTable highContrast{{
    0xff000000, 0xff000000, 0xffffffff, 0xffffffff,
    0xffffffff, 0xffffffff, 0xffc4c4c4,
    0xffffd60a, 0xff000000, 0xffffd60a, 0xff2b2b2b,
    0xff5dff9b, 0xffffd60a, 0xffff9a94, 0xff7cc4ff,
    0xff5dff9b, 0xff7cc4ff, 0xffffd60a, 0xffe0a6ff, 0xffff9a94,
}, 0xff000000};
// clang-format on

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QColor color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor ColorTable::color(Role role, bool selected) const
{
    const bool ground =
        role == Role::Surface || role == Role::Raised || role == Role::Selection || role == Role::Hover;
    if (selected && onSelection != 0 && !ground) {
        return QColor::fromRgb(onSelection);
    }
    return QColor::fromRgb(colors[size_t(role)]);
}

const ColorTable &colorTable(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    case Scheme::System:
    case Scheme::Light:
        break;
    }
    return light;
}

double contrast(QColor a, QColor b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace triptych::ui

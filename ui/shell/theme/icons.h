// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QIcon>

namespace triptych::ui {

class Theme;

/// An icon that is drawn when it is painted, in the colour that the role has then. Nothing is read or
/// rendered before that. The theme must outlive it.
[[nodiscard]] QIcon makeIcon(const Theme &theme, Icon icon, Role role);

/// The icon in one colour, `size` in device-independent pixels, for painting by hand. From a cache.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, qreal devicePixelRatio, QColor color);

/// The file of the icon in the resources.
[[nodiscard]] QString iconFile(Icon icon);

} // namespace triptych::ui

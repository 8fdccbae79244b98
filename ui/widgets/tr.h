// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::ui::widgets {

/// The translation context of this folder.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::widgets)
};

} // namespace triptych::ui::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::ui::editors {

/// The translation context of this folder.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::editors)
};

} // namespace triptych::ui::editors

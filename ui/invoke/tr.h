// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::ui::invoke {

/// The translation context of this folder.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::invoke)
};

} // namespace triptych::ui::invoke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::window {

/// The translation context of this folder.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::window)
};

} // namespace triptych::window

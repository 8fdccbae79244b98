// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::ui::capture {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::capture)
};

} // namespace triptych::ui::capture

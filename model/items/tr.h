// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::items {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::items)
};

} // namespace triptych::items

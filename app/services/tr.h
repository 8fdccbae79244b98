// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::services {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::services)
};

} // namespace triptych::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::project {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::project)
};

} // namespace triptych::project

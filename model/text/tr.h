// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace triptych::text {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::text)
};

} // namespace triptych::text

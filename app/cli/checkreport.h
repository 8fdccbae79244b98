// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "model/openapi/check.h"

#include <QStringList>

namespace triptych::cli {

/// What `check` found, for those who read it: people, scripts, code scanners (SARIF 2.1.0, OASIS) and test
/// reports (JUnit's XML).
enum class CheckFormat : quint8 { Text, Json, Sarif, JUnit };

struct CheckReport
{
    openapi::CheckResult found;        ///< what is to be shown
    QStringList targets;               ///< as they were named
    Severity failOn = Severity::Error; ///< JUnit: what is less severe fails no test
};

void write(const CheckReport &report, CheckFormat format, Console &console);

} // namespace triptych::cli

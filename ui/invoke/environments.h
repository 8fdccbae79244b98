// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoke/invokeparts.h"

namespace triptych::ui {

/// Asks for a name, makes the environment, takes it into use and opens it.
void newEnvironment(const InvokeParts &parts);
/// Opens the one in use, else the first; a project without any gets one.
void editEnvironment(const InvokeParts &parts);

} // namespace triptych::ui

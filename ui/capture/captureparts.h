// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/editsession.h"

class QThreadPool;

namespace triptych::ui {

class CaptureDesk;
class MainWindow;

/// What the parts of the panel work with.
struct CaptureParts
{
    MainWindow &window;
    project::Project &project;
    edit::EditSession &session;
    CaptureDesk &desk;
    QThreadPool &pool;
};

} // namespace triptych::ui

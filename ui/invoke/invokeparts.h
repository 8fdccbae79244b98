// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/editsession.h"
#include "model/project/items.h"

class QThreadPool;

namespace triptych::ui {

class CallDesk;
class MainWindow;

/// What the parts of the panel work with. The panel owns the list and outlives its pages.
struct InvokeParts
{
    MainWindow &window;
    project::Project &project;
    edit::EditSession &session;
    CallDesk &desk;
    QThreadPool &pool;
    const project::ItemList &items;
};

} // namespace triptych::ui

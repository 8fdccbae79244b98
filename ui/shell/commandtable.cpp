// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

namespace triptych::ui {

namespace {

using Keys = QList<QKeySequence>;

QKeySequence key(QKeyCombination combination)
{
    return QKeySequence(combination);
}

QKeySequence key(Qt::Key plain)
{
    return QKeySequence(plain);
}

#define TEXT(text) QT_TRANSLATE_NOOP("triptych::commands", text)

} // namespace

std::span<const CommandInfo> commandTable()
{
    // Every key can be typed on German, French and US layouts; the chords with \ / [ ] stand beside one that
    // can.
    // clang-format off
static const CommandInfo table[] = {
    {"project.new", TEXT("New Project…"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, Icon::Plus, CommandContext::Window, Menu::File, 0},
    {"project.open", TEXT("Open Project…"), Keys{key(Qt::CTRL | Qt::Key_O)}, Icon::Folder, CommandContext::Window, Menu::File, 0},
    {"project.openSample", TEXT("Open the Sample Integration"), Keys{}, Icon::Sample, CommandContext::Window, Menu::File, 0},
    {"project.close", TEXT("Close Project"), Keys{}, Icon::None, CommandContext::Window, Menu::File, 0},
    {"file.import", TEXT("Import…"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, Icon::Import, CommandContext::Window, Menu::File, 1},
    {"file.export", TEXT("Export…"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, Icon::Export, CommandContext::Window, Menu::File, 1},
    {"file.save", TEXT("Save"), Keys{key(Qt::CTRL | Qt::Key_S)}, Icon::Save, CommandContext::Window, Menu::File, 2},
    {"file.saveAll", TEXT("Save All"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, Icon::Save, CommandContext::Window, Menu::File, 2},
    {"settings.open", TEXT("Settings"), Keys{key(Qt::CTRL | Qt::Key_Comma)}, Icon::Settings, CommandContext::Window, Menu::File, 3},
    {"app.quit", TEXT("Quit"), Keys{key(Qt::CTRL | Qt::Key_Q)}, Icon::None, CommandContext::Window, Menu::File, 4},

    {"edit.undo", TEXT("Undo"), Keys{key(Qt::CTRL | Qt::Key_Z)}, Icon::Undo, CommandContext::Window, Menu::Edit, 0},
    {"edit.redo", TEXT("Redo"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), key(Qt::CTRL | Qt::Key_Y)}, Icon::Redo, CommandContext::Window, Menu::Edit, 0},
    {"edit.find", TEXT("Find in This Pane"), Keys{key(Qt::CTRL | Qt::Key_F)}, Icon::Search, CommandContext::Window, Menu::Edit, 1},
    {"edit.format", TEXT("Format Body"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, Icon::None, CommandContext::Window, Menu::Edit, 1},
    {"item.duplicate", TEXT("Duplicate"), Keys{key(Qt::CTRL | Qt::Key_D)}, Icon::Copy, CommandContext::List, Menu::Edit, 2},
    {"item.rename", TEXT("Rename"), Keys{key(Qt::Key_F2)}, Icon::Design, CommandContext::List, Menu::Edit, 2},
    {"item.delete", TEXT("Delete"), Keys{key(Qt::Key_Delete)}, Icon::Trash, CommandContext::List, Menu::Edit, 2},
    {"item.copy", TEXT("Copy"), Keys{key(Qt::CTRL | Qt::Key_C)}, Icon::Copy, CommandContext::List, Menu::None, 2},
    {"item.copyAddress", TEXT("Copy Address"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, Icon::Link, CommandContext::List, Menu::Edit, 2},
    {"item.open", TEXT("Open"), Keys{key(Qt::Key_Return), key(Qt::Key_Enter)}, Icon::None, CommandContext::List, Menu::None, 2},

    {"view.tree", TEXT("Show or Hide the Side Tree"), Keys{key(Qt::CTRL | Qt::Key_B), key(Qt::CTRL | Qt::Key_Backslash)}, Icon::Sidebar, CommandContext::Window, Menu::View, 0},
    {"view.drawer", TEXT("Show or Hide the Drawer"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}, Icon::Drawer, CommandContext::Window, Menu::View, 0},
    {"view.filterTree", TEXT("Filter the Side Tree"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, Icon::Filter, CommandContext::Window, Menu::View, 0},
    {"view.treeSide", TEXT("Move the Side Tree to the Other Side"), Keys{}, Icon::None, CommandContext::Window, Menu::View, 1},
    {"view.drawerSide", TEXT("Move the Drawer to the Bottom or the Right"), Keys{}, Icon::None, CommandContext::Window, Menu::View, 1},
    {"view.orientation", TEXT("Turn the Panes"), Keys{key(Qt::CTRL | Qt::Key_J)}, Icon::None, CommandContext::Window, Menu::View, 1},
    {"view.resetLayout", TEXT("Reset Layout"), Keys{}, Icon::Refresh, CommandContext::Window, Menu::View, 1},
    {"view.zoomIn", TEXT("Larger Text"), Keys{key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)}, Icon::None, CommandContext::Window, Menu::View, 2},
    {"view.zoomOut", TEXT("Smaller Text"), Keys{key(Qt::CTRL | Qt::Key_Minus)}, Icon::None, CommandContext::Window, Menu::View, 2},
    {"view.zoomReset", TEXT("Normal Text Size"), Keys{key(Qt::CTRL | Qt::Key_0)}, Icon::None, CommandContext::Window, Menu::View, 2},
    {"view.fullScreen", TEXT("Full Screen"), Keys{key(Qt::Key_F11)}, Icon::None, CommandContext::Window, Menu::View, 2},

    {"go.palette", TEXT("Commands"), Keys{key(Qt::CTRL | Qt::Key_K)}, Icon::Search, CommandContext::Window, Menu::Go, 0},
    {"go.anything", TEXT("Go to Anything"), Keys{key(Qt::CTRL | Qt::Key_P)}, Icon::Search, CommandContext::Window, Menu::Go, 0},
    {"go.design", TEXT("Design"), Keys{key(Qt::ALT | Qt::Key_1)}, Icon::Design, CommandContext::Window, Menu::Go, 1},
    {"go.capture", TEXT("Capture"), Keys{key(Qt::ALT | Qt::Key_2)}, Icon::Capture, CommandContext::Window, Menu::Go, 1},
    {"go.invoke", TEXT("Invoke"), Keys{key(Qt::ALT | Qt::Key_3)}, Icon::Invoke, CommandContext::Window, Menu::Go, 1},
    {"go.nextPane", TEXT("Next Pane"), Keys{key(Qt::Key_F6)}, Icon::None, CommandContext::Window, Menu::Go, 2},
    {"go.previousPane", TEXT("Previous Pane"), Keys{key(Qt::SHIFT | Qt::Key_F6)}, Icon::None, CommandContext::Window, Menu::Go, 2},
    {"go.nextProblem", TEXT("Next Problem"), Keys{key(Qt::Key_F8)}, Icon::Warning, CommandContext::Window, Menu::Go, 2},
    {"go.previousProblem", TEXT("Previous Problem"), Keys{key(Qt::SHIFT | Qt::Key_F8)}, Icon::Warning, CommandContext::Window, Menu::Go, 2},
    {"tab.next", TEXT("Next Tab"), Keys{key(Qt::CTRL | Qt::Key_Tab), key(Qt::CTRL | Qt::Key_PageDown)}, Icon::None, CommandContext::Window, Menu::Go, 3},
    {"tab.previous", TEXT("Previous Tab"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), key(Qt::CTRL | Qt::Key_PageUp)}, Icon::None, CommandContext::Window, Menu::Go, 3},
    {"tab.close", TEXT("Close Tab"), Keys{key(Qt::CTRL | Qt::Key_W)}, Icon::Close, CommandContext::Window, Menu::Go, 3},
    {"tab.closeOthers", TEXT("Close Other Tabs"), Keys{}, Icon::None, CommandContext::Window, Menu::Go, 3},
    {"tab.reopen", TEXT("Reopen Closed Tab"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, Icon::Undo, CommandContext::Window, Menu::Go, 3},
    {"tab.pin", TEXT("Keep Tab Open"), Keys{}, Icon::None, CommandContext::Window, Menu::Go, 3},
    {"tab.1", TEXT("Tab 1"), Keys{key(Qt::CTRL | Qt::Key_1)}},
    {"tab.2", TEXT("Tab 2"), Keys{key(Qt::CTRL | Qt::Key_2)}},
    {"tab.3", TEXT("Tab 3"), Keys{key(Qt::CTRL | Qt::Key_3)}},
    {"tab.4", TEXT("Tab 4"), Keys{key(Qt::CTRL | Qt::Key_4)}},
    {"tab.5", TEXT("Tab 5"), Keys{key(Qt::CTRL | Qt::Key_5)}},
    {"tab.6", TEXT("Tab 6"), Keys{key(Qt::CTRL | Qt::Key_6)}},
    {"tab.7", TEXT("Tab 7"), Keys{key(Qt::CTRL | Qt::Key_7)}},
    {"tab.8", TEXT("Tab 8"), Keys{key(Qt::CTRL | Qt::Key_8)}},
    {"tab.last", TEXT("Last Tab"), Keys{key(Qt::CTRL | Qt::Key_9)}},

    {"design.newApi", TEXT("New API"), Keys{}, Icon::Plus, CommandContext::Window, Menu::Design, 0},
    {"design.viewForm", TEXT("Form"), Keys{key(Qt::ALT | Qt::SHIFT | Qt::Key_F)}, Icon::None, CommandContext::Window, Menu::Design, 1},
    {"design.viewSource", TEXT("Source"), Keys{key(Qt::ALT | Qt::SHIFT | Qt::Key_S)}, Icon::None, CommandContext::Window, Menu::Design, 1},
    {"design.viewSplit", TEXT("Split"), Keys{key(Qt::ALT | Qt::SHIFT | Qt::Key_P)}, Icon::None, CommandContext::Window, Menu::Design, 1},

    {"capture.newWebhook", TEXT("New Webhook"), Keys{}, Icon::Plus, CommandContext::Window, Menu::Capture, 0},
    {"capture.start", TEXT("Start Listening"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, Icon::Play, CommandContext::Window, Menu::Capture, 0},
    {"capture.stop", TEXT("Stop Listening"), Keys{}, Icon::Stop, CommandContext::Window, Menu::Capture, 0},
    {"capture.createHandler", TEXT("Create Handler"), Keys{}, Icon::Schema, CommandContext::Window, Menu::Capture, 1},
    {"capture.copyUrl", TEXT("Copy the Webhook's URL"), Keys{}, Icon::Copy, CommandContext::Window, Menu::Capture, 1},
    {"capture.copyCurl", TEXT("Copy a curl Command for the Webhook"), Keys{}, Icon::Copy, CommandContext::Window, Menu::Capture, 1},

    {"request.new", TEXT("New Request"), Keys{key(Qt::CTRL | Qt::Key_N)}, Icon::Plus, CommandContext::Window, Menu::Invoke, 0},
    {"request.send", TEXT("Send"), Keys{key(Qt::CTRL | Qt::Key_Return), key(Qt::CTRL | Qt::Key_Enter), key(Qt::Key_F5)}, Icon::Send, CommandContext::Window, Menu::Invoke, 0},
    {"request.cancel", TEXT("Cancel the Call"), Keys{}, Icon::Stop, CommandContext::Window, Menu::Invoke, 0},
    {"request.focusUrl", TEXT("Go to the URL"), Keys{key(Qt::CTRL | Qt::Key_L)}, Icon::Link, CommandContext::Window, Menu::Invoke, 1},
    {"request.asCurl", TEXT("Copy as curl"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, Icon::Copy, CommandContext::Window, Menu::Invoke, 1},
    {"history.show", TEXT("History"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, Icon::History, CommandContext::Window, Menu::Invoke, 2},
    {"environment.edit", TEXT("Edit Environment"), Keys{key(Qt::CTRL | Qt::Key_E)}, Icon::Environment, CommandContext::Window, Menu::Invoke, 2},
    {"environment.switch", TEXT("Switch Environment"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, Icon::Environment, CommandContext::Window, Menu::Invoke, 2},

    {"help.shortcuts", TEXT("Keyboard Shortcuts"), Keys{key(Qt::Key_F1), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Slash)}, Icon::Keyboard, CommandContext::Window, Menu::Help, 0},
    {"help.about", TEXT("About Triptych"), Keys{}, Icon::Info, CommandContext::Window, Menu::Help, 1},
};
    // clang-format on
    return table;
}

} // namespace triptych::ui

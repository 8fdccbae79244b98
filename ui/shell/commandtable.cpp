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

} // namespace

std::span<const CommandInfo> commandTable()
{
    // Every key can be typed on German, French and US layouts; the chords with \ / [ ] stand beside one that
    // can.
    // clang-format off
static const CommandInfo table[] = {
    {"project.new", QT_TRANSLATE_NOOP("triptych::commands", "New Project…"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, Icon::Plus, CommandContext::Window, Menu::File, 0},
    {"project.open", QT_TRANSLATE_NOOP("triptych::commands", "Open Project…"), Keys{key(Qt::CTRL | Qt::Key_O)}, Icon::Folder, CommandContext::Window, Menu::File, 0},
    {"project.openSample", QT_TRANSLATE_NOOP("triptych::commands", "Open the Sample Integration"), Keys{}, Icon::Sample, CommandContext::Window, Menu::File, 0},
    {"project.close", QT_TRANSLATE_NOOP("triptych::commands", "Close Project"), Keys{}, Icon::None, CommandContext::Window, Menu::File, 0},
    {"file.import", QT_TRANSLATE_NOOP("triptych::commands", "Import…"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, Icon::Import, CommandContext::Window, Menu::File, 1},
    {"file.export", QT_TRANSLATE_NOOP("triptych::commands", "Export…"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, Icon::Export, CommandContext::Window, Menu::File, 1},
    {"file.save", QT_TRANSLATE_NOOP("triptych::commands", "Save"), Keys{key(Qt::CTRL | Qt::Key_S)}, Icon::Save, CommandContext::Window, Menu::File, 2},
    {"file.saveAll", QT_TRANSLATE_NOOP("triptych::commands", "Save All"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, Icon::Save, CommandContext::Window, Menu::File, 2},
    {"settings.open", QT_TRANSLATE_NOOP("triptych::commands", "Settings"), Keys{key(Qt::CTRL | Qt::Key_Comma)}, Icon::Settings, CommandContext::Window, Menu::File, 3},
    {"app.quit", QT_TRANSLATE_NOOP("triptych::commands", "Quit"), Keys{key(Qt::CTRL | Qt::Key_Q)}, Icon::None, CommandContext::Window, Menu::File, 4},

    {"edit.undo", QT_TRANSLATE_NOOP("triptych::commands", "Undo"), Keys{key(Qt::CTRL | Qt::Key_Z)}, Icon::Undo, CommandContext::Window, Menu::Edit, 0},
    {"edit.redo", QT_TRANSLATE_NOOP("triptych::commands", "Redo"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), key(Qt::CTRL | Qt::Key_Y)}, Icon::Redo, CommandContext::Window, Menu::Edit, 0},
    {"edit.find", QT_TRANSLATE_NOOP("triptych::commands", "Find in This Pane"), Keys{key(Qt::CTRL | Qt::Key_F)}, Icon::Search, CommandContext::Window, Menu::Edit, 1},
    {"edit.findNext", QT_TRANSLATE_NOOP("triptych::commands", "Find Next"), Keys{key(Qt::Key_F3)}, Icon::None, CommandContext::Window, Menu::Edit, 1},
    {"edit.findPrevious", QT_TRANSLATE_NOOP("triptych::commands", "Find Previous"), Keys{key(Qt::SHIFT | Qt::Key_F3)}, Icon::None, CommandContext::Window, Menu::Edit, 1},
    {"edit.format", QT_TRANSLATE_NOOP("triptych::commands", "Format Body"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, Icon::None, CommandContext::Window, Menu::Edit, 1},
    {"item.duplicate", QT_TRANSLATE_NOOP("triptych::commands", "Duplicate"), Keys{key(Qt::CTRL | Qt::Key_D)}, Icon::Copy, CommandContext::List, Menu::Edit, 2},
    {"item.rename", QT_TRANSLATE_NOOP("triptych::commands", "Rename"), Keys{key(Qt::Key_F2)}, Icon::Design, CommandContext::List, Menu::Edit, 2},
    {"item.delete", QT_TRANSLATE_NOOP("triptych::commands", "Delete"), Keys{key(Qt::Key_Delete)}, Icon::Trash, CommandContext::List, Menu::Edit, 2},
    {"item.copy", QT_TRANSLATE_NOOP("triptych::commands", "Copy"), Keys{key(Qt::CTRL | Qt::Key_C)}, Icon::Copy, CommandContext::List, Menu::None, 2},
    {"item.copyAddress", QT_TRANSLATE_NOOP("triptych::commands", "Copy Address"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, Icon::Link, CommandContext::List, Menu::Edit, 2},
    {"item.open", QT_TRANSLATE_NOOP("triptych::commands", "Open"), Keys{key(Qt::Key_Return), key(Qt::Key_Enter)}, Icon::None, CommandContext::List, Menu::None, 2},

    {"view.tree", QT_TRANSLATE_NOOP("triptych::commands", "Show or Hide the Side Tree"), Keys{key(Qt::CTRL | Qt::Key_B), key(Qt::CTRL | Qt::Key_Backslash)}, Icon::Sidebar, CommandContext::Window, Menu::View, 0},
    {"view.drawer", QT_TRANSLATE_NOOP("triptych::commands", "Show or Hide the Drawer"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}, Icon::Drawer, CommandContext::Window, Menu::View, 0},
    {"view.filterTree", QT_TRANSLATE_NOOP("triptych::commands", "Filter the Side Tree"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, Icon::Filter, CommandContext::Window, Menu::View, 0},
    {"view.treeSide", QT_TRANSLATE_NOOP("triptych::commands", "Move the Side Tree to the Other Side"), Keys{}, Icon::None, CommandContext::Window, Menu::View, 1},
    {"view.drawerSide", QT_TRANSLATE_NOOP("triptych::commands", "Move the Drawer to the Bottom or the Right"), Keys{}, Icon::None, CommandContext::Window, Menu::View, 1},
    {"view.orientation", QT_TRANSLATE_NOOP("triptych::commands", "Turn the Panes"), Keys{key(Qt::CTRL | Qt::Key_J)}, Icon::None, CommandContext::Window, Menu::View, 1},
    {"view.resetLayout", QT_TRANSLATE_NOOP("triptych::commands", "Reset Layout"), Keys{}, Icon::Refresh, CommandContext::Window, Menu::View, 1},
    {"view.zoomIn", QT_TRANSLATE_NOOP("triptych::commands", "Larger Text"), Keys{key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)}, Icon::None, CommandContext::Window, Menu::View, 2},
    {"view.zoomOut", QT_TRANSLATE_NOOP("triptych::commands", "Smaller Text"), Keys{key(Qt::CTRL | Qt::Key_Minus)}, Icon::None, CommandContext::Window, Menu::View, 2},
    {"view.zoomReset", QT_TRANSLATE_NOOP("triptych::commands", "Normal Text Size"), Keys{key(Qt::CTRL | Qt::Key_0)}, Icon::None, CommandContext::Window, Menu::View, 2},
    {"view.fullScreen", QT_TRANSLATE_NOOP("triptych::commands", "Full Screen"), Keys{key(Qt::Key_F11)}, Icon::None, CommandContext::Window, Menu::View, 2},

    {"go.palette", QT_TRANSLATE_NOOP("triptych::commands", "Commands"), Keys{key(Qt::CTRL | Qt::Key_K)}, Icon::Search, CommandContext::Window, Menu::Go, 0},
    {"go.anything", QT_TRANSLATE_NOOP("triptych::commands", "Go to Anything"), Keys{key(Qt::CTRL | Qt::Key_P)}, Icon::Search, CommandContext::Window, Menu::Go, 0},
    {"go.design", QT_TRANSLATE_NOOP("triptych::commands", "Design"), Keys{key(Qt::ALT | Qt::Key_1)}, Icon::Design, CommandContext::Window, Menu::Go, 1},
    {"go.capture", QT_TRANSLATE_NOOP("triptych::commands", "Capture"), Keys{key(Qt::ALT | Qt::Key_2)}, Icon::Capture, CommandContext::Window, Menu::Go, 1},
    {"go.invoke", QT_TRANSLATE_NOOP("triptych::commands", "Invoke"), Keys{key(Qt::ALT | Qt::Key_3)}, Icon::Invoke, CommandContext::Window, Menu::Go, 1},
    {"go.nextPane", QT_TRANSLATE_NOOP("triptych::commands", "Next Pane"), Keys{key(Qt::Key_F6)}, Icon::None, CommandContext::Window, Menu::Go, 2},
    {"go.previousPane", QT_TRANSLATE_NOOP("triptych::commands", "Previous Pane"), Keys{key(Qt::SHIFT | Qt::Key_F6)}, Icon::None, CommandContext::Window, Menu::Go, 2},
    {"go.nextProblem", QT_TRANSLATE_NOOP("triptych::commands", "Next Problem"), Keys{key(Qt::Key_F8)}, Icon::Warning, CommandContext::Window, Menu::Go, 2},
    {"go.previousProblem", QT_TRANSLATE_NOOP("triptych::commands", "Previous Problem"), Keys{key(Qt::SHIFT | Qt::Key_F8)}, Icon::Warning, CommandContext::Window, Menu::Go, 2},
    {"tab.next", QT_TRANSLATE_NOOP("triptych::commands", "Next Tab"), Keys{key(Qt::CTRL | Qt::Key_Tab), key(Qt::CTRL | Qt::Key_PageDown)}, Icon::None, CommandContext::Window, Menu::Go, 3},
    {"tab.previous", QT_TRANSLATE_NOOP("triptych::commands", "Previous Tab"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), key(Qt::CTRL | Qt::Key_PageUp)}, Icon::None, CommandContext::Window, Menu::Go, 3},
    {"tab.close", QT_TRANSLATE_NOOP("triptych::commands", "Close Tab"), Keys{key(Qt::CTRL | Qt::Key_W)}, Icon::Close, CommandContext::Window, Menu::Go, 3},
    {"tab.closeOthers", QT_TRANSLATE_NOOP("triptych::commands", "Close Other Tabs"), Keys{}, Icon::None, CommandContext::Window, Menu::Go, 3},
    {"tab.reopen", QT_TRANSLATE_NOOP("triptych::commands", "Reopen Closed Tab"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, Icon::Undo, CommandContext::Window, Menu::Go, 3},
    {"tab.pin", QT_TRANSLATE_NOOP("triptych::commands", "Keep Tab Open"), Keys{}, Icon::None, CommandContext::Window, Menu::Go, 3},
    {"tab.1", QT_TRANSLATE_NOOP("triptych::commands", "Tab 1"), Keys{key(Qt::CTRL | Qt::Key_1)}},
    {"tab.2", QT_TRANSLATE_NOOP("triptych::commands", "Tab 2"), Keys{key(Qt::CTRL | Qt::Key_2)}},
    {"tab.3", QT_TRANSLATE_NOOP("triptych::commands", "Tab 3"), Keys{key(Qt::CTRL | Qt::Key_3)}},
    {"tab.4", QT_TRANSLATE_NOOP("triptych::commands", "Tab 4"), Keys{key(Qt::CTRL | Qt::Key_4)}},
    {"tab.5", QT_TRANSLATE_NOOP("triptych::commands", "Tab 5"), Keys{key(Qt::CTRL | Qt::Key_5)}},
    {"tab.6", QT_TRANSLATE_NOOP("triptych::commands", "Tab 6"), Keys{key(Qt::CTRL | Qt::Key_6)}},
    {"tab.7", QT_TRANSLATE_NOOP("triptych::commands", "Tab 7"), Keys{key(Qt::CTRL | Qt::Key_7)}},
    {"tab.8", QT_TRANSLATE_NOOP("triptych::commands", "Tab 8"), Keys{key(Qt::CTRL | Qt::Key_8)}},
    {"tab.last", QT_TRANSLATE_NOOP("triptych::commands", "Last Tab"), Keys{key(Qt::CTRL | Qt::Key_9)}},

    {"design.newApi", QT_TRANSLATE_NOOP("triptych::commands", "New API"), Keys{}, Icon::Plus, CommandContext::Window, Menu::Design, 0},
    {"design.newOperation", QT_TRANSLATE_NOOP("triptych::commands", "New Operation…"), Keys{}, Icon::Plus, CommandContext::Window, Menu::Design, 0},
    {"design.newSchema", QT_TRANSLATE_NOOP("triptych::commands", "New Schema…"), Keys{}, Icon::Plus, CommandContext::Window, Menu::Design, 0},
    {"design.viewForm", QT_TRANSLATE_NOOP("triptych::commands", "Form"), Keys{key(Qt::ALT | Qt::SHIFT | Qt::Key_F)}, Icon::None, CommandContext::Window, Menu::Design, 1},
    {"design.viewSource", QT_TRANSLATE_NOOP("triptych::commands", "Source"), Keys{key(Qt::ALT | Qt::SHIFT | Qt::Key_S)}, Icon::None, CommandContext::Window, Menu::Design, 1},
    {"design.viewSplit", QT_TRANSLATE_NOOP("triptych::commands", "Split"), Keys{key(Qt::ALT | Qt::SHIFT | Qt::Key_P)}, Icon::None, CommandContext::Window, Menu::Design, 1},

    {"capture.newWebhook", QT_TRANSLATE_NOOP("triptych::commands", "New Webhook"), Keys{}, Icon::Plus, CommandContext::Window, Menu::Capture, 0},
    {"capture.start", QT_TRANSLATE_NOOP("triptych::commands", "Start Listening"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, Icon::Play, CommandContext::Window, Menu::Capture, 0},
    {"capture.stop", QT_TRANSLATE_NOOP("triptych::commands", "Stop Listening"), Keys{}, Icon::Stop, CommandContext::Window, Menu::Capture, 0},
    {"capture.createHandler", QT_TRANSLATE_NOOP("triptych::commands", "Create Handler"), Keys{}, Icon::Schema, CommandContext::Window, Menu::Capture, 1},
    {"capture.copyUrl", QT_TRANSLATE_NOOP("triptych::commands", "Copy the Webhook's URL"), Keys{}, Icon::Copy, CommandContext::Window, Menu::Capture, 1},
    {"capture.copyCurl", QT_TRANSLATE_NOOP("triptych::commands", "Copy a curl Command for the Webhook"), Keys{}, Icon::Copy, CommandContext::Window, Menu::Capture, 1},

    {"invoke.importService", QT_TRANSLATE_NOOP("triptych::commands", "Import a Service…"), Keys{}, Icon::Import, CommandContext::Window, Menu::Invoke, 0},
    {"request.new", QT_TRANSLATE_NOOP("triptych::commands", "New Request"), Keys{key(Qt::CTRL | Qt::Key_N)}, Icon::Plus, CommandContext::Window, Menu::Invoke, 0},
    {"request.send", QT_TRANSLATE_NOOP("triptych::commands", "Send"), Keys{key(Qt::CTRL | Qt::Key_Return), key(Qt::CTRL | Qt::Key_Enter), key(Qt::Key_F5)}, Icon::Send, CommandContext::Window, Menu::Invoke, 0},
    {"request.cancel", QT_TRANSLATE_NOOP("triptych::commands", "Cancel the Call"), Keys{}, Icon::Stop, CommandContext::Window, Menu::Invoke, 0},
    {"request.focusUrl", QT_TRANSLATE_NOOP("triptych::commands", "Go to the URL"), Keys{key(Qt::CTRL | Qt::Key_L)}, Icon::Link, CommandContext::Window, Menu::Invoke, 1},
    {"request.asCurl", QT_TRANSLATE_NOOP("triptych::commands", "Copy as curl"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, Icon::Copy, CommandContext::Window, Menu::Invoke, 1},
    {"history.show", QT_TRANSLATE_NOOP("triptych::commands", "History"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, Icon::History, CommandContext::Window, Menu::Invoke, 2},
    {"environment.edit", QT_TRANSLATE_NOOP("triptych::commands", "Edit Environment"), Keys{key(Qt::CTRL | Qt::Key_E)}, Icon::Environment, CommandContext::Window, Menu::Invoke, 2},
    {"environment.switch", QT_TRANSLATE_NOOP("triptych::commands", "Switch Environment"), Keys{key(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, Icon::Environment, CommandContext::Window, Menu::Invoke, 2},

    {"help.shortcuts", QT_TRANSLATE_NOOP("triptych::commands", "Keyboard Shortcuts"), Keys{key(Qt::Key_F1), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Slash)}, Icon::Keyboard, CommandContext::Window, Menu::Help, 0},
    {"help.about", QT_TRANSLATE_NOOP("triptych::commands", "About Triptych"), Keys{}, Icon::Info, CommandContext::Window, Menu::Help, 1},
};
    // clang-format on
    return table;
}

} // namespace triptych::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

#include <QMetaType>
#include <Qt>

namespace triptych::ui {

/// What a colour means. Models return one of these and never a colour: who paints asks the Theme at that
/// moment, so that a live change of theme is right everywhere.
enum class Role : quint8 {
    Surface,
    Raised,
    Line,
    Outline,
    Text,
    Muted,
    Disabled,
    Accent,
    OnAccent,
    Selection,
    Hover,
    Ok,
    Warn,
    Error,
    Info,
    Get,
    Post,
    Put,
    Patch,
    Delete,
};
inline constexpr int RoleCount = int(Role::Delete) + 1;

/// Our own icons, by name; `resources/icons` holds one file each, in this order.
enum class Icon : quint8 {
    Design,
    Capture,
    Invoke,
    Settings,
    Search,
    Close,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    ChevronLeft,
    Copy,
    Plus,
    Minus,
    Play,
    Stop,
    Warning,
    Error,
    Info,
    Ok,
    Folder,
    File,
    Link,
    Undo,
    Redo,
    Trash,
    Save,
    Refresh,
    Send,
    Filter,
    Sidebar,
    Drawer,
    Keyboard,
    Key,
    Lock,
    Environment,
    Import,
    Export,
    Sample,
    History,
    Schema,
    Webhook,
    More,
    Sun,
    Language,
    None,
};

/// Data roles beside Qt's. A model answers those it knows.
enum ItemRole {
    ThemeRole = Qt::UserRole + 1, ///< Role: the colour of the text
    MethodRole,                   ///< QByteArray: an HTTP method, drawn before the text in its own colour
    CountRole,                    ///< QString or int: drawn right-aligned and muted at the end of the row
    DirtyRole,                    ///< bool: unsaved, drawn as a dot
    AddressRole,                  ///< QString: what opens the item and survives a restart
    DetailRole,                   ///< QString: a second, muted text behind the first
    KeysRole,                     ///< QString: the key sequence of a command, in the user's words
    IconRole,                     ///< Icon: drawn in the colour of the text
    FixedWidthRole,               ///< bool: bytes, paths and numbers, in the fixed font
    StaleRole,                    ///< bool: no longer true, drawn greyed
    FractionRole,                 ///< double 0…1: evidence, drawn as a bar with the text beside it
    SortRole,                     ///< what to sort by when it is not the text
    CopyRole,                     ///< QString: the exact text that Copy takes, when it is not the shown one
    SectionRole,                  ///< QString: id of the section of the side tree that a row stands in
    FirstFreeRole,                ///< models number their own roles from here
};

/// GET, POST, PUT, PATCH and DELETE have a colour; every other method is muted.
[[nodiscard]] Role roleForMethod(QByteArrayView method);
[[nodiscard]] Role roleForSeverity(Severity severity);
/// The sign that goes with a severity, because a colour alone says nothing to many.
[[nodiscard]] QString signForSeverity(Severity severity);

} // namespace triptych::ui

Q_DECLARE_METATYPE(triptych::ui::Role)
Q_DECLARE_METATYPE(triptych::ui::Icon)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace triptych::window {

/// What the frame asks of whoever holds projects. The application gives it to the commands of the File menu,
/// to the start page and to dropped files.
class ProjectDoor
{
public:
    virtual ~ProjectDoor() = default;

    virtual void newProject() = 0;
    /// Asks for a folder or a file.
    virtual void openProject() = 0;
    /// A project folder, a `triptych.json`, or a lone document: the last opens the offer to import it.
    virtual void openPath(const QString &path) = 0;
    virtual void openSample() = 0;
    virtual void closeProject() = 0;
    /// Dropped on the window, or chosen in *Import…*.
    virtual void importFiles(const QStringList &paths) = 0;
    /// The window wants to close. False: the user has to be asked first; the door closes the window itself
    /// then.
    virtual bool mayQuit() = 0;
};

} // namespace triptych::window

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/safefile.h"

namespace triptych::project {

/// `.triptych/project.lock`: an flock, so that it goes with the process that holds it however that ends, and
/// who that is as JSON. Problem `project.held` names the holder.
class ProjectLock
{
public:
    /// `.triptych/` must be there. Taking it again is cheap, and notices when somebody removed the file.
    [[nodiscard]] Status take(const SafeFolder &files, const QString &program);
    [[nodiscard]] bool isHeld() const { return m_fd.isOpen(); }
    void release() { m_fd.close(); }

private:
    Descriptor m_fd;
};

} // namespace triptych::project

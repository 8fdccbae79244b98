// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/documenthub.h"

#include <QPointer>

namespace triptych::project {

/// Somebody who waits for a document to be opened, or for documents to be saved.
struct DocumentHub::Waiting
{
    QStringList paths; ///< to be saved
    QPointer<QObject> context;
    bool hasContext = false;
    Done done;
    Opened opened;

    [[nodiscard]] bool isWanted() const { return !hasContext || context; }
};

} // namespace triptych::project

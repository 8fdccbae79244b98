// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"
#include "ui/invoke/invokeparts.h"

namespace triptych::ui {

/// Requests that are to be made: their files, and the addresses of the items.
struct NewRequests
{
    project::FileSet files;
    QStringList addresses;
    /// The service's `base` variable, where nothing else says what `{{base}}` is.
    QList<edit::DocumentEdit> edits;
};

/// Requests for operations of a service's definition, which must be open. Writes nothing.
[[nodiscard]] Result<NewRequests> requestsForOperations(
    const InvokeParts &parts, const project::Item &service, const QList<text::Pointer> &operations);
/// An empty request in a folder ("requests", "services/stripe/requests").
[[nodiscard]] Result<NewRequests> blankRequest(const InvokeParts &parts, const QString &folder);

} // namespace triptych::ui

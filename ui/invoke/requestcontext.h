// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/secret.h"
#include "model/items/environment.h"
#include "model/items/request.h"
#include "ui/invoke/invokeparts.h"

#include <QObject>

#include <functional>

namespace triptych::ui {

/// What the forms of a request know of it: its document as a view, and the one way to change it. Lives on the
/// main thread, as long as its page.
class RequestContext final : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(items::Request &)>;

    /// `path`: the open document of the request.
    RequestContext(const InvokeParts &parts, QString path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] const InvokeParts &parts() const { return m_parts; }
    [[nodiscard]] edit::EditSession &session() const { return m_parts.session; }
    [[nodiscard]] project::DocumentHub &hub() const { return m_hub; }
    [[nodiscard]] CallDesk &desk() const { return m_parts.desk; }
    [[nodiscard]] QString environment() const;
    [[nodiscard]] const items::Request &request() const { return m_request; }
    [[nodiscard]] bool isEditable() const;
    /// A file beside the request's, as its path in the project.
    [[nodiscard]] QString beside(const QString &file) const;

    /// Writes the difference as one step; the other bytes stay. Problems come back, nothing is changed.
    Status change(const Change &change, const QString &label, edit::EditKind kind = edit::EditKind::Form,
        quintptr origin = 0);
    /// As change(), with a body of several lines moved to a file of its own.
    Status moveBodyToFile(const QString &text);
    /// Makes `name` a secret variable of the environment in use (of the project where none is) unless it is
    /// one, keeps `value` for this run and applies `change`: one step.
    Status enterSecret(const QString &name, const Secret &value, const Change &change);

Q_SIGNALS:
    /// The request, or a file that it sends, is another now; once an event.
    void changed();
    /// Another environment, or other variables in it.
    void environmentChanged();

private:
    void read();
    [[nodiscard]] Result<text::EditList> difference(const Change &change) const;
    [[nodiscard]] Result<edit::DocumentEdit> declaration(const QString &name) const;

    InvokeParts m_parts;
    project::DocumentHub &m_hub;
    QString m_path;
    items::Request m_request;
    bool m_queued = false;
};

} // namespace triptych::ui

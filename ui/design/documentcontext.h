// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/editsession.h"
#include "model/openapi/schemaview.h"

#include <QObject>

namespace triptych::ui {

/// What a form knows of the document it shows: its snapshot, the files it refers to, and the one way to
/// change them. Shared by the pages of a document; lives on the main thread.
class DocumentContext : public QObject
{
    Q_OBJECT

public:
    using MakeEdits = std::function<Result<text::EditList>(const text::Snapshot &)>;

    /// `path`: the open root document ("apis/shop/openapi.yaml").
    DocumentContext(edit::EditSession &session, project::DocumentHub &hub, QString path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] text::Snapshot snapshot() const { return m_hub.snapshot(m_path); }
    [[nodiscard]] edit::EditSession &session() const { return m_session; }
    [[nodiscard]] project::DocumentHub &hub() const { return m_hub; }

    /// Snapshots of this document and of files beside and below it, opened when first asked for; null for all
    /// others.
    [[nodiscard]] openapi::Documents documents();
    /// Makes edits for the document as it is now and applies them as one step. Problems come back, nothing is
    /// changed.
    Status edit(const QString &document, const MakeEdits &make, const QString &label,
        edit::EditKind kind = edit::EditKind::Form, quintptr origin = 0);

Q_SIGNALS:
    /// One of the documents changed; once an event, however many did.
    void changed();

private:
    [[nodiscard]] bool belongs(const QString &document) const;

    edit::EditSession &m_session;
    project::DocumentHub &m_hub;
    QString m_path;
    bool m_queued = false;
};

} // namespace triptych::ui

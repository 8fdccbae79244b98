// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/documentcontext.h"

namespace triptych::ui {

namespace {

/// What a reference leads to is read on the main thread when it is first shown; larger files wait for their
/// own tab.
constexpr qint64 maximumBeside = 4 * 1024 * 1024;

} // namespace

DocumentContext::DocumentContext(edit::EditSession &session, project::DocumentHub &hub, QString path)
    : m_session(session)
    , m_hub(hub)
    , m_path(std::move(path))
{
    connect(&m_hub, &project::DocumentHub::changed, this, [this](const project::DocumentChange &change) {
        if (belongs(change.path) && !m_queued) {
            m_queued = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_queued = false;
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        }
    });
    connect(&m_hub, &project::DocumentHub::moved, this, [this](const QString &from, const QString &to) {
        if (from == m_path) {
            m_path = to;
        }
    });
}

bool DocumentContext::belongs(const QString &document) const
{
    return document.startsWith(QStringView(m_path).left(m_path.lastIndexOf(u'/') + 1));
}

openapi::Documents DocumentContext::documents()
{
    return [this](const QString &document) -> text::Snapshot {
        if (!belongs(document)) {
            return {};
        }
        if (m_hub.isOpen(document)) {
            return m_hub.snapshot(document);
        }
        return m_hub.open(document, maximumBeside).value_or(text::Snapshot());
    };
}

Status DocumentContext::edit(const QString &document, const MakeEdits &make, const QString &label,
    edit::EditKind kind, quintptr origin)
{
    const text::Snapshot now = documents()(document);
    if (now.isNull()) {
        return fail(problem("document.closed", QString(), {document, -1, 0, 0, {}}));
    }
    const auto edits = make(now);
    if (!edits) {
        return fail(edits.error());
    }
    const text::EditList small = edits->minimized(now.bytes());
    if (small.isEmpty()) {
        return {};
    }
    return m_session.apply({document, small, now.revision}, {label, kind, origin});
}

} // namespace triptych::ui

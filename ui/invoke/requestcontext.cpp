// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/requestcontext.h"

#include "ui/invoke/calldesk.h"
#include "ui/invoke/tr.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

namespace {

/// Not the request, and still what its `{{variables}}` come to.
bool holdsVariables(const QString &path)
{
    return path.startsWith("environments/"_L1) || path == "triptych.json"_L1 ||
           path.endsWith("/service.json"_L1) || path.endsWith("/folder.json"_L1);
}

} // namespace

RequestContext::RequestContext(const InvokeParts &parts, QString path)
    : m_parts(parts)
    , m_hub(parts.project.documents())
    , m_path(std::move(path))
{
    read();
    connect(&m_hub, &project::DocumentHub::changed, this, [this](const project::DocumentChange &change) {
        const bool own = change.path == m_path;
        if (own) {
            read();
        }
        if (holdsVariables(change.path)) {
            Q_EMIT environmentChanged();
        }
        const bool folder = change.path.startsWith(QStringView(m_path).left(m_path.lastIndexOf(u'/') + 1));
        if ((own || folder) && !m_queued) {
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
            read();
            Q_EMIT changed();
        }
    });
    connect(&m_parts.window.environments(), &EnvironmentSelector::chosen, this,
        &RequestContext::environmentChanged);
}

void RequestContext::read()
{
    const text::Snapshot now = m_hub.snapshot(m_path);
    if (!now.isNull()) {
        m_request = items::readRequest(now, m_path).value;
    }
}

QString RequestContext::address() const
{
    return project::addressOf(m_path);
}

QString RequestContext::environment() const
{
    return m_parts.window.environments().current();
}

bool RequestContext::isEditable() const
{
    return m_hub.isOpen(m_path) && !m_hub.status(m_path).readOnly;
}

QString RequestContext::beside(const QString &file) const
{
    return m_path.left(m_path.lastIndexOf(u'/') + 1) + file;
}

Result<text::EditList> RequestContext::difference(const Change &change) const
{
    const text::Snapshot now = m_hub.snapshot(m_path);
    if (now.isNull()) {
        return fail(problem("document.closed", Tr::tr("The request is not open any more.")));
    }
    items::Request after = m_request;
    change(after);
    const auto edits = items::difference(now, items::formOf(m_request), items::formOf(after));
    if (!edits) {
        return fail(edits.error());
    }
    return edits->minimized(now.bytes());
}

Status RequestContext::change(
    const Change &change, const QString &label, edit::EditKind kind, quintptr origin)
{
    const auto edits = difference(change);
    if (!edits) {
        return fail(edits.error());
    }
    if (edits->isEmpty()) {
        return {};
    }
    return m_parts.session.apply({m_path, *edits, m_hub.snapshot(m_path).revision}, {label, kind, origin});
}

Status RequestContext::moveBodyToFile(const QString &text)
{
    const QByteArray type = m_request.body ? m_request.body->type : QByteArray("json");
    const QLatin1StringView extension = type == "json" ? "json"_L1 : type == "xml" ? "xml"_L1 : "txt"_L1;
    const QString base = address().section(u'/', -1);
    const QString file = base + ".body."_L1 + extension;
    project::FileSet files;
    files.create(beside(file), text.toUtf8() + (text.endsWith(u'\n') ? "" : "\n"));
    const auto edits = difference([&](items::Request &request) {
        request.body = request.body.value_or(items::Body{"json"});
        request.body->text.reset();
        request.body->file = file;
    });
    if (!edits) {
        return fail(edits.error());
    }
    return m_parts.session.applyGroup(
        {{m_path, *edits, m_hub.snapshot(m_path).revision}}, {Tr::tr("Edit body")}, files);
}

namespace {

bool holds(const items::Rows &rows, const QString &name)
{
    return std::any_of(rows.begin(), rows.end(), [&](const items::Row &row) { return row.name == name; });
}

items::Row secretRow(const QString &name)
{
    items::Row row;
    row.name = name;
    row.secret = true;
    return row;
}

} // namespace

/// The edit that declares a secret; without edits where the name is declared already.
Result<edit::DocumentEdit> RequestContext::declaration(const QString &name) const
{
    QString path = u"triptych.json"_s;
    for (const project::Item &item : m_parts.items.environments) {
        if (item.name == environment()) {
            path = item.document;
        }
    }
    const auto opened = m_parts.session.open(path);
    if (!opened) {
        return fail(opened.error());
    }
    const bool isProject = path == "triptych.json"_L1;
    const auto edits = [&]() -> Result<text::EditList> {
        if (isProject) {
            items::ProjectFile file = items::readProjectFile(*opened, path).value;
            const items::Form before = items::formOf(file);
            if (!holds(file.variables, name)) {
                file.variables.append(secretRow(name));
            }
            return items::difference(*opened, before, items::formOf(file));
        }
        items::Environment file = items::readEnvironment(*opened, path).value;
        const items::Form before = items::formOf(file);
        if (!holds(file.variables, name)) {
            file.variables.append(secretRow(name));
        }
        return items::difference(*opened, before, items::formOf(file));
    }();
    if (!edits) {
        return fail(edits.error());
    }
    return edit::DocumentEdit{path, edits->minimized(opened->bytes()), opened->revision};
}

Status RequestContext::enterSecret(const QString &name, const Secret &value, const Change &change)
{
    m_parts.desk.setSecret(environment(), name, value);
    const auto declared = declaration(name);
    if (!declared) {
        return fail(declared.error());
    }
    const auto edits = difference(change);
    if (!edits) {
        return fail(edits.error());
    }
    QList<edit::DocumentEdit> all;
    if (!declared->edits.isEmpty()) {
        all += *declared;
    }
    if (!edits->isEmpty()) {
        all += edit::DocumentEdit{m_path, *edits, m_hub.snapshot(m_path).revision};
    }
    return all.isEmpty() ? Status() : m_parts.session.applyGroup(all, {Tr::tr("Enter credential")});
}

} // namespace triptych::ui

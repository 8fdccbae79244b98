// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/document.h"

#include "model/project/tr.h"
#include "model/text/encoding.h"

#include <QDateTime>

namespace triptych::project {

namespace {

constexpr size_t rememberedEdits = 1024;

} // namespace

bool isSettled(const FileStamp &stamp)
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000 - stamp.modifiedNs > settlingNs;
}

std::optional<Problem> encodingProblem(const QString &path, const QByteArray &bytes)
{
    const text::Encoding encoding = text::detectEncoding(bytes);
    const bool utf8 = encoding == text::Encoding::Utf8 || encoding == text::Encoding::Utf8Bom;
    const qsizetype invalid = utf8 ? text::findInvalidUtf8(bytes) : 0;
    if (invalid < 0) {
        return {};
    }
    Location location = atFile(path);
    location.offset = invalid;
    return problem("text.encoding",
        Tr::tr("“%1” is not UTF-8; it is shown as it is and cannot be edited.").arg(path), location,
        Tr::tr("Convert it to UTF-8."));
}

Problem closedProblem(const QString &path)
{
    return problem("document.closed", Tr::tr("“%1” is not open.").arg(path), atFile(path));
}

Document::Document(
    QString path, text::Snapshot snapshot, const FileStamp &stamp, QByteArray hash, bool settled)
    : m_path(std::move(path))
    , m_snapshot(std::move(snapshot))
    , m_saved(m_snapshot.bytes())
    , m_diskHash(std::move(hash))
    , m_stamp(stamp)
    , m_settled(settled)
{
    checkEncoding();
}

Document::Document(QString path, text::Snapshot snapshot)
    : m_path(std::move(path))
    , m_snapshot(std::move(snapshot))
    , m_saved(m_snapshot.bytes())
    , m_absent(true)
{
    checkEncoding();
}

void Document::checkEncoding()
{
    m_encoding = project::encodingProblem(m_path, m_snapshot.bytes());
}

bool Document::isEdited() const
{
    return m_snapshot.bytes() != m_saved;
}

DocumentState Document::state() const
{
    if (m_theirs) {
        return DocumentState::Conflict;
    }
    if (isEdited()) {
        return DocumentState::Dirty;
    }
    return m_absent ? DocumentState::Removed : DocumentState::Clean;
}

Result<text::EditList> Document::rebased(const text::EditList &edits, quint64 revision) const
{
    const quint64 oldest = m_past.empty() ? m_snapshot.revision : m_past.front().revision;
    if (revision > m_snapshot.revision || revision < oldest) {
        return fail(problem("edit.stale",
            Tr::tr("“%1” changed too much since this was prepared; nothing was changed.").arg(m_path),
            atFile(m_path)));
    }
    text::EditList now = edits;
    for (const Past &past : m_past) {
        if (past.revision < revision) {
            continue;
        }
        Result<text::EditList> next = now.rebasedOver(past.edits);
        if (!next) {
            next.error().location.file = m_path;
            return next;
        }
        now = *next;
    }
    if (!now.isValidFor(m_snapshot.bytes().size())) {
        return fail(
            problem("edit.invalid", Tr::tr("An edit lies outside “%1”.").arg(m_path), atFile(m_path)));
    }
    return now;
}

DocumentChange Document::advance(const text::EditList &edits, ChangeCause cause, quintptr origin)
{
    DocumentChange change{m_path, cause, m_snapshot, {}, edits, edits.inverse(m_snapshot.bytes()), origin};
    m_past.push_back({m_snapshot.revision, edits});
    if (m_past.size() > rememberedEdits) {
        m_past.pop_front();
    }
    text::Snapshot next = text::edited(m_snapshot, edits);
    next.revision = m_snapshot.revision + 1;
    m_snapshot = next;
    if (m_encoding) {
        checkEncoding();
    }
    change.after = m_snapshot;
    return change;
}

bool Document::isUnchanged(const std::optional<FileStamp> &stamp) const
{
    if (m_theirs) {
        return stamp ? m_theirs->bytes && m_theirs->settled && *stamp == m_theirs->stamp : !m_theirs->bytes;
    }
    return stamp ? !m_absent && m_settled && *stamp == m_stamp : m_absent;
}

void Document::setOnDisk(
    const QByteArray &bytes, const QByteArray &hash, const FileStamp &stamp, bool settled)
{
    m_saved = bytes == m_snapshot.bytes() ? m_snapshot.bytes() : bytes; // one copy, and the fast comparison
    m_diskHash = hash;
    m_stamp = stamp;
    m_settled = settled;
    m_absent = false;
    m_theirs.reset();
    ++m_diskGeneration;
}

void Document::setAbsent()
{
    m_diskHash.clear();
    m_absent = true;
    m_theirs.reset();
    ++m_diskGeneration;
}

void Document::noteStamp(const FileStamp &stamp, bool settled)
{
    m_stamp = stamp;
    m_settled = settled;
}

void Document::setTheirs(std::optional<Theirs> theirs)
{
    m_theirs = std::move(theirs);
    ++m_diskGeneration;
}

Conflict Document::conflict() const
{
    Conflict conflict{m_saved, m_snapshot.bytes(), m_theirs ? m_theirs->bytes : std::nullopt, {}};
    if (conflict.theirs) {
        const text::EditList mine = text::lineDifference(conflict.base, conflict.mine);
        const Result<text::EditList> merge =
            text::lineDifference(conflict.base, *conflict.theirs).rebasedOver(mine);
        if (merge) {
            conflict.merge = *merge;
        }
    }
    return conflict;
}

void Document::acceptTheirs()
{
    if (!m_theirs) {
        return;
    }
    const Theirs theirs = *m_theirs;
    if (theirs.bytes) {
        setOnDisk(*theirs.bytes, theirs.hash, theirs.stamp, theirs.settled);
    } else {
        setAbsent();
    }
}

} // namespace triptych::project

// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DocumentHub that looks at the disk: what other programs did, and what becomes of it.
#include "model/project/document.h"
#include "model/project/documenthub.h"
#include "model/project/folderwatcher.h"
#include "model/project/projectfolder.h"
#include "model/project/tr.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project {

/// A question about one file, and its answer.
struct DocumentHub::DiskState
{
    QString path;
    quint64 generation = 0;
    bool unchanged = false; ///< by its stamp
    std::optional<FileStamp> stamp;
    std::optional<QByteArray> bytes; ///< nothing: the file is gone
    QByteArray hash;
    bool settled = false;
    bool failed = false; ///< there, but not readable now; whatever it is, nothing is concluded from it
};

namespace {

/// Folders to watch: those with something of ours in them. Bounded, because a project may hold anything.
QStringList foldersOf(const SafeFolder &files, QStringList folders)
{
    constexpr qsizetype most = 2048;
    constexpr qsizetype mostEntries = 20'000;
    QStringList open{QString()};
    QSet<QString> known(folders.cbegin(), folders.cend());
    qsizetype entries = 0;
    while (!open.isEmpty() && folders.size() < most && entries < mostEntries) {
        const QString folder = open.takeFirst();
        if (!known.contains(folder)) {
            known.insert(folder);
            folders.append(folder);
        }
        const auto listing = files.list(folder, mostEntries);
        if (!listing) {
            continue;
        }
        entries += listing->entries.size();
        for (const FolderEntry &entry : listing->entries) {
            if (entry.isFolder && !entry.name.startsWith(u'.') && entry.name != u"node_modules") {
                open.append(folder.isEmpty() ? entry.name : folder + u'/' + entry.name);
            }
        }
    }
    return folders;
}

} // namespace

QList<DocumentHub::DiskState> DocumentHub::asked(const QStringList &paths) const
{
    QList<DiskState> states;
    for (const QString &path : paths) {
        if (const Document *document = find(path)) {
            DiskState state;
            state.path = path;
            state.generation = document->diskGeneration();
            state.stamp = m_folder.files().stamp(path);
            state.unchanged = document->isUnchanged(state.stamp);
            states.append(state);
        }
    }
    return states;
}

namespace {

template <typename State>
void answer(const SafeFolder &files, State &state)
{
    if (state.unchanged) {
        return;
    }
    const Result<FileContent> content = files.read(state.path);
    if (content) {
        state.bytes = content->bytes;
        state.stamp = content->stamp;
        state.hash = contentHash(content->bytes);
        state.settled = isSettled(content->stamp);
    } else {
        state.failed = content.error().code != "file.missing";
    }
}

} // namespace

void DocumentHub::recheck(const QStringList &paths)
{
    QList<DiskState> states = asked(paths);
    for (DiskState &state : states) {
        answer(m_folder.files(), state);
        take(state);
    }
}

void DocumentHub::recheckAsync()
{
    if (m_looking || m_saving) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    QStringList folders{QString()};
    for (const auto &[path, document] : m_documents) {
        for (QString folder = path; folder.contains(u'/');) {
            folder.truncate(folder.lastIndexOf(u'/'));
            folders.append(folder);
        }
    }
    folders.removeDuplicates();
    m_tasks.start(
        [&files = m_folder.files(), states = asked(openPaths()), folders]() mutable {
            for (DiskState &state : states) {
                answer(files, state);
            }
            return std::pair(states, foldersOf(files, folders));
        },
        [this](const std::pair<QList<DiskState>, QStringList> &found) {
            lookFinished(found.first, found.second);
        });
}

void DocumentHub::lookFinished(const QList<DiskState> &states, const QStringList &folders)
{
    m_looking = false;
    // What happened in a folder before its watch was set nobody told us of.
    const bool more = m_watcher->watch(folders);
    for (const DiskState &state : states) {
        take(state);
    }
    emit filesChanged();
    if (std::exchange(m_lookAgain, false) || more) {
        recheckAsync();
    }
}

void DocumentHub::take(const DiskState &state)
{
    Document *document = find(state.path);
    if (!document || state.unchanged || state.failed) {
        return;
    }
    if (state.generation != document->diskGeneration()) {
        m_lookAgain = true; // saved or looked at meanwhile
        return;
    }
    const QString path = state.path;
    const DocumentState before = document->state();
    const bool asKnown = state.bytes ? state.hash == document->diskHash() : document->diskHash().isEmpty();
    if (asKnown) {
        if (document->theirs()) {
            document->setTheirs({}); // it went back to what it was
        }
        if (state.bytes) {
            document->noteStamp(*state.stamp, state.settled);
        }
    } else if (state.bytes && *state.bytes == document->snapshot().bytes()) {
        document->setOnDisk(*state.bytes, state.hash, *state.stamp, state.settled);
        announce(path, before);
        emit saved({path}); // somebody wrote what is here
        return;
    } else if (document->isEdited()) {
        document->setTheirs(
            Document::Theirs{state.bytes, state.hash, state.stamp.value_or(FileStamp()), state.settled});
        emit stateChanged(state.path);
        return;
    } else if (state.bytes) {
        const text::EditList edits = text::lineDifference(document->snapshot().bytes(), *state.bytes);
        document->setOnDisk(*state.bytes, state.hash, *state.stamp, state.settled);
        emit changed(document->advance(edits, ChangeCause::Outside, 0));
        announce(path, before);
        emit saved({path});
        return;
    } else {
        document->setAbsent();
    }
    announce(path, before);
}

std::optional<Conflict> DocumentHub::conflict(const QString &path) const
{
    const Document *document = find(path);
    return document && document->theirs() ? std::optional(document->conflict()) : std::nullopt;
}

Status DocumentHub::resolve(const QString &path, Resolution resolution)
{
    recheck({path}); // the choice is about what is there now
    Document *document = find(path);
    if (!document || !document->theirs()) {
        return document ? Status() : fail(closedProblem(path));
    }
    const Conflict conflict = document->conflict();
    if (resolution == Resolution::Merge && !conflict.merge) {
        return fail(problem("edit.conflict",
            Tr::tr("Both changed the same lines of “%1”; it cannot be merged by itself.").arg(path),
            atFile(path)));
    }
    if (resolution == Resolution::Theirs && !conflict.theirs) {
        close(path);
        return {};
    }
    const DocumentState before = document->state();
    document->acceptTheirs();
    if (resolution == Resolution::Mine) {
        announce(path, before);
        return {};
    }
    const text::EditList edits = resolution == Resolution::Merge
                                     ? *conflict.merge
                                     : text::lineDifference(conflict.mine, *conflict.theirs);
    if (!edits.isEmpty()) {
        emit changed(document->advance(edits, ChangeCause::Resolve, 0));
    }
    announce(path, before);
    if (status(path).state == DocumentState::Clean) {
        emit saved({path});
    }
    return {};
}

} // namespace triptych::project

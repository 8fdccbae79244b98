// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/documenthub.h"

#include "model/project/document.h"
#include "model/project/folderwatcher.h"
#include "model/project/projectfolder.h"
#include "model/project/tr.h"
#include "model/text/encoding.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <cerrno>

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

/// What a save writes, and the texts it was made from.
struct DocumentHub::SaveJob
{
    FileSet set;
    QList<std::shared_ptr<Document>> documents;
    QList<QByteArray> bytes;
    QList<QByteArray> hashes;
    QList<std::optional<FileStamp>> stamps;
    QList<bool> settled;
};

struct DocumentHub::Waiting
{
    QStringList paths;
    QPointer<QObject> context;
    bool hasContext = false;
    Done done;
    Opened opened;

    [[nodiscard]] bool isWanted() const { return !hasContext || context; }
};

namespace {

Problem closedProblem(const QString &path)
{
    return problem("document.closed", Tr::tr("“%1” is not open.").arg(path), atFile(path));
}

struct Loaded
{
    FileContent content;
    text::Snapshot snapshot;
    QByteArray hash;
    bool settled = false;
};

Result<Loaded> load(const SafeFolder &files, const QString &path, qint64 limit)
{
    const Result<FileContent> content = files.read(path, limit);
    if (!content) {
        return fail(content.error());
    }
    return Loaded{*content, text::Snapshot::of(text::formatOf(path, content->bytes), content->bytes, 1),
        contentHash(content->bytes), isSettled(content->stamp)};
}

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

DocumentHub::DocumentHub(ProjectFolder &folder, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_watcher(std::make_unique<FolderWatcher>(folder.path()))
    , m_tasks(pool, this)
{
    connect(m_watcher.get(), &FolderWatcher::stirred, this, &DocumentHub::recheckAsync);
    // From the event loop: a program without one has no use for watching.
    QMetaObject::invokeMethod(this, &DocumentHub::recheckAsync, Qt::QueuedConnection);
}

DocumentHub::~DocumentHub() = default;

Document *DocumentHub::find(const QString &path) const
{
    const auto it = m_documents.find(path);
    return it == m_documents.end() ? nullptr : it->second.get();
}

Result<QString> DocumentHub::key(const QString &path) const
{
    const std::optional<QString> clean = cleanRelative(path);
    if (!clean || clean->startsWith(".triptych/"_L1)) {
        return fail(fileProblem(EINVAL, path));
    }
    return *clean;
}

text::Snapshot DocumentHub::adopt(const QString &path, std::shared_ptr<Document> document)
{
    auto &place = m_documents[path];
    place = std::move(document);
    const text::Snapshot snapshot = place->snapshot();
    emit opened(path);
    QMetaObject::invokeMethod(this, &DocumentHub::recheckAsync, Qt::QueuedConnection); // watches its folder
    return snapshot;
}

Result<text::Snapshot> DocumentHub::open(const QString &path, qint64 limit)
{
    const Result<QString> clean = key(path);
    if (!clean) {
        return fail(clean.error());
    }
    if (const Document *document = find(*clean)) {
        return document->snapshot();
    }
    const Result<Loaded> loaded = load(m_folder.files(), *clean, limit);
    if (!loaded) {
        return fail(loaded.error());
    }
    return adopt(*clean, std::make_shared<Document>(
                             *clean, loaded->snapshot, loaded->content.stamp, loaded->hash, loaded->settled));
}

void DocumentHub::openAsync(const QString &path, QObject *context, Opened opened, qint64 limit)
{
    auto waiting = std::make_shared<Waiting>();
    waiting->context = context;
    waiting->hasContext = context != nullptr;
    waiting->opened = std::move(opened);
    const Result<QString> clean = key(path);
    if (!clean || find(*clean)) {
        const Result<text::Snapshot> answer =
            clean ? Result<text::Snapshot>(find(*clean)->snapshot()) : fail(clean.error());
        QMetaObject::invokeMethod(
            this,
            [waiting, answer] {
                if (waiting->isWanted()) {
                    waiting->opened(answer);
                }
            },
            Qt::QueuedConnection);
        return;
    }
    auto &queue = m_opening[*clean];
    queue.append(waiting);
    if (queue.size() > 1) {
        return; // its reading is under way
    }
    m_tasks.start([&files = m_folder.files(), path = *clean, limit] { return load(files, path, limit); },
        [this, path = *clean](const Result<Loaded> &loaded) {
            const QList<std::shared_ptr<Waiting>> ready = m_opening[path];
            m_opening.erase(path);
            Result<text::Snapshot> answer = fail(Problem());
            if (const Document *document = find(path)) {
                answer = document->snapshot();
            } else if (loaded) {
                answer = adopt(path, std::make_shared<Document>(path, loaded->snapshot, loaded->content.stamp,
                                         loaded->hash, loaded->settled));
            } else {
                answer = fail(loaded.error());
            }
            for (const auto &one : ready) {
                if (one->isWanted()) {
                    one->opened(answer);
                }
            }
        });
}

text::Snapshot DocumentHub::openAbsent(const QString &path, const QByteArray &base)
{
    if (const Document *document = find(path)) {
        return document->snapshot();
    }
    return adopt(
        path, std::make_shared<Document>(path, text::Snapshot::of(text::formatOf(path, base), base, 1)));
}

void DocumentHub::close(const QString &path)
{
    if (m_documents.erase(path) > 0) {
        emit closed(path);
    }
}

bool DocumentHub::isOpen(const QString &path) const
{
    return find(path) != nullptr;
}

QStringList DocumentHub::openPaths() const
{
    QStringList paths;
    for (const auto &[path, document] : m_documents) {
        paths.append(path);
    }
    return paths;
}

QStringList DocumentHub::dirtyPaths() const
{
    QStringList paths;
    for (const auto &[path, document] : m_documents) {
        const DocumentState state = document->state();
        if (state == DocumentState::Dirty || state == DocumentState::Conflict) {
            paths.append(path);
        }
    }
    return paths;
}

text::Snapshot DocumentHub::snapshot(const QString &path) const
{
    const Document *document = find(path);
    return document ? document->snapshot() : text::Snapshot();
}

QByteArray DocumentHub::savedBytes(const QString &path) const
{
    const Document *document = find(path);
    return document ? document->saved() : QByteArray();
}

DocumentStatus DocumentHub::status(const QString &path) const
{
    const Document *document = find(path);
    if (!document) {
        return {DocumentState::Clean, true, closedProblem(path)};
    }
    DocumentStatus status{
        document->state(), document->encodingProblem().has_value(), document->encodingProblem()};
    if (status.state == DocumentState::Conflict) {
        status.problem = problem("project.conflict",
            Tr::tr("“%1” was edited here and changed by another program.").arg(path), atFile(path),
            Tr::tr("Choose which of the two to keep, or merge them."));
    }
    return status;
}

DocumentChange DocumentHub::change(
    Document &document, const text::EditList &edits, ChangeCause cause, quintptr origin)
{
    const DocumentState before = document.state();
    DocumentChange change = document.advance(edits, cause, origin);
    emit changed(change);
    announce(change.path, before);
    return change;
}

/// By path: whoever was told of the change before may have closed the document.
void DocumentHub::announce(const QString &path, DocumentState before)
{
    const Document *document = find(path);
    if (document && document->state() != before) {
        emit stateChanged(path);
    }
}

Result<DocumentChange> DocumentHub::apply(
    const QString &path, const text::EditList &edits, quint64 baseRevision, quintptr origin)
{
    Document *document = find(path);
    if (!document) {
        return fail(closedProblem(path));
    }
    const Result<text::EditList> now = document->rebased(edits, baseRevision);
    if (!now) {
        return fail(now.error());
    }
    if (document->encodingProblem() && encodingProblem(path, now->applied(document->snapshot().bytes()))) {
        return fail(*document->encodingProblem());
    }
    if (now->isEmpty()) {
        return DocumentChange{
            path, ChangeCause::Edit, document->snapshot(), document->snapshot(), {}, {}, origin};
    }
    return change(*document, *now, ChangeCause::Edit, origin);
}

Result<text::EditList> DocumentHub::conversionToUtf8(const QString &path) const
{
    const Document *document = find(path);
    if (!document) {
        return fail(closedProblem(path));
    }
    const QByteArray &bytes = document->snapshot().bytes();
    if (!document->encodingProblem()) {
        return text::EditList();
    }
    const text::Encoding encoding = text::detectEncoding(bytes);
    const bool utf8 = encoding == text::Encoding::Utf8 || encoding == text::Encoding::Utf8Bom;
    return text::difference(
        bytes, utf8 ? QString::fromLatin1(bytes).toUtf8() : text::toUtf8(bytes, encoding));
}

Result<DocumentHub::SaveJob> DocumentHub::prepare(const QStringList &paths) const
{
    SaveJob job;
    for (const QString &path : paths) {
        const auto it = m_documents.find(path);
        if (it == m_documents.end()) {
            return fail(closedProblem(path));
        }
        const std::shared_ptr<Document> &document = it->second;
        if (document->state() == DocumentState::Conflict) {
            return fail(*status(path).problem);
        }
        if (document->state() == DocumentState::Clean || job.documents.contains(document)) {
            continue;
        }
        job.set.write(path, document->snapshot().bytes(), document->diskHash());
        job.documents.append(document);
        job.bytes.append(document->snapshot().bytes());
    }
    return job;
}

namespace {

/// Writes, and looks once more at what is there now. On whatever thread.
template <typename Job>
Status write(ProjectFolder &folder, Job &job)
{
    if (const Result<FileSet> saved = folder.save(job.set); !saved) {
        return fail(saved.error());
    }
    for (const FileChange &change : job.set.changes) {
        job.hashes.append(contentHash(change.bytes));
        job.stamps.append(folder.files().stamp(change.path));
        // Ours is the last change we know of; one that follows within the clock's grain would look the same.
        job.settled.append(false);
    }
    return {};
}

} // namespace

Status DocumentHub::finish(const SaveJob &job, const Status &status)
{
    if (!status) {
        if (status.error().code == "file.changed") {
            QStringList paths;
            for (const FileChange &change : job.set.changes) {
                paths.append(change.path);
            }
            recheck(paths);
        }
        return status;
    }
    QStringList paths;
    for (qsizetype i = 0; i < job.documents.size(); ++i) {
        Document &document = *job.documents.at(i);
        if (find(document.path()) != &document) {
            continue; // closed meanwhile
        }
        const DocumentState before = document.state();
        document.setOnDisk(job.bytes.at(i), job.hashes.at(i), job.stamps.at(i).value_or(FileStamp()), false);
        paths.append(document.path());
        announce(document.path(), before);
    }
    emit saved(paths);
    return {};
}

Status DocumentHub::save(const QStringList &paths)
{
    if (m_saving) {
        return fail(problem("project.busy", Tr::tr("Another save is under way.")));
    }
    Result<SaveJob> job = prepare(paths);
    if (!job) {
        return fail(job.error());
    }
    const Status status = write(m_folder, *job);
    return finish(*job, status);
}

void DocumentHub::saveAsync(const QStringList &paths, QObject *context, Done done)
{
    auto waiting = std::make_shared<Waiting>();
    waiting->paths = paths;
    waiting->context = context;
    waiting->hasContext = context != nullptr;
    waiting->done = std::move(done);
    m_waiting.append(waiting);
    // From the event loop even when nothing is in the way: `done` never runs inside this call.
    QMetaObject::invokeMethod(this, &DocumentHub::startNextSave, Qt::QueuedConnection);
}

void DocumentHub::startNextSave()
{
    if (m_saving || m_waiting.isEmpty()) {
        return;
    }
    const auto waiting = m_waiting.takeFirst();
    const auto answer = [waiting](const Status &status) {
        if (waiting->isWanted() && waiting->done) {
            waiting->done(status);
        }
    };
    const Result<SaveJob> prepared = prepare(waiting->paths);
    if (!prepared) {
        answer(fail(prepared.error()));
        QMetaObject::invokeMethod(this, &DocumentHub::startNextSave, Qt::QueuedConnection);
        return;
    }
    m_saving = true;
    m_tasks.start(
        [&folder = m_folder, job = *prepared]() mutable {
            const Status status = write(folder, job);
            return std::pair(std::move(job), status);
        },
        [this, answer](const std::pair<SaveJob, Status> &written) {
            m_saving = false;
            const Status status = finish(written.first, written.second);
            QMetaObject::invokeMethod(this, &DocumentHub::startNextSave, Qt::QueuedConnection);
            if (std::exchange(m_lookAgain, false)) {
                recheckAsync();
            }
            answer(status);
        });
}

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

void DocumentHub::follow(const FileSet &done)
{
    for (const FileChange &step : done.changes) {
        const auto isIn = [&](const QString &path) {
            return path == step.path || path.startsWith(step.path + u'/');
        };
        for (const QString &path : openPaths()) {
            if (step.kind == FileChange::Kind::Write || !isIn(path)) {
                continue;
            }
            auto node = m_documents.extract(path);
            if (step.kind == FileChange::Kind::Trash || step.to.startsWith(".triptych/"_L1)) {
                node = {};
                emit closed(path);
                continue;
            }
            node.key() = step.to + path.mid(step.path.size());
            node.mapped()->setPath(node.key());
            const QString to = node.key();
            m_documents.insert(std::move(node));
            emit moved(path, to);
        }
        if (step.kind == FileChange::Kind::Write) {
            recheck({step.path});
        }
    }
    emit filesChanged();
}

std::optional<Problem> DocumentHub::watchProblem() const
{
    return m_watcher->problem();
}

} // namespace triptych::project

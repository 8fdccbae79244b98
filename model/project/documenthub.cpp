// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/documenthub.h"

#include "model/project/document.h"
#include "model/project/folderwatcher.h"
#include "model/project/projectfolder.h"
#include "model/project/tr.h"
#include "model/project/waiting.h"
#include "model/text/encoding.h"

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project {

namespace {

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
    place->startAt(m_lastRevision + 1);
    const text::Snapshot asRead = place->snapshot();
    emit opened(path);
    QMetaObject::invokeMethod(this, &DocumentHub::recheckAsync, Qt::QueuedConnection); // watches its folder
    const Document *now = find(path); // whoever heard of it may have restored edits
    return now ? now->snapshot() : asRead;
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

void DocumentHub::forget(std::map<QString, std::shared_ptr<Document>>::iterator it)
{
    const QString path = it->first;
    m_lastRevision = qMax(m_lastRevision, it->second->snapshot().revision);
    m_documents.erase(it);
    emit closed(path);
}

void DocumentHub::close(const QString &path)
{
    if (const auto it = m_documents.find(path); it != m_documents.end()) {
        forget(it);
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
            if (step.kind == FileChange::Kind::Trash || step.to.startsWith(".triptych/"_L1)) {
                close(path);
                continue;
            }
            auto node = m_documents.extract(path);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DocumentHub that writes: one save at a time, here and now or on the pool.
#include "model/project/document.h"
#include "model/project/documenthub.h"
#include "model/project/projectfolder.h"
#include "model/project/tr.h"
#include "model/project/waiting.h"

namespace triptych::project {

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

} // namespace triptych::project

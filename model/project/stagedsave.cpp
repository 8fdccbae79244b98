// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/stagedsave.h"

#include "model/project/savejournal.h"
#include "model/project/tr.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project::stagedsave {

namespace {

const QString stage = u".triptych/stage"_s;
const QString journalPath = u".triptych/stage/journal"_s;
const QString undoPath = u".triptych/stage/undo"_s;
/// Names of what waits outside the stage, a line each, written before the first of it.
const QString besidePath = u".triptych/stage/beside"_s;
constexpr qint64 anySize = std::numeric_limits<qint64>::max() / 2;

QString parentOf(const QString &path)
{
    return path.left(qMax<qsizetype>(0, path.lastIndexOf(u'/')));
}

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

/// Where the file that will be at `path` when change `index` is reached is now; nothing if it is not there by
/// then, or if an earlier change of the set writes it.
struct Origin
{
    QString path; ///< empty: nothing will be there
    bool written = false;
};

Origin originOf(const FileSet &set, qsizetype index, QString path)
{
    while (--index >= 0) {
        const FileChange &change = set.changes.at(index);
        switch (change.kind) {
        case FileChange::Kind::Write:
            if (change.path == path) {
                return {{}, true};
            }
            break;
        case FileChange::Kind::Move:
            if (isWithin(path, change.to)) {
                path = change.path + path.mid(change.to.size());
            } else if (isWithin(path, change.path)) {
                return {};
            }
            break;
        case FileChange::Kind::Trash:
            if (isWithin(path, change.path)) {
                return {};
            }
            break;
        }
    }
    return {path, false};
}

Problem changedProblem(const QString &path)
{
    return problem("file.changed",
        Tr::tr("“%1” was changed by another program since it was read; nothing was saved.").arg(path),
        atFile(path));
}

/// A file and its hash; an absent one has an empty hash.
Result<QByteArray> hashAt(const SafeFolder &files, const QString &path, QByteArray *bytes = nullptr)
{
    const Result<FileContent> content = files.read(path, anySize);
    if (!content) {
        return content.error().code == "file.missing" ? Result<QByteArray>(QByteArray())
                                                      : fail(content.error());
    }
    if (bytes) {
        *bytes = content->bytes;
    }
    return contentHash(content->bytes);
}

/// Can a file be renamed from the stage to that folder? Bind mounts have the device of what they show, but
/// another mount id, and rename() refuses them all the same.
bool sameMount(const SafeFolder &files, const QString &folder)
{
    const auto mountOf = [&](const QString &path) {
        struct statx info = {};
        const Result<Descriptor> fd = files.openFolder(path);
        return fd && ::statx(fd->get(), "", AT_EMPTY_PATH, STATX_MNT_ID | STATX_INO, &info) == 0
                   ? std::tuple(info.stx_dev_major, info.stx_dev_minor, quint64(info.stx_mnt_id))
                   : std::tuple(quint32(0), quint32(0), quint64(0));
    };
    return mountOf(stage) == mountOf(folder);
}

QString nearestFolder(const SafeFolder &files, QString folder)
{
    while (!folder.isEmpty() && !files.stamp(folder)) {
        folder = parentOf(folder);
    }
    return folder;
}

class Saving
{
public:
    explicit Saving(const SafeFolder &files)
        : m_files(files)
    {
    }

    Result<FileSet> run(const FileSet &set);
    Status finish(QList<SaveStep> steps, qsizetype from);
    Status undo(const QList<SaveStep> &steps);
    [[nodiscard]] qsizetype doneCount(const QList<SaveStep> &steps) const;
    [[nodiscard]] bool canFinish(const QList<SaveStep> &steps, qsizetype from) const;
    void sweep();

private:
    Status prepare(const FileSet &set);
    Status prepareWrite(const FileSet &set, qsizetype index, SaveStep &step);
    Status prepareMove(const FileSet &set, qsizetype index, SaveStep &step);
    Status stageContents(const FileSet &set);
    Status writeJournal();
    Status performStep(const SaveStep &step);
    Status performWrite(const SaveStep &step);
    Status undoWrite(const SaveStep &step);
    [[nodiscard]] bool changedSince(qsizetype i) const;
    [[nodiscard]] bool isDone(const SaveStep &step) const;
    Status syncTouched();
    void prune(const QList<SaveStep> &steps) const;
    void pruneAbove(const QString &path) const;
    [[nodiscard]] Status renameTo(const QString &from, const QString &to) const;
    [[nodiscard]] FileSet inverse(const FileSet &set) const;
    void touch(const QString &path) { m_touched.insert(parentOf(path)); }

    const SafeFolder &m_files;
    QList<SaveStep> m_steps;
    QList<QByteArray> m_oldBytes;
    QList<std::optional<FileStamp>> m_oldStamps; ///< of targets that no earlier change of the set moves
    QSet<QString> m_rewritten;                   ///< what the set writes more than once
    QStringList m_beside;
    QSet<QString> m_touched;
};

Status Saving::prepareWrite(const FileSet &set, qsizetype index, SaveStep &step)
{
    const FileChange &change = set.changes.at(index);
    step.newHash = contentHash(change.bytes);
    const Origin origin = originOf(set, index, change.path);
    if (origin.written) {
        m_rewritten.insert(change.path);
        return {};
    }
    if (!origin.path.isEmpty()) {
        Result<QByteArray> hash = hashAt(m_files, origin.path, &m_oldBytes[index]);
        if (!hash) {
            return fail(hash.error());
        }
        step.oldHash = *hash;
        if (origin.path == change.path) {
            m_oldStamps[index] = m_files.stamp(change.path);
        }
    }
    if (change.expected && *change.expected != step.oldHash) {
        return fail(changedProblem(change.path));
    }
    return {};
}

Status Saving::prepareMove(const FileSet &set, qsizetype index, SaveStep &step)
{
    const FileChange &change = set.changes.at(index);
    const Origin origin = originOf(set, index, change.path);
    const auto there = origin.path.isEmpty() ? std::nullopt : m_files.stamp(origin.path);
    if (!there && !origin.written) {
        return fail(fileProblem(ENOENT, change.path));
    }
    if (there && !there->isFile() && !there->isFolder()) {
        return fail(fileProblem(ELOOP, change.path));
    }
    step.inode = there ? there->inode : 0;
    return {};
}

Status Saving::prepare(const FileSet &set)
{
    const QString trash =
        ".triptych/trash/"_L1 + QString::number(QRandomGenerator::system()->generate64(), 16) + u'/';
    for (qsizetype i = 0; i < set.changes.size(); ++i) {
        const FileChange &change = set.changes.at(i);
        SaveStep step{change.kind, change.path, change.to, {}, {}, {}, {}, 0};
        m_oldBytes.append(QByteArray());
        m_oldStamps.append(std::nullopt);
        if (change.kind == FileChange::Kind::Trash) {
            step.to = trash + QString::number(i) + u'/' + change.path.section(u'/', -1);
        }
        const Status status =
            change.kind == FileChange::Kind::Write ? prepareWrite(set, i, step) : prepareMove(set, i, step);
        if (!status) {
            return status;
        }
        if (change.kind == FileChange::Kind::Write) {
            const QString folder = nearestFolder(m_files, parentOf(change.path));
            const bool here = sameMount(m_files, folder);
            const QString name =
                here ? stage + u'/' : (folder.isEmpty() ? QString() : folder + u'/') + ".triptych-stage-"_L1;
            step.staged = name + QString::number(i) + ".new"_L1;
            step.old = name + QString::number(i) + ".old"_L1;
            if (!here) {
                m_beside << step.staged << step.old;
            }
        }
        m_steps.append(step);
    }
    return {};
}

Status Saving::stageContents(const FileSet &set)
{
    if (!m_beside.isEmpty()) {
        if (Status status = m_files.write(besidePath, m_beside.join(u'\n').toUtf8(), Privacy::Private);
            !status) {
            return status;
        }
    }
    QSet<QString> folders{stage};
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const SaveStep &step = m_steps.at(i);
        if (step.kind != FileChange::Kind::Write) {
            continue;
        }
        const auto &replaced = m_oldStamps.at(i);
        Status status = m_files.writeNew(step.staged, set.changes.at(i).bytes, replaced ? 0600 : 0666);
        if (status && replaced) {
            const Result<Descriptor> fd = m_files.openFile(step.staged, O_RDONLY);
            if (!fd || ::fchmod(fd->get(), replaced->mode & 0777) != 0) {
                status = fail(fd ? fileProblem(errno, step.path) : fd.error());
            }
        }
        if (!status) {
            status.error().location.file = step.path;
            return status;
        }
        folders.insert(parentOf(step.staged));
    }
    // Written first, synced afterwards: the file system's own journal then takes them together.
    for (const SaveStep &step : std::as_const(m_steps)) {
        if (step.kind == FileChange::Kind::Write) {
            if (Status status = m_files.sync(step.staged); !status) {
                return status;
            }
        }
    }
    for (const QString &folder : std::as_const(folders)) {
        if (Status status = m_files.sync(folder); !status) {
            return status;
        }
    }
    return {};
}

Status Saving::writeJournal()
{
    const QString draft = journalPath + ".new"_L1;
    Status status = m_files.writeNew(draft, encodeJournal(m_steps), 0600);
    if (status) {
        status = m_files.sync(draft);
    }
    if (status) {
        status = m_files.rename(draft, journalPath, false);
    }
    return status ? m_files.sync(stage) : status;
}

Status Saving::performWrite(const SaveStep &step)
{
    const QString folder = parentOf(step.path);
    if (!folder.isEmpty()) {
        QStringList made;
        if (Status status = m_files.makeFolder(folder, Privacy::Shared, &made); !status) {
            return status;
        }
        for (const QString &path : std::as_const(made)) {
            touch(path);
        }
    }
    touch(step.path);
    if (const auto there = m_files.stamp(step.path)) {
        if (!there->isFile()) {
            return fail(fileProblem(S_ISLNK(there->mode) ? ELOOP : EISDIR, step.path));
        }
        if (!m_files.stamp(step.old)) {
            Status kept = m_files.link(step.path, step.old);
            if (!kept && (kept.error().code == "file.denied" || kept.error().code == "file.io")) {
                const Result<FileContent> content = m_files.read(step.path, anySize); // no links here
                kept = content ? m_files.writeNew(step.old, content->bytes, 0600) : fail(content.error());
            }
            if (!kept) {
                return kept;
            }
        }
    }
    return m_files.rename(step.staged, step.path, true);
}

Status Saving::performStep(const SaveStep &step)
{
    if (step.kind == FileChange::Kind::Write) {
        return performWrite(step);
    }
    const QString folder = parentOf(step.to);
    if (!folder.isEmpty()) {
        const bool hidden = step.kind == FileChange::Kind::Trash;
        QStringList made;
        if (Status status = m_files.makeFolder(folder, hidden ? Privacy::Private : Privacy::Shared, &made);
            !status) {
            return status;
        }
        for (const QString &path : std::as_const(made)) {
            touch(path);
        }
    }
    touch(step.path);
    touch(step.to);
    return renameTo(step.path, step.to);
}

/// To where nothing is; an empty folder, which an earlier step may have left, is nothing.
Status Saving::renameTo(const QString &from, const QString &to) const
{
    if (const auto there = m_files.stamp(to); there && there->isFolder()) {
        (void)m_files.removeFolder(to);
    }
    return m_files.rename(from, to, false);
}

bool Saving::isDone(const SaveStep &step) const
{
    switch (step.kind) {
    case FileChange::Kind::Write:
        return !m_files.stamp(step.staged);
    case FileChange::Kind::Move: {
        const auto there = m_files.stamp(step.to);
        return there && ((step.inode != 0 && there->inode == step.inode) || !m_files.stamp(step.path));
    }
    case FileChange::Kind::Trash:
        return m_files.stamp(step.to).has_value();
    }
    return false;
}

/// Steps happen in order, so all before the last one that shows its effect are done, even where a later one
/// hid theirs.
qsizetype Saving::doneCount(const QList<SaveStep> &steps) const
{
    for (qsizetype count = steps.size(); count > 0; --count) {
        if (isDone(steps.at(count - 1))) {
            return count;
        }
    }
    return 0;
}

/// Is what the rest of a set needs still as it was when the set began to count? The crash may be days ago.
bool Saving::canFinish(const QList<SaveStep> &steps, qsizetype from) const
{
    QSet<QString> moved;
    for (qsizetype i = from; i < steps.size(); ++i) {
        const SaveStep &step = steps.at(i);
        if (step.kind != FileChange::Kind::Write) {
            moved << step.path << step.to;
            continue;
        }
        const auto staged = hashAt(m_files, step.staged);
        if (!staged || *staged != step.newHash) {
            return false;
        }
        const bool settled = std::none_of(
            moved.cbegin(), moved.cend(), [&](const QString &path) { return isWithin(step.path, path); });
        const auto now = hashAt(m_files, step.path);
        if (settled && (!now || (*now != step.oldHash && *now != step.newHash))) {
            return false;
        }
    }
    return true;
}

Status Saving::undoWrite(const SaveStep &step)
{
    const auto now = hashAt(m_files, step.path);
    if (m_files.stamp(step.old)) {
        const auto old = hashAt(m_files, step.old);
        if (now && *now == step.newHash && old && *old != step.newHash) {
            touch(step.path);
            return m_files.rename(step.old, step.path, true);
        }
        return {}; // not replaced yet, or changed by somebody since: theirs stays
    }
    if (step.oldHash.isEmpty() && now && *now == step.newHash && !m_files.stamp(step.staged)) {
        touch(step.path);
        const Status back = m_files.rename(step.path, step.staged, false);
        pruneAbove(step.path);
        return back;
    }
    return {};
}

Status Saving::undo(const QList<SaveStep> &steps)
{
    if (!m_files.stamp(undoPath)) {
        // From here on a crash leads to undoing, not to finishing.
        Status status = m_files.rename(journalPath, undoPath, false);
        if (status) {
            status = m_files.sync(stage);
        }
        if (!status) {
            return status;
        }
    }
    for (qsizetype i = steps.size() - 1; i >= 0; --i) {
        const SaveStep &step = steps.at(i);
        Status status;
        if (step.kind == FileChange::Kind::Write) {
            status = undoWrite(step);
        } else if (isDone(step)) {
            const auto there = m_files.stamp(step.path);
            if (!there || there->isFolder()) {
                touch(step.path);
                touch(step.to);
                status = renameTo(step.to, step.path);
            }
        }
        if (!status) {
            return status;
        }
    }
    if (Status status = syncTouched(); !status) {
        return status;
    }
    Status status = m_files.unlink(undoPath);
    return status ? m_files.sync(stage) : status;
}

Status Saving::syncTouched()
{
    for (const QString &folder : std::as_const(m_touched)) {
        if (!folder.isEmpty() && !m_files.stamp(folder)) {
            continue; // it was moved itself
        }
        if (Status status = m_files.sync(folder); !status) {
            return status;
        }
    }
    return {};
}

/// The last look before a file is replaced.
bool Saving::changedSince(qsizetype i) const
{
    const SaveStep &step = m_steps.at(i);
    if (step.kind != FileChange::Kind::Write || m_rewritten.contains(step.path)) {
        return false;
    }
    const auto now = m_files.stamp(step.path);
    return m_oldStamps.at(i) ? now != m_oldStamps.at(i) : now && step.oldHash.isEmpty();
}

Status Saving::finish(QList<SaveStep> steps, qsizetype from)
{
    for (qsizetype i = 0; i < from; ++i) {
        touch(steps.at(i).path); // a crash may have come before these were synced
        if (!steps.at(i).to.isEmpty()) {
            touch(steps.at(i).to);
        }
    }
    for (qsizetype i = from; i < steps.size(); ++i) {
        if (i < m_oldStamps.size() && changedSince(i)) {
            return fail(changedProblem(steps.at(i).path));
        }
        if (Status status = performStep(steps.at(i)); !status) {
            return status;
        }
    }
    if (Status status = syncTouched(); !status) {
        return status;
    }
    Status status = m_files.unlink(journalPath);
    if (status) {
        status = m_files.sync(stage);
    }
    if (status) {
        prune(steps);
    }
    return status;
}

void Saving::pruneAbove(const QString &path) const
{
    for (QString folder = parentOf(path); !folder.isEmpty() && folder != u".triptych";
         folder = parentOf(folder)) {
        if (!m_files.removeFolder(folder)) {
            break;
        }
    }
}

/// Folders that moving and trashing left empty go, as they do in git.
void Saving::prune(const QList<SaveStep> &steps) const
{
    for (const SaveStep &step : steps) {
        if (step.kind != FileChange::Kind::Write) {
            pruneAbove(step.path);
        }
    }
}

void Saving::sweep()
{
    const auto names = m_files.read(besidePath);
    for (const QString &name :
        names ? QString::fromUtf8(names->bytes).split(u'\n', Qt::SkipEmptyParts) : QStringList()) {
        if (name.section(u'/', -1).startsWith(".triptych-stage-"_L1)) {
            (void)m_files.unlink(name);
        }
    }
    m_files.removeAll(stage);
}

FileSet Saving::inverse(const FileSet &set) const
{
    FileSet result;
    for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
        const SaveStep &step = m_steps.at(i);
        switch (step.kind) {
        case FileChange::Kind::Write:
            if (!originOf(set, i, step.path).written) { // only the first write of a file has what was there
                if (step.oldHash.isEmpty()) {
                    result.trash(step.path);
                } else {
                    result.write(step.path, m_oldBytes.at(i));
                }
            }
            break;
        case FileChange::Kind::Move:
            if (isWithin(step.path, u".triptych/trash"_s)) {
                result.trash(step.to); // it was a way back from there
                break;
            }
            [[fallthrough]];
        case FileChange::Kind::Trash:
            result.move(step.to, step.path);
            break;
        }
    }
    return result;
}

Result<FileSet> Saving::run(const FileSet &set)
{
    Status status = m_files.makeFolder(stage, Privacy::Private);
    if (status) {
        status = m_files.sync(u".triptych"_s);
    }
    if (status) {
        status = prepare(set);
    }
    if (status) {
        status = stageContents(set);
    }
    if (status) {
        status = writeJournal();
    }
    if (!status && !m_files.stamp(journalPath)) {
        sweep();
        return fail(status.error());
    }
    if (status) {
        status = finish(m_steps, 0);
    }
    if (!status) {
        if (m_files.stamp(journalPath) && undo(m_steps)) {
            sweep();
        }
        return fail(status.error());
    }
    sweep();
    return inverse(set);
}

} // namespace

Result<FileSet> commit(const SafeFolder &files, const FileSet &set)
{
    for (const FileChange &change : set.changes) {
        const bool moves = change.kind == FileChange::Kind::Move;
        for (const QString &path : moves ? QStringList{change.path, change.to} : QStringList{change.path}) {
            // Restoring from the trash is the one way in there; git's own folder is nobody's item.
            const bool own = isWithin(path, u".triptych"_s) &&
                             !(moves && path == change.path && isWithin(path, u".triptych/trash"_s));
            if (cleanRelative(path) != path || own || isWithin(path, u".git"_s)) {
                return fail(fileProblem(EINVAL, path));
            }
        }
    }
    if (set.isEmpty()) {
        return FileSet();
    }
    // An earlier set that could not be undone comes first; its stage must not be swept away.
    if (const Result<Recovery> earlier = recover(files); !earlier) {
        return fail(earlier.error());
    }
    return Saving(files).run(set);
}

Result<Recovery> recover(const SafeFolder &files)
{
    if (!files.stamp(stage)) {
        return Recovery::Nothing;
    }
    Saving saving(files);
    Recovery recovery = Recovery::Nothing;
    const bool undoing = files.stamp(undoPath).has_value();
    const auto bytes = files.read(undoing ? undoPath : journalPath, anySize);
    if (const auto steps = bytes ? decodeJournal(bytes->bytes) : std::nullopt) {
        const qsizetype done = saving.doneCount(*steps);
        Status status = fail(Problem());
        if (!undoing && saving.canFinish(*steps, done)) {
            status = saving.finish(*steps, done);
            recovery = Recovery::Finished;
        }
        if (!status) {
            status = saving.undo(*steps);
            recovery = Recovery::Undone;
        }
        if (!status) {
            return fail(status.error());
        }
    }
    saving.sweep();
    return recovery;
}

} // namespace triptych::project::stagedsave

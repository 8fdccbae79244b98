// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/projectfolder.h"

#include "model/project/stagedsave.h"
#include "model/project/tr.h"
#include "model/text/value.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project {

namespace {

const QString settingsPath = u"triptych.json"_s;
const QString privateFolder = u".triptych"_s;
const QString idPath = u".triptych/id"_s;

bool isId(const QString &id)
{
    return id.size() == 32 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QString newId()
{
    quint32 words[4] = {};
    QRandomGenerator::system()->fillRange(words);
    QByteArray bytes(reinterpret_cast<const char *>(words), sizeof words);
    return QString::fromLatin1(bytes.toHex());
}

/// Stands in for the id where `.triptych/` cannot be made.
QString idOfPath(const QString &path)
{
    return QString::fromLatin1(contentHash(path.toUtf8()).toHex().first(32));
}

/// `$XDG_STATE_HOME`, which the specification wants absolute, else `~/.local/state`; empty without a home.
QString defaultStateHome()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    if (set.startsWith(u'/')) {
        return set;
    }
    const QString home = qEnvironmentVariable("HOME");
    return home.startsWith(u'/') ? home + "/.local/state"_L1 : QString();
}

} // namespace

QString ProjectFolder::above(const QString &path)
{
    for (QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(path));;
         folder = folder.left(qMax<qsizetype>(1, folder.lastIndexOf(u'/')))) {
        const auto files = SafeFolder::open(folder);
        const auto settings = files ? files->stamp(settingsPath) : std::nullopt;
        if (settings && settings->isFile()) {
            return files->path();
        }
        if (folder == u"/") {
            return {};
        }
    }
}

Result<std::unique_ptr<ProjectFolder>> ProjectFolder::create(
    const QString &path, const QString &name, const Options &options)
{
    if (!QDir().mkpath(path)) {
        return fail(fileProblem(errno, path));
    }
    {
        const Result<SafeFolder> files = SafeFolder::open(path, options.steps);
        if (!files) {
            return fail(files.error());
        }
        if (files->stamp(settingsPath)) {
            return fail(problem(
                "project.exists", Tr::tr("There is a project in “%1” already.").arg(path), atFile(path)));
        }
        const auto settings = text::Value::mapping(
            {{"format", text::Value::number(currentFormat)}, {"name", text::Value::string(name)}});
        if (const Status written = files->write(settingsPath, settings.pretty()); !written) {
            return fail(written.error());
        }
    }
    return open(path, options);
}

Result<std::unique_ptr<ProjectFolder>> ProjectFolder::open(const QString &path, const Options &options)
{
    Result<SafeFolder> files = SafeFolder::open(path, options.steps);
    if (!files) {
        return fail(files.error());
    }
    std::unique_ptr<ProjectFolder> folder(new ProjectFolder(std::move(*files), options));
    if (const Status known = folder->readFormat(); !known) {
        return fail(known.error());
    }
    if (options.access == Access::ReadOnly) {
        folder->m_barrier = problem("project.readonly", Tr::tr("The project was opened for reading only."));
    } else if (!folder->m_barrier && ::faccessat(folder->m_files.descriptor(), ".", W_OK, AT_EACCESS) != 0) {
        folder->m_barrier = problem("project.readonly",
            Tr::tr("The folder “%1” cannot be written.").arg(folder->path()), atFile(folder->path()),
            Tr::tr("Save a copy elsewhere, or change the permissions of the folder."));
        folder->m_unwritable = true;
        (void)folder->claimState(idOfPath(folder->path()), false);
    }
    if (!folder->m_barrier && folder->m_files.stamp(privateFolder)) {
        if (const Status writing = folder->beginWritingLocked(); !writing) {
            folder->m_held = writing.error();
        }
    }
    return folder;
}

Status ProjectFolder::readFormat()
{
    const Result<FileContent> content = m_files.read(settingsPath);
    if (!content) {
        if (content.error().code != "file.missing") {
            return fail(content.error());
        }
        return fail(problem("project.missing",
            Tr::tr("“%1” is no Triptych project: it has no triptych.json.").arg(path()), atFile(path())));
    }
    const auto tree = text::parseJson(content->bytes);
    if (tree->hasErrors()) {
        Problems found = text::toProblems(tree->errors(), content->bytes, settingsPath);
        m_found.append(found.first());
    }
    const text::NodeId format =
        tree->root() == text::NoNode ? text::NoNode : tree->child(tree->root(), "format");
    if (format == text::NoNode) {
        return {};
    }
    bool isNumber = false;
    const double version = tree->text(format).toDouble(&isNumber);
    if (!isNumber || version > currentFormat) {
        Location location = atFile(settingsPath);
        location.offset = tree->node(format).start;
        const QByteArrayView words = tree->bytes(format);
        m_barrier = problem("project.format",
            Tr::tr("The project was written by a newer Triptych (format %1); here it can only be read.")
                .arg(QString::fromUtf8(words.first(qMin<qsizetype>(40, words.size())))),
            location, Tr::tr("Update Triptych to edit it."));
    }
    return {};
}

bool ProjectFolder::isReadOnly() const
{
    const std::lock_guard lock(m_mutex);
    return m_barrier || m_held;
}

Problems ProjectFolder::problems() const
{
    const std::lock_guard lock(m_mutex);
    Problems result;
    for (const auto &reason : {m_barrier, m_held}) {
        if (reason) {
            result.append(*reason);
        }
    }
    return result + m_found;
}

QString ProjectFolder::id() const
{
    const std::lock_guard lock(m_mutex);
    return m_id;
}

QString ProjectFolder::stateFolder() const
{
    const std::lock_guard lock(m_mutex);
    return m_stateFolder;
}

Status ProjectFolder::beginWriting()
{
    const std::lock_guard lock(m_mutex);
    return beginWritingLocked();
}

Status ProjectFolder::beginWritingLocked()
{
    if (m_barrier) {
        return fail(*m_barrier);
    }
    const bool wasHeld = m_lock.isHeld();
    if (Status made = makePrivate(); !made) {
        return made;
    }
    if (Status taken = m_lock.take(m_files, m_options.program); !taken) {
        if (taken.error().code == "project.held") {
            m_held = taken.error();
        }
        return taken;
    }
    m_held.reset();
    if (!wasHeld || m_id.isEmpty()) {
        if (Status settled = settleId(); !settled) {
            return settled;
        }
        recover();
    }
    return m_barrier ? Status(fail(*m_barrier)) : Status();
}

Status ProjectFolder::makePrivate()
{
    const auto there = m_files.stamp(privateFolder);
    if (!there) {
        if (Status made = m_files.makeFolder(privateFolder, Privacy::Private); !made) {
            return made;
        }
    } else if (!there->isFolder()) {
        return fail(problem("project.private",
            Tr::tr("“.triptych” in the project is no folder; nothing can be written."), atFile(privateFolder),
            Tr::tr("Remove or rename it.")));
    }
    const QString ignore = privateFolder + "/.gitignore"_L1;
    if (!m_files.stamp(ignore)) {
        return m_files.write(ignore, "*\n"_qba);
    }
    return {};
}

Result<ProjectFolder::Claim> ProjectFolder::claimState(const QString &id, bool make)
{
    const QString home = m_options.stateHome.isEmpty() ? defaultStateHome() : m_options.stateHome;
    if (home.isEmpty() || (make && !QDir().mkpath(home))) {
        return fail(fileProblem(home.isEmpty() ? ENOENT : EACCES, home));
    }
    const Result<SafeFolder> state = SafeFolder::open(home);
    if (!state) {
        return make ? Result<Claim>(fail(state.error())) : Claim::Absent;
    }
    const QString folder = "triptych/"_L1 + id;
    const QString owner = folder + "/folder"_L1;
    if (const auto claimed = state->read(owner, 64 * 1024)) {
        const bool ours = claimed->bytes == path().toUtf8();
        m_stateFolder = ours ? state->path() + u'/' + folder : m_stateFolder;
        return ours ? Claim::Ours : Claim::Foreign;
    }
    if (!make) {
        return Claim::Absent;
    }
    if (const Status made = state->makeFolder(folder, Privacy::Private); !made) {
        return fail(made.error());
    }
    if (const Status named = state->write(owner, path().toUtf8(), Privacy::Private); !named) {
        return fail(named.error());
    }
    m_stateFolder = state->path() + u'/' + folder;
    return Claim::Ours;
}

Status ProjectFolder::beginEditing()
{
    const std::lock_guard lock(m_mutex);
    if (m_barrier && !m_unwritable) {
        return fail(*m_barrier);
    }
    Status writing = m_unwritable ? Status(fail(*m_barrier)) : beginWritingLocked();
    if (!writing && !m_held && (m_unwritable || writing.error().code.startsWith("file."))) {
        if (m_stateFolder.isEmpty()) {
            (void)claimState(idOfPath(path()), true); // without one the edits are just not journaled
        }
        return {};
    }
    return writing;
}

/// The id names the state folder, and the state folder names us: a copy of the project gets an id of its own,
/// and a stranger's archive cannot claim what belongs to another folder.
Status ProjectFolder::settleId()
{
    const auto content = m_files.read(idPath, 4096);
    const QString found = content ? QString::fromLatin1(content->bytes).trimmed() : QString();
    QString id = found;
    if (!isId(id)) {
        const Result<Claim> earlier =
            claimState(idOfPath(path()), false); // edits made while it was read-only
        id = earlier && *earlier == Claim::Ours ? idOfPath(path()) : newId();
    }
    Result<Claim> claim = claimState(id, true);
    if (claim && *claim == Claim::Foreign) {
        id = newId();
        claim = claimState(id, true);
    }
    if (!claim) {
        m_stateFolder.clear();
        m_found.append(warning("journal.state",
            Tr::tr("Unsaved edits cannot be kept safe: %1").arg(claim.error().message),
            claim.error().location));
    }
    if (id != found) {
        if (Status written = m_files.write(idPath, id.toLatin1() + '\n', Privacy::Private); !written) {
            return written;
        }
    }
    m_id = id;
    return {};
}

void ProjectFolder::recover()
{
    const auto recovered = stagedsave::recover(m_files);
    if (!recovered) {
        m_barrier = recovered.error();
        m_barrier->remedy = Tr::tr("A save that was interrupted could be neither finished nor undone; its "
                                   "files wait in .triptych/stage.");
    } else if (*recovered != stagedsave::Recovery::Nothing) {
        const bool finished = *recovered == stagedsave::Recovery::Finished;
        m_found.append({Severity::Info, finished ? "project.finished" : "project.undone",
            finished ? Tr::tr("A save that had been interrupted was finished.")
                     : Tr::tr("A save that had been interrupted was undone; the files are as before it."),
            Location(), {}});
    }
}

Result<FileSet> ProjectFolder::save(const FileSet &set)
{
    const std::lock_guard lock(m_mutex);
    if (const Status writing = beginWritingLocked(); !writing) {
        return fail(writing.error());
    }
    return stagedsave::commit(m_files, set);
}

} // namespace triptych::project

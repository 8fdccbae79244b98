// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/safefile.h"

#include "model/project/tr.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project {

namespace {

/// Folder by folder, for kernels and sandboxes without openat2.
int openStepwise(int root, const QByteArray &path, int flags, mode_t mode)
{
    const QByteArrayList parts = path.split('/');
    Descriptor folder;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const int parent = folder.isOpen() ? folder.get() : root;
        Descriptor next(
            ::openat(parent, parts.at(i).constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next.isOpen()) {
            struct stat info = {};
            if (errno == ENOTDIR &&
                ::fstatat(parent, parts.at(i).constData(), &info, AT_SYMLINK_NOFOLLOW) == 0 &&
                S_ISLNK(info.st_mode)) {
                errno = ELOOP;
            }
            return -1;
        }
        folder = std::move(next);
    }
    const int parent = folder.isOpen() ? folder.get() : root;
    const int fd = ::openat(parent, parts.last().constData(), flags | O_NOFOLLOW | O_CLOEXEC, mode); // NOLINT
    if (fd < 0 && errno == ENOTDIR) {
        struct stat info = {};
        if (::fstatat(parent, parts.last().constData(), &info, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISLNK(info.st_mode)) {
            errno = ELOOP;
        }
    }
    return fd;
}

int openBeneath(int root, const QByteArray &path, int flags, mode_t mode = 0)
{
    open_how how = {};
    how.flags = quint64(flags | O_CLOEXEC);
    how.mode = (flags & O_CREAT) ? mode : 0;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    static const bool stepwise = qEnvironmentVariableIsSet("TRIPTYCH_NO_OPENAT2");
    if (!stepwise) {
        // EAGAIN: something was renamed while the kernel walked; it says to try again.
        for (int attempt = 0; attempt < 64; ++attempt) {
            const long fd = ::syscall(SYS_openat2, root, path.constData(), &how, sizeof how);
            if (fd >= 0 || (errno != EAGAIN && errno != EINTR && errno != ENOSYS && errno != EPERM)) {
                return int(fd);
            }
            if (errno == ENOSYS || errno == EPERM) {
                break;
            }
        }
    }
    return openStepwise(root, path, flags, mode);
}

FileStamp stampOf(const struct stat &info)
{
    return {quint64(info.st_dev), quint64(info.st_ino), qint64(info.st_size),
        qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec, info.st_mode};
}

tl::unexpected<Problem> failErrno(const QString &path)
{
    return fail(fileProblem(errno, path));
}

} // namespace

void Descriptor::close()
{
    if (m_fd >= 0) {
        ::close(std::exchange(m_fd, -1));
    }
}

bool FileStamp::isFile() const
{
    return S_ISREG(mode);
}

bool FileStamp::isFolder() const
{
    return S_ISDIR(mode);
}

std::optional<QString> cleanRelative(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(QChar(0))) {
        return {};
    }
    QStringList parts = path.split(u'/');
    if (parts.last().isEmpty()) {
        parts.removeLast();
    }
    const bool odd = std::any_of(parts.cbegin(), parts.cend(),
        [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
    return odd ? std::nullopt : std::optional(parts.join(u'/'));
}

Problem fileProblem(int error, const QString &path)
{
    const auto say = [&](const char *code, const QString &sentence, const QString &remedy = {}) {
        return problem(code, sentence.arg(path), atFile(path), remedy);
    };
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return say("file.missing", Tr::tr("“%1” is not there."));
    case ELOOP:
        return say("file.symlink",
            Tr::tr("“%1” is, or lies behind, a symbolic link; links in a project are not followed."));
    case EACCES:
    case EPERM:
        return say("file.denied", Tr::tr("You are not allowed to do this with “%1”."),
            Tr::tr("Change the permissions of the file or its folder."));
    case EROFS:
        return say("file.readonly", Tr::tr("“%1” is on a file system that cannot be written."));
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return say("file.full", Tr::tr("There is no room to write “%1”."),
            Tr::tr("Free some space, then save again."));
    case ENAMETOOLONG:
    case EINVAL:
        return say("file.name", Tr::tr("“%1” cannot be the name of a file in the project."));
    case EXDEV:
        return say("file.device", Tr::tr("“%1” lies on another file system than the project."));
    case EEXIST:
    case ENOTEMPTY:
        return say("file.exists", Tr::tr("“%1” is there already."));
    case EISDIR:
        return say("file.kind", Tr::tr("“%1” is no regular file."));
    default:
        return problem("file.io", Tr::tr("“%1”: %2.").arg(path, QString::fromLocal8Bit(std::strerror(error))),
            atFile(path));
    }
}

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

struct SafeFolder::Place
{
    Descriptor folder;
    QByteArray name;
};

Result<SafeFolder> SafeFolder::open(const QString &path, FileSteps *steps)
{
    char *resolved = ::realpath(path.toUtf8().constData(), nullptr);
    if (!resolved) {
        return failErrno(path);
    }
    const QString canonical = QString::fromUtf8(resolved);
    Descriptor fd(::open(resolved, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const int error = errno;
    std::free(resolved); // NOLINT: realpath's
    if (!fd.isOpen()) {
        return fail(fileProblem(error, path));
    }
    return SafeFolder(canonical, std::move(fd), steps);
}

Status SafeFolder::step(const char *call, const QString &path) const
{
    if (const int error = m_steps ? m_steps->before(call, path.toUtf8()) : 0) {
        return fail(fileProblem(error, path));
    }
    return {};
}

Result<SafeFolder::Place> SafeFolder::place(const QString &path) const
{
    const std::optional<QString> clean = cleanRelative(path);
    if (!clean) {
        return fail(fileProblem(EINVAL, path));
    }
    const QByteArray bytes = clean->toUtf8();
    const qsizetype slash = bytes.lastIndexOf('/');
    const QByteArray parent = slash < 0 ? QByteArray(".") : bytes.first(slash);
    Descriptor folder(openBeneath(m_fd.get(), parent, O_PATH | O_DIRECTORY));
    if (!folder.isOpen()) {
        return failErrno(path);
    }
    return Place{std::move(folder), bytes.mid(slash + 1)};
}

Result<Descriptor> SafeFolder::openFile(const QString &path, int flags, mode_t mode) const
{
    const std::optional<QString> clean = cleanRelative(path);
    if (!clean) {
        return fail(fileProblem(EINVAL, path));
    }
    Descriptor fd(openBeneath(m_fd.get(), clean->toUtf8(), flags, mode));
    if (!fd.isOpen()) {
        return failErrno(path);
    }
    return fd;
}

Result<Descriptor> SafeFolder::openFolder(const QString &path) const
{
    const std::optional<QString> clean = path.isEmpty() ? std::optional(u"."_s) : cleanRelative(path);
    if (!clean) {
        return fail(fileProblem(EINVAL, path));
    }
    Descriptor fd(openBeneath(m_fd.get(), clean->toUtf8(), O_RDONLY | O_DIRECTORY));
    if (!fd.isOpen()) {
        return failErrno(path);
    }
    return fd;
}

std::optional<FileStamp> SafeFolder::stamp(const QString &path) const
{
    const Result<Place> at = place(path);
    struct stat info = {};
    if (!at || ::fstatat(at->folder.get(), at->name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        return {};
    }
    return stampOf(info);
}

Result<FileContent> SafeFolder::read(const QString &path, qint64 limit) const
{
    // Looked at before it is opened: opening a device can do something, opening a pipe can wait.
    if (const auto before = stamp(path); before && !before->isFile()) {
        return fail(fileProblem(S_ISLNK(before->mode) ? ELOOP : EISDIR, path));
    }
    const Result<Descriptor> fd = openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd) {
        return fail(fd.error());
    }
    struct stat info = {};
    if (::fstat(fd->get(), &info) != 0) {
        return failErrno(path);
    }
    if (!S_ISREG(info.st_mode)) {
        return fail(fileProblem(EISDIR, path));
    }
    const auto tooLarge = [&] {
        return fail(problem("file.large",
            Tr::tr("“%1” is larger than %2 MB.").arg(path).arg(limit / (1024 * 1024)), atFile(path)));
    };
    if (info.st_size > limit) {
        return tooLarge();
    }
    QByteArray bytes(qsizetype(info.st_size), Qt::Uninitialized);
    qsizetype size = 0;
    while (true) {
        if (size == bytes.size()) {
            bytes.resize(size + 4096); // the end is where read() says so: the file may be growing
        }
        const ssize_t count = ::read(fd->get(), bytes.data() + size, size_t(bytes.size() - size));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failErrno(path);
        }
        if (count == 0) {
            break;
        }
        size += count;
        if (size > limit) {
            return tooLarge();
        }
    }
    bytes.resize(size);
    return FileContent{bytes, stampOf(info)};
}

Result<FolderListing> SafeFolder::list(const QString &path, qsizetype limit) const
{
    Result<Descriptor> fd = openFolder(path);
    if (!fd) {
        return fail(fd.error());
    }
    DIR *folder = ::fdopendir(::fcntl(fd->get(), F_DUPFD_CLOEXEC, 0));
    if (!folder) {
        return failErrno(path);
    }
    FolderListing listing;
    while (const dirent *entry = ::readdir(folder)) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..") {
            continue;
        }
        if (listing.entries.size() + listing.passedOver.size() >= limit) {
            listing.complete = false;
            break;
        }
        unsigned char type = entry->d_type;
        struct stat info = {};
        if (type == DT_UNKNOWN && ::fstatat(fd->get(), name.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0) {
            type = IFTODT(info.st_mode);
        }
        const QString text = QString::fromUtf8(name);
        if ((type != DT_REG && type != DT_DIR) || text.toUtf8() != name) {
            listing.passedOver.append(text);
        } else {
            listing.entries.append({text, type == DT_DIR});
        }
    }
    ::closedir(folder);
    std::sort(listing.entries.begin(), listing.entries.end(),
        [](const FolderEntry &a, const FolderEntry &b) { return a.name < b.name; });
    return listing;
}

Status SafeFolder::makeFolder(const QString &path, Privacy privacy, QStringList *made) const
{
    const std::optional<QString> clean = cleanRelative(path);
    if (!clean) {
        return fail(fileProblem(EINVAL, path));
    }
    QString folder;
    for (const QString &part : clean->split(u'/')) {
        folder = folder.isEmpty() ? part : folder + u'/' + part;
        if (const auto there = stamp(folder)) {
            if (!there->isFolder()) {
                return fail(fileProblem(S_ISLNK(there->mode) ? ELOOP : EEXIST, folder));
            }
            continue;
        }
        const Result<Place> at = place(folder);
        if (!at) {
            return fail(at.error());
        }
        if (const Status allowed = step("mkdir", folder); !allowed) {
            return allowed;
        }
        if (::mkdirat(at->folder.get(), at->name.constData(), privacy == Privacy::Private ? 0700 : 0777) !=
                0 &&
            errno != EEXIST) {
            return failErrno(folder);
        }
        if (made) {
            made->append(folder);
        }
    }
    return {};
}

Status SafeFolder::writeNew(const QString &path, const QByteArray &bytes, mode_t mode) const
{
    if (const Status allowed = step("open", path); !allowed) {
        return allowed;
    }
    const Result<Descriptor> fd = openFile(path, O_WRONLY | O_CREAT | O_EXCL, mode);
    if (!fd) {
        return fail(fd.error());
    }
    qsizetype done = 0;
    while (done < bytes.size()) {
        if (const Status allowed = step("write", path); !allowed) {
            return allowed;
        }
        const ssize_t count = ::write(fd->get(), bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR) {
            return failErrno(path);
        }
        done += std::max<ssize_t>(count, 0);
    }
    return {};
}

Status SafeFolder::link(const QString &from, const QString &to) const
{
    const Result<Place> source = place(from);
    const Result<Place> target = place(to);
    if (!source || !target) {
        return fail(source ? target.error() : source.error());
    }
    if (const Status allowed = step("link", to); !allowed) {
        return allowed;
    }
    if (::linkat(source->folder.get(), source->name.constData(), target->folder.get(),
            target->name.constData(), 0) != 0) {
        return failErrno(to);
    }
    return {};
}

Status SafeFolder::rename(const QString &from, const QString &to, bool replace) const
{
    const Result<Place> source = place(from);
    const Result<Place> target = place(to);
    if (!source || !target) {
        return fail(source ? target.error() : source.error());
    }
    if (const Status allowed = step("rename", to); !allowed) {
        return allowed;
    }
    const unsigned flags = replace ? 0 : 1 /* RENAME_NOREPLACE */;
    long result = ::syscall(SYS_renameat2, source->folder.get(), source->name.constData(),
        target->folder.get(), target->name.constData(), flags);
    if (result != 0 && errno == EINVAL && !replace && !stamp(to)) { // the file system knows no flags
        result = ::renameat(
            source->folder.get(), source->name.constData(), target->folder.get(), target->name.constData());
    }
    if (result != 0) {
        return failErrno(errno == ENOENT ? from : to);
    }
    return {};
}

Status SafeFolder::unlink(const QString &path) const
{
    const Result<Place> at = place(path);
    if (!at) {
        return at.error().code == "file.missing" ? Status() : fail(at.error());
    }
    if (const Status allowed = step("unlink", path); !allowed) {
        return allowed;
    }
    if (::unlinkat(at->folder.get(), at->name.constData(), 0) != 0 && errno != ENOENT) {
        return failErrno(path);
    }
    return {};
}

Status SafeFolder::removeFolder(const QString &path) const
{
    const Result<Place> at = place(path);
    if (!at) {
        return fail(at.error());
    }
    if (const Status allowed = step("rmdir", path); !allowed) {
        return allowed;
    }
    if (::unlinkat(at->folder.get(), at->name.constData(), AT_REMOVEDIR) != 0) {
        return failErrno(path);
    }
    return {};
}

Status SafeFolder::sync(const QString &path) const
{
    const Result<Descriptor> fd =
        path.isEmpty() ? openFolder(path) : openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd) {
        return fail(fd.error());
    }
    if (const Status allowed = step("fsync", path); !allowed) {
        return allowed;
    }
    if (::fsync(fd->get()) != 0) {
        return failErrno(path);
    }
    return {};
}

Status SafeFolder::write(const QString &path, const QByteArray &bytes, Privacy privacy) const
{
    const auto there = stamp(path);
    if (there && !there->isFile()) {
        return fail(fileProblem(S_ISLNK(there->mode) ? ELOOP : EISDIR, path));
    }
    const QString folder = path.left(qMax<qsizetype>(0, path.lastIndexOf(u'/')));
    const QString beside = (folder.isEmpty() ? QString() : folder + u'/') + ".triptych-"_L1 +
                           QString::number(QRandomGenerator::system()->generate64(), 16) + ".tmp"_L1;
    const mode_t mode = privacy == Privacy::Private ? 0600 : 0666;
    const auto restoreMode = [&]() -> Status {
        if (!there || privacy == Privacy::Private) {
            return {};
        }
        const Result<Descriptor> fd = openFile(beside, O_RDONLY);
        if (!fd || ::fchmod(fd->get(), there->mode & 07777) != 0) {
            return fd ? failErrno(path) : fail(fd.error());
        }
        return {};
    };
    Status status = writeNew(beside, bytes, mode);
    if (status) {
        status = restoreMode();
    }
    if (status) {
        status = sync(beside);
    }
    if (status) {
        status = rename(beside, path, true);
    }
    if (!status) {
        (void)unlink(beside);
        return status;
    }
    return sync(folder);
}

void SafeFolder::removeAll(const QString &path, int depth) const
{
    const auto there = stamp(path);
    if (!there) {
        return;
    }
    if (!there->isFolder()) {
        (void)unlink(path);
        return;
    }
    if (const auto listing = list(path); listing && depth > 0) {
        for (const FolderEntry &entry : listing->entries) {
            removeAll(path + u'/' + entry.name, depth - 1);
        }
        for (const QString &name : listing->passedOver) {
            (void)unlink(path + u'/' + name);
        }
    }
    (void)removeFolder(path);
}

} // namespace triptych::project

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

#include <sys/types.h>

namespace triptych::project {

/// Asked before every system call that changes the disk. Returns 0 to let it happen, or the errno it shall
/// fail with. Tests fail and kill at every step through it; the program hands in none.
class FileSteps
{
public:
    virtual ~FileSteps() = default;
    virtual int before(const char *call, const QByteArray &path) = 0;
};

/// An open descriptor. Move-only.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor() { close(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void close();

private:
    int m_fd = -1;
};

/// What tells cheaply whether a file may have changed. Content is compared where it differs.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    mode_t mode = 0;

    [[nodiscard]] bool isFile() const;
    [[nodiscard]] bool isFolder() const;
    bool operator==(const FileStamp &) const = default;
};

struct FileContent
{
    QByteArray bytes;
    FileStamp stamp;
};

struct FolderEntry
{
    QString name;
    bool isFolder = false; ///< else a regular file
};

struct FolderListing
{
    QList<FolderEntry> entries; ///< regular files and folders, by name
    QStringList passedOver;     ///< links, pipes, devices, names that are no UTF-8: never opened, always kept
    bool complete = true;       ///< false: there is more than was asked for
};

/// Files of more bytes are read only when somebody says so.
inline constexpr qint64 unaskedLimit = 64 * 1024 * 1024;

enum class Privacy : quint8 { Shared, Private }; ///< as the umask says; 0600 and 0700

/// A folder, and the only way to what is beneath it: no path leads out of it and no symbolic link is followed
/// on any of them (openat2, RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS; where the kernel lacks it, folder by
/// folder with O_NOFOLLOW). Paths are relative, with '/'. Safe on every thread. Problems:
///   file.missing  file.symlink  file.kind (no regular file)  file.large  file.denied  file.readonly
///   file.full file.name (leads outside, too long, no file name)  file.device (another file system)
///   file.exists  file.io
class SafeFolder
{
public:
    [[nodiscard]] static Result<SafeFolder> open(const QString &path, FileSteps *steps = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; } ///< absolute, canonical
    [[nodiscard]] int descriptor() const { return m_fd.get(); }

    /// The whole of a regular file. Never waits on a pipe or device.
    [[nodiscard]] Result<FileContent> read(const QString &path, qint64 limit = unaskedLimit) const;
    /// Nothing where there is nothing, or where the way there leads through a link.
    [[nodiscard]] std::optional<FileStamp> stamp(const QString &path) const;
    [[nodiscard]] Result<FolderListing> list(const QString &path, qsizetype limit = 1'000'000) const;

    [[nodiscard]] Result<Descriptor> openFile(const QString &path, int flags, mode_t mode = 0) const;
    [[nodiscard]] Result<Descriptor> openFolder(const QString &path) const;
    /// The folder and those above it. What was made is appended to `made`, outermost first.
    [[nodiscard]] Status makeFolder(
        const QString &path, Privacy privacy = Privacy::Shared, QStringList *made = nullptr) const;
    /// Replaces or creates one file so that it is there whole or not at all: a new file beside it, fsync,
    /// rename, fsync of the folder. An existing file keeps its mode. For several files that belong together:
    /// StagedSave.
    [[nodiscard]] Status write(
        const QString &path, const QByteArray &bytes, Privacy privacy = Privacy::Shared) const;

    // One system call each (writeNew: a few), with its step. Nothing is synced by these but by sync().
    [[nodiscard]] Status writeNew(const QString &path, const QByteArray &bytes, mode_t mode) const;
    [[nodiscard]] Status link(const QString &from, const QString &to) const;
    [[nodiscard]] Status rename(const QString &from, const QString &to, bool replace) const;
    [[nodiscard]] Status unlink(const QString &path) const;       ///< success when it is not there
    [[nodiscard]] Status removeFolder(const QString &path) const; ///< an empty one
    [[nodiscard]] Status sync(const QString &path) const;         ///< a file or folder

    /// A folder and all in it, links themselves included, at most `depth` deep.
    void removeAll(const QString &path, int depth = 64) const;

private:
    SafeFolder(QString path, Descriptor fd, FileSteps *steps)
        : m_path(std::move(path))
        , m_fd(std::move(fd))
        , m_steps(steps)
    {
    }
    [[nodiscard]] Status step(const char *call, const QString &path) const;
    /// The folder that holds `path`, opened, and its last part.
    struct Place;
    [[nodiscard]] Result<Place> place(const QString &path) const;

    QString m_path;
    Descriptor m_fd;
    FileSteps *m_steps = nullptr;
};

/// "a/b": no empty, "." or ".." part, no NUL, not absolute. Nothing when `path` cannot be made that.
[[nodiscard]] std::optional<QString> cleanRelative(const QString &path);

[[nodiscard]] inline Location atFile(const QString &file)
{
    Location location;
    location.file = file;
    return location;
}

/// The Problem of an errno, in words for people.
[[nodiscard]] Problem fileProblem(int error, const QString &path);

[[nodiscard]] QByteArray contentHash(const QByteArray &bytes); ///< SHA-256, 32 bytes

} // namespace triptych::project

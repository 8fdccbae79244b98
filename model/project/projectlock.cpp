// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/projectlock.h"

#include "model/project/tr.h"
#include "model/text/value.h"

#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project {

namespace {

const QString lockPath = u".triptych/project.lock"_s;

Problem heldProblem(const SafeFolder &files)
{
    const auto content = files.read(lockPath, 4096);
    const auto tree = text::parseJson(content ? content->bytes : QByteArray());
    const auto word = [&](QByteArrayView key) {
        const text::NodeId node =
            tree->root() == text::NoNode ? text::NoNode : tree->child(tree->root(), key);
        return node == text::NoNode ? QString() : tree->string(node);
    };
    const QString program = word("program");
    const QString who = program.isEmpty()
                            ? Tr::tr("another program")
                            : Tr::tr("%1 (process %2 on %3)").arg(program, word("pid"), word("host"));
    return problem("project.held", Tr::tr("The project is open in %1; here it can only be read.").arg(who),
        atFile(files.path()), Tr::tr("Close it there to edit it here."));
}

bool isCurrent(const SafeFolder &files, int fd)
{
    struct stat info = {};
    const auto there = files.stamp(lockPath);
    return there && ::fstat(fd, &info) == 0 && there->inode == info.st_ino && there->device == info.st_dev;
}

QByteArray self(const QString &program)
{
    using text::Value;
    return Value::mapping({{"pid", Value::number(::getpid())}, {"program", Value::string(program)},
                              {"host", Value::string(QSysInfo::machineHostName())}})
        .pretty();
}

} // namespace

Status ProjectLock::take(const SafeFolder &files, const QString &program)
{
    if (m_fd.isOpen() && isCurrent(files, m_fd.get())) {
        return {};
    }
    m_fd.close();
    // Twice: a holder that leaves does not remove the file, but somebody else may between open and lock.
    for (int attempt = 0; attempt < 5; ++attempt) {
        Result<Descriptor> fd = files.openFile(lockPath, O_RDWR | O_CREAT | O_NONBLOCK | O_NOCTTY, 0600);
        if (!fd) {
            return fail(fd.error());
        }
        if (::flock(fd->get(), LOCK_EX | LOCK_NB) != 0) {
            return fail(errno == EWOULDBLOCK ? heldProblem(files) : fileProblem(errno, lockPath));
        }
        if (isCurrent(files, fd->get())) {
            const QByteArray holder = self(program);
            if (::ftruncate(fd->get(), 0) != 0 ||
                ::pwrite(fd->get(), holder.constData(), size_t(holder.size()), 0) != holder.size()) {
                // The lock holds without the name; a full disk must not keep anybody from working.
            }
            m_fd = std::move(*fd);
            return {};
        }
    }
    return fail(problem("project.held", Tr::tr("The project's lock file is being replaced all the time."),
        atFile(files.path())));
}

} // namespace triptych::project

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace triptych::tests {

/// A folder of its own for a project, and another for XDG state; both go with it. What cannot be done ends
/// the test program with the reason.
class TempProject
{
public:
    enum class On : quint8 {
        Memory, ///< a file system in memory where there is one: what is killed is a process, not the machine
        Disk,
    };
    explicit TempProject(On on = On::Memory);

    [[nodiscard]] QString path() const { return m_folder.path() + QStringLiteral("/project"); }
    [[nodiscard]] QString stateHome() const { return m_folder.path() + QStringLiteral("/state"); }
    [[nodiscard]] QString file(const QString &relative) const { return path() + u'/' + relative; }

    void write(const QString &relative, const QByteArray &bytes) const; ///< in place, folders made
    void replace(
        const QString &relative, const QByteArray &bytes) const; ///< as git and editors do: a new file
    void remove(const QString &relative) const;
    [[nodiscard]] QByteArray read(const QString &relative) const; ///< null when it is not there
    /// Every regular file, relative, sorted; without `.git` and, unless asked for, `.triptych`.
    [[nodiscard]] QStringList files(bool own = false) const;

    void git(const QStringList &arguments)
        const; ///< the real one, with an identity and without the user's settings
    [[nodiscard]] QByteArray gitOutput(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
};

} // namespace triptych::tests

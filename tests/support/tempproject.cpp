// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempproject.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace triptych::tests {

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

TempProject::TempProject(On on)
    : m_folder(on == On::Memory && QFileInfo(u"/dev/shm"_s).isWritable()
                   ? u"/dev/shm/triptych-test-XXXXXX"_s
                   : QDir::tempPath() + "/triptych-test-XXXXXX"_L1)
{
    if (!m_folder.isValid() || !QDir(m_folder.path()).mkpath(u"project"_s) ||
        !QDir(m_folder.path()).mkpath(u"state"_s)) {
        qFatal("cannot make a temporary folder");
    }
}

void TempProject::write(const QString &relative, const QByteArray &bytes) const
{
    writeFile(file(relative), bytes);
}

void TempProject::replace(const QString &relative, const QByteArray &bytes) const
{
    writeFile(file(relative + ".other"_L1), bytes);
    if (::rename(qPrintable(file(relative + ".other"_L1)), qPrintable(file(relative))) != 0) {
        qFatal("cannot replace %s", qPrintable(relative));
    }
}

void TempProject::remove(const QString &relative) const
{
    QFile::remove(file(relative));
}

QByteArray TempProject::read(const QString &relative) const
{
    QFile in(file(relative));
    if (!in.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = in.readAll();
    return bytes.isNull() ? QByteArray("") : bytes;
}

QStringList TempProject::files(bool own) const
{
    QStringList found;
    QDirIterator it(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString relative = QDir(path()).relativeFilePath(it.next());
        if (!relative.startsWith(".git/"_L1) && (own || !relative.startsWith(".triptych/"_L1))) {
            found.append(relative);
        }
    }
    found.sort();
    return found;
}

QByteArray TempProject::gitOutput(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_SYSTEM"_s, u"/dev/null"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path());
    process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=Test"_s, u"-c"_s,
                                u"user.email=test@example.invalid"_s, u"-c"_s, u"init.defaultBranch=main"_s} +
                                arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

void TempProject::git(const QStringList &arguments) const
{
    (void)gitOutput(arguments);
}

} // namespace triptych::tests

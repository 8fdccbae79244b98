// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace triptych::tests {

QString corpusRoot()
{
    QString root = qEnvironmentVariable("TRIPTYCH_CORPUS");
    if (root.isEmpty()) {
        root = qEnvironmentVariable("TRIPTYCH_SOURCE_DIR") + "/../shared/corpus"_L1;
    }
    return QFile::exists(root + "/MANIFEST.md"_L1) ? QDir(root).absolutePath() : QString();
}

QStringList corpusFiles(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator it(corpusRoot() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files += it.next();
    }
    files.sort();
    return files;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return file.readAll();
}

} // namespace triptych::tests

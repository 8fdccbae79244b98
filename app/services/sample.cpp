// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/sample.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are linked only when somebody asks; the macro must stand outside any
// namespace.
static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace triptych::services {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace

project::FileSet sampleFiles()
{
    initSamples();
    const QString root = u":/samples/shop/"_s;
    QStringList paths;
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        paths += it.next();
    }
    paths.sort();
    project::FileSet files;
    for (const QString &path : paths) {
        files.create(path.mid(root.size()), contents(path));
    }
    return files;
}

QByteArrayList sampleEvents()
{
    initSamples();
    const QString root = u":/samples/events/"_s;
    QByteArrayList events;
    for (const QString &name : QDir(root).entryList(QDir::Files, QDir::Name)) {
        events += contents(root + name);
    }
    return events;
}

} // namespace triptych::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/savejournal.h"

#include "model/project/safefile.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace triptych::project {

namespace {

constexpr quint32 magic = 0x54725331; // "TrS1"
constexpr qsizetype hashSize = 32;

bool staysInside(const SaveStep &step)
{
    const auto clean = [](const QString &path) { return cleanRelative(path) == path; };
    const bool moves = step.kind != FileChange::Kind::Write;
    return step.kind <= FileChange::Kind::Trash && clean(step.path) &&
           (moves ? clean(step.to) : clean(step.staged) && clean(step.old));
}

} // namespace

QByteArray encodeJournal(const QList<SaveStep> &steps)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << magic << quint32(steps.size());
    for (const SaveStep &step : steps) {
        out << quint8(step.kind) << step.path << step.to << step.staged << step.old << step.newHash
            << step.oldHash << step.inode;
    }
    return bytes + contentHash(bytes);
}

std::optional<QList<SaveStep>> decodeJournal(const QByteArray &bytes)
{
    const QByteArray body = bytes.chopped(qMin(hashSize, bytes.size()));
    if (body.isEmpty() || contentHash(body) != bytes.last(hashSize)) {
        return {};
    }
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 found = 0;
    quint32 count = 0;
    in >> found >> count;
    if (found != magic) {
        return {};
    }
    QList<SaveStep> steps;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        SaveStep step;
        quint8 kind = 0;
        in >> kind >> step.path >> step.to >> step.staged >> step.old >> step.newHash >> step.oldHash >>
            step.inode;
        step.kind = FileChange::Kind(kind);
        steps.append(step);
    }
    if (in.status() != QDataStream::Ok || !std::all_of(steps.cbegin(), steps.cend(), staysInside)) {
        return {};
    }
    return steps;
}

} // namespace triptych::project

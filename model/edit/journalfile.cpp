// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/journalfile.h"

#include "model/project/safefile.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace triptych::edit {

namespace {

constexpr qsizetype frameSize = 12; // length, eight bytes of hash
constexpr quint8 version = 1;

void writeEdits(QDataStream &out, const text::EditList &edits)
{
    out << quint32(edits.size());
    for (const text::TextEdit &edit : edits) {
        out << qint64(edit.offset) << qint64(edit.length) << edit.text;
    }
}

text::EditList readEdits(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    text::EditList edits;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint64 offset = 0;
        qint64 length = 0;
        QByteArray bytes;
        in >> offset >> length >> bytes;
        edits.replace(offset, length, bytes);
    }
    return edits;
}

std::optional<JournalRecord> decode(const QByteArray &payload)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_0);
    quint8 found = 0;
    quint8 kind = 0;
    quint8 editKind = 0;
    quint64 origin = 0;
    JournalRecord record;
    in >> found >> kind >> record.text;
    if (found != version || kind > quint8(JournalRecord::Kind::Redo)) {
        return {};
    }
    record.kind = JournalRecord::Kind(kind);
    if (record.kind == JournalRecord::Kind::Base) {
        record.text = qUncompress(record.text);
    } else if (record.kind != JournalRecord::Kind::Path) {
        record.data.edits = readEdits(in);
        record.data.inverse = readEdits(in);
        in >> editKind >> origin >> record.data.starts >> record.data.group >> record.label;
        record.data.kind = EditKind(qMin(editKind, quint8(EditKind::Outside)));
        record.data.origin = quintptr(origin);
    }
    return in.status() == QDataStream::Ok ? std::optional(record) : std::nullopt;
}

/// The next whole record at `at`, which moves past it.
std::optional<JournalRecord> nextRecord(const QByteArray &file, qsizetype &at)
{
    if (file.size() - at < frameSize) {
        return {};
    }
    const qsizetype length = qFromLittleEndian<quint32>(file.constData() + at);
    if (length > file.size() - at - frameSize) {
        return {};
    }
    const QByteArray payload = file.mid(at + frameSize, length);
    if (project::contentHash(payload).first(8) != file.mid(at + 4, 8)) {
        return {};
    }
    at += frameSize + length;
    return decode(payload);
}

/// Builds the stack as the session built it, merging typing before it is applied: a long text is not copied
/// for every key.
class Replay
{
public:
    bool take(const JournalRecord &record);
    std::optional<JournalState> result(qint64 goodSize);

private:
    bool settle();
    bool push(const JournalState::Command &command);

    JournalState m_state;
    std::optional<JournalState::Command> m_typing; ///< not applied yet
    bool m_hasBase = false;
};

bool Replay::settle()
{
    if (!m_typing) {
        return true;
    }
    const JournalState::Command command = *m_typing;
    m_typing.reset();
    if (!command.data.edits.isValidFor(m_state.text.size())) {
        return false;
    }
    m_state.text = command.data.edits.applied(m_state.text);
    if (m_state.cleanIndex > m_state.index) {
        m_state.cleanIndex = -1;
    }
    m_state.commands.resize(m_state.index);
    m_state.commands.append(command);
    ++m_state.index;
    return true;
}

bool Replay::push(const JournalState::Command &command)
{
    m_state.any = true;
    if (m_typing && mergeTyping(m_typing->data, command.data)) {
        return true;
    }
    if (!settle()) {
        return false;
    }
    // As the stack does: what was typed before a crash, an undo or a save may go on, except at the clean
    // index.
    if (m_state.index > 0 && m_state.index == m_state.commands.size() &&
        m_state.index != m_state.cleanIndex) {
        JournalState::Command &last = m_state.commands.last();
        JournalState::Command whole = last;
        if (mergeTyping(whole.data, command.data)) {
            if (!command.data.edits.isValidFor(m_state.text.size())) {
                return false;
            }
            m_state.text = command.data.edits.applied(m_state.text);
            last = whole;
            return true;
        }
    }
    m_typing = command;
    return true;
}

bool Replay::take(const JournalRecord &record)
{
    switch (record.kind) {
    case JournalRecord::Kind::Path:
        m_state.path = QString::fromUtf8(record.text);
        return true;
    case JournalRecord::Kind::Base:
        if (!settle()) {
            return false;
        }
        if (!m_hasBase) {
            m_state.text = record.text;
            m_hasBase = true;
        }
        m_state.saved = record.text;
        m_state.cleanIndex = m_state.text == m_state.saved ? m_state.index : -1;
        return true;
    case JournalRecord::Kind::Push:
        return push({record.data, record.label});
    case JournalRecord::Kind::Undo:
    case JournalRecord::Kind::Redo:
        break;
    }
    if (!settle()) {
        return false;
    }
    const bool undo = record.kind == JournalRecord::Kind::Undo;
    if (undo ? m_state.index == 0 : m_state.index == m_state.commands.size()) {
        return push({record.data, record.label}) && settle();
    }
    m_state.any = true;
    if (!record.data.edits.isValidFor(m_state.text.size())) {
        return false;
    }
    m_state.text = record.data.edits.applied(m_state.text);
    m_state.index += undo ? -1 : 1;
    return true;
}

std::optional<JournalState> Replay::result(qint64 goodSize)
{
    if (!m_hasBase || m_state.path.isEmpty() || !settle()) {
        return {};
    }
    m_state.goodSize = goodSize;
    return m_state;
}

} // namespace

QByteArray encodeRecord(const JournalRecord &record)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const bool isBase = record.kind == JournalRecord::Kind::Base;
    out << version << quint8(record.kind) << (isBase ? qCompress(record.text, 1) : record.text);
    if (!isBase && record.kind != JournalRecord::Kind::Path) {
        writeEdits(out, record.data.edits);
        writeEdits(out, record.data.inverse);
        out << quint8(record.data.kind) << quint64(record.data.origin) << record.data.starts
            << record.data.group << record.label;
    }
    QByteArray frame(4, Qt::Uninitialized);
    qToLittleEndian(quint32(payload.size()), frame.data());
    return frame + project::contentHash(payload).first(8) + payload;
}

std::optional<JournalState> replayJournal(const QByteArray &file)
{
    Replay replay;
    qsizetype at = 0;
    qsizetype good = 0;
    while (const auto record = nextRecord(file, at)) {
        if (!replay.take(*record)) {
            break;
        }
        good = at;
    }
    return replay.result(good);
}

QString journaledPath(const QByteArray &file)
{
    QString path;
    qsizetype at = 0;
    while (const auto record = nextRecord(file, at)) {
        if (record->kind == JournalRecord::Kind::Path) {
            path = QString::fromUtf8(record->text);
        }
    }
    return path;
}

} // namespace triptych::edit

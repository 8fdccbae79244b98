// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/commands.h"

namespace triptych::edit {

namespace {

constexpr int typingId = 1;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool mergeInsertion(ApplyEdits::Data &first, const text::TextEdit &next)
{
    const text::TextEdit &edit = first.edits.at(0);
    if (edit.text.isEmpty() || next.text.isEmpty() || next.length != 0 ||
        next.offset != edit.offset + edit.text.size()) {
        return false;
    }
    const char last = edit.text.back();
    if (isLineEnd(last) || (isBlank(last) && !isBlank(next.text.front()))) {
        return false;
    }
    const QByteArray removed = first.inverse.at(0).text;
    const text::TextEdit whole{edit.offset, edit.length, edit.text + next.text};
    first.inverse = {{whole.offset, whole.text.size(), removed}};
    first.edits = {whole};
    return true;
}

bool mergeRemoval(ApplyEdits::Data &first, const text::TextEdit &next, const QByteArray &nextRemoved)
{
    const text::TextEdit &edit = first.edits.at(0);
    if (!edit.text.isEmpty() || !next.text.isEmpty() || edit.length == 0 || next.length == 0) {
        return false;
    }
    const bool backwards = next.end() == edit.offset && first.direction <= 0;
    const bool forwards = next.offset == edit.offset && first.direction >= 0;
    if (!backwards && !forwards) {
        return false;
    }
    const QByteArray removed = first.inverse.at(0).text;
    const char last = backwards ? removed.front() : removed.back();
    if (isLineEnd(last)) {
        return false;
    }
    first.direction = backwards ? -1 : 1;
    const qsizetype offset = backwards ? next.offset : edit.offset;
    const QByteArray all = backwards ? nextRemoved + removed : removed + nextRemoved;
    first.edits = {{offset, all.size(), {}}};
    first.inverse = {{offset, 0, all}};
    return true;
}

} // namespace

bool mergeTyping(ApplyEdits::Data &first, const ApplyEdits::Data &next)
{
    if (first.kind != EditKind::Typing || next.kind != EditKind::Typing || first.origin != next.origin ||
        first.group != 0 || next.group != 0 || next.starts || first.edits.size() != 1 ||
        next.edits.size() != 1 || first.inverse.size() != 1 || next.inverse.size() != 1) {
        return false;
    }
    return mergeInsertion(first, next.edits.at(0)) ||
           mergeRemoval(first, next.edits.at(0), next.inverse.at(0).text);
}

ApplyEdits::ApplyEdits(Data data, const QString &label, Apply apply)
    : QUndoCommand(label)
    , m_data(std::move(data))
    , m_apply(std::move(apply))
{
}

void ApplyEdits::undo()
{
    m_apply(m_data.inverse);
}

void ApplyEdits::redo()
{
    if (!std::exchange(m_done, false)) {
        m_apply(m_data.edits);
    }
}

int ApplyEdits::id() const
{
    return m_data.kind == EditKind::Typing ? typingId : -1;
}

bool ApplyEdits::mergeWith(const QUndoCommand *other)
{
    return mergeTyping(m_data, static_cast<const ApplyEdits *>(other)->m_data);
}

ChangeFiles::ChangeFiles(project::FileSet undo, quint64 group, const QString &label, Perform perform)
    : QUndoCommand(label)
    , m_other(std::move(undo))
    , m_group(group)
    , m_perform(std::move(perform))
{
}

void ChangeFiles::toggle()
{
    if (std::exchange(m_skip, false)) {
        return;
    }
    Result<project::FileSet> other = m_perform(m_other);
    m_status = other ? Status() : fail(other.error());
    if (other) {
        m_other = *other;
    }
}

void ChangeFiles::undo()
{
    toggle();
}

void ChangeFiles::redo()
{
    if (!std::exchange(m_done, false)) {
        toggle();
    }
}

} // namespace triptych::edit

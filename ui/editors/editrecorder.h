// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textedit.h"

#include <functional>

namespace triptych::ui {

/// Turns the changes that a Scintilla document announces one by one, each in the coordinates after the one
/// before, into the one EditList that a gesture was. Typing at several carets, rectangular paste and a
/// composition that went through ten previews all end as a single list; what cancels itself out is not in it.
class EditRecorder
{
public:
    /// Reads bytes of the editor as it is now.
    using ReadBytes = std::function<QByteArray(qsizetype offset, qsizetype length)>;

    explicit EditRecorder(ReadBytes read)
        : m_read(std::move(read))
    {
    }

    /// The text that the next gesture starts from.
    void setBase(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &base() const { return m_base; }

    /// About to insert. `text` may be null: then it is read from the editor at the next call, when it is
    /// there.
    void beforeInsert(qsizetype offset, qsizetype length, const char *text);
    void beforeDelete(qsizetype offset, qsizetype length);

    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty() && !m_late; }
    /// The gesture as one list for base(); empties the recorder. The base stays: the caller sets the new one.
    [[nodiscard]] text::EditList take();

private:
    struct Late
    {
        qsizetype offset;
        qsizetype length;
    };

    void settle();

    ReadBytes m_read;
    QByteArray m_base;
    QList<text::TextEdit> m_steps;
    std::optional<Late> m_late;
};

} // namespace triptych::ui

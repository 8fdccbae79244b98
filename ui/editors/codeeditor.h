// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"
#include "model/text/snapshot.h"
#include "ui/editors/editrecorder.h"

#include <Qsci/qsciscintilla.h>

namespace triptych::ui {

class Theme;

/// How a gesture came about; typing merges in the undo stack, nothing else does.
enum class Gesture : quint8 { Typing, Other };

/// The text of a document, as bytes. It keeps no truth and no history of its own: what the user does is
/// announced as one EditList a gesture, what happens elsewhere is applied to it. Offsets are bytes of the
/// text everywhere. Immediate in documents of tens of megabytes, so long as no line is longer than
/// maximumLine (the paged view shows those).
///
/// QScintilla is tamed in four ways, each measured: it goes on collecting undo, or compositions would stay in
/// the text, but its buffer is emptied after each gesture; only the BEFORE notifications are on, because the
/// others make its accessibility count characters from the start of the document at every key; our own
/// accessible interface takes the place of its own for the same reason; and styles come from our tree for the
/// visible part alone.
class CodeEditor : public QsciScintilla
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumLine = 20'000; ///< bytes

    explicit CodeEditor(const Theme &theme, QWidget *parent = nullptr);

    /// Loads a document; caret and folds start anew, nothing is announced.
    void load(const text::Snapshot &snapshot);
    /// The document changed elsewhere. Caret, scroll and folds stay with the text around them; with
    /// `moveCaret` (undo, redo) the caret goes behind what was put in last.
    void apply(const text::EditList &edits, const text::Snapshot &after, bool moveCaret = false);
    /// What was typed is in the model now: styles and folds follow its tree.
    void accepted(const text::Snapshot &after);

    [[nodiscard]] QByteArray bytes() const; ///< a copy
    [[nodiscard]] qsizetype byteCount() const;
    [[nodiscard]] qsizetype caret() const;
    void setCaret(qsizetype offset);
    /// Selects a span and brings it into sight, unfolded.
    void reveal(qsizetype start, qsizetype end);
    [[nodiscard]] std::pair<qsizetype, qsizetype> selectedSpan() const;
    /// Marks spans in the text and in the margin. Only Problems with an offset are shown.
    void setProblems(const Problems &problems);

    /// Caret and scroll: `{"caret":n,"top":line}`.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// Hands over a gesture that is not finished otherwise; the binding calls it before undo and save.
    void flush();
    [[nodiscard]] bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void edited(const triptych::text::EditList &edits, triptych::ui::Gesture gesture);
    void caretMoved(qsizetype offset);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Depth;

    void configure();
    void takeKeys();
    void applyTheme();
    void onModified(int position, int type, const char *text, int length);
    void onUpdate(int what);
    void styleVisible();
    void styleRange(qsizetype from, qsizetype to);
    void updateFolds();
    void ready(const text::Snapshot &snapshot);

    const Theme &m_theme;
    text::Snapshot m_snapshot;
    EditRecorder m_recorder;
    Problems m_problems;
    int m_depth = 0;
    bool m_applying = false;
    bool m_composing = false;
    bool m_flushQueued = false;
    Gesture m_gesture = Gesture::Other;
};

} // namespace triptych::ui

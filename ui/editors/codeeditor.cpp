// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/codeeditor.h"

#include "ui/editors/accessibleeditor.h"
#include "ui/editors/foldlevels.h"
#include "ui/editors/tr.h"
#include "ui/editors/treestyler.h"
#include "ui/shell/theme/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <Qsci/qscicommandset.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

namespace {

constexpr int numberMargin = 0;
constexpr int problemMargin = 1;
constexpr int foldMargin = 2;
constexpr int errorIndicator = 8;
constexpr int warningIndicator = 9;
constexpr int errorMarker = 1;
constexpr int warningMarker = 2;
/// Folds are worked out for the whole text; beyond this they cost more than they give.
constexpr qsizetype maximumFolded = 4 * 1024 * 1024;

Role roleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Key:
        return Role::Accent;
    case TextStyle::String:
        return Role::Ok;
    case TextStyle::Number:
    case TextStyle::Literal:
        return Role::Patch;
    case TextStyle::Comment:
    case TextStyle::Punctuation:
        return Role::Muted;
    case TextStyle::Reference:
        return Role::Warn;
    case TextStyle::Damaged:
        return Role::Error;
    case TextStyle::Default:
        break;
    }
    return Role::Text;
}

/// Scintilla's colours are blue-green-red.
long scintillaColor(const QColor &color)
{
    return long(color.red()) | long(color.green()) << 8 | long(color.blue()) << 16;
}

} // namespace

/// A gesture ends when the outermost event does.
class CodeEditor::Depth
{
public:
    explicit Depth(CodeEditor &editor)
        : m_editor(editor)
    {
        ++m_editor.m_depth;
    }
    ~Depth()
    {
        if (--m_editor.m_depth == 0) {
            m_editor.flush();
            m_editor.m_gesture = Gesture::Other;
        }
    }
    Q_DISABLE_COPY_MOVE(Depth)

private:
    CodeEditor &m_editor;
};

CodeEditor::CodeEditor(const Theme &theme, QWidget *parent)
    : QsciScintilla(parent)
    , m_theme(theme)
    , m_recorder([this](qsizetype offset, qsizetype length) {
        QByteArray part(length, Qt::Uninitialized);
        const auto *from = reinterpret_cast<const char *>(
            SendScintilla(SCI_GETRANGEPOINTER, (unsigned long)offset, (long)length));
        std::copy(from, from + length, part.begin());
        return part;
    })
{
    installAccessibleEditors();
    configure();
    takeKeys();
    applyTheme();
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
        [this](int position, int type, const char *text, int length, int, int, int, int, int, int) {
            onModified(position, type, text, length);
        });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int what) { onUpdate(what); });
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, [this](int end) {
        const qsizetype top = SendScintilla(SCI_POSITIONFROMLINE,
            SendScintilla(SCI_DOCLINEFROMVISIBLE, SendScintilla(SCI_GETFIRSTVISIBLELINE)));
        styleRange(std::max<qsizetype>(top, SendScintilla(SCI_GETENDSTYLED)), end);
    });
    connect(&m_theme, &Theme::changed, this, &CodeEditor::applyTheme);
    load(text::Snapshot::of(text::Format::Json, {}));
}

void CodeEditor::configure()
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(editors::Tr::tr("Source"));
    SendScintilla(SCI_SETMODEVENTMASK, SC_MOD_BEFOREINSERT | SC_MOD_BEFOREDELETE | SC_MOD_CHANGEFOLD);
    SendScintilla(SCI_SETLEXER, SCLEX_CONTAINER);
    SendScintilla(SCI_SETWRAPMODE, SC_WRAP_NONE);
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
    SendScintilla(SCI_SETEXTRAASCENT, 2);
    SendScintilla(SCI_SETEXTRADESCENT, 2);
    SendScintilla(SCI_SETTABWIDTH, 2);
    SendScintilla(SCI_SETINDENT, 2);
    SendScintilla(SCI_SETUSETABS, 0);
    SendScintilla(SCI_SETTABINDENTS, 1);
    SendScintilla(SCI_SETBACKSPACEUNINDENTS, 1);
    SendScintilla(SCI_SETMULTIPLESELECTION, 1);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1);
    SendScintilla(SCI_SETMULTIPASTE, SC_MULTIPASTE_EACH);
    SendScintilla(SCI_SETENDATLASTLINE, 1);
    SendScintilla(SCI_SETMARGINTYPEN, numberMargin, SC_MARGIN_NUMBER);
    SendScintilla(SCI_SETMARGINTYPEN, problemMargin, SC_MARGIN_SYMBOL);
    SendScintilla(SCI_SETMARGINMASKN, problemMargin, (1 << errorMarker) | (1 << warningMarker));
    SendScintilla(SCI_SETMARGINTYPEN, foldMargin, SC_MARGIN_SYMBOL);
    SendScintilla(SCI_SETMARGINMASKN, foldMargin, long(SC_MASK_FOLDERS));
    SendScintilla(SCI_SETMARGINSENSITIVEN, foldMargin, 1);
    SendScintilla(
        SCI_SETAUTOMATICFOLD, SC_AUTOMATICFOLD_SHOW | SC_AUTOMATICFOLD_CLICK | SC_AUTOMATICFOLD_CHANGE);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDER, SC_MARK_ARROW);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDEROPEN, SC_MARK_ARROWDOWN);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDEREND, SC_MARK_ARROW);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDEROPENMID, SC_MARK_ARROWDOWN);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDERSUB, SC_MARK_EMPTY);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDERTAIL, SC_MARK_EMPTY);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDERMIDTAIL, SC_MARK_EMPTY);
    SendScintilla(SCI_MARKERDEFINE, errorMarker, SC_MARK_CIRCLE);
    SendScintilla(SCI_MARKERDEFINE, warningMarker, SC_MARK_CIRCLE);
    SendScintilla(SCI_INDICSETSTYLE, errorIndicator, INDIC_SQUIGGLE);
    SendScintilla(SCI_INDICSETSTYLE, warningIndicator, INDIC_SQUIGGLE);
}

/// The command table of the window owns every chord but those that edit text; the editor keeps movement and
/// the like.
void CodeEditor::takeKeys()
{
    const QList<QKeyCombination> kept{
        Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_X, Qt::CTRL | Qt::Key_V};
    const auto isOurs = [&](int key) {
        const auto code = Qt::Key(key & ~int(Qt::KeyboardModifierMask));
        const bool chord = key & int(Qt::CTRL | Qt::ALT | Qt::META);
        const bool undo = code == Qt::Key_Backspace && (key & int(Qt::ALT));
        return !kept.contains(QKeyCombination::fromCombined(key)) && chord && (code < Qt::Key_Escape || undo);
    };
    for (QsciCommand *command : standardCommands()->commands()) {
        if (isOurs(command->key())) {
            command->setKey(0);
        }
        if (isOurs(command->alternateKey())) {
            command->setAlternateKey(0);
        }
    }
}

void CodeEditor::applyTheme()
{
    const QFont font = m_theme.fixedFont();
    const auto color = [&](Role role) { return scintillaColor(m_theme.color(role)); };
    const QByteArray family = font.family().toUtf8();
    SendScintilla(SCI_STYLESETFONT, STYLE_DEFAULT, family.constData());
    SendScintilla(
        SCI_STYLESETSIZEFRACTIONAL, STYLE_DEFAULT, long(font.pointSizeF() * int(SC_FONT_SIZE_MULTIPLIER)));
    SendScintilla(SCI_STYLESETFORE, STYLE_DEFAULT, color(Role::Text));
    SendScintilla(SCI_STYLESETBACK, STYLE_DEFAULT, color(Role::Surface));
    SendScintilla(SCI_STYLECLEARALL);
    for (int style = 0; style < TextStyleCount; ++style) {
        SendScintilla(SCI_STYLESETFORE, style, color(roleOf(TextStyle(style))));
    }
    SendScintilla(SCI_STYLESETFORE, STYLE_LINENUMBER, color(Role::Muted));
    SendScintilla(SCI_STYLESETBACK, STYLE_LINENUMBER, color(Role::Surface));
    SendScintilla(SCI_SETFOLDMARGINCOLOUR, 1, color(Role::Surface));
    SendScintilla(SCI_SETFOLDMARGINHICOLOUR, 1, color(Role::Surface));
    SendScintilla(SCI_SETCARETFORE, color(Role::Text));
    SendScintilla(SCI_SETSELBACK, 1, color(Role::Selection));
    SendScintilla(SCI_SETADDITIONALSELBACK, color(Role::Selection));
    for (int marker = SC_MARKNUM_FOLDEREND; marker <= int(SC_MARKNUM_FOLDEROPEN); ++marker) {
        SendScintilla(SCI_MARKERSETFORE, marker, color(Role::Muted));
        SendScintilla(SCI_MARKERSETBACK, marker, color(Role::Muted));
    }
    SendScintilla(SCI_MARKERSETFORE, errorMarker, color(Role::Error));
    SendScintilla(SCI_MARKERSETBACK, errorMarker, color(Role::Error));
    SendScintilla(SCI_MARKERSETFORE, warningMarker, color(Role::Warn));
    SendScintilla(SCI_MARKERSETBACK, warningMarker, color(Role::Warn));
    SendScintilla(SCI_INDICSETFORE, errorIndicator, color(Role::Error));
    SendScintilla(SCI_INDICSETFORE, warningIndicator, color(Role::Warn));
    SendScintilla(SCI_SETMARGINWIDTHN, problemMargin, m_theme.px(10));
    SendScintilla(SCI_SETMARGINWIDTHN, foldMargin, m_theme.px(14));
    styleVisible();
}

void CodeEditor::load(const text::Snapshot &snapshot)
{
    const QByteArray &bytes = snapshot.bytes();
    const bool readOnly = SendScintilla(SCI_GETREADONLY);
    m_applying = true;
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_ALLOCATE, (unsigned long)bytes.size() + 1024);
    SendScintilla(SCI_ADDTEXT, (unsigned long)bytes.size(), bytes.constData());
    SendScintilla(SCI_SETEOLMODE, bytes.contains("\r\n") ? SC_EOL_CRLF : SC_EOL_LF);
    SendScintilla(SCI_GOTOPOS, 0UL);
    SendScintilla(SCI_SETREADONLY, readOnly);
    m_applying = false;
    const int digits = std::max(4, int(QString::number(SendScintilla(SCI_GETLINECOUNT)).size()) + 1);
    SendScintilla(SCI_SETMARGINWIDTHN, numberMargin,
        SendScintilla(SCI_TEXTWIDTH, STYLE_LINENUMBER, QByteArray(digits, '9').constData()));
    ready(snapshot);
}

void CodeEditor::apply(const text::EditList &edits, const text::Snapshot &after, bool moveCaret)
{
    const bool readOnly = SendScintilla(SCI_GETREADONLY);
    m_applying = true;
    SendScintilla(SCI_SETREADONLY, 0UL);
    // From the last to the first, so that each is in the coordinates it was made for.
    for (qsizetype i = edits.size(); i-- > 0;) {
        const text::TextEdit &edit = edits.at(i);
        SendScintilla(SCI_SETTARGETRANGE, (unsigned long)edit.offset, (long)edit.end());
        SendScintilla(SCI_REPLACETARGET, (unsigned long)edit.text.size(), edit.text.constData());
    }
    SendScintilla(SCI_SETREADONLY, readOnly);
    m_applying = false;
    if (moveCaret && !edits.isEmpty()) {
        const text::TextEdit &last = edits.at(edits.size() - 1);
        setCaret(edits.growth() - (last.text.size() - last.length) + last.offset + last.text.size());
        SendScintilla(SCI_SCROLLCARET);
    }
    ready(after);
}

void CodeEditor::accepted(const text::Snapshot &after)
{
    ready(after);
}

void CodeEditor::ready(const text::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_recorder.setBase(snapshot.bytes());
    if (!m_composing) {
        SendScintilla(SCI_EMPTYUNDOBUFFER);
    }
    updateFolds();
    styleVisible();
}

QByteArray CodeEditor::bytes() const
{
    const auto *text = reinterpret_cast<const char *>(SendScintilla(SCI_GETCHARACTERPOINTER));
    return {text, byteCount()};
}

qsizetype CodeEditor::byteCount() const
{
    return qsizetype(SendScintilla(SCI_GETLENGTH));
}

qsizetype CodeEditor::caret() const
{
    return SendScintilla(SCI_GETCURRENTPOS);
}

void CodeEditor::setCaret(qsizetype offset)
{
    SendScintilla(SCI_SETEMPTYSELECTION, (unsigned long)offset);
}

void CodeEditor::reveal(qsizetype start, qsizetype end)
{
    const long line = SendScintilla(SCI_LINEFROMPOSITION, (unsigned long)start);
    SendScintilla(SCI_ENSUREVISIBLE, (unsigned long)line);
    SendScintilla(SCI_SETSELECTION, (unsigned long)start, (long)end);
    // Into the upper third when it is out of sight; what can be seen already does not move.
    const long shown = SendScintilla(SCI_VISIBLEFROMDOCLINE, (unsigned long)line);
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const long lines = SendScintilla(SCI_LINESONSCREEN);
    if (shown < top || shown >= top + lines - 1) {
        SendScintilla(SCI_SETFIRSTVISIBLELINE, (unsigned long)std::max(0L, shown - lines / 3));
    }
}

std::pair<qsizetype, qsizetype> CodeEditor::selectedSpan() const
{
    return {SendScintilla(SCI_GETSELECTIONSTART), SendScintilla(SCI_GETSELECTIONEND)};
}

void CodeEditor::setProblems(const Problems &problems)
{
    m_problems = problems;
    const long length = SendScintilla(SCI_GETLENGTH);
    SendScintilla(SCI_MARKERDELETEALL, errorMarker);
    SendScintilla(SCI_MARKERDELETEALL, warningMarker);
    for (const int indicator : {errorIndicator, warningIndicator}) {
        SendScintilla(SCI_SETINDICATORCURRENT, indicator);
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, length);
    }
    for (const Problem &problem : problems) {
        if (problem.location.offset < 0 || problem.severity > Severity::Warning || m_snapshot.isNull()) {
            continue;
        }
        const bool error = problem.severity == Severity::Error;
        const text::NodeId node = m_snapshot.tree->nodeAt(problem.location.offset);
        qsizetype end = problem.location.offset + 1;
        if (node != text::NoNode && !m_snapshot.tree->isCollection(node)) {
            end = std::max<qsizetype>(end, (*m_snapshot.tree)[node].end);
        }
        SendScintilla(SCI_SETINDICATORCURRENT, error ? errorIndicator : warningIndicator);
        SendScintilla(SCI_INDICATORFILLRANGE, (unsigned long)problem.location.offset,
            (long)(end - problem.location.offset));
        const long line = SendScintilla(SCI_LINEFROMPOSITION, (unsigned long)problem.location.offset);
        SendScintilla(SCI_MARKERADD, (unsigned long)line, error ? errorMarker : warningMarker);
    }
}

QByteArray CodeEditor::saveState() const
{
    return "{\"caret\":" + QByteArray::number(caret()) +
           ",\"top\":" + QByteArray::number(qlonglong(SendScintilla(SCI_GETFIRSTVISIBLELINE))) + '}';
}

void CodeEditor::restoreState(const QByteArray &state)
{
    const auto tree = text::parseJson(state);
    const auto number = [&](const char *key) {
        const text::NodeId node = tree->child(tree->root(), key);
        return node == text::NoNode ? 0 : tree->bytes(node).toByteArray().toLongLong();
    };
    setCaret(std::clamp<qsizetype>(number("caret"), 0, SendScintilla(SCI_GETLENGTH)));
    SendScintilla(SCI_SETFIRSTVISIBLELINE, (unsigned long)std::max<qlonglong>(0, number("top")));
}

void CodeEditor::onModified(int position, int type, const char *text, int length)
{
    if (m_applying) {
        return;
    }
    if (type & SC_MOD_BEFOREINSERT) {
        m_recorder.beforeInsert(position, length, text);
    } else if (type & SC_MOD_BEFOREDELETE) {
        m_recorder.beforeDelete(position, length);
    } else {
        return;
    }
    if (m_depth == 0 && !m_flushQueued) {
        // A call from outside any event. Scintilla ignores changes made in here, so the net is cast for
        // later.
        m_flushQueued = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_flushQueued = false;
                flush();
            },
            Qt::QueuedConnection);
    }
}

void CodeEditor::flush()
{
    if (m_composing || m_recorder.isEmpty()) {
        return;
    }
    const text::EditList edits = m_recorder.take();
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    if (edits.isEmpty()) {
        return;
    }
    m_recorder.setBase(edits.applied(m_recorder.base()));
    Q_EMIT edited(edits, m_gesture);
}

bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    const Depth depth(*this);
    return QsciScintilla::event(event);
}

bool CodeEditor::viewportEvent(QEvent *event)
{
    const Depth depth(*this);
    return QsciScintilla::viewportEvent(event);
}

void CodeEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const Depth depth(*this);
    m_gesture = Gesture::Typing;
    if (!m_composing && !event->preeditString().isEmpty()) {
        flush();
        SendScintilla(SCI_EMPTYUNDOBUFFER);
    }
    m_composing = !event->preeditString().isEmpty() && event->commitString().isEmpty();
    QsciScintilla::inputMethodEvent(event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    const Depth depth(*this);
    const QString text = event->text();
    const bool chord = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool erases = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if ((!text.isEmpty() && text.at(0).isPrint() && !chord) || erases || text.size() > 1) {
        m_gesture = Gesture::Typing;
    }
    if (text.size() > 1) {
        // QScintilla drops a lone emoji and throws on composed text; as the commit of an input method both
        // arrive.
        QInputMethodEvent commit;
        commit.setCommitString(text);
        inputMethodEvent(&commit);
        event->accept();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyTheme();
    }
}

void CodeEditor::onUpdate(int what)
{
    if (what & (SC_UPDATE_V_SCROLL | SC_UPDATE_CONTENT)) {
        styleVisible();
    }
    if (what & (SC_UPDATE_SELECTION | SC_UPDATE_CONTENT)) {
        Q_EMIT caretMoved(caret());
    }
}

void CodeEditor::styleVisible()
{
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const long lines = SendScintilla(SCI_LINESONSCREEN) + 2;
    const long first = SendScintilla(SCI_DOCLINEFROMVISIBLE, (unsigned long)top);
    const long last = SendScintilla(SCI_DOCLINEFROMVISIBLE, (unsigned long)(top + lines));
    styleRange(SendScintilla(SCI_POSITIONFROMLINE, (unsigned long)first),
        SendScintilla(SCI_GETLINEENDPOSITION, (unsigned long)last));
}

void CodeEditor::styleRange(qsizetype from, qsizetype to)
{
    // Between a key and its flush the text is ahead of the tree; the styles follow when it is accepted.
    if (m_snapshot.isNull() || from >= to || !m_recorder.isEmpty() ||
        SendScintilla(SCI_GETLENGTH) != m_snapshot.bytes().size()) {
        return;
    }
    const QByteArray styles = stylesFor(*m_snapshot.tree, from, to);
    SendScintilla(SCI_STARTSTYLING, (unsigned long)from, 0L);
    SendScintilla(SCI_SETSTYLINGEX, (unsigned long)styles.size(), styles.constData());
}

void CodeEditor::updateFolds()
{
    if (m_snapshot.bytes().size() > maximumFolded ||
        SendScintilla(SCI_GETLENGTH) != m_snapshot.bytes().size()) {
        return;
    }
    const auto levels = foldLevels(*m_snapshot.tree);
    const auto lines = size_t(SendScintilla(SCI_GETLINECOUNT));
    for (size_t line = 0; line < std::min(levels.size(), lines); ++line) {
        const long flag = levels[line].isHeader ? long(SC_FOLDLEVELHEADERFLAG) : 0;
        const long level = (long(SC_FOLDLEVELBASE) + levels[line].depth) | flag;
        if (SendScintilla(SCI_GETFOLDLEVEL, (unsigned long)line) != level) {
            SendScintilla(SCI_SETFOLDLEVEL, (unsigned long)line, level);
        }
    }
}

} // namespace triptych::ui

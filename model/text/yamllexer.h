// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"
#include "model/text/yamlchars.h"

namespace triptych::text::yaml {

/// Anchor and tag as they were read; spans as in NodeProperties.
struct Properties
{
    quint32 start = 0, end = 0;
    quint32 anchorStart = 0, anchorEnd = 0;
    quint32 tagStart = 0, tagEnd = 0;

    [[nodiscard]] bool isEmpty() const { return start == end; }
    [[nodiscard]] bool hasAnchor() const { return anchorStart != anchorEnd; }
    [[nodiscard]] bool hasTag() const { return tagStart != tagEnd; }
};

/// The characters of YAML: a cursor that knows its line, and the tokens that need no knowledge of structure.
class Lexer
{
public:
    Lexer(const char *data, quint32 begin, quint32 end);

protected:
    enum class Context : quint8 { Block, Flow };

    /// The byte at `i`; the end of the text reads as a line break.
    [[nodiscard]] char at(quint32 i) const { return i < m_end ? m_data[i] : '\n'; }
    [[nodiscard]] bool atEnd() const { return m_pos >= m_end; }
    [[nodiscard]] bool isGap(quint32 i) const { return is(at(i), Blank | Break); }
    /// Does the character at the cursor stand alone, as `-`, `?` and `:` must to mean structure?
    [[nodiscard]] bool isIndicator() const { return isGap(m_pos + 1); }
    /// Is the token at the cursor the first of its line?
    [[nodiscard]] bool isFresh() const { return m_lineStart >= m_consumed; }
    /// `---` or `...`
    [[nodiscard]] bool isMarkerAt(quint32 i) const;
    [[nodiscard]] bool isBomAt(quint32 i) const;
    [[nodiscard]] bool atMarker() const { return m_pos == m_lineStart && isMarkerAt(m_pos); }

    void consume(quint32 length)
    {
        m_pos += length;
        m_consumed = m_pos;
    }
    /// Past white space, comments and line ends; false at the end of the text.
    bool skipToToken();
    void skipInline();
    [[nodiscard]] quint32 lineEnd(quint32 from) const;
    [[nodiscard]] quint32 afterBreak(quint32 at) const;
    /// The cursor to the end of its line; what was there is gone.
    void skipLine();
    void startLine(quint32 at);

    struct PlainLine
    {
        quint32 end = 0;      ///< one past the last character that is not blank
        bool colon = false;   ///< stopped at a `:` that means a mapping
        bool comment = false; ///< stopped at a comment
    };
    /// The part of a plain scalar on one line, from the cursor; the cursor goes where it stopped.
    template <Context context>
    PlainLine scanPlainLine();
    [[nodiscard]] bool canStartPlain(Context context) const;

    /// From its quote; lines after the first must be indented by more than `indent`.
    Node scanQuoted(int indent, Context context);
    /// From its `|` or `>`, as the content of a node at `indent`.
    Node scanBlockScalar(int indent);
    Node scanAlias();
    void scanProperty(Properties &properties, Context context);
    void merge(Properties &into, Properties &from);

    void report(SyntaxErrorKind kind, quint32 offset, quint32 length = 1);

    const char *m_data;
    quint32 m_begin;
    quint32 m_end;
    quint32 m_pos;
    quint32 m_lineStart;
    quint32 m_consumed;   ///< the end of the last token
    quint32 m_spaces = 0; ///< the indentation of the current line
    bool m_tab = false;   ///< a tab lies between the last token, or the line's start, and the cursor
    bool m_hasReturns = true;
    int m_quotesToEnd = 0;
    SyntaxErrors m_errors;

private:
    struct QuotedScan
    {
        quint32 close = 0; ///< of the closing quote
        quint32 lineStart = 0;
        quint32 firstLineEnd = 0;
        SyntaxErrorKind lineFault = SyntaxErrorKind::TooManyErrors; ///< of a line; TooManyErrors for none
        quint32 faultAt = 0;
        bool closed = false;
        bool multiline = false;
        bool escapes = false;
        bool marker = false;
    };
    QuotedScan findQuote(int indent) const;
    void checkEscapes(quint32 from, quint32 to);
    [[nodiscard]] bool mayFollowQuote(quint32 at, Context context) const;
    [[nodiscard]] quint32 skipName(quint32 from) const;
    quint32 scanTag(Context context);

    struct BlockHeader
    {
        int indentDigit = 0;
        char chomping = 0;
    };
    BlockHeader scanBlockHeader();
};

} // namespace triptych::text::yaml

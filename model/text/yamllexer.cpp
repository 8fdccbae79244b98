// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamllexer.h"

#include <cstring>
#include <string_view>

namespace triptych::text::yaml {

namespace {

/// After so many quotes that nothing closes, the rest of the text is no longer searched for each.
constexpr int quoteSearches = 8;

int hexDigits(const char *p, quint32 available, int wanted)
{
    int digits = 0;
    while (digits < wanted && quint32(digits) < available &&
           std::strchr("0123456789abcdefABCDEF", p[digits]) && p[digits]) {
        ++digits;
    }
    return digits;
}

/// Is the escape whose letter is at `p`, with so many hexadecimal digits, one half of a surrogate pair?
bool isSurrogate(const char *p, int digits, std::string_view thirds)
{
    const char *last = p + digits - 3; // of the last four digits: D, and what tells the halves apart
    return digits >= 4 && (*last == 'D' || *last == 'd') && thirds.find(last[1]) != std::string_view::npos &&
           (digits == 4 || std::memcmp(p + 1, "0000", 4) == 0);
}

bool isHighSurrogate(const char *p, int digits)
{
    return isSurrogate(p, digits, "89ABab");
}

bool isLowSurrogate(const char *p, int digits)
{
    return isSurrogate(p, digits, "CDEFcdef");
}

} // namespace

Lexer::Lexer(const char *data, quint32 begin, quint32 end)
    : m_data(data)
    , m_begin(begin)
    , m_end(end)
    , m_pos(begin)
    , m_lineStart(begin)
    , m_consumed(begin)
    , m_hasReturns(std::memchr(data + begin, '\r', end - begin) != nullptr)
{
}

bool Lexer::isMarkerAt(quint32 i) const
{
    return m_end - i >= 3 && (m_data[i] == '-' || m_data[i] == '.') && m_data[i + 1] == m_data[i] &&
           m_data[i + 2] == m_data[i] && isGap(i + 3);
}

bool Lexer::isBomAt(quint32 i) const
{
    return m_end - i >= 3 && std::memcmp(m_data + i, "\xEF\xBB\xBF", 3) == 0;
}

quint32 Lexer::lineEnd(quint32 from) const
{
    const void *found = std::memchr(m_data + from, '\n', m_end - from);
    quint32 end = found ? quint32(static_cast<const char *>(found) - m_data) : m_end;
    if (m_hasReturns) {
        found = std::memchr(m_data + from, '\r', end - from);
        end = found ? quint32(static_cast<const char *>(found) - m_data) : end;
    }
    return end;
}

quint32 Lexer::afterBreak(quint32 i) const
{
    if (i >= m_end) {
        return m_end;
    }
    return i + (m_data[i] == '\r' && i + 1 < m_end && m_data[i + 1] == '\n' ? 2 : 1);
}

void Lexer::startLine(quint32 i)
{
    m_pos = m_lineStart = i;
}

void Lexer::skipLine()
{
    m_pos = lineEnd(m_pos);
    m_consumed = m_pos;
}

void Lexer::skipInline()
{
    while (m_pos < m_end && is(m_data[m_pos], Blank)) {
        m_tab |= m_data[m_pos] == '\t';
        ++m_pos;
    }
}

bool Lexer::skipToToken()
{
    m_tab = m_tab && m_pos != m_consumed;
    for (;;) {
        if (m_pos == m_lineStart) {
            m_tab = false;
            while (m_pos < m_end && m_data[m_pos] == ' ') {
                ++m_pos;
            }
            m_spaces = m_pos - m_lineStart;
        }
        skipInline();
        if (m_pos >= m_end) {
            return false;
        }
        if (m_data[m_pos] == '#' && (m_pos == m_lineStart || is(m_data[m_pos - 1], Blank))) {
            m_pos = lineEnd(m_pos);
        } else if (!is(m_data[m_pos], Break)) {
            return true;
        }
        if (m_pos >= m_end) {
            return false;
        }
        startLine(afterBreak(m_pos));
    }
}

template <Lexer::Context context>
Lexer::PlainLine Lexer::scanPlainLine()
{
    constexpr int stop = context == Context::Flow ? PlainStop | FlowMark : PlainStop;
    PlainLine line;
    const quint32 start = m_pos;
    quint32 i = m_pos;
    for (;; ++i) {
        while (i < m_end && !is(m_data[i], stop)) {
            ++i;
        }
        if (i >= m_end) {
            break;
        }
        const char c = m_data[i];
        if (c == ':') {
            const char next = at(i + 1);
            if (is(next, Blank | Break) || (context == Context::Flow && is(next, FlowMark))) {
                line.colon = true;
                break;
            }
        } else if (c == '#') {
            if (i > start && is(m_data[i - 1], Blank)) {
                line.comment = true;
                break;
            }
        } else {
            break;
        }
    }
    m_pos = i;
    while (i > start && is(m_data[i - 1], Blank)) {
        --i;
    }
    line.end = i;
    return line;
}

template Lexer::PlainLine Lexer::scanPlainLine<Lexer::Context::Block>();
template Lexer::PlainLine Lexer::scanPlainLine<Lexer::Context::Flow>();

bool Lexer::canStartPlain(Context context) const
{
    const char c = m_data[m_pos];
    if (!is(c, Indicator)) {
        return true;
    }
    const char next = at(m_pos + 1);
    return (c == '-' || c == '?' || c == ':') && !is(next, Blank | Break) &&
           (context == Context::Block || !is(next, FlowMark));
}

// --- quoted scalars

Lexer::QuotedScan Lexer::findQuote(int indent) const
{
    QuotedScan scan;
    const char quote = m_data[m_pos];
    scan.lineStart = m_lineStart;
    quint32 i = m_pos + 1;
    while (i < m_end) {
        const char c = m_data[i];
        if (c == quote) {
            if (quote == '\'' && at(i + 1) == '\'') {
                scan.escapes = true;
                i += 2;
                continue;
            }
            scan.closed = true;
            scan.close = i;
            break;
        }
        if (c == '\\' && quote == '"') {
            scan.escapes = true;
            i += i + 1 < m_end && !is(m_data[i + 1], Break) ? 2 : 1;
            continue;
        }
        if (!is(c, Break)) {
            ++i;
            continue;
        }
        if (!scan.multiline) {
            scan.firstLineEnd = i;
            scan.multiline = true;
            scan.escapes = true;
            if (m_quotesToEnd >= quoteSearches) {
                return scan;
            }
        }
        i = afterBreak(i);
        if (isMarkerAt(i)) {
            scan.marker = true;
            break;
        }
        scan.lineStart = i;
        quint32 text = i;
        while (text < m_end && m_data[text] == ' ') {
            ++text;
        }
        const bool tooFarLeft = int(text - i) <= indent;
        bool tab = false;
        while (text < m_end && is(m_data[text], Blank)) {
            tab = true;
            ++text;
        }
        if (tooFarLeft && scan.lineFault == SyntaxErrorKind::TooManyErrors && !is(at(text), Break)) {
            scan.lineFault = tab ? SyntaxErrorKind::TabIndentation : SyntaxErrorKind::BadIndentation;
            scan.faultAt = text;
        }
        i = text;
    }
    if (!scan.multiline) {
        scan.firstLineEnd = std::min(i, m_end);
    }
    return scan;
}

bool Lexer::mayFollowQuote(quint32 i, Context context) const
{
    while (i < m_end && is(m_data[i], Blank)) {
        ++i;
    }
    const char c = at(i);
    return is(c, Break) || c == '#' || c == ':' ||
           (context == Context::Flow && (c == ',' || c == ']' || c == '}'));
}

Node Lexer::scanQuoted(int indent, Context context)
{
    const QuotedScan scan = findQuote(indent);
    Node node;
    node.start = m_pos;
    node.kind = NodeKind::String;
    node.style = m_data[m_pos] == '"' ? NodeStyle::DoubleQuoted : NodeStyle::SingleQuoted;
    node.flags = scan.escapes ? HasEscapes : 0;
    // A quote that closes lines later, and in the middle of something, is the opening quote of another
    // scalar.
    const bool stray = scan.closed && scan.multiline &&
                       (!mayFollowQuote(scan.close + 1, context) ||
                           (scan.lineFault != SyntaxErrorKind::TooManyErrors && at(scan.close + 1) == ':'));
    if (scan.closed && !stray) {
        if (scan.lineFault != SyntaxErrorKind::TooManyErrors) {
            report(scan.lineFault, scan.faultAt);
        }
        node.end = scan.close + 1;
        m_lineStart = scan.lineStart;
    } else {
        m_quotesToEnd += !scan.closed && scan.multiline && !scan.marker;
        report(SyntaxErrorKind::UnterminatedString, m_pos, scan.firstLineEnd - m_pos);
        node.flags |= Damaged;
        node.end = scan.firstLineEnd;
        while (node.end > node.start + 1 && is(m_data[node.end - 1], Blank)) {
            --node.end;
        }
    }
    if (node.style == NodeStyle::DoubleQuoted && scan.escapes) {
        checkEscapes(node.start + 1, node.end);
    }
    m_pos = m_consumed = node.end;
    return node;
}

void Lexer::checkEscapes(quint32 from, quint32 to)
{
    for (quint32 i = from; i < to; ++i) {
        if (m_data[i] != '\\') {
            continue;
        }
        const quint32 start = i++;
        const char c = i < to ? m_data[i] : '\n';
        const int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits > 0) {
            const int found = hexDigits(m_data + i + 1, to - i - 1, digits);
            if (found < digits) {
                report(SyntaxErrorKind::InvalidEscape, start, 2 + quint32(found));
            } else if (digits == 8 && (m_data[i + 1] != '0' || m_data[i + 2] != '0' || m_data[i + 3] > '1' ||
                                          (m_data[i + 3] == '1' && m_data[i + 4] != '0'))) {
                report(SyntaxErrorKind::InvalidEscape, start, 10);
            } else if (isHighSurrogate(m_data + i, digits) && to - i > 10 && m_data[i + 5] == '\\' &&
                       m_data[i + 6] == 'u' && isLowSurrogate(m_data + i + 6, 4) &&
                       hexDigits(m_data + i + 7, 4, 4) == 4) {
                i += 10; // a pair, as JSON writes it
            } else if (isHighSurrogate(m_data + i, digits) || isLowSurrogate(m_data + i, digits)) {
                report(SyntaxErrorKind::LoneSurrogate, start, 2 + quint32(digits));
            }
        } else if (!is(c, Break) && (c == '\0' || !std::strchr("0abt\tnvfre \"/\\N_LP", c))) {
            report(SyntaxErrorKind::InvalidEscape, start, 2);
        }
    }
}

// --- block scalars

Lexer::BlockHeader Lexer::scanBlockHeader()
{
    BlockHeader header;
    ++m_pos;
    for (; m_pos < m_end; ++m_pos) {
        const char c = m_data[m_pos];
        if ((c == '+' || c == '-') && !header.chomping) {
            header.chomping = c;
        } else if (c >= '1' && c <= '9' && !header.indentDigit) {
            header.indentDigit = c - '0';
        } else {
            break;
        }
    }
    return header;
}

Node Lexer::scanBlockScalar(int indent)
{
    Node node;
    node.start = m_pos;
    node.kind = NodeKind::String;
    node.style = m_data[m_pos] == '|' ? NodeStyle::Literal : NodeStyle::Folded;
    node.flags = HasEscapes;
    const BlockHeader header = scanBlockHeader();
    node.end = m_consumed = m_pos;
    const bool gap = isGap(m_pos);
    skipInline();
    if (!gap || (!is(at(m_pos), Break) && m_data[m_pos] != '#')) {
        report(SyntaxErrorKind::BadBlockHeader, m_pos, lineEnd(m_pos) - m_pos);
        node.flags |= Damaged;
    }
    m_pos = lineEnd(m_pos);

    int content = header.indentDigit ? std::max(indent, 0) + header.indentDigit : -1;
    int widestBlank = indent + 1;
    quint32 widestAt = 0;
    quint32 line = afterBreak(m_pos);
    while (m_pos < m_end && line < m_end) {
        quint32 text = line;
        while (text < m_end && m_data[text] == ' ') {
            ++text;
        }
        const int spaces = int(text - line);
        quint32 end = text;
        if (is(at(text), Break)) {
            if (spaces > widestBlank) {
                widestBlank = spaces;
                widestAt = line;
            }
            if ((content >= 0 && spaces > content) || header.chomping == '+') {
                node.end = end;
            }
        } else {
            if (content < 0 && spaces > indent && !(spaces == 0 && isMarkerAt(line))) {
                content = spaces;
                if (widestBlank > content && widestAt) {
                    report(SyntaxErrorKind::BadIndentation, widestAt, quint32(widestBlank));
                }
            }
            if (content < 0 || spaces < content || (spaces == 0 && isMarkerAt(line))) {
                quint32 i = text;
                while (m_data[text] == '\t' && i < m_end && is(m_data[i], Blank)) {
                    ++i;
                }
                if (i == text || !is(at(i), Break)) {
                    break;
                }
                report(SyntaxErrorKind::TabIndentation, text); // a line of white space that is neither
            } else {
                end = lineEnd(text);
                node.end = end;
            }
        }
        m_pos = lineEnd(end);
        line = afterBreak(m_pos);
    }
    node.indent = quint8(std::min(content < 0 ? widestBlank : content, 255));
    startLine(m_pos < m_end ? line : m_end);
    m_consumed = m_pos;
    return node;
}

// --- names

quint32 Lexer::skipName(quint32 i) const
{
    while (i < m_end && !is(m_data[i], Blank | Break | FlowMark)) {
        ++i;
    }
    return i;
}

Node Lexer::scanAlias()
{
    Node node;
    node.start = m_pos;
    node.end = skipName(m_pos + 1);
    node.kind = NodeKind::Alias;
    node.style = NodeStyle::Plain;
    if (node.end == node.start + 1) {
        report(SyntaxErrorKind::BadAnchor, node.start);
        node.flags |= Damaged;
    }
    m_pos = m_consumed = node.end;
    return node;
}

quint32 Lexer::scanTag(Context context)
{
    quint32 i = m_pos + 1;
    if (at(i) == '<') {
        while (i < m_end && !is(m_data[i], Blank | Break) && m_data[i] != '>') {
            ++i;
        }
        if (at(i) != '>' || i == m_pos + 2) {
            report(SyntaxErrorKind::BadTag, m_pos, i - m_pos);
            return i;
        }
        return i + 1;
    }
    bool bad = false;
    for (; i < m_end && !is(m_data[i], Blank | Break); ++i) {
        if (is(m_data[i], FlowMark)) {
            if (context == Context::Flow) {
                break;
            }
            bad = true;
        }
        bad |= !is(m_data[i], UriChar);
        bad |= m_data[i] == '%' && hexDigits(m_data + i + 1, m_end - i - 1, 2) < 2;
    }
    if (bad) {
        report(SyntaxErrorKind::BadTag, m_pos, i - m_pos);
    }
    return i;
}

void Lexer::scanProperty(Properties &properties, Context context)
{
    const quint32 start = m_pos;
    if (properties.isEmpty()) {
        properties.start = start;
    }
    if (m_data[m_pos] == '&') {
        const quint32 end = skipName(m_pos + 1);
        if (properties.hasAnchor() || end == m_pos + 1) {
            report(SyntaxErrorKind::BadAnchor, start, end - start);
        } else {
            properties.anchorStart = m_pos + 1;
            properties.anchorEnd = end;
        }
        m_pos = end;
    } else {
        const quint32 end = scanTag(context);
        if (properties.hasTag()) {
            report(SyntaxErrorKind::BadTag, start, end - start);
        } else {
            properties.tagStart = m_pos;
            properties.tagEnd = end;
        }
        m_pos = end;
    }
    m_consumed = m_pos;
    properties.end = m_pos;
    if (!isGap(m_pos) &&
        !(context == Context::Flow && (at(m_pos) == ',' || at(m_pos) == ']' || at(m_pos) == '}'))) {
        report(m_data[start] == '&' ? SyntaxErrorKind::BadAnchor : SyntaxErrorKind::BadTag, m_pos);
    }
}

void Lexer::merge(Properties &into, Properties &from)
{
    if (from.isEmpty()) {
        return;
    }
    if (into.isEmpty()) {
        into = from;
    } else {
        if (into.hasAnchor() && from.hasAnchor()) {
            report(SyntaxErrorKind::BadAnchor, from.anchorStart - 1, from.anchorEnd - from.anchorStart + 1);
        } else if (from.hasAnchor()) {
            into.anchorStart = from.anchorStart;
            into.anchorEnd = from.anchorEnd;
        }
        if (into.hasTag() && from.hasTag()) {
            report(SyntaxErrorKind::BadTag, from.tagStart, from.tagEnd - from.tagStart);
        } else if (from.hasTag()) {
            into.tagStart = from.tagStart;
            into.tagEnd = from.tagEnd;
        }
        into.end = from.end;
    }
    from = {};
}

void Lexer::report(SyntaxErrorKind kind, quint32 offset, quint32 length)
{
    if (m_errors.size() > maximumSyntaxErrors) {
        return;
    }
    m_errors.append({kind, offset, length});
}

} // namespace triptych::text::yaml

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/encoding.h"
#include "model/text/syntaxtree.h"
#include "model/text/yamlchars.h"

#include <algorithm>

namespace triptych::text {

namespace {

using yaml::Blank;
using yaml::Break;
using yaml::is;

/// A walk over the lines of a scalar's bytes.
class Lines
{
public:
    explicit Lines(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_done; }
    /// The next line without its break.
    QByteArrayView next()
    {
        const qsizetype start = m_pos;
        while (m_pos < m_bytes.size() && !is(m_bytes[m_pos], Break)) {
            ++m_pos;
        }
        const QByteArrayView line = m_bytes.sliced(start, m_pos - start);
        m_done = m_pos >= m_bytes.size();
        if (!m_done) {
            const bool pair =
                m_bytes[m_pos] == '\r' && m_pos + 1 < m_bytes.size() && m_bytes[m_pos + 1] == '\n';
            m_pos += pair ? 2 : 1;
        }
        return line;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_pos = 0;
    bool m_done = false;
};

QByteArrayView withoutLeadingBlanks(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && is(line[i], Blank)) {
        ++i;
    }
    return line.sliced(i);
}

QByteArrayView withoutTrailingBlanks(QByteArrayView line)
{
    qsizetype size = line.size();
    while (size > 0 && is(line[size - 1], Blank)) {
        --size;
    }
    return line.first(size);
}

/// Line folding, §6.5: one break is a space, each further one is itself.
class Folder
{
public:
    explicit Folder(qsizetype expected) { m_out.reserve(expected); }

    void emptyLine() { ++m_breaks; }
    void join()
    {
        if (m_breaks == 0) {
            m_out += ' ';
        } else {
            m_out.append(m_breaks, '\n');
        }
        m_breaks = 0;
    }
    /// An escaped break joins nothing; the empty lines after it count.
    void joinEscaped()
    {
        m_out.append(m_breaks, '\n');
        m_breaks = 0;
    }
    QByteArray &out() { return m_out; }

private:
    QByteArray m_out;
    qsizetype m_breaks = 0;
};

/// The digits of \x, \u and \U; -1 if they are not all there.
qint64 hexValue(QByteArrayView line, qsizetype at, int digits)
{
    qint64 value = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        const char c = i < line.size() ? line[i] : '\0';
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

/// What a single character stands for after a backslash, §5.7; -1 for none.
qint64 escapeValue(char c)
{
    switch (c) {
    case '0':
        return 0;
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 't':
    case '\t':
        return '\t';
    case 'n':
        return '\n';
    case 'v':
        return '\v';
    case 'f':
        return '\f';
    case 'r':
        return '\r';
    case 'e':
        return 0x1B;
    case ' ':
    case '"':
    case '/':
    case '\\':
        return c;
    case 'N':
        return 0x85;
    case '_':
        return 0xA0;
    case 'L':
        return 0x2028;
    case 'P':
        return 0x2029;
    default:
        return -1;
    }
}

/// One escape at line[at], which is its backslash; returns what comes after it. What is no escape stays as it
/// is.
qsizetype appendEscape(QByteArray &out, QByteArrayView line, qsizetype at)
{
    const char c = line[at + 1];
    const int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits == 0) {
        const qint64 value = escapeValue(c);
        if (value < 0) {
            out += '\\';
            out += c;
        } else {
            appendUtf8(out, char32_t(value));
        }
        return at + 2;
    }
    qint64 value = hexValue(line, at + 2, digits);
    if (value < 0) {
        out += '\\';
        out += c;
        return at + 2;
    }
    qsizetype next = at + 2 + digits;
    // Two halves of a surrogate pair, as JSON writes them.
    if (value >= 0xD800 && value <= 0xDBFF && next + 5 < line.size() && line[next] == '\\' &&
        line[next + 1] == 'u') {
        const qint64 low = hexValue(line, next + 2, 4);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
            next += 6;
        }
    }
    appendUtf8(out, char32_t(value));
    return next;
}

/// A line of a double-quoted scalar; true if it ends in an escaped break.
bool appendDoubleQuoted(QByteArray &out, QByteArrayView line, bool last)
{
    qsizetype keep = out.size(); // trailing white space goes, unless it was escaped
    qsizetype i = 0;
    bool escapedBreak = false;
    while (i < line.size()) {
        if (line[i] == '\\') {
            if (i + 1 == line.size()) {
                escapedBreak = !last;
                if (last) {
                    out += '\\';
                }
                keep = out.size();
                break;
            }
            i = appendEscape(out, line, i);
            keep = out.size();
            continue;
        }
        out += line[i];
        if (!is(line[i], Blank)) {
            keep = out.size();
        }
        ++i;
    }
    if (!last && !escapedBreak) {
        out.truncate(keep);
    }
    return escapedBreak;
}

void appendSingleQuoted(QByteArray &out, QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        out += line[i];
        i += line[i] == '\'' && i + 1 < line.size() && line[i + 1] == '\'';
    }
}

QByteArray decodePlain(QByteArrayView bytes)
{
    Folder folder(bytes.size());
    Lines lines(bytes);
    bool first = true;
    while (!lines.atEnd()) {
        QByteArrayView line = withoutTrailingBlanks(lines.next());
        if (first) {
            folder.out() += line;
            first = false;
            continue;
        }
        line = withoutLeadingBlanks(line);
        if (line.isEmpty()) {
            folder.emptyLine();
        } else {
            folder.join();
            folder.out() += line;
        }
    }
    return folder.out();
}

QByteArray decodeQuoted(QByteArrayView inside, bool isDouble)
{
    Folder folder(inside.size());
    Lines lines(inside);
    bool first = true;
    bool escapedBreak = false;
    while (!lines.atEnd()) {
        QByteArrayView line = lines.next();
        const bool last = lines.atEnd();
        if (!first) {
            line = withoutLeadingBlanks(line);
            if (line.isEmpty() && !last) {
                folder.emptyLine();
                continue;
            }
            if (escapedBreak) {
                folder.joinEscaped();
            } else {
                folder.join();
            }
            escapedBreak = false;
        }
        first = false;
        if (isDouble) {
            escapedBreak = appendDoubleQuoted(folder.out(), line, last);
        } else {
            appendSingleQuoted(folder.out(), last ? line : withoutTrailingBlanks(line));
        }
    }
    return folder.out();
}

QByteArrayView withoutQuotes(const Node &node, QByteArrayView bytes)
{
    const qsizetype closing = bytes.size() > 1 && !(node.flags & Damaged) ? 1 : 0;
    return bytes.isEmpty() ? bytes : bytes.sliced(1, bytes.size() - 1 - closing);
}

qsizetype leadingSpaces(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] == ' ') {
        ++i;
    }
    return i;
}

/// Beyond what Node::indent holds the content tells for itself.
qsizetype contentIndent(const Node &node, QByteArrayView body)
{
    if (node.indent < 255) {
        return node.indent;
    }
    Lines lines(body);
    while (!lines.atEnd()) {
        const QByteArrayView line = lines.next();
        if (leadingSpaces(line) < line.size()) {
            return leadingSpaces(line);
        }
    }
    return 255;
}

struct BlockText
{
    QByteArrayView header;
    QByteArrayView body;
    bool hasBody = false;
    char chomping = 0;
};

BlockText splitBlock(QByteArrayView bytes)
{
    BlockText text;
    Lines lines(bytes);
    text.header = lines.next();
    text.hasBody = !lines.atEnd();
    if (text.hasBody) {
        qsizetype skip = text.header.size();
        skip += bytes[skip] == '\r' && skip + 1 < bytes.size() && bytes[skip + 1] == '\n' ? 2 : 1;
        text.body = bytes.sliced(skip);
    }
    for (qsizetype i = 1; i < text.header.size() && !is(text.header[i], Blank); ++i) {
        if (text.header[i] == '-' || text.header[i] == '+') {
            text.chomping = text.header[i];
        }
    }
    return text;
}

/// Lines of §8.1.3: folded unless one of the two neighbours is empty or begins with white space.
QByteArray foldLines(Lines lines, qsizetype indent)
{
    QByteArray out;
    qsizetype breaks = 0;
    bool first = true;
    bool wasMoreIndented = false;
    while (!lines.atEnd()) {
        QByteArrayView line = lines.next();
        line = line.sliced(std::min({indent, leadingSpaces(line), line.size()}));
        if (line.isEmpty()) {
            ++breaks;
            continue;
        }
        const bool moreIndented = is(line[0], Blank);
        if (first) {
            out.append(breaks, '\n');
        } else if (wasMoreIndented || moreIndented) {
            out.append(breaks + 1, '\n');
        } else if (breaks > 0) {
            out.append(breaks, '\n');
        } else {
            out += ' ';
        }
        out += line;
        breaks = 0;
        first = false;
        wasMoreIndented = moreIndented;
    }
    // Trailing empty lines are there only to be kept.
    out.append(first ? std::max<qsizetype>(breaks - 1, 0) : breaks, '\n');
    return out;
}

QByteArray literalLines(Lines lines, qsizetype indent)
{
    QByteArray out;
    while (true) {
        const QByteArrayView line = lines.next();
        out += line.sliced(std::min({indent, leadingSpaces(line), line.size()}));
        if (lines.atEnd()) {
            return out;
        }
        out += '\n';
    }
}

QByteArray decodeBlock(const Node &node, QByteArrayView bytes)
{
    const BlockText text = splitBlock(bytes);
    if (!text.hasBody) {
        return {};
    }
    const qsizetype indent = contentIndent(node, text.body);
    QByteArray out = node.style == NodeStyle::Folded ? foldLines(Lines(text.body), indent)
                                                     : literalLines(Lines(text.body), indent);
    if (text.chomping != '-') {
        out += '\n';
    }
    return out;
}

} // namespace

QByteArray decodeYamlScalar(const Node &node, QByteArrayView bytes)
{
    switch (node.style) {
    case NodeStyle::Plain:
        return (node.flags & HasEscapes) ? decodePlain(bytes) : bytes.toByteArray();
    case NodeStyle::SingleQuoted:
    case NodeStyle::DoubleQuoted: {
        const QByteArrayView inside = withoutQuotes(node, bytes);
        return (node.flags & HasEscapes) ? decodeQuoted(inside, node.style == NodeStyle::DoubleQuoted)
                                         : inside.toByteArray();
    }
    case NodeStyle::Literal:
    case NodeStyle::Folded:
        return decodeBlock(node, bytes);
    case NodeStyle::Block:
    case NodeStyle::Flow:
    case NodeStyle::Absent:
        break;
    }
    return {};
}

} // namespace triptych::text

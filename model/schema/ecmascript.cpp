// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/ecmascript.h"

#include <array>
#include <utility>

namespace triptych::schema {

namespace {

/// White space and line ends of ECMA-262 §12.2 and §12.3, as the inside of a class.
constexpr char spaces[] = R"(\t\n\x0b\f\r\x{2028}\x{2029}\x{feff}\p{Zs})";

constexpr std::array<std::pair<const char *, const char *>, 38> categories{
    {{"Letter", "L"}, {"Cased_Letter", "L&"}, {"Uppercase_Letter", "Lu"}, {"Lowercase_Letter", "Ll"},
        {"Titlecase_Letter", "Lt"}, {"Modifier_Letter", "Lm"}, {"Other_Letter", "Lo"}, {"Mark", "M"},
        {"Combining_Mark", "M"}, {"Nonspacing_Mark", "Mn"}, {"Spacing_Mark", "Mc"}, {"Enclosing_Mark", "Me"},
        {"Number", "N"}, {"Decimal_Number", "Nd"}, {"digit", "Nd"}, {"Letter_Number", "Nl"},
        {"Other_Number", "No"}, {"Punctuation", "P"}, {"punct", "P"}, {"Connector_Punctuation", "Pc"},
        {"Dash_Punctuation", "Pd"}, {"Open_Punctuation", "Ps"}, {"Close_Punctuation", "Pe"},
        {"Initial_Punctuation", "Pi"}, {"Final_Punctuation", "Pf"}, {"Other_Punctuation", "Po"},
        {"Symbol", "S"}, {"Math_Symbol", "Sm"}, {"Currency_Symbol", "Sc"}, {"Modifier_Symbol", "Sk"},
        {"Other_Symbol", "So"}, {"Separator", "Z"}, {"Space_Separator", "Zs"}, {"Line_Separator", "Zl"},
        {"Paragraph_Separator", "Zp"}, {"Other", "C"}, {"Control", "Cc"}, {"Format", "Cf"}}};

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Translator
{
public:
    explicit Translator(QByteArrayView pattern)
        : m_in(pattern)
    {
    }

    Translation translate()
    {
        countGroups();
        while (m_at < m_in.size() && m_fault == PatternFault::None) {
            term();
        }
        if (m_open != 0) {
            fail(PatternFault::Syntax);
        }
        return {m_fault, m_fault == PatternFault::None ? m_out : QByteArray()};
    }

private:
    void fail(PatternFault fault) { m_fault = m_fault == PatternFault::None ? fault : m_fault; }
    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_in.size() ? m_in[m_at + ahead] : '\0';
    }
    [[nodiscard]] bool sees(QByteArrayView text) const { return m_in.sliced(m_at).startsWith(text); }

    void countGroups()
    {
        bool inClass = false;
        for (qsizetype i = 0; i < m_in.size(); ++i) {
            const char c = m_in[i];
            if (c == '\\') {
                ++i;
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            } else if (c == '(' && !inClass) {
                const QByteArrayView rest = m_in.sliced(i + 1);
                const bool named =
                    rest.startsWith("?<") && !rest.startsWith("?<=") && !rest.startsWith("?<!");
                m_groups += !rest.startsWith('?') || named ? 1 : 0;
            }
        }
    }

    void term()
    {
        const char c = peek();
        switch (c) {
        case '\\':
            escape();
            return;
        case '[':
            characterClass();
            return;
        case '(':
            group();
            return;
        case ')':
            m_open == 0 ? fail(PatternFault::Syntax) : void(--m_open);
            m_repeatable = true;
            break;
        case '*':
        case '+':
        case '?':
            ++m_at;
            m_out.append(c);
            quantified();
            return;
        case '{':
            braces();
            return;
        case '.':
            m_out.append(R"([^\n\r\x{2028}\x{2029}])");
            ++m_at;
            m_repeatable = true;
            return;
        case '^':
        case '$':
        case '|':
            m_repeatable = false;
            break;
        case ']':
        case '}':
            m_out.append('\\');
            m_repeatable = true;
            break;
        default:
            m_repeatable = true;
            literal();
            return;
        }
        m_out.append(c);
        ++m_at;
    }

    /// One code point; `#` and white space are themselves, since PCRE2_EXTENDED is never set.
    void literal()
    {
        do {
            m_out.append(m_in[m_at++]);
        } while (m_at < m_in.size() && (m_in[m_at] & 0xC0) == 0x80);
    }

    void quantified()
    {
        if (!m_repeatable) {
            fail(PatternFault::Syntax);
        }
        if (peek() == '?') {
            m_out.append('?');
            ++m_at;
        }
        m_repeatable = false;
    }

    /// `{2}`, `{2,}`, `{2,5}`; anything else after a brace is a brace (Annex B).
    void braces()
    {
        qsizetype end = m_at + 1;
        const qsizetype first = end;
        while (end < m_in.size() && isDigit(m_in[end])) {
            ++end;
        }
        const bool lower = end > first;
        qsizetype longest = end - first;
        if (end < m_in.size() && m_in[end] == ',') {
            const qsizetype second = ++end;
            while (end < m_in.size() && isDigit(m_in[end])) {
                ++end;
            }
            longest = qMax(longest, end - second);
        }
        if (!lower || end >= m_in.size() || m_in[end] != '}') {
            m_out.append("\\{");
            ++m_at;
            m_repeatable = true;
            return;
        }
        if (longest > 4) { // PCRE2 counts to 65535
            fail(PatternFault::Unsupported);
        }
        m_out.append(m_in.sliced(m_at, end + 1 - m_at));
        m_at = end + 1;
        quantified();
    }

    void group()
    {
        ++m_open;
        ++m_at;
        m_repeatable = false;
        m_out.append('(');
        if (peek() != '?') {
            return;
        }
        for (const char *known : {"?:", "?=", "?!", "?<=", "?<!"}) {
            if (sees(known)) {
                m_out.append(known);
                m_at += qsizetype(qstrlen(known));
                return;
            }
        }
        const qsizetype close = m_in.indexOf('>', m_at);
        if (!sees("?<") || close < 0) {
            fail(PatternFault::Syntax);
            return;
        }
        named("?<", m_in.sliced(m_at + 2, close - m_at - 2), ">");
        m_at = close + 1;
    }

    void named(const char *before, QByteArrayView name, const char *after)
    {
        bool plain = !name.isEmpty() && name.size() <= 32 && !isDigit(name[0]);
        for (const char c : name) {
            plain = plain && (isLetter(c) || isDigit(c) || c == '_');
        }
        if (name.isEmpty()) {
            fail(PatternFault::Syntax);
        } else if (!plain) {
            fail(PatternFault::Unsupported);
        }
        m_out.append(before).append(name).append(after);
    }

    void appendCodePoint(quint32 value)
    {
        if (value > 0x10FFFF) {
            fail(PatternFault::Syntax);
        } else if (value >= 0xD800 && value < 0xE000) {
            fail(PatternFault::Unsupported); // half a character, which no JSON text can hold
        }
        m_out.append("\\x{").append(QByteArray::number(value, 16)).append('}');
    }

    /// Hexadecimal digits after `\x` or `\u`; -1 if there are not `count` of them.
    [[nodiscard]] qint64 hexAt(qsizetype at, qsizetype count) const
    {
        if (at + count > m_in.size()) {
            return -1;
        }
        for (qsizetype i = at; i < at + count; ++i) {
            if (!isHex(m_in[i])) {
                return -1;
            }
        }
        return m_in.sliced(at, count).toByteArray().toUInt(nullptr, 16);
    }

    /// After `\u`.
    void unicodeEscape()
    {
        if (peek() == '{') {
            const qsizetype close = m_in.indexOf('}', m_at);
            const qsizetype count = close - m_at - 1;
            const qint64 value = close < 0 || count < 1 || count > 6 ? -1 : hexAt(m_at + 1, count);
            if (value < 0) {
                fail(PatternFault::Syntax);
                return;
            }
            appendCodePoint(quint32(value));
            m_at = close + 1;
            return;
        }
        qint64 value = hexAt(m_at, 4);
        if (value < 0) {
            fail(PatternFault::Syntax);
            return;
        }
        m_at += 4;
        if (value >= 0xD800 && value < 0xDC00 && sees("\\u")) {
            const qint64 low = hexAt(m_at + 2, 4);
            if (low >= 0xDC00 && low < 0xE000) {
                value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
                m_at += 6;
            }
        }
        appendCodePoint(quint32(value));
    }

    /// After `\p` or `\P`.
    void property(char letter)
    {
        const qsizetype close = m_in.indexOf('}', m_at);
        if (peek() != '{' || close < 0) {
            fail(PatternFault::Syntax);
            return;
        }
        QByteArrayView name = m_in.sliced(m_at + 1, close - m_at - 1);
        m_at = close + 1;
        for (const char *prefix : {"General_Category=", "gc="}) {
            if (name.startsWith(prefix)) {
                name = name.sliced(qsizetype(qstrlen(prefix)));
            }
        }
        QByteArray pcre = name.toByteArray();
        for (const char *prefix : {"Script=", "sc="}) {
            if (name.startsWith(prefix)) {
                pcre = "sc:" + name.sliced(qsizetype(qstrlen(prefix))).toByteArray();
            }
        }
        for (const char *prefix : {"Script_Extensions=", "scx="}) {
            if (name.startsWith(prefix)) {
                pcre = "scx:" + name.sliced(qsizetype(qstrlen(prefix))).toByteArray();
            }
        }
        for (const auto &[words, abbreviation] : categories) {
            if (name == QByteArrayView(words)) {
                pcre = abbreviation;
            }
        }
        for (const char c : pcre) {
            if (!isLetter(c) && !isDigit(c) && c != '_' && c != ':' && c != '&') {
                fail(PatternFault::Syntax);
            }
        }
        m_out.append('\\').append(letter).append('{').append(pcre).append('}');
    }

    /// What an escape means inside and outside of a class alike. True when it was one of those.
    bool commonEscape(char c)
    {
        switch (c) {
        case 'd':
        case 'D':
        case 'w':
        case 'W':
        case 't':
        case 'n':
        case 'f':
        case 'r':
            m_out.append('\\').append(c);
            return true;
        case 'v':
            m_out.append("\\x0b");
            return true;
        case '0':
            if (isDigit(peek())) {
                fail(PatternFault::Syntax);
            }
            m_out.append("\\x{0}");
            return true;
        case 'c':
            if (!isLetter(peek())) {
                fail(PatternFault::Syntax);
                return true;
            }
            appendCodePoint(quint32(quint8(peek()) & 0x1F));
            ++m_at;
            return true;
        case 'x':
            if (const qint64 value = hexAt(m_at, 2); value >= 0) {
                appendCodePoint(quint32(value));
                m_at += 2;
            } else {
                fail(PatternFault::Syntax);
            }
            return true;
        case 'u':
            unicodeEscape();
            return true;
        case 'p':
        case 'P':
            property(c);
            return true;
        default:
            return false;
        }
    }

    void escape()
    {
        ++m_at;
        if (m_at >= m_in.size()) {
            fail(PatternFault::Syntax);
            return;
        }
        const char c = m_in[m_at++];
        m_repeatable = true;
        if (commonEscape(c)) {
            return;
        }
        switch (c) {
        case 'b':
        case 'B':
            m_out.append('\\').append(c);
            m_repeatable = false;
            return;
        case 's':
            m_out.append('[').append(spaces).append(']');
            return;
        case 'S':
            m_out.append("[^").append(spaces).append(']');
            return;
        case 'k': {
            const qsizetype close = m_in.indexOf('>', m_at);
            if (peek() != '<' || close < 0) {
                fail(PatternFault::Syntax);
                return;
            }
            named("\\k<", m_in.sliced(m_at + 1, close - m_at - 1), ">");
            m_at = close + 1;
            return;
        }
        default:
            break;
        }
        if (isDigit(c)) {
            backReference(c);
        } else {
            identity(c);
        }
    }

    void backReference(char first)
    {
        int number = first - '0';
        while (isDigit(peek()) && number < 1000) {
            number = number * 10 + (m_in[m_at++] - '0');
        }
        if (number > m_groups) {
            fail(PatternFault::Syntax);
        }
        m_out.append("\\g{").append(QByteArray::number(number)).append('}');
    }

    void identity(char c)
    {
        if (isLetter(c)) {
            fail(PatternFault::Syntax);
        } else if (quint8(c) < 0x80) {
            m_out.append('\\').append(c);
        } else {
            --m_at;
            literal();
        }
    }

    void characterClass()
    {
        ++m_at;
        m_repeatable = true;
        const bool negated = peek() == '^';
        m_at += negated ? 1 : 0;
        const QByteArray before = std::exchange(m_out, {});
        bool notSpace = false;
        while (m_fault == PatternFault::None && peek() != ']') {
            if (m_at >= m_in.size()) {
                fail(PatternFault::Syntax);
                break;
            }
            classMember(notSpace);
        }
        ++m_at;
        const QByteArray inside = std::exchange(m_out, before);
        const QByteArray space = spaces;
        if (notSpace && negated) {
            m_out.append(
                "(?:(?=[" + space + "])" + (inside.isEmpty() ? "(?s:.)" : "[^" + inside + "]") + ")");
        } else if (notSpace) {
            m_out.append("(?:[^" + space + "]" + (inside.isEmpty() ? "" : "|[" + inside + "]") + ")");
        } else if (inside.isEmpty()) {
            m_out.append(negated ? "(?s:.)" : "(?!)");
        } else {
            m_out.append(negated ? "[^" : "[").append(inside).append(']');
        }
    }

    void classMember(bool &notSpace)
    {
        const char c = peek();
        if (c != '\\') {
            // A bracket or the start of [:alpha:] is a plain character to ECMA-262.
            if (c == '[' || (c == '^' && m_out.isEmpty())) {
                m_out.append('\\');
            }
            if (c == '-') {
                hyphen();
                return;
            }
            literal();
            return;
        }
        ++m_at;
        if (m_at >= m_in.size()) {
            fail(PatternFault::Syntax);
            return;
        }
        const char escaped = m_in[m_at++];
        if (commonEscape(escaped)) {
            return;
        }
        if (escaped == 'b') {
            m_out.append("\\x08");
        } else if (escaped == 's') {
            m_out.append(spaces);
        } else if (escaped == 'S') {
            notSpace = true;
        } else if (isDigit(escaped)) {
            fail(PatternFault::Syntax);
        } else {
            identity(escaped);
        }
    }

    /// A hyphen between two characters makes a range; beside a class or at an end it stands for itself.
    void hyphen()
    {
        const bool first = m_out.isEmpty();
        const bool last = peek(1) == ']';
        const auto isClass = [](char c) { return QByteArrayView("dDwWsSpP").contains(c); };
        const bool afterClass = m_out.endsWith('}') && m_out.lastIndexOf("\\p{") > m_out.lastIndexOf('x');
        const bool besideClass = (peek(1) == '\\' && isClass(peek(2))) || afterClass ||
                                 (m_out.size() >= 2 && m_out[m_out.size() - 2] == '\\' &&
                                     isClass(m_out.back()) && !m_out.endsWith("\\\\"));
        m_out.append(first || last || besideClass ? "\\-" : "-");
        ++m_at;
    }

    QByteArrayView m_in;
    qsizetype m_at = 0;
    QByteArray m_out;
    int m_open = 0;
    int m_groups = 0;
    bool m_repeatable = false;
    PatternFault m_fault = PatternFault::None;
};

} // namespace

Translation fromEcmaScript(QByteArrayView pattern)
{
    return Translator(pattern).translate();
}

} // namespace triptych::schema

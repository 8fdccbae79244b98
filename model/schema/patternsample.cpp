// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/patternsample.h"

#include "model/schema/ecmascript.h"

#include <QList>
#include <QString>

namespace triptych::schema {

namespace {

struct Range
{
    char32_t from;
    char32_t to;
};
using Ranges = QList<Range>;

const Ranges digits{{U'0', U'9'}};
const Ranges words{{U'a', U'z'}, {U'0', U'9'}, {U'A', U'Z'}, {U'_', U'_'}};
const Ranges space{{U' ', U' '}};
const Ranges printable{{U'a', U'z'}, {U'0', U'9'}, {U'A', U'Z'}, {U'!', U'/'}, {U':', U'@'}, {U'[', U'`'},
    {U'{', U'~'}, {U' ', U' '}, {U'ä', U'ä'}};

bool holds(const Ranges &ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(), [c](Range r) { return c >= r.from && c <= r.to; });
}

Ranges without(const Ranges &excluded)
{
    Ranges left;
    for (const Range range : printable) {
        for (char32_t c = range.from; c <= range.to; ++c) {
            if (!holds(excluded, c)) {
                left.append({c, c});
            }
        }
    }
    return left;
}

class Sampler
{
public:
    Sampler(const QList<uint> &pattern, const Chooser &choose, qsizetype longest)
        : m_in(pattern)
        , m_choose(choose)
        , m_longest(longest)
    {
    }

    std::optional<QString> sample()
    {
        const QString found = alternatives(0);
        return m_failed || m_at < m_in.size() ? std::nullopt : std::optional(found);
    }

private:
    [[nodiscard]] char32_t peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_in.size() ? char32_t(m_in[m_at + ahead]) : 0;
    }

    QString alternatives(int depth)
    {
        QStringList found;
        m_failed = m_failed || depth > 100;
        while (!m_failed) {
            found.append(sequence(depth));
            if (peek() != '|') {
                break;
            }
            ++m_at;
        }
        return found.isEmpty() ? QString() : found[qsizetype(m_choose(quint32(found.size())))];
    }

    QString sequence(int depth)
    {
        QString text;
        while (m_at < m_in.size() && peek() != '|' && peek() != ')' && !m_failed) {
            const qsizetype start = m_at;
            const QString once = atom(depth);
            const qsizetype end = m_at;
            const auto [least, most] = quantifier();
            const qsizetype after = m_at;
            quint32 times = least + (most > least ? m_choose(std::min(most - least, 3U) + 1) : 0);
            times = std::min(times, 1024U);
            // Each repetition is chosen anew.
            for (quint32 i = 0; i < times && text.size() < m_longest; ++i) {
                if (i == 0) {
                    text += once;
                } else {
                    m_at = start;
                    text += atom(depth);
                    m_at = end;
                }
            }
            m_at = after;
        }
        m_failed = m_failed || text.size() > m_longest;
        return text;
    }

    std::pair<quint32, quint32> quantifier()
    {
        constexpr quint32 endless = 1000;
        std::pair<quint32, quint32> bounds{1, 1};
        switch (peek()) {
        case '*':
            bounds = {0, endless};
            break;
        case '+':
            bounds = {1, endless};
            break;
        case '?':
            bounds = {0, 1};
            break;
        case '{': {
            qsizetype at = m_at + 1;
            const auto number = [&] {
                quint32 value = 0;
                for (; at < m_in.size() && m_in[at] >= '0' && m_in[at] <= '9'; ++at) {
                    value = std::min(100'000U, value * 10 + (m_in[at] - '0'));
                }
                return value;
            };
            const qsizetype first = at;
            bounds.first = bounds.second = number();
            if (at == first) {
                return {1, 1};
            }
            if (at < m_in.size() && m_in[at] == ',') {
                const qsizetype second = ++at;
                bounds.second = number();
                bounds.second = at == second ? bounds.first + endless : bounds.second;
            }
            m_at = at;
            break;
        }
        default:
            return bounds;
        }
        ++m_at;
        m_at += peek() == '?' ? 1 : 0;
        return bounds;
    }

    QString one(const Ranges &ranges)
    {
        if (ranges.isEmpty()) {
            m_failed = true;
            return {};
        }
        const Range range = ranges[qsizetype(m_choose(quint32(ranges.size())))];
        const char32_t c = range.from + m_choose(quint32(std::min<char32_t>(range.to - range.from, 500) + 1));
        return QString::fromUcs4(&c, 1);
    }

    QString atom(int depth)
    {
        const char32_t c = peek();
        ++m_at;
        switch (c) {
        case '^':
        case '$':
            return {};
        case '.':
            return one(words);
        case '(':
            return group(depth);
        case '[':
            return one(characterClass());
        case '\\':
            return one(escape());
        default:
            return QString::fromUcs4(&c, 1);
        }
    }

    QString group(int depth)
    {
        bool counts = true;
        if (peek() == '?') {
            const char32_t kind = peek(1);
            const bool behind = kind == '<' && (peek(2) == '=' || peek(2) == '!');
            counts = kind != '=' && kind != '!' && !behind;
            if (kind == '<' && !behind) {
                while (m_at < m_in.size() && peek() != '>') {
                    ++m_at;
                }
                ++m_at;
            } else {
                m_at += behind ? 3 : 2;
            }
        }
        const QString inside = alternatives(depth + 1);
        m_failed = m_failed || peek() != ')';
        ++m_at;
        return counts ? inside : QString();
    }

    /// After the backslash.
    Ranges escape()
    {
        const char32_t c = peek();
        ++m_at;
        const auto is = [](char32_t single) { return Ranges{{single, single}}; };
        switch (c) {
        case 'd':
            return digits;
        case 'D':
            return without(digits);
        case 'w':
            return words;
        case 'W':
            return without(words);
        case 's':
            return space;
        case 'S':
            return words;
        case 'b':
        case 'B':
            m_failed = true;
            return {};
        case 't':
            return is('\t');
        case 'n':
            return is('\n');
        case 'r':
            return is('\r');
        case 'f':
            return is('\f');
        case 'v':
            return is('\v');
        case 'p':
        case 'P':
            return property(c == 'P');
        case 'x':
            return is(hex(2));
        case 'u':
            return is(hex(4));
        default:
            m_failed = m_failed || (c >= '0' && c <= '9') || c == 'k';
            return is(c);
        }
    }

    char32_t hex(qsizetype count)
    {
        const bool braced = peek() == '{';
        m_at += braced ? 1 : 0;
        char32_t value = 0;
        for (qsizetype i = 0; braced ? peek() != '}' && m_at < m_in.size() : i < count; ++i) {
            const int digit = QString(QChar(char16_t(peek()))).toInt(nullptr, 16);
            value = value * 16 + char32_t(digit);
            ++m_at;
        }
        m_at += braced ? 1 : 0;
        return value > 0 && value < 0xD800 ? value : U'a';
    }

    Ranges property(bool negated)
    {
        QString name;
        while (m_at < m_in.size() && peek() != '}') {
            name += QChar(char16_t(peek()));
            ++m_at;
        }
        ++m_at;
        const QChar kind = name.size() > 1 ? name[1] : QChar();
        const Ranges found = kind == u'N'                   ? digits
                             : kind == u'P' || kind == u'S' ? Ranges{{U'+', U'+'}, {U'-', U'-'}}
                             : name.contains(u"Lu")         ? Ranges{{U'A', U'Z'}}
                                                            : Ranges{{U'a', U'z'}};
        return negated ? without(found) : found;
    }

    Ranges characterClass()
    {
        const bool negated = peek() == '^';
        m_at += negated ? 1 : 0;
        Ranges ranges;
        while (m_at < m_in.size() && peek() != ']') {
            Ranges member;
            if (peek() == '\\') {
                ++m_at;
                member = escape();
            } else {
                member = {{peek(), peek()}};
                ++m_at;
            }
            const bool single = member.size() == 1 && member[0].from == member[0].to;
            if (single && peek() == '-' && peek(1) != ']' && peek(1) != 0) {
                ++m_at;
                Ranges upper{{peek(), peek()}};
                if (peek() == '\\') {
                    ++m_at;
                    upper = escape();
                } else {
                    ++m_at;
                }
                member[0].to = upper.isEmpty() ? member[0].from : std::max(member[0].from, upper[0].from);
            }
            ranges += member;
        }
        ++m_at;
        return negated ? without(ranges) : ranges;
    }

    const QList<uint> m_in;
    const Chooser &m_choose;
    qsizetype m_longest;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

std::optional<QByteArray> samplePattern(QByteArrayView pattern, const Chooser &choose, qsizetype longest)
{
    if (fromEcmaScript(pattern).fault == PatternFault::Syntax) {
        return std::nullopt;
    }
    const QList<uint> points = QString::fromUtf8(pattern).toUcs4();
    const auto found = Sampler(points, choose, longest).sample();
    return found ? std::optional(found->toUtf8()) : std::nullopt;
}

} // namespace triptych::schema

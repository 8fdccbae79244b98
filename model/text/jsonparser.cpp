// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/encoding.h"
#include "model/text/jsonkeys.h"
#include "model/text/jsonreparse.h"
#include "model/text/syntaxtree.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// One pass over the bytes, one iteration a token, no recursion. The grammar of RFC 8259 is the place in
// parse() that the program is at; whatever does not fit there is reported, and the tree goes on in the way
// that keeps most of it.

namespace triptych::text {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The unit of `\uXXXX` whose digits begin at `p`, -1 if there are no four.
int hexUnit(const char *p, const char *end)
{
    if (end - p < 4) {
        return -1;
    }
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexValue(p[i]);
        if (digit < 0) {
            return -1;
        }
        unit = unit << 4 | digit;
    }
    return unit;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/// To the first byte that means something inside a string: a quote, a backslash, a control character, the
/// end.
const char *skipStringBody(const char *p, const char *end)
{
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i control = _mm_set1_epi8(0x1F);
    while (end - p >= 16) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i special =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, quote), _mm_cmpeq_epi8(v, backslash)),
                _mm_cmpeq_epi8(_mm_min_epu8(v, control), v));
        if (const int mask = _mm_movemask_epi8(special)) {
            return p + __builtin_ctz(unsigned(mask));
        }
        p += 16;
    }
#endif
    while (p < end && *p != '"' && *p != '\\' && quint8(*p) >= 0x20) {
        ++p;
    }
    return p;
}

/// Where a run of characters that is no JSON ends.
bool endsRun(char c)
{
    return isSpace(c) || c == ',' || c == ':' || c == '[' || c == ']' || c == '{' || c == '}' || c == '"' ||
           c == '\0';
}

/// RFC 8259 §6. The end of the number at `p`, null if what stands there is none.
const char *scanNumber(const char *p, const char *end)
{
    const auto digits = [end](const char *&at) {
        const char *from = at;
        while (at < end && isDigit(*at)) {
            ++at;
        }
        return at != from;
    };
    if (p < end && *p == '-') {
        ++p;
    }
    const bool leadingZero = p < end && *p == '0';
    const char *const integer = p;
    if (!digits(p) || (leadingZero && p - integer > 1)) {
        return nullptr;
    }
    if (p < end && *p == '.' && (++p, !digits(p))) {
        return nullptr;
    }
    if (p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p < end && (*p == '+' || *p == '-')) {
            ++p;
        }
        if (!digits(p)) {
            return nullptr;
        }
    }
    return p;
}

constexpr int maximumUnclosed = 16;

class JsonParser
{
public:
    /// Reads [start, end) of `source`; `depth` collections are around it.
    JsonParser(const QByteArray &source, qsizetype start, qsizetype end, int depth);

    void parse();
    [[nodiscard]] std::vector<Node> takeNodes() { return std::move(m_nodes); }
    [[nodiscard]] SyntaxErrors takeErrors();

private:
    struct Scalar
    {
        const char *end;
        NodeKind kind;
        NodeStyle style;
        quint8 flags;
    };

    void report(SyntaxErrorKind kind, const char *at, qsizetype length = 1);
    void reportInvalidUtf8();
    NodeId append(NodeKind kind, NodeStyle style, const char *start, const char *end, quint8 flags = 0);
    void supply(quint8 flags = 0);
    void open(NodeKind kind, const char *at);
    void close(const char *end);
    const char *skipTooDeep(const char *opener);
    const char *closeMismatched(const char *closer);
    const char *skipTrivia(const char *p);
    const char *skipComment(const char *p);
    const char *skipNulOrComment(const char *p);
    const char *readString(const char *quote, quint8 flags);
    const char *readEscape(const char *backslash);
    const char *readScalar(const char *p);
    const char *readDamagedRun(const char *p, SyntaxErrorKind kind, quint8 flags);
    bool isKeyAhead(const char *quote) const;
    void finish(const char *p);
    bool mayReopenRoot(const char *p) const;

    [[nodiscard]] quint32 offset(const char *p) const { return quint32(p - m_begin); }
    [[nodiscard]] bool inMapping() const
    {
        return m_nodes[m_stack[size_t(m_depth - 1)]].kind == NodeKind::Mapping;
    }

    const char *const m_begin; ///< of the text: offsets count from here
    const char *const m_first;
    const char *const m_end;
    const int m_mostDepth;
    std::vector<Node> m_nodes;
    SyntaxErrors m_errors;
    JsonKeys m_keys;
    std::array<NodeId, maximumDepth> m_stack;
    int m_depth = 0;
    int m_openMappings = 0;
    const char *m_lastEnd;              ///< one past the last token
    const char *m_closedRoot = nullptr; ///< the bracket that closed the root
};

JsonParser::JsonParser(const QByteArray &source, qsizetype start, qsizetype end, int depth)
    : m_begin(source.constData())
    , m_first(m_begin + start)
    , m_end(m_begin + end)
    , m_mostDepth(maximumDepth - depth)
    , m_keys(m_nodes, m_begin)
    , m_lastEnd(m_first)
{
    m_nodes.reserve(size_t((end - start) / 12 + 16));
}

void JsonParser::report(SyntaxErrorKind kind, const char *at, qsizetype length)
{
    if (m_errors.size() <= maximumSyntaxErrors) {
        m_errors.append({kind, offset(at), quint32(length)});
    }
}

void JsonParser::reportInvalidUtf8()
{
    for (const char *p = m_first; p < m_end && m_errors.size() <= maximumSyntaxErrors;) {
        const qsizetype bad = findInvalidUtf8(QByteArrayView(p, m_end));
        if (bad < 0) {
            return;
        }
        const char *from = p + bad;
        for (p = from + 1; p < m_end && (quint8(*p) & 0xC0) == 0x80;) {
            ++p;
        }
        report(SyntaxErrorKind::InvalidUtf8, from, p - from);
    }
}

SyntaxErrors JsonParser::takeErrors()
{
    std::stable_sort(m_errors.begin(), m_errors.end(),
        [](const SyntaxError &a, const SyntaxError &b) { return a.offset < b.offset; });
    if (m_errors.size() > maximumSyntaxErrors) {
        m_errors.resize(maximumSyntaxErrors);
        m_errors.append({SyntaxErrorKind::TooManyErrors, m_errors.last().offset, 0});
    }
    return std::move(m_errors);
}

inline NodeId JsonParser::append(
    NodeKind kind, NodeStyle style, const char *start, const char *end, quint8 flags)
{
    const auto id = NodeId(m_nodes.size());
    m_nodes.push_back({offset(start), offset(end), id + 1, kind, style, flags, 0});
    m_lastEnd = end;
    return id;
}

/// The node that is missing here.
void JsonParser::supply(quint8 flags)
{
    append(flags & IsKey ? NodeKind::Invalid : NodeKind::Null, NodeStyle::Absent, m_lastEnd, m_lastEnd,
        flags | Damaged);
}

inline void JsonParser::open(NodeKind kind, const char *at)
{
    m_stack[size_t(m_depth++)] = append(kind, NodeStyle::Flow, at, at + 1);
    if (kind == NodeKind::Mapping) {
        ++m_openMappings;
        m_keys.open();
    }
}

inline void JsonParser::close(const char *end)
{
    Node &node = m_nodes[m_stack[size_t(--m_depth)]];
    node.end = offset(end);
    node.next = NodeId(m_nodes.size());
    m_lastEnd = end;
    if (node.kind == NodeKind::Mapping) {
        --m_openMappings;
        m_keys.close([this](NodeId key) {
            m_nodes[key].flags |= Duplicate;
            report(SyntaxErrorKind::DuplicateKey, m_begin + m_nodes[key].start,
                qsizetype(m_nodes[key].end) - m_nodes[key].start);
        });
    }
}

/// One node without content for everything inside the bracket that is one too many. Only brackets and strings
/// are seen.
const char *JsonParser::skipTooDeep(const char *opener)
{
    report(SyntaxErrorKind::TooDeep, opener);
    qsizetype depth = 0;
    const char *p = opener;
    for (; p < m_end; ++p) {
        if (*p == '"') {
            do {
                p = skipStringBody(p + 1, m_end);
                p += p < m_end - 1 && *p == '\\' ? 1 : 0;
            } while (p < m_end && *p != '"' && *p != '\n');
            if (p == m_end) {
                break;
            }
        } else if (*p == '[' || *p == '{') {
            ++depth;
        } else if ((*p == ']' || *p == '}') && --depth == 0) {
            ++p;
            break;
        }
    }
    append(*opener == '{' ? NodeKind::Mapping : NodeKind::Sequence, NodeStyle::Flow, opener, p, Damaged);
    return p;
}

/// A bracket that does not close the innermost collection: closes those inside the one that it fits, or
/// nothing.
const char *JsonParser::closeMismatched(const char *closer)
{
    const NodeKind kind = *closer == '}' ? NodeKind::Mapping : NodeKind::Sequence;
    const int open = kind == NodeKind::Mapping ? m_openMappings : m_depth - m_openMappings;
    if (open == 0) {
        report(SyntaxErrorKind::UnmatchedBracket, closer);
        return closer + 1;
    }
    while (m_nodes[m_stack[size_t(m_depth - 1)]].kind != kind) {
        report(SyntaxErrorKind::UnclosedBracket, m_begin + m_nodes[m_stack[size_t(m_depth - 1)]].start);
        close(m_lastEnd);
    }
    close(closer + 1);
    return closer + 1;
}

inline const char *JsonParser::skipTrivia(const char *p)
{
    for (;;) {
        // Mostly there is none, or one blank, or a line end and an indentation.
        while (p < m_end && isSpace(*p)) {
            ++p;
        }
        if (p == m_end || (*p != '/' && *p != '\0')) [[likely]] {
            return p;
        }
        const char *after = skipNulOrComment(p);
        if (after == p) {
            return p;
        }
        p = after;
    }
}

const char *JsonParser::skipNulOrComment(const char *p)
{
    if (*p == '\0') {
        const char *const from = p;
        while (p < m_end && *p == '\0') {
            ++p;
        }
        report(SyntaxErrorKind::NulByte, from, p - from);
        return p;
    }
    return skipComment(p);
}

/// JSON has no comments, files that people call JSON do: reported, and passed over as a whole.
const char *JsonParser::skipComment(const char *p)
{
    const char *after = p;
    if (m_end - p >= 2 && p[1] == '/') {
        after = std::find_if(p, m_end, [](char c) { return c == '\n' || c == '\r'; });
    } else if (m_end - p >= 2 && p[1] == '*') {
        constexpr std::array close{'*', '/'};
        after = std::search(p + 2, m_end, close.begin(), close.end());
        after = after == m_end ? m_end : after + 2;
    }
    if (after != p) {
        report(SyntaxErrorKind::UnexpectedCharacter, p, after - p);
    }
    return after;
}

/// Returns the place after the escape.
const char *JsonParser::readEscape(const char *backslash)
{
    const char *const p = backslash + 1;
    if (p == m_end || quint8(*p) < 0x20) {
        report(SyntaxErrorKind::InvalidEscape, backslash);
        return p;
    }
    switch (*p) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        return p + 1;
    case 'u':
        break;
    default:
        report(SyntaxErrorKind::InvalidEscape, backslash, 2);
        return p + 1;
    }
    const int unit = hexUnit(p + 1, m_end);
    if (unit < 0) {
        report(SyntaxErrorKind::InvalidEscape, backslash, 2);
        return p + 1;
    }
    const char *const after = p + 5;
    if (isHighSurrogate(unit) && m_end - after >= 6 && after[0] == '\\' && after[1] == 'u' &&
        isLowSurrogate(hexUnit(after + 2, m_end))) {
        return after + 6;
    }
    if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
        report(SyntaxErrorKind::LoneSurrogate, backslash, 6);
    }
    return after;
}

/// A string ends at its quote, or at the end of its line: one quote too few then costs one line, not the
/// document.
inline const char *JsonParser::readString(const char *quote, quint8 flags)
{
    const char *p = quote + 1;
    for (;;) {
        p = skipStringBody(p, m_end);
        if (p < m_end && *p == '"') [[likely]] {
            ++p;
            break;
        }
        if (p < m_end && *p == '\\') {
            flags |= HasEscapes;
            p = readEscape(p);
        } else if (p == m_end || *p == '\n' || *p == '\r') {
            report(SyntaxErrorKind::UnterminatedString, quote, p - quote);
            flags |= Damaged;
            break;
        } else {
            report(*p == '\0' ? SyntaxErrorKind::NulByte : SyntaxErrorKind::ControlCharacter, p);
            ++p;
        }
    }
    append(NodeKind::String, NodeStyle::DoubleQuoted, quote, p, flags);
    return p;
}

/// A number or one of the three literals.
const char *JsonParser::readScalar(const char *p)
{
    const auto isWord = [this, p](const char *word, qsizetype length) {
        return m_end - p >= length && std::memcmp(p, word, size_t(length)) == 0;
    };
    const char *end = nullptr;
    NodeKind kind = NodeKind::Number;
    if (*p == '-' || isDigit(*p)) {
        end = scanNumber(p, m_end);
    } else if (isWord("true", 4)) {
        end = p + 4;
        kind = NodeKind::Boolean;
    } else if (isWord("false", 5)) {
        end = p + 5;
        kind = NodeKind::Boolean;
    } else if (isWord("null", 4)) {
        end = p + 4;
        kind = NodeKind::Null;
    }
    if (end && (end == m_end || endsRun(*end) || *end == '/')) [[likely]] {
        append(kind, NodeStyle::Plain, p, end);
        return end;
    }
    const bool isNumeric = *p == '-' || *p == '+' || *p == '.' || isDigit(*p);
    return readDamagedRun(p, isNumeric ? SyntaxErrorKind::InvalidNumber : SyntaxErrorKind::InvalidLiteral, 0);
}

const char *JsonParser::readDamagedRun(const char *p, SyntaxErrorKind kind, quint8 flags)
{
    const char *const end = std::find_if(p + 1, m_end, endsRun);
    report(kind, p, end - p);
    append(NodeKind::Invalid, NodeStyle::Plain, p, end, flags | Damaged);
    return end;
}

/// Is the string that begins here followed by a colon, on its line?
bool JsonParser::isKeyAhead(const char *quote) const
{
    const char *p = quote + 1;
    while ((p = skipStringBody(p, m_end)) < m_end && *p != '"') {
        if (*p == '\n' || *p == '\r') {
            return false;
        }
        p += *p == '\\' && p + 1 < m_end ? 2 : 1;
    }
    p = std::find_if_not(p == m_end ? p : p + 1, m_end, isSpace);
    return p < m_end && *p == ':';
}

void JsonParser::parse()
{
    const char *p = m_first;
    if (QByteArrayView(p, m_end).startsWith("\xEF\xBB\xBF")) {
        p += 3;
        m_lastEnd = p;
    }
    const char *comma = nullptr; // the separator before the place, null at the first one

value:
    p = skipTrivia(p);
    if (p == m_end) {
        if (m_depth > 0 && inMapping()) {
            report(SyntaxErrorKind::MissingValue, m_lastEnd, 0);
            supply();
        }
        return finish(p);
    }
    switch (*p) {
    case '"':
        p = readString(p, 0);
        goto afterValue;
    case '{':
        if (m_depth == m_mostDepth) [[unlikely]] {
            p = skipTooDeep(p);
            goto afterValue;
        }
        open(NodeKind::Mapping, p++);
        comma = nullptr;
        goto key;
    case '[':
        if (m_depth == m_mostDepth) [[unlikely]] {
            p = skipTooDeep(p);
            goto afterValue;
        }
        open(NodeKind::Sequence, p++);
        comma = nullptr;
        p = skipTrivia(p);
        if (p < m_end && *p == ']') {
            close(++p);
            goto afterValue;
        }
        goto value;
    case ':':
        report(SyntaxErrorKind::UnexpectedCharacter, p++);
        goto value;
    case ',':
    case ']':
    case '}':
        if (m_depth > 0 && inMapping()) {
            report(SyntaxErrorKind::MissingValue, m_lastEnd, 0);
            supply();
            goto afterValue;
        }
        if (*p == ',') {
            report(SyntaxErrorKind::ExtraComma, p);
            comma = p++;
            goto value;
        }
        if (comma) {
            report(SyntaxErrorKind::ExtraComma, comma);
        }
        if (m_depth == 0) {
            report(SyntaxErrorKind::UnmatchedBracket, p++);
            goto value;
        }
        goto afterValue;
    default:
        p = readScalar(p);
        goto afterValue;
    }

afterValue:
    if (m_depth == 0) {
        p = skipTrivia(p);
        if (!mayReopenRoot(p)) {
            return finish(p);
        }
        report(SyntaxErrorKind::UnmatchedBracket, m_closedRoot - 1);
        m_stack[size_t(m_depth++)] = 0;
        if (inMapping()) {
            ++m_openMappings;
            m_keys.open();
        }
    }
    p = skipTrivia(p);
    if (p == m_end) {
        return finish(p);
    }
    {
        const bool mapping = inMapping();
        if (*p == ',') [[likely]] {
            comma = p++;
            m_lastEnd = p;
            if (mapping) {
                goto key;
            }
            goto value;
        }
        if (*p == (mapping ? '}' : ']')) [[likely]] {
            close(++p);
            m_closedRoot = p;
            goto afterValue;
        }
        if (*p == '}' || *p == ']') {
            p = closeMismatched(p);
            m_closedRoot = p;
            goto afterValue;
        }
        if (*p == ':') {
            report(SyntaxErrorKind::UnexpectedCharacter, p++);
            if (!mapping) {
                comma = nullptr;
                goto value;
            }
            goto afterValue;
        }
        report(SyntaxErrorKind::MissingComma, m_lastEnd, 0);
        comma = nullptr;
        if (!mapping) {
            goto value;
        }
    }

key:
    p = skipTrivia(p);
    if (p == m_end) {
        return finish(p);
    }
    switch (*p) {
    case '"':
        m_keys.add(NodeId(m_nodes.size()));
        p = readString(p, IsKey);
        break;
    case '}':
        if (comma) {
            report(SyntaxErrorKind::ExtraComma, comma);
        }
        close(++p);
        m_closedRoot = p;
        goto afterValue;
    case ']':
        p = closeMismatched(p);
        m_closedRoot = p;
        goto afterValue;
    case ',':
        report(SyntaxErrorKind::ExtraComma, p);
        comma = p++;
        m_lastEnd = p;
        goto key;
    case ':':
    case '{':
    case '[':
        report(SyntaxErrorKind::UnexpectedCharacter, p);
        supply(IsKey);
        p += *p == ':' ? 1 : 0;
        comma = nullptr;
        goto value;
    default:
        p = readDamagedRun(p, SyntaxErrorKind::InvalidLiteral, IsKey);
        break;
    }
    p = skipTrivia(p);
    if (p < m_end && *p == ':') [[likely]] {
        m_lastEnd = ++p;
        comma = nullptr;
        goto value;
    }
    report(SyntaxErrorKind::MissingColon, m_lastEnd, 0);
    if (p == m_end || *p == ',' || *p == '}' || *p == ']' || (*p == '"' && isKeyAhead(p))) {
        supply();
        goto afterValue;
    }
    goto value;
}

/// A closing bracket too many in the middle of a document must not cost its second half.
bool JsonParser::mayReopenRoot(const char *p) const
{
    return p < m_end && *p == ',' && m_closedRoot && m_nodes[0].style == NodeStyle::Flow &&
           m_nodes[0].next == m_nodes.size() && !(m_nodes[0].flags & Damaged);
}

void JsonParser::finish(const char *p)
{
    // The innermost ones say where to look; a thousand of them would only hide what else is wrong.
    for (int reported = 0; m_depth > 0; ++reported) {
        if (reported < maximumUnclosed) {
            report(SyntaxErrorKind::UnclosedBracket, m_begin + m_nodes[m_stack[size_t(m_depth - 1)]].start);
        }
        close(m_lastEnd);
    }
    if (m_nodes.empty()) {
        report(SyntaxErrorKind::EmptyDocument, m_first, 0);
    } else if (p < m_end) {
        report(SyntaxErrorKind::TrailingContent, p, m_end - p);
    }
    reportInvalidUtf8();
}

std::shared_ptr<const SyntaxTree> unreadable(const QByteArray &source, SyntaxErrorKind kind)
{
    return std::make_shared<const SyntaxTree>(
        Format::Json, source, std::vector<Node>(), std::vector<NodeProperties>(), SyntaxErrors{{kind, 0, 0}});
}

/// What `\uXXXX` at `p` means, appended; an escape that is none stays as it stands. Returns the place after
/// it.
const char *decodeUnicodeEscape(const char *p, const char *end, QByteArray &out)
{
    int unit = hexUnit(p + 2, end);
    if (unit < 0) {
        out.append(p, 2);
        return p + 2;
    }
    p += 6;
    if (isHighSurrogate(unit) && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
        const int low = hexUnit(p + 2, end);
        if (isLowSurrogate(low)) {
            appendUtf8(out, char32_t(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)));
            return p + 6;
        }
    }
    appendUtf8(out, char32_t(unit)); // half a pair becomes U+FFFD
    return p;
}

QByteArray decodeEscapes(QByteArrayView bytes)
{
    constexpr std::array<std::pair<char, char>, 8> escapes{{{'"', '"'}, {'\\', '\\'}, {'/', '/'}, {'b', '\b'},
        {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};
    QByteArray out;
    out.reserve(bytes.size());
    const char *const end = bytes.data() + bytes.size();
    for (const char *p = bytes.data(); p < end;) {
        const char *const plain = p;
        p = std::find(p, end, '\\');
        out.append(plain, p - plain);
        if (end - p < 2) {
            out.append(p, end - p);
            break;
        }
        if (p[1] == 'u') {
            p = decodeUnicodeEscape(p, end, out);
            continue;
        }
        const auto known =
            std::find_if(escapes.begin(), escapes.end(), [p](auto pair) { return pair.first == p[1]; });
        if (known != escapes.end()) {
            out += known->second;
        } else {
            out.append(p, 2);
        }
        p += 2;
    }
    return out;
}

} // namespace

QByteArray decodeJsonScalar(const Node &node, QByteArrayView bytes)
{
    if (node.kind != NodeKind::String || bytes.isEmpty()) {
        return bytes.toByteArray();
    }
    const bool terminated = !(node.flags & Damaged);
    const QByteArrayView inner = bytes.sliced(1).chopped(terminated ? 1 : 0);
    return node.flags & HasEscapes ? decodeEscapes(inner) : inner.toByteArray();
}

json::Part json::parsePart(const QByteArray &source, quint32 start, quint32 end, int depth)
{
    JsonParser parser(source, start, end, depth);
    parser.parse();
    return {parser.takeNodes(), parser.takeErrors()};
}

std::shared_ptr<const SyntaxTree> parseJson(const QByteArray &source)
{
    constexpr qsizetype maximumSize = std::numeric_limits<quint32>::max() - 1;
    if (source.size() > maximumSize) {
        return unreadable(source, SyntaxErrorKind::TooLarge);
    }
    const Encoding encoding = detectEncoding(source);
    if (encoding != Encoding::Utf8 && encoding != Encoding::Utf8Bom) {
        return unreadable(source, SyntaxErrorKind::UnsupportedEncoding);
    }
    JsonParser parser(source, 0, source.size(), 0);
    parser.parse();
    return std::make_shared<const SyntaxTree>(
        Format::Json, source, parser.takeNodes(), std::vector<NodeProperties>(), parser.takeErrors());
}

} // namespace triptych::text

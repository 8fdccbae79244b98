// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/pattern.h"

#include <algorithm>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace triptych::schema {

namespace {

/// Steps of backtracking that a text may cost in all. The engine counts them anew for every place that it
/// starts from, so that a long text leaves each start fewer.
constexpr qsizetype mostSteps = 2'000'000;
constexpr quint32 fewestSteps = 100;
constexpr quint32 heapKilobytes = 16 * 1024;
constexpr qsizetype longestPattern = 64 * 1024;

/// What matching needs beside the pattern, one a thread: made once, since a match is far cheaper than this.
struct Workplace
{
    pcre2_match_data *data = pcre2_match_data_create(1, nullptr);
    pcre2_match_context *context = pcre2_match_context_create(nullptr);

    Workplace() { pcre2_set_heap_limit(context, heapKilobytes); }
    ~Workplace()
    {
        pcre2_match_data_free(data);
        pcre2_match_context_free(context);
    }
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;
    Workplace(Workplace &&) = delete;
    Workplace &operator=(Workplace &&) = delete;
};

/// Errors that say more of the engine than of the pattern.
bool isLimit(int error)
{
    switch (error) {
    case PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP:
    case PCRE2_ERROR_PATTERN_TOO_LARGE:
    case PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH:
    case PCRE2_ERROR_LOOKBEHIND_TOO_COMPLICATED:
    case PCRE2_ERROR_UNKNOWN_UNICODE_PROPERTY:
    case PCRE2_ERROR_PATTERN_TOO_COMPLICATED:
    case PCRE2_ERROR_HEAP_FAILED:
        return true;
    default:
        return false;
    }
}

pcre2_code *compile(const QByteArray &pcre, PatternFault &fault)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    constexpr quint32 options =
        PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C;
    pcre2_code *code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pcre.constData()), size_t(pcre.size()),
        options, &error, &offset, nullptr);
    if (code == nullptr) {
        fault = isLimit(error) ? PatternFault::Unsupported : PatternFault::Syntax;
    }
    return code;
}

} // namespace

struct Pattern::Compiled
{
    PatternFault fault = PatternFault::None;
    pcre2_code *code = nullptr;

    Compiled() = default;
    ~Compiled() { pcre2_code_free(code); }
    Compiled(const Compiled &) = delete;
    Compiled &operator=(const Compiled &) = delete;
    Compiled(Compiled &&) = delete;
    Compiled &operator=(Compiled &&) = delete;
};

Pattern::Pattern(QByteArray source)
    : m_source(std::move(source))
{
}

Pattern::~Pattern() = default;

const Pattern::Compiled &Pattern::compiled() const
{
    std::call_once(m_once, [this] {
        m_compiled = std::make_unique<Compiled>();
        if (m_source.size() > longestPattern) {
            m_compiled->fault = PatternFault::Unsupported;
            return;
        }
        const Translation translation = fromEcmaScript(m_source);
        m_compiled->fault = translation.fault;
        if (translation.fault != PatternFault::None) {
            return;
        }
        m_compiled->code = compile(translation.pcre, m_compiled->fault);
        if (m_compiled->code == nullptr) {
            return;
        }
        pcre2_jit_compile(m_compiled->code, PCRE2_JIT_COMPLETE); // where there is none, it is interpreted
    });
    return *m_compiled;
}

PatternFault Pattern::fault() const
{
    return compiled().fault;
}

Match Pattern::matches(QByteArrayView utf8) const
{
    const Compiled &ready = compiled();
    if (ready.code == nullptr) {
        return Match::GaveUp;
    }
    thread_local const Workplace place;
    const qsizetype steps = mostSteps / std::max<qsizetype>(1, utf8.size() / 16);
    pcre2_set_match_limit(place.context, std::max(fewestSteps, quint32(steps)));
    const auto run = [&](quint32 options) {
        return pcre2_match(ready.code, reinterpret_cast<PCRE2_SPTR>(utf8.data() ? utf8.data() : ""),
            size_t(utf8.size()), 0, options, place.data, place.context);
    };
    int result = run(0);
    if (result == PCRE2_ERROR_JIT_STACKLIMIT) {
        result = run(PCRE2_NO_JIT);
    }
    return result >= 0 ? Match::Yes : result == PCRE2_ERROR_NOMATCH ? Match::No : Match::GaveUp;
}

bool isRegularExpression(QByteArrayView pattern)
{
    // What only the engine cannot do (a lookbehind without a fixed length) is a regular expression still.
    return Pattern(pattern.toByteArray()).fault() != PatternFault::Syntax;
}

} // namespace triptych::schema

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/wirefault.h"

#include <QByteArrayView>

#include <vector>

namespace triptych::http {

struct WireLimits;

/// Where something is, in bytes from the start of the buffer.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] QByteArrayView of(const char *buffer) const { return {buffer + begin, end - begin}; }
    [[nodiscard]] qsizetype size() const { return end - begin; }
};

/// Reads a request line and field lines byte by byte, so that a fault is found at its byte however the bytes
/// came. Keeps offsets, never bytes: the buffer may move between two calls.
class HeadScanner
{
public:
    enum class From : quint8 { RequestLine, Fields };
    enum class State : quint8 { More, Done, Fault };
    struct Field
    {
        Span name;
        Span value; ///< without the white space around it
    };

    /// `at` is the offset of the first byte. From::Fields reads trailers.
    void start(From from, qsizetype at);
    /// Goes on from where it was up to `end`.
    State scan(const char *buffer, qsizetype end, const WireLimits &limits);

    [[nodiscard]] qsizetype at() const { return m_at; } ///< after the last byte read, or of the fault
    [[nodiscard]] WireFault fault() const { return m_fault; }
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] Span method() const { return m_method; }
    [[nodiscard]] Span target() const { return m_target; }
    [[nodiscard]] int versionMinor() const { return m_versionMinor; }

private:
    enum class Step : quint8 {
        Method,
        Target,
        Version,
        RequestLineLf,
        LineStart,
        Name,
        BeforeValue,
        Value,
        ValueLf,
        LastLf
    };

    WireFault step(const char *buffer, char c);
    WireFault inMethod(const char *buffer, char c);
    WireFault inTarget(char c);
    WireFault inVersion(const char *buffer, char c);
    WireFault inLineStart(char c);
    WireFault inName(char c);
    WireFault inValue(const char *buffer, char c);
    [[nodiscard]] WireFault overLimit(const WireLimits &limits) const;

    qsizetype m_begin = 0;
    qsizetype m_at = 0;
    Step m_step = Step::Method;
    WireFault m_fault = WireFault::None;
    bool m_done = false;
    int m_versionMinor = 1;
    Span m_method;
    Span m_target;
    qsizetype m_version = 0;
    std::vector<Field> m_fields;
};

} // namespace triptych::http

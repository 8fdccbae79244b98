// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/headscanner.h"

#include "model/http/octets.h"
#include "model/http/wire.h"

#include <string_view>

namespace triptych::http {

namespace {

constexpr qsizetype longestMethod = 32;
constexpr std::string_view versionShape = "HTTP/d.d";

/// Where a target must have ended for its line to be short enough: " HTTP/1.1" follows.
qsizetype targetEnd(const WireLimits &limits)
{
    return limits.requestLine - qsizetype(versionShape.size()) - 1;
}

WireFault faultOfValueByte(char c)
{
    return c == '\n' ? WireFault::BareLineFeed : WireFault::ControlCharacter;
}

} // namespace

void HeadScanner::start(From from, qsizetype at)
{
    m_begin = m_at = at;
    m_step = from == From::RequestLine ? Step::Method : Step::LineStart;
    m_fault = WireFault::None;
    m_done = false;
    m_method = {at, at};
    m_target = {at, at};
    m_fields.clear();
}

HeadScanner::State HeadScanner::scan(const char *buffer, qsizetype end, const WireLimits &limits)
{
    // A limit is a place in the stream, so where it strikes does not depend on the splits either.
    while (m_at < end && !m_done) {
        // The bulk of every head is names, targets and values: those run without the switch.
        const auto kind = m_step == Step::Value    ? octets::FieldValue
                          : m_step == Step::Target ? octets::Target
                          : m_step == Step::Name   ? octets::Token
                                                   : octets::Kind(0);
        const qsizetype stop = qMin(end, m_begin + limits.head);
        const qsizetype lineStop = m_step == Step::Target ? qMin(stop, m_begin + targetEnd(limits)) : stop;
        while (m_at < lineStop && octets::is(buffer[m_at], kind)) {
            ++m_at;
        }
        if (m_at >= end) {
            break;
        }
        m_fault = overLimit(limits);
        if (m_fault == WireFault::None) {
            m_fault = step(buffer, buffer[m_at]);
        }
        if (m_fault != WireFault::None) {
            return State::Fault;
        }
        ++m_at;
    }
    return m_done ? State::Done : State::More;
}

WireFault HeadScanner::overLimit(const WireLimits &limits) const
{
    if (m_step == Step::Target && m_at - m_begin > targetEnd(limits)) {
        return WireFault::TargetTooLong;
    }
    if (m_at - m_begin >= limits.head) {
        return WireFault::HeadTooLarge;
    }
    // The name of one more field than allowed has begun.
    if (m_step == Step::Name && qsizetype(m_fields.size()) > limits.fields) {
        return WireFault::TooManyFields;
    }
    return WireFault::None;
}

WireFault HeadScanner::step(const char *buffer, char c)
{
    switch (m_step) {
    case Step::Method:
        return inMethod(buffer, c);
    case Step::Target:
        return inTarget(c);
    case Step::Version:
        return inVersion(buffer, c);
    case Step::RequestLineLf:
    case Step::ValueLf:
        m_step = Step::LineStart;
        return c == '\n' ? WireFault::None : WireFault::BareCarriageReturn;
    case Step::LineStart:
        return inLineStart(c);
    case Step::Name:
        return inName(c);
    case Step::BeforeValue:
    case Step::Value:
        return inValue(buffer, c);
    case Step::LastLf:
        m_done = c == '\n';
        return m_done ? WireFault::None : WireFault::BareCarriageReturn;
    }
    return WireFault::Syntax;
}

WireFault HeadScanner::inMethod(const char *buffer, char c)
{
    const qsizetype length = m_at - m_begin;
    if (octets::is(c, octets::Token)) {
        return length < longestMethod ? WireFault::None : WireFault::MethodTooLong;
    }
    if (c != ' ' || length == 0) {
        return length == 0 && c == '\n' ? WireFault::BareLineFeed : WireFault::MethodCharacter;
    }
    m_method.end = m_at;
    m_target.begin = m_at + 1;
    m_step = Step::Target;
    return m_method.of(buffer) == "CONNECT" ? WireFault::MethodConnect : WireFault::None;
}

WireFault HeadScanner::inTarget(char c)
{
    m_target.end = m_at;
    if (c == ' ' && m_target.size() > 0) {
        m_version = m_at + 1;
        m_step = Step::Version;
        return WireFault::None;
    }
    if (octets::is(c, octets::Target)) {
        return WireFault::None;
    }
    // "GET /": HTTP/0.9, which has no version and no head.
    return c == '\n'   ? WireFault::BareLineFeed
           : c == '\r' ? WireFault::VersionSyntax
                       : WireFault::TargetCharacter;
}

WireFault HeadScanner::inVersion(const char *buffer, char c)
{
    const size_t index = size_t(m_at - m_version);
    if (index == versionShape.size()) {
        m_step = Step::RequestLineLf;
        return c == '\r' ? WireFault::None : c == '\n' ? WireFault::BareLineFeed : WireFault::VersionSyntax;
    }
    if (versionShape[index] == 'd' ? !octets::isDigit(c) : c != versionShape[index]) {
        return WireFault::VersionSyntax;
    }
    if (index + 1 == versionShape.size()) {
        m_versionMinor = c - '0';
        return buffer[m_version + 5] == '1' && m_versionMinor <= 1 ? WireFault::None
                                                                   : WireFault::VersionUnsupported;
    }
    return WireFault::None;
}

WireFault HeadScanner::inLineStart(char c)
{
    if (octets::is(c, octets::Token)) {
        m_fields.push_back({{m_at, m_at}, {m_at, m_at}});
        m_step = Step::Name;
        return WireFault::None;
    }
    switch (c) {
    case '\r':
        m_step = Step::LastLf;
        return WireFault::None;
    case '\n':
        return WireFault::BareLineFeed;
    case ' ':
    case '\t':
        return WireFault::FoldedLine;
    default:
        return WireFault::FieldName;
    }
}

WireFault HeadScanner::inName(char c)
{
    if (c == ':') {
        m_fields.back().name.end = m_at;
        m_fields.back().value = {m_at + 1, m_at + 1};
        m_step = Step::BeforeValue;
        return WireFault::None;
    }
    return octets::isBlank(c) ? WireFault::SpaceBeforeColon
           : c == '\n'        ? WireFault::BareLineFeed
                              : WireFault::FieldName;
}

WireFault HeadScanner::inValue(const char *buffer, char c)
{
    Span &value = m_fields.back().value;
    if (c == '\r') {
        value.end = m_step == Step::Value ? m_at : value.begin;
        while (value.size() > 0 && octets::isBlank(buffer[value.end - 1])) {
            --value.end;
        }
        m_step = Step::ValueLf;
        return WireFault::None;
    }
    if (!octets::is(c, octets::FieldValue)) {
        return faultOfValueByte(c);
    }
    if (m_step == Step::BeforeValue && !octets::isBlank(c)) {
        value.begin = m_at;
        m_step = Step::Value;
    }
    return WireFault::None;
}

} // namespace triptych::http

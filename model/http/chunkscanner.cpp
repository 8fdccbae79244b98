// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/chunkscanner.h"

#include "model/http/framing.h"
#include "model/http/octets.h"
#include "model/http/wire.h"

namespace triptych::http {

namespace {

constexpr int mostDigits = 16;
/// Chunks of one byte cost five bytes of framing; what goes beyond this is not a sender's style any more.
constexpr qsizetype overheadPerByte = 8;
constexpr qsizetype overheadFree = 128 * 1024;

} // namespace

void ChunkScanner::start(qsizetype at)
{
    m_begin = m_at = at;
    m_step = Step::FirstDigit;
    m_fault = WireFault::None;
    m_extensions.clear();
    m_extensionBytes = 0;
    m_data.clear();
}

HeadScanner::State ChunkScanner::scan(const char *buffer, qsizetype end, const WireLimits &limits)
{
    while (m_at < end) {
        if (m_step == Step::Data) {
            takeBytes(buffer, end);
            continue;
        }
        if (m_step == Step::Trailers) {
            return scanTrailers(buffer, end, limits);
        }
        if (const WireFault fault = step(buffer[m_at], limits); fault != WireFault::None) {
            return refuse(fault, m_at);
        }
        ++m_at;
    }
    return HeadScanner::State::More;
}

void ChunkScanner::takeBytes(const char *buffer, qsizetype end)
{
    const qsizetype size = qMin(m_left, end - m_at);
    m_data.append(buffer + m_at, size);
    m_at += size;
    m_left -= size;
    if (m_left == 0) {
        m_step = Step::DataCr;
    }
}

WireFault ChunkScanner::step(char c, const WireLimits &limits)
{
    switch (m_step) {
    case Step::FirstDigit:
        m_digits = 0;
        m_left = 0;
        m_step = Step::Size;
        return octets::is(c, octets::HexDigit) ? inSize(c, limits)
               : c == '\n'                     ? WireFault::BareLineFeed
                                               : WireFault::ChunkSize;
    case Step::Size:
        return inSize(c, limits);
    case Step::SizeLf:
        return c == '\n' ? beginChunk(limits) : WireFault::BareCarriageReturn;
    case Step::DataCr:
        m_step = Step::DataLf;
        return c == '\r' ? WireFault::None : c == '\n' ? WireFault::BareLineFeed : WireFault::ChunkEnd;
    case Step::DataLf:
        m_step = Step::FirstDigit;
        return c == '\n' ? WireFault::None : WireFault::BareCarriageReturn;
    default:
        break;
    }
    if (++m_extensionBytes > limits.chunkExtensions) {
        return WireFault::ChunkExtensionsTooLong;
    }
    return inExtension(c);
}

WireFault ChunkScanner::inSize(char c, const WireLimits &limits)
{
    if (!octets::is(c, octets::HexDigit)) {
        const WireFault fault = afterSizeOrExtension(c);
        return fault == WireFault::ChunkExtension ? WireFault::ChunkSize : fault;
    }
    if (++m_digits > mostDigits) {
        return WireFault::ChunkSize;
    }
    const qsizetype room = limits.body - m_data.size();
    const int digit = octets::hexValue(c);
    if (m_left > (room - digit) / 16) {
        return WireFault::BodyTooLarge;
    }
    m_left = m_left * 16 + digit;
    return m_left > room ? WireFault::BodyTooLarge : WireFault::None;
}

/// `;` begins (another) extension, CR ends the line.
WireFault ChunkScanner::afterSizeOrExtension(char c)
{
    switch (c) {
    case ';':
        if (m_step == Step::Size) {
            m_extensions.push_back({m_at, m_at});
        }
        m_partEmpty = true;
        m_step = Step::ExtensionName;
        return WireFault::None;
    case '\r':
        if (m_step != Step::Size) {
            m_extensions.back().end = m_at;
        }
        m_step = Step::SizeLf;
        return WireFault::None;
    case '\n':
        return WireFault::BareLineFeed;
    default:
        return WireFault::ChunkExtension;
    }
}

WireFault ChunkScanner::inExtension(char c)
{
    const bool token = octets::is(c, octets::Token);
    switch (m_step) {
    case Step::ExtensionName:
        if (token || (c == '=' && !m_partEmpty)) {
            m_step = token ? Step::ExtensionName : Step::ExtensionValue;
            m_partEmpty = !token;
            return WireFault::None;
        }
        break;
    case Step::ExtensionValue:
        if (token || (c == '"' && m_partEmpty)) {
            m_step = token ? Step::ExtensionValue : Step::ExtensionQuoted;
            m_partEmpty = false;
            return WireFault::None;
        }
        break;
    case Step::ExtensionEscaped:
    case Step::ExtensionQuoted:
        if (!octets::is(c, octets::FieldValue)) {
            return c == '\n' ? WireFault::BareLineFeed : WireFault::ChunkExtension;
        }
        m_step = m_step == Step::ExtensionEscaped ? Step::ExtensionQuoted
                 : c == '\\'                      ? Step::ExtensionEscaped
                 : c == '"'                       ? Step::ExtensionClosed
                                                  : Step::ExtensionQuoted;
        return WireFault::None;
    default:
        break;
    }
    if (m_partEmpty) {
        return c == '\n' ? WireFault::BareLineFeed : WireFault::ChunkExtension;
    }
    return afterSizeOrExtension(c);
}

WireFault ChunkScanner::beginChunk(const WireLimits &limits)
{
    if (m_left == 0) {
        m_trailers.start(HeadScanner::From::Fields, m_at + 1);
        m_step = Step::Trailers;
        return WireFault::None;
    }
    m_step = Step::Data;
    const qsizetype overhead = m_at - m_begin - m_data.size();
    return overhead > overheadFree + limits.chunkExtensions + overheadPerByte * m_data.size()
               ? WireFault::ChunkOverhead
               : WireFault::None;
}

HeadScanner::State ChunkScanner::scanTrailers(const char *buffer, qsizetype end, const WireLimits &limits)
{
    const HeadScanner::State state = m_trailers.scan(buffer, end, limits);
    m_at = m_trailers.at();
    if (state == HeadScanner::State::Fault) {
        return refuse(m_trailers.fault(), m_at);
    }
    if (state == HeadScanner::State::Done) {
        if (const FaultAt fault = faultOfTrailers(m_trailers, buffer); fault.fault != WireFault::None) {
            return refuse(fault.fault, fault.at);
        }
    }
    return state;
}

HeadScanner::State ChunkScanner::refuse(WireFault fault, qsizetype at)
{
    m_fault = fault;
    m_at = at;
    return HeadScanner::State::Fault;
}

} // namespace triptych::http

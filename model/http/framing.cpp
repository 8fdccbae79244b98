// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/framing.h"

#include "model/http/octets.h"
#include "model/http/wire.h"

#include <utility>

namespace triptych::http {

namespace {

bool isName(QByteArrayView name, QByteArrayView expected)
{
    return sameFieldName(name, expected);
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && octets::isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && octets::isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

/// Calls `use` with each element of a comma-separated list, empty ones included.
template <typename Use>
void forEachElement(QByteArrayView list, Use use)
{
    for (;;) {
        const qsizetype comma = list.indexOf(',');
        use(trimmed(comma < 0 ? list : list.first(comma)));
        if (comma < 0) {
            return;
        }
        list = list.sliced(comma + 1);
    }
}

bool isKnownCoding(QByteArrayView coding)
{
    return isName(coding, "gzip") || isName(coding, "x-gzip") || isName(coding, "deflate") ||
           isName(coding, "compress") || isName(coding, "x-compress");
}

/// "gzip, chunked" is a clear message that we cannot read; anything else but "chunked" is not even clear.
WireFault faultOfCoding(QByteArrayView value)
{
    if (isName(value, "chunked")) {
        return WireFault::None;
    }
    const qsizetype lastComma = value.lastIndexOf(',');
    if (lastComma < 0 || !isName(trimmed(value.sliced(lastComma + 1)), "chunked")) {
        return WireFault::CodingValue;
    }
    bool known = true;
    forEachElement(value.first(lastComma), [&](QByteArrayView coding) { known &= isKnownCoding(coding); });
    return known ? WireFault::CodingUnknown : WireFault::CodingValue;
}

/// Digits only: no sign, no 0x, no underscore, no list; -1 for anything else. What has more than 18 digits
/// is beyond every limit, whatever it is.
qsizetype lengthOf(QByteArrayView value)
{
    constexpr qsizetype enormous = 1'000'000'000'000'000'000;
    if (value.isEmpty()) {
        return -1;
    }
    qsizetype length = 0;
    for (const char c : value) {
        if (!octets::isDigit(c)) {
            return -1;
        }
        length = length >= enormous / 10 ? enormous : length * 10 + (c - '0');
    }
    return length;
}

bool isHostValue(QByteArrayView value)
{
    for (const char c : value) {
        if (!octets::is(c, octets::Target) || QByteArrayView("/\\?#@").contains(c)) {
            return false;
        }
    }
    return true;
}

/// What the fields that matter for framing say, gathered in one pass.
class FramingFields
{
public:
    FramingFields(const char *buffer, int versionMinor, const WireLimits &limits)
        : m_buffer(buffer)
        , m_versionMinor(versionMinor)
        , m_limits(limits)
    {
        m_framing.keepAlive = versionMinor == 1;
    }

    WireFault take(const HeadScanner::Field &field)
    {
        const QByteArrayView name = field.name.of(m_buffer);
        const QByteArrayView value = field.value.of(m_buffer);
        switch (name.size()) {
        case 4:
            return isName(name, "host") ? takeHost(value) : WireFault::None;
        case 6:
            return isName(name, "expect") ? takeExpect(value) : WireFault::None;
        case 10:
            return isName(name, "connection") ? takeConnection(value) : WireFault::None;
        case 14:
            return isName(name, "content-length") ? takeLength(field) : WireFault::None;
        case 17:
            return isName(name, "transfer-encoding") ? takeCoding(value) : WireFault::None;
        default:
            return WireFault::None;
        }
    }

    WireFault finish() const
    {
        if (m_hasLength && m_framing.chunked) {
            return WireFault::LengthAndCoding;
        }
        if (!m_hasHost && m_versionMinor == 1) {
            return WireFault::HostMissing;
        }
        return m_framing.length > m_limits.body ? WireFault::BodyTooLarge : WireFault::None;
    }

    [[nodiscard]] const Framing &framing() const { return m_framing; }

private:
    WireFault takeHost(QByteArrayView value)
    {
        if (std::exchange(m_hasHost, true)) {
            return WireFault::HostRepeated;
        }
        return isHostValue(value) ? WireFault::None : WireFault::HostValue;
    }

    WireFault takeExpect(QByteArrayView value)
    {
        if (!isName(value, "100-continue")) {
            return WireFault::Expectation;
        }
        m_framing.expectsContinue = m_versionMinor == 1; // RFC 9110 §10.1.1: not before HTTP/1.1
        return WireFault::None;
    }

    WireFault takeConnection(QByteArrayView value)
    {
        forEachElement(value, [this](QByteArrayView option) {
            if (isName(option, "close")) {
                m_closes = true;
            } else if (isName(option, "keep-alive")) {
                m_framing.keepAlive = true;
            }
        });
        m_framing.keepAlive &= !m_closes;
        return WireFault::None;
    }

    WireFault takeLength(const HeadScanner::Field &field)
    {
        if (std::exchange(m_hasLength, true)) {
            return WireFault::LengthRepeated;
        }
        m_framing.lengthField = field;
        m_framing.length = lengthOf(field.value.of(m_buffer));
        return m_framing.length < 0 ? WireFault::LengthValue : WireFault::None;
    }

    WireFault takeCoding(QByteArrayView value)
    {
        if (m_versionMinor == 0) {
            return WireFault::CodingInHttp10;
        }
        if (std::exchange(m_framing.chunked, true)) {
            return WireFault::CodingRepeated;
        }
        return faultOfCoding(value);
    }

    const char *m_buffer;
    int m_versionMinor;
    const WireLimits &m_limits;
    Framing m_framing;
    bool m_hasHost = false;
    bool m_hasLength = false;
    bool m_closes = false;
};

} // namespace

tl::expected<Framing, FaultAt> framingOf(
    const HeadScanner &head, const char *buffer, const WireLimits &limits)
{
    FramingFields fields(buffer, head.versionMinor(), limits);
    for (const HeadScanner::Field &field : head.fields()) {
        if (const WireFault fault = fields.take(field); fault != WireFault::None) {
            return tl::unexpected<FaultAt>(FaultAt{fault, field.value.begin});
        }
    }
    if (const WireFault fault = fields.finish(); fault != WireFault::None) {
        return tl::unexpected<FaultAt>(FaultAt{fault, head.at() - 1});
    }
    return fields.framing();
}

FaultAt faultOfTrailers(const HeadScanner &trailers, const char *buffer)
{
    for (const HeadScanner::Field &field : trailers.fields()) {
        const QByteArrayView name = field.name.of(buffer);
        if (isName(name, "content-length") || isName(name, "transfer-encoding") || isName(name, "host")) {
            return {WireFault::TrailerField, field.name.begin};
        }
    }
    return {};
}

} // namespace triptych::http

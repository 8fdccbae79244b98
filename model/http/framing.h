// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/headscanner.h"

#include <tl/expected.hpp>

namespace triptych::http {

/// How a request is delimited and whether another may follow (RFC 9112 §6, §9.3).
struct Framing
{
    bool chunked = false;
    qsizetype length = 0; ///< of the body when it is not chunked
    bool keepAlive = true;
    bool expectsContinue = false;
    HeadScanner::Field lengthField; ///< where the length is, empty when there is none
};

/// A fault and the byte it lies at.
struct FaultAt
{
    WireFault fault = WireFault::None;
    qsizetype at = -1;
};

/// Decides from a head that was scanned without fault. Where two fields, or two readers, could disagree about
/// the end of the message there is a fault, never a choice.
[[nodiscard]] tl::expected<Framing, FaultAt> framingOf(
    const HeadScanner &head, const char *buffer, const WireLimits &limits);

/// Fields that are meaningless or dangerous after the body (RFC 9110 §6.5.1).
[[nodiscard]] FaultAt faultOfTrailers(const HeadScanner &trailers, const char *buffer);

} // namespace triptych::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

namespace triptych::http {

/// Everything for which a request is refused before anybody is asked.
enum class WireFault : quint8 {
    None,
    // the request line
    MethodCharacter,
    MethodTooLong,
    MethodConnect,
    TargetCharacter,
    TargetTooLong,
    VersionSyntax,
    VersionUnsupported,
    // any line of the head, and the field lines
    BareLineFeed,
    BareCarriageReturn,
    ControlCharacter,
    FieldName,
    SpaceBeforeColon,
    FoldedLine,
    HeadTooLarge,
    TooManyFields,
    // how the message is framed, and for whom it is
    HostMissing,
    HostRepeated,
    HostValue,
    LengthValue,
    LengthRepeated,
    LengthAndCoding,
    CodingRepeated,
    CodingValue,
    CodingUnknown,
    CodingInHttp10,
    BodyTooLarge,
    Expectation,
    // a chunked body
    ChunkSize,
    ChunkExtension,
    ChunkExtensionsTooLong,
    ChunkEnd,
    ChunkOverhead,
    TrailerField,
    // the second opinion, and the peer
    Syntax,
    HeadTimeout,
    BodyTimeout,
    Incomplete,
    TooManyConnections,
};

/// Why a request was refused: the status to answer and the Problem to show. The Problem's location holds the
/// offset of the offending byte, counted from the first byte of the message; -1 where no byte is to blame.
struct Verdict
{
    int status = 0;
    Problem problem;
};

[[nodiscard]] Verdict verdictOn(WireFault fault, qint64 offset);

} // namespace triptych::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/wirefault.h"

#include "model/http/tr.h"

#include <algorithm>
#include <iterator>

namespace triptych::http {

namespace {

struct Row
{
    WireFault fault;
    int status;
    const char *code;
    const char *sentence;
};

// clang-format off
constexpr Row rows[] = {
    {WireFault::MethodCharacter, 400, "http.method", QT_TRANSLATE_NOOP("triptych::http", "The request does not begin with a method.")},
    {WireFault::MethodTooLong, 501, "http.method-long", QT_TRANSLATE_NOOP("triptych::http", "The method is longer than 32 bytes.")},
    {WireFault::MethodConnect, 501, "http.method-connect", QT_TRANSLATE_NOOP("triptych::http", "CONNECT asks for a tunnel, and there is none here.")},
    {WireFault::TargetCharacter, 400, "http.target", QT_TRANSLATE_NOOP("triptych::http", "The request target is empty or holds a byte that must be percent-encoded.")},
    {WireFault::TargetTooLong, 414, "http.target-long", QT_TRANSLATE_NOOP("triptych::http", "The request line is too long.")},
    {WireFault::VersionSyntax, 400, "http.version", QT_TRANSLATE_NOOP("triptych::http", "The request line does not end in an HTTP version.")},
    {WireFault::VersionUnsupported, 505, "http.version-unsupported", QT_TRANSLATE_NOOP("triptych::http", "Only HTTP/1.0 and HTTP/1.1 are spoken here.")},
    {WireFault::BareLineFeed, 400, "http.bare-lf", QT_TRANSLATE_NOOP("triptych::http", "A line ends in LF without CR.")},
    {WireFault::BareCarriageReturn, 400, "http.bare-cr", QT_TRANSLATE_NOOP("triptych::http", "A CR is not followed by LF.")},
    {WireFault::ControlCharacter, 400, "http.control", QT_TRANSLATE_NOOP("triptych::http", "A field value holds NUL or another control character.")},
    {WireFault::FieldName, 400, "http.field-name", QT_TRANSLATE_NOOP("triptych::http", "A line of the head is not a field: its name is empty, has a wrong character or no colon after it.")},
    {WireFault::SpaceBeforeColon, 400, "http.space-before-colon", QT_TRANSLATE_NOOP("triptych::http", "There is a space between a field name and its colon.")},
    {WireFault::FoldedLine, 400, "http.folded", QT_TRANSLATE_NOOP("triptych::http", "A line of the head begins with a space: folded fields are not taken.")},
    {WireFault::HeadTooLarge, 431, "http.head-large", QT_TRANSLATE_NOOP("triptych::http", "The head of the request is too large.")},
    {WireFault::TooManyFields, 431, "http.fields-many", QT_TRANSLATE_NOOP("triptych::http", "The request has too many fields.")},
    {WireFault::HostMissing, 400, "http.host-missing", QT_TRANSLATE_NOOP("triptych::http", "An HTTP/1.1 request needs a Host field.")},
    {WireFault::HostRepeated, 400, "http.host-repeated", QT_TRANSLATE_NOOP("triptych::http", "There is more than one Host field.")},
    {WireFault::HostValue, 400, "http.host", QT_TRANSLATE_NOOP("triptych::http", "The Host field is not a host and port.")},
    {WireFault::LengthValue, 400, "http.length", QT_TRANSLATE_NOOP("triptych::http", "Content-Length is not a plain decimal number.")},
    {WireFault::LengthRepeated, 400, "http.length-repeated", QT_TRANSLATE_NOOP("triptych::http", "There is more than one Content-Length.")},
    {WireFault::LengthAndCoding, 400, "http.length-and-coding", QT_TRANSLATE_NOOP("triptych::http", "Content-Length and Transfer-Encoding contradict each other.")},
    {WireFault::CodingRepeated, 400, "http.coding-repeated", QT_TRANSLATE_NOOP("triptych::http", "There is more than one Transfer-Encoding.")},
    {WireFault::CodingValue, 400, "http.coding", QT_TRANSLATE_NOOP("triptych::http", "Transfer-Encoding is not \"chunked\".")},
    {WireFault::CodingUnknown, 501, "http.coding-unknown", QT_TRANSLATE_NOOP("triptych::http", "No transfer coding but \"chunked\" is understood here.")},
    {WireFault::CodingInHttp10, 400, "http.coding-1.0", QT_TRANSLATE_NOOP("triptych::http", "HTTP/1.0 has no Transfer-Encoding.")},
    {WireFault::BodyTooLarge, 413, "http.body-large", QT_TRANSLATE_NOOP("triptych::http", "The body is larger than what is taken here.")},
    {WireFault::Expectation, 417, "http.expectation", QT_TRANSLATE_NOOP("triptych::http", "No expectation but 100-continue is met here.")},
    {WireFault::ChunkSize, 400, "http.chunk-size", QT_TRANSLATE_NOOP("triptych::http", "A chunk size is not a hexadecimal number.")},
    {WireFault::ChunkExtension, 400, "http.chunk-extension", QT_TRANSLATE_NOOP("triptych::http", "A chunk extension is malformed.")},
    {WireFault::ChunkExtensionsTooLong, 400, "http.chunk-extensions-long", QT_TRANSLATE_NOOP("triptych::http", "The chunk extensions are too long.")},
    {WireFault::ChunkEnd, 400, "http.chunk-end", QT_TRANSLATE_NOOP("triptych::http", "A chunk does not end where its size says.")},
    {WireFault::ChunkOverhead, 400, "http.chunk-overhead", QT_TRANSLATE_NOOP("triptych::http", "The chunks hold far more framing than data.")},
    {WireFault::TrailerField, 400, "http.trailer", QT_TRANSLATE_NOOP("triptych::http", "A trailer field would change the framing of the message.")},
    {WireFault::Syntax, 400, "http.syntax", QT_TRANSLATE_NOOP("triptych::http", "The request is not well-formed HTTP.")},
    {WireFault::HeadTimeout, 408, "http.head-timeout", QT_TRANSLATE_NOOP("triptych::http", "The head of the request did not arrive in time.")},
    {WireFault::BodyTimeout, 408, "http.body-timeout", QT_TRANSLATE_NOOP("triptych::http", "The body of the request arrived too slowly.")},
    {WireFault::Incomplete, 400, "http.incomplete", QT_TRANSLATE_NOOP("triptych::http", "The connection ended before the request did.")},
    {WireFault::TooManyConnections, 503, "http.connections", QT_TRANSLATE_NOOP("triptych::http", "There are too many connections.")},
};
// clang-format on

} // namespace

Verdict verdictOn(WireFault fault, qint64 offset)
{
    const auto row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row &r) { return r.fault == fault; });
    Q_ASSERT(row != std::end(rows));
    Location location;
    location.offset = offset;
    return {row->status, problem(row->code, Tr::tr(row->sentence), std::move(location))};
}

} // namespace triptych::http

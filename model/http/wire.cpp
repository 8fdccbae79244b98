// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/wire.h"

#include "model/http/chunkscanner.h"
#include "model/http/framing.h"
#include "model/http/secondopinion.h"

#include <utility>

namespace triptych::http {

namespace {

/// A declared length is believed, and room made for it, only up to here; the rest when this much has come.
constexpr qsizetype believed = 1024 * 1024;

Headers headersOf(const HeadScanner &scanner, const char *buffer)
{
    Headers headers;
    for (const HeadScanner::Field &field : scanner.fields()) {
        headers.add(field.name.of(buffer).toByteArray(), field.value.of(buffer).toByteArray());
    }
    return headers;
}

} // namespace

struct RequestReader::State
{
    explicit State(const WireLimits &l)
        : limits(l)
    {
    }

    WireLimits limits;
    QByteArray buffer;
    qsizetype begin = 0; ///< of the current message in `buffer`
    Phase phase = Phase::Idle;
    HeadScanner head;
    ChunkScanner chunks;
    SecondOpinion witness;
    Framing framing;
    RequestHead parsed;
    qsizetype headEnd = 0;
    bool wantsContinue = false;

    void append(QByteArrayView bytes);
    bool findBegin();
    Event readHead();
    Event readBody();
    Event readChunks();
    FaultAt endHead();
    void makeRoom();
    IncomingRequest complete(qsizetype end);
    QByteArray cut(qsizetype end);
    MalformedRequest refuse(FaultAt fault);
};

RequestReader::RequestReader(const WireLimits &limits)
    : m_state(std::make_unique<State>(limits))
{
}

RequestReader::~RequestReader() = default;
RequestReader::RequestReader(RequestReader &&) noexcept = default;
RequestReader &RequestReader::operator=(RequestReader &&) noexcept = default;

void RequestReader::feed(QByteArrayView bytes)
{
    if (m_state->phase != Phase::Closed) {
        m_state->append(bytes);
    }
}

RequestReader::Event RequestReader::next()
{
    State &s = *m_state;
    if (s.phase == Phase::Idle) {
        if (!s.findBegin()) {
            return {};
        }
        s.head.start(HeadScanner::From::RequestLine, s.begin);
        s.phase = Phase::Head;
    }
    if (s.phase == Phase::Head) {
        Event event = s.readHead();
        if (s.phase != Phase::Body) {
            return event;
        }
    }
    return s.phase == Phase::Body ? s.readBody() : Event();
}

std::optional<MalformedRequest> RequestReader::finish()
{
    const bool begun = m_state->phase == Phase::Head || m_state->phase == Phase::Body;
    return begun ? std::optional(abandon(WireFault::Incomplete)) : std::nullopt;
}

MalformedRequest RequestReader::abandon(WireFault fault)
{
    return m_state->refuse({fault, m_state->begin - 1});
}

RequestReader::Phase RequestReader::phase() const
{
    return m_state->phase;
}

qsizetype RequestReader::pending() const
{
    return m_state->buffer.size() - m_state->begin;
}

qsizetype RequestReader::bodyReceived() const
{
    return m_state->phase == Phase::Body ? m_state->buffer.size() - m_state->headEnd : 0;
}

bool RequestReader::takeContinue()
{
    const bool wants = m_state->wantsContinue && m_state->phase == Phase::Body && bodyReceived() == 0;
    m_state->wantsContinue = false;
    return wants;
}

void RequestReader::State::append(QByteArrayView bytes)
{
    if (begin == buffer.size() && phase == Phase::Idle) {
        buffer.clear();
        begin = 0;
    }
    if (phase == Phase::Body && buffer.size() + bytes.size() > buffer.capacity()) {
        makeRoom();
    }
    buffer.append(bytes.data(), bytes.size());
}

/// Is there a byte of the next message? Clients may send an empty line between two requests (RFC 9112 §2.2);
/// it belongs to neither.
bool RequestReader::State::findBegin()
{
    const QByteArrayView bytes(buffer);
    while (bytes.sliced(begin).startsWith("\r\n")) {
        begin += 2;
    }
    const QByteArrayView rest = bytes.sliced(begin);
    if (rest.isEmpty() || rest == "\r") {
        return false;
    }
    // Moves no more bytes than have been handed out since the last time.
    if (begin > rest.size()) {
        buffer = rest.toByteArray();
        begin = 0;
    }
    return true;
}

RequestReader::Event RequestReader::State::readHead()
{
    switch (head.scan(buffer.constData(), buffer.size(), limits)) {
    case HeadScanner::State::More:
        return {};
    case HeadScanner::State::Fault:
        return refuse({head.fault(), head.at()});
    case HeadScanner::State::Done:
        break;
    }
    if (const FaultAt fault = endHead(); fault.fault != WireFault::None) {
        return refuse(fault);
    }
    phase = Phase::Body;
    return {};
}

FaultAt RequestReader::State::endHead()
{
    const char *bytes = buffer.constData();
    headEnd = head.at();
    const auto framed = framingOf(head, bytes, limits);
    if (!framed) {
        return framed.error();
    }
    framing = *framed;
    const FaultAt fault = witness.confirmHead(bytes, {begin, headEnd}, head.method().size(), framing);
    if (fault.fault != WireFault::None) {
        return fault;
    }
    parsed.method = head.method().of(bytes).toByteArray();
    parsed.target = head.target().of(bytes).toByteArray();
    parsed.versionMinor = head.versionMinor();
    parsed.headers = headersOf(head, bytes);
    wantsContinue = framing.expectsContinue;
    if (framing.chunked) {
        chunks.start(headEnd);
    } else {
        makeRoom();
    }
    return {};
}

void RequestReader::State::makeRoom()
{
    if (framing.chunked || framing.length == 0) {
        return;
    }
    const qsizetype whole = headEnd + framing.length;
    buffer.reserve(qMax(buffer.size(), buffer.size() < believed ? qMin(whole, believed) : whole));
}

RequestReader::Event RequestReader::State::readBody()
{
    if (framing.chunked) {
        return readChunks();
    }
    const qsizetype end = headEnd + framing.length;
    return buffer.size() < end ? Event() : Event(complete(end));
}

RequestReader::Event RequestReader::State::readChunks()
{
    switch (chunks.scan(buffer.constData(), buffer.size(), limits)) {
    case HeadScanner::State::More:
        return {};
    case HeadScanner::State::Fault:
        return refuse({chunks.fault(), chunks.at()});
    case HeadScanner::State::Done:
        break;
    }
    const FaultAt fault =
        witness.confirmChunks(buffer.constData(), {headEnd, chunks.at()}, chunks.extensions());
    if (fault.fault != WireFault::None) {
        return refuse(fault);
    }
    parsed.trailers = headersOf(chunks.trailers(), buffer.constData());
    return complete(chunks.at());
}

IncomingRequest RequestReader::State::complete(qsizetype end)
{
    IncomingRequest request;
    request.headSize = headEnd - begin;
    request.head = std::move(parsed);
    request.chunked = framing.chunked;
    if (framing.chunked) {
        request.dechunked = chunks.takeData();
    }
    request.keepAlive = framing.keepAlive;
    request.raw = cut(end);
    parsed = {};
    phase = framing.keepAlive ? Phase::Idle : Phase::Closed;
    return request;
}

/// The message as a value: the buffer itself when it holds nothing else, which is the common case.
QByteArray RequestReader::State::cut(qsizetype end)
{
    if (begin == 0 && end == buffer.size()) {
        return std::exchange(buffer, {});
    }
    QByteArray message(buffer.constData() + begin, end - begin);
    begin = end;
    return message;
}

MalformedRequest RequestReader::State::refuse(FaultAt fault)
{
    MalformedRequest request;
    request.verdict = verdictOn(fault.fault, fault.at < begin ? -1 : fault.at - begin);
    request.raw = begin == 0 ? buffer : buffer.mid(begin);
    buffer.clear();
    begin = 0;
    phase = Phase::Closed;
    return request;
}

} // namespace triptych::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/secondopinion.h"

#include "model/http/octets.h"

namespace triptych::http {

namespace {

int pause(llhttp_t *)
{
    return HPE_PAUSED;
}

const llhttp_settings_t &settings()
{
    static const llhttp_settings_t made = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_message_complete = pause;
        return s;
    }();
    return made;
}

} // namespace

FaultAt SecondOpinion::confirmHead(
    const char *buffer, Span head, qsizetype methodSize, const Framing &framing)
{
    llhttp_init(&m_parser, HTTP_REQUEST, &settings());
    // llhttp 8.1 knows a fixed list of methods; ours has been read already, and every request is framed
    // alike.
    Q_UNUSED(llhttp_execute(&m_parser, "POST", 4))
    Span rest{head.begin + methodSize, head.end};
    // Nor does it take a tab or two spaces after a length.
    if (const Span length = framing.lengthField.value; length.size() > 0) {
        const Span upToLength{rest.begin, length.end};
        if (const FaultAt fault = confirm(buffer, upToLength); fault.fault != WireFault::None) {
            return fault;
        }
        rest.begin = length.end;
        while (octets::isBlank(buffer[rest.begin])) {
            ++rest.begin;
        }
    }
    if (const FaultAt fault = confirm(buffer, rest); fault.fault != WireFault::None) {
        return fault;
    }
    const bool chunked = (m_parser.flags & F_CHUNKED) != 0;
    const bool length = (m_parser.flags & F_CONTENT_LENGTH) != 0;
    const bool agrees = chunked == framing.chunked &&
                        (length ? m_parser.content_length == quint64(framing.length) : framing.length == 0);
    return agrees ? FaultAt{} : FaultAt{WireFault::Syntax, head.end - 1};
}

FaultAt SecondOpinion::confirmChunks(const char *buffer, Span body, const std::vector<Span> &extensions)
{
    Span piece{body.begin, body.begin};
    for (const Span &extension : extensions) {
        piece.end = extension.begin;
        if (const FaultAt fault = confirm(buffer, piece); fault.fault != WireFault::None) {
            return fault;
        }
        piece.begin = extension.end;
    }
    piece.end = body.end;
    if (const FaultAt fault = confirm(buffer, piece); fault.fault != WireFault::None) {
        return fault;
    }
    const llhttp_errno_t state = llhttp_get_errno(&m_parser);
    const bool complete = state == HPE_PAUSED || state == HPE_PAUSED_UPGRADE;
    return complete ? FaultAt{} : FaultAt{WireFault::Syntax, body.end - 1};
}

FaultAt SecondOpinion::confirm(const char *buffer, Span span)
{
    const llhttp_errno_t state = llhttp_execute(&m_parser, buffer + span.begin, size_t(span.size()));
    if (state == HPE_OK) {
        return {};
    }
    // Complete, but no sooner than for us.
    const qsizetype at = llhttp_get_error_pos(&m_parser) - buffer;
    const bool complete = state == HPE_PAUSED || state == HPE_PAUSED_UPGRADE;
    return complete && at == span.end ? FaultAt{} : FaultAt{WireFault::Syntax, at};
}

} // namespace triptych::http

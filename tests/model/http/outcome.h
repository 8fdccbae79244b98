// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/wire.h"

#include <QByteArrayList>

namespace triptych::tests {

/// What a reader made of some bytes, in a form that two runs can be compared by and a failure can be read in:
/// one line a request, and one for the refusal.
inline QByteArray describe(const http::IncomingRequest &request)
{
    QByteArray line = request.head.method + ' ' + request.head.target + " 1." +
                      QByteArray::number(request.head.versionMinor) +
                      (request.keepAlive ? " keep" : " close");
    for (const Header &field : request.head.headers) {
        line += " [" + field.name + '=' + field.value + ']';
    }
    for (const Header &field : request.head.trailers) {
        line += " (" + field.name + '=' + field.value + ')';
    }
    return line + " payload=" + request.payload().toByteArray().toHex() + " raw=" + request.raw.toHex() +
           " head=" + QByteArray::number(request.headSize);
}

/// Without the raw bytes: of those, more may have come than the fault needed.
inline QByteArray describe(const http::MalformedRequest &malformed)
{
    return "refused " + QByteArray::number(malformed.verdict.status) + ' ' + malformed.verdict.problem.code +
           " @" + QByteArray::number(malformed.verdict.problem.location.offset);
}

struct Outcome
{
    QByteArrayList events;
    QByteArrayList raws; ///< the exact bytes of each message
    bool refused = false;
    QByteArray code;
    int status = 0;

    bool operator==(const Outcome &other) const { return events == other.events; }
};

/// Takes what a reader has; true as long as it could have more later.
inline bool drain(http::RequestReader &reader, Outcome &outcome)
{
    for (;;) {
        auto event = reader.next();
        if (const auto *request = std::get_if<http::IncomingRequest>(&event)) {
            outcome.events += describe(*request);
            outcome.raws += request->raw;
        } else if (const auto *malformed = std::get_if<http::MalformedRequest>(&event)) {
            outcome.events += describe(*malformed);
            outcome.raws += malformed->raw;
            outcome.refused = true;
            outcome.code = malformed->verdict.problem.code;
            outcome.status = malformed->verdict.status;
        } else {
            return reader.phase() != http::RequestReader::Phase::Closed;
        }
    }
}

/// Reads `input` in pieces that end at `cuts` (rising offsets).
template <typename Cuts>
Outcome outcomeOf(const QByteArray &input, const Cuts &cuts, const http::WireLimits &limits = {})
{
    http::RequestReader reader(limits);
    Outcome outcome;
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        reader.feed(QByteArrayView(input).sliced(from, cut - from));
        drain(reader, outcome);
        from = cut;
    }
    reader.feed(QByteArrayView(input).sliced(from));
    drain(reader, outcome);
    return outcome;
}

inline Outcome outcomeOf(const QByteArray &input, const http::WireLimits &limits = {})
{
    return outcomeOf(input, std::initializer_list<qsizetype>{}, limits);
}

/// The first way of splitting `input` (in two at every place, and into single bytes) that changes the
/// outcome; empty when none does.
inline QByteArray firstSplitThatMatters(const QByteArray &input, const http::WireLimits &limits = {})
{
    const Outcome whole = outcomeOf(input, limits);
    for (qsizetype cut = 1; cut < input.size(); ++cut) {
        const Outcome split = outcomeOf(input, std::initializer_list<qsizetype>{cut}, limits);
        if (!(split == whole)) {
            return "split at " + QByteArray::number(cut) + ": " + split.events.join('\n') + "\ninstead of\n" +
                   whole.events.join('\n');
        }
    }
    QList<qsizetype> everywhere;
    for (qsizetype cut = 1; cut < input.size(); ++cut) {
        everywhere += cut;
    }
    const Outcome bytewise = outcomeOf(input, everywhere, limits);
    return bytewise == whole
               ? QByteArray()
               : "byte by byte: " + bytewise.events.join('\n') + "\ninstead of\n" + whole.events.join('\n');
}

} // namespace triptych::tests

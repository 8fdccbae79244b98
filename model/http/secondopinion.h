// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/framing.h"

#include <llhttp.h>

namespace triptych::http {

/// llhttp as a witness: every message that our own reader has taken must look the same to it, or is refused.
/// Not movable (llhttp keeps pointers). One message at a time, head first, then a chunked body.
class SecondOpinion
{
public:
    SecondOpinion() = default;
    SecondOpinion(const SecondOpinion &) = delete;
    SecondOpinion &operator=(const SecondOpinion &) = delete;

    /// The whole head with its empty line.
    [[nodiscard]] FaultAt confirmHead(
        const char *buffer, Span head, qsizetype methodSize, const Framing &framing);
    /// The whole chunked body with its trailers. Its extensions are left out: llhttp 8.1 refuses good ones
    /// (`a=b;c`, an escape in a quoted value), and ours have been read strictly.
    [[nodiscard]] FaultAt confirmChunks(const char *buffer, Span body, const std::vector<Span> &extensions);

private:
    [[nodiscard]] FaultAt confirm(const char *buffer, Span span);

    llhttp_t m_parser;
};

} // namespace triptych::http

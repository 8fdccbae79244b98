// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/callrequest.h"

namespace triptych::http {

/// The next call that a response asks for, and what it leaves behind.
struct Redirection
{
    CallRequest next;
    bool crossesOrigin = false;
    QByteArrayList dropped; ///< names of headers, and "body", that do not go along
};

/// 301, 302, 303, 307 or 308 with a Location (RFC 9110 §15.4).
[[nodiscard]] bool isRedirect(const ResponseHead &response);

/// To another scheme, host or port go only headers on a short list that hold no secret, and a body that holds
/// none; what was dropped once does not come back. Certificates are checked there even if the first host was
/// excused. Problems: call.redirect-location (not readable, or not http), call.redirect-insecure (https to
/// http), call.redirect-secret (an entered secret would reach another origin in the URL or the body).
[[nodiscard]] Result<Redirection> redirected(
    const CallRequest &request, const Url &from, const ResponseHead &response);

} // namespace triptych::http

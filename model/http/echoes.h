// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/client.h"

namespace triptych::http {

/// Something worth knowing that is no fault.
[[nodiscard]] Problem information(const char *code, const QString &message);

/// Notes where the responses of a finished call repeat a secret of its request, as `call.echo`, and masks
/// them in everything that CallResult says is masked: words of ours may quote what the peer sent.
void markEchoes(CallResult &result, const QByteArrayList &secrets);

} // namespace triptych::http

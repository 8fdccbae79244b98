// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/historyschema.h"

namespace triptych::store {

namespace {

// Field lines are blocks of "name: value" as headview.h writes them; the columns of the list come first.
constexpr const char *firstVersion = R"(
CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY,
    started_ms INTEGER NOT NULL,
    request_address TEXT NOT NULL,
    environment TEXT NOT NULL,
    method BLOB NOT NULL,
    url BLOB NOT NULL,
    status INTEGER NOT NULL,
    total_us INTEGER NOT NULL,
    response_size INTEGER NOT NULL,
    failure BLOB,
    target BLOB NOT NULL,
    version_major INTEGER NOT NULL,
    version_minor INTEGER NOT NULL,
    request_fields BLOB NOT NULL,
    request_trailers BLOB NOT NULL,
    reason BLOB,
    protocol BLOB,
    response_fields BLOB,
    received_head BLOB NOT NULL,
    remote_address BLOB NOT NULL,
    wire_size INTEGER NOT NULL,
    dns_us INTEGER NOT NULL,
    connect_us INTEGER NOT NULL,
    tls_us INTEGER NOT NULL,
    send_us INTEGER NOT NULL,
    wait_us INTEGER NOT NULL,
    receive_us INTEGER NOT NULL,
    request_body BLOB NOT NULL,
    sent_bytes BLOB NOT NULL,
    response_body BLOB NOT NULL
) STRICT;
CREATE INDEX exchanges_request ON exchanges (request_address);
)";

constexpr qint32 applicationId = 0x54727048; // "TrpH"

} // namespace

const Schema &historySchema()
{
    static const Schema schema{applicationId, {firstVersion}};
    return schema;
}

} // namespace triptych::store

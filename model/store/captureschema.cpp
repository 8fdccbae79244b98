// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/captureschema.h"

namespace triptych::store {

namespace {

// What a list shows comes first, so that reading a page of it does not touch the bodies' overflow pages.
// `raw` may be NULL: the place for bodies that live in a file of their own. `payload` is NULL where it is
// what follows the head in `raw`. A new id is one above the greatest: whoever adds deletion must keep that
// mark, since an id is never given twice. Text and flags are indexed as they are asked for; the last index
// costs ordinary calls nothing.
constexpr const char *firstVersion = R"(
CREATE TABLE captures (
    id INTEGER PRIMARY KEY,
    received_ms INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    status INTEGER NOT NULL,
    head_size INTEGER NOT NULL,
    payload_size INTEGER NOT NULL,
    method BLOB NOT NULL,
    target BLOB NOT NULL,
    peer BLOB NOT NULL,
    webhook TEXT NOT NULL,
    event TEXT NOT NULL,
    problems BLOB,
    payload BLOB,
    raw BLOB
) STRICT;
CREATE INDEX captures_webhook ON captures (webhook);
CREATE INDEX captures_event ON captures (event);
CREATE INDEX captures_refused ON captures (status) WHERE status NOT BETWEEN 200 AND 299;
)";

constexpr qint32 applicationId = 0x54727043; // "TrpC"

} // namespace

const Schema &captureSchema()
{
    static const Schema schema{applicationId, {firstVersion}};
    return schema;
}

} // namespace triptych::store

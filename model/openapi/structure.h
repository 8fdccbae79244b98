// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/documentset.h"
#include "model/openapi/version.h"

namespace triptych::openapi {

/// Holds a set of documents against the table of objects (objects.h) and the rules between places. Every
/// object is read once for each role in which it is reached; what only a schema's dialect can tell (a bad
/// regular expression, a default that does not fit) is not looked at. A pure function, for any thread.
///
/// Errors are what the standard forbids; warnings what it leaves without meaning. The codes are stable:
///   openapi.field.unknown   no such field           openapi.field.missing  a field is needed
///   openapi.field.version   of another version      openapi.field.type     the wrong kind of value
///   openapi.field.context   only with other fields  openapi.exclusive      two that cannot stand together
///   openapi.value.…         enum, format, empty, single, duplicate
///   openapi.key             a path, status, component name, media type, header name or method
///   openapi.ref.…           kind, place, siblings
///   openapi.path.…          template, repeated, duplicate, ambiguous, parameter-missing, parameter-unused
///   openapi.parameter.…     duplicate, name, body-twice, body-and-form, consumes, querystring
///   openapi.header.…        name, ignored
///   openapi.operation-id.duplicate   openapi.link.operation   openapi.discriminator.mapping
///   openapi.security.…      unknown, scope
///   openapi.server.…        variable-missing, variable-unused, default
///   openapi.tag.…           duplicate, parent, circle
///   openapi.schema.required-unknown
[[nodiscard]] Problems checkStructure(const DocumentSet &set, Version version);

} // namespace triptych::openapi

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"
#include "model/schema/schemas.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace triptych::schema {

struct Resource;

/// Nobody is told "valid" or "invalid" where something could not be found out: a pattern that took too long,
/// a reference that leads nowhere, a limit of depth or work.
enum class Verdict : quint8 { Valid, Invalid, NotEvaluated };

enum class FormatMode : quint8 {
    ByDialect,  ///< an annotation, unless the format-assertion vocabulary is in use
    Annotation, ///< never judged
    Assertion,  ///< judged
};

/// Where a value of OpenAPI 2.0 or 3.0 goes: `readOnly` properties are not required in requests, `writeOnly`
/// ones not in responses.
enum class Direction : quint8 { Unknown, Request, Response };

struct ValidationOptions
{
    FormatMode formats = FormatMode::ByDialect;
    bool assertContent = false; ///< judge contentEncoding, contentMediaType and contentSchema
    Direction direction = Direction::Unknown;
    /// Schemas within schemas. Each costs about 350 bytes of stack in a release build: these fit into the
    /// 512 KB of a small thread, and a text nests no deeper than 1000 (text::maximumDepth).
    int maximumDepth = 1200;
    /// Subschemas tried and values compared; what a document of many megabytes needs.
    qint64 work = 50'000'000;
    qsizetype maximumMessages = 1000;
};

/// What kind of thing a Message says.
enum class Fault : quint8 {
    Keyword, ///< the instance does not satisfy the keyword
    Nothing, ///< the schema is `false`: nothing may be here
    Several, ///< `oneOf`: more than one matches
    TooMany, ///< `contains`: more than `maxContains`
    // From here on the verdict is NotEvaluated.
    Unresolved,         ///< the reference leads nowhere
    NoSchema,           ///< what stands there is no schema
    PatternSyntax,      ///< no regular expression of ECMA-262
    PatternUnsupported, ///< one that cannot be tried here
    GaveUp,             ///< the pattern took too many steps on this text
    Depth,
    Work,
    Number, ///< a number that JSON does not know (.inf), or too long to divide
    Alias,  ///< an alias of YAML that leads nowhere
    Unsure, ///< follows from its causes
};

/// Why a verdict is not Valid. Locations are JSON Pointers (RFC 6901) and nodes.
struct Message
{
    Verdict verdict = Verdict::Invalid;
    Fault fault = Fault::Keyword;
    Keyword keyword = Keyword::None;
    const Resource *resource = nullptr;       ///< of the keyword; lives as long as the Schema
    text::NodeId keywordNode = text::NoNode;  ///< the keyword's value, in schemaTree()
    text::NodeId instanceNode = text::NoNode; ///< the value (or, for a property that may not be, its key)
    QByteArray keywordPath;      ///< from the schema asked for, through each `$ref` that was followed
    QByteArray instancePath;     ///< from the instance asked for
    QByteArray name;             ///< of the property that it is about, if any
    std::vector<Message> causes; ///< of `anyOf` and `oneOf`: why each alternative does not match

    /// Stable, for machines: "schema." and the keyword ("schema.required"), or "schema.unresolved",
    /// "schema.gave-up", …
    [[nodiscard]] QByteArray code() const;
    [[nodiscard]] const text::SyntaxTree &schemaTree() const;
    /// The absolute location of the keyword: URI and pointer as a fragment.
    [[nodiscard]] QByteArray absoluteKeywordLocation() const;
    /// One sentence for people.
    [[nodiscard]] QString sentence(const text::SyntaxTree &instance) const;
};

/// A Message as a Problem of the instance's file: Error, or Info for what was not evaluated.
[[nodiscard]] Problem toProblem(
    const Message &message, const text::SyntaxTree &instance, const QString &file = {});

struct Report
{
    Verdict verdict = Verdict::Valid;
    std::vector<Message> messages; ///< in the order of evaluation; empty when valid
    Schema schema;                 ///< keeps what the messages point to

    [[nodiscard]] bool isValid() const { return verdict == Verdict::Valid; }
};

/// Just the verdict, at the first thing that decides it; allocates nothing for ordinary instances. Any
/// thread.
[[nodiscard]] Verdict check(const Schema &schema, const text::SyntaxTree &instance, text::NodeId node = 0,
    const ValidationOptions &options = {});

/// The verdict with every message. A value of the wrong type is not judged further. Any thread.
[[nodiscard]] Report validate(const Schema &schema, const text::SyntaxTree &instance, text::NodeId node = 0,
    const ValidationOptions &options = {});

} // namespace triptych::schema

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

#include <QList>

namespace triptych::text {

/// What can be wrong with a text. The order is free; the stable code of each is syntaxErrorCode().
enum class SyntaxErrorKind : quint8 {
    // either format
    InvalidUtf8,
    UnsupportedEncoding, ///< UTF-16, UTF-32: opened as bytes
    NulByte,
    ControlCharacter,
    TooDeep,
    TooLarge,
    UnterminatedString,
    InvalidEscape,
    LoneSurrogate,
    DuplicateKey, ///< a warning: the last one counts
    UnexpectedCharacter,
    MissingComma,
    ExtraComma,
    MissingColon,
    MissingValue,
    UnclosedBracket,
    UnmatchedBracket,
    InvalidNumber,
    InvalidLiteral,
    TrailingContent,
    EmptyDocument,
    // YAML alone
    TabIndentation,
    BadIndentation,
    BadDirective,
    BadAnchor,
    BadTag,
    BadBlockHeader,
    PlainScalarStart, ///< a plain scalar cannot start with this character
    MultilineKey,
    NestedMappingOnLine, ///< `a: b: c`
    UndefinedAlias,
    TooManyErrors, ///< the list ends here
};

/// An error of the parser: eight bytes of place and what it is. Becomes a Problem only when somebody looks.
struct SyntaxError
{
    SyntaxErrorKind kind{};
    quint32 offset = 0;
    quint32 length = 0;

    bool operator==(const SyntaxError &) const = default;
};

using SyntaxErrors = QList<SyntaxError>;

/// More are not kept; TooManyErrors ends the list.
inline constexpr qsizetype maximumSyntaxErrors = 1000;

/// "syntax.unclosed-bracket", "yaml.tab", …
[[nodiscard]] QByteArray syntaxErrorCode(SyntaxErrorKind kind);
[[nodiscard]] QString syntaxErrorMessage(SyntaxErrorKind kind);
[[nodiscard]] Severity syntaxErrorSeverity(SyntaxErrorKind kind);

/// The Problems of a text, with lines and columns.
[[nodiscard]] Problems toProblems(const SyntaxErrors &errors, const QByteArray &source, const QString &file);

} // namespace triptych::text

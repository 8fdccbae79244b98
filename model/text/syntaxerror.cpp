// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxerror.h"

#include "model/text/linemap.h"
#include "model/text/syntaxtree.h"
#include "model/text/tr.h"

namespace triptych::text {

QByteArray syntaxErrorCode(SyntaxErrorKind kind)
{
    switch (kind) {
    case SyntaxErrorKind::InvalidUtf8:
        return "text.utf8";
    case SyntaxErrorKind::UnsupportedEncoding:
        return "text.encoding";
    case SyntaxErrorKind::NulByte:
        return "text.nul";
    case SyntaxErrorKind::ControlCharacter:
        return "text.control-character";
    case SyntaxErrorKind::TooDeep:
        return "syntax.too-deep";
    case SyntaxErrorKind::TooLarge:
        return "syntax.too-large";
    case SyntaxErrorKind::UnterminatedString:
        return "syntax.unterminated-string";
    case SyntaxErrorKind::InvalidEscape:
        return "syntax.escape";
    case SyntaxErrorKind::LoneSurrogate:
        return "syntax.lone-surrogate";
    case SyntaxErrorKind::DuplicateKey:
        return "syntax.duplicate-key";
    case SyntaxErrorKind::UnexpectedCharacter:
        return "syntax.unexpected-character";
    case SyntaxErrorKind::MissingComma:
        return "syntax.missing-comma";
    case SyntaxErrorKind::ExtraComma:
        return "syntax.extra-comma";
    case SyntaxErrorKind::MissingColon:
        return "syntax.missing-colon";
    case SyntaxErrorKind::MissingValue:
        return "syntax.missing-value";
    case SyntaxErrorKind::UnclosedBracket:
        return "syntax.unclosed-bracket";
    case SyntaxErrorKind::UnmatchedBracket:
        return "syntax.unmatched-bracket";
    case SyntaxErrorKind::InvalidNumber:
        return "syntax.number";
    case SyntaxErrorKind::InvalidLiteral:
        return "syntax.literal";
    case SyntaxErrorKind::TrailingContent:
        return "syntax.trailing-content";
    case SyntaxErrorKind::EmptyDocument:
        return "syntax.empty";
    case SyntaxErrorKind::TabIndentation:
        return "yaml.tab";
    case SyntaxErrorKind::BadIndentation:
        return "yaml.indentation";
    case SyntaxErrorKind::BadDirective:
        return "yaml.directive";
    case SyntaxErrorKind::BadAnchor:
        return "yaml.anchor";
    case SyntaxErrorKind::BadTag:
        return "yaml.tag";
    case SyntaxErrorKind::BadBlockHeader:
        return "yaml.block-header";
    case SyntaxErrorKind::PlainScalarStart:
        return "yaml.plain-start";
    case SyntaxErrorKind::MultilineKey:
        return "yaml.multiline-key";
    case SyntaxErrorKind::NestedMappingOnLine:
        return "yaml.nested-mapping";
    case SyntaxErrorKind::UndefinedAlias:
        return "yaml.undefined-alias";
    case SyntaxErrorKind::TooManyErrors:
        return "syntax.too-many-errors";
    }
    Q_UNREACHABLE();
}

QString syntaxErrorMessage(SyntaxErrorKind kind)
{
    switch (kind) {
    case SyntaxErrorKind::InvalidUtf8:
        return Tr::tr("These bytes are not UTF-8.");
    case SyntaxErrorKind::UnsupportedEncoding:
        return Tr::tr("The text is not UTF-8; it is shown as it is and can be edited once converted.");
    case SyntaxErrorKind::NulByte:
        return Tr::tr("A NUL byte cannot stand in a text.");
    case SyntaxErrorKind::ControlCharacter:
        return Tr::tr("A control character must be written as an escape.");
    case SyntaxErrorKind::TooDeep:
        return Tr::tr("Nested deeper than %1 levels; what is inside is passed over.").arg(maximumDepth);
    case SyntaxErrorKind::TooLarge:
        return Tr::tr("The text is too large.");
    case SyntaxErrorKind::UnterminatedString:
        return Tr::tr("The closing quote is missing.");
    case SyntaxErrorKind::InvalidEscape:
        return Tr::tr("There is no such escape sequence.");
    case SyntaxErrorKind::LoneSurrogate:
        return Tr::tr("Half of a surrogate pair is no character; it is read as U+FFFD.");
    case SyntaxErrorKind::DuplicateKey:
        return Tr::tr("This key is there twice; the last one counts.");
    case SyntaxErrorKind::UnexpectedCharacter:
        return Tr::tr("This cannot stand here.");
    case SyntaxErrorKind::MissingComma:
        return Tr::tr("A comma is missing before this.");
    case SyntaxErrorKind::ExtraComma:
        return Tr::tr("This comma separates nothing.");
    case SyntaxErrorKind::MissingColon:
        return Tr::tr("A colon is missing after the key.");
    case SyntaxErrorKind::MissingValue:
        return Tr::tr("A value is missing here.");
    case SyntaxErrorKind::UnclosedBracket:
        return Tr::tr("The bracket that is opened here is never closed.");
    case SyntaxErrorKind::UnmatchedBracket:
        return Tr::tr("This bracket closes nothing.");
    case SyntaxErrorKind::InvalidNumber:
        return Tr::tr("This is not a number.");
    case SyntaxErrorKind::InvalidLiteral:
        return Tr::tr("This is no value: a string needs quotes.");
    case SyntaxErrorKind::TrailingContent:
        return Tr::tr("The document has ended before this.");
    case SyntaxErrorKind::EmptyDocument:
        return Tr::tr("There is nothing in this document.");
    case SyntaxErrorKind::TabIndentation:
        return Tr::tr("YAML is not indented with tabs.");
    case SyntaxErrorKind::BadIndentation:
        return Tr::tr("The indentation fits nothing above.");
    case SyntaxErrorKind::BadDirective:
        return Tr::tr("This directive is not understood.");
    case SyntaxErrorKind::BadAnchor:
        return Tr::tr("The anchor cannot stand here.");
    case SyntaxErrorKind::BadTag:
        return Tr::tr("The tag is not valid.");
    case SyntaxErrorKind::BadBlockHeader:
        return Tr::tr("After “|” or “>” only an indentation digit, “+” or “-” and a comment can stand.");
    case SyntaxErrorKind::PlainScalarStart:
        return Tr::tr("A text that starts with this character needs quotes.");
    case SyntaxErrorKind::MultilineKey:
        return Tr::tr("A key must stand on one line.");
    case SyntaxErrorKind::NestedMappingOnLine:
        return Tr::tr("A mapping cannot start inside a value on the same line; quote the value.");
    case SyntaxErrorKind::UndefinedAlias:
        return Tr::tr("No anchor of this name comes before.");
    case SyntaxErrorKind::TooManyErrors:
        return Tr::tr("There are more errors than these.");
    }
    Q_UNREACHABLE();
}

Severity syntaxErrorSeverity(SyntaxErrorKind kind)
{
    switch (kind) {
    case SyntaxErrorKind::DuplicateKey:
    case SyntaxErrorKind::LoneSurrogate:
        return Severity::Warning;
    case SyntaxErrorKind::TooManyErrors:
        return Severity::Info;
    default:
        return Severity::Error;
    }
}

Problems toProblems(const SyntaxErrors &errors, const QByteArray &source, const QString &file)
{
    Problems problems;
    if (errors.isEmpty()) {
        return problems;
    }
    const LineMap lines(source);
    problems.reserve(errors.size());
    for (const SyntaxError &error : errors) {
        problems.append({syntaxErrorSeverity(error.kind), syntaxErrorCode(error.kind),
            syntaxErrorMessage(error.kind), lines.locate(file, error.offset), {}});
    }
    return problems;
}

} // namespace triptych::text

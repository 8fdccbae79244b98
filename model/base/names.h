// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringList>

namespace triptych {

/// A name that was parsed once, at the edge; inside, its type is the proof.
template <typename Tag>
class Name
{
public:
    [[nodiscard]] static Result<Name> parse(const QString &text);
    [[nodiscard]] const QString &toString() const { return m_text; }
    auto operator<=>(const Name &) const = default;

private:
    explicit Name(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

/// `{{name}}`: letters, digits, `_`, `-`, `.` and, first, `$` for the generated ones. Case-sensitive.
using VariableName = Name<struct VariableNameTag>;
/// The name of an item as people see it: anything that is not blank and has no control characters.
using ItemName = Name<struct ItemNameTag>;
/// The name of an HTTP field: an RFC 9110 §5.1 token.
using FieldName = Name<struct FieldNameTag>;

template <>
Result<VariableName> VariableName::parse(const QString &text);
template <>
Result<ItemName> ItemName::parse(const QString &text);
template <>
Result<FieldName> FieldName::parse(const QString &text);

/// The file name of an item: NFC; letters and digits of any script, space and `- _ . ( )` stay, any other run
/// becomes one `-`; blanks, dots and `-` are cut at both ends; at most 100 bytes of UTF-8; "unnamed" if
/// nothing is left. A name that `taken` holds, compared case-folded, gets " 2", " 3", …
[[nodiscard]] QString fileNameFor(const QString &name, const QStringList &taken = {});

/// Is `token` a token of RFC 9110 §5.6.2 (methods, field names)?
[[nodiscard]] bool isHttpToken(QByteArrayView token);

} // namespace triptych

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/compare.h"
#include "model/schema/tr.h"

#include <array>

namespace triptych::schema {

using Change = Difference::Change;

QByteArray Difference::code() const
{
    constexpr std::array changes{".added", ".removed", ".changed"};
    const QByteArray name =
        keyword == Keyword::None ? QByteArray("false") : keywordName(keyword).toByteArray();
    return "compare." + name + changes[size_t(change)];
}

QString Difference::sentence() const
{
    const QString name = QString::fromUtf8(subject.left(60));
    const QString word = QString::fromUtf8(keywordName(keyword));
    const bool added = change == Change::Added;
    switch (keyword) {
    case Keyword::Type:
        return (added ? Tr::tr("It may be of the type %1 now.") : Tr::tr("It is no longer of the type %1."))
            .arg(name);
    case Keyword::Properties:
        return (added ? Tr::tr("The property “%1” is new.") : Tr::tr("The property “%1” is gone.")).arg(name);
    case Keyword::Required:
        return (added ? Tr::tr("The property “%1” is required now.")
                      : Tr::tr("The property “%1” is no longer required."))
            .arg(name);
    case Keyword::Enum:
        if (subject.isEmpty()) {
            return added ? Tr::tr("Only listed values are allowed now.")
                         : Tr::tr("Any value is allowed now.");
        }
        return (added ? Tr::tr("The value %1 is new.") : Tr::tr("The value %1 is gone.")).arg(name);
    case Keyword::AdditionalProperties:
        return added ? Tr::tr("Other properties are no longer allowed.")
                     : Tr::tr("Other properties are allowed now.");
    case Keyword::AnyOf:
    case Keyword::OneOf:
        return added ? Tr::tr("There is another alternative.") : Tr::tr("An alternative is gone.");
    case Keyword::None:
        return narrows ? Tr::tr("Nothing is allowed here any more.")
                       : Tr::tr("Something is allowed here now.");
    default:
        break;
    }
    switch (change) {
    case Change::Added:
        return Tr::tr("“%1” is new.").arg(word);
    case Change::Removed:
        return Tr::tr("“%1” is gone.").arg(word);
    case Change::Changed:
        break;
    }
    return Tr::tr("“%1” has changed.").arg(word);
}

} // namespace triptych::schema

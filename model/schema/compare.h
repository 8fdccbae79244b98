// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/validator.h"

#include <vector>

namespace triptych::schema {

/// One thing in which two schemas differ.
struct Difference
{
    enum class Change : quint8 { Added, Removed, Changed };

    Change change = Change::Changed;
    Keyword keyword = Keyword::None; ///< that makes the difference
    QByteArray subject;              ///< the property, type or value concerned; a value as its JSON
    QByteArray place;                ///< in a value: JSON Pointer, `*` for any item or any other property
    QByteArray oldPointer;           ///< in the schema's document; null where there is nothing
    QByteArray newPointer;
    bool narrows = false; ///< the new schema refuses something that the old one took
    bool widens = false;  ///< the new schema takes something that the old one refused

    /// Does a program that knows the old schema break? In a request it sends what the old one allowed, so
    /// that narrowing breaks it; in a response it reads whatever the new one allows, so that widening does.
    [[nodiscard]] bool breaks(Direction direction) const
    {
        return direction == Direction::Request    ? narrows
               : direction == Direction::Response ? widens
                                                  : narrows || widens;
    }
    /// Stable, for machines: "compare.required.added".
    [[nodiscard]] QByteArray code() const;
    [[nodiscard]] QString sentence() const; ///< for people
};

/// What differs between two schemas, references followed, each pair of schemas once. An optional property
/// that comes or goes where others are allowed anyway neither narrows nor widens. What cannot be weighed
/// (`not`, `if`, patterns) is said to do both. Descriptions and examples do not count. Any thread.
[[nodiscard]] std::vector<Difference> compare(const Schema &before, const Schema &after);

} // namespace triptych::schema

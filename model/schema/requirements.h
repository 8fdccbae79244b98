// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/program.h"

#include <vector>

namespace triptych::schema {

/// What several schemas ask of one value together: `$ref` and `allOf` are followed, the rest is listed.
struct Requirements
{
    struct Fact
    {
        const Subschema *owner;
        const Instruction *instruction;
    };

    quint8 types = AnyType;
    bool impossible = false;
    std::vector<const Subschema *> schemas; ///< every one that was followed, in order
    std::vector<Fact> facts;                ///< neither references nor compositions
    std::vector<Fact> choices;              ///< `anyOf` and `oneOf`

    /// Adds a schema and what it stands for; what is there already adds nothing.
    void add(const Subschema *subschema);
    [[nodiscard]] bool has(Keyword keyword) const;
    /// The facts of one keyword.
    [[nodiscard]] std::vector<const Instruction *> all(Keyword keyword) const;
    /// The schemas of a property: named, by pattern, or what holds for any other. Empty: nothing is said.
    [[nodiscard]] std::vector<const Subschema *> ofProperty(QByteArrayView name) const;
    /// Is no property of this name allowed?
    [[nodiscard]] bool forbids(QByteArrayView name) const;
    /// Names that `properties` of any of them lists, in order.
    [[nodiscard]] std::vector<QByteArrayView> names() const;
    [[nodiscard]] bool asksFor(QByteArrayView name) const;
    /// The schemas of an item.
    [[nodiscard]] std::vector<const Subschema *> ofItem(size_t index) const;
};

} // namespace triptych::schema

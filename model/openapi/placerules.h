// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/structurewalk.h"

/// What one place of a document demands of another. Each looks at sites that the walk has kept.
namespace triptych::openapi::placerules {

// parameterrules.cpp
void checkParameters(StructureWalk &walk, Findings &findings);

// pathrules.cpp
void checkPaths(StructureWalk &walk, Findings &findings);

// namerules.cpp
void checkOperationIds(StructureWalk &walk, Findings &findings);
void checkSecurity(StructureWalk &walk, Findings &findings);
void checkTags(StructureWalk &walk, Findings &findings);
void checkServers(StructureWalk &walk, Findings &findings);
void checkLinks(StructureWalk &walk, Findings &findings);
void checkDiscriminators(StructureWalk &walk, Findings &findings);

/// Of what only the standard's prose demands: since 3.1 its own test cases let it pass.
[[nodiscard]] constexpr Severity proseSeverity(Version version)
{
    return version < Version::OpenApi31 ? Severity::Error : Severity::Warning;
}

/// A parameter of a list, behind references.
struct ListedParameter
{
    Site written; ///< the item of the list
    Site site;    ///< the Parameter Object
    QByteArray name;
    QByteArray in;

    /// Names of headers do not differ by case, RFC 9110 §5.1.
    [[nodiscard]] bool isSame(const ListedParameter &other) const
    {
        return in == other.in &&
               (in == "header" ? name.compare(other.name, Qt::CaseInsensitive) == 0 : name == other.name);
    }
};

struct ParameterList
{
    std::vector<ListedParameter> parameters;
    bool complete = true; ///< false when one of them leads nowhere
};

/// The `parameters` of a path item or an operation.
[[nodiscard]] ParameterList parametersOf(StructureWalk &walk, const Site &owner);
/// An operation's own and those of its path item that it does not override.
[[nodiscard]] ParameterList merged(const ParameterList &own, const ParameterList &inherited);
/// The operations of a path item, those of `additionalOperations` too.
[[nodiscard]] std::vector<Site> operationsOf(StructureWalk &walk, const Site &pathItem);

} // namespace triptych::openapi::placerules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/placerules.h"

#include "model/openapi/tr.h"

#include <algorithm>

namespace triptych::openapi::placerules {

ParameterList parametersOf(StructureWalk &walk, const Site &owner)
{
    ParameterList list;
    for (const Site &item : childrenOf(owner.at("parameters"))) {
        const Site site = walk.followed(item);
        if (!site || !site.isMapping()) {
            list.complete = list.complete && site;
            continue;
        }
        list.parameters.push_back({item, site, site.text("name"), site.text("in")});
    }
    return list;
}

ParameterList merged(const ParameterList &own, const ParameterList &inherited)
{
    ParameterList all = own;
    for (const ListedParameter &parameter : inherited.parameters) {
        const bool overridden = std::any_of(own.parameters.begin(), own.parameters.end(),
            [&](const ListedParameter &other) { return other.isSame(parameter); });
        if (!overridden) {
            all.parameters.push_back(parameter);
        }
    }
    all.complete = own.complete && inherited.complete;
    return all;
}

std::vector<Site> operationsOf(StructureWalk &walk, const Site &pathItem)
{
    std::vector<Site> operations;
    for (const Site &entry : childrenOf(pathItem)) {
        const QByteArray name = entry.tree().text(entry.key);
        const Field *field = fieldOf(ObjectType::PathItem, walk.version(), name);
        if (!field || field->type.object != ObjectType::Operation) {
            continue;
        }
        if (field->type.shape == Shape::Map) {
            const auto more = childrenOf(entry);
            operations.insert(operations.end(), more.begin(), more.end());
        } else {
            operations.push_back(entry);
        }
    }
    return operations;
}

namespace {

QString quoted(const QByteArray &name)
{
    return QString::fromUtf8(name);
}

void checkDuplicates(const ParameterList &list, Findings &findings)
{
    for (auto it = list.parameters.begin(); it != list.parameters.end(); ++it) {
        if (std::any_of(list.parameters.begin(), it, [&](const auto &other) { return other.isSame(*it); })) {
            findings.add(it->written,
                {Severity::Error, "openapi.parameter.duplicate",
                    Tr::tr("There is a %1 parameter “%2” already.").arg(quoted(it->in), quoted(it->name)),
                    Tr::tr("Remove one of them.")});
        }
    }
}

qsizetype countIn(const ParameterList &list, const char *place)
{
    return std::count_if(list.parameters.begin(), list.parameters.end(),
        [&](const ListedParameter &parameter) { return parameter.in == place; });
}

/// The last of them that is there: what was too much.
const Site &lastIn(const ParameterList &list, const char *place)
{
    return std::find_if(list.parameters.rbegin(), list.parameters.rend(),
        [&](const ListedParameter &parameter) { return parameter.in == place; })
        ->written;
}

/// OpenAPI 2.0: at most one body, and no form beside it. Is what came in the path item's own list, it is
/// said there.
void checkBodies(const ParameterList &list, const Site &owner, Findings &findings)
{
    const qsizetype bodies = countIn(list, "body");
    if (bodies > 1) {
        findings.add(owner, {Severity::Error, "openapi.parameter.body-twice",
                                Tr::tr("A request has one body; there are %1 body parameters.").arg(bodies),
                                Tr::tr("Make one schema of them.")});
    }
    if (bodies > 0 && countIn(list, "formData") > 0) {
        findings.add(
            owner, {Severity::Error, "openapi.parameter.body-and-form",
                       Tr::tr("A request has a body parameter or formData parameters, not both."), {}});
    }
}

/// OpenAPI 3.2: `querystring` is the whole query.
void checkQueryString(const ParameterList &list, Findings &findings)
{
    const qsizetype whole = countIn(list, "querystring");
    if (whole > 1) {
        findings.add(lastIn(list, "querystring"),
            {Severity::Error, "openapi.parameter.querystring",
                Tr::tr("There is a querystring parameter already; it is the whole query."), {}});
    } else if (whole == 1 && countIn(list, "query") > 0) {
        findings.add(lastIn(list, "query"),
            {Severity::Error, "openapi.parameter.querystring",
                Tr::tr("There is a querystring parameter, which is the whole query; no query parameter can "
                       "stand beside it."),
                {}});
    }
}

/// OpenAPI 2.0: a file comes in a form only.
void checkFiles(StructureWalk &walk, const ParameterList &list, const Site &operation, Findings &findings)
{
    for (const ListedParameter &parameter : list.parameters) {
        if (parameter.in != "formData" || parameter.site.text("type") != "file") {
            continue;
        }
        const Site own = operation.at("consumes");
        const auto types = childrenOf(own ? own : walk.root().at("consumes"));
        const bool isForm = !types.empty() && std::all_of(types.begin(), types.end(), [](const Site &type) {
            const QByteArray name = type.tree().text(type.node).toLower();
            return name.startsWith("multipart/") || name.startsWith("application/x-www-form-urlencoded") ||
                   name.contains("form-data") || name.contains("form-urlencoded");
        });
        if (!isForm) {
            findings.add(parameter.written,
                {Severity::Error, "openapi.parameter.consumes",
                    Tr::tr("A file is sent as multipart/form-data or application/x-www-form-urlencoded; "
                           "the operation does not consume these alone."),
                    Tr::tr("Add “consumes: [multipart/form-data]” to the operation.")});
        }
    }
}

void checkName(StructureWalk &walk, const Site &parameter, Findings &findings)
{
    const QByteArray in = parameter.text("in");
    if (in != "header" && in != "path") {
        return;
    }
    const Site name = parameter.at("name");
    const QByteArray text = parameter.text("name");
    // Said in prose in every version, in the standard's schema since 3.2.
    const Severity severity = walk.version() < Version::OpenApi32 ? Severity::Warning : Severity::Error;
    if (in == "path" && (text.contains('{') || text.contains('}'))) {
        findings.add(name, {severity, "openapi.parameter.name",
                               Tr::tr("“%1” cannot be in a path: it holds a brace.").arg(quoted(text)), {}});
    } else if (in == "header" && name && !keyFits(Keys::HeaderName, walk.version(), text)) {
        findings.add(name, {severity, "openapi.header.name",
                               Tr::tr("“%1” cannot be the name of a header.").arg(quoted(text)), {}});
    } else if (in == "header" && walk.version() >= Version::OpenApi30 &&
               isOneOf("accept content-type authorization", text.toLower())) {
        findings.add(name, {Severity::Info, "openapi.header.ignored",
                               Tr::tr("A parameter “%1” is ignored.").arg(quoted(text)),
                               Tr::tr("Media types stand in “content”, authentication in “security”.")});
    }
}

} // namespace

void checkParameters(StructureWalk &walk, Findings &findings)
{
    const bool v2 = walk.version() == Version::Swagger20;
    for (const Site &parameter : walk.sites(ObjectType::Parameter)) {
        checkName(walk, parameter, findings);
    }
    for (const Site &item : walk.sites(ObjectType::PathItem)) {
        const ParameterList inherited = parametersOf(walk, item);
        checkDuplicates(inherited, findings);
        if (v2) {
            checkBodies(inherited, item.at("parameters"), findings);
        } else {
            checkQueryString(inherited, findings);
        }
        for (const Site &operation : operationsOf(walk, item)) {
            const ParameterList own = parametersOf(walk, operation);
            checkDuplicates(own, findings);
            if (own.parameters.empty() && !v2) {
                continue;
            }
            const ParameterList all = merged(own, inherited);
            if (v2 && !own.parameters.empty()) {
                checkBodies(all, operation.at("parameters"), findings);
            }
            if (v2) {
                checkFiles(walk, all, operation, findings);
            } else {
                checkQueryString(all, findings);
            }
        }
    }
}

} // namespace triptych::openapi::placerules

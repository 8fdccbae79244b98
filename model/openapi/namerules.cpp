// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/placerules.h"

#include "model/openapi/tr.h"

#include <QHash>
#include <QSet>

namespace triptych::openapi::placerules {

using text::NoNode;

namespace {

QString quoted(const QByteArray &name)
{
    return QString::fromUtf8(name);
}

Site keyOf(const Site &entry)
{
    return {entry.file, entry.key, NoNode};
}

/// A named part of the root document.
Site component(StructureWalk &walk, const char *section, QByteArrayView name)
{
    const Site root = walk.root();
    const Site parts = walk.version() == Version::Swagger20 ? root : root.at("components");
    return walk.followed(parts.at(section)).at(name);
}

QByteArrayList namesIn(const Site &mapping)
{
    QByteArrayList names;
    for (const Site &entry : childrenOf(mapping)) {
        names += entry.tree().text(entry.key);
    }
    return names;
}

} // namespace

void checkOperationIds(StructureWalk &walk, Findings &findings)
{
    QSet<QByteArray> seen;
    for (const Site &operation : walk.sites(ObjectType::Operation)) {
        const Site id = operation.at("operationId");
        const QByteArray name = operation.text("operationId");
        if (!id || name.isNull()) {
            continue;
        }
        if (seen.contains(name)) {
            findings.add(id, {Severity::Error, "openapi.operation-id.duplicate",
                                 Tr::tr("Another operation has the operationId “%1”.").arg(quoted(name)),
                                 Tr::tr("Give each its own.")});
        }
        seen.insert(name);
    }
}

namespace {

/// The scopes that an OAuth 2 scheme knows, of all its flows.
QSet<QByteArray> scopesOf(StructureWalk &walk, const Site &scheme)
{
    QSet<QByteArray> scopes;
    const auto add = [&](const Site &flow) {
        for (const QByteArray &name : namesIn(flow.at("scopes"))) {
            scopes.insert(name);
        }
    };
    if (walk.version() == Version::Swagger20) {
        add(scheme);
    }
    for (const Site &flow : childrenOf(scheme.at("flows"))) {
        add(flow);
    }
    return scopes;
}

} // namespace

void checkSecurity(StructureWalk &walk, Findings &findings)
{
    const char *section = walk.version() == Version::Swagger20 ? "securityDefinitions" : "securitySchemes";
    for (const Site &requirement : walk.sites(ObjectType::SecurityRequirement)) {
        for (const Site &entry : childrenOf(requirement)) {
            const QByteArray name = entry.tree().text(entry.key);
            const Site written = component(walk, section, name);
            if (!written) {
                const bool address = walk.version() >= Version::OpenApi32 &&
                                     !keyFits(Keys::ComponentName, walk.version(), name);
                if (!address) {
                    const Site parts =
                        walk.root().at(walk.version() == Version::Swagger20 ? QByteArrayView(section)
                                                                            : QByteArrayView("components"));
                    const Site names = walk.version() == Version::Swagger20 ? parts : parts.at(section);
                    findings.add(
                        keyOf(entry), {proseSeverity(walk.version()), "openapi.security.unknown",
                                          Tr::tr("There is no security scheme “%1”.").arg(quoted(name)),
                                          didYouMean(nearest(name, namesIn(names)))});
                }
                continue;
            }
            const Site scheme = walk.followed(written);
            if (!scheme || scheme.text("type") != "oauth2") {
                continue;
            }
            const auto known = scopesOf(walk, scheme);
            for (const Site &scope : childrenOf(entry)) {
                const QByteArray text = scope.tree().text(scope.node);
                if (!known.contains(text)) {
                    findings.add(scope,
                        {Severity::Warning, "openapi.security.scope",
                            Tr::tr("The scheme “%1” has no scope “%2”.").arg(quoted(name), quoted(text)),
                            didYouMean(nearest(text, known.values()))});
                }
            }
        }
    }
}

void checkTags(StructureWalk &walk, Findings &findings)
{
    QHash<QByteArray, QByteArray> parents;
    for (const Site &tag : walk.sites(ObjectType::Tag)) {
        const QByteArray name = tag.text("name");
        if (parents.contains(name)) {
            findings.add(tag.at("name"),
                {Severity::Error, "openapi.tag.duplicate",
                    Tr::tr("There is a tag “%1” already.").arg(quoted(name)), Tr::tr("Remove one of them.")});
        }
        parents.insert(name, tag.text("parent"));
    }
    for (const Site &tag : walk.sites(ObjectType::Tag)) {
        const QByteArray parent = tag.text("parent");
        if (parent.isEmpty()) {
            continue;
        }
        if (!parents.contains(parent)) {
            findings.add(tag.at("parent"),
                {Severity::Error, "openapi.tag.parent", Tr::tr("There is no tag “%1”.").arg(quoted(parent)),
                    didYouMean(nearest(parent, parents.keys()))});
            continue;
        }
        qsizetype steps = 0;
        for (QByteArray at = parent; !at.isEmpty() && steps <= parents.size(); ++steps) {
            at = parents.value(at);
        }
        if (steps > parents.size()) {
            findings.add(
                tag.at("parent"), {Severity::Error, "openapi.tag.circle",
                                      Tr::tr("“%1” is below itself.").arg(quoted(tag.text("name"))), {}});
        }
    }
}

void checkServers(StructureWalk &walk, Findings &findings)
{
    for (const Site &server : walk.sites(ObjectType::Server)) {
        const QByteArray url = server.text("url");
        QSet<QByteArray> used;
        for (qsizetype open = url.indexOf('{'); open >= 0; open = url.indexOf('{', open + 1)) {
            const qsizetype close = url.indexOf('}', open);
            if (close > open) {
                used.insert(url.mid(open + 1, close - open - 1));
            }
        }
        const Site variables = server.at("variables");
        for (const QByteArray &name : used) {
            if (!variables.at(name)) {
                findings.add(server.at("url"), {Severity::Error, "openapi.server.variable-missing",
                                                   Tr::tr("“{%1}” is described nowhere.").arg(quoted(name)),
                                                   Tr::tr("Add it to “variables”, with a default.")});
            }
        }
        for (const Site &variable : childrenOf(variables)) {
            const QByteArray name = variable.tree().text(variable.key);
            if (!used.contains(name)) {
                findings.add(keyOf(variable), {Severity::Warning, "openapi.server.variable-unused",
                                                  Tr::tr("The URL has no “{%1}”.").arg(quoted(name)),
                                                  didYouMean(nearest(name, used.values()))});
            }
            const auto choices = childrenOf(variable.at("enum"));
            const Site chosen = variable.at("default");
            if (!choices.empty() && chosen &&
                std::none_of(choices.begin(), choices.end(), [&](const Site &choice) {
                    return choice.tree().text(choice.node) == variable.text("default");
                })) {
                // A recommendation in 3.0, a demand since 3.1.
                findings.add(
                    chosen, {walk.version() < Version::OpenApi31 ? Severity::Warning : Severity::Error,
                                "openapi.server.default",
                                Tr::tr("The default “%1” is not among the values of “enum”.")
                                    .arg(quoted(variable.text("default"))),
                                {}});
            }
        }
    }
}

void checkLinks(StructureWalk &walk, Findings &findings)
{
    if (walk.sites(ObjectType::Link).empty()) {
        return;
    }
    QByteArrayList known;
    for (const Site &operation : walk.sites(ObjectType::Operation)) {
        known += operation.text("operationId");
    }
    const QSet<QByteArray> ids(known.begin(), known.end());
    for (const Site &link : walk.sites(ObjectType::Link)) {
        const QByteArray id = link.text("operationId");
        if (!id.isEmpty() && !ids.contains(id)) {
            findings.add(
                link.at("operationId"), {Severity::Warning, "openapi.link.operation",
                                            Tr::tr("No operation has the operationId “%1”.").arg(quoted(id)),
                                            didYouMean(nearest(id, known))});
        }
        const QByteArray reference = link.text("operationRef");
        if (reference.startsWith('#') && !walk.target(*link.file, reference)) {
            findings.add(
                link.at("operationRef"), {Severity::Warning, "openapi.link.operation",
                                             Tr::tr("There is nothing at “%1”.").arg(quoted(reference)),
                                             Tr::tr("In a path, “/” is written ~1.")});
        }
    }
}

void checkDiscriminators(StructureWalk &walk, Findings &findings)
{
    for (const Site &discriminator : walk.sites(ObjectType::Discriminator)) {
        for (const Site &entry : childrenOf(discriminator.at("mapping"))) {
            const QByteArray text = entry.tree().text(entry.node);
            const bool name = keyFits(Keys::ComponentName, walk.version(), text);
            if (name ? !component(walk, "schemas", text) && !walk.target(*discriminator.file, text)
                     : text.startsWith('#') && !walk.target(*discriminator.file, text)) {
                findings.add(entry, {Severity::Error, "openapi.discriminator.mapping",
                                        Tr::tr("There is no schema “%1”.").arg(quoted(text)),
                                        Tr::tr("Write its name in components, or a reference to it.")});
            }
        }
    }
}

} // namespace triptych::openapi::placerules

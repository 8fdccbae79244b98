// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/placerules.h"

#include "model/openapi/tr.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace triptych::openapi::placerules {

namespace {

/// A path as the standard reads it: names in braces, OpenAPI 3.2 §4.8.2.
struct Template
{
    Site key;
    QByteArray text;
    QByteArrayList names;
    QByteArray shape;     ///< the text with every name taken out: "/orders/{}"
    bool balanced = true; ///< every brace has its partner
};

Template parsed(const Site &entry)
{
    Template result{{entry.file, entry.key, text::NoNode}, entry.tree().text(entry.key), {}, {}, true};
    qsizetype open = -1;
    for (qsizetype i = 0; i < result.text.size(); ++i) {
        const char c = result.text.at(i);
        if (c == '{') {
            result.balanced = result.balanced && open < 0;
            open = i;
        } else if (c == '}') {
            result.balanced = result.balanced && open >= 0 && i > open + 1;
            if (open >= 0) {
                result.names += result.text.mid(open + 1, i - open - 1);
                result.shape += "{}";
            }
            open = -1;
        } else if (open < 0) {
            result.shape += c;
        }
    }
    result.balanced = result.balanced && open < 0;
    return result;
}

void checkTemplate(const Template &path, Findings &findings)
{
    if (!path.balanced) {
        findings.add(path.key,
            {Severity::Error, "openapi.path.template",
                Tr::tr("The braces of “%1” do not fit each other.").arg(QString::fromUtf8(path.text)),
                Tr::tr("A part that changes is written {name}.")});
    }
    for (auto it = path.names.begin(); it != path.names.end(); ++it) {
        if (std::find(path.names.begin(), it, *it) != it) {
            findings.add(path.key, {Severity::Error, "openapi.path.repeated",
                                       Tr::tr("“{%1}” is in the path twice.").arg(QString::fromUtf8(*it)),
                                       Tr::tr("Give each its own name.")});
        }
    }
}

void checkUnused(Severity severity, const Template &path, const ParameterList &list, Findings &findings)
{
    for (const ListedParameter &parameter : list.parameters) {
        if (parameter.in == "path" && !path.names.contains(parameter.name)) {
            findings.add(parameter.written,
                {severity, "openapi.path.parameter-unused",
                    Tr::tr("The path “%1” has no “{%2}”.")
                        .arg(QString::fromUtf8(path.text), QString::fromUtf8(parameter.name)),
                    didYouMean(nearest(parameter.name, path.names))});
        }
    }
}

void checkMissing(Severity severity, const Template &path, const ParameterList &list, const Site &operation,
    Findings &findings)
{
    for (const QByteArray &name : path.names) {
        const bool there = std::any_of(
            list.parameters.begin(), list.parameters.end(), [&](const ListedParameter &parameter) {
                return parameter.in == "path" && parameter.name == name;
            });
        if (!there) {
            findings.add({operation.file, operation.key, text::NoNode},
                {severity, "openapi.path.parameter-missing",
                    Tr::tr("“{%1}” of the path is described by no parameter.").arg(QString::fromUtf8(name)),
                    Tr::tr("Add a parameter with “in: path” and “required: true”.")});
        }
    }
}

/// Segments as numbers, equal texts by equal numbers, 0 for one that varies.
using Segments = std::vector<int>;

class Ambiguity
{
public:
    void add(const Template &path)
    {
        Segments segments;
        for (const QByteArray &part : path.shape.mid(1).split('/')) {
            segments.push_back(part.contains("{}") ? 0 : number(part));
        }
        const bool varies = std::find(segments.begin(), segments.end(), 0) != segments.end();
        if (varies) {
            m_paths[segments.size()].emplace_back(segments, &path);
        }
    }

    void report(Findings &findings) const
    {
        constexpr size_t limit = 4000; // pairs are compared; nobody has so many paths of one length
        for (const auto &[size, paths] : m_paths) {
            for (size_t b = 1; b < paths.size() && paths.size() <= limit; ++b) {
                for (size_t a = 0; a < b; ++a) {
                    if (clash(paths[a].first, paths[b].first)) {
                        findings.add(
                            paths[b].second->key, {Severity::Info, "openapi.path.ambiguous",
                                                      Tr::tr("Some requests fit “%1” and “%2” alike.")
                                                          .arg(QString::fromUtf8(paths[a].second->text),
                                                              QString::fromUtf8(paths[b].second->text)),
                                                      {}});
                        break;
                    }
                }
            }
        }
    }

private:
    int number(const QByteArray &part)
    {
        auto known = m_numbers.find(part);
        if (known == m_numbers.end()) {
            known = m_numbers.insert(part, int(m_numbers.size()) + 1);
        }
        return *known;
    }

    /// Each is the more exact one somewhere, and nothing tells them apart.
    static bool clash(const Segments &a, const Segments &b)
    {
        bool left = false;
        bool right = false;
        for (size_t i = 0; i < a.size(); ++i) {
            if (a[i] && b[i] && a[i] != b[i]) {
                return false;
            }
            left = left || (a[i] && !b[i]);
            right = right || (!a[i] && b[i]);
        }
        return left && right;
    }

    std::map<size_t, std::vector<std::pair<Segments, const Template *>>> m_paths;
    QHash<QByteArray, int> m_numbers;
};

} // namespace

void checkPaths(StructureWalk &walk, Findings &findings)
{
    const auto entries = childrenOf(walk.followed(walk.root().at("paths")));
    const Severity severity = proseSeverity(walk.version());
    std::vector<Template> templates;
    templates.reserve(entries.size());
    Ambiguity ambiguity;
    QHash<QByteArray, QByteArray> shapes;
    for (const Site &entry : entries) {
        if (entry.key == text::NoNode || !entry.tree().text(entry.key).startsWith('/')) {
            continue;
        }
        const Template &path = templates.emplace_back(parsed(entry));
        checkTemplate(path, findings);
        if (path.names.size() > 0) {
            const QByteArray other = shapes.value(path.shape);
            if (!other.isNull() && other != path.text) {
                findings.add(path.key, {Severity::Warning, "openapi.path.duplicate",
                                           Tr::tr("“%1” is the same path as “%2”.")
                                               .arg(QString::fromUtf8(path.text), QString::fromUtf8(other)),
                                           Tr::tr("Names in braces tell no paths apart; make one of them.")});
            }
            shapes.insert(path.shape, path.text);
            ambiguity.add(path);
        }
        const Site item = walk.followed(entry);
        const ParameterList inherited = parametersOf(walk, item);
        checkUnused(severity, path, inherited, findings);
        for (const Site &operation : operationsOf(walk, item)) {
            const ParameterList own = parametersOf(walk, operation);
            checkUnused(severity, path, own, findings);
            if (const ParameterList all = merged(own, inherited); all.complete && path.balanced) {
                checkMissing(severity, path, all, operation, findings);
            }
        }
    }
    ambiguity.report(findings);
}

} // namespace triptych::openapi::placerules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message/variables.h"

#include "model/base/names.h"
#include "model/message/tr.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych {

namespace {

using message::Tr;

// Values that name values can grow without end (ten names, ten uses each: 10^10 bytes), so work and size are
// bounded, not only depth.
constexpr int maxDepth = 32;
constexpr int maxExpansions = 100'000;
constexpr qsizetype maxSize = 64 * 1024 * 1024;

/// `{{ name }}` at `offset`, if it is one: its name and its length, braces included.
std::optional<std::pair<QString, qsizetype>> useAt(QByteArrayView text, qsizetype offset)
{
    if (!text.sliced(offset).startsWith("{{")) {
        return std::nullopt;
    }
    // A name has no brace, so the first one ends it; this keeps the search linear in a text of many "{{".
    qsizetype end = offset + 2;
    while (end < text.size() && text.at(end) != '}' && text.at(end) != '{' && text.at(end) != '\n') {
        ++end;
    }
    if (!text.sliced(end).startsWith("}}")) {
        return std::nullopt;
    }
    const QString inside = QString::fromUtf8(text.sliced(offset + 2, end - offset - 2).trimmed());
    const Result<VariableName> name = VariableName::parse(inside);
    if (!name) {
        return std::nullopt;
    }
    return std::pair{name->toString(), end + 2 - offset};
}

} // namespace

QString variableScopeTitle(VariableScope scope)
{
    switch (scope) {
    case VariableScope::Session:
        return Tr::tr("Session");
    case VariableScope::DataRow:
        return Tr::tr("Data row");
    case VariableScope::Request:
        return Tr::tr("Request");
    case VariableScope::Folder:
        return Tr::tr("Folder");
    case VariableScope::Environment:
        return Tr::tr("Environment");
    case VariableScope::Service:
        return Tr::tr("Service");
    case VariableScope::Project:
        return Tr::tr("Project");
    case VariableScope::Generated:
        return Tr::tr("Generated");
    }
    Q_UNREACHABLE();
}

QList<VariableUse> variableUses(QByteArrayView text)
{
    QList<VariableUse> uses;
    for (qsizetype at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at)) {
        if (const auto use = useAt(text, at)) {
            uses.append({use->first, {at, use->second}});
            at += use->second;
        } else {
            ++at;
        }
    }
    return uses;
}

Generators::Generators(const Clock &clock, Random random)
    : m_clock(clock)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::system()->generate(); })
{
}

QStringList Generators::names()
{
    return {u"$guid"_s, u"$isoTimestamp"_s, u"$randomInt"_s, u"$randomUUID"_s, u"$timestamp"_s};
}

std::optional<QByteArray> Generators::make(const QString &name) const
{
    if (name == "$guid"_L1 || name == "$randomUUID"_L1) {
        return uuid();
    }
    if (name == "$timestamp"_L1) {
        return QByteArray::number(m_clock.nowMs() / 1000);
    }
    if (name == "$isoTimestamp"_L1) {
        return toRfc3339(m_clock.nowMs()).toLatin1();
    }
    if (name == "$randomInt"_L1) {
        return QByteArray::number(m_random() % 1001);
    }
    return std::nullopt;
}

/// RFC 9562 §5.4: 122 random bits, version 4, variant 10.
QByteArray Generators::uuid() const
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) {
        const quint32 word = m_random();
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80);
    QByteArray text = bytes.toHex();
    for (const int dash : {20, 16, 12, 8}) {
        text.insert(dash, '-');
    }
    return text;
}

Variables::Variables(QList<VariableSet> sets, Generators generators)
    : m_sets(std::move(sets))
    , m_generators(std::move(generators))
{
    std::stable_sort(m_sets.begin(), m_sets.end(),
        [](const VariableSet &a, const VariableSet &b) { return a.scope < b.scope; });
}

Variables::Found Variables::lookUp(const QString &name) const
{
    for (const VariableSet &set : m_sets) {
        for (const Variable &variable : set.variables) {
            if (variable.enabled && variable.name == name) {
                return {&set, &variable};
            }
        }
    }
    return {};
}

std::optional<Variables::Origin> Variables::find(const QString &name) const
{
    if (name.startsWith(u'$')) {
        return Generators::names().contains(name) ? std::optional(Origin{VariableScope::Generated, {}, false})
                                                  : std::nullopt;
    }
    const Found found = lookUp(name);
    return found.variable
               ? std::optional(Origin{found.set->scope, found.set->origin, found.variable->isSecret})
               : std::nullopt;
}

/// One resolve(): what is being expanded now, and how much has been.
class Variables::Resolver
{
public:
    Resolver(const Variables &variables, Location where)
        : m_variables(variables)
        , m_where(std::move(where))
    {
    }

    Resolution run(QByteArrayView text)
    {
        expand(text);
        return std::move(m_result);
    }

private:
    void expand(QByteArrayView text)
    {
        qsizetype done = 0;
        for (qsizetype at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at)) {
            const auto use = useAt(text, at);
            if (!use) {
                ++at;
                continue;
            }
            append(text.sliced(done, at - done));
            if (m_path.isEmpty()) {
                m_offset = at;
                m_result.uses.append({use->first, {at, use->second}, m_variables.find(use->first)});
            }
            if (!insert(use->first)) {
                append(text.sliced(at, use->second));
            }
            at += use->second;
            done = at;
        }
        append(text.sliced(done));
    }

    /// False: nothing came of it and the use stands as it was written.
    bool insert(const QString &name)
    {
        if (m_stopped) {
            return false;
        }
        if (++m_expansions > maxExpansions) {
            return stop();
        }
        if (name.startsWith(u'$')) {
            const auto made = m_variables.m_generators.make(name);
            if (made) {
                append(*made);
            }
            return made || unresolved(name);
        }
        const Found found = m_variables.lookUp(name);
        if (!found.variable) {
            return unresolved(name);
        }
        return found.variable->isSecret ? insertSecret(*found.variable) : insertValue(*found.variable);
    }

    bool insertSecret(const Variable &variable)
    {
        if (variable.secret.isEmpty()) {
            return report("variable.secret", Tr::tr("The secret “%1” has no value here.").arg(variable.name),
                Tr::tr("Enter it, or set %1 in the environment.")
                    .arg(QString::fromLatin1(EnvironmentSecrets::variableFor(variable.name))));
        }
        m_result.text.appendSecret(variable.secret.reveal());
        return true;
    }

    bool insertValue(const Variable &variable)
    {
        if (m_path.contains(variable.name)) {
            const QStringList circle = m_path.mid(m_path.indexOf(variable.name)) + QStringList(variable.name);
            return report("variable.cycle",
                Tr::tr("The value of “%1” names itself: %2.").arg(variable.name, circle.join(u" → "_s)));
        }
        if (m_path.size() >= maxDepth) {
            return report("variable.depth",
                Tr::tr("“%1” is more than %2 variables deep.").arg(variable.name).arg(maxDepth));
        }
        m_path.append(variable.name);
        expand(variable.value);
        m_path.removeLast();
        return true;
    }

    void append(QByteArrayView bytes)
    {
        if (m_stopped && !m_path.isEmpty()) {
            return;
        }
        if (!m_path.isEmpty() && m_result.text.size() + bytes.size() > maxSize) {
            stop();
            return;
        }
        m_result.text.append(bytes);
    }

    bool unresolved(const QString &name)
    {
        return report("variable.unresolved", Tr::tr("Nothing gives “%1” a value.").arg(name),
            name.startsWith(u'$')
                ? Tr::tr("Those made by Triptych are %1.").arg(Generators::names().join(u", "_s))
                : Tr::tr("Add it to the environment, or to the request's variables."));
    }

    bool stop()
    {
        if (!m_stopped) {
            m_stopped = true;
            report("variable.size", Tr::tr("The variables in this text multiply without end."));
        }
        return false;
    }

    bool report(const char *code, const QString &message, const QString &remedy = {})
    {
        Location where = m_where;
        if (where.file.isEmpty()) {
            where.offset = m_offset;
        }
        const QString key = QString::number(where.offset) + QLatin1String(code) + message;
        if (!m_reported.contains(key)) {
            m_reported.insert(key);
            m_result.problems.append(problem(code, message, where, remedy));
        }
        return false;
    }

    const Variables &m_variables;
    Location m_where;
    Resolution m_result;
    QStringList m_path;
    QSet<QString> m_reported;
    qsizetype m_offset = 0;
    int m_expansions = 0;
    bool m_stopped = false;
};

Variables::Resolution Variables::resolve(QByteArrayView text, const Location &where) const
{
    return Resolver(*this, where).run(text);
}

} // namespace triptych

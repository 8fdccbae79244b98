// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/base/secret.h"
#include "model/message/marked.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace triptych {

/// Where a value comes from, strongest first: the first that knows a name wins.
enum class VariableScope : quint8 {
    Session,
    DataRow,
    Request,
    Folder,
    Environment,
    Service,
    Project,
    Generated
};
/// "Session", "Environment", …: for people.
[[nodiscard]] QString variableScopeTitle(VariableScope scope);

/// A name and what it stands for. A secret one holds its value in `secret`; nothing there means: not set yet.
struct Variable
{
    QString name;
    QByteArray value; ///< UTF-8; may itself hold `{{name}}`
    bool isSecret = false;
    Secret secret; ///< inserted as it is, never searched for `{{`
    bool enabled = true;
};

struct VariableSet
{
    VariableScope scope = VariableScope::Project;
    QString origin; ///< of this set, for people: "prod", "requests/customers"
    QList<Variable> variables;
};

/// The values that are made anew at each use: `$guid`, `$timestamp`, … Clock and chance are handed in.
class Generators
{
public:
    using Random = std::function<quint32()>;
    /// Without `random`, the system's generator.
    explicit Generators(const Clock &clock, Random random = {});
    [[nodiscard]] std::optional<QByteArray> make(const QString &name) const;
    [[nodiscard]] static QStringList names();

private:
    [[nodiscard]] QByteArray uuid() const;

    const Clock &m_clock;
    Random m_random;
};

/// One `{{name}}` as it stands in a text.
struct VariableUse
{
    QString name;
    Span span; ///< braces included
};

/// Every `{{name}}` in a text, in order: for colouring, completion and checks.
[[nodiscard]] QList<VariableUse> variableUses(QByteArrayView text);

/// Replaces `{{name}}` in texts that are sent: plain lookup, no expressions, nothing evaluated. Blanks inside
/// the braces are allowed; what is not a VariableName stays as it stands.
class Variables
{
public:
    /// Sets in any order; among equals (folders inside folders) the earlier one wins.
    Variables(QList<VariableSet> sets, Generators generators);

    struct Origin
    {
        VariableScope scope = VariableScope::Project;
        QString origin;
        bool isSecret = false;
    };

    /// One `{{name}}` of the text that was given (those inside values are not listed).
    struct Use
    {
        QString name;
        Span span;                    ///< braces included
        std::optional<Origin> origin; ///< nothing when no set knows the name
    };

    struct Resolution
    {
        Marked text; ///< what cannot be resolved stays as `{{name}}`
        QList<Use> uses;
        Problems
            problems; ///< variable.unresolved, variable.secret, variable.cycle, variable.depth, variable.size
    };

    /// `where` becomes the place of the problems; without a file, the offset of the use in `text` is added.
    [[nodiscard]] Resolution resolve(QByteArrayView text, const Location &where = {}) const;
    [[nodiscard]] std::optional<Origin> find(const QString &name) const;

private:
    class Resolver;
    struct Found
    {
        const VariableSet *set = nullptr;
        const Variable *variable = nullptr;
    };
    [[nodiscard]] Found lookUp(const QString &name) const;

    QList<VariableSet> m_sets;
    Generators m_generators;
};

} // namespace triptych

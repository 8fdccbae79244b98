// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/evaluator.h"
#include "model/schema/patternsample.h"
#include "model/schema/requirements.h"
#include "model/schema/sample.h"

namespace triptych::schema {

/// Makes one value, as JSON text, top down: what several schemas ask of it is put together, an alternative is
/// taken, and where that may not have been enough the result is judged and the next alternative tried.
class Sampler
{
public:
    explicit Sampler(const SampleOptions &options);

    using Targets = std::vector<const Subschema *>;
    [[nodiscard]] std::optional<QByteArray> make(const Targets &schemas, int depth);
    [[nodiscard]] const ValidationOptions &judging() const { return m_judging; }

private:
    [[nodiscard]] quint32 choose(quint32 below);
    [[nodiscard]] bool satisfies(
        const Targets &schemas, const text::SyntaxTree &tree, text::NodeId node) const;

    [[nodiscard]] std::optional<QByteArray> given(const Targets &schemas, const Requirements &asked) const;
    [[nodiscard]] bool settle(Requirements &asked, quint32 attempt);
    [[nodiscard]] std::optional<QByteArray> ofTypes(const Requirements &asked, int depth);
    [[nodiscard]] static bool isDoubtful(const Requirements &asked);

    [[nodiscard]] std::optional<QByteArray> object(const Requirements &asked, int depth);
    [[nodiscard]] bool isLeftOut(const Requirements &asked, QByteArrayView name) const;
    [[nodiscard]] QByteArray freshName(const Requirements &asked, qsizetype number);
    [[nodiscard]] std::optional<QByteArray> array(const Requirements &asked, int depth);
    [[nodiscard]] QByteArray number(const Requirements &asked);
    [[nodiscard]] std::optional<QByteArray> string(const Requirements &asked);

    const SampleOptions &m_options;
    ValidationOptions m_judging;
    Chooser m_chooser;
    quint64 m_state;
    qsizetype m_nodes = 0;
};

} // namespace triptych::schema

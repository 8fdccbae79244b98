// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

#include <tl/expected.hpp>

namespace triptych {

/// A value, or the Problem that stands in its place. No exception crosses a floor.
template <typename T>
using Result = tl::expected<T, Problem>;

/// Success without a value, or a Problem.
using Status = Result<void>;

/// `return fail(problem("project.locked", …));`
[[nodiscard]] inline tl::unexpected<Problem> fail(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

} // namespace triptych

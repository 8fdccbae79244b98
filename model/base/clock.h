// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace triptych {

/// Time, handed in so that tests own it. Implementations are safe on every thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall clock, milliseconds since 1970-01-01 UTC. May jump; never use it for durations.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Nanoseconds of a clock that never goes back; its zero means nothing.
    [[nodiscard]] virtual qint64 monotonicNs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicNs() const override;
};

/// RFC 3339 in UTC with milliseconds: "2026-11-24T07:30:00.000Z", as every file and the CLI write it.
[[nodiscard]] QString toRfc3339(qint64 msSinceEpoch);

} // namespace triptych

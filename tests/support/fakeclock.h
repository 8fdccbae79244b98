// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

namespace triptych::tests {

/// A clock that stands still until the test moves it. Starts at 2026-11-24T07:30:00.000Z.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] qint64 monotonicNs() const override { return m_monotonic; }

    void advanceMs(qint64 ms)
    {
        m_now += ms;
        m_monotonic += ms * 1'000'000;
    }
    /// The user, or NTP, sets the wall clock; the monotonic one goes on.
    void setNowMs(qint64 ms) { m_now = ms; }

private:
    qint64 m_now = 1795505400000;
    qint64 m_monotonic = 0;
};

} // namespace triptych::tests

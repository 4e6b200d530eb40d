// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace sallyport::platform {

/// Two readings of one moment. Their starting points mean nothing.
struct TimeReading {
    Milliseconds awake{ 0 }; ///< Goes on only while the computer runs.
    Milliseconds passed{ 0 }; ///< Goes on while it sleeps, too.
};

/// What this system's clocks say. Where it has no pair of them for the purpose, `passed` is the
/// time of day, which also moves when it is set.
[[nodiscard]] TimeReading readTimes();

/// Notices from readings taken at regular intervals that the computer was asleep between two of
/// them, or that this program was kept from running for long.
class SleepGauge {
public:
    explicit SleepGauge(Milliseconds interval)
        : m_interval(interval)
    {
    }

    /// True: it slept since the last reading. The first reading only begins.
    [[nodiscard]] bool take(const TimeReading& reading);
    /// Somebody else knows already of what was before this reading.
    void restart(const TimeReading& reading) { m_last = reading; }

private:
    Milliseconds m_interval;
    std::optional<TimeReading> m_last;
};

} // namespace sallyport::platform

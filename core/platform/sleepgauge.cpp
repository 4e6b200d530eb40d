// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepgauge.h"

#include <utility>

#if defined(Q_OS_WIN)
#include <windows.h>
// After it:
#include <realtimeapiset.h>
#else
#include <time.h>
#endif

namespace sallyport::platform {

namespace {

/// Less is the clocks' own inaccuracy.
constexpr Milliseconds kShortestSleep{ 1000 };
/// A reading may be this late on a computer that has much to do.
constexpr Milliseconds kPatience{ 10'000 };

#ifndef Q_OS_WIN
Milliseconds readClock(clockid_t clock)
{
    timespec now = {};
    ::clock_gettime(clock, &now);
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}
#endif

} // namespace

TimeReading readTimes()
{
#if defined(Q_OS_WIN)
    ULONGLONG unbiased = 0; // In 100 ns.
    ::QueryUnbiasedInterruptTime(&unbiased);
    return { Milliseconds(unbiased / 10'000), Milliseconds(::GetTickCount64()) };
#elif defined(Q_OS_LINUX)
    return { readClock(CLOCK_MONOTONIC), readClock(CLOCK_BOOTTIME) };
#elif defined(Q_OS_MACOS)
    return { readClock(CLOCK_UPTIME_RAW), readClock(CLOCK_MONOTONIC_RAW) };
#else
    return { readClock(CLOCK_MONOTONIC), readClock(CLOCK_REALTIME) };
#endif
}

bool SleepGauge::take(const TimeReading& reading)
{
    const auto last = std::exchange(m_last, reading);
    if (!last) {
        return false;
    }
    const Milliseconds awake = reading.awake - last->awake;
    const Milliseconds passed = reading.passed - last->passed;
    return passed - awake >= kShortestSleep || awake > m_interval + kPatience;
}

} // namespace sallyport::platform

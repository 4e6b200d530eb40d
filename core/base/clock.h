// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace sallyport {

/// Steady time; never goes back, says nothing about the calendar.
using TimePoint = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::milliseconds;

/// One single-shot alarm. Owned by whoever asked the Clock for it; destroying it stops it. The
/// callback runs on the thread that started it, from the event loop, never from start(). It may
/// destroy the timer.
class Timer {
public:
    virtual ~Timer() = default;

    [[nodiscard]] virtual bool isActive() const = 0;

    /// (Re)starts; an earlier start that has not fired is forgotten.
    virtual void start(Milliseconds after) = 0;
    virtual void stop() = 0;
};

/// Where everything in core takes its time from, so that tests can own it.
class Clock {
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual TimePoint now() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Timer> makeTimer(std::function<void()> callback) = 0;
};

/// The real time and Qt's timers. Needs an event loop on the calling thread.
class SystemClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override;
    [[nodiscard]] std::unique_ptr<Timer> makeTimer(std::function<void()> callback) override;
};

} // namespace sallyport

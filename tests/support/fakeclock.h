// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace sallyport {

/// Time that moves only when the test says so. Timers fire inside advance(), in order of their
/// deadlines.
class FakeClock final : public Clock {
public:
    /// What is deleted later may still hold a timer.
    ~FakeClock() override
    {
        for (FakeTimer* timer : m_timers) {
            timer->m_clock = nullptr;
        }
    }

    [[nodiscard]] TimePoint now() const override { return m_now; }

    [[nodiscard]] std::unique_ptr<Timer> makeTimer(std::function<void()> callback) override
    {
        return std::make_unique<FakeTimer>(*this, std::move(callback));
    }

    void advance(std::chrono::nanoseconds by)
    {
        const TimePoint end = m_now + by;
        while (true) {
            auto next = m_timers.end();
            for (auto it = m_timers.begin(); it != m_timers.end(); ++it) {
                if ((*it)->m_active && (*it)->m_deadline <= end
                    && (next == m_timers.end() || (*it)->m_deadline < (*next)->m_deadline)) {
                    next = it;
                }
            }
            if (next == m_timers.end()) {
                break;
            }
            m_now = std::max(m_now, (*next)->m_deadline);
            (*next)->m_active = false;
            const auto callback = (*next)->m_callback;
            callback();
        }
        m_now = end;
    }

    /// When the next timer fires.
    [[nodiscard]] std::optional<TimePoint> nextDeadline() const
    {
        std::optional<TimePoint> next;
        for (const FakeTimer* timer : m_timers) {
            if (timer->m_active && (!next || timer->m_deadline < *next)) {
                next = timer->m_deadline;
            }
        }
        return next;
    }

private:
    class FakeTimer final : public Timer {
    public:
        FakeTimer(FakeClock& clock, std::function<void()> callback)
            : m_clock(&clock)
            , m_callback(std::move(callback))
        {
            clock.m_timers.push_back(this);
        }
        ~FakeTimer() override
        {
            if (m_clock) {
                std::erase(m_clock->m_timers, this);
            }
        }

        [[nodiscard]] bool isActive() const override { return m_active; }
        void start(Milliseconds after) override
        {
            if (m_clock) {
                m_deadline = m_clock->m_now + after;
                m_active = true;
            }
        }
        void stop() override { m_active = false; }

    private:
        friend class FakeClock;
        FakeClock* m_clock; ///< Null: gone.
        std::function<void()> m_callback;
        TimePoint m_deadline;
        bool m_active = false;
    };

    TimePoint m_now{ std::chrono::hours(1) };
    std::vector<FakeTimer*> m_timers;
};

} // namespace sallyport

// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <memory>
#include <optional>

namespace sallyport::update {

/// When it is asked by itself whether there is a newer version: never before the user has said yes,
/// then kPause after that or after the start, and kEvery after it was asked last, whoever asked and
/// whatever came of it. Lives on the thread of its clock.
class UpdateSchedule {
public:
    static constexpr Milliseconds kPause = std::chrono::minutes(5);
    static constexpr Milliseconds kEvery = std::chrono::hours(24);

    /// due: called from the event loop, never from here. The clock outlives it.
    UpdateSchedule(Clock& clock, std::function<void()> due);

    /// sinceLast: how long ago it was asked last, by the calendar; nothing: never. What a clock
    /// that was set says (negative) counts as just now.
    void setOn(bool isOn, std::optional<Milliseconds> sinceLast);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// It is asked at this moment.
    void noteAsked();

private:
    void arm(Milliseconds atLeast);

    Clock& m_clock;
    std::optional<TimePoint> m_next; ///< Not before this.
    bool m_isOn = false;
    std::unique_ptr<Timer> m_timer;
};

} // namespace sallyport::update

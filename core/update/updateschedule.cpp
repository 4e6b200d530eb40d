// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updateschedule.h"

#include <algorithm>
#include <utility>

namespace sallyport::update {

UpdateSchedule::UpdateSchedule(Clock& clock, std::function<void()> due)
    : m_clock(clock)
    , m_timer(clock.makeTimer([this, due = std::move(due)] {
        noteAsked();
        due();
    }))
{
}

void UpdateSchedule::setOn(bool isOn, std::optional<Milliseconds> sinceLast)
{
    if (isOn == m_isOn) {
        return;
    }
    m_isOn = isOn;
    m_timer->stop();
    if (isOn) {
        const Milliseconds left = sinceLast
            ? kEvery - std::clamp(*sinceLast, Milliseconds::zero(), kEvery)
            : Milliseconds::zero();
        arm(std::max(left, kPause));
    }
}

void UpdateSchedule::noteAsked()
{
    m_next = m_clock.now() + kEvery;
    if (m_isOn) {
        arm(kEvery);
    }
}

/// What was asked since the program started is known better than by the calendar.
void UpdateSchedule::arm(Milliseconds atLeast)
{
    const auto left =
        m_next ? std::chrono::ceil<Milliseconds>(*m_next - m_clock.now()) : Milliseconds::zero();
    m_timer->start(std::max(atLeast, left));
}

} // namespace sallyport::update

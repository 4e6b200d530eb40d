// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/windowtuner.h"

#include <algorithm>
#include <utility>

namespace sallyport::ssh {

bool WindowBudget::take(qint64 bytes)
{
    qint64 free = m_free;
    do {
        if (bytes > free) {
            return false;
        }
    } while (!m_free.compare_exchange_weak(free, free - bytes));
    return true;
}

WindowBudget& WindowBudget::ofProgram()
{
    static WindowBudget budget;
    return budget;
}

WindowTuner::~WindowTuner()
{
    m_budget.giveBack(m_taken);
    changeTaken(-m_taken);
}

qint64 WindowTuner::offer()
{
    return m_budget.isPlenty() && setWindow(kPlain) > 0 ? m_window : 0;
}

qint64 WindowTuner::begin(qint64 allowed, TimePoint now)
{
    m_allowed = allowed;
    m_lastAdjusted = now;
    if (m_window > m_least) {
        m_isFirst = true;
        return std::max<qint64>(m_window - allowed, 0);
    }
    m_least = std::max(allowed, kOpen);
    m_window = m_least;
    const qint64 more = m_budget.isPlenty() ? setWindow(std::max(m_least, kPlain)) : 0;
    return m_least - allowed + more;
}

void WindowTuner::sawRoundTrip(std::chrono::nanoseconds most)
{
    m_roundTrip = std::min(m_roundTrip, most);
}

void WindowTuner::granted(qint64 bytes, TimePoint now)
{
    if (!m_mark && !m_burst) {
        m_mark = Mark{ m_allowed, bytes, now };
    }
    m_allowed += bytes;
}

void WindowTuner::received(qint64 bytes, const Clock& clock)
{
    m_received += bytes;
    if (m_burst) {
        if (m_received >= m_burst->end) {
            const std::chrono::duration<double> took = clock.now() - m_burst->time;
            const std::chrono::duration<double> roundTrip = m_roundTrip;
            const auto came = double(m_received - m_burst->begun);
            // Faster than the clock tells: as large as it gets.
            m_wanted =
                took.count() > 0 ? 2 * came / took.count() * roundTrip.count() : double(kMost);
            m_burst.reset();
        }
        return;
    }
    if (std::exchange(m_isFirst, false) && m_received < m_window / 2) {
        // What was offered comes at the pace of the path, before any credit has mattered.
        m_burst = Burst{ m_received, m_window / 2, clock.now() };
        return;
    }
    if (!m_mark || m_received <= m_mark->edge) {
        return;
    }
    const TimePoint now = clock.now();
    const auto took = now - m_mark->time;
    const qint64 end = m_mark->edge + m_mark->bytes;
    m_mark.reset();
    sawRoundTrip(took);
    m_wanted = 0;
    if (took / 2 <= m_roundTrip && end > m_received) {
        m_burst = Burst{ m_received, end, now };
    }
}

void WindowTuner::forgetMark()
{
    m_mark.reset();
    m_burst.reset();
    m_wanted = 0;
}

bool WindowTuner::isHeldBack(TimePoint now) const
{
    return m_window < kPlain ? now - m_lastAdjusted < kSlow : m_wanted > double(m_window);
}

qint64 WindowTuner::most() const
{
    return std::max({ m_least, kPlain, std::min(kMost, m_budget.share()) });
}

qint64 WindowTuner::adjust(TimePoint now)
{
    const qint64 before = m_window;
    qint64 credit = 0;
    if (now - m_lastAdjusted > kIdle) {
        m_roundTrip = std::chrono::nanoseconds::max();
        forgetMark(); // the time since then was not that of a round trip
        credit = setWindow(std::min(m_window, kPlain));
    } else if (m_window > most()) {
        credit = setWindow(most()); // there are others
    } else if (isHeldBack(now)) {
        const auto wanted = qint64(std::min(m_wanted, double(m_window * kMostGrowth)));
        credit = setWindow(std::min(std::max(m_window * 2, wanted), most()));
    }
    if (m_window != before) {
        // What is under way says nothing of the new window.
        forgetMark();
    }
    m_lastAdjusted = now;
    return credit;
}

qint64 WindowTuner::creditFor(qint64 owed)
{
    const qint64 withheld = std::min(m_debt, owed);
    m_debt -= withheld;
    m_budget.giveBack(withheld);
    changeTaken(-withheld);
    return owed - withheld;
}

qint64 WindowTuner::setWindow(qint64 window)
{
    const qint64 more = window - m_window;
    if (more <= 0) {
        m_debt -= more;
        m_window = window;
        return 0;
    }
    const qint64 promised = std::min(m_debt, more);
    const qint64 credit = more - promised;
    if (!m_budget.take(credit)) {
        return 0;
    }
    changeTaken(credit);
    m_debt -= promised;
    m_window = window;
    return credit;
}

/// The budget knows of it already.
void WindowTuner::changeTaken(qint64 by)
{
    const bool neededMuch = needsMuch();
    m_taken += by;
    if (neededMuch != needsMuch()) {
        neededMuch ? m_budget.leave() : m_budget.enter();
    }
}

} // namespace sallyport::ssh

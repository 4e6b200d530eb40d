// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/link/liveness.h"

#include <algorithm>
#include <utility>

namespace sallyport::ssh {

Liveness::Liveness(Clock& clock, Milliseconds interval, int most, User user)
    : m_clock(clock)
    , m_interval(interval)
    , m_most(most)
    , m_user(std::move(user))
    , m_timer(clock.makeTimer([this] { ask(); }))
{
}

void Liveness::start()
{
    m_receivedBefore = m_user.received();
    m_lastReceived = m_clock.now();
    if (m_interval > Milliseconds(0)) {
        m_timer->start(m_interval);
    }
}

void Liveness::note()
{
    const quint64 received = m_user.received();
    if (received != m_receivedAtQuestion) {
        m_unanswered = 0;
    }
    if (received != std::exchange(m_receivedBefore, received)) {
        m_lastReceived = m_clock.now();
    }
}

void Liveness::doubt()
{
    if (m_interval <= kUrgentInterval) {
        return;
    }
    // What could not be answered while the computer slept does not count.
    m_unanswered = 0;
    m_urgent = m_most + 1;
    // Nor does what was heard before it slept: it would pass for the answer.
    m_receivedAtQuestion = m_user.received();
    ask();
}

void Liveness::ask()
{
    m_urgent = std::max(0, m_urgent - 1);
    m_timer->start(interval());
    const quint64 received = m_user.received();
    if (received != m_receivedAtQuestion) {
        m_unanswered = 0;
        m_urgent = 0;
    } else if (m_unanswered >= m_most) {
        m_user.lost({ Code::LivenessLost,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer to %1 probes, %2 s apart"),
                m_unanswered, double(interval().count()) / 1000),
            {} });
        return;
    }
    m_receivedAtQuestion = received;
    ++m_unanswered;
    m_user.ask();
}

} // namespace sallyport::ssh

// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/retries.h"

#include <algorithm>

namespace sallyport::tunnel {

Milliseconds provenTime(
    TimePoint ready, TimePoint end, TimePoint lastHeard, Milliseconds probeInterval)
{
    const auto heard = std::clamp(lastHeard, ready, std::max(ready, end));
    // A probe goes out after an interval of silence, and its answer takes a while.
    const bool wasSilent =
        probeInterval.count() > 0 && end - heard > probeInterval + probeInterval / 2;
    return std::chrono::duration_cast<Milliseconds>((wasSilent ? heard : end) - ready);
}

Sentence withTimeSinceLogin(const Sentence& detail, Milliseconds lasted)
{
    Sentence all = detail;
    all.add(Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 s after the login"),
        QString::number(double(lasted.count()) / 1000.0, 'f', 1)));
    return all;
}

Retries::Retries(const profile::ReconnectPolicy& policy)
    : m_policy(policy)
{
}

void Retries::setPolicy(const profile::ReconnectPolicy& policy)
{
    if (policy.firstDelay != m_policy.firstDelay || policy.maxDelay != m_policy.maxDelay) {
        m_backoff = Backoff(policy.firstDelay, policy.maxDelay);
    }
    m_policy = policy;
}

bool Retries::isShort(std::optional<Milliseconds> lasted) const
{
    return lasted && *lasted < m_policy.gateTime;
}

void Retries::ended(std::optional<Milliseconds> lasted, bool atLogin)
{
    if (lasted && !isShort(lasted)) {
        m_attempts = 0;
        m_shortOnes = 0;
        m_backoff.reset();
    }
    ++m_attempts;
    if (isShort(lasted) || (!lasted && atLogin)) {
        ++m_shortOnes;
    } else if (!lasted) {
        // There was no way to the server yet; the next change of the network may bring it.
        m_hurriedAt.reset();
    }
}

bool Retries::mayHurry(TimePoint now) const
{
    const bool justDid = m_hurriedAt && now - *m_hurriedAt < m_policy.gateTime;
    return m_shortOnes == 0 || (m_shortOnes <= kShortOnes && !justDid);
}

bool Retries::isExhausted() const
{
    return m_policy.maxAttempts > 0 && m_attempts > m_policy.maxAttempts;
}

} // namespace sallyport::tunnel

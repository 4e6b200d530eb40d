// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/profile/profile.h"

#include <optional>

namespace sallyport::tunnel {

/// For how long of the time it was ready a link is known to have worked. A server that answers
/// nothing after the login keeps a link for as long as the probes, or the kernel, take to notice:
/// with probes (interval above 0), a silence longer than they leave a living server is not counted.
[[nodiscard]] Milliseconds provenTime(
    TimePoint ready, TimePoint end, TimePoint lastHeard, Milliseconds probeInterval);

/// What ended the connection, and how soon after the login it did.
[[nodiscard]] Sentence withTimeSinceLogin(const Sentence& detail, Milliseconds lasted);

/// How often and how soon a tunnel tries again. Only a connection that has lasted for the policy's
/// gateTime after the login is a success: after it the waits begin anew, and the tries are counted
/// from there. A server that lets one in and hangs up, for whatever reason and on whatever jump
/// host, so is tried less and less often, and given up after maxAttempts like one that is not
/// there. A value; knows no time of its own.
class Retries {
public:
    /// Network changes end the wait after so many short connections in a row, not after more: a
    /// network that changes all the time would make the waits void.
    static constexpr int kShortOnes = 2;

    Retries() = default;
    explicit Retries(const profile::ReconnectPolicy& policy);

    /// The user's change of the policy; what was counted stays.
    void setPolicy(const profile::ReconnectPolicy& policy);
    /// A try has ended. lasted: as provenTime(), nothing when nobody was let in; atLogin: it came
    /// to the login, so that the server may have counted it.
    void ended(std::optional<Milliseconds> lasted, bool atLogin = false);
    /// The policy forbids another try.
    [[nodiscard]] bool isExhausted() const;
    /// The wait before it. random is in [0, 1).
    [[nodiscard]] Milliseconds nextWait(double random) { return m_backoff.next(random); }
    /// Another network, or one that is back, may end the wait now. After a connection that did not
    /// last it may once in gateTime, however often networks come and go.
    [[nodiscard]] bool mayHurry(TimePoint now) const;
    /// It has ended the wait.
    void hurried(TimePoint now) { m_hurriedAt = now; }
    /// The connection did not last.
    [[nodiscard]] bool isShort(std::optional<Milliseconds> lasted) const;

private:
    profile::ReconnectPolicy m_policy;
    Backoff m_backoff{ m_policy.firstDelay, m_policy.maxDelay };
    int m_attempts = 0; ///< Without success in a row.
    int m_shortOnes = 0; ///< Logins among them.
    std::optional<TimePoint> m_hurriedAt; ///< The last one a server may have heard of.
};

} // namespace sallyport::tunnel

// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <functional>
#include <memory>

namespace sallyport::ssh {

/// Judges whether a server is still there: has it asked now and then, and counts how often it was
/// asked without anything having come since. Whatever comes is an answer. Belongs to a link, on its
/// thread.
class Liveness {
public:
    /// Between questions when the network is in doubt.
    static constexpr Milliseconds kUrgentInterval{ 2'000 };

    struct User {
        std::function<quint64()> received; ///< Bytes, since the beginning.
        std::function<void()> ask; ///< Sends something that wants an answer, if it can.
        std::function<void(const Error&)> lost; ///< May destroy this.
    };

    /// interval: between questions; 0: nothing is asked. most: questions without an answer. The
    /// clock outlives it.
    Liveness(Clock& clock, Milliseconds interval, int most, User user);

    void start();
    void stop() { m_timer->stop(); }
    /// To be called when something may have come.
    void note();
    /// Asks at once, and closely for a while: the network may have gone. Does nothing where it is
    /// asked as often anyway.
    void doubt();
    /// When something last came, as far as note() knows.
    [[nodiscard]] TimePoint lastReceived() const { return m_lastReceived; }

private:
    void ask();
    [[nodiscard]] Milliseconds interval() const
    {
        return m_urgent > 0 ? kUrgentInterval : m_interval;
    }

    Clock& m_clock;
    const Milliseconds m_interval;
    const int m_most;
    const User m_user;
    std::unique_ptr<Timer> m_timer;
    int m_urgent = 0; ///< Of the questions to come, how many follow closely.
    int m_unanswered = 0; ///< Since anything at all was received.
    quint64 m_receivedAtQuestion = 0;
    quint64 m_receivedBefore = 0; ///< As of m_lastReceived.
    TimePoint m_lastReceived{};
};

} // namespace sallyport::ssh

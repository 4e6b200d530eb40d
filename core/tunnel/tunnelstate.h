// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>
#include <QLatin1String>

namespace sallyport::tunnel {

/// Where a tunnel stands, named after whose move it is.
enum class TunnelState {
    Idle, ///< Off: the user's move.
    Waiting, ///< For the network, or for the first use of a lazy tunnel.
    Connecting, ///< TCP and key exchange: the server's move.
    VerifyingHost, ///< The host key is being judged: the user's move when it is unknown.
    Authenticating, ///< The server's move, or the user's while something is asked.
    Up, ///< Every rule listens.
    Degraded, ///< Up, but a rule failed.
    Reconnecting, ///< A timer's move: the connection was lost and the next try has its time.
    Failed, ///< The user's move: nothing will be tried again by itself.
};

enum class TunnelEvent {
    Start, ///< The user wants it up.
    Hold, ///< It has to wait before it may connect.
    Connected, ///< The key exchange is done.
    HostTrusted,
    LoggedIn,
    ForwardFailed, ///< A rule could not be set up, or broke.
    ForwardsHealthy, ///< Every rule listens (again).
    LinkLost, ///< The connection failed in a way that another try may mend.
    LinkRefused, ///< The connection failed in a way only the user can mend, or retrying is off.
    RetryDue,
    Stop, ///< The user wants it down.
};

enum class TunnelEffect {
    None = 0,
    OpenLink = 1,
    CloseLink = 2,
    StartForwards = 4,
    StopForwards = 8,
    ScheduleRetry = 16,
    CancelRetry = 32,
};
Q_DECLARE_FLAGS(TunnelEffects, TunnelEffect)
Q_DECLARE_OPERATORS_FOR_FLAGS(TunnelEffects)

struct Transition {
    TunnelState next;
    TunnelEffects effects;
};

/// The whole behaviour of a tunnel as a pure function. An event that has no meaning in a state
/// changes nothing: events may be late, since what caused them ran beside the one that won.
[[nodiscard]] Transition transition(TunnelState state, TunnelEvent event);

/// As in the `state` event of the command line: "up", "verifying-host", …
[[nodiscard]] QLatin1String stateName(TunnelState state);

} // namespace sallyport::tunnel
